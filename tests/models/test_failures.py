from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.domain.model import ANSWER_FORMS, AnswerForm, FailureReason
from drafter.models.breaker import COUNTED
from drafter.models.failures import WORDS, failure_of


class HttpError(Exception):
    """What an SDK raises for a refused request."""

    def __init__(self, words: str, status: int | None) -> None:
        super().__init__(words)
        self.message = words
        self.body = {"error": {"message": words}}
        if status is not None:
            self.status_code = status


@given(
    words=st.text(),
    status=st.none() | st.integers(300, 599),
    form=st.sampled_from(ANSWER_FORMS),
    started=st.booleans(),
)
def test_any_failure_has_a_reason_and_our_words_alone(
    words: str, status: int | None, form: AnswerForm, *, started: bool
) -> None:
    """Whatever an endpoint says, the error's message is one of ours."""
    error = failure_of("m", HttpError(words, status), form, started=started)

    told = WORDS[error.reason]
    assert str(error) == (f"m: {told}" if status is None else f"m: {told} (HTTP {status})")
    assert error.reason in get_args(FailureReason)
    assert error.started is started
    assert form != "text" or error.reason != "form"


@pytest.mark.parametrize(
    ("words", "status", "form", "reason"),
    [
        ("", 400, "json_schema", "form"),
        ("", 400, "text", "server"),
        ("", 422, "json_object", "form"),
        ("", 500, "json_schema", "server"),
        ("response_format: input should be 'text'", 500, "json_schema", "form"),
        ("Invalid schema for response_format", 400, "json_schema", "form"),
        ("response_format", 500, "text", "server"),
        ("This model's maximum context length is 4096 tokens", 400, "json_schema", "server"),
        ("The model `gpt-9` does not exist or you have no access to it", 400, "json_schema", "unknown_model"),
        ("The response was filtered: content_filter", 400, "json_schema", "refused"),
        ("insufficient_quota", 402, "text", "rate_limited"),
        ("Too Many Requests", None, "text", "rate_limited"),
    ],
)
def test_words_and_status_tell_the_reason(
    words: str, status: int | None, form: AnswerForm, reason: FailureReason
) -> None:
    """What endpoints say where their status alone does not tell."""
    assert failure_of("m", HttpError(words, status), form).reason == reason


def test_a_cause_counts() -> None:
    """An SDK's error is read together with what it came from."""
    error = Exception("Connection error.")
    error.__cause__ = TimeoutError()

    assert failure_of("m", error, "text").reason == "timeout"


def test_every_counted_reason_has_words() -> None:
    """No reason an endpoint can cause is without words."""
    assert set(WORDS) >= COUNTED
