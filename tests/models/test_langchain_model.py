import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from langchain_core.callbacks import AsyncCallbackManagerForLLMRun, CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.language_models.fake_chat_models import GenericFakeChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage
from langchain_core.messages.ai import InputTokenDetails, UsageMetadata
from langchain_core.outputs import ChatGenerationChunk, ChatResult

from drafter.domain.model import ANSWER_FORMS, ModelUsage
from drafter.errors import ConfigurationError
from drafter.models.langchain_model import LangChainModel, open_langchain
from drafter.models.scripted_server import ScriptedEndpoint, open_endpoint
from drafter.settings import ModelSettings
from tests.support.models import ENOUGH_S, RULES, ask, request

pytestmark = pytest.mark.anyio
KEY = "sk-very-secret-0123456789"


class Chat(BaseChatModel):
    """A chat model that streams these chunks, then raises this error."""

    chunks: list[AIMessageChunk] = []
    error: Exception | None = None
    model_config = {"arbitrary_types_allowed": True}
    seen: list[list[BaseMessage]] = []
    options: list[dict[str, Any]] = []
    waits: bool = False

    @property
    def _llm_type(self) -> str:
        return "ours"

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,  # noqa: ANN401 - LangChain's signature
    ) -> ChatResult:
        raise NotImplementedError

    async def _astream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,  # noqa: ARG002 - LangChain's signature
        run_manager: AsyncCallbackManagerForLLMRun | None = None,  # noqa: ARG002 - as above
        **kwargs: Any,  # noqa: ANN401 - as above
    ) -> AsyncIterator[ChatGenerationChunk]:
        self.seen.append(messages)
        self.options.append(kwargs)
        for chunk in self.chunks:
            yield ChatGenerationChunk(message=chunk)
        if self.waits:
            await asyncio.Event().wait()
        if self.error is not None:
            raise self.error


class ForeignError(Exception):
    """What some provider's SDK raises: a status, and words that quote the prompt."""

    def __init__(self, status: int, words: str = RULES) -> None:
        super().__init__(words)
        self.status_code = status


def saying(*texts: str, **last: Any) -> list[AIMessageChunk]:  # noqa: ANN401 - what the last chunk carries
    """Return chunks with these texts and a last one with these fields."""
    return [*(AIMessageChunk(content=text) for text in texts), AIMessageChunk(content="", **last)]


async def test_answer_and_usage_come_through() -> None:
    """Text arrives in pieces; counted tokens are told, with the cache's share."""
    usage = UsageMetadata(
        input_tokens=2_000,
        output_tokens=5,
        total_tokens=2_005,
        input_token_details=InputTokenDetails(cache_read=1_500, cache_creation=200),
    )
    chat = Chat(chunks=saying("he", "llo", usage_metadata=usage, response_metadata={"stop_reason": "end_turn"}))

    answer = await ask(LangChainModel("x:y", chat), request(form="text"))

    assert answer.error is None
    assert answer.text == "hello"
    assert answer.chunks[-1].finish == "stop"
    assert answer.chunks[-1].usage == ModelUsage(
        input_tokens=2_000, cached_input_tokens=1_500, cache_write_tokens=200, output_tokens=5
    )
    assert [message.type for message in chat.seen[0]] == ["system", "human"]


async def test_langchain_s_own_fake_is_read() -> None:
    """A model that tells neither end nor usage is taken as it is."""
    replies: Iterator[AIMessage | str] = iter([AIMessage(content="hello there")])

    answer = await ask(LangChainModel("x:y", GenericFakeChatModel(messages=replies)))

    assert (answer.error, answer.text) == (None, "hello there")


async def test_blocks_of_text_are_read() -> None:
    """Providers that answer in blocks are read like the others."""
    chunk = AIMessageChunk(content=[{"type": "text", "text": "hello", "index": 0}])

    assert (await ask(LangChainModel("x:y", Chat(chunks=[chunk])))).text == "hello"


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (ForeignError(401), "credentials"),
        (ForeignError(404), "unknown_model"),
        (ForeignError(429), "rate_limited"),
        (ForeignError(529), "server"),
        (ForeignError(400, "the model claude-0 was not found"), "unknown_model"),
        (ForeignError(400, "blocked by content_filter"), "refused"),
        (ForeignError(400, "prompt is too long: 9000 tokens"), "server"),
        (TimeoutError(), "timeout"),
        (ConnectionResetError(), "connection"),
        (ValueError("not JSON"), "unreadable"),
        (RuntimeError("who knows"), "server"),
    ],
)
async def test_every_failure_has_its_reason(error: Exception, reason: str) -> None:
    """Whatever a provider's SDK raises becomes a reason, without its words."""
    chat = Chat(error=error)

    answer = await ask(LangChainModel("x:y", chat), request(form="text"))

    assert answer.error is not None
    assert answer.error.reason == reason
    assert "heliotrope" not in str(answer.error)


@pytest.mark.parametrize(
    ("chunks", "reason"),
    [
        (saying("hel", response_metadata={"stop_reason": "max_tokens"}), "truncated"),
        (saying("", response_metadata={"finish_reason": "SAFETY"}), "refused"),
        (saying("no", additional_kwargs={"refusal": "No."}), "refused"),
        (saying(" ", response_metadata={"finish_reason": "stop"}), "empty"),
    ],
)
async def test_what_is_no_answer_is_told_apart(chunks: list[AIMessageChunk], reason: str) -> None:
    """Cut off, refused and empty answers are failures."""
    assert (await ask(LangChainModel("x:y", Chat(chunks=chunks)))).reason == reason


@pytest.mark.parametrize(("chunks", "started"), [([], False), (saying("hello"), True)])
async def test_it_is_cut_at_the_deadline(chunks: list[AIMessageChunk], *, started: bool) -> None:
    """A provider that goes silent is hung up on."""
    answer = await ask(LangChainModel("x:y", Chat(chunks=chunks, waits=True)), within_s=0.2)

    assert answer.error is not None
    assert (answer.error.reason, answer.error.started) == ("timeout", started)


async def test_forms_are_asked_for_only_where_the_provider_takes_them() -> None:
    """The schema is bound for those that pass it on; refused forms are not asked for again."""
    plain, strict = Chat(chunks=saying("x")), Chat(chunks=saying("x"))
    await ask(LangChainModel("x:y", plain))
    await ask(LangChainModel("x:y", strict, forms=ANSWER_FORMS))
    refusing = LangChainModel("x:y", Chat(error=ForeignError(400, "unknown response_format")), forms=ANSWER_FORMS)

    answer = await ask(refusing)

    assert "response_format" not in plain.options[0]
    assert strict.options[0]["response_format"]["type"] == "json_schema"
    assert answer.reason == "form"
    assert tuple(refusing.forms) == ("json_object", "text")


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("good", None),
        ("no_usage", None),
        ("status_401", "credentials"),
        ("status_404", "unknown_model"),
        ("status_429", "rate_limited"),
        ("status_503", "server"),
        ("no_json_schema", "form"),
        ("truncated", "truncated"),
        ("hanging", "timeout"),
        ("disconnect", "connection"),
    ],
)
async def test_a_real_provider_s_class_behaves_over_http(script: str, reason: str | None) -> None:
    """LangChain's own OpenAI class, without retries, fails with the same reasons as ours."""
    endpoint = ScriptedEndpoint(script)
    async with open_endpoint(endpoint) as url:
        settings = ModelSettings(model="openai:m-1", base_url=url, max_output_tokens=321, temperature=0.1)
        model = open_langchain(settings, KEY)
        answer = await ask(model, within_s=0.5 if script == "hanging" else ENOUGH_S)

    assert answer.reason == reason
    assert KEY not in str(answer.error)
    assert len(endpoint.asked) == 1
    assert endpoint.asked[0]["temperature"] == 0.1
    assert 321 in {endpoint.asked[0].get("max_tokens"), endpoint.asked[0].get("max_completion_tokens")}
    if script == "good":
        assert json.loads(answer.text)["segments"]
        assert answer.chunks[-1].usage is not None


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("anthropic:claude", r"model\.model: provider 'anthropic' needs a package; `pip install langchain-anthropic`"),
        ("nobody:x", r"model\.model: no provider 'nobody'"),
    ],
)
def test_what_is_missing_is_named(name: str, said: str) -> None:
    """A missing package is named with how to install it, an unknown provider with those there are."""
    with pytest.raises(ConfigurationError, match=said):
        open_langchain(ModelSettings(model=name), None)


def test_nothing_is_traced_away() -> None:
    """LangSmith stays off, even where the environment asks for it."""
    program = (
        "from drafter.models.langchain_model import open_langchain\n"
        "from drafter.settings import ModelSettings\n"
        "open_langchain(ModelSettings(model='openai:x'), 'k')\n"
        "from langsmith.utils import tracing_is_enabled\n"
        "print(tracing_is_enabled())\n"
    )
    environment = {"LANGSMITH_TRACING": "true", "LANGCHAIN_TRACING_V2": "true", "LANGSMITH_API_KEY": "k"}

    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "False"


def test_langchain_is_imported_only_when_used() -> None:
    """Importing the package costs nobody the seconds that LangChain and the SDK take."""
    program = (
        "import sys, drafter.models.factory\n"
        "print([name for name in ('openai', 'langchain', 'langchain_core') if name in sys.modules])"
    )

    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"
