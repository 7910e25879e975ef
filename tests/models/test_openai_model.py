import asyncio
import json
import socket
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from drafter.domain.model import REPLY_SCHEMA, AnswerForm, ModelUsage
from drafter.models.openai_model import OpenAIModel
from drafter.models.scripted_server import ScriptedEndpoint, open_endpoint
from drafter.settings import ModelSettings
from tests.support.models import ENOUGH_S, RULES, ask, events, request, saying

pytestmark = pytest.mark.anyio
KEY = "sk-very-secret-0123456789"
LIMITS: Mapping[str, tuple[dict[str, float], float]] = {
    "hanging": ({"first_token_s": 0.2}, ENOUGH_S),
    "dripping": ({}, 2.0),
}
"""Of time, for scripts that never end: the first word's, and the whole answer's."""


@asynccontextmanager
async def model_at(url: str, **settings: float) -> AsyncIterator[OpenAIModel]:
    """Yield a model behind this address, and close it."""
    model = OpenAIModel(ModelSettings.model_validate({"model": "openai:m-1", "base_url": url, **settings}), KEY)
    try:
        yield model
    finally:
        await model.aclose()


async def test_answer_arrives_in_pieces_with_its_usage_last() -> None:
    """Text streams as it comes; the closing chunk tells how it ended and what it cost."""
    async with open_endpoint(ScriptedEndpoint("good")) as url, model_at(url) as model:
        answer = await ask(model)

    assert answer.error is None
    assert len(answer.chunks) > 3
    assert json.loads(answer.text)["segments"]
    assert answer.chunks[-1].finish == "stop"
    assert answer.chunks[-1].usage is not None
    assert answer.chunks[-1].usage.output_tokens > 0


async def test_request_carries_what_the_protocol_knows() -> None:
    """Messages, limit, cache key and strict schema are sent; a temperature only when one is set."""
    endpoint = ScriptedEndpoint("good")
    async with open_endpoint(endpoint) as url, model_at(url) as model:
        await ask(model)
    async with open_endpoint(endpoint) as url, model_at(url, temperature=0.2) as model:
        await ask(model, request(form="text"))

    strict, plain = endpoint.asked
    assert strict["model"] == "m-1"
    assert strict["messages"][0] == {"role": "system", "content": RULES}
    assert strict["max_completion_tokens"] == 700
    assert strict["prompt_cache_key"] == "acme-1"
    assert strict["stream_options"] == {"include_usage": True}
    assert strict["response_format"]["json_schema"]["schema"] == REPLY_SCHEMA
    assert strict["response_format"]["json_schema"]["strict"] is True
    assert "temperature" not in strict
    assert plain["temperature"] == 0.2
    assert "response_format" not in plain


@pytest.mark.parametrize(
    ("model", "thinks"),
    [
        ("gpt-5-mini", True),
        ("gpt-5.4-nano", True),
        ("gpt-6-luna", True),
        ("openai/gpt-5", True),
        ("o4-mini", True),
        ("gpt-5-chat-latest", False),
        ("gpt-4o-mini", False),
        ("chatgpt-4o-latest", False),
        ("qwen3-8b", False),
    ],
)
async def test_models_that_think_are_given_room_for_it(model: str, *, thinks: bool) -> None:
    """Their limit counts thinking too, of which they are asked for little."""
    endpoint = ScriptedEndpoint("good")
    async with open_endpoint(endpoint) as url:
        asked = OpenAIModel(ModelSettings(model=f"openai:{model}", base_url=url))
        await ask(asked)
        await asked.aclose()

    assert endpoint.asked[0].get("reasoning_effort") == ("low" if thinks else None)
    assert endpoint.asked[0]["max_completion_tokens"] == (1_700 if thinks else 700)


@pytest.mark.parametrize(
    ("script", "reason", "started"),
    [
        ("status_401", "credentials", False),
        ("status_403", "credentials", False),
        ("status_404", "unknown_model", False),
        ("status_408", "timeout", False),
        ("status_429", "rate_limited", False),
        ("status_500", "server", False),
        ("status_503", "server", False),
        ("hanging", "timeout", False),
        ("dripping", "timeout", True),
        ("disconnect", "connection", True),
        ("truncated", "truncated", True),
        ("refusal", "refused", False),
        ("empty", "empty", False),
    ],
)
async def test_every_failure_has_its_reason(script: str, reason: str, *, started: bool) -> None:
    """A failed call says why, whether an answer had begun, and neither key nor prompt nor answer."""
    settings, within_s = LIMITS.get(script, ({}, ENOUGH_S))
    async with open_endpoint(ScriptedEndpoint(script)) as url, model_at(url, **settings) as model:
        answer = await ask(model, within_s=within_s)

    assert answer.error is not None
    assert (answer.error.reason, answer.error.started) == (reason, started)
    assert KEY not in str(answer.error)
    assert "heliotrope" not in str(answer.error)
    assert "order" not in str(answer.error)


async def test_truncated_answer_still_tells_its_usage() -> None:
    """What was paid for is told before the error is raised."""
    async with open_endpoint(ScriptedEndpoint("truncated")) as url, model_at(url) as model:
        answer = await ask(model)

    assert answer.reason == "truncated"
    assert answer.chunks[-1].usage is not None


async def test_one_call_is_made_whatever_it_brings() -> None:
    """The SDK's own retries are off."""
    endpoint = ScriptedEndpoint("status_503")
    async with open_endpoint(endpoint) as url, model_at(url) as model:
        await ask(model)

    assert len(endpoint.asked) == 1


async def test_nobody_listening_is_a_connection_failure() -> None:
    """A refused connection is told from a failing endpoint."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        async with model_at(f"http://127.0.0.1:{bound.getsockname()[1]}/v1") as model:
            answer = await ask(model)

    assert answer.reason == "connection"


async def test_untrusted_certificate_is_told_apart() -> None:
    """An endpoint whose certificate no authority signed is not spoken to."""
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(Path(__file__).parent / "untrusted.pem")
    async with saying(events("[DONE]"), tls=tls) as url, model_at(url) as model:
        answer = await ask(model)

    assert answer.reason == "certificate"


async def test_deadline_that_has_passed_allows_no_answer() -> None:
    """Nothing is waited for after the deadline."""
    async with open_endpoint(ScriptedEndpoint("good")) as url, model_at(url) as model:
        answer = await ask(model, within_s=-1)

    assert (answer.reason, answer.text) == ("timeout", "")


async def test_caller_may_hang_up() -> None:
    """A closed iterator closes the connection, so that the endpoint stops generating."""
    endpoint = ScriptedEndpoint("dripping")
    async with open_endpoint(endpoint) as url, model_at(url) as model:
        parts = model.stream(request(), asyncio.get_running_loop().time() + 60)
        await anext(parts)
        await parts.aclose()
        await endpoint.hung_up.wait()

    assert len(endpoint.asked) == 1


@pytest.mark.parametrize(
    ("script", "forms"),
    [
        ("no_json_schema", ("json_object", "text")),
        ("no_json_schema:400", ("json_object", "text")),
        ("no_json", ("text",)),
    ],
)
async def test_form_an_endpoint_refuses_is_not_asked_for_again(script: str, forms: tuple[AnswerForm, ...]) -> None:
    """Down the ladder once, remembered by the model: llama.cpp's server answers 500 to a strict schema."""
    async with open_endpoint(ScriptedEndpoint(script)) as url, model_at(url) as model:
        answer = await ask(model)
        while answer.reason == "form":
            answer = await ask(model, request(form=model.forms[0]))

    assert answer.error is None
    assert tuple(model.forms) == forms


async def test_too_long_a_prompt_does_not_cost_a_form() -> None:
    """A refusal that names the context's length says nothing about forms."""
    refusal = json.dumps({"error": {"message": "maximum context length is 4096", "code": "context_length_exceeded"}})
    head = f"HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: {len(refusal)}\r\n\r\n"
    async with saying((head + refusal).encode()) as url, model_at(url) as model:
        answer = await ask(model)

    assert answer.reason == "server"
    assert model.forms[0] == "json_schema"


async def test_parameters_an_endpoint_does_not_know_are_left_out_from_then_on() -> None:
    """Three refusals at first, none later; the limit is then sent under its old name."""
    endpoint = ScriptedEndpoint("no_parameters")
    async with open_endpoint(endpoint) as url, model_at(url) as model:
        first = await ask(model)
        second = await ask(model)

    assert first.error is None
    assert second.error is None
    assert len(endpoint.asked) == 5
    assert endpoint.asked[-1]["max_tokens"] == 700
    assert "prompt_cache_key" not in endpoint.asked[-1]


async def test_missing_usage_is_no_failure() -> None:
    """An endpoint that counts nothing leaves usage out."""
    async with open_endpoint(ScriptedEndpoint("no_usage")) as url, model_at(url) as model:
        answer = await ask(model)

    assert answer.error is None
    assert answer.chunks[-1].usage is None


async def test_cached_tokens_are_told_apart() -> None:
    """Reads from and writes to the provider's cache are part of the input and named."""
    usage = {
        "prompt_tokens": 2_000,
        "completion_tokens": 7,
        "total_tokens": 2_007,
        "prompt_tokens_details": {"cached_tokens": 1_024, "cache_write_tokens": 900},
    }
    said = events(_delta("hello", "stop"), json.dumps({"choices": [], "usage": usage}), "[DONE]")
    async with saying(said) as url, model_at(url) as model:
        answer = await ask(model)

    assert answer.chunks[-1].usage == ModelUsage(
        input_tokens=2_000, cached_input_tokens=1_024, cache_write_tokens=900, output_tokens=7
    )


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        pytest.param(events(kind="text/html") + b"<html>Log in</html>", "unreadable", id="a-portal's-page"),
        pytest.param(events("{not json"), "unreadable", id="broken-event"),
        pytest.param(events("[1, 2]", "7", '"x"'), "unreadable", id="events-of-another-shape"),
        pytest.param(events('{"choices": [{"delta": {"content": 7}}]}'), "unreadable", id="content-is-a-number"),
        pytest.param(events('{"choices": [{"delta": {"content": "\\ud800"}}]}'), "unreadable", id="half-a-character"),
        pytest.param(events('{"choices": [{"delta": null}]}', "[DONE]"), "connection", id="no-end"),
        pytest.param(events('{"error": {"message": "overloaded"}}'), "server", id="error-event"),
        pytest.param(events('{"error": {"message": "Rate limit reached"}}'), "rate_limited", id="throttled-event"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\ndata:", "connection", id="cut-off"),
        pytest.param(b"SSH-2.0-OpenSSH\r\n", "connection", id="another-protocol"),
        pytest.param(b"", "connection", id="hangs-up"),
        pytest.param(events('{"choices": [{"delta": {"refusal": "No."}}]}', "[DONE]"), "refused", id="refusal-field"),
        pytest.param(
            events(json.dumps({"choices": [{"delta": {"content": "x" * 50_000}}]})), "unreadable", id="beyond-its-limit"
        ),
    ],
)
async def test_what_no_endpoint_should_say_is_a_failure_with_a_reason(said: bytes, reason: str) -> None:
    """Whatever comes over the wire, nothing but a `ModelError` comes out."""
    async with saying(said) as url, model_at(url) as model:
        answer = await ask(model)

    assert answer.reason == reason


def _delta(content: str, finish: str | None = None) -> str:
    return json.dumps({"choices": [{"index": 0, "delta": {"content": content}, "finish_reason": finish}]})
