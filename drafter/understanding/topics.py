"""The topics of a ticket: rules and classifier read its clauses, and what whole tickets teach weighs them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from drafter.domain.understanding import ClaimName, Intent, IntentName, Saying
from drafter.ports import Vector
from drafter.understanding.clause_intents import CUED, cued
from drafter.understanding.clauses import Clause
from drafter.understanding.hearing import Heard, direction
from drafter.understanding.intent_model import IntentModel
from drafter.understanding.intents import MAX_INTENTS, Beside, claimed, rank_intents
from drafter.understanding.ticket_model import ReadTicket, TicketModel

# Chosen on tickets whose language was left out when learning, and so that plain tickets are read as plainly as before.
BESIDE_LIKELY = 0.02
BESIDE = 0.15
"""From this share on what the clauses raise stays beside the main topic: where it is one of several that they raise and
is said in so many words, or where they raise the main one too; and elsewhere."""
SURE = CUED
"""From this score on, one of several topics said in so many words stays beside the main one whatever its share."""
FEWEST_WORDS = 7
"""Words that carry the topic; what has fewer is no story: its clauses say all."""
_SETTLED = frozenset({"fact:stranger", "fact:asks_repair"})
"""Cues that say what a ticket is about, whatever its story."""
OUTWEIGHS = 2.5
OUTWEIGHS_NAMED = 5.0
OUTWEIGHS_BESIDE = 10.0
"""By how much a topic must be likelier than the first that the clauses raise: than any; than one that a clause names,
or when it is no topic of a shop's; and when the clauses raise it as well."""
_TALK: frozenset[IntentName] = frozenset({"thanks", "out_of_scope"})


@dataclass(frozen=True, slots=True)
class Topics:
    """Reads topics; `whole` is None in a workspace without tickets to learn from."""

    clauses: IntentModel
    whole: TicketModel | None = None

    def read(self, heard: Heard, vectors: Vector) -> ReadTicket:
        """Return what the models say of what was heard.

        Args:
            heard: with at least one telling clause.
            vectors: the telling clauses' embeddings, [clauses, dim].
        """
        scores = self.clauses.scores(heard.telling, heard.language, vectors)
        return ReadTicket(heard.clauses, direction(heard.telling, vectors), scores)

    def rank(
        self, heard: Heard, read: ReadTicket | None, claims: Sequence[ClaimName], beside: Beside
    ) -> tuple[tuple[Intent, ...], tuple[ClaimName, ...]]:
        """Return the intents raised, best first, and the claims that hold up beside them; as `rank_intents`.

        What follows an agent's reply is read by its clauses: tickets teach how a conversation begins.
        """
        scores = np.zeros((0, len(self.clauses.intents)), dtype=np.float32) if read is None else read.scores
        found, claims = rank_intents(heard.telling, scores, self.clauses.intents, claims, beside)
        if self.whole is None or read is None or heard.thread.has_reply:
            return found, claims
        if sum(clause.length for clause in heard.telling) < FEWEST_WORDS or _is_settled(heard.clauses):
            return found, claims
        if beside.many and [intent.name for intent in found] == ["wholesale"]:
            return found, claims  # the price of so many pieces is asked, whatever is said of paying for them
        named = frozenset().union(*(cued(clause) for clause in heard.clauses))
        return weigh(found, self.whole.shares(read), named, claimed(claims)), claims

    def told(self, heard: Heard, read: ReadTicket | None) -> tuple[Saying, ...]:
        """Return each telling clause with the topic it sounds like most by itself."""
        if read is None:
            return ()
        names, best = self.clauses.intents, read.scores.argmax(axis=1).tolist()
        return tuple(
            Saying.made_of(text=clause.text, intent=names[place])
            for clause, place in zip(heard.telling, best, strict=True)
        )


def _is_settled(clauses: Sequence[Clause]) -> bool:
    return any(clause.cue_names & _SETTLED for clause in clauses)


def weigh(
    found: Sequence[Intent],
    shares: Mapping[IntentName, float],
    named: frozenset[str],
    told: frozenset[IntentName] = frozenset(),
) -> tuple[Intent, ...]:
    """Return the topic that the whole ticket speaks of, and those beside it that it speaks of as well.

    Of topics that the clauses name, the order is the clauses'.

    Args:
        found: what the clauses raise, best first.
        shares: how sure each topic is to be the main one.
        named: the topics that a clause names.
        told: the topics that the customer's claims speak of.
    """
    if found[0].name not in _TALK:  # thanks beside a request are a courtesy, anger beside a claim is about it
        talk = _TALK if told else {"thanks"}
        shares = {name: share for name, share in shares.items() if name not in talk}
    main = _main(found, shares, named)
    several = len(found) > 1
    both = max(shares, key=lambda name: shares[name]) in {intent.name for intent in found}
    ranked, ceiling = [], 1.0
    for intent in (main, *(each for each in found if each.name != main.name)):
        is_said = several and intent.name in named | told
        least = BESIDE_LIKELY if is_said or both else BESIDE
        is_sure = is_said and intent.score >= SURE
        if intent is main or is_sure or shares.get(intent.name, 0.0) >= least:
            ceiling = min(ceiling, intent.score)
            ranked.append(Intent.made_of(name=intent.name, score=round(ceiling, 4)))
    return tuple(ranked[:MAX_INTENTS])


def _main(found: Sequence[Intent], shares: Mapping[IntentName, float], named: frozenset[str]) -> Intent:
    """Return the first topic that the clauses raise, or the likeliest where that outweighs it."""
    first, likeliest = found[0], max(shares, key=lambda name: shares[name])
    raised = {intent.name for intent in found}
    if {first.name, likeliest} <= named & raised:
        return first
    share = shares.get(first.name, 0.0)
    bar = OUTWEIGHS_NAMED if first.name in named or likeliest in _TALK else OUTWEIGHS
    bar = OUTWEIGHS_BESIDE if likeliest in raised else bar
    if share * bar >= shares[likeliest]:
        return Intent.made_of(name=first.name, score=(first.score + share) / 2)
    return Intent.made_of(name=likeliest, score=shares[likeliest])
