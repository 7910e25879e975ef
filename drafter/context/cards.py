"""Which product cards a ticket asks about, and which variant."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from drafter.domain.order import Product
from drafter.domain.product_names import NameMatch, match_names, words_of
from drafter.domain.store import Language
from drafter.domain.versions import named_values

# A product's proper word ("Fjell", "Lund"), most of its name or one of its aliases; its kind alone scores less.
THRESHOLD = 0.6
# Scores closer than this are equally good when the same words earn them.
MARGIN = 0.1
# From here on the name is named outright; below it any product in the margin could be meant.
OUTRIGHT = 0.65
MAX_ASKED = 3
_COMPARED = 4


@dataclass(frozen=True, slots=True)
class Asked:
    """The products named, in the text's order, or those that could equally be meant."""

    product_ids: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()


def choose_products(cards: Sequence[Product], text: str, ignored: str = "", *, pairs: bool = False) -> Asked:
    """Return the products the text asks about; none when different ones explain its words equally well.

    Each product found takes its words out of the text, and what is left may name another one outright. Words of
    `ignored` (the store's own name) name no product. Where `pairs` are asked about, its proper word is enough for the
    second one: "the Icefall crampons on the Moraine".
    """
    unheard = frozenset(words_of(ignored))
    sequence = tuple(word for word in words_of(text) if word not in unheard)
    words = list(sequence)
    chosen: list[NameMatch] = []
    while words and len(chosen) < MAX_ASKED:
        known = {match.product_id for match in chosen}
        meant = [match for match in _equally_meant(cards, words) if match.product_id not in known]
        if not chosen and (pair := _named_apart(cards, words)):
            meant = list(pair)
            chosen += meant
            break
        if len(meant) > 1 and not chosen:
            return Asked(undecided=tuple(match.product_id for match in meant))
        if len(meant) != 1 or (chosen and not (pairs and meant[0].named) and not _is_outright(meant[0])):
            break
        chosen += meant
        words = [word for word in words if word not in meant[0].words]
    first = {match.product_id: min(sequence.index(word) for word in match.words) for match in chosen}
    return Asked(tuple(sorted(first, key=lambda product_id: first[product_id])))


def order_variants(
    cards: Sequence[Product], wanted: Mapping[str, str], text: str, store_currency: str, language: Language = "en"
) -> tuple[Product, ...]:
    """Return one product's variants, the one that is meant first: by article number, then by the options wanted.

    Options are wanted that the reading found, or whose values the text names (`3-man`, `60cm`, `ancha`).

    Of equally fitting ones the first that can be bought leads; a price in another currency than the store's comes last.
    """
    said = frozenset(words_of(text))
    values = [value for card in cards for value in card.options.values()]
    named_besides = named_values(text, values, language, cards[0].name if cards else "")

    def fitting(card: Product) -> int:
        return _fitting(card, wanted) + sum(value in named_besides for value in card.options.values())

    def badness(card: Product) -> tuple[bool, int, bool, bool]:
        named = frozenset(words_of(card.sku)) <= said
        return (not named, -fitting(card), card.price.currency != store_currency, not card.available)

    return tuple(sorted(cards, key=badness))


def _is_outright(match: NameMatch) -> bool:
    return match.named and match.score >= OUTRIGHT


def _equally_meant(cards: Sequence[Product], words: Sequence[str]) -> list[NameMatch]:
    """Return the best match and those that could be meant instead of it; of names within a name the longest."""
    matches = match_names(cards, words)
    if not matches or matches[0].score < THRESHOLD:
        return []
    best = matches[0]
    close = [match for match in matches if match.score > best.score - MARGIN]
    if len(close) > 1 and _is_outright(best):
        rest = match_names(cards, [word for word in words if word not in best.words])
        named_besides = {match.product_id for match in rest if _is_outright(match)}
        close = [match for match in close if match.words & best.words and match.product_id not in named_besides]
    fullest = max(close, key=lambda match: len(match.words))
    holds_all = all(match.words < fullest.words for match in close if match is not fullest)
    return [fullest] if holds_all else close


def _named_apart(cards: Sequence[Product], words: Sequence[str]) -> tuple[NameMatch, NameMatch] | None:
    """Return two products that a word they share, said twice, names each: "the Linea spot in a Linea track"."""
    twice = {word for word in words if words.count(word) > 1}
    matches = match_names(cards, words)[:_COMPARED] if twice else []
    for first, second in combinations(matches, 2):
        shared = first.words & second.words
        contested = shared - twice
        if not shared & twice or min(first.score, second.score) < THRESHOLD:
            continue
        for one, other in ((first, second), (second, first)):
            left = sorted(other.words - contested)
            if not one.words - other.words - contested and not contested:
                continue
            still = {match.product_id: match.score for match in match_names(cards, left)}
            own = other.words - one.words and (contested or one.words - other.words)
            if own and still.get(other.product_id, 0) >= THRESHOLD:
                return first, second
    return None


def _fitting(card: Product, wanted: Mapping[str, str]) -> int:
    """Return how many of the options wanted the card has; a name the card does not know may be any of its options."""
    options = {name.casefold(): frozenset(words_of(value)) for name, value in card.options.items()}
    fitting = 0
    for name, value in wanted.items():
        words = frozenset(words_of(value))
        known = [options[name.casefold()]] if name.casefold() in options else list(options.values())
        fitting += any(words and has and (words <= has or has <= words) for has in known)
    return fitting
