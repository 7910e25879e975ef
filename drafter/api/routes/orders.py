"""Push orders and product cards into the mirror."""

from typing import Annotated

from fastapi import APIRouter, Body, HTTPException, Path, Request
from fastapi.exceptions import RequestValidationError
from pydantic import Field, TypeAdapter, ValidationError

from drafter.api import examples
from drafter.api.access import Caller
from drafter.api.problems import described
from drafter.api.routes.common import drafter_of, find_store
from drafter.domain.base import Noun
from drafter.domain.order import Order, Product
from drafter.errors import TicketError

router = APIRouter(prefix="/v1/stores", tags=["orders and products"])

StoreId = Annotated[str, Path(max_length=100, examples=["harbor-us"])]
Number = Annotated[str, Path(min_length=1, max_length=100, examples=["W1"])]
Sku = Annotated[str, Path(min_length=1, max_length=200, examples=["FJELL-M"])]
NDJSON, JSON = "application/x-ndjson", "application/json"
MOST_LINES = 50_000
MOST_PROBLEMS = 100
_ORDERS = TypeAdapter(Annotated[list[Order], Field(max_length=MOST_LINES)])


class LineProblem(Noun):
    """A line that was not imported, and why."""

    line: int
    field: str
    message: str


class Imported(Noun):
    """How many orders or cards were taken, and the lines that could not be used."""

    imported: int
    refused: int = 0
    errors: tuple[LineProblem, ...] = ()


@router.put("/{store}/orders/{number:path}", responses=described(400, 401, 403, 404, 409, 413, 422, 429, 500, 503))
async def put_order(
    store: StoreId,
    number: Number,
    body: Annotated[Order, Body(openapi_examples=examples.ORDERS)],
    request: Request,
    key: Caller,
) -> Imported:
    """Add an order, or merge it with what is known: late news never undoes newer news."""
    find_store(request, key, "edit", store)
    if body.number != number:
        raise HTTPException(409, f"number: the path says {number!r}, the body {body.number!r}")
    await drafter_of(request).mirror.put_orders(store, [body])
    return Imported(imported=1)


@router.post(
    "/{store}/orders:import",
    responses={
        200: {"content": {"application/json": {"example": examples.IMPORTED}}},
        **described(400, 401, 403, 404, 413, 415, 422, 429, 500, 503),
    },
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                NDJSON: {"schema": {"type": "string", "description": "an Order a line"}},
                JSON: {
                    "schema": {
                        "type": "array",
                        "items": {"$ref": "#/components/schemas/Order"},
                        "minItems": 1,
                        "maxItems": MOST_LINES,
                    },
                    "example": [examples.ORDER],
                },
            },
        }
    },
)
async def import_orders(store: StoreId, request: Request, key: Caller) -> Imported:
    """Add or merge many orders.

    One JSON object a line (NDJSON): good lines are kept, bad ones are listed. As a JSON array: all or none.
    """
    find_store(request, key, "edit", store)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in {NDJSON, JSON}:
        raise HTTPException(415, f"Send `Content-Type: {NDJSON}` with an order a line, or `{JSON}` with an array.")
    content = await request.body()
    orders, problems, refused = parse_order_lines(content) if kind == NDJSON else (parse_orders(content), [], 0)
    if not orders and not refused:
        raise TicketError("no order in it; send one JSON object a line", field="body")
    await drafter_of(request).mirror.put_orders(store, orders)
    return Imported(imported=len(orders), refused=refused, errors=tuple(problems))


def parse_orders(body: bytes) -> list[Order]:
    """Return the orders in a JSON array.

    Raises:
        RequestValidationError: it is not JSON, or one of them cannot be used; names the place.
    """
    try:
        return _ORDERS.validate_json(body)
    except ValidationError as exc:
        errors = [{**error, "loc": ("body", *error["loc"])} for error in exc.errors(include_url=False)]
        raise RequestValidationError(errors) from exc


def parse_order_lines(body: bytes) -> tuple[list[Order], list[LineProblem], int]:
    """Return the orders in NDJSON, the first problems of lines that are not orders, and the count of such lines.

    Raises:
        TicketError: more lines than one call takes.
    """
    orders: list[Order] = []
    problems: list[LineProblem] = []
    lines = body.split(b"\n")
    if len(lines) > MOST_LINES:
        raise TicketError(f"more than {MOST_LINES} lines; send them in several calls", field="body")
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            orders.append(Order.model_validate_json(line))
        except ValidationError as exc:
            first = exc.errors(include_url=False, include_input=False, include_context=False)[0]
            where = ".".join(map(str, first["loc"])) or "line"
            problems.append(LineProblem(line=number, field=where, message=str(first["msg"])))
    return orders, problems[:MOST_PROBLEMS], len(problems)


@router.put("/{store}/products/{sku:path}", responses=described(400, 401, 403, 404, 409, 413, 422, 429, 500, 503))
async def put_product(
    store: StoreId,
    sku: Sku,
    body: Annotated[Product, Body(openapi_examples=examples.PRODUCTS)],
    request: Request,
    key: Caller,
) -> Imported:
    """Add or replace a product card."""
    find_store(request, key, "edit", store)
    if body.sku != sku:
        raise HTTPException(409, f"sku: the path says {sku!r}, the body {body.sku!r}")
    await drafter_of(request).mirror.put_products(store, [body])
    return Imported(imported=1)
