import ssl
from collections.abc import Mapping
from pathlib import Path

import pytest

from drafter.errors import ConfigurationError
from drafter.models.factory import check_model, open_model
from drafter.models.langchain_model import LangChainModel
from drafter.models.openai_model import OpenAIModel
from drafter.models.recorded import RecordedModel, RecordingModel
from drafter.models.scripted import ScriptedModel
from drafter.models.scripted_server import ScriptedEndpoint, open_endpoint
from drafter.settings import ModelSettings
from tests.support.models import ask, events, saying

asynchronous = pytest.mark.anyio
KEY = "sk-very-secret-0123456789"
ENVIRON = {"OPENAI_API_KEY": KEY + "\n"}
LOCAL = "http://127.0.0.1:9/v1"


def test_the_provider_chooses_the_adapter(tmp_path: Path) -> None:
    """`openai` speaks the protocol itself, `scripted` and `recorded` ask nobody, LangChain serves the others."""
    (tmp_path / "kept.jsonl").touch()
    chosen = {
        type(open_model(ModelSettings(model=name), tmp_path, ENVIRON))
        for name in ("openai:gpt-5-mini", "scripted:good", "recorded:kept.jsonl")
    }

    assert chosen == {OpenAIModel, ScriptedModel, RecordedModel}


def test_other_providers_go_through_langchain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A provider whose package is installed is opened with the key from the variable named; what it lacks is said."""
    settings = ModelSettings(model="azure_openai:x", api_key_env="AZURE_KEY", base_url="https://acme.example.com/v1")
    with pytest.raises(ConfigurationError, match=r"^model\.model: 'azure_openai' "):
        open_model(settings, tmp_path, {"AZURE_KEY": KEY})
    monkeypatch.setenv("OPENAI_API_VERSION", "2026-01-01")

    model = open_model(settings, tmp_path, {"AZURE_KEY": KEY})

    assert isinstance(model, LangChainModel)
    assert model.name == "azure_openai:x"


def test_answers_are_recorded_where_asked(tmp_path: Path) -> None:
    """`record_to` is a path in the workspace."""
    settings = ModelSettings(model="scripted:good", record_to="answers.jsonl")

    assert isinstance(open_model(settings, tmp_path, {}), RecordingModel)


@pytest.mark.parametrize(
    ("settings", "environ", "said"),
    [
        ({}, ENVIRON, r"^model\.model: no model is named"),
        ({"model": "openai:x"}, {}, r"^model\.api_key_env: the environment has no OPENAI_API_KEY"),
        ({"model": "openai:x"}, {"OPENAI_API_KEY": " "}, r"^model\.api_key_env: the environment has no"),
        ({"model": "openai:x", "base_url": "https://llm.example.com/v1"}, {}, r"^model\.api_key_env: "),
        ({"model": "openai:x"}, {"OPENAI_API_KEY": "sk-“x”"}, r"holds characters that no API key has"),
        ({"model": "openai:x", "base_url": "llm.example.com"}, ENVIRON, r"^model\.base_url: 'llm.example.com' is no"),
        ({"model": "openai:x", "base_url": "http://[::1/v1"}, ENVIRON, r"^model\.base_url: "),
        ({"model": "openai:x", "base_url": "http://h:99999999/v1"}, ENVIRON, r"^model\.base_url: "),
        ({"model": "scripted:nobody"}, {}, r"^model\.model: no scripted model 'nobody'"),
        ({"model": "recorded:none.jsonl"}, {}, r"none\.jsonl: model\.model: cannot read"),
        ({"model": "scripted:good", "record_to": "."}, {}, r"^model\.record_to: cannot write \. "),
        ({"model": "nobody:x"}, {}, r"^model\.model: no provider 'nobody'"),
    ],
)
def test_what_is_wrong_is_named(
    tmp_path: Path, settings: Mapping[str, str], environ: Mapping[str, str], said: str
) -> None:
    """The error names the setting, and never shows the key."""
    with pytest.raises(ConfigurationError, match=said) as caught:
        open_model(ModelSettings.model_validate(settings), tmp_path, environ)

    assert "sk-" not in str(caught.value)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "127.8.8.8"])
def test_an_endpoint_on_this_machine_needs_no_key(tmp_path: Path, host: str) -> None:
    """A model served on loopback is opened without a key."""
    settings = ModelSettings(model="openai:x", base_url=f"http://{host}:8080/v1")

    assert open_model(settings, tmp_path, {}).name == "openai:x"


@asynchronous
async def test_a_pasted_line_break_is_no_part_of_the_key(tmp_path: Path) -> None:
    """The key works although the environment ends it with a line break."""
    async with open_endpoint(ScriptedEndpoint("good", key=KEY)) as url:
        model = open_model(ModelSettings(model="openai:x", base_url=url), tmp_path, ENVIRON)
        answer = await ask(model)
        await model.aclose()

    assert answer.error is None


@asynchronous
@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("good", None),
        ("empty", None),
        ("truncated", None),
        ("no_parameters", None),
        ("no_json_schema", None),
        ("status_401", "the API key is refused (HTTP 401); is the key in the variable that model.api_key_env names"),
        ("status_404", "does not know this model"),
        ("status_429", "asks to slow down"),
        ("status_500", "the endpoint failed (HTTP 500)"),
    ],
)
async def test_a_check_says_what_is_wrong(tmp_path: Path, script: str, said: str | None) -> None:
    """One tiny call tells a wrong key from an unknown model and from a failing endpoint."""
    async with open_endpoint(ScriptedEndpoint(script)) as url:
        model = open_model(ModelSettings(model="openai:x", base_url=url), tmp_path, {})
        problem = await check_model(model)
        await model.aclose()

    assert problem == said if said is None else said in (problem or "")


@asynchronous
async def test_a_check_tells_certificates_from_silence(tmp_path: Path) -> None:
    """An untrusted certificate and an endpoint that is down are told apart."""
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(Path(__file__).parent / "untrusted.pem")
    async with saying(events("[DONE]"), tls=tls) as url:
        model = open_model(ModelSettings(model="openai:x", base_url=url), tmp_path, {})
        untrusted = await check_model(model)
        await model.aclose()
    model = open_model(ModelSettings(model="openai:x", base_url=url), tmp_path, {})
    down = await check_model(model)
    await model.aclose()

    assert "certificate is not trusted" in (untrusted or "")
    assert "cannot be reached" in (down or "")
