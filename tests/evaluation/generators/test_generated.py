"""The samples made of every state an order can be in."""

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

import pytest

from drafter.domain.dataset import EITHER, STATUS_OF_VERDICT, Sample
from drafter.domain.money import Money
from drafter.domain.order import Order
from drafter.domain.store import LANGUAGES, Language, Store
from drafter.evaluation.generators import generated
from drafter.evaluation.generators.asking.cast import make_cast, private_words
from drafter.evaluation.generators.asking.phrases import load_phrases
from drafter.evaluation.generators.asking.records import Stock
from drafter.evaluation.generators.asking.spelling import amount_words, day_words
from drafter.evaluation.generators.asking.standing import stands
from drafter.evaluation.generators.asking.states import STATES
from drafter.evaluation.generators.asking.table import ALWAYS, RETURN_DAYS, TABLE, Answer, expect
from drafter.evaluation.generators.base import MakerContext
from drafter.evaluation.runs.samples import demo_orders
from drafter.settings import load_workspace

ROOT = Path(__file__).parents[3]
NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
SIZE = 1500


@pytest.fixture(scope="module")
def context() -> MakerContext:
    """Return what makers are given."""
    return MakerContext(ROOT, load_workspace(ROOT), demo_orders(ROOT))


@pytest.fixture(scope="module")
def samples(context: MakerContext) -> list[Sample]:
    """Return the samples of one seed."""
    return list(generated.make(context, SIZE, 1))


def _store(context: MakerContext, store: str) -> Store:
    return next(one for one in context.workspace.stores if one.id == store)


def _demo(context: MakerContext, store: str, number: str) -> Order:
    return next(one for one in context.orders[store] if one.number == number)


def test_one_seed_gives_the_same_samples_again(context: MakerContext, samples: list[Sample]) -> None:
    """To the byte; another seed gives others."""
    again = list(generated.make(context, SIZE, 1))
    assert [one.model_dump_json() for one in again] == [one.model_dump_json() for one in samples]
    other = list(generated.make(context, 50, 2))
    assert [one.model_dump_json() for one in other] != [one.model_dump_json() for one in samples[:50]]


def test_there_are_as_many_as_wanted_and_each_can_be_read_back(samples: list[Sample]) -> None:
    """Every one has its own id and a moment, and survives JSON."""
    assert len(samples) == SIZE
    assert len({one.id for one in samples}) == SIZE
    for sample in samples:
        assert sample.request.as_of is not None
        assert Sample.model_validate_json(sample.model_dump_json()) == sample


def test_every_language_store_topic_and_state_is_there(context: MakerContext, samples: list[Sample]) -> None:
    """Also within the shipped size, and each store only in the languages it answers in."""
    tags = Counter(tag for one in samples for tag in one.tags)
    topics = set(load_phrases(ROOT)["en"].topics)
    assert {tag.removeprefix("topic:") for tag in tags if tag.startswith("topic:")} == topics
    assert {tag.removeprefix("state:") for tag in tags if tag.startswith("state:")} >= set(STATES)
    pairs = {(one.request.ticket.store, one.target.language) for one in samples}
    assert pairs == {(store.id, language) for store in context.workspace.stores for language in store.languages}


def test_all_languages_have_the_same_topics_with_eight_wordings_or_more() -> None:
    """No language is asked less, and no wording twice."""
    phrases = load_phrases(ROOT)
    assert set(phrases) == set(LANGUAGES)
    for one in phrases.values():
        assert set(one.topics) == set(phrases["en"].topics)
        for texts in one.topics.values():
            assert len(set(texts)) == len(texts) >= 8


def test_most_outcomes_are_settled_by_the_record(samples: list[Sample]) -> None:
    """And verdict and status go with them."""
    settled = [one.target for one in samples if one.target.verdict is not None]
    assert len(settled) > 0.7 * SIZE
    assert all(one.status == STATUS_OF_VERDICT[one.verdict] for one in settled if one.verdict)


def test_nothing_forbidden_is_wanted_as_well(samples: list[Sample]) -> None:
    """A secret or a forbidden word is no word that must be said, nor written by the customer."""
    for sample in samples:
        wanted = {word for choice in sample.target.must_contain for word in choice.split(EITHER)}
        assert not wanted & {*sample.target.must_not_contain, *sample.target.canaries}, sample.id
        body = sample.request.ticket.messages[0].body
        assert not [word for word in sample.target.canaries if word in body], sample.id


def test_how_something_fits_is_asked_of_what_is_worn(samples: list[Sample]) -> None:
    """Not of lamps, whose sizes are measures."""
    stores = {one.request.ticket.store for one in samples if "topic:presale_size" in one.tags}
    assert stores == {"harbor-us", "harbor-uk", "harbor-cn"}


def test_no_placeholder_is_left(samples: list[Sample]) -> None:
    """In what the customer writes."""
    for sample in samples:
        ticket = sample.request.ticket
        assert "{" not in ticket.subject + ticket.messages[0].body, sample.id


@pytest.mark.parametrize(
    ("store", "number", "topic", "language", "answer", "words"),
    [
        (
            "lumen-de",
            "100000412",
            "where",
            "de",
            ("wismo_in_transit", "inform"),
            ("00340434166404265947", "DHL", "23. November"),
        ),
        ("harbor-uk", "HB-20399", "return", "en", ("return_denied", "deny"), ("19 November",)),
        ("harbor-us", "#10340", "return", "es", ("return_steps", "allow"), ("20 de noviembre",)),
        ("harbor-us", "#10425", "cancel", "en", ("cancel_too_late", "deny"), ()),
        ("lumen-it", "5521", "status", "it", ("wismo_delayed", "inform"), ("GLS", "17 novembre")),
        ("harbor-us", "#10399", "status", "en", ("handoff", "handoff"), ()),
        ("lumen-de", "100000415", "legal", "de", ("handoff", "handoff"), ()),
        ("lumen-it", "5513", "stranger", "it", (None, "ask"), ()),
    ],
)
def test_expectations_of_demo_orders(  # noqa: PLR0913, PLR0917 - one row of a table
    context: MakerContext,
    store: str,
    number: str,
    topic: str,
    language: Language,
    answer: Answer,
    words: tuple[str, ...],
) -> None:
    """As somebody reads them off the record by hand."""
    expected = expect(topic, _demo(context, store, number), NOW, _store(context, store), language)
    assert expected.answer == answer
    said = {word for choice in expected.words for word in choice.split(EITHER)}
    assert said >= set(words)


def test_what_the_record_does_not_settle_is_left_open(context: MakerContext) -> None:
    """A refund nobody began, a late webhook, an exchange."""
    for store, number, topic in (
        ("harbor-us", "#10422", "refund"),
        ("harbor-us", "#10415", "where"),
        ("lumen-it", "5523", "exchange"),
    ):
        assert expect(topic, _demo(context, store, number), NOW, _store(context, store), "en").answer is None


def test_every_state_stands_as_it_is_called(context: MakerContext) -> None:
    """In every store, at any hour of the day."""
    named: Mapping[str, str | None] = {
        "in-transit": "moving",
        "label": "labelled",
        "late": "late",
        "stale": "late",
        "split": "mixed",
        "half-sent": "mixed",
        "packing": "packing",
        "unpaid": "unpaid",
        "old": "delivered",
        "return-here": "return received",
        "held-fraud": "held high_risk_of_fraud",
    }
    for store in context.workspace.stores:
        stock = Stock.of(store, context.orders[store.id])
        for state, stand in named.items():
            for hour in (8, 15):
                at = NOW.replace(hour=hour)
                cast = make_cast(stock, state, at, Random(state))
                assert stands(cast.order, at, store) == stand, (store.id, state)


def test_a_made_up_order_is_a_valid_one_and_nobody_elses(context: MakerContext) -> None:
    """Its number is new, its note is secret, and the bystander's address is no part of it."""
    for store in context.workspace.stores:
        stock = Stock.of(store, context.orders[store.id])
        for state in STATES:
            cast = make_cast(stock, state, NOW, Random(f"{store.id} {state}"))
            assert Order.model_validate_json(cast.order.model_dump_json()) == cast.order
            assert cast.order.number not in {one.number for one in context.orders[store.id]}
            assert cast.order.buyer != cast.bystander.buyer
            record = cast.order.model_copy(update={"notes": ()}).model_dump_json()
            assert not [word for word in private_words(cast.bystander) if word in record]
            assert any(word in cast.order.notes[0].text for word in cast.secrets)


def test_days_and_amounts_are_spelled_as_people_write_them() -> None:
    """In each language, with the first of a month and the day of the draft as they are said."""
    assert day_words(date(2026, 12, 1), "it").split(EITHER) == ["1 dicembre", "1º dicembre"]
    assert "November 17" in day_words(date(2026, 11, 17), "en").split(EITHER)
    assert "17 November" in day_words(date(2026, 11, 17), "en").split(EITHER)
    assert "heute" in day_words(date(2026, 11, 17), "de", date(2026, 11, 17)).split(EITHER)
    assert {"1,699.00", "1.699,00", "1699.00"} <= set(amount_words(Money(amount="1699", currency="CNY")).split(EITHER))


def test_the_table_speaks_of_topics_that_are_asked() -> None:
    """And the windows are those of stores that there are."""
    topics = {*load_phrases(ROOT)["en"].topics, "stranger", "no order"}
    assert {topic for topic, _ in TABLE} | set(ALWAYS) <= topics
    assert set(RETURN_DAYS) <= {store.id for store in load_workspace(ROOT).stores}
