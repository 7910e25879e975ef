"""Cases for scorers: a text, its ticket and what it should be."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from drafter.domain.dataset import Sample, Target
from drafter.domain.draft import Draft, Routing, Versions
from drafter.domain.evaluation import Observation, Score
from drafter.domain.evidence import Evidence, Source
from drafter.domain.order import Order
from drafter.domain.store import Language
from drafter.domain.ticket import Channel, DraftRequest, Message, Requester, Ticket
from drafter.evaluation.scorers.base import Case
from tests.support.asking import demo_library
from tests.support.builders import demo_store, demo_workspace

NOW = datetime(2026, 11, 20, 15, tzinfo=UTC)
RIGHT = (
    "Hi Ada,\n\nYour order #10421 is on its way with UPS; it left us on Monday, November 16.\n\n"
    "If it isn't with you by Tuesday, November 24, reply to this message and we'll take it up with UPS.\n\n"
    "Happy trails,\nThe Harbor crew"
)


def make_evidence(number: int, name: str, value: str, kind: str = "date", subject: str = "order:#10421") -> Evidence:
    """Return evidence `e<number>` for a slot."""
    fields = {"id": f"e{number}", "kind": kind, "name": name, "subject": subject, "value": value, "text": value}
    return Evidence.model_validate({**fields, "source": Source(system="shop", record="1"), "as_of": NOW})


def make_draft(text: str, language: Language = "en", **fields: object) -> Draft:
    """Return a draft with this text."""
    usual: dict[str, Any] = {
        "id": "drf_1", "ticket_id": "1", "status": "ready", "language": language, "subject": "Re: order", "text": text,
        "html": "", "outcome": "wismo_in_transit", "verdict": "inform", "reasons": (), "intents": (),
        "personal_touch": None, "citations": (), "evidence": (), "passages": (), "findings": (), "gaps": (), "tags": (),
        "routing": Routing(queue="shipping", sla_minutes=60, sla_risk=0), "related_tickets": (), "summary": "",
        "agent_view": None, "agent_notes": (), "created_at": NOW,
        "versions": Versions(drafter="1", prompt="1", voice="1", playbook="1", knowledge="1", policies="1"),
    }  # fmt: skip
    return Draft.model_validate({**usual, **fields})


def make_case(  # noqa: PLR0913 - a test names the few that it is about
    draft: Draft | None,
    target: Target | None = None,
    *,
    store: str = "harbor-us",
    channel: Channel = "email",
    orders: tuple[Order, ...] | None = None,
    body: str = "Where is it?",
    author: str = "customer",
    found: tuple[str, ...] | None = None,
    name: str = "sample",
) -> Case:
    """Return the case of a draft in one of the demo stores."""
    shop = demo_store(store)
    messages = [Message(id="m1", author="customer", body="Hello", sent_at=NOW)]
    messages.append(Message.model_validate({"id": "m2", "author": author, "body": body, "sent_at": NOW}))
    ada = Requester(email="ada@example.com", name="Ada")
    ticket = Ticket(id="1", store=store, channel=channel, requester=ada, messages=tuple(messages))
    sample = Sample(
        id=name,
        request=DraftRequest(ticket=ticket, as_of=NOW),
        target=target or Target(),
        family=name,
        orders=orders,
    )
    brand = demo_workspace().brand(shop.brand)
    seen = Observation(sample=name, draft=draft, found=found)
    return Case(sample, seen, shop, brand, demo_workspace().brands, voice=demo_library().voices[brand.id])


def values(scores: Iterable[Score]) -> dict[str, float | None]:
    """Return scores' values by name."""
    return {score.name: score.value for score in scores}


def told(scores: Iterable[Score], name: str) -> str:
    """Return why a score is what it is."""
    return next(score.why for score in scores if score.name == name)
