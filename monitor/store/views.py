"""What the store shows beside the facts of the model: frozen values for people."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from monitor.model import Alert, Commitment, Decision, Delivery, Mention, Notification, Reason, SourceStatus, State


@dataclass(frozen=True, kw_only=True, slots=True)
class Outgoing:
    """A notification as it stands in the outbox.

    *ready_at* (UTC) is when it may next be claimed; *attempts* counts claims, *failures* refused or failed sends.
    """

    notification: Notification
    delivery: Delivery
    ready_at: datetime
    failures: int
    error: str
    settled_at: datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """That somebody has acknowledged a series of alerts."""

    reason: Reason
    term: int
    by: str
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Snooze:
    """That somebody wants to hear nothing until a moment."""

    until: datetime
    past_due: bool
    by: str
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class History:
    """All that is known about a commitment: what was said (in canonical order), decided, told and answered."""

    commitment: Commitment
    mentions: tuple[Mention, ...]
    decisions: tuple[Decision, ...]
    alerts: tuple[Alert, ...]
    outgoing: tuple[Outgoing, ...]
    acknowledged: tuple[Answer, ...]
    snooze: Snooze | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Status:
    """How the service is.

    *states* counts the commitments that are followed and that nobody must accept, *stray* those that no watch names,
    *tentative* the open ones that wait for a person, named or not.
    *waiting* and *dead* count notifications by receiver; *failing* are the receivers for which the last notification
    that was settled (a test message that arrived is one) is dead. *oldest_waiting* is since when the oldest one that
    could go out is waiting. *beats* is when each tick of a running service last finished.
    """

    sources: tuple[SourceStatus, ...]
    documents: int
    states: Mapping[State, int]
    stray: int
    tentative: int
    waiting: Mapping[str, int]
    dead: Mapping[str, int]
    failing: tuple[str, ...]
    oldest_waiting: datetime | None
    beats: Mapping[str, datetime]
