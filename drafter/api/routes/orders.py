"""Push orders and product cards into the mirror."""

from typing import Annotated

from fastapi import APIRouter, HTTPException, Path, Request
from pydantic import ValidationError

from drafter.api.access import Caller, require
from drafter.api.problems import described
from drafter.bootstrap import Drafter
from drafter.domain.base import Noun
from drafter.domain.order import Order, Product
from drafter.storage.keys import ApiKey

router = APIRouter(prefix="/v1/stores", tags=["orders and products"])

StoreId = Annotated[str, Path(max_length=100, examples=["harbor-us"])]
MOST_LINES = 50_000
MOST_PROBLEMS = 100


class LineProblem(Noun):
    """A line that was not imported, and why."""

    line: int
    field: str
    message: str


class Imported(Noun):
    """How many orders are in the mirror now, and the lines that could not be used."""

    imported: int
    refused: int = 0
    errors: tuple[LineProblem, ...] = ()


def _drafter(request: Request, key: ApiKey, store: str) -> Drafter:
    require(key, "edit", store)
    drafter: Drafter = request.app.state.drafter
    if drafter.workspace.store(store) is None:
        raise HTTPException(404, f"There is no store {store!r} in drafter.toml.")
    return drafter


@router.put(
    "/{store}/orders/{number}",
    responses=described(400, 401, 403, 404, 413, 422, 429, 503),
)
async def put_order(
    store: StoreId, number: Annotated[str, Path(max_length=100)], body: Order, request: Request, key: Caller
) -> Imported:
    """Add or replace an order; an older `updated_at` never replaces a newer one."""
    drafter = _drafter(request, key, store)
    if body.number != number:
        raise HTTPException(422, f"number: the path says {number!r}, the body {body.number!r}")
    await drafter.mirror.put_orders(store, [body])
    return Imported(imported=1)


@router.post(
    "/{store}/orders:import",
    responses=described(400, 401, 403, 404, 413, 422, 429, 503),
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {"application/x-ndjson": {"schema": {"type": "string", "description": "an Order a line"}}},
        }
    },
)
async def import_orders(store: StoreId, request: Request, key: Caller) -> Imported:
    """Add or replace many orders, one JSON object a line; good lines are kept, bad ones are listed."""
    drafter = _drafter(request, key, store)
    orders, problems, refused = parse_order_lines(await request.body())
    if not orders and not refused:
        raise HTTPException(422, "body: no order in it; send one JSON object a line")
    await drafter.mirror.put_orders(store, orders)
    return Imported(imported=len(orders), refused=refused, errors=tuple(problems))


def parse_order_lines(body: bytes) -> tuple[list[Order], list[LineProblem], int]:
    """Return the orders in NDJSON, the first problems of lines that are not orders, and the count of such lines."""
    orders: list[Order] = []
    problems: list[LineProblem] = []
    refused = 0
    for number, line in enumerate(body.splitlines(), 1):
        if not line.strip():
            continue
        if number > MOST_LINES:
            raise HTTPException(422, f"body: more than {MOST_LINES} lines; send them in several calls")
        try:
            orders.append(Order.model_validate_json(line))
        except ValidationError as exc:
            refused += 1
            first = exc.errors(include_url=False, include_input=False, include_context=False)[0]
            where = ".".join(map(str, first["loc"])) or "line"
            problems.append(LineProblem(line=number, field=where, message=str(first["msg"])))
    return orders, problems[:MOST_PROBLEMS], refused


@router.put(
    "/{store}/products/{sku}",
    responses=described(400, 401, 403, 404, 413, 422, 429, 503),
)
async def put_product(
    store: StoreId, sku: Annotated[str, Path(max_length=200)], body: Product, request: Request, key: Caller
) -> Imported:
    """Add or replace a product card."""
    drafter = _drafter(request, key, store)
    if body.sku != sku:
        raise HTTPException(422, f"sku: the path says {sku!r}, the body {body.sku!r}")
    await drafter.mirror.put_products(store, [body])
    return Imported(imported=1)
