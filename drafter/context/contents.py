"""Which items are in a parcel, in a return, or still to come."""

from drafter.context.clean import clean_name
from drafter.context.ledger import Page
from drafter.domain.order import ItemQuantity, LineItem, Order

_NEVER_SHIPS = frozenset({"fulfilled", "restocked", "not_required", "unknown"})


def counted(item: LineItem, quantity: int) -> str:
    """Return the item's name for staff, with how many when it is not one."""
    name = clean_name(item.name)
    return name if quantity == 1 else f"{name} × {quantity}"


def put_contents(page: Page, name: str, order: Order, contents: tuple[ItemQuantity, ...], field: str) -> None:
    """Write down the items of a parcel or return in the order's own sequence."""
    quantities = {content.id: content.quantity for content in contents}
    for item in order.items:
        if item.id in quantities:
            text = counted(item, quantities[item.id])
            page.put(name, clean_name(item.name), f"{field}.{item.id}", text=text)


def unshipped_items(order: Order) -> tuple[tuple[LineItem, int], ...]:
    """Return what is in no parcel yet and still to come, with how many of each; nothing where that is not known.

    Parcels whose contents nobody states make it unknown, unless the lines say what was shipped.
    """
    if order.status != "open" or order.fulfillment_status in _NEVER_SHIPS:
        return ()
    unstated = any(not shipment.items for shipment in order.shipments)
    if unstated and not any(item.quantity_shipped for item in order.items):
        return ()
    packed: dict[str, int] = {}
    for shipment in order.shipments:
        for content in shipment.items:
            packed[content.id] = packed.get(content.id, 0) + content.quantity
    left = (
        (item, item.quantity - item.quantity_refunded - max(item.quantity_shipped, packed.get(item.id, 0)))
        for item in order.items
    )
    return tuple((item, number) for item, number in left if number > 0)
