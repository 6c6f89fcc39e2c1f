"""Whether an alert is one of a series that the calendar repeats, so that a review reads the latest of these only."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("alerts", sa.Column("series", sa.Boolean))
