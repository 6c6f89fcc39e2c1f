"""What was read: documents, and the temporal expressions that stand in them."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from monitor.errors import Fault
from monitor.model.due import Due, Grain


def digest(*parts: object) -> str:
    """Return a natural key: 32 hex digits of SHA-256 over the parts."""
    joined = "\x1f".join("" if part is None else str(part) for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "replace")).hexdigest()[:32]


class DatedBy(StrEnum):
    """How the document creation time was found, best first."""

    FIELD = "field"
    DATELINE = "dateline"
    FILE_NAME = "file name"
    FIRST_SEEN = "first seen"
    FILE_TIME = "file time"


class DateOrder(StrEnum):
    """How a source writes 02/03/2023."""

    DMY = "DMY"
    MDY = "MDY"
    YMD = "YMD"


@dataclass(frozen=True, kw_only=True, slots=True)
class Origin:
    """Where a document came from and when: all that evidence must show beside the quote.

    *source* is the voice over which independence is counted; *via* the configured source that fetched it.
    *published* is the document creation time, *fetched_at* (UTC) the time of fetch.
    """

    document: str
    source: str
    via: str
    address: str
    title: str
    published: date
    fetched_at: datetime
    dated_by: DatedBy
    published_at: datetime | None = None

    @property
    def instant(self) -> datetime | None:
        """The instant (UTC) of the creation time, where one is known.

        What is dated by its first sight has that of the fetch,
        so that of two versions of a page that changes on one day the later one counts as the later.
        """
        return self.published_at or (self.fetched_at if self.dated_by is DatedBy.FIRST_SEEN else None)

    @property
    def place(self) -> str:
        """Where the text stands: the versions of one page, one file or one entry share it."""
        return digest(self.via, self.address)

    def again(self, after: "Origin | None") -> "Origin":
        """Return the origin of the same text where it was read once more, at this time of fetch, *after* another one.

        It has a key of its own, and the instant of its fetch where its date alone does not tell that it came later.
        """
        return replace(self.later_than(after), document=digest(self.document, self.fetched_at.isoformat()))

    def later_than(self, other: "Origin | None") -> "Origin":
        """Return this origin, with the instant of its fetch where its date does not tell that it came after *other*."""
        if other is None or self.published > other.published:
            return self
        timed = self.instant is not None and (other.instant is None or self.instant > other.instant)
        return self if timed else replace(self, published_at=self.fetched_at)

    @property
    def order(self) -> tuple[date, str, str]:
        """Canonical order: creation time, then document key."""
        return (self.published, self.instant.isoformat() if self.instant else "", self.document)


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """A text as fetched; *origin.document* is its natural key (address and text)."""

    origin: Origin
    text: str
    language: str = "en"
    date_order: DateOrder | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Fetched:
    """One thing that a source yields: a document or a fault, and the mark that is kept in the same transaction.

    *mark* is (key, value): a validator (ETag), a digest, a file's size and time. The next read is given all marks.
    """

    document: Document | None = None
    fault: Fault | None = None
    mark: tuple[str, str] | None = None


class TimexType(StrEnum):
    """The TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@dataclass(frozen=True, kw_only=True, slots=True)
class Timex:
    """A span that names a time: ``text == document.text[start:end]``.

    *value* is the TIMEX3 value; *due* the days it names, where it names days; *rule* what read it.
    *readings* holds every possible due of an ambiguous expression (02/03/2023), earliest first, else nothing.
    *year_inferred* tells that the text did not print the year; *relative* that the creation time was needed.
    *cycle* is how often such a day comes round (WEEK, MONTH, YEAR) where the text does not say which one it means, and
    *around* the one before it and the next one where they do not lie whole cycles away (Easter). *since* is the day
    from which it counts, where it tells a length and that day (two weeks from 18 May).
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    rule: str
    due: Due | None = None
    readings: tuple[Due, ...] = ()
    year_inferred: bool = False
    relative: bool = False
    cycle: Grain | None = None
    around: tuple[Due, Due] | None = None
    since: date | None = None
