import pytest

from drafter.composing.conditions import compile_condition
from drafter.composing.view import Facts, View
from drafter.library.conditions import parse_condition
from tests.support.playbooks import make_evidence, make_part, make_trace

EVIDENCE = (
    make_evidence("order.number", "order:W1", "W1"),
    make_evidence("order.shipment_count", "order:W1", "2"),
    make_evidence("order.total", "order:W1", "12.50 USD"),
    make_evidence("policy.window", "policy:returns/W1", "14..30 day"),
    make_evidence("order.payment_status", "order:W1", "paid"),
)
SCOPE = ("shipment:W1/1", "shipment:W1/2", "policy:returns/W1")


@pytest.mark.parametrize(
    ("source", "holds"),
    [
        ("order.number", True),
        ("order.city", False),
        ("order.payment_status == 'paid'", True),
        ("order.payment_status != 'paid'", False),
        ("order.return_status != 'none'", True),
        ("order.shipment_count > 1 and order.total < 20", True),
        ("policy.window >= 30", True),
        ("policy.days_left < 5", False),
        ("count(shipment) == 2 and count(refund) == 0", True),
        ("split and not late", True),
        ("any(stale)", True),
        ("stale", False),
        ("channel == 'email' and verdict == 'inform' and intent == 'wismo'", True),
        ("claim('late') or claim('damaged')", True),
        ("main and not same_order and links_allowed", True),
        ("first", False),
    ],
)
def test_a_condition_holds_of_what_the_part_knows(source: str, *, holds: bool) -> None:
    """Slots, values, numbers, flags, counts and questions are answered from the part's own evidence."""
    flags = {"order:W1": ("split",), "shipment:W1/2": ("stale",)}
    part = make_part("wismo_delivered", "order:W1", scope=SCOPE, flags=flags)
    trace = make_trace(part, evidence=EVIDENCE, understood={"claims": ("damaged",)})
    view = View(Facts(trace, "en"), trace, part, main=True, same_order=False)

    assert compile_condition(parse_condition(source))(view) is holds
