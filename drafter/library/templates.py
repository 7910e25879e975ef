"""Phrasings of the playbook: `{slot|filter}`, `{slot: words}` and `[formal|informal]`, read into sentences."""

import re
from collections.abc import Mapping

from drafter.domain.evidence import EvidenceKind
from drafter.domain.playbook import Anchor, Plural, Segment, Sentence, Show, Words
from drafter.domain.slots import SLOTS
from drafter.domain.store import Language
from drafter.domain.vocabulary import PAYMENT_SLOTS
from drafter.library.conditions import nearest

DATE_FILTERS = ("on", "by", "since", "after", "from", "until", "plain", "short")
DURATION_FILTERS = ("dat", "gen", "within", "attr")
FILTERS: Mapping[EvidenceKind, tuple[str, ...]] = {
    "date": DATE_FILTERS,
    "datetime": DATE_FILTERS,
    "duration": DURATION_FILTERS,
}
_CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})
_NO_PLURAL: frozenset[Language] = frozenset({"zh"})
_SLOT = re.compile(r"\{([^{}]*)\}")
_NAME = re.compile(r"^[a-z]+\.[a-z_]+$")
_BOUNDARY = re.compile(r"(?<=[.?!…])\s+|(?<=[.?!…][\"”’»«“])\s+|(?<=[。？！])(?![”’」》）])|(?<=[。？！][”’」》）])")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(.])(?:\w|nr|inkl|zzgl|ca|bzw|ggf|evtl|sr|sra|mr|mrs|dr|no|núm|art)\.$", re.IGNORECASE
)
_EXCLAMATION = re.compile(r"[!¡！]")
_DIGIT = re.compile(r"\d")


class TemplateError(ValueError):
    """The phrasing cannot be used; the message says how to mend it."""


def parse_phrasing(
    source: str, language: Language, *, exclaims: bool = False
) -> tuple[tuple[Sentence, ...], tuple[Sentence, ...]]:
    """Return the phrasing's sentences in formal and in informal address.

    Raises:
        TemplateError: unknown slot or filter, an unbalanced bracket, a line break, or a literal figure; an exclamation
            mark unless `exclaims`, which only a voice may allow.
    """
    if not exclaims and _EXCLAMATION.search(source):
        raise TemplateError("an exclamation mark; only a voice may bring one in")
    if not source.strip():
        raise TemplateError("an empty phrasing; write it or remove it")
    if "\n" in source.strip():
        raise TemplateError("a line break inside a phrasing; the engine makes the paragraphs")
    formal = _parse(address(source, 0), language)
    return formal, _parse(address(source, 1), language) if "[" in source else formal


def address(source: str, chosen: int) -> str:
    """Return the text with each `[formal|informal]` replaced by its first (0) or second (1) form.

    Raises:
        TemplateError: brackets that do not match, or not exactly two forms.
    """
    out, at = [], 0
    while (start := source.find("[", at)) >= 0:
        end = source.find("]", start)
        inner = source[start + 1 : end]
        if end < 0 or "[" in inner:
            raise TemplateError("a [ without its ]; write [formal|informal]")
        forms = _split_forms(inner)
        if len(forms) != 2:  # noqa: PLR2004  # formal and informal
            raise TemplateError(f"[{inner}] has {len(forms)} forms; write [formal|informal]")
        out += [source[at:start], forms[chosen]]
        at = end + 1
    rest = source[at:]
    if "]" in rest or any("]" in text for text in out[::2]):
        raise TemplateError("a ] without its [; write [formal|informal]")
    return "".join([*out, rest])


def _split_forms(inner: str) -> list[str]:
    forms, depth = [""], 0
    for character in inner:
        depth += (character == "{") - (character == "}")
        if character == "|" and depth == 0:
            forms.append("")
        else:
            forms[-1] += character
    return forms


def _parse(text: str, language: Language) -> tuple[Sentence, ...]:
    text = re.sub(r"\s+", " ", text.strip())
    sentences: list[list[Segment]] = [[]]
    at = 0
    for found in _SLOT.finditer(text):
        _add_words(text[at : found.start()], sentences)
        sentences[-1].append(parse_slot(found[1], language))
        at = found.end()
    _add_words(text[at:], sentences)
    return tuple(tuple(sentence) for sentence in sentences if sentence)


def _add_words(words: str, sentences: list[list[Segment]]) -> None:
    if "{" in words or "}" in words:
        raise TemplateError("a { or } without its partner; slots are written {name}")
    check_literal(words)
    parts = _split_sentences(words)
    for number, part in enumerate(parts):
        if number:
            sentences.append([])
        if part:
            sentences[-1].append(Words(part))


def _split_sentences(words: str) -> list[str]:
    parts, start = [], 0
    for found in _BOUNDARY.finditer(words):
        if not _ABBREVIATION.search(words[start : found.start()]):
            parts.append(words[start : found.start()])
            start = found.end()
    return [*parts, words[start:]]


def check_literal(words: str) -> None:
    """Raise for words that a phrasing may not hold of its own.

    Raises:
        TemplateError: a digit; figures come from evidence.
    """
    if digit := _DIGIT.search(words):
        raise TemplateError(f"the figure {digit[0]!r} is typed in; figures come from slots")


def parse_slot(inner: str, language: Language) -> Segment:
    """Return what stands between braces as a segment.

    Raises:
        TemplateError: unknown slot or filter, or no words after the colon.
    """
    name, mark, rest = _divide(inner)
    if not _NAME.match(name) or name not in SLOTS:
        raise TemplateError(f"no slot {name!r}{nearest(name, SLOTS)}")
    rest = rest.strip()
    if mark == ":":
        if not rest:
            raise TemplateError(f"{{{name}: }} has no words after the colon")
        check_literal(rest)
        return Anchor(name, rest)
    if mark == "|" and rest.startswith("plural"):
        return _parse_plural(name, rest, language)
    if mark == "|":
        allowed = _filters_of(name)
        if rest not in allowed:
            raise TemplateError(f"no filter {rest!r} for {name}; there are: {', '.join(allowed) or 'none'}")
        return Show(name, rest)
    return Show(name)


def _divide(inner: str) -> tuple[str, str, str]:
    """Return name, the first `|` or `:`, and the rest."""
    found = re.search(r"[|:]", inner)
    return (
        (inner.strip(), "", "") if found is None else (inner[: found.start()].strip(), found[0], inner[found.end() :])
    )


def _filters_of(name: str) -> tuple[str, ...]:
    slot = SLOTS[name]
    if name in PAYMENT_SLOTS:
        return ("to",)
    if slot.many:
        return ("or", "plural")
    return (*FILTERS.get(slot.kind, ()), *(("plural",) if slot.kind in ("quantity", "duration") else ()))


def _parse_plural(name: str, rest: str, language: Language) -> Plural:
    if "plural" not in _filters_of(name):
        raise TemplateError(f"{name} cannot be counted; plural is for quantities and slots that hold several")
    _, colon, listed = rest.partition(":")
    pairs = [form.partition("=") for form in listed.split(";") if form.strip()]
    forms = tuple((category.strip(), words.strip()) for category, _, words in pairs)
    categories = [category for category, _ in forms]
    needed = ("other",) if language in _NO_PLURAL else ("one", "other")
    known = all(category in _CATEGORIES for category in categories)
    if not colon or not known or any(category not in categories for category in needed):
        raise TemplateError(f"write {{{name}|plural: {'; '.join(f'{category}=…' for category in needed)}}}")
    for _, words in forms:
        check_literal(words)
    return Plural(name, forms)
