"""OpenAI, and every endpoint that speaks its chat-completions protocol.

Source: https://platform.openai.com/docs/api-reference/chat, SDK 3.x, read 2026-11-21.
"""

import asyncio
import logging
import re
from collections.abc import AsyncGenerator, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

from pydantic import JsonValue

from drafter.domain.model import ANSWER_FORMS, REPLY_SCHEMA, AnswerForm, ModelChunk, ModelRequest, ModelUsage
from drafter.models.answering import Answer, count_of, finish_of
from drafter.models.failures import failure_of, names_form, said, status_of
from drafter.models.sse import ErrorEventError, read_events
from drafter.settings import ModelSettings

if TYPE_CHECKING:
    from openai import AsyncStream

OPENAI_URL = "https://api.openai.com/v1"
KEYLESS = "none"
"""Sent where an endpoint needs no key; the SDK insists on one."""
_MAY_REFUSE_PARAMETERS = frozenset({400, 422, 500, 501})
_OPTIONAL = ("stream_options", "prompt_cache_key", "max_completion_tokens", "temperature", "reasoning_effort")
_THINKS = re.compile(r"(^|/)(gpt-([5-9]|\d\d)(?!.*chat)|o[1-9])")
THINKING_TOKENS = 1_000
"""OpenAI's newer models think before they write, and their limit counts that: a reply of 700 tokens would be cut off.
They are asked for little of it, and given room for it."""
_FOREIGN = (ValueError, TypeError, LookupError, AttributeError, OSError)
"""What the SDK lets through, besides its own errors, when an endpoint sends what no endpoint should."""


class OpenAIModel:
    """Meets `LanguageModel`; what an endpoint does not take is left out from then on.

    Args:
        settings: with `model` set, `openai:gpt-5-mini`, and `base_url` up to and with `/v1` where it is not OpenAI's.
        api_key: the key itself; `KEYLESS` where none is needed.
        schema: of strict answers.
    """

    def __init__(
        self, settings: ModelSettings, api_key: str = KEYLESS, *, schema: Mapping[str, JsonValue] = REPLY_SCHEMA
    ) -> None:
        self.name = settings.model or ""
        self.forms: Sequence[AnswerForm] = ANSWER_FORMS
        self._model = self.name.partition(":")[2]
        self._first_token_s = settings.first_token_s
        self._temperature = settings.temperature
        self._schema = schema
        self._left_out: set[str] = set()
        self._worked: set[AnswerForm] = {"text"}
        openai = import_module("openai")  # a second, and only where it is used
        http, connections = import_module("httpx2"), import_module("aiohttp")  # which the SDK speaks through
        self._errors: tuple[type[Exception], ...] = (
            openai.OpenAIError,
            http.HTTPError,
            http.StreamError,
            connections.ClientError,
            ErrorEventError,
            *_FOREIGN,
        )
        timeout = openai.Timeout(None, connect=settings.connect_s)
        self._client = openai.AsyncOpenAI(
            api_key=api_key,
            base_url=settings.base_url or OPENAI_URL,
            max_retries=0,
            timeout=timeout,
            http_client=openai.DefaultAioHttpClient(timeout=timeout),  # a third of the time of its other one
        )
        self._stream_class = openai.AsyncStream[object]
        logging.getLogger("openai").setLevel(logging.INFO)  # at DEBUG it logs what is said

    async def stream(self, request: ModelRequest, deadline: float) -> AsyncGenerator[ModelChunk, None]:
        """Yield the answer as it arrives; see `LanguageModel.stream`."""
        answer = Answer(self.name, request.max_output_tokens)
        first = min(deadline, asyncio.get_running_loop().time() + self._first_token_s)
        parts = None
        try:
            async with asyncio.timeout_at(first):
                parts = await self._ask(request)
            events = read_events(parts.response.aiter_bytes())
            while True:
                async with asyncio.timeout_at(deadline if answer.started else first):
                    arrived = await anext(events, None)
                if arrived is None:
                    break
                for event in arrived:
                    text = _take(event, answer)
                    if text:
                        yield ModelChunk.made_of(text=text, finish=None, usage=None)
        except self._errors as exc:
            self._learn(exc, request.form)
            raise failure_of(self.name, exc, request.form, started=answer.started) from None
        finally:
            if parts is not None:
                await parts.close()
        self._worked.add(request.form)
        yield answer.last()
        answer.check(needs_finish=True)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._client.close()

    async def _ask(self, request: ModelRequest) -> "AsyncStream[object]":
        """Return the open stream; parameters the endpoint names as unknown are left out for good.

        Its events are read as plain JSON: the SDK's types for them cost as much as a draft does, and promise what
        endpoints do not keep.
        """
        while True:
            arguments = self._arguments(request)
            try:
                parts: AsyncStream[object] = await self._client.post(
                    "/chat/completions", cast_to=object, body=arguments, stream=True, stream_cls=self._stream_class
                )
            except self._errors as exc:
                refused = self._refused(exc, arguments)
                if not refused:
                    raise
                self._left_out |= refused
            else:
                return parts

    def _arguments(self, request: ModelRequest) -> dict[str, Any]:
        limit = "max_tokens" if "max_completion_tokens" in self._left_out else "max_completion_tokens"
        thinks = bool(_THINKS.search(self._model))
        arguments: dict[str, Any] = {
            "model": self._model,
            "messages": [{"role": message.role, "content": message.content} for message in request.messages],
            "stream": True,
            limit: request.max_output_tokens + (THINKING_TOKENS if thinks else 0),
        }
        optional: dict[str, Any] = {
            "stream_options": {"include_usage": True},
            "prompt_cache_key": request.cache_key,
            "temperature": self._temperature,
            "reasoning_effort": "low" if thinks else None,
            "response_format": response_format(request.form, self._schema),
        }
        arguments |= {key: value for key, value in optional.items() if value is not None and key not in self._left_out}
        return arguments

    def _refused(self, exc: Exception, arguments: Mapping[str, Any]) -> set[str]:
        """Return the parameters we sent that the endpoint names as what it does not take."""
        if status_of(exc) not in _MAY_REFUSE_PARAMETERS:
            return set()
        words = said(exc)
        return {name for name in _OPTIONAL if name in arguments and name in words}

    def _learn(self, exc: Exception, form: AnswerForm) -> None:
        """Ask no more for a form that the endpoint names as unknown, or refuses without ever having taken it."""
        refused = failure_of(self.name, exc, form).reason == "form"
        if refused and (names_form(exc) or form not in self._worked):
            self.forms = tuple(one for one in self.forms if one != form)


def response_format(form: AnswerForm, schema: Mapping[str, JsonValue]) -> dict[str, Any] | None:
    """Return how the protocol asks for an answer form; None for plain text."""
    if form == "json_schema":
        return {"type": "json_schema", "json_schema": {"name": "reply", "strict": True, "schema": dict(schema)}}
    return {"type": "json_object"} if form == "json_object" else None


def _take(event: Any, answer: Answer) -> str:  # noqa: ANN401 - JSON of any shape
    """Return an event's piece of text, perhaps empty, counted as part of the answer."""
    text, finish = "", None
    for choice in (event.get("choices") or [])[:1]:
        delta = choice.get("delta") or {}
        text = delta.get("content") or ""
        finish = "refusal" if delta.get("refusal") else finish_of(choice.get("finish_reason"))
    if not isinstance(text, str):
        raise TypeError("content is not text")
    answer.add(text, finish)
    if event.get("usage") is not None:
        answer.usage = _usage(event["usage"])
    return text


def _usage(told: object) -> ModelUsage:
    """Return the counts; endpoints leave out what they like."""
    counts = told if isinstance(told, Mapping) else {}
    details = counts.get("prompt_tokens_details")
    cached = details if isinstance(details, Mapping) else {}
    return ModelUsage(
        input_tokens=count_of(counts.get("prompt_tokens")),
        cached_input_tokens=count_of(cached.get("cached_tokens")),
        cache_write_tokens=count_of(cached.get("cache_write_tokens")),
        output_tokens=count_of(counts.get("completion_tokens")),
    )
