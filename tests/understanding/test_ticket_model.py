from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from drafter.domain.understanding import ExemplarTicket, IntentName
from drafter.understanding.clauses import ClauseReader
from drafter.understanding.model_cache import load_or_train
from drafter.understanding.ticket_model import Lesson, ReadTicket, TicketModel, fit
from tests.understanding.test_intent_model import EXEMPLARS, CountingEmbedder

DIM = 4


def _ticket(*direction: float) -> ReadTicket:
    vector = np.array(direction, dtype=np.float32)
    unit: NDArray[np.float32] = vector / np.float32(np.linalg.norm(vector))
    return ReadTicket((), unit, np.zeros((1, 2), dtype=np.float32))


LESSONS = [
    Lesson(_ticket(1, 0, 0.1, 0), "wismo"),
    Lesson(_ticket(1, 0.1, 0, 0), "wismo"),
    Lesson(_ticket(0, 1, 0, 0.1), "cancel"),
    Lesson(_ticket(0.1, 1, 0, 0), "cancel"),
    Lesson(_ticket(0, 0, 0, 1), "thanks"),
]
TICKETS = tuple(
    ExemplarTicket(text=text, language="en", intents=(topic,))
    for topic, text in (
        ("wismo", "It was to be here on Monday. Nothing so far."),
        ("cancel", "We move abroad on Friday. Keep it, thank you."),
    )
)


@pytest.mark.parametrize(("direction", "topic"), [((1, 0, 0, 0), "wismo"), ((0, 1, 0, 0), "cancel")])
def test_a_ticket_is_read_as_those_like_it(direction: tuple[float, ...], topic: IntentName) -> None:
    """The nearest lessons decide, and all shares together are 1."""
    shares = fit(LESSONS, LESSONS).shares(_ticket(*direction))

    assert max(shares, key=lambda name: shares[name]) == topic
    assert sum(shares.values()) == pytest.approx(1)


def test_a_topic_with_many_lessons_weighs_no_more() -> None:
    """What stands between two topics is shared evenly, however often one of them was taught."""
    often = [*LESSONS, *LESSONS[:2] * 20]
    shares = fit(often, often).shares(_ticket(1, 1, 0, 0))

    assert shares["wismo"] == pytest.approx(shares["cancel"], abs=0.05)


def test_a_heavy_lesson_turns_what_is_like_it_and_leaves_the_rest() -> None:
    """A few heavy tickets teach what one among many could not."""
    many = LESSONS * 50
    taught = [*many, Lesson(_ticket(1, 0.8, 0, 0), "cancel", 50), Lesson(_ticket(0.9, 0.7, 0, 0), "cancel", 50)]
    alike, other = _ticket(1, 0.75, 0, 0), _ticket(1, 0, 0.1, 0)
    before, after = fit(many, LESSONS), fit(taught, LESSONS)

    assert before.shares(alike)["wismo"] > before.shares(alike)["cancel"]
    assert after.shares(alike)["cancel"] > after.shares(alike)["wismo"]
    assert after.shares(other)["wismo"] > 0.9


def test_the_same_lessons_give_the_same_bytes_and_they_are_read_back() -> None:
    """What is kept beside the index reads as what was learnt."""
    model = fit(LESSONS, LESSONS)
    kept = TicketModel.from_bytes(model.to_bytes())

    assert model.to_bytes() == fit(LESSONS, LESSONS).to_bytes()
    assert kept.shares(_ticket(1, 0, 0, 0)) == model.shares(_ticket(1, 0, 0, 0))


@pytest.mark.parametrize("content", [b"", b"x" * 100, b"PK\x03\x04 broken"])
def test_other_bytes_are_refused(content: bytes) -> None:
    """A damaged file is told from a model."""
    with pytest.raises(ValueError, match=r".+"):
        TicketModel.from_bytes(content)


@pytest.mark.anyio
async def test_tickets_are_learnt_once_and_anew_when_one_changes(reader: ClauseReader, tmp_path: Path) -> None:
    """An edited ticket costs no new learning of the exemplars, and without tickets there is nothing to weigh by."""
    embedder = CountingEmbedder()

    first = await load_or_train(EXEMPLARS, TICKETS, embedder, reader, tmp_path)
    calls = embedder.calls
    again = await load_or_train(EXEMPLARS, TICKETS, embedder, reader, tmp_path)
    assert embedder.calls == calls
    assert first.whole is not None
    assert again.whole is not None
    assert again.whole.to_bytes() == first.whole.to_bytes()

    edited = (*TICKETS[:1], TICKETS[1].model_copy(update={"text": "We move abroad. Do not send it."}))
    before = _written(tmp_path)
    await load_or_train(EXEMPLARS, edited, embedder, reader, tmp_path)
    assert len(_written(tmp_path)) == 2
    assert len(_written(tmp_path) - before) == 1
    assert (await load_or_train(EXEMPLARS, (), embedder, reader, tmp_path)).whole is None


def _written(folder: Path) -> set[tuple[str, int]]:
    return {(path.name, path.stat().st_mtime_ns) for path in folder.iterdir()}
