"""What is true of every ticket: the store, the brand, the day, the customer; and what only staff may read."""

from collections.abc import Sequence
from datetime import datetime

from drafter.context.clean import clean_person, clean_text
from drafter.context.ledger import Ledger
from drafter.domain.order import Order
from drafter.domain.store import Brand, Store
from drafter.domain.ticket import Ticket

_SETTINGS = "drafter.toml"
_HELPDESK = "helpdesk"


def write_store(ledger: Ledger, store: Store, brand: Brand, as_of: datetime) -> None:
    """Write down who answers, and on which day in the store's time zone."""
    page = ledger.page(f"store:{store.id}", _SETTINGS, f"store:{store.id}", as_of)
    page.put("store.name", clean_text(store.name), "name")
    page.put("brand.name", clean_text(brand.name), "brand")
    page.put("today.date", ledger.day(as_of), "time_zone")


def write_customer(ledger: Ledger, ticket: Ticket, orders: Sequence[Order], system: str, as_of: datetime) -> None:
    """Write down the customer's name as they gave it, else as on their own order; none that is no person's name."""
    if name := clean_person(ticket.requester.name):
        ledger.page("customer", _HELPDESK, f"ticket:{ticket.id}", as_of).put("customer.name", name, "requester.name")
        return
    for order in orders:
        if name := clean_person(order.buyer.name):
            page = ledger.page("customer", system, f"order:{order.number}", order.updated_at)
            page.put("customer.name", name, "buyer.name")
            return


def staff_notes(ticket: Ticket, orders: Sequence[Order]) -> tuple[str, ...]:
    """Return what only staff may read, from the orders used and from the ticket's own notes."""
    of_orders = (note.text for order in orders for note in order.notes if note.audience == "staff")
    of_ticket = (message.body for message in ticket.messages if message.author == "note")
    return tuple(text for text in (*of_orders, *of_ticket) if text.strip())
