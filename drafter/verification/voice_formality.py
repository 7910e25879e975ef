"""voice.formality: customers are addressed as the brand does, and in one way only."""

import re
from collections.abc import Iterator, Mapping

from drafter.domain.finding import Finding
from drafter.domain.store import Language
from drafter.verification.case import Case, warn

NAME = "voice.formality"

_INFORMAL: Mapping[Language, re.Pattern[str]] = {
    "de": re.compile(r"\b(?:[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein(?:e[nmrs]?)?|[Ee]uch|[Ee]uer|[Ee]ure[nmrs]?)\b"),
    "it": re.compile(
        r"\b(?:[Tt]u|[Tt]i|[Tt]e|[Tt]uo|[Tt]ua|[Tt]uoi|[Tt]ue|[Pp]uoi|[Hh]ai|[Vv]uoi|[Ss]ei stat[oa]|[Dd]evi|[Rr]iceverai|[Tt]roverai|[Aa]vrai|[Pp]otrai)\b"
    ),
    "es": re.compile(
        r"\b(?:[Tt]ú|[Tt]e|[Tt]i|[Tt]us?|[Cc]ontigo|[Pp]uedes|[Tt]ienes|[Qq]uieres|[Hh]as|[Rr]ecibirás|[Pp]odrás|[Tt]endrás)\b"
    ),
    "fr": re.compile(r"(?<!['’])\b(?:[Tt]u|[Tt]e|[Tt]oi|[Tt]on|[Tt]a|[Tt]es)\b(?!['’-])"),
    "zh": re.compile("你"),
}
_FORMAL: Mapping[Language, re.Pattern[str]] = {
    "de": re.compile(r"(?<=[a-zäöüß,] )(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)\b"),
    "it": re.compile(r"\bLei\b|(?<=[a-zàèéìòù,] )(?:Le|La|Suo|Sua|Suoi|Sue)\b(?= [a-z])"),
    "es": re.compile(r"\b(?:[Uu]sted(?:es)?|[Ll]e [a-záéíóúñ]+mos)\b"),
    "fr": re.compile(r"\b(?:[Vv]ous|[Vv]otre|[Vv]os)\b"),
    "zh": re.compile("您"),
}


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for the first word of the wrong address."""
    language = case.composition.language
    if language not in _INFORMAL:
        return
    spoken = case.voice.languages.get(language) if case.voice else None
    expected = spoken.formality if spoken else None
    informal = _first(case, _INFORMAL[language]) if expected != "informal" else None
    formal = _first(case, _FORMAL[language]) if expected != "formal" else None
    if informal is not None and (expected == "formal" or (expected is None and formal is not None)):
        yield warn(NAME, f"{informal.group()!r} is familiar address", informal.start(), informal.end())
    if formal is not None and expected == "informal" and language != "fr":
        yield warn(NAME, f"{formal.group()!r} is formal address", formal.start(), formal.end())


def _first(case: Case, pattern: re.Pattern[str]) -> re.Match[str] | None:
    spans = [(start, end) for start, end, _ in (*case.reading.names, *case.reading.quotes)]
    for match in pattern.finditer(case.reading.text):
        if not any(start <= match.start() < end for start, end in spans):
            return match
    return None
