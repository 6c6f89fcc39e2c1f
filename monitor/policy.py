"""The wishes: what a user writes in ``config/``, as frozen values. Field names are the keys of the YAML.

Checking them is :mod:`monitor.config`'s; a :class:`Read` annotation only says how a text form becomes a value.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import time, timedelta
from typing import Annotated, Any, ClassVar

from monitor.model import REPORTED, Change, DateOrder, Due, Kind, Period

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_CENTURY = timedelta(days=36525)
_FORBID: dict[str, Any] = {"extra": "forbid"}
GAP = "..."
"""What stands in a phrase for a few words that differ."""


@dataclass(frozen=True)
class Read:
    """Tells pydantic how to read a text form, without importing it (a core schema is a plain mapping)."""

    parse: Callable[[Any], Any]

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> dict[str, Any]:
        """Parse before the ordinary check of the type."""
        return {
            "type": "function-before",
            "function": {"type": "no-info", "function": self.parse},
            "schema": {"type": "is-instance", "cls": getattr(source, "__origin__", source)},
        }


def parse_duration(value: object) -> timedelta:
    """Read ``14d``, ``4h``, ``90s``, ``2w``, a hundred years at most; raise ValueError for anything else."""
    found = re.fullmatch(r"(\d{1,5})\s*([smhdw])", str(value).strip())
    if found is None:
        raise ValueError(f"not a duration: {value!r} (write 30s, 15m, 4h, 14d or 2w)")
    duration = timedelta(**{_UNITS[found[2]]: int(found[1])})
    if duration > _CENTURY:
        raise ValueError(f"longer than a hundred years: {value!r} (write 36525d at most)")
    return duration


def parse_notice(value: object) -> Period:
    """Read a notice period: ``30d``, ``2w``, ``3mo``, ``1y``, ``5bd`` (working days) or its ISO form.

    Raises ValueError for anything else, and for more than a hundred years.
    """
    text = str(value).strip()
    found = re.fullmatch(r"(\d{1,4})\s*(bd|d|w|mo|y)", text)
    fault = ValueError(f"not a period: {value!r} (write 30d, 2w, 3mo, 1y or 5bd)")
    try:
        period = _period(int(found[1]), found[2]) if found else Period.parse(text)
    except ValueError as error:
        raise fault from error
    if max(period.days, 30 * period.months) > _CENTURY.days:
        raise fault
    return period


def _period(count: int, unit: str) -> Period:
    if unit in ("mo", "y"):
        return Period(months=count * (12 if unit == "y" else 1))
    return Period(days=count * (7 if unit == "w" else 1), working=unit == "bd")


def parse_clock(value: object) -> time:
    """Read ``09:00``; raise ValueError for anything else."""
    found = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", str(value).strip())
    if found is None:
        raise ValueError(f"not a time of day: {value!r} (write 09:00)")
    return time(int(found[1]), int(found[2]))


def parse_due(value: object) -> Due:
    """Read the ISO form of a due; raise ValueError for anything else."""
    try:
        return Due.parse(str(value).strip())
    except (ValueError, OverflowError) as error:
        forms = "write 2023-03-18, 2023-03, 2024-Q3, 2023 or 2023-03-08/2023-03-15"
        raise ValueError(f"not a day or a period of days: {value!r} ({forms})") from error


def parse_reported(value: object) -> Change:
    """Read a change that a text can report; raise ValueError for anything else."""
    reported = {change.value: change for change in Change if change in REPORTED}
    change = reported.get(str(value).strip())
    if change is None:
        raise ValueError(f"not a change that a text reports: {value!r} (known are {', '.join(reported)})")
    return change


def words_said(say: str) -> tuple[str, ...]:
    """Cut the words of a phrase apart; a gap may be written ``...`` or ``…``."""
    return tuple(say.replace("…", GAP).replace(GAP, f" {GAP} ").split())


Duration = Annotated[timedelta, Read(parse_duration)]
Notice = Annotated[Period, Read(parse_notice)]
Clock = Annotated[time, Read(parse_clock)]
DueText = Annotated[Due, Read(parse_due)]
ReportedChange = Annotated[Change, Read(parse_reported)]


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceSpec:
    """Something to read: exactly one of *feed*, *page* (addresses) and *files* (a glob).

    *private* lists the hosts on loopback or private addresses that this source may reach.
    """

    __pydantic_config__: ClassVar[Mapping[str, Any]] = _FORBID

    feed: str | None = None
    page: str | None = None
    files: str | None = None
    name: str | None = None
    every: Duration = timedelta(minutes=15)
    select: str | None = None
    language: str | None = None
    dates: DateOrder | None = None
    private: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """Which of the three it is."""
        return "feed" if self.feed else "page" if self.page else "files"

    @property
    def location(self) -> str:
        """The address or the glob."""
        return self.feed or self.page or self.files or ""

    @property
    def label(self) -> str:
        """The name that people see."""
        return self.name or self.location


@dataclass(frozen=True, kw_only=True, slots=True)
class Keep:
    """What of the findings is kept: *about* ``watch`` (what the names mean) or ``anything`` in the sources."""

    __pydantic_config__: ClassVar[Mapping[str, Any]] = _FORBID

    kinds: tuple[Kind, ...] = (Kind.EXPIRY, Kind.DEADLINE, Kind.PROMISE, Kind.EVENT)
    min_confidence: float = 0.6
    about: str = "watch"


@dataclass(frozen=True, kw_only=True, slots=True)
class Phrase:
    """Words that make the date beside them a commitment of a *kind*, or their sentence the report of a *change*.

    Exactly one of the two is given. In *say*, ``...`` stands for up to five words.
    """

    __pydantic_config__: ClassVar[Mapping[str, Any]] = _FORBID

    say: str
    kind: Kind | None = None
    change: ReportedChange | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """The words of *say*, and ``...`` for each gap between them."""
        return words_said(self.say)

    @property
    def cue(self) -> str:
        """The name under which it appears as the cue of a statement."""
        return f"phrase “{self.say}”"


@dataclass(frozen=True, kw_only=True, slots=True)
class Quorum:
    """How many independent sources a change needs."""

    __pydantic_config__: ClassVar[Mapping[str, Any]] = _FORBID

    sources: int = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """A deadline that no source prints. *repeat* is an RFC 5545 RRULE that starts at *due*."""

    __pydantic_config__: ClassVar[Mapping[str, Any]] = _FORBID

    subject: str
    due: DueText
    kind: Kind = Kind.DEADLINE
    aliases: tuple[str, ...] = ()
    notice: Notice | None = None
    repeat: str | None = None
    note: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Nagging:
    """How often an overdue commitment is recalled: *times* times *every*, then each *then*."""

    __pydantic_config__: ClassVar[Mapping[str, Any]] = _FORBID

    every: Duration = timedelta(days=1)
    times: int = 5
    then: Duration | None = timedelta(days=7)


@dataclass(frozen=True, kw_only=True, slots=True)
class Escalation:
    """Who is told when nobody has acknowledged an alert *after* this long."""

    __pydantic_config__: ClassVar[Mapping[str, Any]] = _FORBID

    after: Duration
    to: str


@dataclass(frozen=True, kw_only=True, slots=True)
class AlertPolicy:
    """When a watch alerts, and whom. Lead times in whole days count at *at* o'clock in the watch's zone."""

    __pydantic_config__: ClassVar[Mapping[str, Any]] = _FORBID

    lead: tuple[Duration, ...] = (
        timedelta(days=14),
        timedelta(days=7),
        timedelta(days=3),
        timedelta(days=1),
        timedelta(),
    )
    at: Clock = time(9)
    overdue: Nagging = field(default_factory=Nagging)
    escalate: tuple[Escalation, ...] = ()
    to: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Watch:
    """One entry of the watch list: what is followed, where it is read, who is told."""

    __pydantic_config__: ClassVar[Mapping[str, Any]] = _FORBID

    watch: str
    aliases: tuple[str, ...] = ()
    owner: str | None = None
    zone: str = "UTC"
    country: str | None = None
    sources: tuple[SourceSpec, ...] = ()
    keep: Keep = field(default_factory=Keep)
    confirm: Quorum = field(default_factory=Quorum)
    settle: Quorum = field(default_factory=lambda: Quorum(sources=2))
    known: tuple[Known, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    alerts: AlertPolicy = field(default_factory=AlertPolicy)

    @property
    def names(self) -> tuple[str, ...]:
        """The watch's name and its aliases."""
        return (self.watch, *self.aliases)


@dataclass(frozen=True, kw_only=True, slots=True)
class Receiver:
    """One Apprise URL. It may hold secrets: it is never logged, stored or shown; the name is."""

    __pydantic_config__: ClassVar[Mapping[str, Any]] = _FORBID

    name: str
    url: str = field(repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """``config/monitor.yaml`` and all watches, checked.

    *to* are the receivers of a watch that names none, *zone* (IANA) the zone of a watch that names none.
    *database* is an SQLAlchemy URL; it may hold a password and is never shown.
    """

    __pydantic_config__: ClassVar[Mapping[str, Any]] = _FORBID

    database: str = field(default="sqlite:///data/monitor.db", repr=False)
    watches: tuple[Watch, ...] = field(metadata={"file": "watches/*.yaml"})
    receivers: tuple[Receiver, ...]
    to: tuple[str, ...] = ()
    zone: str = "UTC"
    log: str = "info"

    def watch(self, name: str) -> Watch | None:
        """Return the watch of that name."""
        return next((watch for watch in self.watches if watch.watch == name), None)

    def receiver(self, name: str) -> Receiver | None:
        """Return the receiver of that name."""
        return next((receiver for receiver in self.receivers if receiver.name == name), None)
