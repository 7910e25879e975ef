"""The scripted model behind a real OpenAI-compatible endpoint: `python -m drafter.models.scripted_server`."""

import argparse
import asyncio
import json
import socket
import time
from collections import deque
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from drafter.domain.model import AnswerForm, ModelMessage, ModelRequest, ModelUsage
from drafter.models.scripted import PIECE, pieces_of, usage_of
from drafter.models.scripted_prompt import Prompt
from drafter.models.scripted_scripts import Performance, Script, find_script

MODEL = "scripted"
KEPT = 100
_FORMS: Mapping[str, AnswerForm] = {"json_schema": "json_schema", "json_object": "json_object"}
_FINISHES: Mapping[str, str] = {"refusal": "content_filter", "other": "stop"}


class _HungUpError(Exception):
    """Ends a response in the middle, which closes the connection."""


class ScriptedEndpoint:
    """Answers chat completions by a script, and keeps the latest requests it was sent.

    Args:
        script: its name, or the script itself.
        key: the API key it wants; any will do where absent.
        piece: characters a streamed piece has.

    `GET /stats` tells when the latest streamed answer began to be sent, by the machine's monotonic clock.
    """

    def __init__(self, script: str | Script = "good", *, key: str | None = None, piece: int = PIECE) -> None:
        self.asked: deque[dict[str, Any]] = deque(maxlen=KEPT)
        self.hung_up = asyncio.Event()
        self._script = find_script(script) if isinstance(script, str) else script
        self._key = key
        self._piece = piece
        self._first_sent_at: float | None = None
        self.app = Starlette(
            routes=[
                Route("/v1/chat/completions", self._complete, methods=["POST"]),
                Route("/v1/models", self._models),
                Route("/stats", self._stats),
            ]
        )

    async def _models(self, _: Request) -> Response:
        listed = {"id": MODEL, "object": "model", "created": 0, "owned_by": "drafter"}
        return JSONResponse({"object": "list", "data": [listed]})

    async def _stats(self, _: Request) -> Response:
        return JSONResponse({"first_sent_at": self._first_sent_at})

    async def _complete(self, request: Request) -> Response:
        arrived = time.monotonic()
        if self._key is not None and request.headers.get("authorization") != f"Bearer {self._key}":
            return _refusal(401, "Incorrect API key provided")
        try:
            body = json.loads(await request.body())
            asked = _request_of(body)
        except (ValueError, TypeError, LookupError, AttributeError):
            return _refusal(400, "not a chat completion request")
        self.asked.append(body)
        performance = self._script(Prompt(asked.messages, asked.form, frozenset(body)))
        if performance.status is not None:
            return _refusal(performance.status, performance.complaint)
        if body.get("stream"):
            wants_usage = bool((body.get("stream_options") or {}).get("include_usage"))
            stream = self._stream(asked, performance, arrived, wants_usage=wants_usage)
            return StreamingResponse(stream, media_type="text/event-stream")
        await _wait(performance, arrived)
        if performance.hangs_up or performance.endless:
            raise _HungUpError
        return JSONResponse(_whole(asked, performance))

    async def _stream(
        self, asked: ModelRequest, performance: Performance, arrived: float, *, wants_usage: bool
    ) -> AsyncIterator[bytes]:
        try:
            await _wait(performance, arrived)
            yield _event({"role": "assistant", "content": ""})
            self._first_sent_at = time.monotonic()
            for piece in pieces_of(performance, self._piece):
                yield _event({"content": piece})
                await asyncio.sleep(performance.pause_s)
        except asyncio.CancelledError:
            self.hung_up.set()
            raise
        if performance.hangs_up:
            raise _HungUpError
        yield _event({}, finish=_FINISHES.get(performance.finish, performance.finish))
        if wants_usage and performance.tells_usage:
            yield _line({**_envelope("chat.completion.chunk"), "choices": [], "usage": _usage(asked, performance)})
        yield b"data: [DONE]\n\n"


@asynccontextmanager
async def open_endpoint(endpoint: ScriptedEndpoint, *, port: int = 0) -> AsyncIterator[str]:
    """Yield the base URL of an endpoint on loopback, served for as long as the context is open."""
    listening = socket.create_server(("127.0.0.1", port))
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # else a piece may wait 40 ms for the one before
    config = uvicorn.Config(endpoint.app, log_config=None, log_level="critical", lifespan="off", ws="none")
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
    finally:
        server.should_exit = server.force_exit = True
        await serving
        listening.close()


async def _wait(performance: Performance, arrived: float) -> None:
    """Wait as long as the script says, the time it took to think of an answer included."""
    await asyncio.sleep(max(0.0, arrived + performance.wait_s - time.monotonic()))


def _request_of(body: Mapping[str, Any]) -> ModelRequest:
    messages = tuple(ModelMessage(role=one["role"], content=one["content"]) for one in body["messages"])
    form = _FORMS.get((body.get("response_format") or {}).get("type", "text"), "text")
    most = body.get("max_completion_tokens") or body.get("max_tokens") or 1
    return ModelRequest(
        messages=messages, cache_key=body.get("prompt_cache_key", ""), max_output_tokens=most, form=form
    )


def _refusal(status: int, complaint: str) -> Response:
    error = {"message": complaint, "type": "scripted", "param": None, "code": None}
    return JSONResponse({"error": error}, status_code=status)


def _envelope(kind: str) -> dict[str, Any]:
    return {"id": "chatcmpl-scripted", "object": kind, "created": int(time.time()), "model": MODEL}


def _event(delta: Mapping[str, str], *, finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return _line({**_envelope("chat.completion.chunk"), "choices": [choice]})


def _line(content: Mapping[str, Any]) -> bytes:
    return b"data: " + json.dumps(content).encode() + b"\n\n"


def _whole(asked: ModelRequest, performance: Performance) -> dict[str, Any]:
    finish = _FINISHES.get(performance.finish, performance.finish)
    message = {"role": "assistant", "content": performance.text}
    choice = {"index": 0, "message": message, "finish_reason": finish}
    usage = {"usage": _usage(asked, performance)} if performance.tells_usage else {}
    return {**_envelope("chat.completion"), "choices": [choice], **usage}


def _usage(asked: ModelRequest, performance: Performance) -> dict[str, int]:
    usage: ModelUsage = usage_of(asked, performance.text)
    both = usage.input_tokens + usage.output_tokens
    return {"prompt_tokens": usage.input_tokens, "completion_tokens": usage.output_tokens, "total_tokens": both}


async def _serve(script: str, port: int, piece: int) -> None:
    async with open_endpoint(ScriptedEndpoint(script, piece=piece), port=port) as url:
        print(url.rsplit(":", 1)[1].removesuffix("/v1"), flush=True)  # noqa: T201 - for whoever started it
        await asyncio.Event().wait()


def main() -> None:
    """Serve one script until interrupted; print the port first."""
    parser = argparse.ArgumentParser(prog="python -m drafter.models.scripted_server", description=__doc__)
    parser.add_argument("--script", default="good", help="such as good, hallucinator:promise, slow:200, status_503")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--piece", type=int, default=PIECE, help="characters a streamed piece has")
    arguments = parser.parse_args()
    asyncio.run(_serve(arguments.script, arguments.port, arguments.piece))


if __name__ == "__main__":
    main()
