from pathlib import Path

from drafter.composing.html import render_html
from tests.support.playbooks import make_composer, make_evidence, make_part, make_trace

STEPS = """\
  - id: x
    move: state
    when: "order.exception_note and shipment.tracking_url"
    wording: {en: ["Follow {shipment.tracking_url}. Also: {order.exception_note}"]}
  - move: personal_touch
"""
URL = "https://track.example.com/?a=1&b=2"


def test_only_proven_links_become_links_and_all_else_is_escaped(tmp_path: Path) -> None:
    """A cited link is clickable; markup and links inside other text stay text."""
    composer = make_composer(tmp_path, wismo_delivered=STEPS)
    part = make_part("wismo_delivered", "order:W1", scope=("shipment:W1/1",))
    note = make_evidence("order.exception_note", "order:W1", "<b>https://evil.example.com</b>")
    trace = make_trace(part, evidence=[note, make_evidence("shipment.tracking_url", "shipment:W1/1", URL)])

    html = render_html(composer.compose(trace), trace)

    link = "https://track.example.com/?a=1&amp;b=2"
    assert f'<a href="{link}" rel="noopener noreferrer">{link}</a>' in html
    assert "&lt;b&gt;https://evil.example.com&lt;/b&gt;" in html
    assert html.count("<a ") == 1
    assert html.startswith("<p>Hi,</p><p>Follow")
    assert html.endswith("<p>Bye,<br>Acme</p>")
