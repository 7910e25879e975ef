"""A model that follows a script: for tests, benchmarks, and trying Drafter without a provider."""

import asyncio
from collections.abc import AsyncGenerator, Iterator, Sequence

from drafter.domain.model import ANSWER_FORMS, AnswerForm, Finish, ModelChunk, ModelRequest, ModelUsage
from drafter.models.answering import Answer
from drafter.models.failures import failure, reason_of
from drafter.models.scripted_prompt import Prompt
from drafter.models.scripted_scripts import Performance, Script, find_script

PIECE = 24
CHARACTERS_A_TOKEN = 4
"""As rough as it is for English; a script's usage only has to look like one."""


class ScriptedModel:
    """Meets `LanguageModel` in process; says the same to the same prompt.

    Args:
        script: its name, as in `scripted:NAME` of drafter.toml, or the script itself.
        piece: how many characters of the answer come at once.
    """

    def __init__(self, script: str | Script = "good", piece: int = PIECE) -> None:
        self.name = f"scripted:{script}" if isinstance(script, str) else "scripted:own"
        self.forms: Sequence[AnswerForm] = ANSWER_FORMS
        self.calls = 0
        self._piece = piece
        self._script = find_script(script) if isinstance(script, str) else script

    async def stream(self, request: ModelRequest, deadline: float) -> AsyncGenerator[ModelChunk, None]:
        """Yield the scripted answer; see `LanguageModel.stream`."""
        self.calls += 1
        performance = self._script(Prompt(request.messages, request.form))
        if performance.status is not None:
            self._refuse(performance, request.form)
        answer = Answer(self.name, request.max_output_tokens)
        finish: Finish | None = None if performance.hangs_up else performance.finish
        await self._wait(performance.wait_s, deadline, answer)
        for piece in pieces_of(performance, self._piece):
            answer.add(piece)
            yield ModelChunk(text=piece)
            await self._wait(performance.pause_s, deadline, answer)
        answer.add("", finish)
        if performance.tells_usage:
            answer.usage = usage_of(request, performance.text)
        yield answer.last()
        answer.check(needs_finish=True)

    async def aclose(self) -> None:
        """Close nothing; there is nothing open."""

    async def _wait(self, wait_s: float, deadline: float, answer: Answer) -> None:
        try:
            async with asyncio.timeout_at(deadline):
                await asyncio.sleep(wait_s)
        except TimeoutError:
            raise failure(self.name, "timeout", started=answer.started) from None

    def _refuse(self, performance: Performance, form: AnswerForm) -> None:
        refusal = _StatusError(performance)
        reason = reason_of(refusal, form)
        if reason == "form":
            self.forms = tuple(one for one in self.forms if one != form)
        raise failure(self.name, reason, status=performance.status)


class _StatusError(Exception):
    """What an SDK would raise."""

    def __init__(self, performance: Performance) -> None:
        super().__init__(performance.complaint)
        self.status_code = performance.status


def pieces_of(performance: Performance, size: int = PIECE) -> Iterator[str]:
    """Yield the answer piece by piece; half of it where the connection is to break, no end where it is endless."""
    text = performance.text[: len(performance.text) // 2] if performance.hangs_up else performance.text
    while True:
        yield from (text[at : at + size] for at in range(0, len(text), size))
        if not performance.endless:
            return


def usage_of(request: ModelRequest, text: str) -> ModelUsage:
    """Return a plausible count of tokens."""
    said = sum(len(message.content) for message in request.messages)
    return ModelUsage(input_tokens=said // CHARACTERS_A_TOKEN, output_tokens=len(text) // CHARACTERS_A_TOKEN)
