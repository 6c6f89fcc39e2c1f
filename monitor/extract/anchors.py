"""Counts a length of time from a day that the text itself dates: its own ("the date of this order"), or a birth in it.

"Within 30 days of its creation" counts from the day on which the same text says that something is established.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from monitor.extract.language import Anchors
from monitor.extract.patterns import words_of
from monitor.extract.terms import last_day, period_of
from monitor.model import Document, Grain, Timex, TimexType

_BEHIND = 60
"""Characters behind a length of time in which the words stand that say from when it counts."""
_GIVEN = 70
"""Characters behind the words of a birth in which its day stands."""
_HEAD, _FOOT = 3, 3
"""Lines at the head and at the foot of a text that may bear its date."""
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_STOP = re.compile(r"[.!?]\s+[A-Z]|\n\s*\n")


def anchored(document: Document, dates: Sequence[Timex], words: Anchors | None) -> list[Timex]:
    """Return *dates*, each length of time that counts from a day of the text's own with the day on which it ends."""
    if words is None or not any(each.type is TimexType.DURATION for each in dates):
        return list(dates)
    return [_anchored(document, each, dates, words) for each in dates]


def _anchored(document: Document, timex: Timex, dates: Sequence[Timex], words: Anchors) -> Timex:
    period = period_of(timex)
    if period is None or timex.due is not None:
        return timex
    behind = document.text[timex.end : timex.end + _BEHIND].lower().lstrip()
    base = None
    if words_of(words.own).match(behind):
        base = _own_day(document, dates, words)
    elif words_of(words.birth).match(behind):
        base = _birthday(document.text, timex.start, dates, words)
    due = last_day(base, period) if base is not None else None
    return replace(timex, due=due, rule=f"{timex.rule}, counted from {base}") if due is not None else timex


def _own_day(document: Document, dates: Sequence[Timex], words: Anchors) -> date | None:
    """Return the date in the heading of the text, else the one that stands alone in a line at its foot."""
    lines = list(_LINE.finditer(document.text))
    head = [line for line in lines[:_HEAD] if _bears(line, dates, rf"(?:{words.headed})\s*$")]
    foot = [line for line in reversed(lines[-_FOOT:]) if _bears(line, dates, r"^\W*$")]
    days = (each.due.start for line in (*head, *foot) for each in _days(dates, line.start(), line.end()) if each.due)
    return next((day for day in days if day <= document.origin.published), None)


def _bears(line: re.Match[str], dates: Sequence[Timex], before: str) -> bool:
    """Whether a line ends with a day behind the words *before*, or one to which more is said behind a colon."""
    for each in _days(dates, line.start(), line.end()):
        behind = line.string[each.end : line.end()].strip()
        if re.search(before, line.string[line.start() : each.start].lower()) and (not behind or behind[0] in ".:;"):
            return True
    return False


def _birthday(text: str, at: int, dates: Sequence[Timex], words: Anchors) -> date | None:
    """Return the day on which the text says that something was made: the last one said before *at*, else the next."""
    said = [
        (found.end(), day)
        for found in words_of(words.made).finditer(text.lower())
        for day in _day_of(found, text, dates)
    ]
    before = [day for end, day in said if end <= at]
    return before[-1] if before else next((day for _, day in said), None)


def _day_of(made: re.Match[str], text: str, dates: Sequence[Timex]) -> Iterator[date]:
    stop = _STOP.search(text, made.end())
    last = min(made.end() + _GIVEN, stop.start() if stop else len(text))
    yield from (each.due.start for each in _days(dates, made.end(), last)[:1] if each.due)


def _days(dates: Sequence[Timex], start: int, end: int) -> list[Timex]:
    """Return the days that stand in a stretch of the text."""
    inside = (each for each in dates if start <= each.start and each.end <= end)
    return [each for each in inside if each.due is not None and each.due.grain is Grain.DAY and not each.relative]
