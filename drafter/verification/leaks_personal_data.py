"""leaks.personal_data: no account, card, address or name of anybody that the evidence does not show to this customer."""

import re
from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.phrases import fold
from drafter.verification.reading import is_inside

NAME = "leaks.personal_data"
_CARD_ENDING = re.compile(
    r"(?:ending (?:in|with)|end(?:et|end) (?:auf|mit)|(?:che )?termina(?:nte)? (?:con|in)|terminada en|que termina en|"
    r"(?:se )?terminant par|尾号(?:为|是)?)\s*[:：]?\s*(\d{3,4})(?!\d)"
)
_NAME_WORD = r"[A-ZÀ-Þ][\w.'’-]*"
_STREET = re.compile(
    rf"(?<![\w.,])\d{{1,5}}[a-z]?\s(?:{_NAME_WORD}\s){{1,3}}(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Ln\.?|Drive|Dr\.?|Boulevard|"
    r"Blvd\.?|Court|Close|Crescent|Terrace|Way|Place)(?!\w)|"
    r"[A-ZÄÖÜ][\wäöüß-]*(?:straße|strasse|str\.|gasse|allee|platz|ufer|damm)\s\d{1,4}\s?[a-z]?(?!\w)|"
    rf"\b(?:[Vv]ia|[Vv]iale|[Cc]orso|[Pp]iazza|[Ll]argo|[Vv]icolo)\s(?:{_NAME_WORD}\s?){{1,4}},?\s?\d{{1,4}}(?!\w)|"
    rf"\b(?:[Cc]alle|[Aa]venida|[Aa]vda\.?|[Pp]aseo|[Pp]laza|[Cc]arrer)\s(?:de\s|del\s|la\s)*(?:{_NAME_WORD}\s?){{1,4}},?\s?\d{{1,4}}(?!\w)|"
    rf"(?<![\w.,])\d{{1,4}},?\s(?:bis\s|ter\s)?(?:rue|avenue|boulevard|place|chemin|impasse|allée|quai)\s(?:de\s|du\s|des\s|la\s|l['’])*{_NAME_WORD}|"
    r"[\u4e00-\u9fff]{2,8}(?:路|街|大道|巷|弄)\s?\d{1,5}\s?号"
)
_POSTCODE = re.compile(
    r"(?<![\w.,-])(?:[a-z]{1,2}\d[a-z\d]?\s\d[a-z]{2}|[a-z]{2}\s\d{5}(?:-\d{4})?|(?:d|i|f|e)-\d{5}|\d{5}\s(?=[A-Z\u00c0-\u00de][a-zà-ÿ]{3}))"
)
_CARD_WORDS = frozenset({"ending", "ends", "endet", "endend", "termina", "terminante", "terminada", "terminant", "尾"})
_SHORTEST_NAME = 3


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each piece of personal data that is not this customer's to see."""
    for mention in case.reading.of_kind("iban", "card"):
        yield block(NAME, f"a {mention.kind} number is in the reply", mention.start, mention.end)
    lower = case.reading.lower
    for match in _CARD_ENDING.finditer(lower) if _CARD_WORDS & case.reading.words else ():
        if match.group(1) not in _shown(case):
            yield block(NAME, "the digits of a card are in the reply", match.start(), match.end())
    if not _has_free_number(case):
        yield from _check_names(case)
        return
    shown = _shown(case)
    for match in _STREET.finditer(case.reading.text):
        if not _is_shown(fold(match.group()), shown) and not case.reading.quoted(match.start()):
            yield block(NAME, f"{match.group()!r} looks like an address unknown here", match.start(), match.end())
    yield from _check_postcodes(case, shown)
    yield from _check_names(case)


def _shown(case: Case) -> str:
    """Return all that may be shown of addresses, names and words."""
    return " ".join(fold(evidence.value) for evidence in case.facts.of_kind("address", "text", "name", "clause"))


def _has_free_number(case: Case) -> bool:
    """Whether any number stands outside the typed values, as those of houses and postcodes do."""
    spans = [(mention.start, mention.end) for mention in case.reading.mentions]
    return not all(is_inside(start, spans) for _, start, _ in case.reading.page.numbers)


def _is_shown(text: str, shown: str) -> bool:
    return " ".join(text.replace(",", " ").split()) in " ".join(shown.replace(",", " ").split())


def _check_postcodes(case: Case, shown: str) -> Iterator[Finding]:
    for match in _POSTCODE.finditer(case.reading.text):
        if fold(match.group().strip()) not in shown and not case.reading.quoted(match.start()):
            taken = any(
                mention.start < match.end() and match.start() < mention.end for mention in case.reading.mentions
            )
            if not taken:
                yield block(NAME, f"{match.group()!r} looks like a postcode unknown here", match.start(), match.end())


def _check_names(case: Case) -> Iterator[Finding]:
    """Names of the order's party, where the requester is someone else, stay out."""
    own = [case.trace.request.ticket.requester.name or "", *case.facts.values("customer.name")]
    known = fold(" ".join(own))
    for order in case.facts.context.orders:
        for name in filter(None, (order.buyer.name, order.buyer.marketplace_username)):
            for word in fold(name).split():
                if len(word) < _SHORTEST_NAME or word in known or word not in case.reading.lower:
                    continue
                if word in fold(case.facts.customer_words) or word in shown_words(case):
                    continue
                match = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", case.reading.lower)
                if match is not None and case.reading.text[match.start()].isupper():
                    yield block(NAME, "the name of another person is in the reply", match.start(), match.end())


def shown_words(case: Case) -> frozenset[str]:
    """Return the words of all values that may be shown."""
    return frozenset(word for evidence in case.facts.evidence for word in fold(evidence.value).split())
