"""Forms of address: the words that give away du or Sie, tu or vous, tú or usted, tu or Lei, 你 or 您."""

import re
from collections.abc import Mapping

from drafter.domain.store import Language
from drafter.domain.voice import Formality
from drafter.evaluation.scorers.texts import without_links, without_quotes

_MID = r"(?<=[\w,;–-] )"
"""Within a sentence, where a capital means the polite form and not a beginning."""
_INFORMAL: Mapping[Language, str] = {
    "de": r"\b(?i:du|dich|dir|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)\b"
    r"|\b(?i:antworte|schreib|schick|sag|melde|gib|prüf|schau|bestell)e? (?:uns|dich|bitte|einfach)\b",
    "fr": r"\b(?i:tu|te|toi|ton|ta|tes|tiens)\b|\b(?i:t)['’](?=[aeiouhéèê])",
    "es": r"\b(?i:tú|ti|tu|tus|te|contigo|tuy[oa]s?)\b"
    r"|\b(?i:respónde|escríbe|dí|di|envía|mánda|avísa|confírma|indíca|cuénta)nos\b|\b(?i:puedes|tienes|quieres|debes)\b",
    "it": r"\b(?i:tu|ti|te|tuo|tua|tuoi|tue)\b|\b(?i:rispondici|scrivici|dicci|mandaci|facci|puoi|hai|vuoi|devi)\b",
    "zh": r"你",
}
_FORMAL: Mapping[Language, str] = {
    "de": _MID + r"(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?|Ihres)\b|\b(?:[Aa]ntworten|[Ss]chreiben|[Ss]chicken|[Ss]agen) Sie\b",
    "fr": r"\b(?i:vous|votre|vos)\b",
    "es": r"\b(?i:usted|ustedes)\b"
    r"|\b(?i:responda|escr[ií]ba|d[ií]ga|env[ií]e|m[aá]nde|av[ií]se|conf[ií]rme|ind[ií]que|cu[eé]nte)(?i:nos)?\b",
    "it": _MID + r"(?:Lei|Le|La|Suo|Sua|Suoi|Sue)\b(?! [A-Z])|\b(?i:risponda|scriva|ci dica|ci scriva|ci mandi)\b",
}
_WRONG: Mapping[Formality, Mapping[Language, re.Pattern[str]]] = {
    "formal": {language: re.compile(pattern) for language, pattern in _INFORMAL.items()},
    "informal": {language: re.compile(pattern) for language, pattern in _FORMAL.items()},
}


def knows(formality: Formality, language: Language) -> bool:
    """Return whether a text in this language can break this form of address; English has but one."""
    return language in _WRONG[formality]


def breaks(text: str, formality: Formality, language: Language) -> str | None:
    """Return the first word of the other form of address, outside links and quotes."""
    pattern = _WRONG[formality].get(language)
    found = pattern.search(without_quotes(without_links(text))) if pattern is not None else None
    return found.group() if found else None
