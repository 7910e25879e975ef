"""The counterfactual suite: pairs that differ in one fact, in every store and language."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from drafter.domain.dataset import Sample
from drafter.domain.store import LANGUAGES
from drafter.errors import ConfigurationError
from drafter.evaluation.generators.base import MakerContext
from drafter.evaluation.generators.counterfactual import make
from drafter.evaluation.generators.flips import FLIPS
from drafter.evaluation.runs.samples import demo_orders
from drafter.settings import load_workspace

ROOT = Path(__file__).parents[3]
SIZE = 500


@pytest.fixture(scope="module")
def context() -> MakerContext:
    """Return the demo workspace and its orders."""
    return MakerContext(ROOT, load_workspace(ROOT), demo_orders(ROOT))


@pytest.fixture(scope="module")
def samples(context: MakerContext) -> Sequence[Sample]:
    """Return a suite of the shipped size."""
    return list(make(context, SIZE, 1))


def test_a_seed_gives_the_same_samples(context: MakerContext, samples: Sequence[Sample]) -> None:
    """The same seed gives the same samples to the byte, another seed gives others."""
    assert list(make(context, SIZE, 1)) == samples
    assert next(iter(make(context, 1, 2))) != samples[0]


def test_every_pair_is_whole(samples: Sequence[Sample]) -> None:
    """At least so many pairs are made; each is a family of a twin and a sample that names it, both at one moment."""
    by_id = {sample.id: sample for sample in samples}
    flipped = [sample for sample in samples if sample.change is not None]

    assert len(by_id) == len(samples) == 2 * len(flipped)
    assert len(flipped) >= SIZE
    for sample in flipped:
        assert sample.change is not None
        twin = by_id[sample.change.twin]
        assert twin.family == sample.family
        assert twin.request.ticket.id == sample.request.ticket.id
        assert twin.request.as_of == sample.request.as_of is not None
        assert twin.orders
        assert sample.orders


def test_the_halves_differ(samples: Sequence[Sample]) -> None:
    """A pair is never the same ticket about the same orders twice."""
    by_id = {sample.id: sample for sample in samples}

    for sample in samples:
        if sample.change is not None:
            twin = by_id[sample.change.twin]
            assert (sample.request, sample.orders) != (twin.request, twin.orders), sample.id


def test_all_flips_stores_and_languages_are_there(context: MakerContext, samples: Sequence[Sample]) -> None:
    """Every flip is made as often as any other, and all stores and languages have a fair share."""
    flips = Counter(sample.change.flip for sample in samples if sample.change is not None)
    languages = Counter(sample.target.language for sample in samples)

    assert set(flips) == set(FLIPS)
    assert len(set(flips.values())) == 1
    assert {sample.request.ticket.store for sample in samples} == {store.id for store in context.workspace.stores}
    assert set(languages) == set(LANGUAGES)
    assert min(languages.values()) >= len(samples) // 20


def test_what_must_change_is_stated(samples: Sequence[Sample]) -> None:
    """A flip that may change something says what must, in values, outcome or verdict; a quiet one names nothing."""
    untold = set()
    for change in (sample.change for sample in samples if sample.change is not None):
        stated = change.before or change.after or change.outcomes or change.verdicts
        if change.elsewhere == "nothing":
            assert not stated, change.twin
        elif not stated:
            untold.add(change.flip)
        if change.elsewhere == "same":
            assert (len(change.before), len(change.goes)) == (len(change.after), len(change.comes)), change.twin

    assert untold <= {"refund_state", "refund_day", "scan_moved"}  # whether these days are told at all is the voice's


def test_nobody_is_real(samples: Sequence[Sample]) -> None:
    """Every address of the suite is an example."""
    addresses = {sample.request.ticket.requester.email for sample in samples}
    addresses |= {order.buyer.email for sample in samples for order in sample.orders or ()}

    assert all(address is None or address.lower().endswith("example.com") for address in addresses)


def test_a_workspace_without_usable_orders_is_refused(context: MakerContext) -> None:
    """Where no scene can be built, what is missing is said."""
    empty = MakerContext(context.root, context.workspace, {})

    with pytest.raises(ConfigurationError, match="one with a parcel and an item"):
        list(make(empty, 1, 1))
