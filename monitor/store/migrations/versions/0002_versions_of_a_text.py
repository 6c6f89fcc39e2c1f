"""Where a document stands and when it was seen, so that the version before it is found."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("documents", sa.Column("place", sa.Text))
    op.add_column("documents", sa.Column("seen_at", sa.DateTime(timezone=True)))
    op.create_index("ix_documents_place", "documents", ["place", "seen_at"])
    op.create_index("ix_mentions_document", "mentions", ["document"])
