"""From scored clauses to the topics that the customer raises, the one to answer first at the head."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from drafter.domain.understanding import ClaimName, Intent, IntentName
from drafter.understanding.clauses import Clause
from drafter.understanding.intent_model import Matrix

# Softmax sharpness over ridge scores; chosen so that a score says how often it is right on held-out exemplars.
SHARPNESS = 6.0
RAISED = 0.5
"""From this score on an intent counts as raised by the customer."""
MAX_INTENTS = 4
_CUED = 0.8
_SURE_ALONE = 0.85
_NEGLIGIBLE = 0.01
_SECOND_IN_CLAUSE = 0.15
_STATEMENT = 0.9
_OWN_WINDOW = 0.9
_CLAIMED: Mapping[ClaimName, tuple[IntentName, float]] = {
    "refund_missing": ("refund", 0.85),
    "charged_twice": ("payment", 0.85),
    "damaged": ("item_problem", 0.85),
    "wrong_item": ("item_problem", 0.85),
    "missing_item": ("item_problem", 0.8),
    "defective": ("item_problem", 0.8),
    "not_received": ("wismo", 0.8),
    "late": ("wismo", 0.75),
}
_ASKING: frozenset[IntentName] = frozenset(
    {
        "policy_question",
        "presale_size",
        "presale_compatibility",
        "presale_delivery",
        "presale_product",
        "wholesale",
        "thanks",
    }
)
_NOT_SAID_IN: Mapping[ClaimName, frozenset[IntentName]] = {
    "late": _ASKING | {"address_change", "refund", "payment", "cancel", "item_problem", "exchange", "return"},
    "not_received": _ASKING,
    "damaged": _ASKING | {"address_change", "payment"},
    "defective": _ASKING | {"address_change", "payment"},
    "wrong_item": _ASKING | {"address_change", "payment"},
    "missing_item": _ASKING | {"address_change", "payment"},
    "wrong_size": _ASKING,
}
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
    ("exchange", "presale_compatibility"),
    ("exchange", "presale_delivery"),
    ("item_problem", "presale_compatibility"),
    ("item_problem", "exchange"),
    ("wholesale", "presale_product"),
)
# As above, but the classifier may still see the second: "where is it? cancel it" asks both.
_OUTWEIGHS: tuple[tuple[IntentName, IntentName], ...] = (("cancel", "wismo"), ("address_change", "wismo"))
# The first is answered first when both are raised: what is wrong comes before what to do about it.
_LEADS: tuple[tuple[IntentName, IntentName], ...] = (
    ("item_problem", "refund"),
    ("item_problem", "return"),
    ("item_problem", "exchange"),
    ("item_problem", "wismo"),
    ("cancel", "refund"),
    ("return", "refund"),
    ("cancel", "wismo"),
)


# "Do you ship to Norway? How much?" asks one thing.
_BEFORE_BUYING = frozenset({"presale_delivery", "presale_size", "presale_compatibility", "wholesale"})
_SHORT_WORDS, _SHORT_HAN = 3, 6


@dataclass(frozen=True, slots=True)
class _Raised:
    """How sure, where, whether a cue or claim says so besides the classifier, and whether the clause asks something."""

    score: float
    clause: int
    cued: bool = False
    asks: bool = False


def rank_intents(
    clauses: Sequence[Clause],
    scores: Matrix,
    names: Sequence[IntentName],
    claims: Sequence[ClaimName],
    *,
    names_order: bool = False,
) -> tuple[tuple[Intent, ...], tuple[ClaimName, ...]]:
    """Return the intents raised, best first, and the claims that hold up beside them.

    When no intent is clear, the likeliest stands alone, with its low score, or `out_of_scope`.

    Args:
        clauses: what the customer wrote, courtesies left out.
        scores: [clauses, intents] as `IntentModel.scores` gives them.
        names: the columns of `scores`.
        claims: what the customer's words say is so.
        names_order: whether an order is named: how long one may return it is then asked of that order.
    """
    raised: dict[IntentName, _Raised] = {}
    topics: list[IntentName | None] = []
    for number, (clause, row) in enumerate(zip(clauses, scores, strict=True)):
        if clause.names("inject") and len(clauses) > 1:
            topics.append(None)
            continue
        if names_order and clause.met("fact:own_window"):
            found: dict[IntentName, float] = {"return": _OWN_WINDOW}
        else:
            found = _of_clause(clause, _likely(names, row))
        best = max(found, key=lambda name: found[name])
        topics.append(best if found[best] >= _CUED else None)
        asks_before = any(name in _BEFORE_BUYING and each.score >= RAISED for name, each in raised.items())
        for name, score in found.items():
            before = raised.get(name)
            if number and asks_before and is_short(clause) and (before is None or before.score < RAISED):
                continue
            if before is None or score > before.score:
                place = before.clause if before is not None and before.score >= RAISED else number
                asks = clause.is_question or clause.met("ask")
                raised[name] = _Raised(score, place, cued=name in clause.names("intent"), asks=asks)
    claims = tuple(claim for claim in claims if _holds_up(claim, clauses, topics))
    if _only_tells_of_refund(clauses, raised, claims):
        raised.pop("refund", None)
    _add_claimed(raised, clauses, claims)
    if not raised:
        return (Intent(name="out_of_scope", score=RAISED),), claims
    return _ranked(_relevant(raised, claims)), claims


def _only_tells_of_refund(
    clauses: Sequence[Clause], raised: Mapping[IntentName, _Raised], claims: Sequence[ClaimName]
) -> bool:
    """Return whether a refund is spoken of only to say thank you for it: "thanks, the refund arrived"."""
    came = any(clause.met("fact:refund_came") for clause in clauses)
    asks = any(clause.is_question or clause.met("mood:negative") for clause in clauses)
    thanks = raised.get("thanks")
    return came and not asks and "refund_missing" not in claims and thanks is not None and thanks.score >= RAISED


def _holds_up(claim: ClaimName, clauses: Sequence[Clause], topics: Sequence[IntentName | None]) -> bool:
    """Return whether a claim is more than a word in a clause about something else (`is it covered if it breaks?`)."""
    said_in = [topic for clause, topic in zip(clauses, topics, strict=True) if claim in clause.names("claim")]
    elsewhere = _NOT_SAID_IN.get(claim, frozenset())
    return not said_in or any(topic not in elsewhere for topic in said_in)


def _of_clause(clause: Clause, likely: dict[IntentName, float]) -> dict[IntentName, float]:
    denied = clause.denied("intent")
    cued = clause.names("intent") & likely.keys()
    if clause.met("claim:refund_missing"):
        denied |= {"wismo"}
    if clause.met("fact:address_right"):
        denied |= {"address_change"}
    if clause.met("fact:to_sender"):
        denied |= {"return"}
    elif clause.met("claim:sent_back") and not clause.is_question:
        cued.discard("return")
    cued -= denied
    if "exchange" in cued and "presale_size" in cued:  # "runs small, swap it" or "which size, should I swap it"
        denied.add("exchange" if likely["exchange"] <= likely["presale_size"] else "presale_size")
        cued -= denied
    denied |= {loser for winner, loser in _YIELDS if winner in cued}
    cued -= denied | {loser for winner, loser in _OUTWEIGHS if winner in cued}
    if len(cued) > 1:
        cued.discard("presale_product")
        cued.discard("thanks")
    weight = 1.0 if clause.is_question or clause.met("ask") or cued else _STATEMENT
    found: dict[IntentName, float] = {"out_of_scope": _NEGLIGIBLE}
    best = max(likely, key=lambda name: likely[name])
    for name, share in likely.items():
        if name in denied:
            continue
        if name in cued and (name == best or share >= _SECOND_IN_CLAUSE):
            found[name] = max(_CUED + (1 - _CUED) * share, share)
        else:
            found[name] = share * weight
    return found


def _add_claimed(raised: dict[IntentName, _Raised], clauses: Sequence[Clause], claims: Sequence[ClaimName]) -> None:
    for claim in claims:
        if claim in _CLAIMED:
            name, score = _CLAIMED[claim]
            place = next((n for n, clause in enumerate(clauses) if claim in clause.names("claim")), 0)
            before = raised.get(name)
            if before is not None and before.score >= RAISED:
                score, place = max(score, before.score), min(place, before.clause)
            raised[name] = _Raised(score, place, cued=True)


def _relevant(raised: dict[IntentName, _Raised], claims: Sequence[ClaimName]) -> dict[IntentName, _Raised]:
    """Return the intents that count, or the best alone when none is clear."""
    clear = {name: each for name, each in raised.items() if each.score >= RAISED}
    topics = {name: each for name, each in clear.items() if name not in {"out_of_scope", "thanks"}}
    if "refund" in topics and "return" in topics:
        was_sent = "sent_back" in claims and not topics["return"].cued
        if was_sent or "refund_missing" in claims:
            topics.pop("return")
    if topics:
        return _without_doubtful(topics)
    if clear:
        best = max(clear, key=lambda name: clear[name].score)
        return {best: clear[best]}
    best = max(raised, key=lambda name: raised[name].score)
    if best == "out_of_scope":
        return {best: raised[best]}
    return (
        {best: raised[best]}
        if raised[best].score >= RAISED * 0.7
        else {"out_of_scope": _Raised(1 - raised[best].score, 0)}
    )


def _without_doubtful(topics: dict[IntentName, _Raised]) -> dict[IntentName, _Raised]:
    """Return the topics without those that only the classifier sees beside a surer one, unless surely asked."""
    best = max(topics, key=lambda name: (topics[name].cued, topics[name].score))
    return {
        name: each
        for name, each in topics.items()
        if name == best or each.cued or (each.asks and each.score >= _SURE_ALONE and each.clause != topics[best].clause)
    }


def _ranked(chosen: dict[IntentName, _Raised]) -> tuple[Intent, ...]:
    """Return the chosen intents: surer ones first, equally sure ones as the customer mentions them."""
    order = sorted(
        chosen, key=lambda name: (chosen[name].score < _CUED, chosen[name].clause, -chosen[name].score, name)
    )
    for first, second in _LEADS:
        if first in order and second in order and order.index(first) > order.index(second):
            order.remove(first)
            order.insert(order.index(second), first)
    found, ceiling = [], 1.0
    for name in order[:MAX_INTENTS]:
        ceiling = min(ceiling, chosen[name].score)
        found.append(Intent(name=name, score=round(ceiling, 4)))
    return tuple(found)


def is_short(clause: Clause) -> bool:
    """Return whether a clause is too short to open a topic of its own after another."""
    words = clause.folded.split()
    return len(words) <= _SHORT_WORDS and (len(words) != 1 or len(clause.folded) <= _SHORT_HAN)


def _likely(names: Sequence[IntentName], row: Matrix) -> dict[IntentName, float]:
    """Return the intents that are not out of the question, with their shares of certainty."""
    powers = np.exp(SHARPNESS * (row - row.max()))
    shares = (powers / powers.sum()).tolist()
    return {name: share for name, share in zip(names, shares, strict=True) if share >= _NEGLIGIBLE}
