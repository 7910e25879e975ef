"""Advice for staff that goes with a draft; never the words of a staff note or of the agent's guidance."""

from collections.abc import Sequence

from drafter.decision.sheet import Sheet
from drafter.domain.decision import Part
from drafter.domain.order import Order

MAX_NUMBERS = 10


def write_notes(sheet: Sheet, parts: Sequence[Part]) -> None:
    """Add what staff should know about the ticket and the orders that the parts are about."""
    if any(part.outcome == "handoff" for part in parts[1:]):
        sheet.note("One of the questions needs a person; the draft says that a colleague answers it")
    if sheet.understanding.injection:
        sheet.note("The message holds text that looks like instructions to a machine; it was read as plain words")
    if sheet.request.guidance.strip():
        sheet.note("Your guidance is kept with the draft; facts and verdict come from the records and policies alone")
    if sheet.context.match == "ambiguous" and sheet.context.candidates:
        numbers = ", ".join(sheet.context.candidates[:MAX_NUMBERS])
        sheet.note(f"Orders of this customer that could be meant: {numbers}")
    if sheet.understanding.customer_messages > 1:
        sheet.note(f"The customer wrote {sheet.understanding.customer_messages} times since the last answer")
    for order in sheet.context.orders:
        _write_order_notes(sheet, order)
    if any(message.author == "note" for message in sheet.request.ticket.messages):
        sheet.note("The ticket has internal notes: read them before sending")


def _write_order_notes(sheet: Sheet, order: Order) -> None:
    if order.buyer.other_emails:
        sheet.note(f"The buyer of {order.number} uses more than one e-mail address")
    if any(note.audience == "staff" for note in order.notes):
        sheet.note(f"{order.number} has staff notes: read them before sending")
    if order.payment_status == "authorized" and order.payment_due_by is not None:
        day = sheet.day(order.payment_due_by)
        sheet.note(f"The payment authorisation of {order.number} expires on {day}: capture or ship before")
    if any(back.status == "unknown" for back in order.returns):
        sheet.note(f"The state of a return of {order.number} is not known")
