from datetime import timedelta
from pathlib import Path

import pytest

from drafter.composing.agent_view import agent_view, summarise
from drafter.composing.languages import as_language
from drafter.domain.context import Match
from drafter.domain.draft import Trace
from drafter.domain.store import LANGUAGES
from drafter.domain.ticket import Message
from tests.support.playbooks import NOW, make_composer, make_evidence, make_part, make_trace

STEPS = """\
  - id: x
    move: state
    wording: {en: ["It costs {order.total}."], de: ["Das kostet {order.total}."]}
  - move: personal_touch
"""


def test_the_agent_reads_the_same_reply_in_another_language(tmp_path: Path) -> None:
    """The view has the same moves and values; the customer's own language needs none, an unknown one has none."""
    composer = make_composer(tmp_path, wismo_delivered=STEPS)
    total = make_evidence("order.total", "order:W1", "12.50 USD")
    trace = make_trace(make_part("wismo_delivered", "order:W1"), evidence=[total], understood={"language": "de"})

    view = agent_view(composer, trace, "en")

    assert view is not None
    assert view.text == "Hi,\n\nIt costs $12.50.\n\nBye,\nAcme"
    assert agent_view(composer, trace, "de") is None
    assert agent_view(composer, trace, "fr") is None
    assert agent_view(composer, trace, "tlh") is None


def ticket(match: Match = "found", **understood: object) -> Trace:
    """Return a trace of a ticket about W1 with two messages, three days apart."""
    references = ({"value": "W1", "text": "W1", "kind": "order_number"},)
    trace = make_trace(make_part("thanks"), understood={"references": references, **understood})
    messages = tuple(
        Message(id=f"m{days}", author="customer", body="?", sent_at=NOW - timedelta(days=days)) for days in (3, 0)
    )
    request = trace.request.model_copy(
        update={"ticket": trace.request.ticket.model_copy(update={"messages": messages})}
    )
    context = trace.context.model_copy(update={"match": match})
    return trace.model_copy(update={"request": request, "context": context})


def test_a_ticket_is_summed_up_in_one_line() -> None:
    """What is asked, how often, and what the customer says happened."""
    trace = ticket(claims=("not_received",), customer_messages=2)

    assert summarise(trace) == "Asks where W1 is; second message in 3 days; says nothing has arrived"


def test_the_summary_says_what_an_agent_must_not_miss() -> None:
    """Risks, anger and a sender who is not the order's party are in it."""
    trace = ticket("not_party", risks=("legal_threat",), sentiment="angry")

    assert summarise(trace) == "Asks where W1 is; mentions legal action; is angry; the sender is not known on the order"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_a_summary(language: str) -> None:
    """The agent's working language is used, without a slot left open."""
    line = summarise(ticket(claims=("damaged", "late"), customer_messages=2), language)

    assert "W1" in line
    assert "{" not in line


def test_language_codes_are_understood_with_their_region() -> None:
    """`de-AT` is German; a language we do not have is none."""
    assert as_language("de-AT") == "de"
    assert as_language("ZH_cn") == "zh"
    assert as_language("nl") is None
