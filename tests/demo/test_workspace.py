"""The demo workspace's orders, products and sample tickets cover what they are there to show."""

from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import get_args
from zoneinfo import ZoneInfo

import pytest

from drafter.domain.dataset import Dataset, Sample
from drafter.domain.decision import OUTCOMES, Verdict
from drafter.domain.order import (
    FulfillmentStatus,
    NoteAudience,
    Order,
    OrderReturnStatus,
    OrderStatus,
    PaymentStatus,
    RefundStatus,
    ReturnStatus,
    Shipment,
    ShipmentStatus,
)
from drafter.domain.store import LANGUAGES
from drafter.domain.ticket import Channel
from drafter.domain.values import parse_datetime
from drafter.library.datasets import load_dataset
from drafter.library.products import ProductCatalogue, load_products
from drafter.settings import Workspace, load_workspace

ROOT = Path(__file__).parents[2]
NOW = parse_datetime("2026-11-20T15:00:00Z")
HOLD_REASONS = {
    "awaiting_payment",
    "incorrect_address",
    "inventory_out_of_stock",
    "unknown_delivery_date",
    "high_risk_of_fraud",
    "other",
}
PAYMENT_METHODS = {"card", "paypal", "gift_card", "klarna", "bank_transfer", "alipay", "wechat_pay"}
CANCEL_REASONS = {"customer", "inventory", "declined", "other"}
EVENTS_OUT_OF_ORDER = {"#10415"}
"""A late webhook: the one order whose scans do not stand in time order."""


@pytest.fixture(scope="module")
def workspace() -> Workspace:
    """Return the demo workspace's settings."""
    return load_workspace(ROOT)


@pytest.fixture(scope="module")
def orders() -> dict[str, list[Order]]:
    """Return the demo orders by store."""
    return {
        path.stem: [Order.model_validate_json(line) for line in path.read_text(encoding="utf-8").splitlines()]
        for path in sorted((ROOT / "evals" / "demo" / "orders").glob("*.jsonl"))
    }


@pytest.fixture(scope="module")
def every(orders: dict[str, list[Order]]) -> list[Order]:
    """Return the demo orders of all stores."""
    return [order for of_store in orders.values() for order in of_store]


@pytest.fixture(scope="module")
def catalogue(workspace: Workspace) -> ProductCatalogue:
    """Return what the demo stores sell."""
    return load_products(workspace)


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    """Return the sample tickets."""
    return load_dataset(ROOT / "evals" / "datasets" / "demo.jsonl")


def test_every_store_has_orders(workspace: Workspace, orders: dict[str, list[Order]]) -> None:
    """Each store of the workspace has orders, together at least 80, each number once."""
    assert set(orders) == {store.id for store in workspace.stores}
    assert sum(map(len, orders.values())) >= 80
    for of_store in orders.values():
        assert max(Counter(order.number for order in of_store).values()) == 1


def test_orders_hold_every_status(every: list[Order]) -> None:
    """Every value of every status of the contract occurs."""
    parcels = [parcel for order in every for parcel in order.shipments]

    assert {order.status for order in every} == set(get_args(OrderStatus))
    assert {order.payment_status for order in every} == set(get_args(PaymentStatus))
    assert {order.fulfillment_status for order in every} == set(get_args(FulfillmentStatus))
    assert {order.return_status for order in every} == set(get_args(OrderReturnStatus))
    assert {parcel.status for parcel in parcels} == set(get_args(ShipmentStatus))
    assert {event.status for parcel in parcels for event in parcel.events} == set(get_args(ShipmentStatus))
    assert {refund.status for order in every for refund in order.refunds} == set(get_args(RefundStatus))
    assert {back.status for order in every for back in order.returns} == set(get_args(ReturnStatus))
    assert {note.audience for order in every for note in order.notes} == set(get_args(NoteAudience))


def test_orders_hold_every_reason_and_method(every: list[Order]) -> None:
    """Every hold reason, cancel reason and payment method that the replies know occurs."""
    assert {order.hold_reason for order in every if order.fulfillment_status == "on_hold"} == HOLD_REASONS
    assert {order.cancel_reason for order in every if order.status == "cancelled"} == CANCEL_REASONS
    assert {order.paid_with for order in every} >= PAYMENT_METHODS


def test_orders_hold_the_hard_cases(every: list[Order]) -> None:
    """Splits, references, second addresses, schedules, deadlines, final sale and excluded categories occur."""
    assert any(len({parcel.status for parcel in order.shipments}) > 1 for order in every)
    assert any(name not in order.number for order in every for name in order.references.values())
    assert any(order.buyer.other_emails for order in every)
    assert any(order.scheduled_for for order in every)
    assert any(NOW < order.payment_due_by < NOW + timedelta(days=3) for order in every if order.payment_due_by)
    assert any(len(order.refunds) > 1 for order in every)
    assert any(item.final_sale for order in every for item in order.items)
    assert any(item.quantity > 1 for order in every for item in order.items)
    assert {item.category for order in every for item in order.items} >= {"custom", "bulk"}
    assert max(Counter(order.buyer.email for order in every if order.buyer.email).values()) >= 3
    assert any(back.label_url for order in every for back in order.returns)
    assert any(refund.reason for order in every for refund in order.refunds)


def test_parcels_hold_stale_late_and_due_news(every: list[Order]) -> None:
    """There are parcels without news for a week, past their promised day, due today, and delivered today."""
    moving = [parcel for order in every for parcel in order.shipments if parcel.status == "in_transit"]
    due = [parcel.estimated_delivery.latest for parcel in moving if parcel.estimated_delivery]

    assert any(parcel.events[-1].at < NOW - timedelta(days=7) for parcel in moving)
    assert any(day < NOW.date() for day in due)
    assert any(parcel.status == "out_for_delivery" for order in every for parcel in order.shipments)
    assert any(_delivered_days_ago(order, "UTC") == {0} for order in every)


@pytest.mark.parametrize(
    ("store_id", "days"),
    [
        pytest.param("harbor-us", {60, 61}, id="harbor-us"),
        pytest.param("harbor-uk", {14, 15, 29, 31}, id="harbor-uk"),
        pytest.param("harbor-cn", {7, 8}, id="harbor-cn"),
        pytest.param("lumen-de", {14, 15, 29, 49}, id="lumen-de"),
        pytest.param("lumen-it", {30, 31}, id="lumen-it"),
    ],
)
def test_orders_stand_on_both_sides_of_each_window(
    workspace: Workspace, orders: dict[str, list[Order]], store_id: str, days: set[int]
) -> None:
    """Each return window has an order on its last day and one on the day after."""
    store = workspace.store(store_id)
    assert store is not None

    assert set().union(*(_delivered_days_ago(order, store.time_zone) for order in orders[store_id])) >= days


def _delivered_days_ago(order: Order, time_zone: str) -> set[int]:
    zone = ZoneInfo(time_zone)
    today = NOW.astimezone(zone).date()
    moments = (parcel.delivered_at for parcel in order.shipments if parcel.delivered_at)
    return {(today - moment.astimezone(zone).date()).days for moment in moments}


def test_orders_agree_with_themselves(every: list[Order]) -> None:
    """Nothing lies in the future, nothing ships before it was ordered, and no more ships than was bought."""
    for order in every:
        assert order.placed_at <= order.updated_at <= NOW, order.number
        assert all(refund.amount.amount <= order.total.amount for refund in order.refunds), order.number
        shipped = Counter[str]()
        for parcel in order.shipments:
            shipped.update({item.id: item.quantity for item in parcel.items})
            _assert_in_time_order(order, parcel)
        for item in order.items:
            assert shipped[item.id] == item.quantity_shipped <= item.quantity, order.number
            assert item.quantity_refunded <= item.quantity, order.number


def _assert_in_time_order(order: Order, parcel: Shipment) -> None:
    moments = [event.at for event in parcel.events]
    if order.number not in EVENTS_OUT_OF_ORDER:
        assert moments == sorted(moments), order.number
        assert not parcel.events or parcel.events[-1].status == parcel.status, order.number
    assert all(order.placed_at <= moment <= NOW for moment in moments), order.number
    assert (parcel.delivered_at is None) == (not any(event.status == "delivered" for event in parcel.events))
    if parcel.delivered_at:
        assert parcel.delivered_at == max(e.at for e in parcel.events if e.status == "delivered"), order.number


def test_orders_fit_their_store(
    workspace: Workspace, orders: dict[str, list[Order]], catalogue: ProductCatalogue
) -> None:
    """Orders are in their store's currency, hold products it sells, and belong to example.com buyers."""
    for store in workspace.stores:
        skus = {card.sku for card in catalogue.by_store[store.id]}
        for order in orders[store.id]:
            assert order.total.currency == store.currency, order.number
            assert {item.sku for item in order.items} <= skus, order.number
            emails = (order.buyer.email, *order.buyer.other_emails)
            assert all(email.endswith("example.com") for email in emails if email), order.number


def test_products_are_many_and_various(workspace: Workspace, catalogue: ProductCatalogue) -> None:
    """A brand has at least 25 products; each store has unavailable variants, compatibility and size advice."""
    for brand in workspace.brands:
        of_brand = [catalogue.by_store[store.id] for store in workspace.stores if store.brand == brand.id]
        assert len({card.product_id for cards in of_brand for card in cards}) >= 25
        for cards in of_brand:
            assert {card.available for card in cards} == {True, False}
            assert any(card.compatible_with for card in cards)
            assert any("size_advice" in card.attributes for card in cards)
            assert all("aliases" in card.attributes for card in cards)


def test_samples_cover_the_contract(workspace: Workspace, dataset: Dataset) -> None:
    """At least 48 samples reach every outcome, verdict, channel and store, and each language seven times."""
    targets = [sample.target for sample in dataset.samples]
    languages = Counter(target.language for target in targets)

    assert len(targets) >= 48
    assert {target.outcome for target in targets} == set(OUTCOMES)
    assert {target.verdict for target in targets} == set(get_args(Verdict))
    assert min(languages[language] for language in LANGUAGES) >= 7
    assert {sample.request.ticket.channel for sample in dataset.samples} == set(get_args(Channel))
    assert {sample.request.ticket.store for sample in dataset.samples} == {store.id for store in workspace.stores}


def test_samples_speak_a_language_of_their_store(workspace: Workspace, dataset: Dataset) -> None:
    """No sample expects a language its store does not serve, and each is dated to the demo's moment."""
    for sample in dataset.samples:
        store = workspace.store(sample.request.ticket.store)
        assert store is not None
        assert sample.target.language in store.languages, sample.id
        assert sample.request.as_of == NOW, sample.id
        assert all(message.sent_at <= NOW for message in sample.request.ticket.messages), sample.id


def test_the_demo_shows_five_ready_drafts(workspace: Workspace, dataset: Dataset) -> None:
    """The first five samples, and only they, are the demo's: all ready, of both brands, five languages and outcomes."""
    first = dataset.samples[:5]

    assert [sample for sample in dataset.samples if "demo" in sample.tags] == list(first)
    assert {sample.target.status for sample in first} == {"ready"}
    assert len({sample.target.language for sample in first}) == len({sample.target.outcome for sample in first}) == 5
    assert {_brand(workspace, sample) for sample in first} == {brand.id for brand in workspace.brands}


def _brand(workspace: Workspace, sample: Sample) -> str:
    store = workspace.store(sample.request.ticket.store)
    assert store is not None
    return store.brand


def test_the_identity_gate_is_sampled_with_both_kinds(dataset: Dataset) -> None:
    """A stranger's question about an existing and about an unknown number are samples of one family."""
    gate = [sample for sample in dataset.samples if "identity" in sample.tags]

    assert {sample.target.outcome for sample in gate} == {"identify_requester"}
    assert {sample.id for sample in gate} >= {"us-someone-elses-order", "us-unknown-number"}
    assert len({sample.family for sample in gate}) == 1
