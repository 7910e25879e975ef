"""Which of a product's versions a text names: by measure, colour, width or length, in six languages."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache

from drafter.domain.options import CHOICES, COLOURS, SHAPES
from drafter.domain.store import Language

Measure = tuple[str, Decimal]
"""A kind of quantity and how much of it: lengths in millimetres, volumes in millilitres, weights in grams."""

_MAX_TEXT = 2_000
_UNITS = {
    "persons?|people|pax|men|man|berths?|personen|personas|persone|posti|plazas|personnes|places|p": ("person", "1"),
    "mm|毫米": ("length", "1"),
    "cm|centimet(?:er|re)s?|zentimetern?|centimetri|centímetros|centimètres|厘米|公分": ("length", "10"),
    "m|met(?:er|re)s?|metern|metri|metros?|mètres?|米": ("length", "1000"),
    "ml|毫升": ("volume", "1"),
    "l|lit(?:er|re)s?|litern|litri|litros?|升": ("volume", "1000"),
    "g|gr|grams?|gramm|grammi|gramos|grammes|克": ("weight", "1"),
    "kg|kilos?|公斤|千克": ("weight", "1000"),
    "w|watts?|vatios|瓦": ("power", "1"),
    "k|kelvin": ("warmth", "1"),
}
_NUMBERS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "one single solo einer un una 单 一",
            "two double zwei due dos deux 双 两 二",
            "three drei tre tres trois 三",
            "four vier quattro cuatro quatre 四",
        ),
        1,
    )
    for word in words.split()
}
_WORDED = "|".join(sorted((word for word in _NUMBERS if word.isascii()), key=len, reverse=True))
_HAN_NUMBERS = "".join(word for word in _NUMBERS if not word.isascii() and len(word) == 1)
_MEASURE = re.compile(
    rf"(?P<figure>(?<![a-zà-ɏ\d.,#/])(?:\d{{1,4}}(?:[.,]\d{{1,2}})?|{_WORDED})|[{_HAN_NUMBERS}])[\s\u00a0-]?"
    rf"(?:(?P<unit>{'|'.join(_UNITS)})(?![a-zà-ɏ\d])|(?P<persons>人|个人))",
    re.IGNORECASE,
)
_BY_UNIT = [(re.compile(units, re.IGNORECASE), kind, Decimal(factor)) for units, (kind, factor) in _UNITS.items()]
_FAR = Decimal("2.5")
_PLAIN = re.compile(r"\d{1,3}(?:[.,]5)?")
_COLOUR_OF: Mapping[str, str] = {
    form: name for name, words in COLOURS.items() for forms in words.values() for form in map(str.casefold, forms)
}
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_OTHERWISE_COUNTED = (
    r"(?:euros?|eur|gbp|usd|pounds?|dollars?|quid|stück|stk|x|pcs|pieces?|units?|pezzi|piezas|unidades|uds|pièces?|unités?"
    r"|days?|tagen?|tage|giorni|días|jours?|weeks?|wochen|minutes?|w|watts?|v|volts?|k|kelvin|g|kg|ml|l|lm)(?![\w])|[个件盏只套台把元块天瓦]"
)
"""What follows a number that is no version."""
_WORD = re.compile(r"[^\W_]+")
_LETTER = re.compile(r"[2-6]?X{0,4}[SML]")


def named_values(text: str, values: Iterable[str], language: Language, name: str = "") -> frozenset[str]:
    """Return those of a product's option values that the text names; of a number only one beside the product's `name`.

    A measure is named in any unit and spelling (`3-man` is `3-person`), a colour in the text's language or the card's.
    """
    values = tuple(dict.fromkeys(values))
    text = text[:_MAX_TEXT]
    measures, said = _measures(text), None
    found: set[str] = set()
    for value in values:
        known = _measures(value)
        if known:
            named = bool(known & measures)
        elif _PLAIN.fullmatch(value):
            named = value.replace(",", ".") in _numbers_beside(text, name)
        elif _LETTER.fullmatch(value.upper()):
            named = False  # read with its words ("size L"), see the understanding
        else:
            said = _folded(text) if said is None else said
            named = any(_says(said, form) for form in _forms(value, language))
        if named:
            found.add(value)
    return frozenset(found | _named_bare(text, values, name, measures))


def _named_bare(text: str, values: Iterable[str], name: str, measures: frozenset[Measure]) -> frozenset[str]:
    """Return the measures named by their figure alone beside the product's name: `the Orbit 60` is the one of `60 cm`.

    A figure that fits several of them names none, and neither does one where a measure is written out.
    """
    figures = {value: match["figure"].replace(",", ".") for value in values if (match := _MEASURE.match(value))}
    if not figures or measures & frozenset[Measure]().union(*map(_measures, figures)):
        return frozenset()
    own = {figure.replace(",", ".") for figure in _NUMBER.findall(name)}
    said = _numbers_beside(text, name) - own
    fitting = {number: [value for value, figure in figures.items() if figure == number] for number in said}
    return frozenset(found[0] for found in fitting.values() if len(found) == 1)


def is_measure(value: str) -> bool:
    """Return whether an option's value is a measure such as `40 cm` or `2-person`."""
    return bool(_measures(value))


def names_other_measure(text: str, values: Iterable[str]) -> bool:
    """Return whether the text names a measure such as the values are, which none of them is.

    What is far larger or smaller than any of them (a ceiling's height beside a lamp's width) is of something else.
    """
    known = frozenset[Measure]().union(*map(_measures, values))
    asked = {measure for measure in _measures(text[:_MAX_TEXT]) if any(_is_near(measure, each) for each in known)}
    return bool(asked) and not asked & known


def _is_near(one: Measure, other: Measure) -> bool:
    return one[0] == other[0] and one[1] <= _FAR * other[1] and other[1] <= _FAR * one[1]


def _measures(text: str) -> frozenset[Measure]:
    return frozenset(_measure(match) for match in _MEASURE.finditer(text))


def _measure(match: re.Match[str]) -> Measure:
    figure = match["figure"].casefold()
    number = Decimal(_NUMBERS[figure]) if figure in _NUMBERS else Decimal(figure.replace(",", "."))
    unit = match["unit"]
    if unit is None:
        return ("person", number)
    kind, factor = next((kind, factor) for pattern, kind, factor in _BY_UNIT if pattern.fullmatch(unit))
    return (kind, number * factor)


def _numbers_beside(text: str, name: str) -> frozenset[str]:
    """Return the numbers that stand right behind a word of the product's name: `the Moraine 9.5`, `Moraine in 42`."""
    words = [re.escape(word) for word in re.findall(r"[^\W\d_]{3,}", name)]
    if not words:
        return frozenset()
    besides = r"(?:(?:auch|also|even|too|anche|pure|también|aussi|noch|schon|still)\s+)?"
    leading = r"(?:(?:in|im|en|da|de|del|dal|di|von|mit|zu|à|of|with|a|the|der|die|das|el|la|le|il)\s+){0,2}"
    sizes = r"(?:sizes?|gr\.|größe|taglia|talla|taille|numero|número|nummer|pointure)?"
    pattern = rf"(?:{'|'.join(words)})[”\"»“]?\s*{besides}{leading}{sizes}\s*"
    behind = rf"(?![\d.,]*\d|\s?[%€$£¥]|\s?(?:{_OTHERWISE_COUNTED}))"
    beside = re.finditer(rf"{pattern}(\d{{1,3}}(?:[.,]5)?){behind}", text, re.IGNORECASE)
    return frozenset(match[1].replace(",", ".") for match in beside)


def _folded(text: str) -> str:
    """Return the words with single spaces between and around them; Chinese as it is written."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def _says(said: str, form: str) -> bool:
    return (form in said) if form and "\u3400" <= form[0] <= "\u9fff" else f" {form} " in said


@lru_cache(maxsize=4_096)
def _forms(value: str, language: Language) -> tuple[str, ...]:
    """Return the words for an option's value: the card's own, and a colour's or shape's in the text's language."""
    own = value.strip().casefold()
    name = _COLOUR_OF.get(own)
    forms = [*COLOURS[name]["en"], *COLOURS[name][language]] if name else []
    for words in (*SHAPES.values(), *CHOICES.values()):
        if any(own == form.casefold() for spelt in words.values() for form in spelt):
            forms += [*words["en"], *words[language]]
    return tuple(dict.fromkeys([" ".join(_WORD.findall(own)), *map(str.casefold, forms)]))


_GREETING = re.compile(
    r"^\s*(?:hi|hello|hey|dear|hallo|liebe[rs]?|guten\s+\w+|ciao|buongiorno|gentile|hola|buenas|buenos\s+\w+|estimad[oa]"
    r"|bonjour|bonsoir|ch[eè]re?)(?:\s+[^\W\d_][\w.'’-]*){0,3}\s*[,!\n]",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"(?<!\w)(?:mr|mrs|ms|miss|herrn?|frau|signora?|sig(?:\.ra|\.na)?|señora?|sra?|srta|madame|monsieur|mme|mlle)\.?"
    r"\s+[^\W\d_]\w*",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"\n\s*[^\w\n]*(?:[^\W\d_a-zß-ÿ][^\W\d_]*\.?[ -]?){1,4}\s*$")


def without_names(text: str, requester: str) -> str:
    """Return a text without what people are called in it: `Frau Weiß` and `Nadine Blanc` name no colour."""
    name = " ".join(requester.split())
    if " " in name:
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", text, flags=re.IGNORECASE)
    text = _SIGNED.sub("\n", text.rstrip())
    return _TITLED.sub(" ", _GREETING.sub(" ", text))
