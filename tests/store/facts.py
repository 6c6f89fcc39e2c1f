"""Short ways to make what the store keeps, and to put it there."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from monitor.model import (
    Action,
    Alert,
    Change,
    Commitment,
    Decision,
    Document,
    Due,
    Evidence,
    Kind,
    Mention,
    Notification,
    Reason,
    Severity,
    State,
    Transition,
)
from monitor.store import Store
from tests.make import document, instant, mention

WATCH = "Black Sea Grain Initiative"
NOW = instant("2023-03-08T10:00")
LATER = NOW + timedelta(hours=1)
LEASE = timedelta(minutes=2)


def commitment(key: str = "c1", *held: Mention, **given: Any) -> Commitment:
    """A commitment that holds these mentions."""
    facts: dict[str, Any] = {
        "id": key,
        "watch": WATCH,
        "subject": WATCH,
        "kind": Kind.EXPIRY,
        "state": State.PENDING,
        "due": Due.parse("2023-03-18"),
        "ends_at": instant("2023-03-18T22:00"),
        "first_read": NOW,
        "mentions": tuple(each.key for each in held),
    }
    return Commitment(**(facts | given))


def transition(at: datetime = NOW, change: Change = Change.EXTENDED, **given: Any) -> Transition:
    facts: dict[str, Any] = {
        "before": State.PENDING,
        "after": State.PENDING,
        "change": change,
        "at": at,
        "evidence": (Evidence(mention="m1", quote="The deal was extended."),),
    }
    return Transition(**(facts | given))


def alert(fingerprint: str = "a1", about: str = "c1", **given: Any) -> Alert:
    facts: dict[str, Any] = {
        "watch": WATCH,
        "about": about,
        "reason": Reason.LEAD_TIME,
        "severity": Severity.WARNING,
        "at": NOW,
        "fingerprint": fingerprint,
        "subject": WATCH,
        "kind": Kind.EXPIRY,
    }
    return Alert(**(facts | given))


def notification(key: str = "n1", *alerts: str, **given: Any) -> Notification:
    facts: dict[str, Any] = {
        "id": key,
        "receiver": "desk",
        "watch": WATCH,
        "title": "Due in 7 days",
        "body": "Look at it.",
        "html": "<p>Look at it.</p>",
        "severity": Severity.WARNING,
        "alerts": alerts,
        "not_before": NOW,
    }
    return Notification(**(facts | given))


def decision(target: Mention, **given: Any) -> Decision:
    facts: dict[str, Any] = {
        "target": target.key,
        "action": Action.CONFIRM,
        "by": "ada",
        "at": NOW,
        "change": Change.RENEWED,
        "due": Due.parse("2023-05-17"),
    }
    return Decision(**(facts | given))


def said(key: str = "d1", **given: Any) -> tuple[Document, Mention]:
    """A document and the one mention that stands in it."""
    found = mention(key=key, due=given.pop("due", "2023-03-18"), **given)
    return document(found.quote, key=key), found


def read(
    store: Store, key: str = "d1", names: Iterable[str] = ("grain deal",), watch: str = WATCH, **given: Any
) -> Mention:
    """Let the watch read a document with one mention, and return the mention."""
    text, found = said(key, **given)
    with store.transaction(watch) as tx:
        tx.add(watch, text, {found: frozenset(names)})
    return found


def track(store: Store, *commitments: Commitment, names: Iterable[str] = ("grain deal",), now: datetime = NOW) -> None:
    """Save these as what the mentions under *names* amount to."""
    with store.transaction(WATCH) as tx:
        tx.save(WATCH, commitments, tx.component(WATCH, names), now)


def fire(store: Store, of: Commitment, *alerts: Alert, next_review_at: datetime | None = None) -> None:
    """Review a commitment with these alerts as the outcome."""
    with store.transaction() as tx:
        tx.reviewed(of, alerts, next_review_at)


def post(store: Store, *notifications: Notification) -> None:
    """Put these in the outbox."""
    with store.transaction() as tx:
        tx.enqueue((), notifications)


def claim(
    store: Store, now: datetime = NOW, limit: int = 50, receivers: Iterable[str] = ("desk",)
) -> list[Notification]:
    """Claim what is ready."""
    with store.transaction() as tx:
        return tx.claim(list(receivers), now, limit, LEASE)
