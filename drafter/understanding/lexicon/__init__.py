"""What words mean, one file a language: each is read and mended by someone who speaks it.

The keys of `CUES` are `intent:<IntentName>` (asks about that topic), `claim:<ClaimName>` (says that it is so),
`fact:<anything>` (says nothing by itself, but helps the classifier), `risk:<RiskFlag>`, `mood:angry`, `mood:negative`,
`mood:positive`, `idiom:<name>` (a set phrase in which the cue of that name means something else), `urgent`, `ask`
(asks or wants something), `idle` (says nothing about the matter), `courtesy` (only thanks or closes) and, in
`injection.py`, `inject:<reason>`. `phrasings.py` adds cue lines to those of the languages' files. `NEGATORS` take back a cue that follows within two words
(`I don't want to cancel`), `BARE_NEGATORS` only the very next one (`don't cancel`, but not `if I don't get my refund`).
"""

import hashlib
from collections.abc import Mapping

from drafter.domain.store import Language
from drafter.understanding.cues import CueSet
from drafter.understanding.lexicon import de, en, es, fr, injection, it, zh
from drafter.understanding.lexicon.phrasings import PHRASINGS


def _with_phrasings(language: Language, cues: Mapping[str, str]) -> Mapping[str, str]:
    more = PHRASINGS[language]
    return {name: f"{cues.get(name, '')}\n{more.get(name, '')}" for name in dict.fromkeys((*cues, *more))}


_OWN: Mapping[Language, Mapping[str, str]] = {
    "en": en.CUES,
    "de": de.CUES,
    "it": it.CUES,
    "es": es.CUES,
    "fr": fr.CUES,
    "zh": zh.CUES,
}
_CUES = {language: _with_phrasings(language, cues) for language, cues in _OWN.items()}
_NEGATORS = {
    "en": (en.NEGATORS, en.BARE_NEGATORS),
    "de": (de.NEGATORS, de.BARE_NEGATORS),
    "it": (it.NEGATORS, it.BARE_NEGATORS),
    "es": (es.NEGATORS, es.BARE_NEGATORS),
    "fr": (fr.NEGATORS, fr.BARE_NEGATORS),
    "zh": (zh.NEGATORS, zh.BARE_NEGATORS),
}


def cue_set(language: Language) -> CueSet:
    """Return the compiled cues of a language."""
    return CueSet(language, {**_CUES[language], **injection.CUES[language]}, *_NEGATORS[language])


def english_injection() -> CueSet:
    """Return the English injection cues alone: attacks are written in English in tickets of any language."""
    return CueSet("en", injection.CUES["en"])


def fingerprint() -> str:
    """Return a hash of all cues: what was learnt with other cues is learnt anew."""
    return hashlib.sha256(repr((_CUES, _NEGATORS, injection.CUES)).encode()).hexdigest()[:16]
