"""Which products a text names: by article number, by name, by the aliases on the card; spelling slips allowed."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from drafter.domain.order import Product

ALIASES = "aliases"
"""The attribute that holds other names for a product, separated by commas."""

# More text than this does not name more products.
_MAX_TEXT = 2_000
_MAX_WORDS = 200
# Two words of at least five letters are the same with one slip or an ending between them: `jacken` and `jacke`
# have a ratio of 91, `jacket` and `racket` 83.
_SAME_WORD = 85
_SHORTEST_SLIP = 5
# An alias names the kind of thing ("rain jacket"), the name the thing itself: a whole alias counts as most of a name,
# and nearly as the name when it has a word of the name that no other product has ("tent" of the only tent).
_ALIAS_SCORE = 0.75
_OWN_ALIAS_SCORE = 0.9
# The name's proper word alone ("Fjell", "Lund"), where no other product has it.
_PROPER_SCORE = 0.6
# With any other word of the name or an alias beside it, it is as good as the name.
_PROPER_AND_MORE = 0.8
_SKU_SCORE = 2.0
_SHORTEST_SKU = 4
_SHORTEST_DIGITS_ONLY_SKU = 6
# Whole catalogues of stores, and the results of searches in them.
_MAX_CACHED_CATALOGUES = 128

_WORD = re.compile(r"[㐀-䶿一-鿿]+|[^\W_㐀-䶿一-鿿]+")
_QUOTED = re.compile(r"[„“\"«‹»]([^„“”\"«‹»›]+)[“”\"»›«]")
_HAN = re.compile(r"[㐀-䶿一-鿿]")
_ALIAS_BREAK = re.compile(r"[,;，、；]")

_Called = tuple[str, str, str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class NameMatch:
    """How well a text names a product.

    `score` is 1 for the full name and 2 for an article number; `words` are the text's words that say so; `named` is
    false when only an alias says so that could be a word about something else.
    """

    product_id: str
    score: float
    words: frozenset[str]
    named: bool = True


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text without case and accents; Chinese runs as pairs of characters."""
    text = text[:_MAX_TEXT]
    if text.isascii():
        return tuple(_WORD.findall(text.casefold())[:_MAX_WORDS])
    folded = unicodedata.normalize("NFKD", text).casefold()
    bare = "".join([character for character in folded if not unicodedata.combining(character)])
    found = [piece for run in _WORD.findall(bare) for piece in _pieces(run)]
    return tuple(found[:_MAX_WORDS])


def match_names(cards: Iterable[Product], words: Sequence[str]) -> list[NameMatch]:
    """Return the products that the words name at all, best first, ties by product id.

    A name's score is the share of its words that the text has; a word in many of the names and aliases weighs less.
    """
    catalogue = _catalogue(tuple(_calls(cards)))
    heard = _hear(catalogue, words)
    touched = sorted({place for word in heard for place in catalogue.places[word]})
    found = [match for place in touched if (match := _match(catalogue.products[place], catalogue, heard)) is not None]
    return sorted(found, key=lambda match: (-match.score, match.product_id))


@dataclass(frozen=True, slots=True)
class _Names:
    """What one product is called, in words."""

    product_id: str
    skus: tuple[tuple[str, ...], ...]
    name: tuple[str, ...]
    proper: tuple[str, ...]
    aliases: tuple[tuple[str, ...], ...]

    def phrases(self) -> Iterator[tuple[str, ...]]:
        """Yield the name and the aliases that add something to it."""
        yield self.name
        yield from (alias for alias in self.aliases if len(alias) > 1 or not set(alias) <= set(self.name))


@dataclass(frozen=True, slots=True)
class _Catalogue:
    """The names of several products, and for each word in how many phrases and of which products it is."""

    products: tuple[_Names, ...]
    spread: Mapping[str, int]
    places: Mapping[str, frozenset[int]]
    long_words: tuple[str, ...]

    def owns(self, names: _Names, word: str) -> bool:
        """Return whether the word is in the product's name and in nothing that another product is called."""
        return word in names.name and len(self.places[word]) == 1


_Heard = Mapping[str, str]
"""The catalogue's words that the text has, each with the text's own spelling."""


def _hear(catalogue: _Catalogue, words: Sequence[str]) -> _Heard:
    heard: dict[str, str] = {}
    for word in dict.fromkeys(words):
        if word in catalogue.places:
            heard[word] = word
        elif len(word) >= _SHORTEST_SLIP:
            meant = process.extractOne(word, catalogue.long_words, scorer=fuzz.ratio, score_cutoff=_SAME_WORD)
            if meant is not None:
                heard.setdefault(meant[0], word)
    return heard


def _hear_phrase(phrase: Sequence[str], heard: _Heard) -> frozenset[str] | None:
    """Return the text's words for a whole phrase, or None when one is missing."""
    return frozenset(heard[word] for word in phrase) if all(word in heard for word in phrase) else None


def _match(names: _Names, catalogue: _Catalogue, heard: _Heard) -> NameMatch | None:
    proper = _by_proper_word(names, catalogue, heard)
    ways = [proper, _by_sku(names, heard), _by_name(names, catalogue, heard)]
    ways += [_by_alias(names, alias, catalogue, heard) for alias in names.aliases]
    found = [way for way in ways if way is not None]
    if not found:
        return None
    words = frozenset[str]().union(*(way.words for way in found))
    score = max(way.score for way in found)
    if proper is not None and words > proper.words:
        score = max(score, _PROPER_AND_MORE + (1 - _PROPER_AND_MORE) * min(score, 1))
    return NameMatch(names.product_id, score, words, named=any(way.named for way in found))


def _by_sku(names: _Names, heard: _Heard) -> NameMatch | None:
    found = (_hear_phrase(sku, heard) for sku in names.skus)
    words = next((words for words in found if words is not None), None)
    return NameMatch(names.product_id, _SKU_SCORE, words) if words is not None else None


def _by_name(names: _Names, catalogue: _Catalogue, heard: _Heard) -> NameMatch | None:
    weights = {word: 1 / catalogue.spread[word] for word in names.name}
    found = [word for word in weights if word in heard]
    if not found:
        return None
    share = sum(weights[word] for word in found) / sum(weights.values())
    words = frozenset(heard[word] for word in found)
    return NameMatch(names.product_id, share, words, named=share >= _PROPER_SCORE)


def _by_proper_word(names: _Names, catalogue: _Catalogue, heard: _Heard) -> NameMatch | None:
    words = _hear_phrase(names.proper, heard)
    own = all(catalogue.owns(names, word) for word in names.proper)
    return NameMatch(names.product_id, _PROPER_SCORE, words) if words and own else None


def _by_alias(names: _Names, alias: Sequence[str], catalogue: _Catalogue, heard: _Heard) -> NameMatch | None:
    words = _hear_phrase(alias, heard)
    if words is None:
        return None
    own = any(catalogue.owns(names, word) for word in alias)
    return NameMatch(names.product_id, _OWN_ALIAS_SCORE if own else _ALIAS_SCORE, words, named=own)


def _calls(cards: Iterable[Product]) -> Iterator[_Called]:
    """Yield what each product is called: its id, name, aliases and article numbers."""
    products: dict[str, list[Product]] = {}
    for card in cards:
        products.setdefault(card.product_id, []).append(card)
    for product_id, variants in products.items():
        first = variants[0]
        yield product_id, first.name, first.attributes.get(ALIASES, ""), tuple(card.sku for card in variants)


@lru_cache(maxsize=_MAX_CACHED_CATALOGUES)
def _catalogue(called: tuple[_Called, ...]) -> _Catalogue:
    """Return the names in words; only what cards say is kept here, never a customer's text."""
    products = tuple(_names_of(*call) for call in called)
    spread = Counter(word for names in products for phrase in names.phrases() for word in set(phrase))
    places: dict[str, set[int]] = {}
    for place, names in enumerate(products):
        for word in {word for phrase in (*names.phrases(), *names.skus) for word in phrase}:
            places.setdefault(word, set()).add(place)
    return _Catalogue(
        products=products,
        spread=spread,
        places={word: frozenset(where) for word, where in places.items()},
        long_words=tuple(word for word in places if len(word) >= _SHORTEST_SLIP),
    )


def _names_of(product_id: str, name: str, aliases: str, skus: Sequence[str]) -> _Names:
    words = words_of(name)
    return _Names(
        product_id=product_id,
        skus=tuple(words_of(sku) for sku in skus if _is_telling(sku, words)),
        name=words,
        proper=_proper_words(name),
        aliases=tuple(alias for written in _ALIAS_BREAK.split(aliases) if (alias := words_of(written))),
    )


def _is_telling(sku: str, name: Sequence[str]) -> bool:
    """Return whether an article number cannot be mistaken for a year, a size or the name itself."""
    shortest = _SHORTEST_DIGITS_ONLY_SKU if sku.isdigit() else _SHORTEST_SKU
    return len(sku) >= shortest and not set(name).issuperset(words_of(sku))


def _proper_words(name: str) -> tuple[str, ...]:
    """Return a name's proper word: what stands in quotes, else the first word."""
    quoted = _QUOTED.search(name)
    return words_of(quoted[1]) if quoted else words_of(name)[:1]


def _pieces(run: str) -> Sequence[str]:
    if len(run) > 1 and _HAN.match(run):
        return [run[at : at + 2] for at in range(len(run) - 1)]
    return (run,)
