import pytest

from drafter.domain.playbook import ALWAYS, Case, Condition, Flag, Phrasing, Step
from drafter.library.conditions import parse_condition
from drafter.library.guards import facts_of, satisfiable, solve, unproven_slots
from drafter.library.templates import parse_phrasing


def phrasing(source: str) -> Phrasing:
    """Return an English phrasing."""
    formal, informal = parse_phrasing(source, "en")
    return Phrasing(formal, informal, frozenset(), source)


def condition(source: str | None) -> Condition:
    """Return a condition; None holds always."""
    return ALWAYS if source is None else parse_condition(source)


def unproven(text: str, *whens: str | None, step_when: str | None = None, each: str | None = None) -> list[str]:
    """Return the unproven slots of a text in the last of these cases."""
    said = phrasing(text)
    cases = tuple(Case(condition(when), {"en": (said,)}) for when in whens)
    step = Step("s", "state", each=each, when=condition(step_when), cases=cases)  # type: ignore[arg-type]
    return unproven_slots(step, len(whens) - 1, [said], facts_of("wismo_in_transit"))


@pytest.mark.parametrize(
    ("when", "proven"),
    [
        ("shipment.carrier", True),
        ("shipment.carrier in ('UPS', 'DHL')", True),
        ("late and (shipment.carrier == 'UPS' or shipment.carrier and stale)", True),
        ("not (not shipment.carrier or late)", True),
        ("shipment.carrier or late", False),
        ("shipment.carrier != 'UPS'", False),
        ("late", False),
        (None, False),
    ],
)
def test_a_slot_is_proven_by_what_the_condition_implies(when: str | None, *, proven: bool) -> None:
    """Presence and comparison prove a slot, alternatives only together, a negation never."""
    assert unproven("with {shipment.carrier}", when) == ([] if proven else ["shipment.carrier"])


def test_an_earlier_case_can_prove_a_slot() -> None:
    """Where the case for a missing value came first, what is left has the value."""
    assert unproven("with {shipment.carrier}", "not shipment.carrier", None) == []
    assert unproven("with {shipment.carrier}", "late", None) == ["shipment.carrier"]


def test_the_step_and_the_loop_prove_slots() -> None:
    """The step's own condition counts, and so does what every subject of its loop has."""
    assert unproven("{shipment.carrier} {order.number}", None, step_when="shipment.carrier") == []
    assert unproven("number {shipment.index}", None, each="shipment") == []
    assert unproven("number {shipment.index}", "count(shipment) == 1") == []
    assert unproven("number {shipment.index}", "count(shipment) >= 1") == ["shipment.index"]
    assert unproven("by {shipment.eta_latest|by}", None, each="shipment") == ["shipment.eta_latest"]


def test_the_order_is_only_there_in_outcomes_about_orders() -> None:
    """A thank-you has no order to speak of."""
    assert "order.number" in facts_of("wismo_lost")
    assert "order.number" not in facts_of("thanks")
    assert "action.name" in facts_of("cancel_confirmed")


def test_one_slot_has_one_value() -> None:
    """Two values of one slot cannot hold together; two claims can."""
    assert not satisfiable(parse_condition("shipment.status == 'lost' and shipment.status == 'delivered'"), frozenset())
    assert satisfiable(parse_condition("claim('damaged') and claim('late')"), frozenset())
    assert not satisfiable(parse_condition("count(refund) == 0 and count(refund) > 1"), frozenset())


def test_solving_keeps_to_what_is_preferred() -> None:
    """A solution changes no more than it must."""
    late, stale = Flag("late"), Flag("stale")

    found = solve(parse_condition("late or stale"), frozenset(), lambda atom: atom == stale)

    assert found is not None
    assert found[late] is False
