"""Short ways to make the facts that tests are about; what a test does not name has a plain default."""

from datetime import UTC, date, datetime, time
from typing import Any

from monitor.model import DatedBy, Document, Due, Kind, Mention, Origin, digest


def day(text: str) -> date:
    """``2023-03-08``."""
    return date.fromisoformat(text)


def instant(text: str) -> datetime:
    """``2023-03-08T09:00`` in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def origin(key: str = "d1", published: str = "2023-03-08", **given: Any) -> Origin:
    """Where a document came from; its source is itself unless *source* is given."""
    facts: dict[str, Any] = {
        "document": digest(key),
        "source": key,
        "via": "files inbox",
        "address": f"inbox/{key}.txt",
        "title": key,
        "published": day(published),
        "fetched_at": datetime.combine(day(published), time(9), UTC),
        "dated_by": DatedBy.FIELD,
    }
    return Origin(**(facts | given))


def document(text: str, published: str = "2023-03-08", key: str = "d1", language: str = "en", **given: Any) -> Document:
    """A document with *text*."""
    return Document(origin=origin(key, published, **given), text=text, language=language)


def mention(
    subject: str = "Black Sea Grain Initiative",
    due: str | None = None,
    key: str = "d1",
    published: str = "2023-03-08",
    **given: Any,
) -> Mention:
    """A statement with its own quote; *due* and *old_due* are given in ISO form."""
    if isinstance(given.get("old_due"), str):
        given["old_due"] = Due.parse(given["old_due"])
    facts: dict[str, Any] = {
        "origin": given.pop("origin", None) or origin(key, published),
        "start": 0,
        "end": 40,
        "quote": f"{subject}: {given.get('change') or 'due'} {due}.",
        "subject": subject,
        "kind": Kind.EXPIRY,
        "cue": "test",
        "confidence": 0.9,
        "due": Due.parse(due) if due else None,
    }
    return Mention(**(facts | given))
