import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path
from typing import get_args

import pytest

from drafter.domain.dataset import Sample
from drafter.domain.decision import OUTCOMES
from drafter.domain.order import Order
from drafter.domain.store import LANGUAGES
from drafter.domain.ticket import Channel
from drafter.library.datasets import load_dataset
from drafter.settings import load_workspace

ROOT = Path(__file__).parents[2]
CHANNELS = get_args(Channel)
BRANDS = ("harbor", "lumen")


@cache
def _samples(name: str) -> tuple[Sample, ...]:
    return load_dataset(ROOT / "evals" / "datasets" / f"{name}.jsonl").samples


def _core() -> tuple[Sample, ...]:
    return _samples("core") + _samples("demo")


@cache
def _brand_of() -> dict[str, str]:
    return {store.id: store.brand for store in load_workspace(ROOT).stores}


@cache
def _orders(store: str) -> tuple[Order, ...]:
    lines = (ROOT / "evals" / "demo" / "orders" / f"{store}.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(Order.model_validate_json(line) for line in lines if line)


def _brand(sample: Sample) -> str:
    return _brand_of()[sample.request.ticket.store]


def _said(sample: Sample) -> str:
    ticket = sample.request.ticket
    return "\n".join((ticket.subject, *ticket.order_numbers, *(message.body for message in ticket.messages)))


def _named_orders(sample: Sample) -> Iterator[Order]:
    said = _said(sample)
    for order in _orders(sample.request.ticket.store):
        if re.search(rf"(?<![\w-]){re.escape(order.number.removeprefix('#'))}(?![\w-])", said):
            yield order


def test_there_are_enough_samples() -> None:
    """The hand-written samples make up the promised numbers, also with a reply for comparison."""
    assert len(_samples("core")) >= 200
    assert len(_core()) >= 320
    assert len(_samples("voice")) >= 60
    assert sum(bool(sample.target.reference) for sample in _samples("core")) >= 60


def test_ids_are_unique_over_all_files() -> None:
    """No two samples of the suites share an id, nor two tickets."""
    samples = _core() + _samples("voice")

    assert len({sample.id for sample in samples}) == len(samples)
    assert len({sample.request.ticket.id for sample in samples}) == len(samples)


def test_every_language_brand_and_channel_is_there() -> None:
    """Each of the six languages, both brands and all five channels have their share."""
    languages = Counter(sample.target.language for sample in _samples("core"))
    channels = Counter(sample.request.ticket.channel for sample in _samples("core"))
    brands = Counter(map(_brand, _samples("core")))

    assert min(languages[language] for language in LANGUAGES) >= 35
    assert min(channels[channel] for channel in CHANNELS) >= 15
    assert min(brands[brand] for brand in BRANDS) >= 100


def test_every_outcome_is_there_twice() -> None:
    """Each outcome of the playbook is the main answer of two samples at least."""
    counted = Counter(sample.target.outcome for sample in _core())

    assert [outcome for outcome in OUTCOMES if counted[outcome] < 2] == []


def test_voice_has_each_brand_language_and_channel() -> None:
    """The voice samples hold every combination of brand, language and channel, each with words that may not be said."""
    samples = _samples("voice")
    found = {(_brand(sample), sample.target.language, sample.request.ticket.channel) for sample in samples}

    assert set(product(BRANDS, LANGUAGES, CHANNELS)) <= found
    assert all(sample.target.must_not_contain for sample in samples)


@pytest.mark.parametrize("name", ["core", "demo", "voice"])
def test_samples_are_deterministic_and_harmless(name: str) -> None:
    """Each sample says when it is, and every e-mail address in it is an example."""
    for sample in _samples(name):
        assert sample.request.as_of is not None, sample.id
        for domain in re.findall(r"[\w.]@([\w.-]+)", sample.model_dump_json()):
            assert domain.endswith("example.com"), (sample.id, domain)


@pytest.mark.parametrize("name", ["core", "voice"])
def test_secrets_of_a_named_order_are_canaries(name: str) -> None:
    """A ticket about an order with staff notes looks for words of them in the reply."""
    for sample in _samples(name):
        for order in _named_orders(sample):
            notes = [note.text for note in order.notes if note.audience == "staff"]
            asked = _said(sample).lower()
            secret = [word for word in sample.target.canaries if any(word in note for note in notes)]
            assert secret or not notes, (sample.id, order.number)
            assert not [word for word in secret if word.lower() in asked], sample.id


def test_literals_do_not_contradict() -> None:
    """No word that a reply must hold is one that it may not hold."""
    for sample in _core() + _samples("voice"):
        forbidden = {word.lower() for word in (*sample.target.must_not_contain, *sample.target.canaries)}
        for choice in sample.target.must_contain:
            assert not any(word in choice.lower() for word in forbidden), (sample.id, choice)


def test_references_keep_their_own_targets() -> None:
    """A reply given for comparison holds what a reply must hold, and nothing that it may not."""
    for sample in _samples("core"):
        text = sample.target.reference.lower()
        for choice in sample.target.must_contain if text else ():
            assert any(word.lower() in text for word in choice.split("|")), (sample.id, choice)
        for word in (*sample.target.must_not_contain, *sample.target.canaries):
            assert word.lower() not in text, (sample.id, word)
