import asyncio
import sys

import openai
import pytest

from drafter.models.scripted import ScriptedModel
from drafter.models.scripted_server import ScriptedEndpoint, open_endpoint
from tests.support.models import ask, request

pytestmark = pytest.mark.anyio


def messages() -> list[openai.types.chat.ChatCompletionMessageParam]:
    """Return a prompt as the SDK takes it."""
    system, user = request().messages
    return [{"role": "system", "content": system.content}, {"role": "user", "content": user.content}]


def client_of(url: str) -> openai.AsyncOpenAI:
    """Return the SDK's own client."""
    return openai.AsyncOpenAI(api_key="wrong", base_url=url, max_retries=0)


async def test_whole_answers_are_those_of_streams() -> None:
    """Without streaming the endpoint says the same at once."""
    expected = await ask(ScriptedModel("good"))
    async with open_endpoint(ScriptedEndpoint("good")) as url, client_of(url) as client:
        completion = await client.chat.completions.create(model="any", messages=messages())
        models = [model.id async for model in client.models.list()]

    assert completion.choices[0].message.content == expected.text
    assert completion.usage is not None
    assert models == ["scripted"]


async def test_a_wrong_key_is_refused() -> None:
    """An endpoint with a key answers 401 to any other."""
    async with open_endpoint(ScriptedEndpoint("good", key="right")) as url, client_of(url) as client:
        with pytest.raises(openai.AuthenticationError):
            await client.chat.completions.create(model="any", messages=messages())


async def test_what_is_no_request_is_refused() -> None:
    """Anything that is no chat completion request is a 400."""
    async with open_endpoint(ScriptedEndpoint("good")) as url, client_of(url) as client:
        with pytest.raises(openai.BadRequestError):
            await client.post("/chat/completions", cast_to=object, body={"messages": 7})


async def test_it_starts_as_a_program() -> None:
    """It prints the free port it took, and serves until it is ended."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "drafter.models.scripted_server",
        "--script",
        "hallucinator:promise",
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    port = int(await process.stdout.readline())
    async with client_of(f"http://127.0.0.1:{port}/v1") as client:
        completion = await client.chat.completions.create(model="any", messages=messages())
    process.terminate()
    await process.wait()

    assert completion.choices[0].message.content
