"""What people are told: alerts, and the notifications that carry them."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from monitor.model.commitment import Claim, Evidence, State
from monitor.model.due import Due
from monitor.model.mention import Change, Kind


class Reason(StrEnum):
    """Why an alert goes out."""

    LEAD_TIME = "lead_time"
    DUE_TODAY = "due_today"
    OVERDUE = "overdue"
    CHANGED = "changed"
    DISPUTED = "disputed"
    WITHDRAWN = "withdrawn"
    PLEASE_CHECK = "please_check"
    SOURCE_SILENT = "source_silent"
    SOURCE_BROKEN = "source_broken"
    RECOVERED = "recovered"
    DELIVERY_FAILED = "delivery_failed"


SERIES = frozenset({Reason.LEAD_TIME, Reason.DUE_TODAY, Reason.OVERDUE, Reason.PLEASE_CHECK})
"""Reasons that come again within a term, and that an acknowledgement ends; of news it ends the escalation only."""


class Severity(StrEnum):
    """How loud."""

    INFO = "info"
    WARNING = "warning"
    CRITICAL = "critical"


@dataclass(frozen=True, kw_only=True, slots=True)
class Alert:
    """A commitment (or a source, or a receiver) and a reason to tell somebody, with the facts as they stood.

    *about* is the commitment's id, or the name of the source or receiver; *at* (UTC) the moment that called for it,
    *late* by how much it was noticed late. *occurrence* tells alerts of one reason and term apart: the lead time, the
    count of the nag, the key of the transition. *summary* marks those that are only listed (long past when first seen).
    """

    watch: str
    about: str
    reason: Reason
    severity: Severity
    at: datetime
    fingerprint: str
    subject: str
    occurrence: str = ""
    term: int = 1
    kind: Kind | None = None
    state: State | None = None
    due: Due | None = None
    due_before: Due | None = None
    act_by: date | None = None
    change: Change | None = None
    late: timedelta = timedelta()
    note: str = ""
    claims: tuple[Claim, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    summary: bool = False
    escalation: int = 0


class Delivery(StrEnum):
    """Where a notification stands in the outbox."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    SENT = "sent"
    DEAD = "dead"


@dataclass(frozen=True, kw_only=True, slots=True)
class Notification:
    """One message to one receiver. *id* is its natural key, shown to the reader as the alert id.

    *body* is Markdown-free plain text, *html* the same for mail. *alerts* are the fingerprints it carries.
    """

    id: str
    receiver: str
    watch: str
    title: str
    body: str
    html: str
    severity: Severity
    alerts: tuple[str, ...]
    not_before: datetime
    attempts: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Attention:
    """What people were told about a commitment so far, and what they answered.

    *told* are the fingerprints of all alerts. *fired* maps those of all news, and of the latest alerts of a `SERIES`,
    to the alert as it was told: where another commitment was merged into this one, what people were told of that one
    is *about* it. *acknowledged* holds (reason, term) series.
    A snooze swallows everything but the due itself and overdue until *snoozed_until* (UTC), these too if *past_due*.
    """

    told: frozenset[str]
    fired: dict[str, Alert]
    acknowledged: frozenset[tuple[Reason, int]] = frozenset()
    snoozed_until: datetime | None = None
    past_due: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """What a moment calls for: the new alerts, and when (UTC) to look again; None: only after a change."""

    alerts: tuple[Alert, ...]
    next_review_at: datetime | None
