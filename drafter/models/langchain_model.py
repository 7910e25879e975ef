"""Every other provider, through LangChain's chat models.

Source: https://docs.langchain.com/oss/python/integrations/chat, langchain 1.x, read 2026-11-21.
"""

import asyncio
import os
from collections.abc import AsyncGenerator, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

from pydantic import JsonValue, ValidationError

from drafter.domain.model import ANSWER_FORMS, REPLY_SCHEMA, AnswerForm, ModelChunk, ModelRequest, ModelUsage
from drafter.errors import ConfigurationError, ModelError
from drafter.models.answering import Answer, count_of, finish_of
from drafter.models.failures import failure_of, names_form
from drafter.models.openai_model import response_format
from drafter.settings import ModelSettings

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel
    from langchain_core.messages import AIMessageChunk, BaseMessage

TAKES_RESPONSE_FORMAT = frozenset(
    {"openai", "azure_openai", "deepseek", "fireworks", "groq", "mistralai", "openrouter", "together", "xai"}
)
"""Providers whose classes pass OpenAI's `response_format` on; the others are asked for JSON in words."""
_LIMITS = ("max_tokens", "max_output_tokens", "max_completion_tokens", "num_predict", "max_tokens_to_sample")
_PLACES = {"azure_openai": "azure_endpoint"}
_FINISHES = ("finish_reason", "stop_reason", "done_reason")
_NO_TRACING = {
    "LANGSMITH_TRACING": "false",
    "LANGSMITH_TRACING_V2": "false",
    "LANGCHAIN_TRACING_V2": "false",
}
_MESSAGES = {"system": "SystemMessage", "user": "HumanMessage", "assistant": "AIMessage"}


class LangChainModel:
    """Meets `LanguageModel` with any LangChain chat model; forms an endpoint refuses are not asked for again.

    Args:
        name: as in drafter.toml, `anthropic:claude-sonnet-4-5`.
        chat: the chat model, set up not to retry.
        forms: the answer forms its provider takes.
        first_token_s: how long the first word may take.
        schema: of strict answers.
    """

    def __init__(
        self,
        name: str,
        chat: "BaseChatModel",
        *,
        forms: Sequence[AnswerForm] = ("text",),
        first_token_s: float = 8.0,
        schema: Mapping[str, JsonValue] = REPLY_SCHEMA,
    ) -> None:
        self.name = name
        self.forms: Sequence[AnswerForm] = tuple(forms)
        self._chat = chat
        self._first_token_s = first_token_s
        self._schema = schema
        self._worked: set[AnswerForm] = {"text"}

    async def stream(self, request: ModelRequest, deadline: float) -> AsyncGenerator[ModelChunk, None]:
        """Yield the answer as it arrives; see `LanguageModel.stream`."""
        answer = Answer(self.name, request.max_output_tokens)
        first = min(deadline, asyncio.get_running_loop().time() + self._first_token_s)
        asked = response_format(request.form, self._schema) if request.form in self.forms else None
        options: dict[str, Any] = {} if asked is None else {"response_format": asked}
        parts: Any = self._chat.astream(_messages(request), **options)
        try:
            while True:
                async with asyncio.timeout_at(deadline if answer.started else first):
                    part = await anext(parts, None)
                if part is None:
                    break
                text = _take(part, answer)
                if text:
                    yield ModelChunk(text=text)
        except ModelError:
            raise
        except Exception as exc:  # noqa: BLE001 - providers' SDKs share no base class; all of them mean: no answer
            self._learn(exc, request.form)
            raise failure_of(self.name, exc, request.form, started=answer.started) from None
        finally:
            await parts.aclose()
        self._worked.add(request.form)
        yield answer.last()
        answer.check(needs_finish=False)

    async def aclose(self) -> None:
        """Close nothing; LangChain shares its connections between models and ends them with the process."""

    def _learn(self, exc: Exception, form: AnswerForm) -> None:
        refused = failure_of(self.name, exc, form).reason == "form"
        if refused and (names_form(exc) or form not in self._worked):
            self.forms = tuple(one for one in self.forms if one != form)


def open_langchain(settings: ModelSettings, key: str | None) -> LangChainModel:
    """Return the model that the settings name; `key` where we were given one, else the provider's own variable.

    Raises:
        ConfigurationError: its package is missing, the provider unknown, or its settings refused.
    """
    name = settings.model or ""
    provider = name.partition(":")[0]
    os.environ.update(_NO_TRACING)  # LangChain reads nothing else; a trace would carry the customer's words away
    secrets = {"api_key": key} if key else {}
    place = {_PLACES.get(provider, "base_url"): settings.base_url} if settings.base_url else {}
    known = _parameters_of(type(_initialise(name, secrets | place)))
    wanted: dict[str, Any] = {"max_retries": 0, "stream_usage": True, "temperature": settings.temperature}
    wanted |= {limit: settings.max_output_tokens for limit in _LIMITS if limit in known}
    options = {key: value for key, value in wanted.items() if key in known and value is not None}
    chat = _initialise(name, {**secrets, **place, **options})
    forms: Sequence[AnswerForm] = ANSWER_FORMS if provider in TAKES_RESPONSE_FORMAT else ("text",)
    return LangChainModel(name, chat, forms=forms, first_token_s=settings.first_token_s)


def _initialise(name: str, options: Mapping[str, Any]) -> "BaseChatModel":
    provider = name.partition(":")[0]
    try:
        chat: BaseChatModel = import_module("langchain.chat_models").init_chat_model(name, **options)
    except ImportError as exc:
        package = f"langchain-{provider.replace('_', '-')}" if exc.name is None else exc.name.replace("_", "-")
        message = f"model.model: provider {provider!r} needs a package; `pip install {package}`"
        raise ConfigurationError(message) from exc
    except ValidationError as exc:
        problems = "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in exc.errors(include_input=False))
        raise ConfigurationError(f"model.model: {provider!r} refuses its settings: {problems}") from None
    except ValueError:
        message = f"model.model: no provider {provider!r}; there are openai, scripted, recorded and those of LangChain"
        raise ConfigurationError(message) from None
    except Exception as exc:  # noqa: BLE001 - each provider's SDK has its own way to say that a key is missing
        message = f"model.model: {provider!r} cannot be set up ({type(exc).__name__}); is its API key set?"
        raise ConfigurationError(message) from None
    return chat


def _parameters_of(model: type[Any]) -> set[str]:
    """Return the names a chat model's constructor takes."""
    fields = model.model_fields
    return set(fields) | {field.alias for field in fields.values() if field.alias}


def _messages(request: ModelRequest) -> list["BaseMessage"]:
    kinds = import_module("langchain_core.messages")
    return [getattr(kinds, _MESSAGES[message.role])(content=message.content) for message in request.messages]


def _take(part: "AIMessageChunk", answer: Answer) -> str:
    text = str(part.text)
    said = part.response_metadata or {}
    finish = next((finish_of(said[key]) for key in _FINISHES if said.get(key)), None)
    declined = (part.additional_kwargs or {}).get("refusal")
    answer.add(text, "refusal" if declined else finish)
    if part.usage_metadata:
        usage = _usage(part.usage_metadata)
        answer.usage = usage if answer.usage is None else answer.usage + usage
    return text


def _usage(told: Mapping[str, Any]) -> ModelUsage:
    details = told.get("input_token_details") or {}
    return ModelUsage(
        input_tokens=count_of(told.get("input_tokens")),
        cached_input_tokens=count_of(details.get("cache_read")),
        cache_write_tokens=count_of(details.get("cache_creation")),
        output_tokens=count_of(told.get("output_tokens")),
    )
