"""Gives a change its dates where its words name the old day, or say how far the new one lies from it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from monitor.extract.changes.besides import of_reason
from monitor.extract.changes.bracketed import told_up_to
from monitor.extract.changes.words import Words
from monitor.extract.commitments.judging import Found
from monitor.extract.commitments.kinds import idle
from monitor.extract.dates import terms
from monitor.extract.dates.candidates import coming
from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.model import Change, Due, Grain, Kind, Period, add_days

_WEEK, _LATELY = 7, 45
"""Days from one weekday to the next; for so long a day that is over may be one from which something is moved now."""
_NEW_BEHIND = 20
"""Characters behind the words of a change in which the new date stands where they name the old one."""
CYCLES = {Grain.YEAR: 12, Grain.MONTH: 1}
"""After so many months a day that is told without its year, or without its month, comes again."""


@dataclass(frozen=True, slots=True)
class Dates:
    """The old and the new due of a change; *kind* is that of the commitment which has one of them."""

    new: Due | None = None
    old: Due | None = None
    kind: Kind | None = None
    extension: Period | None = None


def swapped(
    reading: Reading, words: Words, at: int, found: Sequence[Found], published: date, language: Statements
) -> Dates:
    """Return the dates where the words name the old one: the new is the next behind it, else the last before it.

    Where nothing else is named it may stand farther behind: instead of on 3 May she has to leave only on 10 June. What
    is over, behind one to come, tells when that was said: on 10 June instead of 3 May, the town said on Thursday.
    """
    judged = {each.place.start: each.due for each in found}
    close = told_up_to(reading, words.start)
    mine = (each for each in reading.places if each.start < close and not of_reason(reading, each, words.end, language))
    told = (each for each in mine if each.start in judged or not idle(reading, each, language))
    days = [(each, judged.get(each.start, each.due)) for each in told]
    old = next(((place, due) for place, due in days if place.start <= at < place.end), None)
    others = [(place, due) for place, due in days if due is not None and (old is None or due != old[1])]
    if old and old[1] and old[1].last >= published:
        others = [(place, due) for place, due in others if due.last >= published or place.timex.cycle]
    end = max(words.end, old[0].end if old else 0)
    ahead = [(place, due) for place, due in others if place.end <= at]
    after = [(place, due) for place, due in others if at < place.start]
    behind = [(place, due) for place, due in after if place.start <= end + _NEW_BEHIND or not ahead]
    coming = [(place, due) for place, due in ahead if due is not None and due.last >= published]
    behind = [(place, due) for place, due in behind if not coming or due is None or due.last >= published]
    ahead = coming or ahead
    in_brackets = reading.sentence.text[: words.start].rstrip().endswith("(")
    if ahead and behind and (in_brackets or _has_its_day(reading, ahead[-1][0], words.start, end, behind[0][0])):
        behind = []
    below = bool(ahead) and any("\n" in reading.sentence.text[end : place.start] for place, _ in behind[:1])
    place, due = behind[0] if behind and not below else ahead[-1] if ahead else (None, None)
    kind = next((each.kind for each in found if each.due == (due or (old[1] if old else None))), None)
    before = (old[0], old[1]) if old and old[1] else None
    new = coming_day(reading, words, place, due, before, published) if place and due else None
    return Dates(new, _in_year_of(new, *old, published) if old else None, kind)


def _has_its_day(reading: Reading, place: Place, start: int, end: int, behind: Place) -> bool:
    """Whether a new day stands directly before words from *start* to *end*, and another noun before the day *behind*.

    The fair is on 5 May instead of 3 May, and the concert on 9 May.
    """
    between = (token for token in reading.line if end <= token.start < behind.start)
    return 0 <= start - place.end <= 1 and any(token.tag == phrases.NOUN for token in between)


def _in_year_of(new: Due | None, place: Place, old: Due | None, published: date) -> Due | None:
    """A day told without its year is the next one, if that is before the day that takes its place, else the nearest."""
    step = CYCLES.get(place.timex.cycle) if place.timex.cycle else None
    if new is None or old is None or step is None or published <= old.start < new.start:
        return old
    moved = [old.moved(months) for months in (-step, 0, step)]
    lately = [each for each in moved if each.start < new.start and (published - each.last).days <= _LATELY]
    if step == 1:
        moved = [each for each in moved if each.start < new.start] or moved
    elif lately:
        moved = lately
    return min(moved, key=lambda each: abs((each.start - new.start).days))


def printed_beside(found: Sequence[Found], start: int, end: int) -> Found | None:
    """Return the due nearest before words that say how far it lies from the old one, else the next behind them."""
    ahead = [each for each in found if each.place.end <= start and not each.past]
    behind = [each for each in found if each.place.start >= end and not each.past]
    return ahead[-1] if ahead else behind[0] if behind else None


def apart(reading: Reading, due: Due, words: Words) -> Due | None:
    """Return the old due, from which *due* lies the length of time away with which *words* begin."""
    place = next((each for each in reading.places if each.start == words.start), None)
    period = terms.length(place) if place is not None else None
    if period is None or due.grain is not Grain.DAY:
        return None
    return (
        terms.added(due.last, period)
        if words.words.change is Change.ADVANCED
        else Due.day(terms.before(due.last, period))
    )


def coming_day(
    reading: Reading, words: Words, place: Place, due: Due, old: tuple[Place, Due] | None, published: date
) -> Due:
    """Return the day to which a change told by *words* leads: the next such one behind the *old* day, or of late.

    A bare weekday to which something was put off, or until which it was prolonged, is the first one behind the old day.
    """
    group, change = reading.governing(words.start, words.end), words.words.change
    advanced = change is Change.ADVANCED
    day = coming(place, due, old, published, lately=group is not None and not group.past, advanced=advanced)
    puts_off = _puts_off(reading, words)
    ahead = old is not None and old[1].start > published and _is_bare_weekday(place, old[0])
    if old is not None and ahead and not (puts_off or advanced):
        return _nearest(day, old[1], published)
    later = old is not None and not advanced and puts_off and place.timex.cycle is Grain.WEEK
    while later and old is not None and day.last <= old[1].last:
        day = Due.day(add_days(day.start, _WEEK))
    return day


def _is_bare_weekday(place: Place, old: Place) -> bool:
    """Whether a weekday alone is told beside an old day with its date: moved from Friday, 14 February, to Saturday."""
    named = old.timex.cycle in (None, Grain.YEAR) and old.end <= place.start
    return place.timex.cycle is Grain.WEEK and named


def _nearest(day: Due, old: Due, published: date) -> Due:
    """Return the weekday of *day* that is nearest to the *old* day and yet to come."""
    if old.grain is not Grain.DAY or day.grain is not Grain.DAY:
        return day
    off = (day.start - old.start).days % _WEEK
    near = add_days(old.start, off - _WEEK if off > _WEEK // 2 else off)
    return Due.day(near) if near > published else Due.day(add_days(near, _WEEK)) if near < published else day


def _puts_off(reading: Reading, words: Words) -> bool:
    """Whether the words of a change, or others where they stand, say that the new day is the later one."""
    if words.words.later or not words.words.by_kind:
        return True
    return any(
        each.change in (Change.POSTPONED, Change.EXTENDED) and not (each.by_kind or each.told or each.noun)
        for each, matches in reading.worded()
        for match in matches
        if words.start <= match.start() < words.end
    )
