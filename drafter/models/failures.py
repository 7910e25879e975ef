"""Why a call failed, read off any SDK's exception, and said in words that quote neither key, prompt nor answer."""

import re
import ssl
from collections.abc import Iterator, Mapping, Sequence

from drafter.domain.model import AnswerForm, FailureReason
from drafter.errors import ModelError

WORDS: Mapping[FailureReason, str] = {
    "connection": "the endpoint cannot be reached, or hung up",
    "certificate": "the endpoint's TLS certificate is not trusted",
    "timeout": "no complete answer in time",
    "rate_limited": "the endpoint asks to slow down, or the account has no credit left",
    "server": "the endpoint failed",
    "credentials": "the API key is refused",
    "unknown_model": "the endpoint does not know this model, or has nothing at this address",
    "form": "the endpoint does not take this answer form",
    "refused": "the model declined to answer",
    "truncated": "the answer was cut off at its length limit",
    "empty": "the answer is empty",
    "unreadable": "the answer is not what was agreed on",
}
_BY_STATUS: Mapping[int, FailureReason] = {
    401: "credentials",
    402: "rate_limited",
    403: "credentials",
    404: "unknown_model",
    408: "timeout",
    429: "rate_limited",
    504: "timeout",
}
_REFUSES_REQUEST = frozenset({400, 422})
_FORM_NAMED = re.compile(r"response_format|json_schema|json_object|structured output|grammar")
_TOO_LONG = re.compile(r"context[_ ]length|context window|maximum context|too many tokens|prompt is too long")
_FILTERED = re.compile(r"content_filter|content_policy|content management policy")
_NO_SUCH_MODEL = re.compile(
    r"model_not_(found|supported)|(unknown|invalid|no such) model|\bmodel\b.{0,99}?\bnot (found|exist|supported)\b"
)
_THROTTLED = re.compile(r"rate.?limit|too many requests|insufficient_quota")
_BY_NAME: Mapping[str, FailureReason] = {
    "ConnectTimeout": "connection",
    "LengthFinishReasonError": "truncated",
    "ContentFilterFinishReasonError": "refused",
}
_TIMEOUTS = re.compile(r"Timeout(Error|Exception)?$")
_BROKEN = re.compile(
    r"^(APIConnection|Connect|Connection|Read|Write|Close|Network|ClientResponse|(Remote|Local)?Protocol)Error$"
)
_MOST_READ = 4_000


def failure(source: str, reason: FailureReason, *, started: bool = False, status: int | None = None) -> ModelError:
    """Return the error for a reason; its message is ours alone."""
    words = WORDS.get(reason, reason)
    return ModelError(source, words if status is None else f"{words} (HTTP {status})", reason=reason, started=started)


def failure_of(source: str, exc: BaseException, form: AnswerForm, *, started: bool = False) -> ModelError:
    """Return what an SDK's exception means for a call that asked for this answer form."""
    status = status_of(exc)
    reason = reason_of(exc, form)
    return failure(source, reason, started=started, status=status)


def reason_of(exc: BaseException, form: AnswerForm) -> FailureReason:
    """Return why a call failed that asked for this answer form."""
    chain = list(_chain(exc))
    if any(isinstance(link, ssl.SSLCertVerificationError) for link in chain):
        return "certificate"
    status = status_of(exc)
    if status is not None:
        return _by_status(status, said(exc), form)
    return _by_kind(chain) or _by_words(said(exc), form) or "server"


def status_of(exc: BaseException) -> int | None:
    """Return the HTTP status an exception carries, or None."""
    for link in _chain(exc):
        for holder in (link, getattr(link, "response", None)):
            status = getattr(holder, "status_code", None)
            if isinstance(status, int) and status:
                return status
    return None


def said(exc: BaseException) -> str:
    """Return what the endpoint said, in lower case: to look words up in, never to be shown."""
    fields = ("code", "type", "param", "message", "body")
    return " ".join([str(getattr(exc, field, ""))[:_MOST_READ] for field in fields] + [str(exc)[:_MOST_READ]]).lower()


def names_form(exc: BaseException) -> bool:
    """Return whether the endpoint names the answer form as what it refuses."""
    return bool(_FORM_NAMED.search(said(exc)))


def _chain(exc: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while exc is not None and id(exc) not in seen:
        seen.add(id(exc))
        yield exc
        exc = exc.__cause__ or exc.__context__


def _by_kind(chain: Sequence[BaseException]) -> FailureReason | None:
    """Return what the exceptions' classes tell; SDKs share names, since they share HTTP libraries, not classes."""
    names = [type(link).__name__ for link in chain]
    named = next((_BY_NAME[name] for name in names if name in _BY_NAME), None)
    if named is not None:
        return named
    if any(isinstance(link, TimeoutError) for link in chain) or any(map(_TIMEOUTS.search, names)):
        return "timeout"
    if any(isinstance(link, OSError) for link in chain) or any(map(_BROKEN.search, names)):
        return "connection"
    return "unreadable" if isinstance(chain[0], ValueError | TypeError | LookupError | AttributeError) else None


def _by_status(status: int, words: str, form: AnswerForm) -> FailureReason:
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    named = _by_words(words, form)
    if named is not None:
        return named
    if status in _REFUSES_REQUEST and form != "text" and not _TOO_LONG.search(words):
        return "form"  # it does not say what it refuses; a plainer form is the one thing that may help
    return "server"


def _by_words(words: str, form: AnswerForm) -> FailureReason | None:
    if _FILTERED.search(words):
        return "refused"
    if _NO_SUCH_MODEL.search(words):
        return "unknown_model"
    if _THROTTLED.search(words):
        return "rate_limited"
    if form != "text" and _FORM_NAMED.search(words):
        return "form"
    return None
