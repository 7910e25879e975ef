"""Which topics a single clause raises, from its cues and the classifier's shares."""

from drafter.domain.understanding import IntentName
from drafter.understanding.clauses import Clause

CUED = 0.8
"""From this score on a cue and the classifier agree."""
NEGLIGIBLE = 0.01
_SECOND_IN_CLAUSE = 0.15
_STATEMENT = 0.9
_SHORT_WORDS, _SHORT_HAN = 3, 6
_CANCEL = frozenset({"cancel"})
# Within one clause the first explains the second away: "where is my refund" does not ask for the parcel.
_YIELDS: tuple[tuple[IntentName, IntentName], ...] = (
    ("refund", "wismo"),
    ("payment", "wismo"),
    ("return", "wismo"),
    ("presale_delivery", "wismo"),
    ("address_change", "presale_delivery"),
    ("policy_question", "return"),
    ("policy_question", "refund"),
    ("policy_question", "exchange"),
    ("policy_question", "wholesale"),
    ("wholesale", "policy_question"),
    ("exchange", "return"),
    ("return", "presale_compatibility"),
    ("return", "payment"),
    ("exchange", "payment"),
    ("exchange", "presale_compatibility"),
    ("exchange", "presale_delivery"),
    ("item_problem", "presale_compatibility"),
    ("item_problem", "exchange"),
    ("wholesale", "presale_product"),
)
# As above, but the classifier may still see the second: "where is it? cancel it" asks both.
_OUTWEIGHS: tuple[tuple[IntentName, IntentName], ...] = (("cancel", "wismo"), ("address_change", "wismo"))


def of_clause(clause: Clause, likely: dict[IntentName, float]) -> dict[IntentName, float]:
    """Return the clause's topics with their scores.

    Args:
        clause: with the cues met.
        likely: the classifier's share of certainty by intent.
    """
    denied = _denied(clause)
    named = set(cued(clause) & likely.keys()) - denied
    if clause.met("claim:sent_back") and not clause.met("fact:to_sender") and not clause.is_question:
        named.discard("return")
    if "exchange" in named and "presale_size" in named:  # "runs small, swap it" or "which size, should I swap it"
        denied.add("exchange" if likely["exchange"] <= likely["presale_size"] else "presale_size")
        named -= denied
    best = max(likely, key=lambda name: likely[name])
    sure = {name for name, share in likely.items() if name in named and (name == best or share >= _SECOND_IN_CLAUSE)}
    denied |= {loser for winner, loser in _YIELDS if winner in sure}
    named -= denied | {loser for winner, loser in _OUTWEIGHS if winner in named}
    if len(named) > 1:
        named -= {"presale_product", "thanks"}
    weight = 1.0 if clause.is_question or clause.met("ask") or named else _STATEMENT
    found: dict[IntentName, float] = {"out_of_scope": NEGLIGIBLE}
    for name, share in likely.items():
        if name in denied:
            continue
        if name in named and (name == best or share >= _SECOND_IN_CLAUSE):
            found[name] = max(CUED + (1 - CUED) * share, share)
        else:
            found[name] = share * weight
    return found


def _denied(clause: Clause) -> set[str]:
    """Return the intents that the clause's words rule out."""
    denied = set(clause.denied("intent"))
    if clause.met("claim:refund_missing"):
        denied |= {"wismo"}
    if clause.met("fact:address_right"):
        denied |= {"address_change"}
    if clause.met("fact:to_sender"):
        denied |= {"return"}
    if clause.met("fact:compensation"):
        denied |= {"policy_question", "wholesale"}
    return denied


def cued(clause: Clause) -> frozenset[str]:
    """Return the intents that cues name; what was ordered by mistake is cancelled unless something else is asked."""
    named = clause.names("intent")
    return _CANCEL if not named and clause.met("fact:by_mistake") else named


def thinned(found: dict[IntentName, float], share: float) -> dict[IntentName, float]:
    """Return the scores of a few words that say nothing by themselves: least of all that it is no matter of ours."""
    if len(found) == 1:
        return found
    return {name: score * share for name, score in found.items() if name != "out_of_scope"}


def is_thin(clause: Clause) -> bool:
    """Return whether a clause is a few words that say nothing by themselves: "What now?", a name, a bare subject."""
    return is_short(clause) and not (clause.cue_names - {"ask"})


def is_tail(clause: Clause) -> bool:
    """Return whether a clause is a few words that ask nothing, such as "same size"."""
    return not clause.is_question and not clause.cue_names and is_short(clause)


def is_short(clause: Clause) -> bool:
    """Return whether a clause is too short to open a topic of its own after another."""
    return clause.words <= _SHORT_WORDS and (clause.words != 1 or len(clause.folded) <= _SHORT_HAN)
