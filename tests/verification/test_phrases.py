import pytest

from drafter.domain.store import LANGUAGES, Language
from drafter.verification.lexicons import phrasebook
from drafter.verification.phrases import Cue, Phrasebook, fold, tokenize

BOOK = Phrasebook(
    {
        "state": {"back": "on its way back", "moving": "on its/their way | travel*", "paid": "pagad~"},
        "deed": {"sent": "sent .. new", "idle": "sent you"},
    }
)


def _scan(text: str) -> list[tuple[str, str]]:
    lower = fold(text)
    return [(cue.name, lower[cue.start : cue.end]) for cue in BOOK.scan(lower, tokenize(lower))]


def test_the_longest_phrase_of_a_table_wins() -> None:
    """`on its way back` is not also on its way."""
    assert _scan("It is on its way back.") == [("back", "on its way back")]


def test_choices_beginnings_participles_and_gaps() -> None:
    """Choices, open ends, endings of gender and gaps all match."""
    assert _scan("They are on their way, travelling.") == [("moving", "on their way"), ("moving", "travelling")]
    assert _scan("pagados pagad pagadero") == [("paid", "pagados")]
    assert _scan("We sent out a brand new lamp") == [("sent", "sent out a brand new")]
    assert _scan("We sent it. A new day.") == []


def test_a_letter_that_grows_in_lower_case_keeps_places() -> None:
    """Folding never moves a character."""
    assert len(fold("İstanbul")) == len("İstanbul")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_of_the_tables_can_be_read(language: Language) -> None:
    """Each language's tables compile, and scanning nothing finds nothing."""
    assert phrasebook(language).scan("", []) == []


def test_cues_say_where_they_stand() -> None:
    """A cue knows its table, row and span."""
    assert BOOK.scan("travels", tokenize("travels")) == [Cue("state", "moving", 0, 7)]
