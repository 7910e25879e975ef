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
_SECOND_IN_CLAUSE = 0.15
_STATEMENT = 0.9
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
# Within one clause the second gives way to the first: "cancel if it has not shipped" does not ask where it is.
_YIELDS: tuple[tuple[IntentName, IntentName], ...] = (
    ("cancel", "wismo"),
    ("refund", "wismo"),
    ("presale_delivery", "wismo"),
    ("address_change", "wismo"),
    ("address_change", "presale_delivery"),
    ("policy_question", "return"),
    ("policy_question", "refund"),
    ("policy_question", "exchange"),
    ("policy_question", "wholesale"),
    ("wholesale", "policy_question"),
    ("exchange", "return"),
    ("item_problem", "exchange"),
    ("presale_size", "exchange"),
    ("wholesale", "presale_product"),
)
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
    score: float
    clause: int


def rank_intents(
    clauses: Sequence[Clause], scores: Matrix, names: Sequence[IntentName], claims: Sequence[ClaimName]
) -> tuple[Intent, ...]:
    """Return the intents raised, best first; when none is clear, only the likeliest or `out_of_scope`.

    Args:
        clauses: what the customer wrote, courtesies left out.
        scores: [clauses, intents] as `IntentModel.scores` gives them.
        names: the columns of `scores`.
        claims: what the customer says is so.
    """
    raised: dict[IntentName, _Raised] = {}
    for number, (clause, row) in enumerate(zip(clauses, scores, strict=True)):
        follows_up = number > 0 and is_short(clause) and any(name in _BEFORE_BUYING and each.score >= RAISED for name, each in raised.items())
        for name, score in _of_clause(clause, dict(zip(names, _softmax(row), strict=True))).items():
            if follows_up and raised[name].score < RAISED:
                continue
            before = raised.get(name)
            if before is None or score > before.score:
                place = before.clause if before is not None and before.score >= RAISED else number
                raised[name] = _Raised(score, place)
    _add_claimed(raised, clauses, claims)
    if not raised:
        return (Intent(name="out_of_scope", score=RAISED),)
    return _ranked(_relevant(raised, claims))


def _of_clause(clause: Clause, likely: dict[IntentName, float]) -> dict[IntentName, float]:
    denied = clause.denied("intent")
    cued = {name for name in likely if name in clause.names("intent")}
    cued -= {loser for winner, loser in _YIELDS if winner in cued}
    if len(cued) > 1:
        cued.discard("presale_product")
        cued.discard("thanks")
    weight = 1.0 if clause.is_question or clause.met("ask") or cued else _STATEMENT
    found: dict[IntentName, float] = {}
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
            if name not in raised or raised[name].score < score:
                raised[name] = _Raised(score, place)


def _relevant(raised: dict[IntentName, _Raised], claims: Sequence[ClaimName]) -> dict[IntentName, _Raised]:
    """Return the intents that count, or the best alone when none is clear."""
    clear = {name: each for name, each in raised.items() if each.score >= RAISED}
    topics = {name: each for name, each in clear.items() if name not in {"out_of_scope", "thanks"}}
    if "refund" in topics and {"refund_missing", "sent_back"} & set(claims):
        topics.pop("return", None)
    if topics:
        return topics
    if clear:
        best = max(clear, key=lambda name: clear[name].score)
        return {best: clear[best]}
    best = max(raised, key=lambda name: raised[name].score)
    if best == "out_of_scope":
        return {best: raised[best]}
    return {best: raised[best]} if raised[best].score >= RAISED * 0.7 else {"out_of_scope": _Raised(1 - raised[best].score, 0)}


def _ranked(chosen: dict[IntentName, _Raised]) -> tuple[Intent, ...]:
    """Return the chosen intents: surer ones first, equally sure ones as the customer mentions them."""
    order = sorted(chosen, key=lambda name: (chosen[name].score < _CUED, chosen[name].clause, -chosen[name].score, name))
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


def _softmax(row: Matrix) -> list[float]:
    powers = np.exp(SHARPNESS * (row - row.max()))
    shares: list[float] = (powers / powers.sum()).tolist()
    return shares
