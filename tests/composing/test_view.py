from drafter.composing.view import Facts, View
from drafter.domain.decision import Part
from drafter.domain.evidence import Evidence
from tests.support.playbooks import make_evidence, make_part, make_trace

ONE = make_evidence("shipment.carrier", "shipment:W1/1", "UPS")
TWO = make_evidence("shipment.carrier", "shipment:W1/2", "FedEx")
SCOPE = ("shipment:W1/1", "shipment:W1/2")


def look(part: Part, *evidence: Evidence) -> View:
    """Return the view of a part."""
    trace = make_trace(part, evidence=evidence)
    return View(Facts(trace, "en"), trace, part, main=True, same_order=False)


def test_one_parcel_is_clear_without_a_loop() -> None:
    """With one parcel, `the carrier` can only be its."""
    view = look(make_part(subject="order:W1", scope=SCOPE[:1]), ONE)

    assert [one.value for one in view.find("shipment.carrier")] == ["UPS"]


def test_with_two_parcels_the_carrier_is_only_clear_in_the_loop() -> None:
    """Even where only one of them has a carrier, it is not said of `the parcel`."""
    view = look(make_part(subject="order:W1", scope=SCOPE), ONE)
    assert view.find("shipment.carrier") == ()

    view.enter(SCOPE[0])
    assert [one.value for one in view.find("shipment.carrier")] == ["UPS"]
    view.enter(SCOPE[1])
    assert view.find("shipment.carrier") == ()


def test_flags_of_one_parcel_are_not_the_others() -> None:
    """A late parcel makes its own turn of the loop late, and `any(late)` true."""
    flags = {"shipment:W1/1": ("late",), "order:W1": ("split",), "ticket": ("angry",)}
    view = look(make_part(subject="order:W1", scope=SCOPE, flags=flags), ONE, TWO)

    assert "split" in view.flags
    assert "angry" in view.flags
    assert "late" not in view.flags
    assert view.flag_anywhere("late")
    view.enter(SCOPE[0])
    assert "late" in view.flags
    view.enter(SCOPE[1])
    assert "late" not in view.flags


def test_a_slot_that_holds_several_gathers_them() -> None:
    """The items a request is about come together whatever subject each stands under."""
    found = [make_evidence("request.items", f"item:W1/{number}", name) for number, name in enumerate(("Tent", "Boots"))]
    view = look(make_part(subject="order:W1", scope=("item:W1/0", "item:W1/1")), *found)

    assert [one.value for one in view.find("request.items")] == ["Tent", "Boots"]


def test_the_clause_is_the_one_that_decided() -> None:
    """Of several clauses in scope the part's own is shown."""
    clauses = [make_evidence("policy.clause", f"policy:{name}/W1", name) for name in ("returns", "refunds")]
    part = make_part(subject="order:W1", scope=("policy:returns/W1", "policy:refunds/W1"), clause=clauses[1].id)

    assert [one.value for one in look(part, *clauses).find("policy.clause")] == ["refunds"]
