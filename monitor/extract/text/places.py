"""The dates of a sentence at their places: two that are the ends of a stretch are one, a clock goes with its day."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from monitor.extract.language import Statements
from monitor.extract.language.shared_times import NARROWS
from monitor.extract.text.patterns import words_of
from monitor.model import ONE_DAY, Due, Grain, Period, Timex, TimexType

_HOURS = re.compile(r"PT([1-9]\d{0,3})H")
_DAY = 24
_LONGEST_RANGE = 400
_MONTH = timedelta(days=31)
_BOTH = 14
"""Characters before the first of two dates in which "between" stands."""
_NUMBER_ALONE = re.compile(r"(?:\w+ )?\d{1,2}(?:\.|[a-zº°]{1,3})?")
"""A day told by its number: 9, 9., 9th, the 9th."""
_ROW = re.compile(r"\d\S{0,2},? ?(?:and |und |et |y |и |і |й )?\Z")
"""What ends with another day, or its comma, directly before a day."""
_AIM = 12
"""Characters before the first of two dates in which words stand that lead to where something is moved."""
_DASH = re.compile(r"[-–—]")
_AGAIN = re.compile(r", (?:on |am |le |el )?|[ ](?:on|am) ")
"""Between a day told by its distance and the same one printed: a fortnight later, on 28 June."""
_CLOCK = 10
"""Characters between a day and its time of day at most."""
_OPENS = frozenset("([")
"""What stands between a day and a clock that belongs to it, 9 December (17:00)."""
_PARTS = re.compile(r"P(?P<count>\d+(?:\.[05])?)(?P<unit>[YQ])")
_MONTHS = {"Y": 12, "Q": 3}
"""How many months there are in a year and a quarter, of which half ones are told too."""


@dataclass(frozen=True, slots=True)
class Place:
    """A temporal expression (or two that are the ends of a stretch) and its place in the sentence.

    *counts_from* says from which day a length of time counts that leads to the due.
    """

    timex: Timex
    start: int
    end: int
    due: Due | None
    last: Due | None = None
    counts_from: str = ""

    @property
    def rule(self) -> str:
        """The rule that read it, and the day from which it counts."""
        return f"{self.timex.rule}, counted from {self.counts_from}" if self.counts_from else self.timex.rule

    @property
    def stretch(self) -> bool:
        """Whether it names two ends: from 5 to 7 May."""
        return self.last is not None

    @property
    def vague(self) -> bool:
        """Whether it only says now, once, in future: words of the sentence like others, which name no day."""
        return self.timex.value.endswith("_REF")


def places_of(text: str, start: int, timexes: Sequence[Timex], language: Statements) -> tuple[Place, ...]:
    """Return the dates of the sentence *text* that begins at *start*."""
    return tuple(_places(text, start, timexes, language))


def _places(whole: str, begin: int, timexes: Sequence[Timex], language: Statements) -> Iterator[Place]:
    """Yield the dates of a sentence; a stretch is one, a time of day beside its date is part of it."""
    text = whole.lower()
    open_place: Place | None = None
    for timex in timexes:
        place = Place(timex, timex.start - begin, timex.end - begin, timex.due)
        if open_place is not None and (joined := _join(text, open_place, place, language)) is not None:
            open_place = joined
            continue
        if open_place is not None:
            yield _apart(open_place, place)
        open_place = place
    if open_place is not None:
        yield open_place


def _join(text: str, first: Place, second: Place, language: Statements) -> Place | None:
    between = text[first.end : second.start]
    if between.strip() in _OPENS and _is_clock_of(first.due, second.timex):
        return Place(first.timex, first.start, second.end, first.due, first.last)
    if first.due is None or second.due is None:
        return None
    if first.due == second.due and (same := _of_same_day(between, first, second)):
        return same
    if _narrows(first, second, between):
        return Place(second.timex, first.start, second.end, second.due)
    within = first.due.grain is Grain.YEAR and first.due.start <= second.due.start < first.due.stop
    if first.stretch or within or not words_of(language.stretch).fullmatch(between.strip()):
        return None
    return _stretch(text, first, second, language)


def _stretch(text: str, first: Place, second: Place, language: Statements) -> Place | None:
    """Return two days as the ends of one stretch, if they are: from 5 to 9 May, but 5 and 9 May are two."""
    between, last = text[first.end : second.start], second.due
    if first.due is None or last is None:
        return None
    listed = words_of(language.names_both).fullmatch(between.strip()) is not None
    if listed and _are_neighbours(text, first, second):
        return Place(first.timex, first.start, second.end, _from(first.due.start, last), last)
    if listed and not words_of(language.both).search(text[: first.start][-_BOTH:]):
        return None
    start = _last_before(first.timex, first.due, last).start
    days = (last.last - start).days
    if not 0 < days <= _LONGEST_RANGE or _is_moved(text, first.start, second.end, between, language):
        return None
    return Place(first.timex, first.start, second.end, _from(start, last), last)


def _from(start: date, last: Due) -> Due:
    return Due.window(start, last.last, Grain.WINDOW)


def _are_neighbours(text: str, first: Place, second: Place) -> bool:
    """Whether two days that follow one another share their month: 9 and 10 June, not the last two of a longer row."""
    one, other = first.due, second.due
    shared = any(_NUMBER_ALONE.fullmatch(each.timex.text) for each in (first, second))
    shared = shared and _ROW.search(text[max(0, first.start - _BOTH) : first.start]) is None
    return shared and one is not None and other is not None and (other.last - one.start).days == 1


def _is_moved(text: str, start: int, end: int, between: str, language: Statements) -> bool:
    """Whether something is moved from the first of two days to the second, not to both: to the 5th to the 7th."""
    moved = words_of(language.moving).search(text[:start]) or words_of(language.moved).match(text, end + 1)
    if moved is None or _DASH.fullmatch(between):
        return False
    return words_of(rf"(?:{language.stretch}|{language.aims})$").search(text[:start][-_AIM:].rstrip()) is None


def _of_same_day(between: str, first: Place, second: Place) -> Place | None:
    """Return a day with its time of day, or with the words before it that tell it by its distance, as one."""
    if second.timex.type is TimexType.TIME and len(between) < _CLOCK:
        return Place(first.timex, first.start, second.end, first.due, first.last)
    clock = first.timex.type is TimexType.TIME and len(between) < _CLOCK
    if clock or (first.timex.relative and _AGAIN.fullmatch(between)):
        return Place(second.timex, first.start, second.end, second.due)
    return None


def _narrows(first: Place, second: Place, between: str) -> bool:
    """Whether the second of two dates only tells the day of the month or the week before it: in April, on the 18th."""
    due, day = first.due, second.due
    if due is None or day is None or day.grain is not Grain.DAY or second.timex.type is not TimexType.DATE:
        return False
    inside = ONE_DAY < due.stop - due.start <= _MONTH and due.start <= day.start < due.stop
    return inside and not first.stretch and NARROWS.fullmatch(between) is not None


def _is_clock_of(due: Due | None, timex: Timex) -> bool:
    """Whether an expression only tells a time of that day."""
    day = due is not None and due.grain is Grain.DAY
    return day and timex.type is TimexType.TIME and timex.value.startswith(f"{due}T")


def _apart(first: Place, second: Place) -> Place:
    """Return the first of two days of one month alone, where no stretch joins them: from the 8th to the 15th."""
    due, end = first.due, second.due
    if due is None or end is None or first.timex.rule != second.timex.rule or due.grain is not Grain.WINDOW:
        return first
    return replace(first, due=Due.day(due.start)) if due.stop == end.stop and end.grain is Grain.DAY else first


def _last_before(timex: Timex, begin: Due, end: Due) -> Due:
    """Return the day at which a stretch begins: one without its year is the last such day before the end."""
    later = begin.moved(12) if timex.cycle is Grain.YEAR else begin
    return later if later.start < end.last else begin


def period_of(timex: Timex) -> Period | None:
    """Return the period that an expression names; None for hours that make no days, and for what is no duration."""
    if timex.type is not TimexType.DURATION:
        return None
    hours = _HOURS.fullmatch(timex.value)
    if hours is not None and int(hours[1]) % _DAY == 0:
        return Period(days=int(hours[1]) // _DAY)
    parts = _PARTS.fullmatch(timex.value)
    if parts is not None:
        return Period(months=round(float(parts["count"]) * _MONTHS[parts["unit"]]))
    try:
        return Period.parse(timex.value)
    except ValueError:
        return None
