from collections.abc import Mapping
from typing import Any

import pytest

from drafter.domain.composition import Citation
from drafter.domain.dataset import Target
from drafter.domain.draft import Draft
from drafter.domain.evidence import Evidence
from drafter.domain.store import Language
from drafter.evaluation.scorers import SCORERS
from drafter.evaluation.scorers.base import Case
from drafter.evaluation.selftest_scorers import PLANTS, run
from tests.support.scored import make_case, make_draft, make_evidence

TEXTS: Mapping[tuple[str, Language], str] = {
    ("harbor-us", "en"): (
        "Hi Ada,\n\nYes, the tent from order #10421 can come back to us until December 9, 2026. "
        "You have 60 days for that.\n\n"
        "If you'd like to go ahead, a short yes in reply to this message is enough. The refund of $189.00 goes to your "
        "card.\n\nHappy trails,\nThe Harbor crew"
    ),
    ("lumen-de", "de"): (
        "Guten Tag Petra Sommer,\n\nja, eine Rückgabe aus Ihrer Bestellung 10421 ist bis zum 9. Dezember 2026 "
        "möglich. Die Frist beträgt 60 Tage.\n\nWenn Sie das möchten, genügt ein kurzes Ja als Antwort. "
        "Das Geld, 189,00 €, geht auf Ihre Karte zurück.\n\nMit freundlichen Grüßen\nIhr Lumen-Kundenservice"
    ),
    ("lumen-ebay", "zh"): (
        "王小雨，您好：\n\n订单 10421 中的落地灯可以退货，最晚到 12 月 9 日，退货期为 60 天。\n\n"
        "需要我们开始办理退货吗？回复“好”就行。189.00 元会退到您的账户，需要几个工作日到账。\n\n"
        "顺祝安好\nLumen 客户服务"
    ),
}
SHOWN = {
    "order.number": (("10421",), "10421", "order_number"),
    "policy.window": (("60",), "P60D", "duration"),
    "policy.window_ends": (("December 9, 2026", "9. Dezember 2026", "12 月 9 日"), "2026-12-09", "date"),
    "refund.amount": (("$189.00", "189,00 €", "189.00 元"), "189.00 USD", "money"),
}


def right_draft(text: str, language: Language) -> Draft:
    """Return a draft that cites its order, window, last day and amount."""
    evidence: list[Evidence] = []
    citations: list[Citation] = []
    for number, (name, (forms, value, kind)) in enumerate(SHOWN.items()):
        evidence.append(make_evidence(number, name, value, kind))
        written = next(form for form in forms if form in text)
        start = text.index(written)
        citations.append(Citation(start=start, end=start + len(written), evidence=f"e{number}"))
    return make_draft(
        text, language, outcome="return_steps", verdict="allow", evidence=tuple(evidence), citations=tuple(citations)
    )


def right_cases() -> list[Case]:
    """Return right drafts in three languages and stores."""
    target = Target(outcome="return_steps", must_show=("order.number",))
    return [
        make_case(right_draft(text, language), target, store=store, name=store)
        for (store, language), text in TEXTS.items()
    ]


@pytest.fixture(scope="module")
def report() -> dict[str, Any]:
    """Return the figures of a self-test over right drafts."""
    return run(right_cases())


@pytest.mark.parametrize("kind", [plant.kind for plant in PLANTS if plant.kind != "wrong tracking number"])
def test_a_planted_bug_is_found_by_the_scorer_meant_to(report: dict[str, Any], kind: str) -> None:
    """Every kind can be planted into one of the drafts, and is found in all of them."""
    figures = report["kinds"][kind]
    if kind != "misread intent":  # these drafts tell no intents
        assert figures["planted"] > 0
    assert figures["missed"] == []


def test_right_drafts_raise_no_alarm(report: dict[str, Any]) -> None:
    """Nothing fails before a bug is planted."""
    assert report["false_alarms_by_score"] == {}
    assert report["judged"] > 50


def test_a_scorer_that_sees_nothing_is_found_out() -> None:
    """A blind scorer finds none of its bugs, and the self-test fails; the others are not blamed."""
    figures: Any = run(right_cases(), {**SCORERS, "leaks": lambda _case: ()})
    assert figures["pass"] is False
    assert figures["kinds"]["leaked note"]["found"] == 0
    assert figures["kinds"]["leaked note"]["missed"]
    assert figures["kinds"]["placeholder"]["missed"] == []


def test_drafts_that_are_wrong_anyway_are_left_out() -> None:
    """A bug in a draft that answers something else shows nothing, and no drafts at all are no pass."""
    wrong = [make_case(case.draft, Target(outcome="thanks")) for case in right_cases()]
    figures: Any = run(wrong)
    assert figures["drafts"] == 0
    assert figures["pass"] is False


def test_the_same_seed_plants_the_same_bugs() -> None:
    """Two runs print the same figures."""
    assert run(right_cases(), seed=3) == run(right_cases(), seed=3)
