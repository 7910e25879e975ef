"""How what clauses raise and what a whole ticket speaks of are weighed against each other."""

import pytest

from drafter.domain.understanding import Intent, IntentName
from drafter.understanding.topics import weigh

NONE: frozenset[str] = frozenset()


def _found(*raised: tuple[IntentName, float]) -> list[Intent]:
    return [Intent(name=name, score=score) for name, score in raised]


def _names(intents: tuple[Intent, ...]) -> list[str]:
    return [intent.name for intent in intents]


def test_the_story_outweighs_the_sentence() -> None:
    """'It took three weeks. My brother gave me one meanwhile.' speaks of the parcel, and wants no parcel."""
    weighed = weigh(_found(("wismo", 0.9)), {"cancel": 0.7, "wismo": 0.1}, NONE)

    assert weighed == (Intent(name="cancel", score=0.7),)


def test_a_topic_hardly_likelier_does_not() -> None:
    """Where the two ways of reading are near each other the clauses' stays, less sure than they are alone."""
    weighed = weigh(_found(("wismo", 0.9)), {"cancel": 0.5, "wismo": 0.3}, NONE)

    assert _names(weighed) == ["wismo"]
    assert weighed[0].score == pytest.approx(0.6)


def test_what_a_clause_names_takes_more_to_outweigh() -> None:
    """The same shares against a wish said in so many words."""
    shares: dict[IntentName, float] = {"cancel": 0.6, "wismo": 0.2}

    assert _names(weigh(_found(("wismo", 0.9)), shares, NONE)) == ["cancel", "wismo"]
    assert _names(weigh(_found(("wismo", 0.9)), shares, frozenset({"wismo"}))) == ["wismo"]


def test_two_wishes_that_both_ways_of_reading_hear_stay_in_their_order() -> None:
    """What the clauses raise first stays first, unless the ticket hardly speaks of it."""
    found = _found(("wismo", 0.9), ("address_change", 0.9))
    shares: dict[IntentName, float] = {"address_change": 0.8, "wismo": 0.1}

    assert _names(weigh(found, shares, NONE)) == ["wismo", "address_change"]


def test_two_wishes_named_keep_their_order_and_scores() -> None:
    """'Where is A, and cancel B' asks both, whichever the tickets that were learnt from spoke of more."""
    found = _found(("wismo", 0.95), ("cancel", 0.95))

    assert weigh(found, {"cancel": 0.99, "wismo": 0.01}, frozenset({"wismo", "cancel"})) == tuple(found)


def test_scores_never_rise_from_one_topic_to_the_next() -> None:
    """A second topic is not surer than the first."""
    weighed = weigh(_found(("return", 0.6), ("payment", 0.99)), {"return": 0.5, "payment": 0.4}, frozenset({"payment"}))

    scores = [intent.score for intent in weighed]
    assert scores == sorted(scores, reverse=True)


def test_what_the_clauses_only_guess_goes_where_the_ticket_does_not_speak_of_it() -> None:
    """A reading without a cue needs a share of its own."""
    weighed = weigh(_found(("refund", 0.9), ("payment", 0.9)), {"refund": 0.99, "payment": 0.01}, NONE)

    assert _names(weighed) == ["refund"]
