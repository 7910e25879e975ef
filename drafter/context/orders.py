"""What an order says, its parcels apart, as evidence."""

from collections.abc import Callable

from drafter.context.clean import clean_id, clean_label, clean_name, clean_notice, clean_text, clean_url
from drafter.context.codes import cancel_reason, hold_reason, payment_method
from drafter.context.contents import counted, put_contents, unshipped_items
from drafter.context.ledger import Ledger, Page
from drafter.context.shipments import write_shipment
from drafter.domain.order import Address, LineItem, NoteAudience, Order
from drafter.domain.store import MARKETPLACES, Language, Store

LanguageOf = Callable[[str], Language | None]
"""The language that a text is in, or None when its words leave it unsure."""


def write_order(  # noqa: PLR0913 - an order is written from this many sides
    ledger: Ledger,
    order: Order,
    store: Store,
    system: str,
    told_by: dict[str, str],
    *,
    foreign: LanguageOf = lambda _: None,
) -> None:
    """Write down the order, its items, parcels, refunds and returns.

    Args:
        ledger: where it is written.
        order: as the connector tells it, with its parcels' news.
        store: where it was placed.
        system: the connector's name.
        told_by: who told a parcel's news.
        foreign: the language of a note that is in another one than the reply, else None.
    """
    page = ledger.page(f"order:{order.number}", system, f"order:{order.number}", order.updated_at)
    _write_head(page, order, store)
    _write_contents(page, order)
    _write_notes(page, order, foreign)
    for item in order.items:
        _write_item(page, order, item)
    for index, shipment in enumerate(order.shipments, 1):
        write_shipment(page, order, shipment, index, told_by)
    _write_refunds(page, order)
    _write_returns(page, order)


def _write_head(page: Page, order: Order, store: Store) -> None:
    day = page.ledger.day
    page.put("order.number", clean_id(order.number), "number")
    page.put("order.reference", _reference(order, store), "references")
    page.put("order.placed_on", day(order.placed_at), "placed_at")
    page.put_status("order.status", order.status, "status")
    page.put_status("order.payment_status", order.payment_status, "payment_status")
    page.put_status("order.fulfillment_status", order.fulfillment_status, "fulfillment_status")
    page.put_status("order.return_status", order.return_status, "return_status")
    page.put("order.total", order.total, "total")
    if order.paid_with:
        page.put("order.paid_with", payment_method(order.paid_with), "paid_with")
    _put_reason(page, "order.hold_reason", order.hold_reason, hold_reason(order.hold_reason or ""))
    page.put("order.scheduled_for", day(order.scheduled_for), "scheduled_for")
    page.put("order.payment_due_by", day(order.payment_due_by), "payment_due_by")
    _put_reason(page, "order.cancel_reason", order.cancel_reason, cancel_reason(order.cancel_reason or ""))
    page.put("order.shipping_method", clean_label(order.shipping_method), "shipping_method")
    if order.shipping_address is not None:
        page.put("order.city", clean_label(order.shipping_address.city), "shipping_address.city")
        page.put_for_staff("order.address", _one_line(order.shipping_address), "shipping_address")


def _put_reason(page: Page, name: str, code: str | None, shown: str | None) -> None:
    """Write a reason down for customers when they may know it, else for staff only."""
    field = name.partition(".")[2]
    if shown is not None:
        page.put(name, shown, field, text=shown.replace("_", " "))
    else:
        page.put_for_staff(name, clean_label(code), field)


def _reference(order: Order, store: Store) -> str | None:
    """Return the marketplace's number of the order; other references (an ERP's, say) mean nothing to a customer."""
    platforms = (store.platform, *sorted(MARKETPLACES))
    return next((clean_id(order.references[name]) for name in platforms if name in order.references), None)


def _one_line(address: Address) -> str:
    town = f"{address.postal_code or ''} {address.city}"
    parts = (address.line1, address.line2, town, address.region, address.country)
    return clean_text(", ".join(part.strip() for part in parts if part))


def _write_contents(page: Page, order: Order) -> None:
    for item in order.items:
        page.put("order.items", clean_name(item.name), f"items.{item.id}", text=counted(item, item.quantity))
    if order.shipments:
        page.put("order.shipment_count", len(order.shipments), "shipments")
    for item, left in unshipped_items(order):
        page.put("order.unshipped_items", clean_name(item.name), f"items.{item.id}", text=counted(item, left))


def _write_notes(page: Page, order: Order, foreign: LanguageOf) -> None:
    audiences: tuple[tuple[NoteAudience, str], ...] = (
        ("exception", "order.exception_note"),
        ("customer", "order.customer_note"),
    )
    for audience, name in audiences:
        notes = [note for note in order.notes if note.audience == audience]
        if notes:
            newest = max(notes, key=lambda note: note.at)
            text = clean_notice(newest.text) if audience == "customer" else clean_text(newest.text)
            page.put(name, text, "notes", as_of=newest.at)
            page.put(f"{name}_language", text and foreign(text), "notes", as_of=newest.at)


def _write_item(order_page: Page, order: Order, item: LineItem) -> None:
    page = order_page.about(f"item:{order.number}/{item.id}")
    field = f"items.{item.id}"
    page.put("item.name", clean_name(item.name), f"{field}.name")
    for option, value in item.options.items():
        page.put(
            "item.options", clean_label(value), f"{field}.options.{option}", text=clean_label(f"{option}: {value}")
        )
    page.put("item.quantity", item.quantity, f"{field}.quantity")
    page.put("item.sku", clean_id(item.sku), f"{field}.sku")
    page.put("item.unit_price", item.unit_price, f"{field}.unit_price")


def _write_refunds(order_page: Page, order: Order) -> None:
    for refund in order.refunds:
        page = order_page.about(f"refund:{order.number}/{refund.id}")
        field = f"refunds.{refund.id}"
        page.put("refund.amount", refund.amount, f"{field}.amount")
        page.put("refund.reason", clean_label(refund.reason), f"{field}.reason")
        if refund.method:
            page.put("refund.method", payment_method(refund.method), f"{field}.method")
        page.put_status("refund.status", refund.status, f"{field}.status")
        page.put("refund.issued_on", page.ledger.day(refund.at), f"{field}.at")


def _write_returns(order_page: Page, order: Order) -> None:
    for back in order.returns:
        page = order_page.about(f"return:{order.number}/{back.id}")
        field = f"returns.{back.id}"
        page.put_status("return.status", back.status, f"{field}.status")
        page.put("return.reason", clean_label(back.reason), f"{field}.reason")
        page.put("return.label_url", clean_url(back.label_url), f"{field}.label_url")
        put_contents(page, "return.items", order, back.items, f"{field}.items")
