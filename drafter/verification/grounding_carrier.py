"""grounding.carrier: a carrier that is named is the one that carries the parcel spoken of."""

from collections.abc import Iterator
from functools import lru_cache

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.facts import TEXTS
from drafter.verification.lexicons import phrasebook
from drafter.verification.lexicons.carriers import CASED
from drafter.verification.phrases import fold, tokenize

NAME = "grounding.carrier"


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each carrier that no parcel in scope travels with."""
    cues = case.reading.family("carrier")
    if not cues:
        return
    known = {name for evidence in case.facts.of_kind("carrier", *TEXTS) for name in carriers_in(evidence.value)}
    for cue in cues:
        text = case.reading.text[cue.start : cue.end]
        if cue.name in known or (fold(text) in CASED and text == fold(text)):
            continue
        if not _is_cited(case, cue.start, cue.name):
            yield block(NAME, f"{text!r} carries none of the parcels of this reply", cue.start, cue.end)
    for start, end in case.focus.misplaced("carrier"):
        text = case.reading.text[start:end]
        yield block(NAME, f"{text!r} carries another parcel than the one spoken of", start, end)


@lru_cache(maxsize=1024)
def carriers_in(text: str) -> frozenset[str]:
    """Return the carriers a text names."""
    lower = fold(text)
    return frozenset(cue.name for cue in phrasebook("zh").scan(lower, tokenize(lower)) if cue.family == "carrier")


def _is_cited(case: Case, position: int, name: str) -> bool:
    cited = case.reading.cited.get(case.reading.sentence_at(position), frozenset())
    return any(name in carriers_in(passage.text) for passage in case.trace.passages if passage.id in cited)
