"""Asks a model which of two replies is better, in both orders, and remembers what it said."""

import asyncio
import hashlib
import json
import re
from collections.abc import Sequence
from contextlib import aclosing
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from drafter.domain.base import Noun
from drafter.domain.evaluation import Preference
from drafter.domain.model import ModelMessage, ModelRequest
from drafter.errors import ConfigurationError, ModelError
from drafter.models.recorded import scrub
from drafter.ports import LanguageModel

RUBRIC = Path("evals") / "judge" / "rubric.md"
ANSWER_S = 60.0
MOST_TOKENS = 300
AT_ONCE = 4
_OBJECT = re.compile(r"\{.*\}", re.DOTALL)
Side = Literal["A", "B", "same"]


class Pair(Noun):
    """Two replies to one ticket; `first` is the baseline's."""

    id: str
    ticket: str
    first: str
    second: str


class _Answer(Noun):
    better: Side
    why: str = ""


class _Kept(Noun):
    key: str
    answer: _Answer


class ModelJudge:
    """A model with a rubric; each answer is kept in a file, so that a pair is paid for once.

    Args:
        model: the judge.
        rubric: what it is told; another rubric is another judge.
        cache: the file that keeps its answers.
    """

    def __init__(self, model: LanguageModel, rubric: str, cache: Path) -> None:
        self._model, self._rubric, self._cache = model, rubric, cache
        self._known = dict(_read(cache))
        self._gate = asyncio.Semaphore(AT_ONCE)

    async def prefer(self, pairs: Sequence[Pair]) -> list[Preference]:
        """Return what the judge says of each pair, in order."""
        return list(await asyncio.gather(*map(self._prefer, pairs)))

    async def _prefer(self, pair: Pair) -> Preference:
        if pair.first == pair.second:
            return Preference(pair=pair.id, better="same", why="the replies are equal")
        forward = await self._ask(pair.ticket, pair.first, pair.second)
        backward = await self._ask(pair.ticket, pair.second, pair.first)
        if forward is None or backward is None:
            return Preference(pair=pair.id, better=None, why="the judge gave no readable answer")
        sides = (forward.better, backward.better)
        if sides == ("A", "B"):
            return Preference(pair=pair.id, better="first", why=forward.why)
        if sides == ("B", "A"):
            return Preference(pair=pair.id, better="second", why=forward.why)
        return Preference(pair=pair.id, better="same", why=forward.why)

    async def _ask(self, ticket: str, a: str, b: str) -> _Answer | None:
        blocks = (("ticket", ticket), ("reply_a", a), ("reply_b", b))
        told = "\n\n".join(f"<{name}>\n{_as_data(text)}\n</{name}>" for name, text in blocks)
        key = hashlib.sha256(f"{self._model.name}\0{self._rubric}\0{told}".encode()).hexdigest()
        if key in self._known:
            return self._known[key]
        answer = _parse(await self._complete(told))
        if answer is not None:
            self._known[key] = answer
            _append(self._cache, _Kept(key=key, answer=answer))
        return answer

    async def _complete(self, told: str) -> str:
        messages = (ModelMessage(role="system", content=self._rubric), ModelMessage(role="user", content=told))
        form = "json_object" if "json_object" in self._model.forms else "text"
        request = ModelRequest(messages=messages, cache_key="judge", max_output_tokens=MOST_TOKENS, form=form)
        async with self._gate:
            deadline = asyncio.get_running_loop().time() + ANSWER_S
            try:
                async with aclosing(self._model.stream(request, deadline)) as chunks:
                    return "".join([chunk.text async for chunk in chunks])
            except ModelError:
                return ""


def load_rubric(root: Path) -> str:
    """Return what the judge is told.

    Raises:
        ConfigurationError: the file is not there, or empty.
    """
    try:
        rubric = (root / RUBRIC).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as exc:
        raise ConfigurationError(f"the judge's rubric cannot be read: {exc}", path=str(RUBRIC)) from exc
    if not rubric:
        raise ConfigurationError("the judge's rubric is empty", path=str(RUBRIC))
    return rubric


def _as_data(text: str) -> str:
    """Return a text without what could end its block, and without e-mail addresses and long numbers of people."""
    return scrub(text.replace("<", "‹").replace(">", "›"))


def _parse(text: str) -> _Answer | None:
    found = _OBJECT.search(text)
    try:
        return None if found is None else _Answer.model_validate(json.loads(found[0]))
    except (json.JSONDecodeError, ValidationError):
        return None


def _read(path: Path) -> list[tuple[str, _Answer]]:
    if not path.exists():
        return []
    kept: list[tuple[str, _Answer]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            one = _Kept.model_validate_json(line)
        except ValidationError:
            continue  # a line that was cut is asked again
        kept.append((one.key, one.answer))
    return kept


def _append(path: Path, kept: _Kept) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{kept.model_dump_json()}\n")
