"""Gives a reported change its dates: the due that it leads to, the old one, the length of time that it adds."""

from collections.abc import Sequence
from dataclasses import dataclass

from monitor.extract import terms
from monitor.extract.assertion import step_open
from monitor.extract.commitments import Found
from monitor.extract.happenings import Told
from monitor.extract.language import Sign, Statements
from monitor.extract.reading import Place, Reading
from monitor.model import MOVES, Change, Due, Kind, Period

_REACH = 26.0
_FROM = 1.5


@dataclass(frozen=True, slots=True)
class Happening:
    """A change told in a sentence at *start* to *end*, with its dates."""

    change: Change
    cue: str
    kind: Kind
    start: int
    end: int
    due: Due | None
    old_due: Due | None
    extension: Period | None
    provisional: bool


def dated(reading: Reading, told: Told, found: Sequence[Found], language: Statements) -> Happening:
    """Return the change that a sentence tells, with the dates that it leads from and to."""
    start, end = (told.words.start, told.words.end) if told.words else (0, 0)
    moves = told.change in MOVES
    new = _new(reading, start, end, found) if moves else None
    old = _old(reading, found, new)
    extension = _extension(reading, end) if moves and new is None else None
    due = new.due if new else None
    if due is None and extension is not None and old is not None:
        due = Due.day(terms.after(old.due.last, extension))
    known = new or old
    return Happening(
        change=_exact(told, new, old),
        cue=told.words.words.name if told.words else f"reported {told.change}",
        kind=known.kind if known else Kind.EXPIRY,
        start=start,
        end=end,
        due=due,
        old_due=old.due if old else None,
        extension=extension,
        provisional=moves and step_open(reading, language),
    )


def _exact(told: Told, new: Found | None, old: Found | None) -> Change:
    """Return the change as its words name it: renewed beside extended, advanced beside postponed."""
    if new is not None and old is not None and told.change in MOVES and new.due.last < old.due.start:
        return Change.ADVANCED
    if told.words is None or told.words.words.by_kind:
        return told.change
    return told.words.words.change


def _new(reading: Reading, start: int, end: int, found: Sequence[Found]) -> Found | None:
    """The due that a change leads to: behind its words, not after "from"; else the only one of the sentence."""
    ahead = [each for each in found if not each.past and not _is_old(reading, each)]
    behind = [each for each in ahead if each.place.start >= start and _near(reading, end, each.place)]
    return behind[0] if behind else ahead[0] if len(ahead) == 1 else None


def _old(reading: Reading, found: Sequence[Found], new: Found | None) -> Found | None:
    others = [each for each in found if each is not new]
    return next((each for each in others if each.past or (new is not None and _is_old(reading, each))), None)


def _is_old(reading: Reading, found: Found) -> bool:
    """Whether "from" (instead of, rather than) stands directly before the date, and another date is told."""
    before = reading.nearest(found.place, (Sign.FROM, Sign.WAS_TO), _FROM, left=True)
    return before is not None and len(reading.places) > 1


def _near(reading: Reading, end: int, place: Place) -> bool:
    return reading.cost(min(end, place.start), place.start) <= _REACH


def _extension(reading: Reading, end: int) -> Period | None:
    """The length of time nearest behind the words of a change, else the first of the sentence."""
    lengths = [(place, period) for place in reading.places if (period := terms.length(place)) is not None]
    behind = [period for place, period in lengths if place.start >= end and _near(reading, end, place)]
    return next(iter([*behind, *(period for _, period in lengths)]), None)
