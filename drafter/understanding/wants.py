"""Sizes, colours, quantities, places and products that the customer names."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from babel import Locale

from drafter.domain.options import COLOURS
from drafter.domain.store import LANGUAGES, Language
from drafter.domain.understanding import ProductMention
from drafter.understanding.folding import fold, plain
from drafter.understanding.want_words import (
    AFTER_OLD,
    BEFORE_NEW,
    BEFORE_OLD,
    BEHIND_A_NAME,
    CITY,
    COMMON_WORDS,
    COUNTRY_ALIASES,
    FEW,
    IN_A_DATE,
    IN_A_MEASURE,
    INSTEAD_OF,
    KNOWN_CITY,
    MANY,
    MEASURES,
    NOT_FROM_HOME,
    NOT_PLACES,
    NOT_PRODUCTS,
    ORIGIN_WORDS,
    PLACE_WORDS,
    QUANTITY,
    SIZE_NAMES,
    SIZE_WORDS,
    TITLES,
)

MAX_CHARACTERS = 2_000
MAX_PRODUCTS = 6
_SIZE = re.compile(
    rf"(?<![\w'’])(?:(?:{SIZE_WORDS})\s*[:.]?\s*(?:(?:eu|uk|us)\s?)?(?P<worded>[2-6]?X{{0,4}}[SML]|\d{{1,2}}(?:[.,]5)?|[SML])(?![\w'’])"
    r"|(?P<bare>(?:[2-6]XL|X{1,4}[SL]|(?:EU|UK|US)\s?\d{1,2}(?:[.,]5)?))(?![\w'’])|(?P<letter>[SML])(?![\w'’.])|(?P<measure>\d{1,3}(?:[.,]\d)?\s?(?:cm|m))(?!\w))",
)
_WORDED_ANY_CASE = re.compile(
    rf"(?<!\w)(?:{SIZE_WORDS})\s*[:.]?\s*(?:(?:eu|uk|us)\s?)?(?P<worded>[2-6]?x{{0,4}}[sml]|\d{{1,2}}(?:[.,]5)?)(?![\w'’])",
    re.IGNORECASE,
)
_SHOE_SIZE = re.compile(
    r"(?<![\w#.,/-])(?:3[4-9]|4\d|50|[5-9]|1[0-4])(?:[.,]5)?(?![\w%€$£/-]|[.,]\d|\s?(?:cm|mm|kg|eur|usd|x|of|days?|tage|giorni|d[ií]as|jours)\b)",
    re.IGNORECASE,
)
_HAN_SIZE = re.compile(r"(?P<worded>[2-6]?X{0,4}[SML]|\d{2}(?:\.5)?)\s?[码号]", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“„«「『《]\s?([^\"“”„«»「」『』《》\n]{2,60}?)\s?[\"”“»」』》]")
_CAPITALISED = re.compile(
    r"(?<![\w.])(?:[A-ZÄÖÜÉÈ][\wäöüßéèàçñ-]{1,20}|[A-Z]{2,}\d*)"
    r"(?:[ ](?:[A-ZÄÖÜÉÈ][\wäöüßéèàçñ-]{1,20}|\d{1,4}[A-Za-z]{0,3}|II|III|2\.0)){1,3}"
)
_WORD = re.compile(r"[^\W\d_]+")
_CODE = re.compile(r"\d{4}|^\d+$")
_NEAR = 28
_MAX_QUANTITY = 100_000


def wanted_options(text: str, language: Language) -> dict[str, str]:
    """Return the size and colour asked for: `size` in capitals or digits, `colour` as its English name.

    Of several, the one that words of wanting point at counts; one that is only what the customer has now does not.
    """
    text = text[:MAX_CHARACTERS]
    found = {}
    if size := _wanted(text, _sizes(text, language)):
        found["size"] = size
    if colour := _wanted(text, _colours(text, language)):
        found["colour"] = colour
    return found


def _sizes(text: str, language: Language) -> list[tuple[int, int, str]]:
    if language == "zh":
        matches = list(_HAN_SIZE.finditer(text))
        return [(m.start(), m.end(), m["worded"].upper()) for m in matches] + _bare_letters(text, matches)
    spans = [(m.start(), m.end(), _size_name(m["worded"])) for m in _WORDED_ANY_CASE.finditer(text)]
    covered = {place for start, end, _ in spans for place in range(start, end)}
    others = [m for m in _SIZE.finditer(text) if m.start() not in covered and m.end() - 1 not in covered]
    spans += [(m.start(), m.end(), _size_name(m["worded"] or m["bare"] or m["letter"] or m["measure"])) for m in others]
    spans += [
        (m.start(), m.end(), _size_name(m[0]))
        for m in _SHOE_SIZE.finditer(text)
        if m.start() not in covered and BEFORE_NEW.search(text[max(0, m.start() - _NEAR) : m.start()])
    ]
    for name, pattern in SIZE_NAMES[language].items():
        spans += [(m.start(), m.end(), name) for m in pattern.finditer(text)]
    return sorted(spans)


def _bare_letters(text: str, worded: Sequence[re.Match[str]]) -> list[tuple[int, int, str]]:
    covered = {place for match in worded for place in range(match.start(), match.end())}
    letters = re.finditer(r"(?<![A-Za-z])(?:[2-6]?X{0,4}[SML])(?![A-Za-z])", text)
    return [(m.start(), m.end(), m[0].upper()) for m in letters if m.start() not in covered]


def _size_name(size: str) -> str:
    size = re.sub(r"\s+", " ", size).replace(",", ".")
    return re.sub(r"\s?(cm|m)$", r" \1", size) if size.endswith("m") and size[0].isdigit() else size.upper()


def _colours(text: str, language: Language) -> list[tuple[int, int, str]]:
    names = _colour_names(language)
    if language == "zh":
        return [(m.start(), m.end(), names[m[0].lower()]) for m in _han_colours().finditer(text)]
    found: list[tuple[int, int, str]] = []
    before: re.Match[str] | None = None
    for word in _WORD.finditer(text):
        pair = None if before is None else names.get(f"{before[0]} {word[0]}".lower())
        if pair is not None and before is not None:
            found = [each for each in found if each[0] != before.start()]
            found.append((before.start(), word.end(), pair))
        elif single := names.get(word[0].lower()):
            found.append((word.start(), word.end(), single))
        before = word
    return found


@lru_cache(maxsize=len(LANGUAGES))
def _colour_names(language: Language) -> Mapping[str, str]:
    spelt = [(word, name) for name, words in COLOURS.items() for word in (*words["en"], *words[language])]
    return {form: name for word, name in spelt for form in (word.lower(), plain(word))}


@lru_cache(maxsize=1)
def _han_colours() -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, _colour_names("zh")), key=len, reverse=True)), re.IGNORECASE)


def _wanted(text: str, found: Sequence[tuple[int, int, str]]) -> str | None:
    best, best_score = None, -1
    for start, end, value in found:
        before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
        new = BEFORE_NEW.search(before) is not None
        old = not new and BEFORE_OLD.search(before) is not None
        unfit = AFTER_OLD.match(after) is not None or INSTEAD_OF.search(before) is not None
        score = 2 * (new - old) - 3 * unfit
        if score >= max(best_score, 0 if len(found) == 1 else 1):
            best, best_score = value, score
    return best


def gives_measures(text: str) -> bool:
    """Return whether the customer writes how tall or heavy they are, or which size they wear."""
    return MEASURES.search(text[:MAX_CHARACTERS]) is not None


def quantity(text: str, language: Language, *, wholesale: bool) -> int | None:
    """Return the number of pieces asked about: one with a unit, or in a wholesale request any plausible number."""
    text = IN_A_MEASURE.sub(" ", IN_A_DATE.sub(" ", text[:MAX_CHARACTERS]))
    worded = [int(re.sub(r"[.,\s]", "", m["counted"])) for m in QUANTITY.finditer(text)]
    if not worded and wholesale:
        worded = _plain_numbers(text, language) or [int(m["few"]) for m in FEW.finditer(text)]
    fitting = [number for number in worded if 0 < number <= _MAX_QUANTITY]
    return max(fitting, default=None) if wholesale else next(iter(fitting), None)


def _plain_numbers(text: str, language: Language) -> list[int]:
    if language == "zh":
        return [int(m[1]) for m in re.finditer(r"(?<![\d.])(\d{2,6})(?![\d.%]|元|块)", text)]
    numbers = re.finditer(
        r"(?<![\w#.,/-])(\d{1,3}(?:[., ]\d{3})+|\d{2,6})(?![\w%€$£-]|[.,]\d|\s?(?:€|eur|usd|%|cm|mm|w\b|元))",
        text,
        re.IGNORECASE,
    )
    found = {m.end(): int(re.sub(r"[., ]", "", m[1])) for m in numbers}
    in_names = {m.end() for m in BEHIND_A_NAME.finditer(text)}
    return [number for end, number in found.items() if end not in in_names] or list(found.values())


def names_many(text: str) -> bool:
    """Return whether ten pieces or more of something are named: "40 daypacks", "30盏灯"."""
    return MANY.search(text[:MAX_CHARACTERS]) is not None


class Places:
    """Country names of all languages, from CLDR."""

    def __init__(self) -> None:
        self._names: dict[Language, dict[str, str]] = {language: _territories(language) for language in LANGUAGES}

    def destination(self, text: str, language: Language) -> str | None:
        """Return the ISO code of the country that delivery is asked to, or the city as written, or None."""
        text = text[:MAX_CHARACTERS]
        if language == "zh":
            return self._han(text)
        folded = fold(text, "it")
        words = folded.split()
        origin: str | None = None
        for names in (self._names[language], self._names["en"]):
            for length in (4, 3, 2, 1):
                for start in range(len(words) - length + 1):
                    code = names.get(" ".join(words[start : start + length]))
                    before = words[start - 1] if start else ""
                    if not code or before not in PLACE_WORDS | NOT_FROM_HOME:
                        continue
                    if before == "the" and words[start] in COMMON_WORDS:
                        continue
                    leading = ORIGIN_WORDS.intersection(words[max(0, start - 2) : start])
                    if not leading:
                        return code
                    if not leading & NOT_FROM_HOME:
                        origin = origin or code
        return _city(text, language) or origin

    def _han(self, text: str) -> str | None:
        hits = [(len(name), code) for name, code in self._names["zh"].items() if name in text]
        if hits:
            return max(hits)[1]
        city = CITY["zh"].search(text)
        return city["city"] if city and city["city"] not in NOT_PLACES else None


def _city(text: str, language: Language) -> str | None:
    """Return the city as written: one that is known, else one that words of sending point at."""
    if known := KNOWN_CITY.search(text):
        return known["city"]
    city = CITY[language].search(text)
    return city["city"].strip() if city and plain(city["city"].strip()) not in NOT_PLACES else None


def _territories(language: Language) -> dict[str, str]:
    names = {
        (name if language == "zh" else " ".join(fold(name, "it").split())): code
        for code, name in Locale(language).territories.items()
        if len(code) == len("DE") and code.isalpha() and code not in {"EU", "ZZ", "EZ", "UN", "XA", "XB", "QO"}
    }
    return names | {
        (name if language == "zh" else " ".join(fold(name, "it").split())): code
        for name, code in COUNTRY_ALIASES[language].items()
    }


def product_mentions(text: str, strangers: Iterable[str]) -> tuple[ProductMention, ...]:
    """Return quoted and capitalised product words as written; `strangers` are names that are no products."""
    text = text[:MAX_CHARACTERS]
    known = {word for stranger in strangers for word in plain(stranger).split()}
    quoted = [match[1].strip() for match in _QUOTED.finditer(text)]
    written = [match[0] for match in _CAPITALISED.finditer(text)]
    found: dict[str, ProductMention] = {}
    for mention in (*quoted, *map(_without_opening, written)):
        words = plain(mention).split()
        if words and not any(word in known or word in NOT_PRODUCTS for word in words) and not _CODE.search(mention):
            found.setdefault(plain(mention), ProductMention.made_of(text=mention, options={}))
    return tuple(found.values())[:MAX_PRODUCTS]


def _without_opening(mention: str) -> str:
    """Return the mention without words that only begin a sentence; nothing where it is a person's name."""
    words = mention.split()
    while words and plain(words[0]) in NOT_PRODUCTS:
        if plain(words[0]) in TITLES:
            return ""
        words = words[1:]
    return " ".join(words)
