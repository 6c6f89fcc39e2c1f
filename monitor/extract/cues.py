"""Decides which dates are commitments, and of which kind."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from monitor.extract.language import Sign
from monitor.extract.reading import Mark, Place, Reading
from monitor.model import Due, Kind

_PREDICATES = (Sign.EXPIRE, Sign.OVER, Sign.DUE, Sign.EVENT, Sign.EFFECT, Sign.DELIVER, Sign.HOLD)
_MODALS = (Sign.MUST, Sign.WILL, Sign.PLAN, Sign.EXPECT, Sign.WAS_TO, Sign.DONE)
_BEFORE = (Sign.UNTIL, Sign.BY, Sign.FROM, Sign.WITHIN, Sign.SINCE)
_REACH = 24.0
_BESIDE = 3.0


@dataclass(frozen=True, slots=True)
class Cue:
    """A named rule: the signs around a date that make it a commitment of *kind*.

    *predicates*, *modals* and *before* are the signs of which one must be there; an empty one asks for nothing.
    """

    name: str
    kind: Kind
    confidence: float
    predicates: tuple[Sign, ...] = ()
    modals: tuple[Sign, ...] = ()
    before: tuple[Sign, ...] = ()


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs that govern one date: what happens, how it is said, what stands directly before it."""

    predicate: Mark | None
    modal: Mark | None
    before: Mark | None

    def has(self, cue: Cue) -> bool:
        """Whether the signs that *cue* asks for are there."""
        return _is(self.predicate, cue.predicates) and _is(self.modal, cue.modals) and _is(self.before, cue.before)


@dataclass(frozen=True, slots=True)
class Found:
    """A date that a cue makes a commitment; *past* tells that it is told as past or superseded."""

    place: Place
    due: Due
    cue: Cue
    signs: Signs
    past: bool


CUES = (
    Cue("deadline", Kind.DEADLINE, 0.9, predicates=(Sign.DUE,)),
    Cue("expires", Kind.EXPIRY, 0.93, predicates=(Sign.EXPIRE, Sign.OVER)),
    Cue("must until", Kind.DEADLINE, 0.85, modals=(Sign.MUST,), before=(Sign.UNTIL,)),
    Cue("lasts until", Kind.EVENT, 0.75, predicates=(Sign.EVENT,), before=(Sign.UNTIL,)),
    Cue("in force until", Kind.EXPIRY, 0.85, before=(Sign.UNTIL,)),
    Cue("must by", Kind.DEADLINE, 0.9, modals=(Sign.MUST,), before=(Sign.BY, Sign.WITHIN)),
    Cue("promised by", Kind.PROMISE, 0.85, modals=(Sign.PLAN, Sign.WILL), before=(Sign.BY, Sign.WITHIN)),
    Cue("expected by", Kind.FORECAST, 0.7, modals=(Sign.EXPECT,), before=(Sign.BY, Sign.WITHIN)),
    Cue("by", Kind.DEADLINE, 0.7, before=(Sign.BY, Sign.WITHIN)),
    Cue("takes effect", Kind.EVENT, 0.85, predicates=(Sign.EFFECT,)),
    Cue("must", Kind.DEADLINE, 0.75, predicates=(Sign.DELIVER,), modals=(Sign.MUST,)),
    Cue("scheduled", Kind.EVENT, 0.8, predicates=(Sign.EVENT,)),
    Cue("from", Kind.EVENT, 0.65, before=(Sign.FROM,)),
    Cue("promised", Kind.PROMISE, 0.75, predicates=(Sign.DELIVER,), modals=(Sign.WILL, Sign.PLAN)),
    Cue("forecast", Kind.FORECAST, 0.65, modals=(Sign.EXPECT,)),
    Cue("must on", Kind.DEADLINE, 0.7, modals=(Sign.MUST,)),
    Cue("will", Kind.PROMISE, 0.65, modals=(Sign.WILL, Sign.PLAN)),
    Cue("planned", Kind.EVENT, 0.65, modals=(Sign.WAS_TO,)),
    Cue("in force", Kind.EXPIRY, 0.6, predicates=(Sign.HOLD,)),
    Cue("delivery", Kind.PROMISE, 0.6, predicates=(Sign.DELIVER,)),
    Cue("listed", Kind.EVENT, 0.6),
)
"""In this order: the first whose signs are there."""


def commitments(reading: Reading, published: date) -> Iterator[Found]:
    """Yield the dates of a sentence that are commitments."""
    for place in reading.places:
        if place.timex.due is not None:
            found = _judge(reading, place, place.timex.due, published)
            if found is not None:
                yield found


def _judge(reading: Reading, place: Place, due: Due, published: date) -> Found | None:
    signs = Signs(
        _nearest(reading, place, _PREDICATES, _REACH),
        _nearest(reading, place, _MODALS, _REACH),
        _nearest(reading, place, _BEFORE, _BESIDE, left=True),
    )
    cue = next(cue for cue in CUES if signs.has(cue))
    past = due.last < published
    told_past = reading.near(place, Sign.WAS_TO, 12.0) is not None
    if signs.before is not None and signs.before.sign is Sign.SINCE:
        return None
    if reading.near(place, Sign.PROPOSE, 14.0) or reading.near(place, Sign.PERIOD, 6.0):
        return None
    if past:
        if not (told_past or (signs.predicate and signs.predicate.sign is Sign.OVER)):
            return None
        if cue.name in ("listed", "from"):
            return None
    if cue.name == "listed" and due.last <= published:
        return None
    if due.last == published and (signs.modal is not None and signs.modal.sign is Sign.DONE):
        return None
    if not past and signs.modal is not None and signs.modal.sign is Sign.DONE and cue.name == "listed":
        return None
    return Found(place, due, cue, signs, past or told_past)


def _nearest(
    reading: Reading, place: Place, signs: tuple[Sign, ...], limit: float, *, left: bool = False
) -> Mark | None:
    best: tuple[float, Mark] | None = None
    for mark in reading.marks:
        if mark.sign not in signs or (left and mark.end > place.start):
            continue
        cost = reading.distance(place, mark)
        if cost <= limit and (best is None or cost < best[0]):
            best = cost, mark
    return best[1] if best else None


def _is(mark: Mark | None, wanted: tuple[Sign, ...]) -> bool:
    return not wanted or (mark is not None and mark.sign in wanted)
