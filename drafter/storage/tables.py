"""The tables; `migrations/` brings a database to this shape."""

from sqlalchemy import BigInteger, Column, Index, Integer, MetaData, String, Table, Text

REVISION = "0003"
"""The newest migration: a database that says so has this shape."""
metadata = MetaData()

drafts = Table(
    "drafts",
    metadata,
    Column("id", String, primary_key=True),
    Column("ticket_id", String, nullable=False),
    Column("store", String, nullable=False),
    Column("brand", String, nullable=False),
    Column("email", String),
    Column("order_numbers", Text, nullable=False),
    Column("outcome", String, nullable=False),
    Column("status", String, nullable=False),
    Column("language", String, nullable=False),
    Column("created_at", String, nullable=False),
    Column("draft", Text, nullable=False),
    Column("trace", Text, nullable=False),
    Index("drafts_by_email", "brand", "email", "created_at", "id"),
    Index("drafts_by_time", "created_at"),
)

draft_orders = Table(
    "draft_orders",
    metadata,
    Column("brand", String, primary_key=True),
    Column("order_number", String, primary_key=True),
    Column("created_at", String, primary_key=True),
    Column("draft_id", String, primary_key=True),
)

idempotency = Table(
    "idempotency",
    metadata,
    Column("owner", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("body_hash", String, nullable=False),
    Column("draft_id", String, nullable=False),
    Column("created_at", String, nullable=False),
)

feedback = Table(
    "feedback",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("draft_id", String, nullable=False),
    Column("edit_class", String, nullable=False),
    Column("rating", String),
    Column("body", Text, nullable=False),
    Column("created_at", String, nullable=False),
    Index("feedback_by_draft", "draft_id"),
)

api_keys = Table(
    "api_keys",
    metadata,
    Column("id", String, primary_key=True),
    Column("hash", String, nullable=False, unique=True),
    Column("name", String, nullable=False),
    Column("scopes", Text, nullable=False),
    Column("stores", Text, nullable=False),
    Column("created_at", String, nullable=False),
    Column("revoked_at", String),
)

orders = Table(
    "orders",
    metadata,
    Column("store", String, primary_key=True),
    Column("number", String, primary_key=True),
    Column("updated_at", String, nullable=False),
    Column("placed_at", String, nullable=False),
    Column("body", Text, nullable=False),
)

order_keys = Table(
    "order_keys",
    metadata,
    Column("store", String, primary_key=True),
    Column("kind", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("number", String, primary_key=True),
)

products = Table(
    "products",
    metadata,
    Column("store", String, primary_key=True),
    Column("sku", String, primary_key=True),
    Column("origin", String, nullable=False, server_default="pushed"),
    Column("body", Text, nullable=False),
)

spending = Table(
    "spending",
    metadata,
    Column("day", String, primary_key=True),
    Column("store", String, primary_key=True),
    Column("brand", String, primary_key=True),
    Column("model", String, primary_key=True),
    Column("calls", BigInteger, nullable=False),
    Column("input_tokens", BigInteger, nullable=False),
    Column("cached_input_tokens", BigInteger, nullable=False),
    Column("cache_write_tokens", BigInteger, nullable=False),
    Column("output_tokens", BigInteger, nullable=False),
    Column("cost_micro_usd", BigInteger, nullable=False),
)
