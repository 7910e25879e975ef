"""Whether an order's states allow something."""

from drafter.decision.sheet import NeedsPersonError
from drafter.domain.order import Order
from drafter.domain.policy import OrderStates

_AT_HOME = frozenset({"label_created"})


def states_allow(states: OrderStates, order: Order) -> bool:
    """Return whether the order is in one of the states.

    Raises:
        NeedsPersonError: a state that decides is not known.
    """
    dimensions = (
        ("status", order.status, states.status),
        ("payment", order.payment_status, states.payment),
        ("fulfilment", order.fulfillment_status, states.fulfillment),
    )
    for name, state, listed in dimensions:
        if listed and state == "unknown":
            raise NeedsPersonError(f"The {name} state of {order.number} is not known, and the answer depends on it")
    return all(not listed or state in listed for _, state, listed in dimensions)


def has_left(order: Order, *, label_counts: bool) -> bool:
    """Return whether any parcel has left; a label alone only counts where the policy says so."""
    return any(label_counts or shipment.status not in _AT_HOME for shipment in order.shipments)


def is_there(order: Order) -> bool:
    """Return whether all of an order was delivered."""
    sent = order.fulfillment_status == "fulfilled" and bool(order.shipments)
    return sent and all(shipment.status == "delivered" for shipment in order.shipments)


def is_on_its_way_or_there(order: Order) -> bool:
    """Return whether goods have left: by a parcel, or by the shop's own word."""
    return has_left(order, label_counts=False) or order.fulfillment_status in {"fulfilled", "partially_fulfilled"}
