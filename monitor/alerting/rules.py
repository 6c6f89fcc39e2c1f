"""Which alerts this moment calls for, and when to look again."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from monitor.alerting.news import news
from monitor.alerting.recalls import OLD, recall, recalls
from monitor.model import OPEN, SERIES, Alert, Attention, Commitment, Reason, Severity, State, Verdict, digest
from monitor.policy import Watch

UNSNOOZED = frozenset({Reason.DUE_TODAY, Reason.OVERDUE})
"""The due itself breaks through a snooze, unless that was given past the due."""


def evaluate(commitment: Commitment, watch: Watch, attention: Attention, now: datetime) -> Verdict:
    """Return the alerts that *now* calls for, and the instant (UTC) from which a look could show something new.

    *commitment* is as the calendar left it at *now* (see ``track.advance``), *attention* what people were told of it.
    An alert that was told never comes again, missed ones of one series collapse into the latest. Asking only at
    ``next_review_at`` and after every change gives the same alerts as asking every minute.
    """
    ahead = [commitment.ends_at] if commitment.state is State.PENDING else []
    if not commitment.watched or commitment.kind not in watch.keep.kinds:
        return Verdict(alerts=(), next_review_at=_first(ahead, now))
    series = recalls(commitment, watch, now)
    called = news(commitment, attention, now)
    called += [recall(commitment, series.latest, now)] if series.latest is not None else []
    fresh = [alert for alert in called if _may_go(alert, attention, now)]
    louder = list(_escalated([*attention.fired.values(), *fresh], commitment, watch, attention, now))
    fresh += [alert for alert in louder if alert.at <= now and _may_go(alert, attention, now)]
    ahead += [series.following, attention.snoozed_until, *(alert.at for alert in louder)]
    return Verdict(alerts=tuple(fresh), next_review_at=_first(ahead, now))


def _first(moments: Iterable[datetime | None], now: datetime) -> datetime | None:
    return min((moment for moment in moments if moment is not None and moment > now), default=None)


def _may_go(alert: Alert, attention: Attention, now: datetime) -> bool:
    if alert.fingerprint in attention.told or _said(alert) in _inherited(alert.about, attention):
        return False
    if alert.reason in SERIES and _acknowledged(alert, attention):
        return False
    snoozed = attention.snoozed_until is not None and now < attention.snoozed_until
    return not snoozed or (alert.reason in UNSNOOZED and not attention.past_due)


def _inherited(commitment: str, attention: Attention) -> set[tuple[object, ...]]:
    """Return what people were told of commitments that were merged into this one; those counted terms of their own."""
    return {_said(alert) for alert in attention.fired.values() if alert.about != commitment}


def _said(alert: Alert) -> tuple[object, ...]:
    which = (alert.change, alert.note) if alert.change is not None else (alert.occurrence,)
    return (alert.reason, alert.due_before, alert.due, alert.escalation, *which)


def _acknowledged(alert: Alert, attention: Attention) -> bool:
    """Whether somebody has seen the series of an alert; what was said about another due covers no alert about this."""
    series = (alert.reason, alert.term)
    told = (each.due for each in attention.fired.values() if (each.reason, each.term) == series)
    return series in attention.acknowledged and alert.due in told


def _escalated(
    alerts: Iterable[Alert], commitment: Commitment, watch: Watch, attention: Attention, now: datetime
) -> Iterator[Alert]:
    """Yield the louder copies of what was fired and not acknowledged, those still ahead too.

    The time to react counts from when the alert was made, not from the moment that it came too late for. What became
    due longer ago than a week (escalation was only now asked for) is left.
    """
    for alert in alerts:
        if _acknowledged(alert, attention) or not _still_matters(alert, commitment):
            continue
        for number, step in enumerate(watch.alerts.escalate, 1):
            at = alert.at + alert.late + step.after
            if now - at <= OLD:
                key = digest(alert.fingerprint, number)
                yield replace(alert, about=commitment.id, at=at, late=now - at, escalation=number, fingerprint=key)


def _still_matters(alert: Alert, commitment: Commitment) -> bool:
    """Whether somebody should be called about an alert: it is loud, and the matter stands as it did."""
    if alert.severity is Severity.INFO or alert.summary or alert.escalation or commitment.state is State.DISMISSED:
        return False
    if alert.reason in SERIES:
        same = alert.due == commitment.due or commitment.tentative
        return commitment.state in OPEN and alert.term == commitment.term and same
    return alert.state is not None and (alert.state in OPEN) is (commitment.state in OPEN)
