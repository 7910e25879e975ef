"""From scored clauses to the topics that the customer raises, the one to answer first at the head."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from drafter.domain.understanding import ClaimName, Intent, IntentName
from drafter.understanding.clause_intents import CUED, NEGLIGIBLE, cued, is_short, is_tail, is_thin, of_clause, thinned
from drafter.understanding.clauses import Clause
from drafter.understanding.intent_model import Matrix

# Softmax sharpness over ridge scores; chosen so that a score says how often it is right on held-out exemplars.
SHARPNESS = 6.0
RAISED = 0.5
"""From this score on an intent counts as raised by the customer."""
MAX_INTENTS = 4
_SURE_ALONE = 0.85
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
# The first is answered first when both are raised: what is wrong comes before what to do about it.
_LEADS: tuple[tuple[IntentName, IntentName], ...] = (
    ("item_problem", "refund"),
    ("item_problem", "return"),
    ("item_problem", "exchange"),
    ("item_problem", "wismo"),
    ("item_problem", "policy_question"),
    ("cancel", "refund"),
    ("return", "refund"),
    ("cancel", "wismo"),
)
# "How do returns work? I want to send back order 1001": what holds for the order comes before what holds for all.
_LEADS_WITH_ORDER: tuple[tuple[IntentName, IntentName], ...] = (
    ("return", "policy_question"),
    ("exchange", "policy_question"),
    ("cancel", "policy_question"),
)

# "Do you ship to Norway? How much?" asks one thing.
_BEFORE_BUYING = frozenset({"presale_delivery", "presale_size", "presale_compatibility", "wholesale"})
_AFTER_BUYING: frozenset[IntentName] = frozenset(
    {"wismo", "return", "exchange", "cancel", "refund", "address_change", "item_problem"}
)
_WISHES = _AFTER_BUYING - {"wismo"}
_MANY = 0.9
_THIN = 0.5


@dataclass(frozen=True, slots=True)
class _Raised:
    """How sure, where, whether a cue or claim says so besides the classifier, and whether the clause asks something."""

    score: float
    clause: int
    cued: bool = False
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Beside:
    """What a message tells besides its clauses.

    `names_order`: an order is named: how long one may return it is then asked of that order. `many`: a number of pieces
    is named that only a business, a school or a club needs.
    """

    names_order: bool = False
    many: bool = False


NOTHING_BESIDE = Beside()


def rank_intents(
    clauses: Sequence[Clause],
    scores: Matrix,
    names: Sequence[IntentName],
    claims: Sequence[ClaimName],
    beside: Beside = NOTHING_BESIDE,
) -> tuple[tuple[Intent, ...], tuple[ClaimName, ...]]:
    """Return the intents raised, best first, and the claims that hold up beside them.

    When no intent is clear, the likeliest stands alone, with its low score, or `out_of_scope`.

    Args:
        clauses: what the customer wrote, courtesies left out.
        scores: [clauses, intents] as `IntentModel.scores` gives them.
        names: the columns of `scores`.
        claims: what the customer's words say is so.
        beside: what the message tells besides.
    """
    after_buying = beside.names_order or any(cued(clause) & _AFTER_BUYING for clause in clauses)
    if not after_buying and any(clause.met("fact:stranger") for clause in clauses):
        return (Intent(name="out_of_scope", score=CUED),), tuple(claims)
    raised, topics = _raise(clauses, scores, names, names_order=beside.names_order)
    if not after_buying and _asks_for_many(clauses, many=beside.many):
        raised = {"wholesale": _Raised(_MANY, 0, cued=True)}
    claims = tuple(claim for claim in claims if _holds_up(claim, clauses, topics))
    _settle(raised, clauses, claims)
    if after_buying or not _asks_repair(clauses):
        _add_claimed(raised, clauses, claims)
    if not raised:
        return (Intent(name="out_of_scope", score=RAISED),), claims
    return _ranked(_relevant(raised, claims), names_order=beside.names_order), claims


def _raise(
    clauses: Sequence[Clause], scores: Matrix, names: Sequence[IntentName], *, names_order: bool
) -> tuple[dict[IntentName, _Raised], list[IntentName | None]]:
    """Return what the clauses raise, and the clear topic of each."""
    raised: dict[IntentName, _Raised] = {}
    topics: list[IntentName | None] = []
    all_thin = all(map(is_thin, clauses))
    for number, (clause, shares) in enumerate(zip(clauses, _shares(scores), strict=True)):
        if clause.names("inject") and len(clauses) > 1:
            topics.append(None)
            continue
        if names_order and clause.met("fact:own_window"):
            found: dict[IntentName, float] = {"return": _OWN_WINDOW}
        else:
            found = of_clause(clause, _likely(names, shares))
        if not all_thin and is_thin(clause):
            found = thinned(found, _THIN if number else 1.0)
        best = max(found, key=lambda name: found[name])
        topics.append(best if found[best] >= CUED else None)
        opens = number == 0 or not _only_adds(clause, raised)
        for name, score in found.items():
            before = raised.get(name)
            known = before is not None and before.score >= RAISED
            if (opens or known) and (before is None or score > before.score):
                place = before.clause if before is not None and known else number
                asks = clause.is_question or clause.met("ask")
                raised[name] = _Raised(score, place, cued=name in cued(clause), asks=asks)
    return raised, topics


def _only_adds(clause: Clause, raised: Mapping[IntentName, _Raised]) -> bool:
    """Return whether a clause is too slight to open a topic beside those raised before it."""
    clear = {name for name, each in raised.items() if each.score >= RAISED}
    return (is_short(clause) and not clear.isdisjoint(_BEFORE_BUYING)) or (
        is_tail(clause) and bool(clear - {"out_of_scope", "thanks"})
    )


def _settle(raised: dict[IntentName, _Raised], clauses: Sequence[Clause], claims: Sequence[ClaimName]) -> None:
    """Take out what was only told: a refund that came; a mistake in ordering when the return is asked for."""
    if _only_tells_of_refund(clauses, raised, claims):
        raised.pop("refund", None)
    returns = raised.get("return")
    if returns is not None and returns.cued and returns.score >= RAISED:
        mistaken = any(clause.met("fact:by_mistake") for clause in clauses)
        if mistaken and not any("cancel" in clause.names("intent") for clause in clauses):
            raised.pop("cancel", None)


def _asks_repair(clauses: Sequence[Clause]) -> bool:
    """Return whether repairs are asked for of something that did not just come."""
    return any(clause.met("fact:asks_repair") for clause in clauses) and not any(
        clause.met("fact:came") for clause in clauses
    )


def _asks_for_many(clauses: Sequence[Clause], *, many: bool) -> bool:
    """Return whether the price of a large number of pieces is asked."""
    many = many or any(clause.met("fact:many") for clause in clauses)
    return many and any(clause.met("fact:asks_price") for clause in clauses)


def _only_tells_of_refund(
    clauses: Sequence[Clause], raised: Mapping[IntentName, _Raised], claims: Sequence[ClaimName]
) -> bool:
    """Return whether a refund is spoken of only to say thank you for it: "thanks, the refund arrived"."""
    came = any(clause.met("fact:refund_came") for clause in clauses)
    asks = any(clause.is_question or clause.met("mood:negative") for clause in clauses)
    thanks = raised.get("thanks")
    return came and not asks and "refund_missing" not in claims and thanks is not None and thanks.score >= RAISED


def _holds_up(claim: ClaimName, clauses: Sequence[Clause], topics: Sequence[IntentName | None]) -> bool:
    """Return whether a claim is more than a word in a clause about something else (`is it covered if it breaks?`).

    What happened in use (`it leaks after a week, how long is the warranty`) did happen.
    """
    said_in = [(clause, topic) for clause, topic in zip(clauses, topics, strict=True) if _says(clause, claim)]
    elsewhere = _NOT_SAID_IN.get(claim, frozenset())
    return not said_in or any(
        topic not in elsewhere or (claim == "defective" and clause.met("fact:in_use") and not clause.is_question)
        for clause, topic in said_in
    )


def _says(clause: Clause, claim: ClaimName) -> bool:
    return clause.met(f"claim:{claim}") or (claim == "wrong_item" and clause.met("fact:instead_of"))


def claimed(claims: Sequence[ClaimName]) -> frozenset[IntentName]:
    """Return the intents that claims speak of."""
    return frozenset(_CLAIMED[claim][0] for claim in claims if claim in _CLAIMED)


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
    """Return the topics without those that only the classifier sees beside a surer one, unless it is sure of them.

    What is told can be a wish ("it came today, I have no use for it any more"), but beside one that is named it is the
    reason for it.
    """
    best = max(topics, key=lambda name: (topics[name].cued, topics[name].score))
    told = frozenset() if any(topics[name].cued for name in topics.keys() & _WISHES) else _WISHES
    return {
        name: each
        for name, each in topics.items()
        if name == best
        or each.cued
        or ((each.asks or name in told) and each.score >= _SURE_ALONE and each.clause != topics[best].clause)
    }


def _ranked(chosen: dict[IntentName, _Raised], *, names_order: bool) -> tuple[Intent, ...]:
    """Return the chosen intents: surer ones first, equally sure ones as the customer mentions them."""
    order = sorted(chosen, key=lambda name: (chosen[name].score < CUED, chosen[name].clause, -chosen[name].score, name))
    for first, second in (*_LEADS, *(_LEADS_WITH_ORDER if names_order else ())):
        if first in order and second in order and order.index(first) > order.index(second):
            order.remove(first)
            order.insert(order.index(second), first)
    found, ceiling = [], 1.0
    for name in order[:MAX_INTENTS]:
        ceiling = min(ceiling, chosen[name].score)
        found.append(Intent.made_of(name=name, score=round(ceiling, 4)))
    return tuple(found)


def _shares(scores: Matrix) -> list[list[float]]:
    """Return each clause's shares of certainty, [clauses, intents], 1 in all a clause."""
    if not len(scores):
        return []
    powers = np.exp(SHARPNESS * (scores - scores.max(axis=1, keepdims=True)))
    shares: list[list[float]] = (powers / powers.sum(axis=1, keepdims=True)).tolist()
    return shares


def _likely(names: Sequence[IntentName], shares: Sequence[float]) -> dict[IntentName, float]:
    """Return the intents that are not out of the question, with their shares of certainty."""
    return {name: share for name, share in zip(names, shares, strict=True) if share >= NEGLIGIBLE}
