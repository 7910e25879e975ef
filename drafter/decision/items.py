"""Which items of an order a request is about."""

from collections.abc import Sequence

from drafter.decision.sheet import Place, Sheet
from drafter.domain.order import LineItem, Order, Product
from drafter.domain.product_names import match_names, words_of

# A third of a three-word name ("jacket" of "Fjell Rain Jacket") names an item among the few of one order.
THRESHOLD = 0.3


def item_subject(order: Order, item: LineItem) -> str:
    """Return the evidence subject of an item."""
    return f"item:{order.number}/{item.id}"


def named_items(sheet: Sheet, order: Order) -> tuple[bool, tuple[LineItem, ...]]:
    """Return whether the request names items of the order, and which; all of them when it names none.

    An item is named by a word of its name, an alias of its card or its article number. Where the same words name
    another item more fully ("rain jacket" beside "rain cover"), only that one is meant.
    """
    key = ("named_items", order.number)
    if key not in sheet.memory:
        sheet.memory[key] = _named(sheet, order)
    found: tuple[LineItem, ...] = sheet.memory[key]
    return (True, found) if found else (False, order.items)


def write_items(sheet: Sheet, place: Place, order: Order, items: Sequence[LineItem]) -> None:
    """Write down the items a request is about, or those that do not qualify."""
    for item in items:
        name_place = ("item.name", item_subject(order, item))
        name = sheet.known(*name_place) or item.name
        sheet.write(place, name, basis=[name_place], text=_counted(name, item.quantity))


def _counted(name: str, quantity: int) -> str:
    return name if quantity == 1 else f"{name} × {quantity}"


def _named(sheet: Sheet, order: Order) -> tuple[LineItem, ...]:
    if len(order.items) == 1:
        return order.items
    words = words_of(_said_of(sheet))
    attributes = {card.sku: card.attributes for card in sheet.context.products}
    cards = [
        Product(
            sku=item.sku or item.id,
            product_id=item.id,
            name=item.name,
            available=True,
            price=item.unit_price,
            attributes=attributes.get(item.sku or "", {}),
        )
        for item in order.items
    ]
    known = match_names(cards, words)
    meant = {match.words for match in known if match.score >= THRESHOLD}
    matches = [match for match in known if match.words in meant]
    fullest = [match for match in matches if not any(match.words < other.words for other in matches)]
    wanted = {match.product_id for match in fullest}
    found = tuple(item for item in order.items if item.id in wanted)
    return _by_options(found, frozenset(words))


def _said_of(sheet: Sheet) -> str:
    """Return the words that name items, without those about what the customer keeps."""
    understanding = sheet.understanding
    request = understanding.request
    for spared in filter(None, understanding.spared.split("\n")):
        request = request.replace(spared, " ")
    kept = [mention.text for mention in understanding.products if mention.text in request or not understanding.spared]
    return f"{' '.join(kept)} {request}"


def _by_options(items: tuple[LineItem, ...], words: frozenset[str]) -> tuple[LineItem, ...]:
    """Return, of lines with one name, those whose options the text names; all when it names none."""
    if len({item.name for item in items}) == len(items):
        return items
    spoken = tuple(item for item in items if any(words >= set(words_of(value)) for value in item.options.values()))
    others = tuple(item for item in items if sum(other.name == item.name for other in items) == 1)
    chosen = {item.id for item in (*spoken, *others)}
    return tuple(item for item in items if item.id in chosen) if spoken else items
