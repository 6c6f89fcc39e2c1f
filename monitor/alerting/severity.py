"""How loud an alert is, in one table.

| reason | expiry, deadline, promise | event, forecast |
|---|---|---|
| lead time of seven days and more | info | info |
| shorter lead time | warning | info |
| due today, overdue | critical | info |
| overdue, long past when first read (listed in a summary) | info | info |
| please check: tentative / without a date | warning / info | – / info |
| changed: advanced, missed, expired, terminated | warning | warning |
| changed: anything else | info | info |
| disputed, withdrawn | warning | warning |
"""

from datetime import timedelta

from monitor.alerting.moments import Moment
from monitor.model import Change, Kind, Reason, Severity

NAGGED = frozenset({Kind.EXPIRY, Kind.DEADLINE, Kind.PROMISE})
"""The kinds that somebody must act upon, and that nag when overdue."""

ALARMING = frozenset({Change.ADVANCED, Change.MISSED, Change.EXPIRED, Change.TERMINATED})
AMPLE = timedelta(days=7)


def of_moment(moment: Moment, kind: Kind, *, tentative: bool) -> Severity:
    """Return the severity of what the calendar calls for."""
    if kind not in NAGGED or moment.summary:
        return Severity.INFO
    if moment.reason is Reason.LEAD_TIME:
        return Severity.INFO if moment.lead >= AMPLE else Severity.WARNING
    if moment.reason is Reason.PLEASE_CHECK:
        return Severity.WARNING if tentative else Severity.INFO
    return Severity.CRITICAL


def of_change(change: Change) -> Severity:
    """Return the severity of the news of a change."""
    return Severity.WARNING if change in ALARMING else Severity.INFO
