"""claims.done: nothing is said to have been done unless the helpdesk confirmed it or the evidence shows it."""

from collections.abc import Callable, Iterator, Mapping

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.facts import Facts
from drafter.verification.phrases import Cue
from drafter.verification.states import deed_bears_out, order_bears_out, refund_bears_out

NAME = "claims.done"
_DONE: Mapping[str, tuple[frozenset[str] | None, Callable[[str, Facts], bool]]] = {
    "order": (frozenset({"cancelled"}), order_bears_out),
    "refund": (frozenset({"issued"}), refund_bears_out),
    "deed": (None, deed_bears_out),
}
_MONEY_BACK = frozenset({"issued", "cancelled"})


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each claim that something was done which nothing confirms."""
    for family, (names, bears_out) in _DONE.items():
        for cue in case.reading.family(family):
            if names is not None and cue.name not in names:
                continue
            mood = case.reading.mood_of(cue)
            if not mood.asserted or _is_habit(case, cue):
                continue
            if cue.name == "label" and _ends_in_carrier(case, cue):
                continue
            true = bears_out(cue.name, case.facts)
            if true == (not mood.negated) or (mood.negated and cue.name not in _MONEY_BACK):
                continue
            text = case.reading.text[cue.start : cue.end]
            said = "was not done, but it was" if mood.negated else "was done, but nothing confirms it"
            yield block(NAME, f"{text!r} says that {cue.name} {said}", cue.start, cue.end)


def _is_habit(case: Case, cue: Cue) -> bool:
    return any(
        modal.name == "be" and 0 <= cue.start - modal.end <= 1 for modal in case.reading.by_family.get("modal", ())
    )


def _ends_in_carrier(case: Case, cue: Cue) -> bool:
    """Whether the last word is one of a carrier's name: `a label, and it waits for Royal Mail`."""
    return any(carrier.start < cue.end <= carrier.end for carrier in case.reading.family("carrier"))
