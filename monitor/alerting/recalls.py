"""What the calendar calls for: lead times, the day itself, nagging, doubts to check."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from monitor.alerting import severity
from monitor.alerting.days import say_due
from monitor.alerting.moments import Moment, Series, leads, nags, stand, strikes, undated
from monitor.model import Alert, Commitment, Due, Kind, Reason, State, Transition, digest
from monitor.policy import Watch

OLD = timedelta(days=7)
"""What had passed, or was reported, longer than this before it was read is history."""


def recalls(commitment: Commitment, watch: Watch, now: datetime) -> Series:
    """Return where the one series that the calendar keeps about a commitment in its present state stands at *now*."""
    zone = ZoneInfo(watch.zone)
    if commitment.tentative:
        return _doubt(commitment, watch, zone, now)
    if commitment.state is State.PENDING:
        if commitment.due is None:
            return undated(known_since(commitment, now), zone, now)
        return stand(leads(commitment.due, commitment.act_by, watch.alerts, zone), now)
    if commitment.state is State.OVERDUE and commitment.due is not None and commitment.ends_at is not None:
        return _overdue(commitment, commitment.due, commitment.ends_at, watch, now)
    return Series()


def _overdue(commitment: Commitment, due: Due, ends_at: datetime, watch: Watch, now: datetime) -> Series:
    """Nag, give one notice, or list it in the summary: as the kind and the time of the first reading want it."""
    zone = ZoneInfo(watch.zone)
    if commitment.kind is Kind.FORECAST:
        return Series()
    if long_past(commitment):
        return stand([Moment(at=ends_at, reason=Reason.OVERDUE, occurrence="summary", day=due.last, summary=True)], now)
    if commitment.kind not in severity.NAGGED:
        at = strikes(ends_at, watch.alerts.at, zone)
        return stand([Moment(at=at, reason=Reason.OVERDUE, occurrence="0", day=due.last)], now)
    return nags(ends_at, due.last, watch.alerts, zone, now)


def _doubt(commitment: Commitment, watch: Watch, zone: ZoneInfo, now: datetime) -> Series:
    """A tentative expiry or deadline is recalled once, at the first lead time of its earliest reading."""
    earliest = earliest_reading(commitment)
    if commitment.kind not in (Kind.EXPIRY, Kind.DEADLINE) or commitment.state not in (State.PENDING, State.OVERDUE):
        return Series()
    if earliest is None or commitment.first_read - earliest.ends_at(watch.zone) > OLD:
        return Series()
    act_by = commitment.act_by if earliest == commitment.due else None
    first = min(leads(earliest, act_by, watch.alerts, zone), key=lambda moment: moment.at, default=None)
    if first is None:
        return Series()
    return stand([Moment(at=first.at, reason=Reason.PLEASE_CHECK, occurrence="tentative", day=earliest.start)], now)


def earliest_reading(commitment: Commitment) -> Due | None:
    """Return the earliest due that a commitment may have."""
    dues = [*commitment.readings, *([commitment.due] if commitment.due is not None else [])]
    return min(dues, key=lambda due: (due.start, due.stop), default=None)


def long_past(commitment: Commitment) -> bool:
    """Whether the due had passed so long before the commitment was first read that nobody is nagged about it.

    A due that became known too late for something already followed is another matter: that nags.
    """
    return commitment.ends_at is not None and commitment.first_read - commitment.ends_at > OLD


def known_since(commitment: Commitment, now: datetime) -> datetime:
    """Return the instant (UTC, not after *now*) from which the present due could be known.

    It is when the change that set it was read, or the first claim of it, but never before the first reading.
    """
    moved = [read_at(step) for step in commitment.transitions if _sets(step, commitment.due)]
    claimed = [
        claim.evidence.origin.fetched_at
        for claim in commitment.claims
        if claim.evidence.origin is not None and claim.due == commitment.due
    ]
    known = moved[-1] if moved else min(claimed, default=commitment.first_read)
    return min(max(known, commitment.first_read), now)


def _sets(step: Transition, due: Due | None) -> bool:
    return step.due_after == due and step.due_before != due


def read_at(step: Transition) -> datetime:
    """Return when (UTC) a change became known: the last fetch of its evidence, or the time of a person's decision."""
    return max((each.origin.fetched_at for each in step.evidence if each.origin is not None), default=step.at)


def recall(commitment: Commitment, moment: Moment, now: datetime) -> Alert:
    """Return the alert that *moment* calls for.

    Its fingerprint holds the day that the moment counts to, beside reason, occurrence and term: a due that is corrected
    within its term has lead times of its own.
    """
    at = max(moment.at, known_since(commitment, now))
    occurrence = (commitment.id, moment.reason, moment.occurrence, moment.day, commitment.term)
    return Alert(
        watch=commitment.watch,
        about=commitment.id,
        reason=moment.reason,
        severity=severity.of_moment(moment, commitment.kind, tentative=commitment.tentative),
        at=at,
        fingerprint=digest(*occurrence),
        subject=commitment.subject,
        occurrence=moment.occurrence,
        term=commitment.term,
        kind=commitment.kind,
        state=commitment.state,
        due=earliest_reading(commitment) if commitment.tentative else commitment.due,
        act_by=commitment.act_by,
        late=now - at,
        note=_caution(commitment),
        claims=commitment.claims if commitment.disputed else (),
        evidence=commitment.evidence,
        summary=moment.summary,
    )


def _caution(commitment: Commitment) -> str:
    if commitment.tentative:
        return commitment.doubt
    if commitment.due is None:
        return "no date is known"
    if commitment.awaited:
        reported = say_due(commitment.provisional) if commitment.provisional is not None else "a change"
        return f"reported, but not counted yet: {reported} ({commitment.awaited})"
    return ""
