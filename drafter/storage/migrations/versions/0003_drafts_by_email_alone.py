"""Earlier drafts of an address are found in the index alone: their rows are spread over the file, a page each."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Put the id into the index."""
    op.drop_index("drafts_by_email", "drafts")
    op.create_index("drafts_by_email", "drafts", ["brand", "email", "created_at", "id"])


def downgrade() -> None:
    """Take it out; only for development."""
    op.drop_index("drafts_by_email", "drafts")
    op.create_index("drafts_by_email", "drafts", ["brand", "email", "created_at"])
