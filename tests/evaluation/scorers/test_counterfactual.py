"""A draft must differ from its twin's where the fact is another, and nowhere else."""

from datetime import UTC, datetime
from typing import Any

import pytest

from drafter.domain.dataset import Change, Sample, Target
from drafter.domain.draft import Draft, Routing, Versions
from drafter.domain.evaluation import Observation, Score
from drafter.domain.store import Brand, Store
from drafter.domain.ticket import DraftRequest, Message, Ticket
from drafter.evaluation.scorers.base import Case
from drafter.evaluation.scorers.counterfactual import score

NOW = datetime(2026, 11, 20, 15, tzinfo=UTC)
STORE = Store(
    id="harbor-us", brand="harbor", name="Harbor US", platform="shopify", region="US", currency="USD",
    time_zone="America/New_York", languages=("en",),
)  # fmt: skip
BRAND = Brand(id="harbor", name="Harbor")
DUE = "Hi Ada,\n\nYour order 1001 is with UPS. It is due by Monday, November 23.\n\nHappy trails,\nThe Harbor crew"
LATER = DUE.replace("Monday, November 23", "Tuesday, November 24")
MONDAY, TUESDAY = "Monday, November 23|November 23", "Tuesday, November 24|November 24"


def draft(text: str, **changes: object) -> Draft:
    """Return a draft with this text."""
    fields: dict[str, Any] = {
        "id": "drf_1", "ticket_id": "1", "status": "ready", "language": "en", "subject": "Re: order", "text": text,
        "html": f"<p>{text}</p>", "outcome": "wismo_in_transit", "verdict": "inform", "reasons": (), "intents": (),
        "personal_touch": None, "citations": (), "evidence": (), "passages": (), "findings": (), "gaps": (), "tags": (),
        "routing": Routing(queue="shipping", sla_minutes=60, sla_risk=0), "related_tickets": (), "summary": "",
        "agent_view": None, "agent_notes": (), "created_at": NOW,
        "versions": Versions(drafter="1", prompt="1", voice="1", playbook="1", knowledge="1", policies="1"),
    }  # fmt: skip
    return Draft.model_validate({**fields, **changes})


def judge(change: Change | None, twin: Draft | None, other: Draft | None, target: Target | None = None) -> list[Score]:
    """Return the scores of a draft beside its twin's."""
    message = Message(id="m1", author="customer", body="Where is it?", sent_at=NOW)
    request = DraftRequest(ticket=Ticket(id="1", store="harbor-us", messages=(message,)), as_of=NOW)
    sample = Sample(id="b", request=request, target=target or Target(), change=change, family="f")
    seen = Observation(sample="a", draft=twin)
    return list(score(Case(sample, Observation(sample="b", draft=other), STORE, BRAND, (BRAND,), twin=seen)))


def values(found: list[Score]) -> dict[str, float | None]:
    """Return the scores' values by the last part of their names."""
    return {one.name.rpartition(".")[2]: one.value for one in found}


def eta(goes: tuple[str, ...] = (), comes: tuple[str, ...] = ()) -> Change:
    """Return the change of a parcel's day from Monday to Tuesday."""
    return Change(flip="eta_moved", twin="a", before=(MONDAY,), after=(TUESDAY,), goes=goes, comes=comes)


def test_a_draft_that_changes_with_the_fact_alone_passes() -> None:
    """Where the day moves and nothing else does, all is well."""
    assert values(judge(eta(), draft(DUE), draft(LATER))) == {"changes": 1, "elsewhere": 1}


def test_a_draft_that_does_not_change_is_found() -> None:
    """A fact that changes without the draft is named, with its value."""
    changes, elsewhere = judge(eta(), draft(DUE), draft(DUE))

    assert (changes.value, elsewhere.value) == (0, 0)
    assert "the draft does not say 'Tuesday, November 24'" in changes.why
    assert "still says 'Monday, November 23'" in changes.why


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(LATER.replace("UPS", "FedEx"), id="another-carrier"),
        pytest.param(LATER.replace("1001", "1007"), id="another-number"),
        pytest.param(LATER.replace("Happy trails", "All the best"), id="another-ending"),
        pytest.param(LATER.replace("Hi Ada", "Hi Bob"), id="another-name"),
        pytest.param(LATER.replace("\n\nHappy", " We are sorry.\n\nHappy"), id="one-sentence-more"),
    ],
)
def test_a_change_elsewhere_is_found(text: str) -> None:
    """Whatever else changes is found, and shown beside what it was."""
    changes, elsewhere = judge(eta(), draft(DUE), draft(text))

    assert (changes.value, elsewhere.value) == (1, 0)
    assert "[-" in elsewhere.why or "{+" in elsewhere.why


def test_values_that_follow_may_change_with_the_fact() -> None:
    """A day that is counted from the flipped one may move from what it was to what it is now, and to nothing else."""
    twin = draft(DUE.replace("\n\nHappy", " Else write on Wednesday, November 25.\n\nHappy"))
    other = draft(LATER.replace("\n\nHappy", " Else write on Thursday, November 26.\n\nHappy"))
    follows = eta(goes=("Wednesday, November 25",), comes=("Thursday, November 26",))

    assert values(judge(follows, twin, other)) == {"changes": 1, "elsewhere": 1}
    assert values(judge(eta(), twin, other)) == {"changes": 1, "elsewhere": 0}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("It is due on 2 May.", True, id="alone"),
        pytest.param("It is due on 12 May.", False, id="inside-a-number"),
        pytest.param("It was due on 2 Mayday.", False, id="inside-a-word"),
        pytest.param("It costs 1.2 May", False, id="after-a-point"),
        pytest.param("预计2 May送到。", True, id="beside-chinese"),
    ],
)
def test_a_value_stands_by_itself(text: str, value: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """A value inside a longer one is not that value."""
    change = Change(flip="day", twin="a", after=("2 May",), elsewhere="anything")

    assert values(judge(change, draft("No day."), draft(text)))["changes"] == float(value)


def test_facts_stay_where_sentences_may_change() -> None:
    """Where other sentences are right, every figure that the flip does not concern stays, and so do both ends."""
    change = Change(
        flip="late", twin="a", before=(MONDAY,), kept=("UPS",), elsewhere="facts",
        outcomes=("wismo_in_transit", "wismo_delayed"),
    )  # fmt: skip
    late = "Hi Ada,\n\nUPS has gone quiet about order 1001.\n\nAll the best,\nThe Harbor crew"

    def told(text: str) -> dict[str, float | None]:
        return values(judge(change, draft(DUE), draft(text, outcome="wismo_delayed")))

    assert told(late) == {"changes": 1, "elsewhere": 1}
    assert told(late.replace("1001", "1002"))["elsewhere"] == 0
    assert told(late.replace("UPS", "The carrier"))["elsewhere"] == 0
    assert told(late.replace("quiet", "quiet for 5 days"))["elsewhere"] == 0
    assert told(late.replace("Hi Ada", "Dear Ada"))["elsewhere"] == 0
    assert told(late.replace("The Harbor crew", "Lumen"))["elsewhere"] == 0


def test_values_stay_in_another_voice_or_language() -> None:
    """Where everything is worded anew, whatever has a figure in it is the same, but for days, which are words too."""
    free = (MONDAY, "Montag, den 23. November|23. November")
    change = Change(flip="language", twin="a", kept=("UPS", "Ada"), free=free, elsewhere="values")
    german = "Hallo Ada,\n\nBestellung 1001 kommt mit UPS bis Montag, den 23. November.\n\nDeine Harbor-Crew"

    assert values(judge(change, draft(DUE), draft(german, language="de"))) == {"changes": 1, "elsewhere": 1}
    for wrong in (german.replace("1001", "1010"), german.replace("23", "24"), german.replace("Ada", "Eda")):
        assert values(judge(change, draft(DUE), draft(wrong, language="de")))["elsewhere"] == 0


def test_an_outcome_that_should_stay_is_found_when_it_moves() -> None:
    """What the draft decides may change only as the sample says."""
    same = Change(flip="note", twin="a", elsewhere="nothing")
    moved = Change(flip="sent", twin="a", elsewhere="anything", outcomes=("wismo_not_shipped", "wismo_in_transit"))

    assert values(judge(same, draft(DUE), draft(DUE, outcome="wismo_delayed")))["elsewhere"] == 0
    assert values(judge(moved, draft(DUE), draft(LATER)))["changes"] == 0


def test_nothing_means_not_a_byte() -> None:
    """Where nothing may change, a space is a change, in text, subject or markup."""
    change = Change(flip="order_note", twin="a", elsewhere="nothing")

    assert values(judge(change, draft(DUE), draft(DUE))) == {"changes": 1, "elsewhere": 1}
    assert values(judge(change, draft(DUE), draft(f"{DUE} ")))["elsewhere"] == 0
    assert values(judge(change, draft(DUE), draft(DUE, subject="Re: it")))["elsewhere"] == 0
    assert values(judge(change, draft(DUE), draft(DUE, html="")))["elsewhere"] == 0


def test_a_secret_that_is_told_breaks_a_guard() -> None:
    """What a sample keeps secret may stand nowhere in the draft, whatever else is right."""
    change = Change(flip="stranger", twin="a", elsewhere="anything")
    target = Target(canaries=("CANARY-4417",))

    safe = judge(change, draft(DUE), draft(LATER), target)
    told = judge(change, draft(DUE), draft(f"{LATER} canary-4417"), target)

    assert [(one.kind, one.value) for one in safe if one.kind == "guard"] == [("guard", 1)]
    assert [(one.kind, one.value) for one in told if one.kind == "guard"] == [("guard", 0)]


def test_without_a_pair_there_is_nothing_to_judge() -> None:
    """A sample without a twin, or a pair without both drafts, is not scored, and why is said."""
    alone, no_twin, no_draft = (
        judge(None, draft(DUE), draft(DUE)), judge(eta(), None, draft(DUE)), judge(eta(), draft(DUE), None)
    )  # fmt: skip

    assert [one.value for found in (alone, no_twin, no_draft) for one in found] == [None, None, None]
    assert "twin a" in no_twin[0].why
    assert "this sample" in no_draft[0].why
