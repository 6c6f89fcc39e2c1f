"""What neighbouring expressions tell of each other: windows, a clock and its day, datelines and bylines."""

import re
from dataclasses import replace
from datetime import date, time, timedelta
from functools import lru_cache
from itertools import zip_longest
from typing import Final

from monitor.extract.language.times import Times
from monitor.extract.timex.slots import ZONES
from monitor.model import Due, Grain, Timex, TimexType

_BESIDE: Final = 40
_PLACE: Final = re.compile(r"(?:^|\n)[^\S\n]*(?:\w[\w.'’ /-]{1,30},? ){0,3}(?:\w[\w.'’ /-]{1,30}, )?\(?$")
_AGENCY: Final = re.compile(r",? ?(?:\([A-Z][A-Za-z /]{1,30}\)|/[A-Z][A-Za-z ]+/)? ?(?:--?|–|—|:) ?[^\s\d]")
_DASH: Final = re.compile(r" ?[-–—] ?")
_AGAIN: Final = re.compile(r" ?[,(–—:]? ?(?:(?:on|am|den|le|el) )?")
"""Between a day told by its distance and the day that prints it."""
_WEEKDAYS: Final = ("weekday", "weekday alone")
"""The rules that read a weekday by itself."""
_LAST_WORD: Final = re.compile(r"([A-Z]{2,5})\)?$")
_HEAD: Final = 600
"""Characters at the head of a text in which a dateline may stand."""
_WRITTEN: Final = timedelta(days=62)
"""How long before its publication a text is written at most; a day of another time zone may follow it."""


@lru_cache(maxsize=64)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def link(times: Times, text: str, today: date, found: list[Timex]) -> list[Timex]:
    """Return the expressions of a text, created on *today*, with what their neighbours add to them."""
    linked = [_heading(times, text, today, first, second) for first, second in zip_longest(found, found[1:])]
    for index in range(len(linked) - 1):
        first, second = linked[index], linked[index + 1]
        gap = text[first.end : second.start]
        if len(gap) <= 16 and not _belongs_on(times, text, linked[index : index + 3]):
            linked[index], linked[index + 1] = _pair(times, text, first, second, gap)
    return linked


def _belongs_on(times: Times, text: str, three: list[Timex]) -> bool:
    """Whether a time of day goes with the day after it: from 21 October until 5pm on 1 November."""
    if len(three) < 3 or _clock(three[1]) is None or three[2].type is not TimexType.DATE:
        return False
    before, after = text[three[0].end : three[1].start], text[three[1].end : three[2].start]
    ahead = times.deadlines.intersection(before.lower().split())
    return bool(ahead) and _compiled(times.clock_link).fullmatch(after) is not None


def _pair(times: Times, text: str, first: Timex, second: Timex, gap: str) -> tuple[Timex, Timex]:
    if first.type is TimexType.DATE and second.type is TimexType.DATE:
        if _is_printed_behind(first, second) and _AGAIN.fullmatch(gap):
            return _as_one(first, second)
        if _in_brackets(first, second, gap):
            return first, replace(first, start=second.start, end=second.end, text=second.text, rule=second.rule)
        return _window(times, text, first, second, gap), second
    if _compiled(times.clock_link).fullmatch(gap):
        if first.type is TimexType.DATE and _clock(second) is not None:
            return _at(first, second), _on(second, first)
        if first.due is not None and _clock(second) is not None:
            return first, _on(second, first)
        if second.type is TimexType.DATE and _clock(first) is not None:
            return _on(first, second), _at(second, first)
    return first, second


def _is_printed_behind(first: Timex, second: Timex) -> bool:
    """Whether a day told by its distance may be the one printed behind it: a fortnight later, on 28 June."""
    days = first.due is not None and second.due is not None and first.due.grain is second.due.grain is Grain.DAY
    told = first.relative and not first.year_inferred and first.cycle is None
    return days and told and (second.year_inferred or not second.relative)


def _in_brackets(printed: Timex, weekday: Timex, gap: str) -> bool:
    """Whether brackets behind a printed day open with its weekday: 24 September (Saturday)."""
    if gap != " (" or weekday.rule not in _WEEKDAYS or printed.due is None or weekday.due is None:
        return False
    days = printed.due.grain is weekday.due.grain is Grain.DAY
    return days and printed.due.start.weekday() == weekday.due.start.weekday()


def _as_one(told: Timex, printed: Timex) -> tuple[Timex, Timex]:
    """Return both as the printed day, one without its year in the year of the other: two weeks later, on 17 June."""
    days = [(due.start.month, due.start.day) if due is not None else None for due in (told.due, printed.due)]
    if printed.year_inferred and days[0] == days[1]:
        return told, replace(printed, value=told.value, due=told.due)
    return replace(told, due=printed.due), printed


def _window(times: Times, text: str, first: Timex, second: Timex, gap: str) -> Timex:
    """Return the first of two days between which something is to happen, with the window as its due."""
    opening, joint = times.between
    before = text[max(0, first.start - _BESIDE) : first.start].rstrip().lower()
    if first.due is None or second.due is None or first.due.start >= second.due.start:
        return first
    if _DASH.fullmatch(gap) and first.due.grain is second.due.grain is Grain.DAY:
        return replace(first, due=Due.window(first.due.start, second.due.last))
    if not before.endswith(opening) or not _compiled(rf"\s+{joint}\s+(?:the\s+)?").fullmatch(gap):
        return first
    return replace(first, due=Due.window(first.due.start, second.due.last))


def _clock(timex: Timex) -> time | None:
    """Return the time of day of an expression that names no day."""
    shape = re.fullmatch(r"\d{4}-\d\d-\d\dT(\d\d):(\d\d)", timex.value)
    if timex.type is not TimexType.TIME or timex.due is not None or shape is None:
        return None
    return time(int(shape[1]) % 24, int(shape[2]))


def _at(day: Timex, clock: Timex) -> Timex:
    """Return the day with the time of day that stands beside it."""
    if day.due is None or day.due.grain is not Grain.DAY or clock.value.endswith("T24:00"):
        return day
    return replace(day, due=replace(day.due, clock=_clock(clock), zone=_zone(clock)))


def _on(clock: Timex, day: Timex) -> Timex:
    """Return the time of day with the day that stands beside it."""
    if day.due is None or day.due.grain is not Grain.DAY:
        return clock
    stated = None if clock.value.endswith("T24:00") else _clock(clock)
    value = f"{day.due.start.isoformat()}{clock.value[10:]}"
    return replace(
        clock,
        value=value,
        due=replace(day.due, clock=stated, zone=_zone(clock)),
        relative=day.relative,
        year_inferred=day.year_inferred,
    )


def _zone(clock: Timex) -> str | None:
    """Return the zone that a time of day names at its end."""
    named = _LAST_WORD.search(clock.text)
    return ZONES.get(named[1]) if named else None


def _heading(times: Times, text: str, today: date, timex: Timex, following: Timex | None) -> Timex:
    """Return an expression that only dates the text itself under the rule "dateline" or "byline"."""
    line = text.rfind("\n", 0, timex.start) + 1
    if timex.start - line > 2 * _BESIDE:
        return timex
    if following is not None and _DASH.fullmatch(text, timex.end, following.start):
        return timex
    before = text[line : timex.start]
    if _compiled(times.byline).search(before):
        return replace(timex, rule="byline")
    if timex.start < _HEAD and timex.type is TimexType.DATE and timex.due is not None and _is_written(timex.due, today):
        place = _PLACE.search(text[max(0, line - 1) : timex.start])
        if place and before.strip() and _AGENCY.match(text, timex.end):
            return replace(timex, rule="dateline")
    return timex


def _is_written(due: Due, today: date) -> bool:
    """Whether a text created on *today* may have been written on a day."""
    return due.grain is Grain.DAY and -_WRITTEN <= due.start - today <= timedelta(days=1)
