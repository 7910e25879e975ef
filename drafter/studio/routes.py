"""The leads' page: sample tickets, their drafts, and the evidence behind every marked word."""

from importlib.resources import files

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse

from drafter.errors import ConfigurationError
from drafter.library.datasets import DATASETS_FOLDER, load_dataset

router = APIRouter(include_in_schema=False)

POLICY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


@router.get("/studio")
async def page() -> HTMLResponse:
    """Return the page; it fetches nothing from anywhere else."""
    content = files("drafter.studio").joinpath("page.html").read_text(encoding="utf-8")
    return HTMLResponse(content, headers={"Content-Security-Policy": POLICY})


@router.get("/studio/samples")
async def samples(request: Request) -> Response:
    """Return the workspace's sample tickets, none where it has no data set."""
    path = request.app.state.drafter.workspace.root / DATASETS_FOLDER / "demo.jsonl"
    try:
        found = load_dataset(path).samples
    except ConfigurationError:
        found = ()
    body = "[" + ",".join(sample.model_dump_json() for sample in found) + "]"
    return Response(body, media_type="application/json")
