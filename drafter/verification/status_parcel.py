"""status.parcel: what is said of a parcel's whereabouts is true of the parcel it is said of."""

from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.phrases import Cue
from drafter.verification.states import PARCEL, deed_bears_out, parcel_bears_out

NAME = "status.parcel"
_TOO_LATE = frozenset({"address_change_too_late", "cancel_too_late"})
_MOVES = frozenset({"transit", "delivered", "returning", "shipped"})
_OTHER_THINGS = ("refund", "deed", "return")


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each claim about a parcel that its status does not bear out."""
    for cue in case.reading.family("parcel"):
        mood = case.reading.mood_of(cue)
        if not mood.asserted or case.reading.under_condition(cue.start):
            continue
        if _is_habit(case, cue) or _is_of_another_thing(case, cue):
            continue
        true = _denial_holds(case, cue) if mood.negated else _claim_holds(case, cue)
        if not true:
            text = case.reading.text[cue.start : cue.end]
            denied = "not " if mood.negated else ""
            message = f"{text!r} claims a parcel is {denied}{cue.name}, which its status does not bear out"
            yield block(NAME, message, cue.start, cue.end)


def _claim_holds(case: Case, cue: Cue) -> bool:
    if cue.name == "exception" and not _speaks_of_parcels(case):
        return True
    if cue.name == "label" and deed_bears_out("label", case.facts):
        return True  # the label of a return
    subjects = case.focus.parcels(cue.start)
    meant = [parcel for parcel in case.facts.parcels if parcel.subject in subjects]
    if cue.name == "returning" and case.facts.named("return.status"):
        return True
    if not case.facts.parcels and cue.name == "delivered" and case.facts.named("policy.window_starts"):
        return True
    borne = [parcel_bears_out(cue.name, parcel) for parcel in meant]
    return all(borne) and bool(borne) if case.focus.all_meant(cue.start) else any(borne)


def _denial_holds(case: Case, cue: Cue) -> bool:
    subjects = case.focus.parcels(cue.start)
    meant = [parcel for parcel in case.facts.parcels if parcel.subject in subjects]
    claims = case.trace.understanding.claims
    if cue.name == "delivered" and ("not_received" in claims or "claimed_not_received" in case.facts.flags):
        return True
    if cue.name == "delivered" and any(part.outcome == "item_problem" for part in case.facts.parts):
        return True  # `what arrived is not what you ordered`
    if cue.name == "shipped" and case.facts.named("order.unshipped_items"):
        return True
    return not meant or any(parcel.status not in PARCEL[cue.name] for parcel in meant)


def _is_habit(case: Case, cue: Cue) -> bool:
    """Whether a general rule is stated: `orders are shipped within two days`."""
    return any(
        modal.name == "be" and 0 <= cue.start - modal.end <= 1 for modal in case.reading.by_family.get("modal", ())
    )


def _is_of_another_thing(case: Case, cue: Cue) -> bool:
    """Whether a refund, a return, a replacement or a message is on its way, not a parcel."""
    reading = case.reading
    clause = reading.clauses[reading.clause_at(cue.start)]
    for family in _OTHER_THINGS:
        for other in reading.within(family, clause):
            longer = other.start < cue.end and cue.start < other.end and other.end - other.start >= cue.end - cue.start
            if longer or cue.name == "transit":
                return True
    if cue.name == "transit" and any(other.name == "pickup" for other in reading.within("parcel", clause)):
        return True  # `UPS has the parcel ready for you`: that it waits there is looked at by itself
    if cue.name not in _MOVES:
        return False
    apart = (
        other
        for family in ("amount", "span")
        for other in reading.within(family, clause)
        if not (other.start < cue.end and cue.start < other.end)
    )
    if any(other.name == "refund" for other in apart):
        return True
    sentence = reading.sentences[reading.sentence_at(cue.start)]
    if case.facts.named("return.status") and any(other.name == "return" for other in reading.within("act", sentence)):
        return True
    return bool(reading.within("thing", clause))


def _speaks_of_parcels(case: Case) -> bool:
    about = any(part.outcome.startswith("wismo") or part.outcome in _TOO_LATE for part in case.facts.parts)
    return about and bool(case.facts.parcels)
