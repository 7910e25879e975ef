from zoneinfo import ZoneInfo

import pytest

from drafter.context.actions import usable_actions
from drafter.context.ledger import Ledger
from drafter.domain.context import Match
from drafter.domain.order import Order
from drafter.domain.ticket import ConfirmedAction
from tests.support.nouns import make_order

W1 = make_order("W1", references={"amazon": "302-1"})
W2 = make_order("W2")
ON_W1 = ConfirmedAction(action="refund_issued", order_number="#w1")
ON_NONE = ConfirmedAction(action="refund_issued")


@pytest.mark.parametrize(
    ("action", "match", "orders", "usable"),
    [
        pytest.param(ON_W1, "found", (W1,), True, id="its-order"),
        pytest.param(ON_W1.model_copy(update={"order_number": "302-1"}), "found", (W1,), True, id="by-reference"),
        pytest.param(ON_W1.model_copy(update={"order_number": "gid-W1"}), "found", (W1,), True, id="by-platform-id"),
        pytest.param(ON_W1, "found", (W2,), False, id="another-order"),
        pytest.param(ON_W1, "not_party", (), False, id="somebody-elses"),
        pytest.param(ON_W1, "not_found", (), False, id="not-found"),
        pytest.param(ON_W1, "unreachable", (), False, id="unreachable"),
        pytest.param(ON_NONE, "found", (W1,), True, id="the-only-order"),
        pytest.param(ON_NONE, "found", (W1, W2), False, id="one-of-two"),
        pytest.param(ON_NONE, "none_given", (), True, id="no-order-at-all"),
        pytest.param(ON_NONE, "not_party", (), False, id="unnamed-for-a-stranger"),
        pytest.param(ON_NONE, "ambiguous", (), False, id="unnamed-and-ambiguous"),
    ],
)
def test_an_action_is_told_only_to_the_orders_party(
    action: ConfirmedAction,
    match: Match,
    orders: tuple[Order, ...],
    usable: bool,  # noqa: FBT001
) -> None:
    """What was done on an order is a detail of that order; an action left out leaves a gap for the agent."""
    ledger = Ledger(ZoneInfo("UTC"))

    assert usable_actions([action], match, orders, ledger) == ((action,) if usable else ())
    assert bool(ledger.gaps) is not usable
