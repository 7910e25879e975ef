"""The reply as HTML: escaped paragraphs, and links only where a link was proven."""

from html import escape

from drafter.composing.assembly import PARAGRAPH_GAP
from drafter.domain.composition import Composition
from drafter.domain.draft import Trace

_OPENED = '<a href="{0}" rel="noopener noreferrer">{0}</a>'
_SCHEMES = ("https://", "http://")


def render_html(composition: Composition, trace: Trace) -> str:
    """Return the text as paragraphs; a span becomes a link when it is, letter for letter, the link it cites."""
    text, out, at = composition.text, [], 0
    for citation in composition.citations:
        if not text.startswith(_SCHEMES, citation.start):
            continue
        shown = text[citation.start : citation.end]
        if _is_link(shown, citation.evidence, trace):
            out += [escape(text[at : citation.start]), _OPENED.format(escape(shown))]
            at = citation.end
    out.append(escape(text[at:]))
    paragraphs = "".join(out).split(PARAGRAPH_GAP)
    return "".join("<p>{}</p>".format(paragraph.replace("\n", "<br>")) for paragraph in paragraphs)


def _is_link(shown: str, cited: str, trace: Trace) -> bool:
    """Return whether what is cited is this very link."""
    if any(one.id == cited and one.kind == "url" and one.value == shown for one in trace.evidence):
        return True
    return any(passage.id == cited and passage.url == shown for passage in trace.passages)
