import asyncio
from collections.abc import AsyncGenerator, Sequence
from pathlib import Path

import pytest

from drafter.composing.composer import Composer
from drafter.composing.model.answer import as_json
from drafter.composing.model.slots import SlotSheet
from drafter.composing.model.writer import LEFT_OUT, Attempt, ModelWriter
from drafter.composing.outline import Outline
from drafter.domain.composition import Composition
from drafter.domain.draft import Trace
from drafter.domain.finding import Finding
from drafter.domain.model import (
    ANSWER_FORMS,
    AnswerForm,
    FailureReason,
    ModelChunk,
    ModelMessage,
    ModelReply,
    ModelRequest,
    ModelUsage,
    ReplySegment,
)
from drafter.errors import ModelError
from tests.support.playbooks import make_composer, make_evidence, make_part, make_trace

pytestmark = pytest.mark.anyio

ORDER = """\
  - id: state
    move: state
    wording: {en: ["Order {order.number} costs {order.total}."]}
"""
EVIDENCE = [make_evidence("order.number", "order:W1", "W1"), make_evidence("order.total", "order:W1", "12.50 USD")]
USED = ModelUsage(input_tokens=100, cached_input_tokens=60, output_tokens=20)
Answer = str | ModelError


def answer(*texts: str) -> str:
    """Return an answer of these segments."""
    return as_json(ModelReply(segments=tuple(ReplySegment(text=text) for text in texts)))


GOOD = answer("That was {order.total} for {order.number}.", "All is well.")


def failure(reason: FailureReason, *, started: bool = False) -> ModelError:
    """Return what a model raises."""
    return ModelError("fake:model", f"it is {reason}", reason=reason, started=started)


class Model:
    """Gives one prepared answer after the other, in small pieces; meets `LanguageModel`."""

    def __init__(self, *answers: Answer, usage: ModelUsage | None = USED, finish: str = "stop") -> None:
        self.name = "fake:model"
        self.forms: Sequence[AnswerForm] = ANSWER_FORMS
        self.asked: list[ModelRequest] = []
        self._answers = list(answers)
        self._last = ModelChunk.model_validate({"finish": finish, "usage": usage})

    async def stream(self, request: ModelRequest, deadline: float) -> AsyncGenerator[ModelChunk, None]:
        """Yield the next answer."""
        assert deadline > asyncio.get_running_loop().time()
        self.asked.append(request)
        found = self._answers.pop(0)
        if isinstance(found, ModelError):
            if found.reason == "form":
                self.forms = self.forms[1:]
            if found.started:
                yield ModelChunk(text="{")
            raise found
        for start in range(0, len(found), 7):
            yield ModelChunk(text=found[start : start + 7])
        yield self._last


class Prompts:
    """Asks plainly; meets `Prompts`."""

    def __init__(self, *, too_long: bool = False) -> None:
        self._too_long = too_long

    def build(self, trace: Trace, outline: Outline, sheet: SlotSheet) -> ModelRequest:
        """Return a request that holds the reference draft."""
        if self._too_long:
            raise failure("too_long")
        assert outline.language == trace.understanding.language
        message = ModelMessage(role="user", content=sheet.reference_text)
        return ModelRequest(messages=(message,), cache_key="k", max_output_tokens=100)

    def repair(self, trace: Trace, sheet: SlotSheet, problems: Sequence[str]) -> str:
        """Return the problems, a line each."""
        assert trace.context.brand.id
        assert sheet.slots
        return "\n".join(problems)


class Breaker:
    """Remembers what it was told; meets `Breaker`."""

    def __init__(self, *, closed: bool = True) -> None:
        self.told: list[str] = []
        self.asked = 0
        self._closed = closed

    def allow(self) -> bool:
        """Return what the test says."""
        self.asked += 1
        return self._closed

    def succeed(self) -> None:
        """Remember a success."""
        self.told.append("ok")

    def fail(self, reason: FailureReason) -> None:
        """Remember a failure."""
        self.told.append(reason)


class Spending:
    """Counts calls at a cent each; meets `Spending`."""

    def __init__(self, *, room: bool = True) -> None:
        self.recorded: list[ModelUsage] = []
        self._room = room

    async def may_spend(self, brand: str) -> bool:
        """Return what the test says."""
        return bool(brand) and self._room

    async def record(self, store: str, brand: str, model: str, usage: ModelUsage) -> str:
        """Remember a call."""
        assert store
        assert (brand, model) == ("acme", "fake:model")
        self.recorded.append(usage)
        return "0.01"


class Counter:
    """Counts words; meets `TokenCounter`."""

    def count(self, text: str) -> int:
        """Return how many words the text has."""
        return len(text.split())


def verify(
    composition: Composition,
    trace: Trace,
    draft: Composition,
    whole: bool,  # noqa: FBT001 - as called
) -> tuple[Finding, ...]:
    """Return a finding for a lie, or for a sentence that only a check for models finds."""
    assert (trace.request.ticket.id, draft.writer) == ("99", "composer")
    empty = composition.text.find("an empty word")
    if empty >= 0:
        says = "'an empty word' is one"
        return (Finding(check="claims.model", severity="block", message=says, start=empty, end=empty + 13),)
    at = composition.text.find("a lie")
    if at < 0:
        return ()
    return (Finding(check="test.lie", severity="block", message=f"'a lie' is one ({whole=})", start=at, end=at + 5),)


@pytest.fixture
def composer(tmp_path: Path) -> Composer:
    """A composer with one outcome."""
    return make_composer(tmp_path, wismo_delivered=ORDER)


async def write(  # noqa: PLR0913 - a writer's parts
    composer: Composer,
    model: Model,
    *,
    breaker: Breaker | None = None,
    spending: Spending | None = None,
    prompts: Prompts | None = None,
    told: list[tuple[str, int]] | None = None,
) -> Attempt:
    """Return what the writer makes of an order's price with this model."""
    writer = ModelWriter(
        model,
        prompts or Prompts(),
        composer,
        verify,
        breaker=breaker or Breaker(),
        spending=spending or Spending(),
        counter=Counter(),
    )
    trace = make_trace(make_part("wismo_delivered", "order:W1"), evidence=EVIDENCE, ticket="99")
    draft = composer.compose(trace)
    return await writer.write(trace, draft, 5.0, None if told is None else lambda text, at: told.append((text, at)))


def text_of(attempt: Attempt) -> str:
    """Return the text of the reply that was taken."""
    assert attempt.composition is not None
    return attempt.composition.text


async def test_a_good_answer_is_taken(composer: Composer) -> None:
    """The model's body stands between greeting and sign-off, with its cost."""
    model = Model(GOOD)
    attempt = await write(composer, model)

    assert text_of(attempt) == "Hi,\n\nThat was $12.50 for W1. All is well.\n\nBye,\nAcme"
    assert (attempt.rejected, attempt.gap, len(model.asked)) == ((), None, 1)
    assert (attempt.usage.input_tokens, attempt.usage.cached_input_tokens, attempt.usage.cost_usd) == (100, 60, "0.01")


@pytest.mark.parametrize(
    ("bad", "check", "shown"),
    [
        (answer("{order.number} costs {order.total}, not {order.fee}."), "model.slots", "there is no slot {order.fee}"),
        (
            answer("{order.number} costs {order.total}, which is a lie."),
            "test.lie",
            "test.lie: a value is one (whole=True)",
        ),
        ('{"segments": [', "model.unreadable", "the answer is broken JSON"),
    ],
)
async def test_a_wrong_answer_is_shown_its_problems_once(composer: Composer, bad: str, check: str, shown: str) -> None:
    """The model sees what is wrong, never a value; its better answer is taken, the findings are kept as resolved."""
    model = Model(bad, GOOD)
    attempt = await write(composer, model)

    assert text_of(attempt).startswith("Hi,\n\nThat was $12.50")
    assert [(finding.check, finding.resolved) for finding in attempt.rejected] == [(check, True)]
    assert [message.content for message in model.asked[1].messages[-2:]] == [bad, shown]
    assert (len(model.asked), attempt.usage.output_tokens) == (2, 40)


async def test_two_wrong_answers_leave_the_composers_draft(composer: Composer) -> None:
    """There is no second repair; both answers' findings are kept."""
    model = Model(
        answer("{order.number} costs {order.total}, which is a lie."),
        answer("{order.number} costs {order.total}, not {order.fee}."),
        GOOD,
    )
    attempt = await write(composer, model)

    assert attempt.reply is None
    assert [finding.check for finding in attempt.rejected] == ["test.lie", "model.slots"]
    assert len(model.asked) == 2


async def test_a_failed_connection_is_tried_once_more(composer: Composer) -> None:
    """Before a byte of the answer a connection may fail once."""
    attempt = await write(composer, Model(failure("connection"), GOOD))

    assert attempt.reply is not None


@pytest.mark.parametrize(
    ("failures", "kind"),
    [
        pytest.param([failure("connection"), failure("connection")], "down", id="twice"),
        pytest.param([failure("connection", started=True)], "down", id="mid-answer"),
        pytest.param([failure("timeout")], "timeout", id="timeout"),
        pytest.param([failure("rate_limited")], "down", id="429"),
        pytest.param([failure("server")], "down", id="500"),
        pytest.param([failure("credentials")], "down", id="wrong-key"),
    ],
)
async def test_a_failing_endpoint_is_a_gap(composer: Composer, failures: list[ModelError], kind: str) -> None:
    """The composer's draft stands, the gap says why, the breaker is told; no call too many is made."""
    breaker, model = Breaker(), Model(*failures, GOOD)
    attempt = await write(composer, model, breaker=breaker)

    assert attempt.reply is None
    assert attempt.gap is not None
    assert (attempt.gap.source, attempt.gap.reason) == ("fake:model", kind)
    assert attempt.gap.message.startswith(failures[-1].reason)
    assert breaker.told == [failures[-1].reason]
    assert len(model.asked) == len(failures)


@pytest.mark.parametrize(("finish", "reason"), [("length", "truncated"), ("refusal", "refused")])
async def test_an_answer_that_is_none_is_not_used(composer: Composer, finish: str, reason: str) -> None:
    """A cut-off answer and a refusal leave the composer's draft, though the words would do."""
    attempt = await write(composer, Model(GOOD, finish=finish))

    assert attempt.reply is None
    assert attempt.gap is not None
    assert attempt.gap.message.startswith(reason)
    assert attempt.usage.output_tokens == 20


async def test_the_answer_form_is_let_down_step_by_step(composer: Composer) -> None:
    """An endpoint that knows no schema is asked for JSON, then for text."""
    model = Model(failure("form"), failure("form"), GOOD)
    attempt = await write(composer, model)

    assert attempt.reply is not None
    assert [request.form for request in model.asked] == ["json_schema", "json_object", "text"]


async def test_no_call_is_made_while_the_breaker_is_open(composer: Composer) -> None:
    """An open breaker leaves the composer's draft at once."""
    model = Model(GOOD)
    attempt = await write(composer, model, breaker=Breaker(closed=False))

    assert attempt.gap is not None
    assert attempt.gap.message.startswith("breaker_open")
    assert model.asked == []


async def test_a_request_that_does_not_fit_says_nothing_of_the_endpoint(composer: Composer) -> None:
    """The gap says why; the breaker is neither asked nor told, so that it stays as it was."""
    breaker, model = Breaker(closed=False), Model(GOOD)
    attempt = await write(composer, model, breaker=breaker, prompts=Prompts(too_long=True))

    assert attempt.gap is not None
    assert attempt.gap.message.startswith("too_long")
    assert (breaker.asked, breaker.told, model.asked) == (0, [], [])


async def test_no_call_is_made_beyond_the_cap(composer: Composer) -> None:
    """A brand that has spent its day's money gets the composer's draft, and uses up no trial of the breaker's."""
    breaker, model = Breaker(), Model(GOOD)
    attempt = await write(composer, model, breaker=breaker, spending=Spending(room=False))

    assert attempt.gap is not None
    assert attempt.gap.message.startswith("cap_reached")
    assert (breaker.asked, model.asked) == (0, [])


async def test_tokens_that_nobody_counted_are_estimated(composer: Composer) -> None:
    """Without the provider's count, ours is recorded as an estimate."""
    spending = Spending()
    await write(composer, Model("{order.number} costs {order.total}.", usage=None), spending=spending)

    assert spending.recorded == [ModelUsage(input_tokens=4, output_tokens=3, estimated=True)]


async def test_verified_sentences_are_passed_on_as_they_come(composer: Composer) -> None:
    """What is told adds up to the text, in order, each stretch with its place."""
    told: list[tuple[str, int]] = []
    attempt = await write(composer, Model(GOOD), told=told)

    assert "".join(text for text, _ in told) == text_of(attempt)
    assert [text for text, _ in told] == ["Hi,\n\nThat was $12.50 for W1.", " All is well.\n\nBye,\nAcme"]
    assert all(text_of(attempt)[at:].startswith(text) for text, at in told)


async def test_words_without_a_value_wait_for_a_sentence_that_shows_one(composer: Composer) -> None:
    """What cannot be proved by itself is passed on with the next sentence that can."""
    told: list[tuple[str, int]] = []
    await write(
        composer, Model(answer("Good news.", "It was {order.total}.", "Bye.", "For {order.number}.")), told=told
    )

    assert [text for text, _ in told] == ["Hi,\n\nGood news. It was $12.50.", " Bye. For W1.", "\n\nBye,\nAcme"]


async def test_a_reply_that_leaves_a_value_out_is_mended(composer: Composer) -> None:
    """What the composer's draft says, the model's says as well."""
    model = Model(answer("That was {order.total}."), GOOD)
    attempt = await write(composer, model)

    assert attempt.reply is not None
    assert model.asked[1].messages[-1].content == "{order.number} is left out"


async def test_a_reply_without_values_is_left_to_the_composer(tmp_path: Path) -> None:
    """Where nothing could be proved, no model is asked."""
    model = Model(GOOD)
    plain = "  - id: state\n    move: state\n    wording: {en: ['Which order is it about?']}\n"
    breaker = Breaker(closed=False)
    attempt = await write(make_composer(tmp_path, wismo_delivered=plain), model, breaker=breaker)

    assert (attempt.reply, attempt.gap, model.asked) == (None, None, [])
    assert breaker.asked == 0


async def test_a_sentence_that_fails_is_never_passed_on(composer: Composer) -> None:
    """Nothing is told from the first failing sentence on; the repaired reply then comes whole."""
    told: list[tuple[str, int]] = []
    bad = answer("That was {order.total} for {order.number}.", "{order.total} is a lie.", "More.")
    attempt = await write(composer, Model(bad, answer("It was {order.total} for {order.number}.")), told=told)

    assert [text for text, _ in told] == ["Hi,\n\nThat was $12.50 for W1.", text_of(attempt)]
    assert [at for _, at in told] == [0, 0]


async def test_a_sentence_that_stands_on_nothing_is_left_out(tmp_path: Path) -> None:
    """What a check for models finds in a sentence without a value is cut: not told, not repaired, kept as resolved."""
    told: list[tuple[str, int]] = []
    bad = answer("That was {order.total} for {order.number}.", "Here is an empty word.", "All is well.")
    model = Model(bad)
    attempt = await write(make_composer(tmp_path, wismo_delivered=ORDER), model, told=told)

    assert text_of(attempt) == "Hi,\n\nThat was $12.50 for W1. All is well.\n\nBye,\nAcme"
    assert attempt.reply is not None
    assert [segment.text for segment in attempt.reply.segments][-1] == "All is well."
    assert [(one.check, one.resolved, one.start) for one in attempt.rejected] == [("claims.model", True, None)]
    assert attempt.rejected[0].message.startswith(LEFT_OUT)
    assert "".join(text for text, _ in told) == text_of(attempt)
    assert len(model.asked) == 1


async def test_a_reply_that_does_not_read_on_is_mended(composer: Composer) -> None:
    """Where the next sentence leans on the wrong one, the model is asked again."""
    bad = answer("That was {order.total} for {order.number}.", "Here is an empty word.", "That is why all is well.")
    model = Model(bad, GOOD)
    attempt = await write(composer, model)

    assert text_of(attempt).endswith("for W1. All is well.\n\nBye,\nAcme")
    assert [one.message for one in attempt.rejected] == ["'an empty word' is one"]
    assert len(model.asked) == 2
