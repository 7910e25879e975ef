"""What happens next: phrases in which a reply asks the customer for something, or says what its writers will do."""

import re
from collections.abc import Mapping

from drafter.domain.decision import OutcomeName
from drafter.domain.draft import Draft
from drafter.domain.store import Language

OPEN: frozenset[OutcomeName] = frozenset(
    {
        "wismo_delayed",
        "wismo_exception",
        "wismo_returning",
        "wismo_delivered_not_received",
    }
)
"""Outcomes that only inform and yet leave something to be done."""
_ASKS: Mapping[Language, str] = {
    "en": (
        r"\?|\bplease\b|\bwe need (?!your help)|\breply\b|\b(?:tell|send|give) us\b|\blet us know\b|"
        r"\bget in touch\b|\byou can (?:pick|collect|choose)\b|\bask them\b|\bit helps if\b|"
        r"\ba (?:short |simple )?yes\b"
    ),
    "de": (
        r"\?|\bbitte\b|\bantworte|"
        r"\b(?:schreib|schick|sag|nenn|melde|gib)\w* (?:sie |du )?(?:uns|dich|sich|bitte)\b|\bkurzes ja\b|"
        r"\b(?:brauchen|benötigen) wir\b|\bwir (?:brauchen|benötigen)\b|\bals antwort\b|\blassen sie\b|"
        r"\b(?:ab)?holen\b"
    ),
    "it": (
        r"\?|\bper favore\b|\brispond\w+|\bci (?:dica|scriva|mandi|faccia)\b|\b(?:scrivici|dicci|mandaci|facci)\b|"
        r"\bbasta\b|\bdove ritirarlo\b|\bci (?:serve|servono|occorre)\b|\babbiamo bisogno\b"
    ),
    "es": (
        r"\?|\bpor favor\b|\bnecesitamos\b|\bresp[oó]nd\w+|\b(?:escríba|díga|envíe|avíse|indíque|confírme)nos\b|"
        r"\b(?:escríbe|dí|di|envía|avísa|indíca|confírma|respónde)nos\b"
    ),
    "fr": (
        r"\?|\bs['’]il vous plaît\b|\bmerci de (?!nous (?:avoir|l['’])|votre\b)|"
        r"\brépond\w+|\b(?:dites|écrivez|envoyez|indiquez|donnez)\b|"
        r"\bun simple oui\b|\ben réponse\b|\bil nous (?:faut|faudrait)\b|\bnous avons besoin\b|\bsuffi\w+\b|"
        r"\bn['’]acceptez\b"
    ),
    "zh": r"[?？]|请|麻烦|方便|回复|告诉我们|我们需要|还需要",
}
_PROMISES: Mapping[Language, str] = {
    "en": (
        r"\bwe['’]?(?:ll| will)\b|\b(?:will|is going to) (?:try|check|look|write|answer|contact|get|reply|take)\b|"
        r"\byou(?:['’]ll| will) hear\b|\ba (?:colleague|person|member of)\b"
    ),
    "de": (
        r"\bwir (?:\w+ ){0,4}(?:klären|schreiben|prüfen|melden|stellen|schicken|kümmern|finden|fragen|besprechen)\b|"
        r"\b(?:klären|schreiben|prüfen|melden|stellen|schicken|kümmern|besprechen|finden|fragen) wir\b|"
        r"\b(?:hören|hörst)\b|\b(?:jemand|kollege|kollegin)\b|\bdann (?:stellen|fragen|lassen) wir\b"
    ),
    "it": (
        r"\b(?:apriremo|cercheremo|scriveremo|manderemo|verificheremo|contatteremo|risponderemo|faremo)\b|"
        r"\bce ne occupiamo\b|\b(?:un|una) collega\b|\b(?:qualcuno|una persona)\b|\briceverà\b|\briceverai\b|"
        r"\bsentiamo\b"
    ),
    "es": (
        r"\b(?:abriremos|enviaremos|escribiremos|hablaremos|buscaremos|contestaremos|revisaremos|pediremos)\b|"
        r"\balguien\b|\b(?:contestará|revisará|escribirá|explicará)\b|\bnos (?:encargamos|ocupamos)\b|"
        r"\bun compañero\b"
    ),
    "fr": (
        r"\bnous (?:\w+ ){0,2}\w+(?:erons|rons)\b|\b(?:vous écrira|vous répondra|s['’]en charge)\b|"
        r"\bun(?:e)? (?:membre|collègue|personne)\b"
    ),
    "zh": r"我们(?:就|会|马上|将)|同事|专人|联系您|答复您",
}
_ASK = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _ASKS.items()}
_PROMISE = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _PROMISES.items()}


def needs_next_step(draft: Draft) -> bool:
    """Return whether a reply like this one must say what happens next."""
    return draft.verdict in {"ask", "allow", "handoff"} or draft.outcome in OPEN


def names_next_step(draft: Draft) -> bool:
    """Return whether the text asks for what it needs, or says what its writers will do."""
    asks = _ASK[draft.language].search(draft.text) is not None
    if draft.verdict == "ask":
        return asks
    promises = _PROMISE[draft.language].search(draft.text) is not None
    return promises if draft.verdict == "handoff" else asks or promises
