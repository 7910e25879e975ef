"""Drafts with their traces, idempotency keys, feedback, and what is remembered of earlier tickets."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from operator import itemgetter
from typing import Any, TypeVar

from pydantic import BaseModel, JsonValue, ValidationError
from sqlalchemy import Connection, bindparam, insert, select

from drafter.domain.context import PastTicket
from drafter.domain.draft import Draft, Trace
from drafter.domain.values import format_datetime
from drafter.errors import StorageError
from drafter.storage.database import Change, Database, Query
from drafter.storage.mirror import number_key
from drafter.storage.tables import draft_orders, drafts, feedback, idempotency

ModelT = TypeVar("ModelT", bound=BaseModel)
_Past = tuple[str, str, PastTicket]
"""When a draft was made, its id, and what is remembered of its ticket."""
_BY_TIME = itemgetter(0, 1)
MOST_PAST_TICKETS = 20
MOST_REMEMBERED = 4_096
"""Earlier drafts of which it is remembered what they were about, 1 kB each: their rows are spread over the file."""

_DRAFT = select(drafts.c.draft).where(drafts.c.id == bindparam("id"))
_STORE = select(drafts.c.store).where(drafts.c.id == bindparam("id"))
_TRACE = select(drafts.c.trace).where(drafts.c.id == bindparam("id"))
_IDEMPOTENT = (
    select(idempotency.c.body_hash, drafts.c.draft)
    .join(drafts, drafts.c.id == idempotency.c.draft_id)
    .where(idempotency.c.owner == bindparam("owner"), idempotency.c.key == bindparam("key"))
)
_FROM_EMAIL = (
    select(drafts.c.id)
    .where(drafts.c.brand == bindparam("brand"), drafts.c.email == bindparam("email"))
    .order_by(drafts.c.created_at.desc())
    .limit(MOST_PAST_TICKETS)
)
_ABOUT_ORDER = (
    select(draft_orders.c.draft_id.label("id"))
    .where(draft_orders.c.brand == bindparam("brand"), draft_orders.c.order_number == bindparam("order_number"))
    .order_by(draft_orders.c.created_at.desc())
    .limit(MOST_PAST_TICKETS)
)
_BY_EMAIL, _BY_ORDER = Query(_FROM_EMAIL), Query(_ABOUT_ORDER)
_BY_ORDER_OR_EMAIL = Query(select(_ABOUT_ORDER.subquery().c.id).union_all(select(_FROM_EMAIL.subquery().c.id)))
_PAST_COLUMNS = ("created_at", "id", "ticket_id", "store", "brand", "email", "order_numbers")
_PAST = Query(select(*(drafts.c[name] for name in _PAST_COLUMNS)).where(drafts.c.id == bindparam("id")))
_ADD_DRAFT = Change(insert(drafts))
_ADD_ORDERS = Change(insert(draft_orders))
_CLAIM = Change(insert(idempotency))


class SqlDraftStore:
    """Meets `DraftStore` and `TicketHistory`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._past: dict[str, _Past] = {}

    async def save_draft(self, draft: Draft, trace: Trace, *, idempotency: tuple[str, str, str] | None = None) -> str:
        """Return the JSON of a draft, stored with its trace in one commit; `idempotency` is (key owner, key, hash)."""
        row = _draft_row(draft, trace)
        numbers = [
            {"brand": row["brand"], "order_number": number, "created_at": row["created_at"], "draft_id": draft.id}
            for number in json.loads(row["order_numbers"])
        ]
        await self._database.write(lambda connection: _save(connection, row, numbers, idempotency))
        self._remember([row[name] for name in _PAST_COLUMNS])
        stored: str = row["draft"]
        return stored

    async def load_draft(self, draft_id: str) -> Draft | None:
        """Return a stored draft, or None."""
        found = await self._database.read(lambda c: c.execute(_DRAFT, {"id": draft_id}).scalar())
        return None if found is None else _parse(Draft, found)

    async def load_store(self, draft_id: str) -> str | None:
        """Return the store that a stored draft belongs to, or None."""
        return await self._database.read(lambda c: c.execute(_STORE, {"id": draft_id}).scalar())

    async def load_trace(self, draft_id: str) -> Trace | None:
        """Return the trace of a stored draft, or None."""
        found = await self._database.read(lambda c: c.execute(_TRACE, {"id": draft_id}).scalar())
        return None if found is None else _parse(Trace, found)

    async def load_idempotent(self, owner: str, key: str) -> tuple[str, Draft] | None:
        """Return the body hash and draft that were stored under this key, or None."""
        values = {"owner": owner, "key": key}
        found = await self._database.read(lambda c: c.execute(_IDEMPOTENT, values).first())
        return None if found is None else (found[0], _parse(Draft, found[1]))

    async def load_ids(self, limit: int) -> list[str]:
        """Return the ids of the latest drafts, the newest first."""
        latest = select(drafts.c.id).order_by(drafts.c.created_at.desc()).limit(limit)
        return list(await self._database.read(lambda c: c.execute(latest).scalars().all()))

    async def load_edits(self, limit: int) -> list[tuple[str, str, str | None]]:
        """Return the latest feedback, the newest first: draft id, class of the edit, and the text sent if another."""
        columns = (feedback.c.draft_id, feedback.c.edit_class, feedback.c.body)
        latest = select(*columns).order_by(feedback.c.id.desc()).limit(limit)
        rows = await self._database.read(lambda c: c.execute(latest).all())
        return [(draft_id, edit_class, json.loads(body).get("sent_text")) for draft_id, edit_class, body in rows]

    async def save_feedback(
        self, draft_id: str, edit_class: str, body: dict[str, JsonValue], created_at: datetime
    ) -> None:
        """Store what an agent said of a draft, or what they sent instead."""
        row = {
            "draft_id": draft_id,
            "edit_class": edit_class,
            "rating": body.get("rating"),
            "body": json.dumps(body, ensure_ascii=False),
            "created_at": format_datetime(created_at),
        }
        await self._database.write(lambda connection: connection.execute(insert(feedback), row) and None)

    async def load_tickets_of(self, brand: str, order_numbers: Sequence[str], email: str | None) -> list[PastTicket]:
        """Return the brand's earlier tickets about these orders or from this address, newest first, at most 20."""
        keys = [number_key(number) for number in order_numbers]
        rows: list[tuple[Any, ...]] = []
        if email:
            query, values = _BY_EMAIL, {"brand": brand, "email": email.strip().lower()}
            if keys:  # as of nearly every ticket: one look-up for both
                query, values = _BY_ORDER_OR_EMAIL, {**values, "order_number": keys.pop()}
            rows += await self._database.fetch(query, values)
        for key in keys:
            rows += await self._database.fetch(_BY_ORDER, {"brand": brand, "order_number": key})
        ids = dict.fromkeys(draft_id for (draft_id,) in rows)
        found = [self._past.get(draft_id) or await self._load_past(draft_id) for draft_id in ids]
        newest = sorted((past for past in found if past is not None), key=_BY_TIME, reverse=True)[:MOST_PAST_TICKETS]
        return [ticket for _, _, ticket in newest]

    async def _load_past(self, draft_id: str) -> _Past | None:
        rows = await self._database.fetch(_PAST, {"id": draft_id})
        return self._remember(rows[0]) if rows else None

    def _remember(self, row: Sequence[Any]) -> _Past:
        """Return what is worth knowing of a row's `_PAST_COLUMNS`; the drafts known longest are forgotten for it."""
        created_at, draft_id, ticket_id, store, brand, email, order_numbers = row
        ticket = PastTicket.made_of(
            ticket_id=ticket_id,
            store=store,
            brand=brand,
            email=email,
            order_numbers=tuple(json.loads(order_numbers)),
            created_at=datetime.fromisoformat(created_at),
        )
        if len(self._past) >= MOST_REMEMBERED:
            del self._past[next(iter(self._past))]
        self._past[draft_id] = created_at, draft_id, ticket
        return self._past[draft_id]


def _parse(model: type[ModelT], stored: str) -> ModelT:
    try:
        return model.model_validate_json(stored)
    except ValidationError as exc:
        name = model.__name__.lower()
        raise StorageError(f"the stored {name} has the shape of another version of Drafter") from exc


def _draft_row(draft: Draft, trace: Trace) -> dict[str, Any]:
    requester = trace.request.ticket.requester
    return {
        "id": draft.id,
        "ticket_id": draft.ticket_id,
        "store": trace.context.store.id,
        "brand": trace.context.brand.id,
        "email": requester.email.strip().lower() if requester.email else None,
        "order_numbers": json.dumps([number_key(order.number) for order in trace.context.orders]),
        "outcome": draft.outcome,
        "status": draft.status,
        "language": draft.language,
        "created_at": f"{draft.created_at.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}",  # many are made in a second
        "draft": draft.model_dump_json(),
        "trace": trace.model_dump_json(),
    }


def _save(
    connection: Connection,
    row: dict[str, Any],
    numbers: list[dict[str, str]],
    key: tuple[str, str, str] | None,
) -> None:
    _ADD_DRAFT.do(connection, row)
    for number in numbers:
        _ADD_ORDERS.do(connection, number)
    if key is not None:
        owner, name, body_hash = key
        claim = {
            "owner": owner,
            "key": name,
            "body_hash": body_hash,
            "draft_id": row["id"],
            "created_at": row["created_at"],
        }
        _CLAIM.do(connection, claim)
