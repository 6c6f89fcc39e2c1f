"""The wire form: lines of JSON in, facts out; facts in, rows of JSON out."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from monitor.errors import DocumentError
from monitor.model import (
    Alert,
    Claim,
    Commitment,
    DatedBy,
    DateOrder,
    Document,
    Due,
    Origin,
    State,
    Timex,
    digest,
)
from monitor.policy import Keep, Watch

Row = dict[str, Any]


def lines(text: Iterable[str]) -> Iterator[Row | DocumentError]:
    r"""Yield each line (separated by ``\n`` only) as an object; a line that is none is yielded as the error."""
    for number, line in enumerate(text, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as fault:
            yield DocumentError(f"line {number} is not JSON: {fault}")
            continue
        yield row if isinstance(row, dict) else DocumentError(f"line {number} is not an object")


def dump(row: Row) -> str:
    r"""Return one line of JSON without a line end; nothing in it ends a line for any reader."""
    return (
        json.dumps(row, ensure_ascii=False)
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
        .replace("\x85", "\\u0085")
    )


def clean(text: str) -> str:
    """Return *text* without what no database keeps: NUL becomes a space, lone surrogates a question mark."""
    return text.replace("\x00", " ").encode("utf-8", "replace").decode("utf-8")


# ------------------------------------------------------------------ in


def document(row: Row, today: date, zone: str = "UTC") -> Document:
    """Read a document row; raise DocumentError that names the field which is wrong.

    A document without ``published`` is of *today*; without ``source`` it is a source of its own. It counts as
    fetched at 09:00 in *zone* on its day, or at the time that ``published`` states.
    """
    text = _text(row, "text", required=True)
    name = str(row.get("id") or digest(text))
    published, instant = _published(row.get("published"), today)
    source = _text(row, "source") or name
    origin = Origin(
        document=digest(name, text),
        source=source,
        via=name,
        address=_text(row, "url") or name,
        title=_text(row, "title"),
        published=published,
        published_at=instant,
        fetched_at=datetime.combine(published, time(9), UTC),
        dated_by=DatedBy.FIELD if row.get("published") else DatedBy.FIRST_SEEN,
    )
    return as_published(
        Document(origin=origin, text=text, language=_text(row, "lang") or "en", date_order=_order(row.get("dates"))),
        zone,
    )


def redated(document: Document, published: str) -> Document:
    """Return the document with the creation time that a person states; raise DocumentError for no such day."""
    day, instant = _published(published, document.origin.published)
    return replace(
        document, origin=replace(document.origin, published=day, published_at=instant, dated_by=DatedBy.FIELD)
    )


def as_published(document: Document, zone: str) -> Document:
    """Return the document as if it had been fetched on its day, at its hour or at 09:00 in *zone*."""
    origin = document.origin
    fetched = origin.published_at or datetime.combine(origin.published, time(9), ZoneInfo(zone)).astimezone(UTC)
    return replace(document, origin=replace(origin, fetched_at=fetched))


def _text(row: Row, field: str, *, required: bool = False) -> str:
    value = row.get(field)
    if value is None and not required:
        return ""
    if not isinstance(value, str):
        raise DocumentError(f"{field!r} must be a text")
    return clean(value)


def _order(value: object) -> DateOrder | None:
    if value is None:
        return None
    try:
        return DateOrder(str(value))
    except ValueError as fault:
        raise DocumentError("'dates' must be DMY, MDY or YMD") from fault


def _published(value: object, today: date) -> tuple[date, datetime | None]:
    if value is None:
        return today, None
    try:
        if len(str(value)) == len("2023-03-08"):
            return date.fromisoformat(str(value)), None
        instant = datetime.fromisoformat(str(value))
    except ValueError as fault:
        raise DocumentError(f"'published' must be a day such as 2023-03-08, not {value!r}") from fault
    return instant.date(), (instant if instant.tzinfo else instant.replace(tzinfo=UTC)).astimezone(UTC)


@dataclass(frozen=True, kw_only=True, slots=True)
class Scenario:
    """A backtest: a watch, the documents it reads, the days on which it is asked."""

    id: str
    watch: Watch
    documents: tuple[Document, ...]
    as_of: tuple[date, ...]


def scenario(row: Row, today: date) -> Scenario:
    """Read a scenario row; raise DocumentError that names what is wrong."""
    wanted = row.get("watch")
    if wanted is None:
        watch = Watch(watch=str(row.get("id")), keep=Keep(about="anything"))
    elif isinstance(wanted, dict) and isinstance(wanted.get("subject"), str):
        watch = Watch(
            watch=wanted["subject"],
            aliases=tuple(str(alias) for alias in wanted.get("aliases") or ()),
            zone=_zone(wanted.get("zone")),
        )
    else:
        raise DocumentError("'watch' must be null or have a 'subject'")
    try:
        days = tuple(sorted(date.fromisoformat(str(day)) for day in row["as_of"]))
        documents = tuple(document(each, today, watch.zone) for each in row["documents"])
    except (KeyError, TypeError, ValueError) as fault:
        raise DocumentError("a scenario has 'documents' and 'as_of', a list of days") from fault
    return Scenario(id=str(row.get("id")), watch=watch, documents=documents, as_of=days)


def _zone(value: object) -> str:
    try:
        return ZoneInfo(str(value or "UTC")).key
    except (KeyError, ValueError, OSError) as fault:
        raise DocumentError(f"'zone' must be an IANA zone such as Europe/Kyiv, not {value!r}") from fault


# ------------------------------------------------------------------ out


def timex_row(timex: Timex) -> Row:
    """The row of a temporal expression."""
    return {"start": timex.start, "end": timex.end, "text": timex.text, "type": timex.type.value, "value": timex.value}


def commitment_row(commitment: Commitment, names: Mapping[str, str]) -> Row:
    """The row of a commitment; *names* maps document keys to the ids that the user gave."""
    row: Row = {
        "id": commitment.id,
        "watch": commitment.watch,
        "subject": commitment.subject,
        "aliases": list(commitment.aliases),
        "kind": commitment.kind.value,
        "state": commitment.state.value,
        "due": str(shown) if (shown := _shown(commitment)) else None,
        "act_by": commitment.act_by.isoformat() if commitment.act_by else None,
        "watched": commitment.watched,
        "by": commitment.obligor,
        "owner": commitment.owner,
        "last_change": commitment.last_change.value if commitment.last_change else None,
        "provisional": commitment.provisional is not None,
        "provisional_due": str(commitment.provisional) if commitment.provisional else None,
        "due_in_force": str(commitment.due) if commitment.provisional and commitment.due else None,
        "awaited": commitment.awaited,
        "disputed": commitment.disputed,
        "tentative": commitment.tentative,
        "doubt": commitment.doubt,
        "confidence": round(commitment.confidence, 3),
        "claims": [claim_row(claim, names) for claim in commitment.claims],
    }
    return {key: value for key, value in row.items() if value not in (None, "") or key in ("due", "last_change")}


def _shown(commitment: Commitment) -> Due | None:
    """The due that people see: a provisional one as long as the one in force has not passed."""
    waits = commitment.provisional is not None and commitment.state is State.PENDING
    return commitment.provisional if waits else commitment.due


def claim_row(claim: Claim, names: Mapping[str, str]) -> Row:
    """The row of a claim."""
    origin = claim.evidence.origin
    return {
        "due": str(claim.due) if claim.due else None,
        "change": claim.change.value if claim.change else None,
        "speaker": claim.speaker,
        "document": names.get(origin.document, origin.document) if origin else None,
        "source": origin.source if origin else claim.evidence.by,
        "quote": claim.evidence.quote,
    }


def alert_row(alert: Alert) -> Row:
    """The row of an alert."""
    row: Row = {
        "at": zulu(alert.at),
        "reason": alert.reason.value,
        "severity": alert.severity.value,
        "commitment": alert.about,
        "due": str(alert.due) if alert.due else None,
        "subject": alert.subject,
        "watch": alert.watch,
    }
    if alert.late >= timedelta(minutes=1):
        row["late_seconds"] = int(alert.late.total_seconds())
    if alert.summary:
        row["summary"] = True
    return row


def zulu(instant: datetime) -> str:
    """``2023-03-18T09:00:00Z``."""
    return instant.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
