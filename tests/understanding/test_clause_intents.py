import pytest

from drafter.domain.understanding import IntentName
from drafter.understanding.clause_intents import CUED, cued, is_tail, is_thin, of_clause, thinned
from drafter.understanding.clauses import ClauseReader


def test_what_cue_and_classifier_agree_on_is_sure(reader: ClauseReader) -> None:
    """A topic that a cue names and the classifier thinks likely is raised; one that only the cue names is not."""
    clause = reader.read_one("I want to return the lamp", "en")

    assert of_clause(clause, {"return": 0.6, "wismo": 0.4})["return"] >= CUED
    assert of_clause(clause, {"return": 0.05, "wismo": 0.95})["return"] < CUED


def test_trouble_is_no_question_about_discounts(reader: ClauseReader) -> None:
    """Who wants something off for the trouble does not ask about offers."""
    clause = reader.read_one("I want a discount for the trouble", "en")

    assert "policy_question" not in of_clause(clause, {"policy_question": 0.9, "wismo": 0.1})


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ordered by mistake, sorry", {"cancel"}),
        ("I ordered it by mistake and want to return it", {"return"}),
        ("nothing of the kind", set()),
    ],
)
def test_what_was_ordered_by_mistake_is_cancelled_unless_it_is_sent_back(
    reader: ClauseReader, text: str, names: set[str]
) -> None:
    """A mistake in ordering asks for a cancellation only when nothing else is asked for."""
    assert cued(reader.read_one(text, "en")) == names


def test_a_few_words_say_little(reader: ClauseReader) -> None:
    """Names and such as "what now" hardly open a topic, and never make a message out of scope."""
    found: dict[IntentName, float] = {"wismo": 0.8, "out_of_scope": 0.9}

    assert is_thin(reader.read_one("What now?", "en"))
    assert not is_thin(reader.read_one("Where is my parcel?", "en"))
    assert is_tail(reader.read_one("Same size", "en"))
    assert not is_tail(reader.read_one("Same size?", "en"))
    assert thinned(found, 0.5) == {"wismo": 0.4}
