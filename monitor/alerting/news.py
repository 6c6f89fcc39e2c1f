"""What changes call for: one alert for each step of the history that is news."""

from collections.abc import Sequence
from datetime import datetime

from monitor.alerting import severity
from monitor.alerting.days import say_due
from monitor.alerting.recalls import OLD, long_past, read_at
from monitor.model import (
    MOVES,
    OPEN,
    Alert,
    Attention,
    Change,
    Commitment,
    Due,
    Reason,
    Severity,
    State,
    Transition,
    digest,
)

PEOPLE = frozenset({Change.CONFIRM, Change.CORRECT, Change.DISMISS})


def news(commitment: Commitment, attention: Attention, now: datetime) -> list[Alert]:
    """Return the alerts about changes and disputes that nobody was told of, oldest first.

    What was known when later news went out was left out on purpose (by a snooze, or because the later step closed the
    commitment), and is not told any more.
    """
    steps = announced(commitment)
    told = [read_at(step) for step in steps if _fingerprint(commitment, step) in attention.fired]
    gists = {_gist(alert) for alert in attention.fired.values()}
    fresh = [step for step in steps if not told or read_at(step) >= max(told)]
    alerts = [
        alert
        for step in _awake(fresh, attention, now)
        if (not _is_history(step) or _is_listed(commitment, step, steps, attention))
        and _gist(alert := _tell(commitment, step, now)) not in gists
    ]
    return alerts + _dispute(commitment, now)


def announced(commitment: Commitment) -> list[Transition]:
    """Return the steps of the history that people hear of in the present state, in canonical order.

    All that changed something, for an open commitment; the closing and what contradicts it, for a closed one; the
    dismissal alone, for a dismissed one. Of a tentative one only that a source takes it back.
    """
    steps = [step for step in commitment.transitions if _is_news(step)]
    if commitment.tentative:
        return [step for step in steps if step.change is Change.WITHDRAWN]
    if commitment.state in OPEN:
        return steps
    closing = [step for step in steps if step.after is commitment.state and step.before is not step.after]
    if commitment.state is State.DISMISSED or not closing:
        return closing[-1:]
    return steps[steps.index(closing[-1]) :]


def _is_news(step: Transition) -> bool:
    """Whether a step is more than the calendar's own, a first sight, or one more voice that says the same."""
    if step.change is Change.DUE_PASSED:
        return False
    if step.change is Change.WITHDRAWN or step.change in PEOPLE or step.contradiction or step.awaited:
        return True
    moved = step.due_before != step.due_after
    if step.change is Change.AGREED:
        return moved and step.due_before is not None
    return moved or step.before is not step.after or (step.change in MOVES and step.due_after is None)


def _is_history(step: Transition) -> bool:
    return read_at(step) - step.at > OLD


def _is_listed(commitment: Commitment, step: Transition, steps: Sequence[Transition], attention: Attention) -> bool:
    """Whether history is worth a line in the summary: the last step, of something that people have reason to know.

    That is where it happened while the commitment was followed, or where people were told something before it.
    """
    followed = step.at >= commitment.first_read or bool(attention.fired)
    listed_anyway = commitment.state in OPEN and long_past(commitment)
    return step is steps[-1] and followed and not listed_anyway


def _awake(steps: Sequence[Transition], attention: Attention, now: datetime) -> list[Transition]:
    """Let what a snooze swallowed collapse at its end: of each reason the last stays."""
    ends = attention.snoozed_until
    if ends is None or now < ends:
        return list(steps)
    last = {_reason(step): step for step in steps if read_at(step) < ends}
    return [step for step in steps if read_at(step) >= ends or last[_reason(step)] is step]


def _reason(step: Transition) -> Reason:
    if step.contradiction:
        return Reason.DISPUTED
    return Reason.WITHDRAWN if step.change is Change.WITHDRAWN else Reason.CHANGED


def _fingerprint(commitment: Commitment, step: Transition) -> str:
    return digest(commitment.id, _reason(step), step.key, step.term)


def _gist(alert: Alert) -> tuple[object, ...]:
    """Return what an alert says about a change: a step that was derived again with more evidence says the same."""
    return (alert.reason, alert.change, alert.due_before, alert.due, alert.note, alert.term)


def _tell(commitment: Commitment, step: Transition, now: datetime) -> Alert:
    reason = _reason(step)
    counts = reason is Reason.CHANGED and not step.awaited
    after = _due_after(commitment, step)
    moved = counts and after != step.due_before
    at = min(read_at(step), now)
    return Alert(
        watch=commitment.watch,
        about=commitment.id,
        reason=reason,
        severity=severity.of_change(step.change) if reason is Reason.CHANGED else Severity.WARNING,
        at=at,
        fingerprint=_fingerprint(commitment, step),
        subject=commitment.subject,
        occurrence=step.key,
        term=step.term,
        kind=commitment.kind,
        state=commitment.state,
        due=after if moved else commitment.due,
        due_before=step.due_before if moved else None,
        act_by=commitment.act_by,
        change=step.change,
        late=now - at,
        note=_caution(commitment, step),
        claims=commitment.claims if commitment.disputed else (),
        evidence=step.evidence,
        summary=_is_history(step),
    )


def _due_after(commitment: Commitment, step: Transition) -> Due | None:
    """Return the due to which a step leads; one that was reported without a date may have got it since, in its term."""
    same_term = step.term == commitment.term and commitment.state in OPEN
    return commitment.due if step.due_after is None and same_term else step.due_after


def _caution(commitment: Commitment, step: Transition) -> str:
    if step.contradiction:
        return f"reported as {step.change}; this does not fit what is {step.before}, and nothing was changed"
    if step.awaited:
        waits = commitment.provisional is not None and step.change in MOVES
        new = f", due {say_due(commitment.provisional)}" if waits else ""
        return f"reported as {step.change}{new}; not counted yet: {step.awaited}"
    return ""


def _dispute(commitment: Commitment, now: datetime) -> list[Alert]:
    """Tell once in a term that the claims disagree."""
    if not commitment.disputed or commitment.tentative or commitment.state not in OPEN or long_past(commitment):
        return []
    read = [claim.evidence.origin.fetched_at for claim in commitment.claims if claim.evidence.origin is not None]
    at = min(max(read, default=commitment.first_read), now)
    return [
        Alert(
            watch=commitment.watch,
            about=commitment.id,
            reason=Reason.DISPUTED,
            severity=Severity.WARNING,
            at=at,
            fingerprint=digest(commitment.id, Reason.DISPUTED, "claims", commitment.term),
            subject=commitment.subject,
            occurrence="claims",
            term=commitment.term,
            kind=commitment.kind,
            state=commitment.state,
            due=commitment.due,
            act_by=commitment.act_by,
            late=now - at,
            note="the claims disagree; the earliest due counts until this is settled",
            claims=commitment.claims,
            evidence=commitment.evidence,
        )
    ]
