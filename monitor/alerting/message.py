"""The wording of a notification, as plain text and as HTML for mail.

The reader learns first what it is about, when, and where it stands in full: a short message service keeps only the
beginning. Everything that came from outside passes through :mod:`monitor.alerting.harmless`.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from html import escape
from zoneinfo import ZoneInfo

from monitor.alerting.days import distance, roughly, say_day, say_due
from monitor.alerting.harmless import cut, harmless, link
from monitor.alerting.headline import change_word, subject_of, title_of
from monitor.model import OPEN, Alert, Claim, Due, Evidence, Notification, Reason, Severity, State

QUOTE_LIMIT = 300
"""Longer quotes are cut between two words. With the limits below, a whole message stays under the 2,000 characters that
Discord takes; a short message service cuts it after what stands first."""
HEAD_LIMIT = 100
NOTE_LIMIT = 160
NAME_LIMIT = 50
CLAIM_LIMIT = 40
CLAIMS_SHOWN = 3
LINK_LIMIT = 200
LISTED = 40
"""Lines of a summary; who wants to see all asks the service."""
NOTICEABLY_LATE = timedelta(hours=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class Message:
    """What a receiver shows; *title* is one line of plain text, *html* says the same as *body*."""

    title: str
    body: str
    html: str


class Style(Enum):
    """How a line is shown where there are ways to show it."""

    HEAD = "<p><strong>{}</strong></p>"
    LINE = "<p>{}</p>"
    QUOTE = "<p><em>{}</em></p>"
    LINK = '<p><a href="{0}">{0}</a></p>'


Line = tuple[Style, str]


def describe(alert: Alert, alert_id: str, zone: str, now: datetime) -> Message:
    """Return the message for one alert, shown under *alert_id*; days count in the IANA *zone* of the watch."""
    today = now.astimezone(ZoneInfo(zone)).date()
    latest = alert.evidence[-1] if alert.evidence else None
    lines = [
        (Style.HEAD, subject_of(alert, HEAD_LIMIT)),
        *_when(alert, today),
        *(_link(latest) if latest else ()),
        *_standing(alert, today),
        *_changed(alert),
        *_claims(alert.claims),
        *(_source(latest, zone) if latest else ()),
        *_answers(alert, alert_id),
    ]
    return _message(title_of(alert, today), lines)


def summarise(alerts: Sequence[Alert], alert_id: str, zone: str, now: datetime) -> Message:
    """Return the one message for all of a watch that is only listed: long past when it was first read, newest first."""
    today = now.astimezone(ZoneInfo(zone)).date()
    count = len(alerts)
    watch = cut(harmless(alerts[0].watch), NAME_LIMIT)
    title = f"{watch}: {count} {'matter' if count == 1 else 'matters'} of the past"
    newest = sorted(alerts, key=lambda alert: alert.due.start if alert.due else date.max, reverse=True)
    listed = [_listed(alert, today) for alert in newest[:LISTED]]
    rest = [f"… and {count - LISTED} more"] if count > LISTED else []
    lines = [
        (
            Style.LINE,
            "What had passed, or was reported, more than a week before it was read. Nobody is reminded of it.",
        ),
        (Style.LINE, f"Alert: {alert_id}"),
        *((Style.LINE, line) for line in listed + rest),
    ]
    return _message(title, lines)


def trial(receiver: str, now: datetime) -> Notification:
    """Return a notification that only shows whether *receiver* can be reached."""
    said = "This is a test. Alerts of the monitor will arrive here."
    message = _message("Test of the monitor", [(Style.HEAD, "Test of the monitor"), (Style.LINE, said)])
    return Notification(
        id="test",
        receiver=receiver,
        watch="",
        title=message.title,
        body=message.body,
        html=message.html,
        severity=Severity.INFO,
        alerts=(),
        not_before=now,
    )


def _message(title: str, lines: Iterable[Line]) -> Message:
    shown = list(lines)
    return Message(
        title=title,
        body="\n".join(text for _, text in shown),
        html="".join(style.value.format(escape(text)) for style, text in shown),
    )


def _line(text: str) -> Line:
    return (Style.LINE, text)


def _when(alert: Alert, today: date) -> Iterator[Line]:
    if alert.kind is None:
        return
    left = f" – {distance(alert.due, today)}" if alert.due is not None and alert.state in OPEN else ""
    yield _line(f"Due: {say_due(alert.due)}{left}")


def _link(evidence: Evidence) -> Iterator[Line]:
    address = link(evidence.origin.address, LINK_LIMIT) if evidence.origin is not None else ""
    if address:
        yield (Style.LINK, address)


def _standing(alert: Alert, today: date) -> Iterator[Line]:
    if alert.state is not None:
        yield _line(f"State: {alert.state}, {alert.kind}")
    if alert.act_by is not None and alert.state in OPEN:
        yield _line(f"Act by: {say_day(alert.act_by)} – {distance(Due.day(alert.act_by), today)}")


def _changed(alert: Alert) -> Iterator[Line]:
    if alert.change is not None and not alert.note:
        moved = f" – from {say_due(alert.due_before)} to {say_due(alert.due)}" if alert.due_before is not None else ""
        yield _line(f"Changed: {change_word(alert.change)}{moved}")
    if alert.note:
        yield _line(f"Note: {cut(harmless(alert.note), NOTE_LIMIT)}")
    if alert.late >= NOTICEABLY_LATE:
        yield _line(f"Late: this should have gone out {roughly(alert.late)} earlier")


def _claims(claims: Sequence[Claim]) -> Iterator[Line]:
    for number, claim in enumerate(claims[:CLAIMS_SHOWN], 1):
        speaker = cut(harmless(claim.speaker or ""), NAME_LIMIT) or _voice(claim.evidence)
        change = f" ({claim.change})" if claim.change else ""
        quote = cut(harmless(claim.evidence.quote), CLAIM_LIMIT)
        yield _line(f"Claim {number}: {speaker}: {say_due(claim.due)}{change} – “{quote}”")
    if len(claims) > CLAIMS_SHOWN:
        yield _line(f"… and {len(claims) - CLAIMS_SHOWN} more claims")


def _voice(evidence: Evidence) -> str:
    name = evidence.origin.source if evidence.origin is not None else evidence.by
    return cut(harmless(name or ""), NAME_LIMIT) or "somebody"


def _source(evidence: Evidence, zone: str) -> Iterator[Line]:
    if evidence.quote:
        yield (Style.QUOTE, f"“{cut(harmless(evidence.quote), QUOTE_LIMIT)}”")
    origin = evidence.origin
    if origin is None:
        yield _line(f"Source: the word of {_voice(evidence)}")
        return
    title = cut(harmless(origin.title), NAME_LIMIT)
    shown = link(origin.address, LINK_LIMIT) or origin.address == origin.source
    where = "" if shown else f", {cut(harmless(origin.address), NAME_LIMIT)}"
    yield _line(f"Source: {_voice(evidence)}" + (f", “{title}”" if title else "") + where)
    read = origin.fetched_at.astimezone(ZoneInfo(zone))
    yield _line(
        f"Published: {say_day(origin.published, weekday=False)}; "
        f"read: {say_day(read.date(), weekday=False)}, {read:%H:%M} {zone}"
    )


def _answers(alert: Alert, alert_id: str) -> Iterator[Line]:
    yield _line(f"Alert: {alert_id}")
    if alert.kind is None:
        return
    yield _line(f"Seen? monitor ack {alert_id}")
    if (answer := _answer(alert)) is not None:
        yield _line(answer)


def _answer(alert: Alert) -> str | None:
    """Return how to answer for the commitment, where it is open."""
    if alert.state not in OPEN:
        return None
    if alert.reason is Reason.PLEASE_CHECK:
        if alert.due is None:
            return f"The date? monitor correct {alert.about} --due DAY"
        return f"Right? monitor accept {alert.about} – or: monitor reject {alert.about}"
    if alert.claims:
        return f"Know better? monitor confirm {alert.about} --claim NUMBER"
    return f"Settled? monitor confirm {alert.about} --as renewed --due DAY (or: --as fulfilled, expired, terminated)"


def _listed(alert: Alert, today: date) -> str:
    what = f"{change_word(alert.change)}, " if alert.change is not None else ""
    left = f", {distance(alert.due, today)}" if alert.due is not None and alert.state is State.OVERDUE else ""
    return f"{subject_of(alert)}: {what}due {say_due(alert.due, weekday=False)}{left} – monitor show {alert.about}"
