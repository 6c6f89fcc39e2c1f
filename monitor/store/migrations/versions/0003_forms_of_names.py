"""Names are kept once for all mentions that have the same ones; each watch names what it has again when it starts."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_table("names")
    op.create_table(
        "names",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("own", sa.Boolean, nullable=False),
        sa.Column("form", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", "own", "form", name="pk_names"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_names_form", "names", ["form"])
    op.add_column("mentions", sa.Column("form", sa.Text))
    op.create_index("ix_mentions_form", "mentions", ["form"])
    op.execute("DELETE FROM watches")
