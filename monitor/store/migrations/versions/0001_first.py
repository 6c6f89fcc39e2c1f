"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _read()
    _tracked()
    _said()
    _told()


def _read() -> None:
    op.create_table(
        "watches",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_watches"),
    )
    op.create_table(
        "reads",
        sa.Column("source_key", sa.Text, nullable=False),
        sa.Column("watch", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("last_read", INSTANT, nullable=False),
        sa.Column("last_ok", INSTANT),
        sa.Column("documents", sa.Integer, nullable=False),
        sa.Column("faults", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("source_key", name="pk_reads"),
    )
    op.create_table(
        "marks",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("source_key", sa.Text, nullable=False),
        sa.Column("mark", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_marks"),
    )
    op.create_index("ix_marks_source_key", "marks", ["source_key"])
    op.create_table(
        "documents",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("watch", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_documents"),
    )


def _tracked() -> None:
    op.create_table(
        "commitments",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("watch", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("due", sa.Date),
        sa.Column("tentative", sa.Boolean, nullable=False),
        sa.Column("watched", sa.Boolean, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("next_review_at", INSTANT),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_commitments"),
    )
    _partial_index(
        "ix_commitments_next_review_at", "commitments", "next_review_at", sa.text("next_review_at IS NOT NULL")
    )
    op.create_table(
        "transitions",
        sa.Column("commitment", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("commitment", "key", name="pk_transitions"),
        sa.ForeignKeyConstraint(
            ["commitment"], ["commitments.id"], name="fk_transitions_commitment", ondelete="CASCADE"
        ),
    )


def _said() -> None:
    op.create_table(
        "mentions",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("watch", sa.Text, nullable=False),
        sa.Column("document", sa.Text, nullable=False),
        sa.Column("commitment", sa.Text),
        sa.Column("series", sa.Text),
        sa.Column("due", sa.Date),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_mentions"),
        sa.ForeignKeyConstraint(["document"], ["documents.key"], name="fk_mentions_document"),
        sa.ForeignKeyConstraint(["commitment"], ["commitments.id"], name="fk_mentions_commitment", ondelete="SET NULL"),
    )
    op.create_index("ix_mentions_commitment", "mentions", ["commitment"])
    _partial_index("ix_mentions_series", "mentions", "due", sa.text("series IS NOT NULL"))
    op.create_table(
        "names",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("mention", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", "mention", name="pk_names"),
        sa.ForeignKeyConstraint(["mention"], ["mentions.key"], name="fk_names_mention"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_names_mention", "names", ["mention"])
    op.create_table(
        "decisions",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_decisions"),
        sa.ForeignKeyConstraint(["target"], ["mentions.key"], name="fk_decisions_target"),
    )
    op.create_index("ix_decisions_target", "decisions", ["target"])


def _told() -> None:
    op.create_table(
        "alerts",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("dispatched", sa.Boolean, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_alerts"),
        sa.UniqueConstraint("fingerprint", name="uq_alerts_fingerprint"),
    )
    op.create_index("ix_alerts_about", "alerts", ["about"])
    _partial_index("ix_alerts_undispatched", "alerts", "number", sa.column("dispatched").is_(sa.false()))
    op.create_table(
        "notifications",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("receiver", sa.Text, nullable=False),
        sa.Column("delivery", sa.Text, nullable=False),
        sa.Column("not_before", INSTANT, nullable=False),
        sa.Column("ready_at", INSTANT, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("error", sa.Text, nullable=False),
        sa.Column("settled_at", INSTANT),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_notifications"),
    )
    _partial_index("ix_notifications_ready_at", "notifications", "ready_at", sa.text("settled_at IS NULL"))
    op.create_table(
        "carried",
        sa.Column("alert", sa.Text, nullable=False),
        sa.Column("notification", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("alert", "notification", name="pk_carried"),
        sa.ForeignKeyConstraint(["notification"], ["notifications.id"], name="fk_carried_notification"),
    )
    op.create_table(
        "acknowledgements",
        sa.Column("commitment", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("term", sa.Integer, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("commitment", "reason", "term", name="pk_acknowledgements"),
    )
    op.create_table(
        "snoozes",
        sa.Column("commitment", sa.Text, nullable=False),
        sa.Column("until", INSTANT, nullable=False),
        sa.Column("past_due", sa.Boolean, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("commitment", name="pk_snoozes"),
    )
    op.create_table(
        "beats",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_beats"),
    )


def _partial_index(name: str, table: str, column: str, where: sa.ColumnElement[bool]) -> None:
    op.create_index(name, table, [column], sqlite_where=where, postgresql_where=where)
