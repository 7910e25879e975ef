"""status.order: what is said of an order's payment, packing, refunds and returns is true."""

from collections.abc import Callable, Iterator, Mapping

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.facts import Facts
from drafter.verification.states import order_bears_out, refund_bears_out, return_bears_out

NAME = "status.order"
_TESTS: Mapping[str, Callable[[str, Facts], bool]] = {
    "order": order_bears_out,
    "refund": refund_bears_out,
    "return": return_bears_out,
}
_DONE_BY_US = frozenset({("order", "cancelled"), ("refund", "issued")})


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each claim about an order that its evidence does not bear out."""
    for family, bears_out in _TESTS.items():
        for cue in case.reading.family(family):
            if (family, cue.name) in _DONE_BY_US or cue.name == "scheduled":
                continue  # claims.done looks at the first, grounding.date at the days of the second
            mood = case.reading.mood_of(cue)
            if (
                not mood.asserted
                or case.reading.under_condition(cue.start)
                or bears_out(cue.name, case.facts) != mood.negated
            ):
                continue
            if cue.name == "preparing" and all(part.outcome.startswith("refund_") for part in case.facts.parts):
                continue  # a refund is being processed
            if mood.negated and family != "refund":
                continue  # to say that something is not so is wrong only where money is concerned
            if cue.name == "paid" and "paid_claim" in case.facts.flags and case.composition.writer != "model":
                continue  # the customer's own words, repeated
            if family == "return" and "policy.clause" in case.shown_at(cue.start):
                continue  # what a clause allows is not a return under way
            if family == "return" and case.reading.within(
                "thing", case.reading.clauses[case.reading.clause_at(cue.start)]
            ):
                continue  # a message arrived
            text = case.reading.text[cue.start : cue.end]
            denied = "not " if mood.negated else ""
            message = f"{text!r} claims {family} {denied}{cue.name}, which the evidence does not bear out"
            yield block(NAME, message, cue.start, cue.end)
