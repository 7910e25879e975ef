"""The leads' page: sample tickets, their drafts, and the evidence behind every marked word."""

from importlib.resources import files

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse

from drafter.bootstrap import Drafter
from drafter.errors import ConfigurationError
from drafter.library.datasets import DATASETS_FOLDER, load_dataset
from drafter.library.workspace import seen_from
from drafter.storage.keys import ApiKey

pages = APIRouter(include_in_schema=False)
"""Open to everybody: they hold nothing of the workspace."""
samples = APIRouter(include_in_schema=False)
"""Behind the caller's key, which whoever includes it leaves in `request.state.key`."""

SAMPLES = "demo.jsonl"
POLICY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


@pages.get("/studio")
async def page() -> HTMLResponse:
    """Return the page; it fetches nothing from anywhere else."""
    content = files("drafter.studio").joinpath("page.html").read_text(encoding="utf-8")
    return HTMLResponse(content, headers={"Content-Security-Policy": POLICY})


@samples.get("/studio/samples")
def list_samples(request: Request) -> Response:
    """Return the workspace's sample tickets of the stores the caller sees, none where it has no data set.

    Raises:
        ConfigurationError: the data set cannot be read; names file and line.
    """
    drafter: Drafter = request.app.state.drafter
    key: ApiKey = request.state.key
    root = drafter.workspace.root
    path = root / DATASETS_FOLDER / SAMPLES
    try:
        found = load_dataset(path).samples if path.is_file() else ()
    except ConfigurationError as exc:
        raise seen_from(exc, root) from exc
    seen = (sample for sample in found if key.may("draft") and key.sees(sample.request.ticket.store))
    return Response(f"[{','.join(sample.model_dump_json() for sample in seen)}]", media_type="application/json")
