"""The tables.

Natural keys are hashes, made with the watch where they are the watch's own (an index row of PostgreSQL holds only
2.7 kB). A fact is kept whole in ``body``; the columns beside it are what queries ask for.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
)

from monitor.errors import Fault
from monitor.model import (
    Alert,
    Commitment,
    Decision,
    Delivery,
    Document,
    Mention,
    Notification,
    Reason,
    State,
    Transition,
)
from monitor.store.codec import dump, load, load_again, scrub


class Instant(TypeDecorator[datetime]):
    """An aware instant, kept and returned in UTC (SQLite would drop the zone without converting)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _: Dialect) -> datetime | None:
        """Convert to UTC; raise ValueError for a time without a zone."""
        if value is not None and value.tzinfo is None:
            raise ValueError(f"a time without a zone: {value}")
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _: Dialect) -> datetime | None:
        """Return the instant in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Words(TypeDecorator[str]):
    """A text, scrubbed of what PostgreSQL refuses; of a word of the model, its value."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _: Dialect) -> str | None:
        """Scrub."""
        return None if value is None else scrub(str(value))


class Body(TypeDecorator[Any]):
    """A whole fact of one type, as JSON text."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: Any, read: Callable[[str, Any], Any] = load) -> None:
        super().__init__()
        self.kind = kind
        self.read = read

    def process_bind_param(self, value: Any, _: Dialect) -> str:
        """Write it."""
        return dump(value, self.kind)

    def process_result_value(self, value: str | None, _: Dialect) -> Any:
        """Read it."""
        return None if value is None else self.read(value, self.kind)


class Word(TypeDecorator[Any]):
    """A word of the model: a member of a StrEnum."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: Any) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Any, _: Dialect) -> str | None:
        """Write it."""
        return None if value is None else str(self.kind(value))

    def process_result_value(self, value: str | None, _: Dialect) -> Any:
        """Read it."""
        return None if value is None else self.kind(value)


def _partial(name: str, column: Column[Any], where: Any) -> Index:
    """An index over the few rows that are still to be worked on: its cost follows these, not what is stored."""
    return Index(name, column, sqlite_where=where, postgresql_where=where)


metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)

# ------------------------------------------------------------------ what was read

watches = Table(
    "watches",
    metadata,
    Column("key", Text, primary_key=True),
    Column("fingerprint", Text, nullable=False),
)

reads = Table(
    "reads",
    metadata,
    Column("source_key", Text, primary_key=True),
    Column("watch", Words, nullable=False),
    Column("source", Words, nullable=False),
    Column("last_read", Instant, nullable=False),
    Column("last_ok", Instant),
    Column("documents", Integer, nullable=False),
    Column("faults", Body(tuple[Fault, ...]), nullable=False),
    Column("failures", Integer),
    Column("quiet_since", Instant),
    Column("trouble", Word(Reason)),
)

marks = Table(
    "marks",
    metadata,
    Column("key", Text, primary_key=True),
    Column("source_key", Text, nullable=False, index=True),
    Column("mark", Words, nullable=False),
    Column("value", Words, nullable=False),
)

documents = Table(
    "documents",
    metadata,
    Column("key", Text, primary_key=True),
    Column("watch", Words, nullable=False),
    Column("body", Body(Document), nullable=False),
    Column("place", Text),
    Column("seen_at", Instant),
)
Index("ix_documents_place", documents.c.place, documents.c.seen_at)

mentions = Table(
    "mentions",
    metadata,
    Column("key", Text, primary_key=True),
    Column("watch", Words, nullable=False),
    Column("document", Text, ForeignKey("documents.key"), nullable=False, index=True),
    Column("commitment", Text, ForeignKey("commitments.id", ondelete="SET NULL"), index=True),
    Column("series", Words),
    Column("due", Date),
    Column("body", Body(Mention, load_again), nullable=False),
    Column("form", Text, index=True),
)
_partial("ix_mentions_series", mentions.c.due, mentions.c.series.is_not(None))

names = Table(
    "names",
    metadata,
    Column("key", Text, primary_key=True),
    Column("own", Boolean, primary_key=True),
    Column("form", Text, primary_key=True, index=True),
    Column("name", Words, nullable=False),
    sqlite_with_rowid=False,
)

decisions = Table(
    "decisions",
    metadata,
    Column("key", Text, primary_key=True),
    Column("target", Text, ForeignKey("mentions.key"), nullable=False, index=True),
    Column("body", Body(Decision), nullable=False),
)

# ------------------------------------------------------------------ what follows from it

commitments = Table(
    "commitments",
    metadata,
    Column("id", Text, primary_key=True),
    Column("watch", Words, nullable=False),
    Column("state", Word(State), nullable=False),
    Column("due", Date),
    Column("tentative", Boolean, nullable=False),
    Column("watched", Boolean, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("next_review_at", Instant),
    Column("body", Body(Commitment), nullable=False),
)
_partial("ix_commitments_next_review_at", commitments.c.next_review_at, commitments.c.next_review_at.is_not(None))

transitions = Table(
    "transitions",
    metadata,
    Column("commitment", Text, ForeignKey("commitments.id", ondelete="CASCADE"), primary_key=True),
    Column("key", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("body", Body(Transition), nullable=False),
)

# ------------------------------------------------------------------ what people are told, and answer

alerts = Table(
    "alerts",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("fingerprint", Text, nullable=False, unique=True),
    Column("about", Words, nullable=False, index=True),
    Column("dispatched", Boolean, nullable=False, default=False),
    Column("body", Body(Alert, load_again), nullable=False),
    Column("series", Boolean),
)
_partial("ix_alerts_undispatched", alerts.c.number, alerts.c.dispatched.is_(False))

notifications = Table(
    "notifications",
    metadata,
    Column("id", Text, primary_key=True),
    Column("receiver", Words, nullable=False),
    Column("delivery", Word(Delivery), nullable=False, default=Delivery.WAITING),
    Column("not_before", Instant, nullable=False),
    Column("ready_at", Instant, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("failures", Integer, nullable=False, default=0),
    Column("error", Words, nullable=False, default=""),
    Column("settled_at", Instant),
    Column("body", Body(Notification), nullable=False),
)
_partial("ix_notifications_ready_at", notifications.c.ready_at, notifications.c.settled_at.is_(None))

carried = Table(
    "carried",
    metadata,
    Column("alert", Text, primary_key=True),
    Column("notification", Text, ForeignKey("notifications.id"), primary_key=True),
)

acknowledgements = Table(
    "acknowledgements",
    metadata,
    Column("commitment", Text, primary_key=True),
    Column("reason", Word(Reason), primary_key=True),
    Column("term", Integer, primary_key=True),
    Column("by", Words, nullable=False),
    Column("at", Instant, nullable=False),
)

snoozes = Table(
    "snoozes",
    metadata,
    Column("commitment", Text, primary_key=True),
    Column("until", Instant, nullable=False),
    Column("past_due", Boolean, nullable=False),
    Column("by", Words, nullable=False),
    Column("at", Instant, nullable=False),
)

beats = Table(
    "beats",
    metadata,
    Column("name", Text, primary_key=True),
    Column("at", Instant, nullable=False),
)
