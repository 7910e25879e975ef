"""conflicts.gap: the text does not claim to know what could not be learnt just now."""

from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block

NAME = "conflicts.gap"
_UNKNOWING = frozenset({"timeout", "down", "unreadable", "stale"})


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each claim to know this very moment about a parcel whose source was out of reach."""
    gaps = [gap for gap in case.facts.context.gaps if gap.reason in _UNKNOWING]
    unknown = {gap.subject for gap in gaps if gap.subject and gap.subject.startswith("shipment:")}
    unknown |= {parcel.subject for parcel in case.facts.parcels if "tracking_down" in parcel.flags}
    if not unknown:
        return
    for cue in case.reading.family("live"):
        sentence = case.reading.sentences[case.reading.sentence_at(cue.start)]
        for claim in case.reading.within("parcel", sentence):
            mood = case.reading.mood(claim.start, claim.end)
            if mood.asserted and not mood.negated and case.focus.parcels(claim.start) <= unknown:
                text = case.reading.text[cue.start : cue.end]
                yield block(NAME, f"{text!r}: the source of this parcel's news is out of reach", cue.start, cue.end)
                break
