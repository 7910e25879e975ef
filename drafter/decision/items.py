"""Which items of an order a request is about."""

import re
from collections.abc import Sequence

from drafter.decision.sheet import Place, Sheet
from drafter.domain.order import LineItem, Order, Product
from drafter.domain.product_names import match_names, words_of

# A third of a three-word name ("jacket" of "Fjell Rain Jacket") names an item among the few of one order.
THRESHOLD = 0.3

_REASON = re.compile(
    r"(?<!\w)(?:because|since|as i|weil|denn|perché|perche|poiché|siccome|porque|ya que|puisque"
    r"|parce qu[e'’]|car)(?!\w)[^.!?;\n]*|因为[^。！？；\n]*",
    re.IGNORECASE,
)
_OF_SEVERAL = (
    (r"(?:just |only )?one", r"two", r"three"),
    (r"ein(?:e[nsrm]?|s)?", r"zwei", r"drei"),
    (r"un[oa]?", r"due|dos", r"tre|tres"),
    (r"l['’]un[e]?|une?", r"deux", r"trois"),
)
_OF = r"(?:of|von|der|dieser|meiner|dei|degli|delle|dai|de|des|d['’]entre)"
_THE = r"(?:the|my|these|those|den|meinen|diesen|los|las|mis|estos|estas|les|mes|ces|miei|mie)"
_MORE = (
    r"(?:two|three|four|five|both|zwei|drei|vier|fünf|beiden|due|tre|quattro|cinque|dos|tres|cuatro|cinco|deux|trois"
    r"|quatre|cinq|\d)"
)
_SOME_OF = tuple(
    re.compile(
        rf"(?<!\w)(?:{'|'.join(words[number - 1] for words in _OF_SEVERAL)}|{number})"
        rf"\s+{_OF}\s*(?:{_THE}\s+)?{_MORE}(?!\w)"
        rf"|(?:其中|只退|只换|退其中|中的?){han}(?:件|个|双|条|盏|只|把)",
        re.IGNORECASE,
    )
    for number, han in ((1, "(?:一|1)"), (2, "(?:两|二|2)"), (3, "(?:三|3)"))
)
"""One, two or three of several: `one of the two`, `einen der beiden`, `只退一件`."""


def item_subject(order: Order, item: LineItem) -> str:
    """Return the evidence subject of an item."""
    return f"item:{order.number}/{item.id}"


def named_items(sheet: Sheet, order: Order, *, reasons: bool = True) -> tuple[bool, tuple[LineItem, ...]]:
    """Return whether the request names items of the order, and which; all of them when it names none.

    Without `reasons` what stands only in a reason names nothing: who cancels an order because one thing in it has the
    wrong colour cancels the order.

    An item is named by a word of its name, an alias of its card or its article number. Where the same words name
    another item more fully ("rain jacket" beside "rain cover"), only that one is meant.
    """
    about: tuple[LineItem, ...] = sheet.memory.get(("about", order.number), ())
    if about:
        return True, about
    key = ("named_items" if reasons else "items_wanted", order.number)
    if key not in sheet.memory:
        sheet.memory[key] = _named(sheet, order, reasons=reasons)
    found: tuple[LineItem, ...] = sheet.memory[key]
    return (True, found) if found else (False, order.items)


def request_subject(sheet: Sheet, order: Order, intent: str) -> str:
    """Return what the items of a request are about: the order, or one of two wishes about different items of it."""
    return f"request:{intent}/{order.number}" if sheet.memory.get(("apart", order.number)) else f"order:{order.number}"


def write_items(sheet: Sheet, place: Place, order: Order, items: Sequence[LineItem]) -> None:
    """Write down the items a request is about, or those that do not qualify."""
    for item in items:
        name_place = ("item.name", item_subject(order, item))
        name = sheet.known(*name_place) or item.name
        sheet.write(place, name, basis=[name_place], text=_counted(name, pieces_of(sheet, item)))


def pieces_of(sheet: Sheet, item: LineItem) -> int:
    """Return how many pieces of an item a request is about: fewer than all where it says `one of the two`."""
    if item.quantity > 1:
        for number, pattern in enumerate(_SOME_OF, 1):
            if number < item.quantity and pattern.search(sheet.understanding.request):
                return number
    return item.quantity


def _counted(name: str, quantity: int) -> str:
    return name if quantity == 1 else f"{name} × {quantity}"


def _named(sheet: Sheet, order: Order, *, reasons: bool) -> tuple[LineItem, ...]:
    if len(order.items) == 1:
        return order.items
    said = _said_of(sheet)
    words = words_of(said if reasons else _REASON.sub(" ", said))
    cards = _cards_of(sheet, order)
    found = _matched(order, cards, words)
    if sheet.understanding.spared:
        spared = match_names(cards, words_of(sheet.understanding.spared))
        kept = {match.product_id for match in spared if match.score == spared[0].score}
        found = tuple(item for item in found if item.id not in kept)
        if len(found) == len(order.items):
            return ()
    return _by_options(found, frozenset(words))


def items_in(sheet: Sheet, order: Order, text: str) -> tuple[LineItem, ...]:
    """Return the items of the order that a text names, whatever else is said."""
    return _matched(order, _cards_of(sheet, order), words_of(text))


def _cards_of(sheet: Sheet, order: Order) -> list[Product]:
    """Return a card for each item of the order, with the other names that its product's card gives."""
    attributes = {card.sku: card.attributes for card in sheet.context.products}
    return [
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


def _matched(order: Order, cards: Sequence[Product], words: Sequence[str]) -> tuple[LineItem, ...]:
    """Return the items that the words name; of those named by the same words only the one named most fully."""
    known = match_names(cards, words)
    meant = {match.words for match in known if match.score >= THRESHOLD}
    matches = [match for match in known if match.words in meant]
    fullest = [match for match in matches if not any(match.words < other.words for other in matches)]
    wanted = {match.product_id for match in fullest}
    return tuple(item for item in order.items if item.id in wanted)


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
