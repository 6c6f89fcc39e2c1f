"""What is tracked: commitments, the claims about them and their history."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from monitor.model.document import Origin, digest
from monitor.model.due import Due, Period
from monitor.model.mention import Change, Kind


class State(StrEnum):
    """Where a commitment stands."""

    PENDING = "pending"
    OVERDUE = "overdue"
    FULFILLED = "fulfilled"
    MISSED = "missed"
    EXPIRED = "expired"
    TERMINATED = "terminated"
    DISMISSED = "dismissed"


OPEN = frozenset({State.PENDING, State.OVERDUE})


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """A verbatim quote and where it stands; *mention* is the key of the statement or of the decision."""

    mention: str
    quote: str
    origin: Origin | None = None
    by: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """Who says what due."""

    due: Due | None
    change: Change | None
    speaker: str | None
    evidence: Evidence


@dataclass(frozen=True, kw_only=True, slots=True)
class Transition:
    """One step of a commitment's history.

    *at* (UTC) is when it happened: the report's time, the end of the due, the time of the decision.

    *contradiction*: the change did not fit the state; it was kept and nothing moved.
    *awaited*: the change is reported but does not count yet, and says why ("1 of 2 sources", "until ratified").
    """

    before: State
    after: State
    change: Change
    at: datetime
    evidence: tuple[Evidence, ...] = ()
    due_before: Due | None = None
    due_after: Due | None = None
    contradiction: bool = False
    awaited: str = ""
    rule: str = ""
    term: int = 1

    @property
    def key(self) -> str:
        """The natural key inside its commitment."""
        return digest(self.change, self.at.isoformat(), self.due_after, *(e.mention for e in self.evidence))


@dataclass(frozen=True, kw_only=True, slots=True)
class Commitment:
    """One tracked commitment, derived from its mentions; :mod:`monitor.track` makes it, nobody edits it.

    *ends_at* (UTC) is the end of the due's last day in the watch's zone. *act_by* is the last day to act.
    *claims* are those of the current term; *disputed* that they disagree (then *due* is the earliest).
    *provisional* is a new due that waits for a step still open, *awaited* says what is waited for.
    *owner* is who takes care of it, where a person has said so.
    *doubt* is not empty for a tentative commitment. *watched*: it is about what the watch names.
    *first_read* (UTC) is the first time of fetch; *mentions* are the keys in canonical order.
    """

    id: str
    watch: str
    subject: str
    kind: Kind
    state: State
    due: Due | None
    ends_at: datetime | None
    first_read: datetime
    aliases: tuple[str, ...] = ()
    obligor: str | None = None
    owner: str | None = None
    act_by: date | None = None
    notice: Period | None = None
    term: int = 1
    claims: tuple[Claim, ...] = ()
    disputed: bool = False
    provisional: Due | None = None
    awaited: str = ""
    last_change: Change | None = None
    watched: bool = True
    doubt: str = ""
    readings: tuple[Due, ...] = ()
    confidence: float = 1.0
    transitions: tuple[Transition, ...] = ()
    mentions: tuple[str, ...] = ()

    @property
    def tentative(self) -> bool:
        """Whether a person must accept it first."""
        return bool(self.doubt)

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """What the present due and state rest on, newest last."""
        latest = self.transitions[-1].evidence if self.transitions else ()
        return latest or tuple(claim.evidence for claim in self.claims)
