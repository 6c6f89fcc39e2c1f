"""Finds the days that a date in a sentence may mean: one where the text says it, two where it leaves the side open."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from monitor.extract.dates import terms
from monitor.extract.dates.clock_days import dated
from monitor.extract.dates.looking import looks_ahead, looks_back, shifted, told_past
from monitor.extract.dates.opened import means_eve
from monitor.extract.dates.set_aside import set_aside
from monitor.extract.language import Sign, Statements
from monitor.extract.text.afterwards import led_to_it
from monitor.extract.text.classes import LEAD, NOUN, PARTICIPLE, PAST
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.model import ONE_DAY, Change, Due, Grain, add_days

AHEAD, BEHIND = "ahead", "behind"
_WEEK = 7
_WEEK_LONG, _NEAR = 7, 2
"""A weekday that is over for no longer is the one for which something had been planned."""
_FAR = 200
_LATELY = 45
"""A day of this year that is over for no longer is that to which something has been moved."""
_WORD = 12
_BY = 1.5
"""So near before a past day "by" tells that it is over: did not pay by Friday."""
_OPEN = (Sign.IF, Sign.WILL, Sign.MAY, Sign.MUST, Sign.PLAN, Sign.EXPECT, Sign.PROPOSE)
"""What leaves open whether something is done: would strike unless paid by Friday's deadline."""
_DONE = (PAST, PARTICIPLE)
_POSSESSIVE = 3
"""Characters between a weekday and the noun for its last day: Monday's deadline."""
_NAME = 60
"""Characters before a day in which the paper stands that is named by it: senior notes due March 1, 2031."""
_NEXT_YEAR = 366


@dataclass(frozen=True, slots=True)
class Candidate:
    """A date that may be a commitment: its due if the text looks ahead (today counts so), and if it looks back.

    *side* is the one that the tense of the clause speaks for, or, where that is *sure*, a verb that moves something to
    the day. An ambiguous day (03/04/2023) may lie on either.
    """

    place: Place
    ahead: Due | None
    behind: Due | None
    side: str
    sure: bool = False

    @property
    def sides(self) -> dict[str, Due]:
        """The dues by their side."""
        both = {AHEAD: self.ahead, BEHIND: self.behind}
        return {side: due for side, due in both.items() if due is not None}

    @property
    def likely(self) -> Due:
        """The due on the side that the tense speaks for."""
        return self.sides[self.side]


def candidates(reading: Reading, published: date, language: Statements) -> Iterator[Candidate]:
    """Yield the dates of a sentence that name a day at all."""
    for at in range(len(reading.places)):
        place = dated(reading, terms.ended(reading, at, published, language), published, language)
        if place.due is not None and means_eve(reading, place, place.due, language):
            place = replace(place, due=Due.day(place.due.start - ONE_DAY))
        if place.due is not None and not names_paper(reading, place, published, language):
            yield _candidate(reading, place, place.due, published, language)


def names_paper(reading: Reading, place: Place, published: date, language: Statements) -> bool:
    """Whether a day that is printed with its year, more than a year ahead, only names a paper: the notes due 2031.

    It is that of a payment where the paper itself is to be paid or runs out: must repay its notes due 2031.
    """
    due = place.timex.due
    far = due is not None and not place.timex.relative and (due.last - published).days > _NEXT_YEAR
    if not far:
        return False
    before = reading.words[max(0, place.start - _NAME) : place.start].rstrip()
    if words_of(rf"(?:{language.papers})$").search(before) is None:
        return False
    behind = reading.words[place.end :].lstrip(" ,")
    return not (words_of(language.owed).search(before) or words_of(language.falls_due).match(behind))


def _candidate(reading: Reading, place: Place, due: Due, published: date, language: Statements) -> Candidate:
    readings = () if place.stretch else place.timex.readings
    later = [each for each in readings if each.last >= published > due.last]
    if later:
        side = BEHIND if told_past(reading, place) or looks_back(reading, place) else AHEAD
        return Candidate(place, later[0], due, side)
    if place.timex.cycle is None:
        comes = due.last >= published
        return Candidate(place, due if comes else None, None if comes else due, AHEAD if comes else BEHIND)
    told = _by_cycle(reading, place, due, published, language)
    if told is not None:
        return told
    if due.last < published:
        condition = shifted(reading, place)
        if not condition and reading.nearest(place, (Sign.BY,), _BY, left=True) is not None:
            return Candidate(place, None, due, BEHIND)
        ahead = not told_past(reading, place) and looks_ahead(reading, place, language)
        aim = ahead or condition or _is_aim_of_coming(reading, place, due, published, language)
        aim = aim or _is_untold(reading, place, language)
        if not aim and _was_lately(reading, place, due, published, language):
            return Candidate(place, _moved(place, due, 1), due, BEHIND, sure=True)
        side = AHEAD if aim else BEHIND
        return Candidate(place, _moved(place, due, 1), due, side)
    if due.start <= published:
        return Candidate(place, due, None, AHEAD)
    return _far(reading, place, due, published, language) or Candidate(place, due, _moved(place, due, -1), AHEAD)


def _is_untold(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether nothing in a sentence tells that a weekday is over: Office hours on Tuesday; the union votes on Monday.

    Only a trained tagger knows every verb of the past.
    """
    if place.timex.cycle is not Grain.WEEK or not language.names.tagger:
        return False
    behind = reading.following(place)
    named = behind is not None and behind.tag in (NOUN, LEAD) and behind.start <= place.end + _POSSESSIVE
    if named or any(mark.sign is Sign.WAS_TO for mark in reading.marks):
        return False
    verbs = any(each.past for each in reading.groups) or any(token.tag in _DONE for token in reading.line)
    return not verbs and not told_past(reading, place)


def _by_cycle(reading: Reading, place: Place, due: Due, published: date, language: Statements) -> Candidate | None:
    """Return on which side a day without its month or year lies where more than the tense tells it.

    A plan of the past for a day of this month that is over was one for that: it was to arrive on the 3rd.
    """
    if place.timex.cycle is Grain.WEEK:
        return _weekday(reading, place, due, published, language)
    if place.timex.cycle is Grain.YEAR and (published - due.last).days > 2 * _NEXT_YEAR:
        return Candidate(place, None, due, BEHIND)
    if place.timex.cycle is not Grain.MONTH or place.stretch or not told_past(reading, place):
        return None
    over = due.last < published
    days = (_moved(place, due, 1), due) if over else (due, _moved(place, due, -1))
    day = days[1].last
    gone = (day.year, day.month) == (published.year, published.month) and day < published
    return Candidate(place, *days, BEHIND, sure=True) if gone else None


def _weekday(reading: Reading, place: Place, due: Due, published: date, language: Statements) -> Candidate | None:
    """Return on which side a weekday lies where more than the tense tells it: it is moved to, planned for or missed."""
    near = 0 < (published - due.last).days <= _NEAR
    lately = near and told_past(reading, place) and not _is_imperfect(reading, place)
    before = due if due.last <= published else _moved(place, due, -1)
    over = lately or _is_over(reading, place) or _led_to_what_was(reading, place, language)
    if over or _had_been_set(reading, place, before, published, language):
        return Candidate(place, None, before, BEHIND)
    if _is_moved_to(reading, place, language):
        over = due.last < published
        days = (_moved(place, due, 1), due) if over else (due, _moved(place, due, -1))
        return Candidate(place, *days, AHEAD, sure=True)
    coming_one = set_aside(reading, place, published)
    return Candidate(place, coming_one, None, AHEAD) if coming_one is not None else None


def _had_been_set(reading: Reading, place: Place, before: Due | None, published: date, language: Statements) -> bool:
    """Whether a weekday had been set, and the one *before* lies nearer than the next: had set a deadline of Wednesday.

    So is one until which somebody had time; one until which somebody gave it is to come.
    """
    group = reading.governing(place.start, place.end)
    if before is None or group is None or 2 * (published - before.last).days >= _WEEK_LONG:
        return False
    words = reading.words[reading.line[group.first].start : reading.line[group.last].end].split()
    if not any(mark.sign in (Sign.DUE, Sign.UNTIL) and mark.end <= place.start for mark in reading.marks):
        return False
    had = bool(words) and words[0] in language.names.have and group.past and not group.ahead
    gave = had and bool(language.granting) and words_of(language.granting).fullmatch(words[0]) is not None
    return had and not gave and before.last < published


def _led_to_what_was(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a weekday is that of what led to a deed of the past: agreed to extend it after talks on Monday."""
    verbs = [each for each in reading.groups if reading.line[each.first].start < place.start]
    past = any(each.past or reading.line[each.first].tag == PAST for each in verbs) and not any(
        mark.sign is Sign.WILL for mark in reading.marks
    )
    return past and led_to_it(reading, place, 0, language)


def _was_lately(reading: Reading, place: Place, due: Due, published: date, language: Statements) -> bool:
    """Whether a day of the last weeks was the last one for something that is told as past: gave him until August."""
    lately = place.timex.cycle is Grain.YEAR and (published - due.last).days <= _LATELY
    lately = lately and words_of(language.moving).search(reading.words) is None
    return lately and looks_back(reading, place) and reading.nearest(place, (Sign.UNTIL,), _BY, left=True) is not None


def _is_imperfect(reading: Reading, place: Place) -> bool:
    """Whether the verb of a date itself tells a plan of the past, which may lie ahead still: qui s'achevait samedi."""
    group = reading.governing(place.start, place.end)
    verb = reading.line[group.main] if group is not None else None
    return verb is not None and any(mark.sign is Sign.WAS_TO and mark.end == verb.end for mark in reading.marks)


def _is_over(reading: Reading, place: Place) -> bool:
    """Whether something was done, or missed, by a last day that is told by its weekday: filed by Monday's deadline."""
    group = reading.governing(place.start, place.end)
    if group is None or not group.past or group.ahead or group.holds or told_past(reading, place):
        return False
    if any(mark.sign in _OPEN and mark.start < place.start for mark in reading.marks):
        return False
    last = any(mark.sign is Sign.DUE and 0 <= mark.start - place.end <= _POSSESSIVE for mark in reading.marks)
    start, end = reading.line[group.first].start, reading.line[group.last].end
    told = (found for each, found in reading.worded() if each.change in (Change.MISSED, Change.FULFILLED))
    return last and any(match.start() < end and start < match.end() for matches in told for match in matches)


def _far(reading: Reading, place: Place, due: Due, published: date, language: Statements) -> Candidate | None:
    """Return a day that lies more than half a year ahead; None for one that is nearer.

    Where the clause looks ahead, the one before is meant only if that was lately: "to open by 1 January".
    """
    if place.timex.cycle is not Grain.YEAR or (due.start - published).days <= _FAR:
        return None
    before = _moved(place, due, -1)
    unmet = words_of(language.unmet).search(reading.words) is not None
    if told_past(reading, place) and (unmet or len(reading.places) == 1):
        return Candidate(place, None, before, BEHIND)
    if looks_back(reading, place) and _is_moved_to(reading, place, language) and _told_then(reading, place):
        return Candidate(place, None, before, BEHIND)
    back = told_past(reading, place) or (
        looks_back(reading, place) and not _is_aim(reading, place, published, language)
    )
    lately = before is not None and (published - before.last).days <= _LATELY
    ahead = not back and not lately and looks_ahead(reading, place, language)
    return Candidate(place, due, None if ahead else before, BEHIND if back else AHEAD)


def _is_aim(reading: Reading, place: Place, published: date, language: Statements) -> bool:
    """Whether a day is the one to which something was moved, and the sentence tells nothing of then or of long ago."""
    if not _is_moved_to(reading, place, language) or _told_then(reading, place):
        return False
    others = [each.due for each in reading.places if each is not place and each.due is not None]
    return all((published - due.last).days <= _LATELY for due in others)


def _is_moved_to(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a day is one to which the sentence tells something to be moved."""
    led = words_of(rf"(?:{language.stretch}|{language.aims})$").search(reading.words[: place.start][-_WORD:].rstrip())
    return led is not None and words_of(language.moving).search(reading.words) is not None


def _told_then(reading: Reading, place: Place) -> bool:
    """Whether a verb behind a day tells what happened then: was put off to 10 October, when it found no fault."""
    return any(group.past and reading.line[group.first].start >= place.end for group in reading.groups[1:])


def _is_aim_of_coming(reading: Reading, place: Place, due: Due, published: date, language: Statements) -> bool:
    """Whether a day that is over stands for that of next year, to which something was moved from a day to come."""
    awaited = any(each.due.last >= published for each in reading.places if each is not place and each.due is not None)
    return awaited and due.last < published and _is_aim(reading, place, published, language)


def coming(
    place: Place, due: Due, old: tuple[Place, Due] | None, published: date, *, lately: bool, advanced: bool = False
) -> Due:
    """Return the day to which something is moved: one without a year is the next one, not that of the year before.

    So is one without its month where that was done *lately*.
    Only what was moved some time ago (not *lately*: has been moved) may have been moved to a day that is well over.
    From an *old* day ahead only what was *advanced* has come to one that is over, that which lies nearer to it.
    """
    over = (published - due.last).days
    if lately and place.timex.cycle is Grain.MONTH and over > 0:
        return due.moved(1)
    if place.timex.cycle is not Grain.YEAR or over < 1:
        return due
    then, before = due.moved(12), old[1] if old else None
    if old and before and lately and old[0].timex.cycle is Grain.YEAR:
        same_year = before.moved(12 * (due.start.year - before.start.year))
        before = same_year if (published - same_year.last).days <= _LATELY else before
    if before is not None and before.start > published:
        nearer = abs((then.start - before.start).days) < abs((before.start - due.start).days)
        return due if advanced and not nearer else then
    return due if over <= (_LATELY if lately else _FAR) else then


def _moved(place: Place, due: Due, sign: int) -> Due:
    if place.timex.around is not None:
        return place.timex.around[sign > 0]
    if place.timex.cycle is Grain.WEEK:
        start = add_days(due.start, sign * _WEEK)
        return replace(due, start=start, stop=start + (due.stop - due.start))
    months = sign * (1 if place.timex.cycle is Grain.MONTH else 12)
    return due.moved(months)
