import pytest

from drafter.domain.playbook import Asks, Both, Compare, Count, Either, Flag, Here, Not, OneOf, Present
from drafter.library.conditions import ConditionError, parse_condition


@pytest.mark.parametrize(
    ("source", "tree"),
    [
        ("shipment.eta_latest and eta_single", Both((Present("shipment.eta_latest"), Flag("eta_single")))),
        ("return.status == 'received'", OneOf("return.status", ("received",))),
        ("shipment.status != 'lost'", Not(OneOf("shipment.status", ("lost",)))),
        ("order.paid_with in ('card', 'paypal')", OneOf("order.paid_with", ("card", "paypal"))),
        ("any(late) or not first", Either((Flag("late", anywhere=True), Not(Here("first"))))),
        ("count(return) > 1", Count("return", ">", 1)),
        ("shipment.news_age >= 3", Compare("shipment.news_age", ">=", 3)),
        ("order.shipment_count == 2", OneOf("order.shipment_count", ("2",))),
        ("channel in ('chat', 'social')", Asks("channel", ("chat", "social"))),
        ("claim('damaged')", Asks("claim", ("damaged",))),
        ("intent == 'return'", Asks("intent", ("return",))),
        ("main and same_order", Both((Here("main"), Here("same_order")))),
    ],
)
def test_a_condition_is_read_as_a_tree(source: str, tree: object) -> None:
    """Slots, flags, counts and questions about the ticket become the nodes they mean."""
    assert parse_condition(source) == tree


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("lates", "did you mean 'late'"),
        ("order.nummber", "did you mean 'order.number'"),
        ("shipment.status == 'in transit'", "never occurs here"),
        ("verdict == 'maybe'", "never occurs here"),
        ("order.number > 3", "not a number"),
        ("count(store) > 1", "count\\(\\) takes one of"),
        ("count(item) > 1.5", "whole number"),
        ("any(nothing)", "takes a flag"),
        ("len(late)", "no function"),
        ("late ==", "cannot read"),
        ("late if main else stale", "cannot hold"),
        ("__import__('os').system('x')", "no function|takes one"),
        ("late == late", "cannot compare"),
        ("1 < order.shipment_count < 3", "cannot hold"),
        ("late and " * 200 + "late", "longer than"),
    ],
)
def test_what_a_condition_cannot_say_is_refused_with_advice(source: str, message: str) -> None:
    """Unknown names, impossible values and Python beyond the few nodes are errors that say how to mend them."""
    with pytest.raises(ConditionError, match=message):
        parse_condition(source)
