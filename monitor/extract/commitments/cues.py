"""Names the cue beside a date, and what speaks against it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from monitor.extract.dates.looking import shifted
from monitor.extract.language import Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Mark, Reading
from monitor.extract.text.verb_groups import Group
from monitor.model import Change, Due

GROUPS: Final[Mapping[str, tuple[Sign, ...]]] = {
    "what": (Sign.EXPIRE, Sign.OVER, Sign.DUE, Sign.EVENT, Sign.EFFECT, Sign.DELIVER, Sign.HOLD),
    "modal": (Sign.MUST, Sign.WILL, Sign.PLAN, Sign.EXPECT, Sign.WAS_TO),
    "before": (Sign.UNTIL, Sign.BY, Sign.FROM, Sign.WITHIN, Sign.SINCE, Sign.ON),
}
"""The signs by what they tell: what happens on the day, how it is said, what stands before the date."""
_ENDS = (Sign.UNTIL, Sign.BY, Sign.WITHIN, Sign.FROM)
EXCUSES: Final = (Sign.WAS_TO, Sign.PLAN, Sign.DUE, Sign.MUST, Sign.NOT, Sign.EXPIRE, Sign.OVER, Sign.EXPECT)
"""What makes it likely that something was due on a day that is over."""
DONE_BY_THEN = "tells what had come about by then"
REFUSED = "a move to this day was refused"
ASKED = "somebody only proposes or asks to move it to this day"
UNTRUE = "told only by a report that somebody denies"
OF_ACCOUNTS = "begins or ends a period of accounts"
IDLE = "only mentions the day"
BARE = "nothing says what happens on it"
VETOES: Final = frozenset({DONE_BY_THEN, REFUSED, ASKED, UNTRUE, OF_ACCOUNTS, IDLE})
"""What makes a date none, whatever else speaks for it."""
_SAYS = (phrases.NOUN, phrases.VERB)
_REACH = 20.0
_BESIDE = 2.0
_SHORT = 90
_AWAY = (Change.TERMINATED, Change.POSTPONED)
"""What befalls a thing that will not be on its day."""
_LONG = 27


@dataclass(frozen=True, slots=True)
class Cue:
    """A name for what speaks for a date as a commitment: the signs around it.

    *predicates*, *modals* and *before* are the signs of which one must be there; an empty one asks for nothing.
    """

    name: str
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

    @property
    def noun(self) -> int | None:
        """Where a noun like "deadline" ends, behind which its thing may stand."""
        return self.predicate.end if self.predicate and self.predicate.sign is Sign.DUE else None


CUES = (
    Cue("deadline", predicates=(Sign.DUE,)),
    Cue("expires", predicates=(Sign.EXPIRE, Sign.OVER)),
    Cue("must until", modals=(Sign.MUST,), before=(Sign.UNTIL,)),
    Cue("lasts until", predicates=(Sign.EVENT,), before=(Sign.UNTIL,)),
    Cue("in force until", before=(Sign.UNTIL,)),
    Cue("must by", modals=(Sign.MUST,), before=(Sign.BY, Sign.WITHIN)),
    Cue("promised by", modals=(Sign.PLAN, Sign.WILL), before=(Sign.BY, Sign.WITHIN)),
    Cue("expected by", modals=(Sign.EXPECT,), before=(Sign.BY, Sign.WITHIN)),
    Cue("by", before=(Sign.BY, Sign.WITHIN)),
    Cue("takes effect", predicates=(Sign.EFFECT,)),
    Cue("must", predicates=(Sign.DELIVER,), modals=(Sign.MUST,)),
    Cue("scheduled", predicates=(Sign.EVENT,)),
    Cue("from", before=(Sign.FROM,)),
    Cue("promised", predicates=(Sign.DELIVER,), modals=(Sign.WILL, Sign.PLAN)),
    Cue("forecast", modals=(Sign.EXPECT,)),
    Cue("must on", modals=(Sign.MUST,)),
    Cue("will", modals=(Sign.WILL, Sign.PLAN)),
    Cue("planned", modals=(Sign.WAS_TO,)),
    Cue("in force", predicates=(Sign.HOLD,)),
    Cue("delivery", predicates=(Sign.DELIVER,)),
    Cue("told ahead"),
)
"""In this order: the first whose signs are there."""


def signs_of(reading: Reading, place: Place) -> Signs:
    """Return the signs that stand nearest to a date."""
    return Signs(
        reading.nearest(place, GROUPS["what"], _REACH),
        reading.nearest(place, GROUPS["modal"], _REACH),
        reading.nearest(place, GROUPS["before"], _BESIDE, left=True),
        reading.governing(place.start, place.end),
    )


def cue_of(signs: Signs) -> Cue:
    """Return the first cue whose signs are there."""
    return _cue(*(mark.sign if mark else None for mark in (signs.predicate, signs.modal, signs.before)))


@lru_cache(maxsize=1024)
def _cue(predicate: Sign | None, modal: Sign | None, before: Sign | None) -> Cue:
    asked = ((cue, (cue.predicates, cue.modals, cue.before)) for cue in CUES)
    there = (predicate, modal, before)
    return next(
        cue for cue, rows in asked if all(not row or sign in row for row, sign in zip(rows, there, strict=True))
    )


def objections(reading: Reading, place: Place, due: Due, signs: Signs, published: date) -> list[str]:
    """Return what speaks against a date as a commitment, as words for a reader."""
    return [
        why
        for why, holds in (
            ("looks back", signs.before is not None and signs.before.sign is Sign.SINCE),
            ("only proposed or asked for", reading.nearest(place, (Sign.PROPOSE,), 9.0, left=True) is not None),
            ("an accounting period", reading.near(place, Sign.PERIOD, 4.0) is not None),
            ("an example or a habit", reading.near(place, Sign.GENERAL, 12.0) is not None),
            ("a question", reading.words.rstrip("\"'”’» ").endswith("?")),
            ("only names another thing", _attributive(reading, place, signs)),
            ("too vague", _vague(reading, place, due, signs, published)),
            ("lies before the document, and no cue says that it was due", _past(reading, place, due, signs, published)),
            (DONE_BY_THEN, _done_by_then(reading, due, signs, published)),
            ("told as done", _done(reading, place, due, signs, published)),
            (BARE, _bare(reading, place, due, signs, published)),
        )
        if holds
    ]


def refused(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether the sentence tells that something was not moved to this day: voted against pushing it back to 2 July."""
    if language.refused in reading.absent:
        return False
    before = reading.words[: place.start].rstrip()
    return words_of(rf"{language.refused}(?: the| \w+day,?)?$").search(before) is not None


def of_accounts(reading: Reading, language: Statements) -> frozenset[int]:
    """Return where days stand that only begin or end a period of somebody's accounts: the tax year ends on 5 April."""
    found = reading.told(language.things.accounts)
    return frozenset(match.start(group) for match in found for group in range(1, match.re.groups + 1))


def is_given_up(reading: Reading, signs: Signs, language: Statements) -> bool:
    """Whether the verb of a date tells that it will not be then: will not open on 5 May, but not: not before 5 May.

    Nor where it only tells of whom or of which case something is said (who will not attend on 5 May), or is not sure.
    """
    group, before = signs.group, signs.before
    if group is not None and _is_dropped(reading, reading.line[group.first].start, language):
        return True
    if group is None or not group.ahead or (before is not None and before.sign is not Sign.ON):
        return False
    start, end = reading.line[group.first].start, reading.line[group.last].end
    said_of = group.first > 0 and reading.line[group.first - 1].lower in language.names.relatives
    supposed = any(mark.sign is Sign.IF and mark.start < start for mark in reading.marks)
    told = {mark.sign for mark in reading.marks if start <= mark.start < end or 0 <= start - mark.end <= 1}
    if said_of or supposed or Sign.EXPECT in told or _stays(reading, start, end, language):
        return False
    return Sign.NOT in told


def _stays(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether a verb at *start* to *end* denies that something is called off or moved: will not be cancelled."""
    denied = [mark.end for mark in reading.marks if mark.sign is Sign.NOT and start <= mark.start < end]
    found = (match.start() for words, matches in reading.worded() if words.change in _AWAY for match in matches)
    if not denied or any(denied[0] <= verb < end for verb in found):
        return bool(denied)
    return language.unmade is not None and words_of(language.unmade.away).search(reading.words, start, end) is not None


def _is_dropped(reading: Reading, start: int, language: Statements) -> bool:
    """Whether what is to be done by a verb at *start* is a plan that was given up: dropped its plan to close it."""
    if language.unmade is None:
        return False
    dropped = words_of(language.unmade.dropped).finditer(reading.words, 0, start)
    return any(start - found.end() <= 1 for found in dropped)


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


def _past(reading: Reading, place: Place, due: Due, signs: Signs, published: date) -> bool:
    if due.last >= published or reading.near(place, Sign.WAS_TO, 12.0) is not None:
        return False
    until_then = signs.before is not None and signs.before.sign is Sign.BY
    if until_then and signs.group is not None and signs.group.ahead:
        return False
    over = reading.nearest(place, (Sign.OVER,), 5.0, left=True)
    return over is None and reading.nearest(place, (Sign.DUE,), 3.0) is None


def _done_by_then(reading: Reading, due: Due, signs: Signs, published: date) -> bool:
    """Whether the sentence only tells what had come about by a past day: "by 7 March 23 million had left"."""
    if due.last >= published or signs.before is None or signs.before.sign is not Sign.BY:
        return False
    return signs.group is not None and signs.group.past and not any(mark.sign in EXCUSES for mark in reading.marks)


def _done(reading: Reading, place: Place, due: Due, signs: Signs, published: date) -> bool:
    """Whether the verb that governs a date of today or later tells what is done."""
    if due.last < published or signs.group is None or not signs.group.past or shifted(reading, place):
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
    """Whether the date opens an entry of a list: "13 August: switched off"; a stamp (13 August, 16:12.) opens none."""
    token = reading.following(place)
    opens = place.start <= 3 and token is not None and token.tag == phrases.STOP
    return opens and any(each.tag in _SAYS and len(each.lower) > 1 for each in reading.line)


def _bare(reading: Reading, place: Place, due: Due, signs: Signs, published: date) -> bool:
    """Whether a date stands alone, in a line that is no entry of a list, or on the day of the document."""
    cue = cue_of(signs)
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
