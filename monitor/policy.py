"""The wishes: what a user writes in ``config/``, as frozen values. Field names are the keys of the YAML.

Checking them is :mod:`monitor.config`'s; how a text form becomes a value is told by the types of :mod:`monitor.forms`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time, timedelta
from typing import Any, ClassVar

from monitor.forms import Clock, DueText, Duration, Notice, ReportedChange
from monitor.model import DateOrder, Kind

_FORBID: dict[str, Any] = {"extra": "forbid"}
_USER_INFO = re.compile(r"^(\w+://)[^/?#]*@")
_FEED_SILENCE = timedelta(days=30)
GAP = "..."
"""What stands in a phrase for a few words that differ."""


def shown(address: str) -> str:
    """Return an address without the name and password that may stand in it."""
    return _USER_INFO.sub(r"\1", address)


def words_said(say: str) -> tuple[str, ...]:
    """Cut the words of a phrase apart; a gap may be written ``...`` or ``…``."""
    return tuple(say.replace("…", GAP).replace(GAP, f" {GAP} ").split())


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
    silent: Duration | None = None
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
    def silence(self) -> timedelta | None:
        """How long nothing new may come before people are told; None for ever."""
        return self.silent or (_FEED_SILENCE if self.feed else None)

    @property
    def title(self) -> str:
        """The name under which it is kept; the selector is part of it, since it decides what is read."""
        return " ".join(filter(None, (self.kind, shown(self.location), self.select)))

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
    """When a watch alerts, and whom: at *at* in its zone of lead times of whole days, and of what is overdue."""

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

    @property
    def follows_anything(self) -> bool:
        """Whether whatever the sources say is followed, not what the names mean."""
        return self.keep.about == "anything"

    @property
    def followed(self) -> tuple[str, ...]:
        """The names of the thing that is followed: the watch's own is that of a desk where it follows anything."""
        return self.aliases if self.follows_anything else self.names


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
