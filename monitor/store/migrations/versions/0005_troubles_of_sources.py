"""What a source has done since it was well, and what people were told of it."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("reads", sa.Column("failures", sa.Integer))
    op.add_column("reads", sa.Column("quiet_since", sa.DateTime(timezone=True)))
    op.add_column("reads", sa.Column("trouble", sa.Text))
    op.execute("UPDATE reads SET quiet_since = last_read")
