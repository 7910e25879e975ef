"""Which items a customer wants to return and which to exchange, where one message asks for both."""

import re
from collections.abc import Iterator, Mapping, Sequence

from drafter.decision.items import items_in
from drafter.decision.sheet import NeedsPersonError, Sheet
from drafter.domain.order import LineItem, Order
from drafter.domain.understanding import IntentName

WISHES: tuple[IntentName, ...] = ("return", "exchange")
_VERBS: Mapping[IntentName, re.Pattern[str]] = {
    "return": re.compile(
        r"\b(?:return\w*|refund\w*|money back|back|zurück\w*|retour\w*|rückgabe|rücksend\w*|widerruf\w*|erstatt\w*"
        r"|rend(?:o|ere|iamo|erei|erle|erlo|erli|erla)|reso|restitu\w+|rimbors\w+|devol\w+|devuel\w+|reembols\w+"
        r"|renvo\w+|rembours\w+|rendre)\b|退",
        re.IGNORECASE,
    ),
    "exchange": re.compile(
        r"\b(?:exchang\w*|swap\w*|trad(?:e|ing)|umtausch\w*|um(?:zu)?tausch\w*|ein(?:zu)?tausch\w*|tausch\w*"
        r"|cambi\w+(?!\s+(?:idea|de (?:idea|opinión)))|échang\w*|echang\w*)\b|换",
        re.IGNORECASE,
    ),
}
_PIECES = re.compile(
    r"[.!?;:,\n。！？；：，、]+|\s(?:and|but|or|und|aber|sowie|oder|ed?|ma|però|oppure|y|pero|et|mais|ou)(?=\s)|和|但|另外|还有",
    re.IGNORECASE,
)


def bind_wishes(sheet: Sheet, order: Order, *, sure: bool = False) -> Mapping[IntentName, tuple[LineItem, ...]]:
    """Return what of an order is to be returned and what exchanged; nothing where that is no question.

    It is none where the request names no two items, or asks both of the same ones. With `sure` it is none either where
    it is not clear.

    Raises:
        NeedsPersonError: several items are named, and it is not sure which is wanted back for money and which is not.
    """
    if len(order.items) == 1 or sheet.understanding.spared:
        return {}
    wanted: dict[IntentName, dict[str, LineItem]] = {name: {} for name in WISHES}
    unsure: dict[str, LineItem] = {}
    for item, wishes in _named(sheet, order):
        for name in wishes:
            wanted[name][item.id] = item
        if not wishes:
            unsure[item.id] = item
    back, new = wanted["return"].keys(), wanted["exchange"].keys()
    if not back or not new or back == new:
        return {}
    if back & new or unsure.keys() - back - new:
        if sure:
            return {}
        raise NeedsPersonError(f"Of {order.number} some is to be returned and some exchanged: which is not clear")
    return {name: tuple(items.values()) for name, items in wanted.items()}


def _named(sheet: Sheet, order: Order) -> Iterator[tuple[LineItem, Sequence[IntentName]]]:
    """Yield each item that a piece of the request names, with the wishes of that piece; none where they are unsure."""
    pieces = [piece for piece in _PIECES.split(sheet.understanding.request) if piece and piece.strip()]
    raised = [[name for name in WISHES if _VERBS[name].search(piece)] for piece in pieces]
    for number, piece in enumerate(pieces):
        wishes = raised[number] or _around(raised, number)
        yield from ((item, wishes) for item in items_in(sheet, order, piece))


def _around(raised: Sequence[Sequence[IntentName]], number: int) -> Sequence[IntentName]:
    """Return the wishes of the pieces around one without a verb: those before and after, where they are the same."""
    before = next((wishes for wishes in reversed(raised[:number]) if wishes), None)
    after = next((wishes for wishes in raised[number + 1 :] if wishes), None)
    if before is None or after is None:
        return before or after or ()
    return before if before == after else ()
