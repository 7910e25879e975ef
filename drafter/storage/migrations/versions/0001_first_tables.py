"""Drafts, traces, feedback, idempotency, keys, and the mirror of orders and products."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the first tables."""
    op.create_table(
        "drafts",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("ticket_id", sa.String, nullable=False),
        sa.Column("store", sa.String, nullable=False),
        sa.Column("brand", sa.String, nullable=False),
        sa.Column("email", sa.String),
        sa.Column("order_numbers", sa.Text, nullable=False),
        sa.Column("outcome", sa.String, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("created_at", sa.String, nullable=False),
        sa.Column("draft", sa.Text, nullable=False),
        sa.Column("trace", sa.Text, nullable=False),
    )
    op.create_index("drafts_by_email", "drafts", ["brand", "email", "created_at"])
    op.create_index("drafts_by_time", "drafts", ["created_at"])
    op.create_table(
        "draft_orders",
        sa.Column("brand", sa.String, primary_key=True),
        sa.Column("order_number", sa.String, primary_key=True),
        sa.Column("created_at", sa.String, primary_key=True),
        sa.Column("draft_id", sa.String, primary_key=True),
    )
    op.create_table(
        "idempotency",
        sa.Column("owner", sa.String, primary_key=True),
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("body_hash", sa.String, nullable=False),
        sa.Column("draft_id", sa.String, nullable=False),
        sa.Column("created_at", sa.String, nullable=False),
    )
    op.create_table(
        "feedback",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("draft_id", sa.String, nullable=False),
        sa.Column("edit_class", sa.String, nullable=False),
        sa.Column("rating", sa.String),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("created_at", sa.String, nullable=False),
    )
    op.create_index("feedback_by_draft", "feedback", ["draft_id"])
    op.create_table(
        "api_keys",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("hash", sa.String, nullable=False, unique=True),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("scopes", sa.Text, nullable=False),
        sa.Column("stores", sa.Text, nullable=False),
        sa.Column("created_at", sa.String, nullable=False),
        sa.Column("revoked_at", sa.String),
    )
    op.create_table(
        "orders",
        sa.Column("store", sa.String, primary_key=True),
        sa.Column("number", sa.String, primary_key=True),
        sa.Column("updated_at", sa.String, nullable=False),
        sa.Column("placed_at", sa.String, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_table(
        "order_keys",
        sa.Column("store", sa.String, primary_key=True),
        sa.Column("kind", sa.String, primary_key=True),
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("number", sa.String, primary_key=True),
    )
    op.create_table(
        "products",
        sa.Column("store", sa.String, primary_key=True),
        sa.Column("sku", sa.String, primary_key=True),
        sa.Column("origin", sa.String, nullable=False, server_default="pushed"),
        sa.Column("body", sa.Text, nullable=False),
    )


def downgrade() -> None:
    """Drop everything; only for development."""
    for table in (
        "products",
        "order_keys",
        "orders",
        "api_keys",
        "feedback",
        "idempotency",
        "draft_orders",
        "drafts",
    ):
        op.drop_table(table)
