"""What the helpdesk says was done, as evidence."""

from collections.abc import Sequence
from datetime import datetime

from drafter.context.clean import clean_label, clean_url
from drafter.context.ledger import Ledger
from drafter.context.references import same_number
from drafter.domain.context import Match
from drafter.domain.evidence import Gap
from drafter.domain.order import Order
from drafter.domain.ticket import ConfirmedAction

_HELPDESK = "helpdesk"


def usable_actions(
    actions: Sequence[ConfirmedAction], match: Match, orders: Sequence[Order], ledger: Ledger
) -> tuple[ConfirmedAction, ...]:
    """Return the actions that may be told to this requester; each of the others leaves a gap for the agent.

    An action on a named order may be told when that order is the requester's. One that names no order may be told
    when there is one order it can be about, or when the ticket is about none.
    """
    usable: list[ConfirmedAction] = []
    for action in actions:
        if action.order_number is None:
            fits = len(orders) == 1 or match == "none_given"
        else:
            fits = any(_names(action.order_number, order) for order in orders)
        if fits:
            usable.append(action)
        else:
            message = f"the confirmed action {action.action} is on no order that this requester may hear about"
            ledger.miss(Gap(source=_HELPDESK, reason="ambiguous", message=message))
    return tuple(usable)


def write_actions(ledger: Ledger, actions: Sequence[ConfirmedAction], ticket_id: str, as_of: datetime) -> None:
    """Write down the actions: `action:1` is the first of `Context.actions`."""
    for number, action in enumerate(actions, 1):
        page = ledger.page(f"action:{number}", _HELPDESK, f"ticket:{ticket_id}", as_of)
        field = f"confirmed_actions.{number}"
        page.put("action.name", action.action, f"{field}.action", text=action.action.replace("_", " "))
        page.put("action.amount", action.amount, f"{field}.amount")
        page.put("action.reason", clean_label(action.reason), f"{field}.reason")
        page.put("action.url", clean_url(action.url), f"{field}.url")


def _names(number: str, order: Order) -> bool:
    return any(
        same_number(number, known) for known in (order.number, order.id or order.number, *order.references.values())
    )
