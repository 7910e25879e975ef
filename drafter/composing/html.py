"""The reply as HTML: escaped paragraphs, and links only where a link was proven."""

from html import escape

from drafter.composing.assembly import PARAGRAPH_GAP
from drafter.domain.composition import Composition
from drafter.domain.draft import Trace

_OPENED = '<a href="{0}" rel="noopener noreferrer">{0}</a>'


def render_html(composition: Composition, trace: Trace) -> str:
    """Return the text as paragraphs; a span becomes a link when it is, letter for letter, the link it cites."""
    links = {(evidence.id, evidence.value) for evidence in trace.evidence if evidence.kind == "url"}
    links.update((passage.id, passage.url) for passage in trace.passages if passage.url)
    out, at = [], 0
    for citation in composition.citations:
        shown = composition.text[citation.start : citation.end]
        if (citation.evidence, shown) in links and shown.startswith(("https://", "http://")):
            out += [escape(composition.text[at : citation.start]), _OPENED.format(escape(shown))]
            at = citation.end
    out.append(escape(composition.text[at:]))
    paragraphs = "".join(out).split(PARAGRAPH_GAP)
    return "".join("<p>{}</p>".format(paragraph.replace("\n", "<br>")) for paragraph in paragraphs)
