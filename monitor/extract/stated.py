"""Deadlines that somebody states outright, as documents with a mention of their own."""

from datetime import date, datetime, timedelta

from monitor import calendars
from monitor.model import DatedBy, Document, Due, Kind, Mention, Origin, digest
from monitor.policy import Known, Watch

RECENT = timedelta(days=7)
"""What a rule names further back than this when it is first heard of is history that nobody asked for."""

_SAYS = {
    Kind.EXPIRY: "{subject} expires on {due}.",
    Kind.DEADLINE: "{subject} is due on {due}.",
    Kind.PROMISE: "{subject} is promised for {due}.",
    Kind.EVENT: "{subject} takes place on {due}.",
    Kind.FORECAST: "{subject} is expected on {due}.",
}


def series(watch: Watch, known: Known) -> str:
    """Return the identity of *known*; that of one occurrence of a repeating deadline begins with it."""
    return digest("known", watch.watch, known.subject, known.kind)


def occurrences(known: Known, since: date | None, until: date) -> list[date]:
    """Return the due days of *known* in (since, until], and the next one after *until*.

    *since* is None for what was never put down before. A deadline that does not repeat has one due, whenever that is.
    Raises ValueError where *repeat* is no RRULE.
    """
    if known.repeat is None:
        return [known.due.start]
    after = since or until - RECENT - timedelta(days=1)
    days: list[date] = []
    for day in calendars.recurrences(known.repeat, known.due.start):
        if day > after:
            days.append(day)
        if day > until:
            break
    return days


def state(
    known: Known, watch: Watch, occurrence: date, now: datetime, by: str | None = None
) -> tuple[Document, Mention]:
    """Return the document that states one *occurrence* of *known*, read at *now* (UTC), and its one mention.

    *by* is the person who stated it; without one the watch list did. Each occurrence of a repeating deadline is a
    commitment of its own: its series is that of *known* and the day.
    """
    due = Due.day(occurrence) if known.repeat else known.due
    identity = series(watch, known) + (f"/{occurrence}" if known.repeat else "")
    text = " ".join([_SAYS[known.kind].format(subject=known.subject, due=due), known.note]).strip()
    source = by or f"watch list: {watch.watch}"
    origin = Origin(
        document=digest(identity, text, by),
        source=source,
        via=source,
        address=source,
        title=known.subject,
        published=now.date(),
        published_at=now,
        fetched_at=now,
        dated_by=DatedBy.FIELD,
    )
    return Document(origin=origin, text=text), Mention(
        origin=origin,
        start=0,
        end=len(text),
        quote=text,
        subject=known.subject,
        kind=known.kind,
        cue="known",
        confidence=1.0,
        aliases=known.aliases,
        due=due,
        date_text=str(due),
        date_rule="known",
        subject_rule="known",
        notice=known.notice,
        speaker=by,
        series=identity,
    )
