"""Product cards: `knowledge/<brand>/products.jsonl`, one variant a line.

A line is a `Product` and may say in `stores` which stores sell it; without it, all the brand's stores of the
price's currency do. A variant sold in two currencies is two lines.
"""

from collections.abc import Mapping
from pathlib import Path

from pydantic import Field

from drafter.domain.base import Noun
from drafter.domain.order import Product
from drafter.domain.store import Store
from drafter.errors import ConfigurationError
from drafter.library.json_lines import Fields, content_hash, load_lines, parse_line
from drafter.settings import Workspace

PRODUCTS_FILE = "products.jsonl"


class ProductCatalogue(Noun):
    """What each store sells, in the order of the file; `content_hash` is of the brand's file, by brand."""

    by_store: Mapping[str, tuple[Product, ...]] = Field(description="every store of the workspace has an entry")
    content_hash: Mapping[str, str]


def load_products(workspace: Workspace) -> ProductCatalogue:
    """Return the product cards of all stores; a brand without a file sells nothing that we know.

    Raises:
        ConfigurationError: a line is not a product, names a store that cannot sell it, or repeats a SKU in a store.
    """
    by_store: dict[str, tuple[Product, ...]] = {store.id: () for store in workspace.stores}
    hashes: dict[str, str] = {}
    for brand in workspace.brands:
        path = workspace.root / "knowledge" / brand.id / PRODUCTS_FILE
        if not path.exists():
            continue
        stores = tuple(store for store in workspace.stores if store.brand == brand.id)
        content, lines = load_lines(path)
        hashes[brand.id] = content_hash(content)
        by_store |= _cards_by_store(lines, path, stores)
    return ProductCatalogue(by_store=by_store, content_hash=hashes)


def _cards_by_store(
    lines: list[tuple[int, Fields]], path: Path, stores: tuple[Store, ...]
) -> dict[str, tuple[Product, ...]]:
    cards: dict[str, dict[str, Product]] = {store.id: {} for store in stores}
    for number, fields in lines:
        named = fields.pop("stores", None)
        product = parse_line(Product, fields, path, number)
        for store_id in _sellers(named, product, stores, path, number):
            if product.sku in cards[store_id]:
                message = f"sku: {product.sku!r} is already sold in {store_id} by an earlier line"
                raise ConfigurationError(message, path=str(path), line=number)
            cards[store_id][product.sku] = product
    return {store_id: tuple(by_sku.values()) for store_id, by_sku in cards.items()}


def _sellers(named: object, product: Product, stores: tuple[Store, ...], path: Path, line: int) -> list[str]:
    currencies = {store.id: store.currency for store in stores}
    if named is None:
        named = [store_id for store_id, currency in currencies.items() if currency == product.price.currency]
    if not isinstance(named, list) or not named or not all(isinstance(store_id, str) for store_id in named):
        message = f"stores: must name at least one of {sorted(currencies)}"
        raise ConfigurationError(message, path=str(path), line=line)
    for store_id in named:
        if store_id not in currencies:
            message = f"stores: {store_id!r} is not a store of this brand; they are {sorted(currencies)}"
            raise ConfigurationError(message, path=str(path), line=line)
        if currencies[store_id] != product.price.currency:
            message = f"price.currency: {store_id} sells in {currencies[store_id]}, not in {product.price.currency}"
            raise ConfigurationError(message, path=str(path), line=line)
    return named
