"""What is said: statements in documents, and the decisions of people."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from monitor.model.document import Document, Origin, digest
from monitor.model.due import Due, Period


class Kind(StrEnum):
    """What sort of commitment a date makes."""

    EXPIRY = "expiry"
    DEADLINE = "deadline"
    PROMISE = "promise"
    EVENT = "event"
    FORECAST = "forecast"


class Change(StrEnum):
    """What is said to have happened; the last come from a living page, the calendar and people."""

    AGREED = "agreed"
    RENEWED = "renewed"
    EXTENDED = "extended"
    POSTPONED = "postponed"
    ADVANCED = "advanced"
    FULFILLED = "fulfilled"
    MISSED = "missed"
    EXPIRED = "expired"
    TERMINATED = "terminated"
    WITHDRAWN = "withdrawn"
    DUE_PASSED = "due passed"
    CONFIRM = "confirm"
    CORRECT = "correct"
    DISMISS = "dismiss"
    MERGE = "merge"
    SPLIT = "split"
    ASSIGN = "assign"
    NOTE = "note"


MOVES = frozenset({Change.RENEWED, Change.EXTENDED, Change.POSTPONED, Change.ADVANCED})
CLOSES = frozenset({Change.FULFILLED, Change.MISSED, Change.EXPIRED, Change.TERMINATED})
REPORTED = MOVES | CLOSES | {Change.AGREED}
"""What a text may say to have happened; the other changes come from its source, the calendar, people."""
CALMS = frozenset({Change.RENEWED, Change.EXTENDED, Change.POSTPONED, Change.FULFILLED})


DAY_OF_ACT = "day of the act"
"""The *date_rule* of a doubtful fulfilment: its *date_text* is the day on which it was done, in ISO form."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Mention:
    """One statement in one document: a commitment (``change is None``) or a change to one.

    *due* is the due, of a change the new one; None where the text names none. *old_due* is the due that the text
    says is superseded. *extension* is a duration that counts from the old due where no new due is printed
    (already worked into *due* where the same document prints the old one).
    *open* is False where the text itself reports the commitment as past or superseded.
    *doubt* says why the finding is only tentative, else it is empty. *readings*: see :class:`Timex`.
    *series* is the identity of a commitment that was stated outright (a ``known`` item, a deadline added by hand).
    *reference* is the words of the text that stood for the subject ("the deal"), *full* the subject together with what
    the text names beside it, where it is not sure which of the two a reader would name ("flood claim 7114: report").
    *deeds* are the sorts of deed that a commitment awaits ("open", "hand in"), or that a change tells as done.
    """

    origin: Origin
    start: int
    end: int
    quote: str
    subject: str
    kind: Kind
    cue: str
    confidence: float
    aliases: tuple[str, ...] = ()
    reference: str = ""
    full: str = ""
    obligor: str | None = None
    change: Change | None = None
    due: Due | None = None
    old_due: Due | None = None
    extension: Period | None = None
    date_text: str = ""
    date_rule: str = ""
    subject_rule: str = ""
    readings: tuple[Due, ...] = ()
    notice: Period | None = None
    provisional: bool = False
    open: bool = True
    speaker: str | None = None
    doubt: str = ""
    series: str | None = None
    deeds: tuple[str, ...] = ()

    @property
    def called(self) -> str:
        """What a reader is shown as the subject."""
        return self.full or self.subject

    @property
    def key(self) -> str:
        """The natural key: the same statement read twice has the same."""
        return digest(
            self.origin.document,
            self.start,
            self.end,
            self.subject,
            self.kind,
            self.change,
            self.due,
            self.old_due,
            self.extension,
            self.speaker,
            self.series,
        )

    @property
    def order(self) -> tuple[date, str, str, int, str]:
        """Canonical order: creation time, document key, place in the text."""
        return (*self.origin.order, self.start, self.key)


class Action(StrEnum):
    """What a person decided about a commitment."""

    ACCEPT = "accept"
    CONFIRM = "confirm"
    CORRECT = "correct"
    DISMISS = "dismiss"
    MERGE = "merge"
    SPLIT = "split"
    ASSIGN = "assign"
    NOTE = "note"


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """A person's word: pinned, no machine reading of the same or an earlier time overrides it.

    *target* is the key of a mention of the commitment it is about, so that it survives every re-derivation.
    For ``confirm``, *change* is what happened (renewed, fulfilled, expired, terminated) and *due* the new due, or
    *claim* the key of the mention whose claim is right. For ``correct``, what is given replaces what was read.
    *others* are keys of mentions: for ``merge`` one of each commitment that becomes one with the target's, for
    ``split`` those that make a commitment of their own. *owner* is whom ``assign`` names; None: nobody any more.
    """

    target: str
    action: Action
    by: str
    at: datetime
    change: Change | None = None
    due: Due | None = None
    claim: str | None = None
    subject: str | None = None
    kind: Kind | None = None
    others: tuple[str, ...] = ()
    owner: str | None = None
    note: str = ""

    @property
    def key(self) -> str:
        """The natural key."""
        said = (self.change, self.due, self.claim, self.subject, self.kind, self.owner, self.note, *self.others)
        return digest("decision", self.target, self.action, self.by, self.at.isoformat(), *said)


@dataclass(frozen=True, kw_only=True, slots=True)
class Version:
    """A text as it was kept, with what it says and what it takes back."""

    document: Document
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Versions:
    """What is kept of the place where a text stands, seen from one more reading of it.

    *known*: this reading is kept already; *taken*: its text was kept at another time. *before* and *after* are the
    readings next to it in time.
    """

    known: bool = False
    taken: bool = False
    before: Version | None = None
    after: Version | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Component:
    """All that is said about the things that share a name: records in no order, and the ids already given.

    *ids* maps the key of a mention to the id of the commitment that holds it.
    """

    mentions: tuple[Mention, ...]
    decisions: tuple[Decision, ...]
    ids: Mapping[str, str]
