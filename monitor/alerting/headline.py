"""The title of a notification: the reason, the subject, the due, how long there is."""

from datetime import date, timedelta

from monitor.alerting.days import days, say_day, say_due
from monitor.alerting.harmless import cut, harmless
from monitor.model import ONE_DAY, OPEN, Alert, Change, Due, Kind, Reason

SUBJECT_LIMIT = 60
"""A title hardly ever has more than 150 characters, which is what the header of a Slack block holds."""

_WORDS = {
    Reason.LEAD_TIME: "Coming up",
    Reason.DUE_TODAY: "Due today",
    Reason.OVERDUE: "Overdue",
    Reason.CHANGED: "Changed",
    Reason.DISPUTED: "Disputed",
    Reason.WITHDRAWN: "Taken back by its source",
    Reason.PLEASE_CHECK: "Please check",
    Reason.SOURCE_SILENT: "Source is silent",
    Reason.SOURCE_BROKEN: "Source is broken",
    Reason.RECOVERED: "Works again",
    Reason.DELIVERY_FAILED: "Delivery failed",
}
_PEOPLE = {
    Change.CONFIRM: "confirmed",
    Change.CORRECT: "corrected",
    Change.DISMISS: "dismissed",
    Change.MERGE: "merged",
    Change.SPLIT: "split",
    Change.ASSIGN: "assigned",
    Change.NOTE: "noted",
}


def change_word(change: Change) -> str:
    """Return what has happened as a participle."""
    return _PEOPLE.get(change, change.value)


def subject_of(alert: Alert, limit: int = SUBJECT_LIMIT) -> str:
    """Return the subject, harmless and short."""
    return cut(harmless(alert.subject), limit)


def title_of(alert: Alert, today: date) -> str:
    """Return the title as one line of plain text; *today* is the day in the watch's zone."""
    reason, told = _reason(alert, today)
    louder = "Nobody has reacted: " if alert.escalation else ""
    due = f" – {say_due(alert.due, weekday=False)}" if alert.kind is not None else ""
    left = "" if told or alert.due is None or alert.state not in OPEN else f" ({_when(alert.due, today)})"
    return f"{louder}{reason}: {subject_of(alert)}{due}{left}"


def _reason(alert: Alert, today: date) -> tuple[str, bool]:
    """Return the reason in words, and whether they tell how long there is."""
    match alert.reason:
        case Reason.LEAD_TIME | Reason.DUE_TODAY if alert.due is not None:
            return _coming(alert.due, alert.act_by, today), True
        case Reason.OVERDUE if alert.due is not None:
            return _passed(alert, alert.due, today), True
        case Reason.CHANGED if alert.change is not None:
            words = change_word(alert.change).capitalize()
            return (f"{words}, not yet counted" if alert.note else words), False
        case _:
            return _WORDS[alert.reason], False


def _coming(due: Due, act_by: date | None, today: date) -> str:
    if act_by is not None and act_by < due.start and today < due.start:
        if act_by == today:
            return "Last day to act"
        if act_by < today:
            return "The time to act has passed"
        return f"Act by {say_day(act_by, weekday=False)} (in {days(act_by - today)})"
    return f"Due {_when(due, today)}"


def _passed(alert: Alert, due: Due, today: date) -> str:
    past = days(max(today - due.last, timedelta()))
    return f"Has passed, {past} ago" if alert.kind in (Kind.EVENT, Kind.FORECAST) else f"Overdue by {past}"


def _when(due: Due, today: date) -> str:
    if today < due.start:
        return f"in {days(due.start - today)}"
    if today > due.last:
        return f"{days(today - due.last)} ago"
    return "today" if due.stop - due.start == ONE_DAY else "now"
