import json
from pathlib import Path

import pytest

from drafter.domain.store import Brand, Store
from drafter.errors import ConfigurationError
from drafter.library.products import load_products
from drafter.settings import Workspace


def _store(store_id: str, brand: str, currency: str) -> Store:
    return Store(
        id=store_id,
        brand=brand,
        name=store_id,
        platform="local",
        region="GB",
        currency=currency,
        time_zone="UTC",
        languages=("en",),
    )


STORES = (_store("oak-us", "oak", "USD"), _store("oak-uk", "oak", "GBP"), _store("elm-uk", "elm", "GBP"))


def _workspace(root: Path, *lines: str | bytes) -> Workspace:
    folder = root / "knowledge" / "oak"
    folder.mkdir(parents=True)
    content = b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines)
    (folder / "products.jsonl").write_bytes(content)
    return Workspace(root=root, brands=(Brand(id="oak", name="Oak"), Brand(id="elm", name="Elm")), stores=STORES)


def _card(**changes: object) -> str:
    card: dict[str, object] = {
        "sku": "CHAIR",
        "product_id": "chair",
        "name": "Chair",
        "available": True,
        "price": {"amount": "12.50", "currency": "GBP"},
    }
    return json.dumps(card | changes)


def test_a_card_is_sold_where_it_says(tmp_path: Path) -> None:
    """A card that names stores is found in those stores, and every other store has an empty entry."""
    catalogue = load_products(_workspace(tmp_path, _card(stores=["oak-uk"])))

    assert {store: [card.sku for card in cards] for store, cards in catalogue.by_store.items()} == {
        "oak-us": [],
        "oak-uk": ["CHAIR"],
        "elm-uk": [],
    }


def test_a_card_without_stores_goes_by_its_currency(tmp_path: Path) -> None:
    """A card that names no store is sold in all the brand's stores of its currency, and in no other brand's."""
    catalogue = load_products(_workspace(tmp_path, _card()))

    assert [store for store, cards in catalogue.by_store.items() if cards] == ["oak-uk"]


def test_one_sku_has_a_price_per_currency(tmp_path: Path) -> None:
    """The same SKU may stand on two lines for stores of two currencies."""
    dollars = _card(stores=["oak-us"], price={"amount": "15.00", "currency": "USD"})

    catalogue = load_products(_workspace(tmp_path, _card(stores=["oak-uk"]), "", dollars))

    assert [str(catalogue.by_store[store][0].price) for store in ("oak-uk", "oak-us")] == ["12.50 GBP", "15.00 USD"]


def test_the_hash_follows_the_content(tmp_path: Path) -> None:
    """Equal files hash alike, a changed one differently, and a brand without a file has no hash."""
    first = load_products(_workspace(tmp_path / "a", _card())).content_hash
    again = load_products(_workspace(tmp_path / "b", _card())).content_hash
    changed = load_products(_workspace(tmp_path / "c", _card(available=False))).content_hash

    assert first == again
    assert set(first) == {"oak"}
    assert first["oak"] != changed["oak"]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        pytest.param("{", "not JSON", id="not-json"),
        pytest.param(b'{"sku": "\xff"}', "not JSON", id="not-utf8"),
        pytest.param("[]", "one JSON object", id="not-an-object"),
        pytest.param(_card(colour="red"), "colour: Extra inputs", id="unknown-key"),
        pytest.param(_card(available="perhaps"), "available: ", id="wrong-type"),
        pytest.param(_card(price={"amount": "many", "currency": "GBP"}), "price.amount: ", id="wrong-amount"),
        pytest.param(_card(stores=["oak-cn"]), "stores: 'oak-cn' is not a store", id="unknown-store"),
        pytest.param(_card(stores=["elm-uk"]), "stores: 'elm-uk' is not a store", id="another-brand's-store"),
        pytest.param(_card(stores=[]), "stores: must name", id="no-store"),
        pytest.param(_card(stores="oak-uk"), "stores: must name", id="stores-not-a-list"),
        pytest.param(_card(stores=["oak-us"]), "oak-us sells in USD, not in GBP", id="wrong-currency"),
        pytest.param(_card(price={"amount": "1.00", "currency": "CNY"}), "stores: must name", id="nobody's-currency"),
        pytest.param(_card(sku="DESK"), "'DESK' is already sold in oak-uk", id="repeated-sku"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: str | bytes, problem: str) -> None:
    """A card that cannot be used stops the load with file, line and field."""
    workspace = _workspace(tmp_path, _card(sku="DESK"), line)

    with pytest.raises(ConfigurationError, match=problem) as caught:
        load_products(workspace)

    assert caught.value.path == str(tmp_path / "knowledge" / "oak" / "products.jsonl")
    assert caught.value.line == 2
