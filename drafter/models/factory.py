"""From settings to a model, and whether it answers."""

import asyncio
import ipaddress
from collections.abc import Mapping
from contextlib import aclosing
from pathlib import Path
from urllib.parse import urlsplit

from drafter.domain.model import ModelMessage, ModelRequest
from drafter.errors import ConfigurationError, ModelError
from drafter.models.breaker import COUNTED
from drafter.models.closable import ClosableModel
from drafter.models.langchain_model import open_langchain
from drafter.models.openai_model import KEYLESS, OpenAIModel
from drafter.models.recorded import RecordedModel, RecordingModel, append
from drafter.models.scripted import ScriptedModel
from drafter.settings import ModelSettings

CHECK_S = 15.0
_CHECK = ModelRequest(
    messages=(ModelMessage(role="user", content="Reply with the word OK."),),
    cache_key="check",
    max_output_tokens=16,
    form="text",
)
_ADVICE: Mapping[str, str] = {
    "connection": "is model.base_url right, and may this machine reach it?",
    "certificate": "is model.base_url right? SSL_CERT_FILE can name further authorities",
    "timeout": "the endpoint is slow or overloaded",
    "rate_limited": "wait, or look at the account's limits",
    "server": "look at the provider's status page, or the endpoint's log",
    "credentials": "is the key in the variable that model.api_key_env names the right one?",
    "unknown_model": "is the name in model.model right, and does model.base_url end in /v1?",
}


def open_model(settings: ModelSettings, root: Path, environ: Mapping[str, str]) -> ClosableModel:
    """Return the model that the settings name; nothing is asked of it yet.

    Args:
        settings: with `model` set.
        root: the workspace, which relative paths start from.
        environ: where the key is.

    Raises:
        ConfigurationError: names the setting, and says how to mend it.
    """
    model = _open(settings, root, environ)
    if settings.record_to is None:
        return model
    path = root / settings.record_to
    try:
        append(path, "")
    except OSError as exc:
        raise ConfigurationError(f"model.record_to: cannot write {settings.record_to} ({exc.strerror})") from exc
    return RecordingModel(model, path)


async def check_model(model: ClosableModel) -> str | None:
    """Return what is wrong with the endpoint, in words, found by one tiny call; None when it answers."""
    deadline = asyncio.get_running_loop().time() + CHECK_S
    try:
        async with aclosing(model.stream(_CHECK, deadline)) as answer:
            async for _ in answer:
                pass
    except ModelError as exc:
        return f"{exc}; {_ADVICE[exc.reason]}" if exc.reason in COUNTED else None
    return None


def _open(settings: ModelSettings, root: Path, environ: Mapping[str, str]) -> ClosableModel:
    if settings.model is None:
        raise ConfigurationError("model.model: no model is named, such as `openai:gpt-5-mini`")
    provider, _, name = settings.model.partition(":")
    if provider == "scripted":
        return ScriptedModel(name)
    if provider == "recorded":
        return RecordedModel(root / name)
    local = _is_loopback(settings.base_url)
    if provider != "openai":
        return open_langchain(settings, _key(settings, environ))
    key = _key(settings, environ)
    if key is None and not local:
        message = f"model.api_key_env: the environment has no {settings.api_key_env}; set it to the provider's API key"
        raise ConfigurationError(message)
    return OpenAIModel(settings, key or KEYLESS)


def _key(settings: ModelSettings, environ: Mapping[str, str]) -> str | None:
    """Return the key without the line break it is often pasted with, or None."""
    key = environ.get(settings.api_key_env, "").strip()
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise ConfigurationError(f"model.api_key_env: {settings.api_key_env} holds characters that no API key has")
    return key or None


def _is_loopback(url: str | None) -> bool:
    if url is None:
        return False
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if parts.scheme not in {"http", "https"} or not host:
        raise ConfigurationError(f"model.base_url: {url!r} is no address such as http://127.0.0.1:8080/v1")
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
