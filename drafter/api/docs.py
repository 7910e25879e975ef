"""The API's documentation as a page that needs nothing from the internet."""

from importlib.resources import files

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

router = APIRouter(include_in_schema=False)

POLICY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


@router.get("/docs")
async def page() -> HTMLResponse:
    """Return the page; it draws `/openapi.json`."""
    content = files("drafter.api").joinpath("docs.html").read_text(encoding="utf-8")
    return HTMLResponse(content, headers={"Content-Security-Policy": POLICY})
