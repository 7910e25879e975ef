"""What passes between us and a language model."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field, JsonValue

from drafter.domain.base import Noun

AnswerForm = Literal["json_schema", "json_object", "text"]
"""How an answer is asked for, strictest first."""
ANSWER_FORMS: tuple[AnswerForm, ...] = ("json_schema", "json_object", "text")
Finish = Literal["stop", "length", "refusal", "other"]


class ModelMessage(Noun):
    """One turn of the conversation with the model."""

    role: Literal["system", "user", "assistant"]
    content: str


class ModelRequest(Noun):
    """What a model is asked: the static prefix first, the ticket last.

    `cache_key` names brand and prompt version, never a person. `max_output_tokens` bounds the answer.
    """

    messages: tuple[ModelMessage, ...]
    cache_key: str
    max_output_tokens: int = Field(ge=1)
    form: AnswerForm = "json_schema"


class ModelUsage(Noun):
    """Tokens as the provider counted them; `estimated` where it did not and we did.

    `input_tokens` holds the cached and the cache-write tokens too.
    """

    input_tokens: int = Field(default=0, ge=0)
    cached_input_tokens: int = Field(default=0, ge=0)
    cache_write_tokens: int = Field(default=0, ge=0)
    output_tokens: int = Field(default=0, ge=0)
    estimated: bool = False

    def __add__(self, other: "ModelUsage") -> "ModelUsage":
        """Return both together."""
        return ModelUsage(
            input_tokens=self.input_tokens + other.input_tokens,
            cached_input_tokens=self.cached_input_tokens + other.cached_input_tokens,
            cache_write_tokens=self.cache_write_tokens + other.cache_write_tokens,
            output_tokens=self.output_tokens + other.output_tokens,
            estimated=self.estimated or other.estimated,
        )


class ModelChunk(Noun):
    """A piece of an answer as it arrives; `finish` and `usage` come with the last ones, `usage` perhaps never."""

    text: str = ""
    finish: Finish | None = None
    usage: ModelUsage | None = None


class ReplySegment(Noun):
    """One sentence or line of the reply's body, with slots in braces, such as `{shipment_1.shipped_on}`."""

    text: str
    starts_paragraph: bool = False


class ModelReply(Noun):
    """The structured answer: the body of a reply. Greeting and sign-off are not in it; the voice gives them.

    `slots` and `passages` are what the model says it used, `questions` what it would ask the customer.
    """

    segments: tuple[ReplySegment, ...] = Field(min_length=1)
    slots: tuple[str, ...] = ()
    passages: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()


_TEXTS: JsonValue = {"type": "array", "items": {"type": "string"}}
REPLY_SCHEMA: Mapping[str, JsonValue] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["segments", "slots", "passages", "questions"],
    "properties": {
        "segments": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["text", "starts_paragraph"],
                "properties": {"text": {"type": "string"}, "starts_paragraph": {"type": "boolean"}},
            },
        },
        "slots": _TEXTS,
        "passages": _TEXTS,
        "questions": _TEXTS,
    },
}
"""`ModelReply` as endpoints take it for strict answers: every field required, nothing else, no bounds."""

FailureReason = Literal[
    "connection",
    "certificate",
    "timeout",
    "rate_limited",
    "server",
    "credentials",
    "unknown_model",
    "form",
    "refused",
    "truncated",
    "empty",
    "unreadable",
    "blocked",
    "breaker_open",
    "cap_reached",
    "too_long",
]
"""Why a model's draft was not used. `form`: the endpoint does not know the answer form asked for. `blocked`: a finding
stood after the repair turn. `too_long`: what a reply must say does not fit into a request."""
