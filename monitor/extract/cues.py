"""Decides which dates are commitments, and of which kind."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from monitor.extract import phrases, terms
from monitor.extract.direction import direct
from monitor.extract.language import Sign, Statements
from monitor.extract.phrases import Group
from monitor.extract.reading import Mark, Place, Reading
from monitor.model import Due, Kind, TimexType

_PREDICATES = (Sign.EXPIRE, Sign.OVER, Sign.DUE, Sign.EVENT, Sign.EFFECT, Sign.DELIVER, Sign.HOLD)
_MODALS = (Sign.MUST, Sign.WILL, Sign.PLAN, Sign.EXPECT, Sign.WAS_TO)
_BEFORE = (Sign.UNTIL, Sign.BY, Sign.FROM, Sign.WITHIN, Sign.SINCE, Sign.ON)
_ENDS = (Sign.UNTIL, Sign.BY, Sign.WITHIN, Sign.FROM)
_REACH = 20.0
_BESIDE = 2.0
_SHORT = 90
_LONG = 27
_CHAINED = 8.0


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
    """What governs one date: what happens, how it is said, what stands directly before it, the verb group."""

    predicate: Mark | None
    modal: Mark | None
    before: Mark | None
    group: Group | None

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


@dataclass(frozen=True, slots=True)
class Unused:
    """A date that is no commitment, and *why*."""

    place: Place
    why: str


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
    Cue("told ahead", Kind.EVENT, 0.6),
)
"""In this order: the first whose signs are there."""


def judged(reading: Reading, published: date, language: Statements) -> list[Found | Unused]:
    """Return for every date of a sentence what it is."""
    out: list[Found | Unused] = []
    for at in range(len(reading.places)):
        place = direct(reading, terms.ended(reading, at, published, language), published)
        out.append(_judge(reading, place, published, out[-1] if out else None))
    return list(_once(out))


def _once(found: Sequence[Found | Unused]) -> Iterator[Found | Unused]:
    """A day that the sentence says twice counts where its cue is the surer one."""
    for at, each in enumerate(found):
        twins = [
            (-other.cue.confidence, i)
            for i, other in enumerate(found)
            if isinstance(each, Found) and isinstance(other, Found) and other.due.same_days(each.due)
        ]
        yield Unused(each.place, "says the same day again") if twins and min(twins)[1] != at else each


def _judge(reading: Reading, place: Place, published: date, before: Found | Unused | None) -> Found | Unused:
    due = place.due
    if due is None:
        return Unused(place, _NO_DAY.get(place.timex.type, "names no day"))
    signs = _signs(reading, place)
    cue = next(cue for cue in CUES if signs.has(cue))
    told_past = reading.near(place, Sign.WAS_TO, 12.0) is not None
    for why, holds in (
        ("looks back", signs.before is not None and signs.before.sign is Sign.SINCE),
        ("only proposed or asked for", reading.nearest(place, (Sign.PROPOSE,), 9.0, left=True) is not None),
        ("an accounting period", reading.near(place, Sign.PERIOD, 4.0) is not None),
        ("an example or a habit", reading.near(place, Sign.GENERAL, 12.0) is not None),
        ("a question", reading.words.rstrip("\"'”’» ").endswith("?")),
        ("only names another thing", _attributive(reading, place, signs)),
        ("too vague", _vague(reading, place, due, signs, published)),
        (
            "lies before the document, and no cue says that it was due",
            _past(reading, place, due, signs, published, before),
        ),
        ("told as done", _done(reading, place, due, signs, published)),
        ("nothing says what happens on it", _bare(reading, place, due, signs, cue, published)),
    ):
        if holds:
            return Unused(place, why)
    if place.last is not None and cue.kind is Kind.EXPIRY:
        due = place.last
    return Found(place, due, cue, signs, due.last < published or told_past)


_NO_DAY = {
    TimexType.DURATION: "a duration names no day",
    TimexType.SET: "a repetition names no day",
    TimexType.TIME: "a time of day names no day",
}


def _signs(reading: Reading, place: Place) -> Signs:
    return Signs(
        reading.nearest(place, _PREDICATES, _REACH),
        reading.nearest(place, _MODALS, _REACH),
        reading.nearest(place, _BEFORE, _BESIDE, left=True),
        reading.governing(place.start, place.end),
    )


def _attributive(reading: Reading, place: Place, signs: Signs) -> bool:
    """Whether the date stands before a noun that is no due itself: the March figures."""
    token = reading.following(place)
    if token is None or token.tag != phrases.NOUN or token.start > place.end + 2 or not token.text[:1].islower():
        return False
    if signs.before is not None and signs.before.end >= place.start - 1:
        return False
    return not any(
        mark.sign in (Sign.DUE, Sign.EXPIRE, Sign.EVENT) and mark.start == token.start for mark in reading.marks
    )


def _vague(reading: Reading, place: Place, due: Due, signs: Signs, published: date) -> bool:
    """Whether a month, a year, a season stands there without a word that makes it somebody's term."""
    if (due.stop - due.start).days < _LONG or place.stretch:
        return False
    adverb = place.timex.relative and not place.timex.year_inferred
    if reading.nearest(place, (Sign.DUE, Sign.EXPIRE, Sign.HOLD), 2.0, left=True) is not None:
        return False
    if signs.before is None and not adverb:
        return True
    if signs.before is not None and signs.before.sign in _ENDS:
        return False
    if due.start <= published and (signs.modal is None or signs.modal.sign is Sign.WAS_TO):
        return True
    return signs.group is None or not (signs.group.ahead or signs.modal or signs.predicate)


def _past(
    reading: Reading, place: Place, due: Due, signs: Signs, published: date, before: Found | Unused | None
) -> bool:
    if due.last >= published or reading.near(place, Sign.WAS_TO, 12.0) is not None:
        return False
    if isinstance(before, Found) and before.past and reading.cost(before.place.end, place.start) < _CHAINED:
        return False
    until_then = signs.before is not None and signs.before.sign is Sign.BY
    if until_then and signs.group is not None and signs.group.ahead:
        return False
    over = reading.nearest(place, (Sign.OVER,), 5.0, left=True)
    return over is None and reading.nearest(place, (Sign.DUE,), 3.0) is None


def _done(reading: Reading, place: Place, due: Due, signs: Signs, published: date) -> bool:
    """Whether the verb that governs a date of today or later tells what is done."""
    if due.last < published or signs.group is None or not signs.group.past:
        return False
    if not (place.timex.relative or place.timex.year_inferred) and due.last > published:
        return False
    if reading.near(place, Sign.WAS_TO, 12.0) is not None:
        return False
    strong = reading.nearest(place, (Sign.DUE, Sign.EXPIRE, Sign.EFFECT, Sign.PLAN), 4.0)
    if (strong is not None or _row(reading, place)) and due.last > published:
        return False
    return not (signs.before is not None and signs.before.sign is Sign.UNTIL and due.last > published)


def _row(reading: Reading, place: Place) -> bool:
    """Whether the date opens an entry of a list: "13 August: switched off"."""
    token = reading.following(place)
    return place.start <= 3 and token is not None and token.tag == phrases.STOP


def _bare(reading: Reading, place: Place, due: Due, signs: Signs, cue: Cue, published: date) -> bool:
    """Whether a date stands alone, in a line that is no entry of a list, or on the day of the document."""
    if due.last == published:
        weak = cue.name in ("told ahead", "scheduled", "from", "in force", "delivery", "will")
        return weak and reading.near(place, Sign.WAS_TO, 8.0) is None
    if cue.name != "told ahead":
        return False
    if signs.group is not None and not signs.group.past:
        return False
    return reading.sentence.start == 0 or not (_row(reading, place) or _entry(reading, place, signs))


def _entry(reading: Reading, place: Place, signs: Signs) -> bool:
    """Whether a line without a verb has a label and a date: "Harvest assembly: 2 October"."""
    if signs.group is not None or len(reading.sentence.text) > _SHORT:
        return False
    named = any(t.tag == phrases.NOUN for t in reading.line)
    beside = reading.words[: place.start].rstrip().endswith((":", "(", ",")) or reading.words[place.end :].startswith(
        ":"
    )
    return named and (reading.sentence.heading or beside)


def _is(mark: Mark | None, wanted: tuple[Sign, ...]) -> bool:
    return not wanted or (mark is not None and mark.sign in wanted)
