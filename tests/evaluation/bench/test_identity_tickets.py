from collections import Counter
from pathlib import Path

import pytest

from drafter.context.parties import is_party
from drafter.domain.order import Order
from drafter.domain.store import LANGUAGES, Store
from drafter.evaluation.bench.identity_details import details
from drafter.evaluation.bench.identity_tickets import TRICKS, Case, make_cases, make_control
from drafter.settings import load_workspace
from tests.support.nouns import make_understanding, refer
from tests.support.shop import Shop

ROOT = Path(__file__).parents[3]
COUNT = 700


@pytest.fixture(scope="module")
def orders() -> list[tuple[Store, Order]]:
    """Return the demo workspace's orders."""
    workspace = load_workspace(ROOT)
    found = []
    for store in workspace.stores:
        lines = (ROOT / "evals/demo/orders" / f"{store.id}.jsonl").read_text(encoding="utf-8").splitlines()
        found += [(store, Order.model_validate_json(line)) for line in lines if line]
    return found


@pytest.fixture(scope="module")
def cases(orders: list[tuple[Store, Order]]) -> list[Case]:
    """Return some mismatched tickets."""
    return list(make_cases(orders, COUNT))


def test_cases_are_the_same_on_every_run_and_cover_languages_and_tricks(
    cases: list[Case], orders: list[tuple[Store, Order]]
) -> None:
    """The benchmark measures the same thing each time, everywhere."""
    assert list(make_cases(orders, COUNT)) == cases
    assert Counter(case.language for case in cases).keys() == set(LANGUAGES)
    assert Counter(case.trick for case in cases).keys() == TRICKS.keys()


def test_no_requester_is_the_orders_party(cases: list[Case], orders: list[tuple[Store, Order]]) -> None:
    """Every ticket of the benchmark is from somebody who may hear nothing."""
    stores = {store.id: store for store, _ in orders}

    for case in cases:
        ticket = case.real.ticket
        assert not any(is_party(order, ticket.requester, stores[ticket.store]) for _, order in orders), case


def test_a_twin_differs_by_its_number_alone(cases: list[Case], orders: list[tuple[Store, Order]]) -> None:
    """The twin asks the same about an order that does not exist."""
    known = {number for _, order in orders for number in (order.number, order.id, *order.references.values())}

    for case in cases:
        real = case.real.model_dump_json()
        assert case.number in real
        assert case.twin.model_dump_json() == real.replace(case.number, case.other_number)
        assert case.other_number not in known
        assert len(case.other_number) == len(case.number)


def test_details_are_what_the_order_says(orders: list[tuple[Store, Order]]) -> None:
    """Names, places, amounts, parcels and days of an order all count as details."""
    _, order = orders[0]
    found = dict.fromkeys(kind for kind, _ in details(order))

    assert {"buyer", "item", "number", "amount", "date"} <= found.keys()
    assert order.items[0].name in {value for _, value in details(order)}


def test_a_control_is_the_buyers_own_ticket(orders: list[tuple[Store, Order]]) -> None:
    """The control comes from somebody who may hear everything."""
    for index, (store, order) in enumerate(orders):
        request = make_control(index, store, order)
        assert is_party(order, request.ticket.requester, store)


@pytest.mark.anyio
async def test_strangers_get_the_same_context_whether_the_order_exists_or_not(
    cases: list[Case], orders: list[tuple[Store, Order]]
) -> None:
    """Nothing but `match` and the staff's gaps tells somebody else's order from none."""
    shops = {store.id: Shop(store=store) for store, _ in orders}
    for store, order in orders:
        await shops[store.id].stock(order)

    for case in cases:
        shop = shops[case.real.ticket.store]
        real = await shop.gather(case.real, make_understanding(references=(refer(case.number),)))
        twin = await shop.gather(case.twin, make_understanding(references=(refer(case.other_number),)))
        assert (real.match, twin.match) == ("not_party", "not_found"), case
        assert real.model_copy(update={"match": "not_found", "gaps": ()}) == twin.model_copy(update={"gaps": ()})
        told = real.model_dump_json(include={"gaps"})
        asked = case.real.model_dump_json()
        assert not [detail for _, detail in details(case.order) if detail in told and detail not in asked], case
