from typing import Any

import pytest

from drafter.api import examples
from drafter.api.metrics import Metrics
from drafter.domain.draft import Draft

MODEL = "openai:gpt-5-mini"
USAGE = {
    "input_tokens": 2_000,
    "cached_input_tokens": 1_024,
    "cache_write_tokens": 76,
    "output_tokens": 300,
    "cost_usd": "0.00087",
}
ASKED = {"timings_ms": {"retrieval": 1.0, "model": 900.0, "total": 910.0}}
USED = ASKED | {"usage": USAGE, "versions": examples.DRAFT["versions"] | {"writer": "model", "model": MODEL}}


def _shown(*drafts: dict[str, Any], model: str | None = MODEL) -> dict[str, float]:
    """Return the samples of models after these drafts, by name and labels."""
    metrics = Metrics()
    for changes in drafts:
        metrics.count_draft(Draft.model_validate(examples.DRAFT | changes), "harbor-us", model)
    lines = (line.rpartition(" ") for line in metrics.render().decode().splitlines())
    return {
        name: float(value) for name, _, value in lines if name.startswith("drafter_model_") and "_created" not in name
    }


@pytest.mark.parametrize(
    ("changes", "result"),
    [
        pytest.param(USED, "used", id="its-reply"),
        pytest.param(ASKED | {"usage": USAGE}, "fallback", id="not-its-reply"),
        pytest.param(ASKED, "fallback", id="no-answer"),
        pytest.param({}, "none", id="not-asked"),
    ],
)
def test_drafts_are_counted_by_what_became_of_the_model(changes: dict[str, Any], result: str) -> None:
    """A model's reply was used, or it was asked in vain, or it was not asked."""
    calls = {name: value for name, value in _shown(changes).items() if "calls" in name}

    assert calls == {f'drafter_model_calls_total{{model="{MODEL}",result="{result}",store="harbor-us"}}': 1.0}


def test_tokens_and_cost_are_added_up_by_kind() -> None:
    """Each token is of one kind, so that the kinds add up to all; tokens of a reply that was not used count too."""
    shown = _shown(USED, ASKED | {"usage": USAGE})
    tokens = {name.split('kind="')[1].split('"')[0]: value for name, value in shown.items() if "tokens" in name}

    assert tokens == {"input": 1_800, "cached_input": 2_048, "cache_write": 152, "output": 600}
    cost = shown[f'drafter_model_cost_usd_total{{model="{MODEL}",store="harbor-us"}}']
    assert cost == pytest.approx(0.00174)


def test_without_a_model_nothing_is_counted_of_models() -> None:
    """Where no model is configured, there is no series of one."""
    assert _shown({}, model=None) == {}


def test_an_open_breaker_is_shown() -> None:
    """The gauge says whether calls are refused."""
    metrics = Metrics()
    for is_open in (True, False):
        metrics.show_breaker(MODEL, is_open=is_open)
        assert f'drafter_model_breaker_open{{model="{MODEL}"}} {float(is_open)}' in metrics.render().decode()
