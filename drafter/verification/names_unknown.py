"""names.unknown: a model calls nothing and nobody by a name that stands nowhere in the ticket or in what was looked up.

Another customer's name or purchase is in no evidence of this ticket, so nothing can list it; what can be listed are the
names that belong here.
"""

import re
from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.domain.store import Language
from drafter.verification.case import Case, block
from drafter.verification.lexicons import common_words
from drafter.verification.phrases import Token, fold, words_of
from drafter.verification.reading import Span

NAME = "names.unknown"
_BEGINS = ".!?¿¡…:;\n\"“”„«»‚‘'(–—-/。！？：；（「"
_GENERAL = frozenset(
    "app apps pdf faq sms qr id ids ok usb led vip wi fi wifi email e-mail mail internet online iban bic pin tan url link gps paypal visa "
    "mastercard klarna apple google pay amazon ebay alipay wechat tiktok shop eu uk us usa vat jpg jpeg png qq imei xs xl xxl xxxl".split()
)
_COURTESY = frozenset(
    "sie ihr ihre ihren ihrem ihrer ihres ihnen du dein deine deinen deinem deiner dir dich lei la le suo sua suoi sue ella voi vostro vostra usted ustedes "
    "ud uds vous votre vos i i'm i'd i'll i've monsieur madame señor señora signor signora herr frau herrn".split()
)
_TIMES: frozenset[str] = frozenset(
    "folgendes folgende nachfolgend weiteres näheres monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december christmas easter black new year year's montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz "
    "mai juni juli oktober dezember anfang mitte ende".split()
)
_UNNAMED = _COURTESY | _TIMES
_SHORTEST = 3
_ABBREVIATED = 4
"""Letters of an abbreviation, which is no name."""
_CODE = re.compile(r"\d")


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each name in a model's own words that is none of this ticket's."""
    if case.composition.writer != "model":
        return
    known: frozenset[str] | None = None
    for name in _names(case, case.reading.language):
        if any(name.start < one.end and one.start < name.end for one in case.composition.citations):
            continue
        word = case.reading.lower[name.start : name.end]
        if word in _GENERAL or case.reading.is_given(name.start):
            continue
        known = _known(case) if known is None else known
        if _belongs(word, known):
            continue
        text = case.reading.text[name.start : name.end]
        yield block(NAME, f"{text!r} is a name that stands nowhere in what is known", name.start, name.end)


def _names(case: Case, language: Language) -> Iterator[Span]:
    """Yield what is written as a name: capitals within a sentence; Latin letters in Chinese; German nouns in pairs."""
    reading = case.reading
    previous: Token | None = None
    for token in reading.tokens_in(Span(0, case.end_of_body)):
        if language == "zh":
            is_name = token.text.isascii() and token.text.isalpha() and len(token.text) >= _SHORTEST
        elif not reading.text[token.start].isupper():
            is_name = False
        elif language == "de":
            beside = previous is not None and token.start - previous.end == 1 and reading.text[previous.end] in " -"
            is_name = beside and _is_noun(case, token) and previous is not None and _is_noun(case, previous)
        else:
            is_name = _is_noun(case, token)
        if is_name:
            yield Span(token.start, token.end)
        previous = token


def _is_noun(case: Case, token: Token) -> bool:
    """Whether a word has a capital that no beginning of a sentence and no courtesy gives it."""
    text = case.reading.text
    if not text[token.start].isupper() or len(token.text) < _SHORTEST or token.text in _UNNAMED:
        return False
    if text[token.start : token.end].isupper() and len(token.text) <= _ABBREVIATED:
        return False
    before = text[: token.start].rstrip(" \u00a0\u202f")
    if not before or before[-1] in _BEGINS:
        return False
    return token.text not in common_words(case.reading.language) and not _CODE.search(token.text)


def _known(case: Case) -> frozenset[str]:
    """Return the words of everything that this ticket is about."""
    facts, context = case.facts, case.trace.context
    requester = case.trace.request.ticket.requester
    texts = [evidence.value for evidence in facts.evidence]
    texts += [passage.title + " " + passage.text for passage in case.trace.passages]
    texts += [context.store.name, context.brand.name, *context.brand.aliases, facts.customer_words]
    texts += [requester.name or "", requester.marketplace_username or ""]
    return words_of("\n".join(map(fold, texts)))


def _belongs(word: str, known: frozenset[str]) -> bool:
    forms = {word, word.removesuffix("s"), word.removesuffix("n"), word.removesuffix("en"), f"{word}s"}
    return not forms.isdisjoint(known)
