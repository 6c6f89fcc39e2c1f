"""The years of a list whose lines open with their days: behind December it goes on to the January that follows."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.model import Due, Grain, Timex

_OPENING: Final = re.compile(r"[\s\-*•·▪◦–—>|]*\Z")
"""What stands between the beginning of a line and a day that opens it."""
_LEAST: Final = 3
"""Lines that open with their days in a text that is a list of such."""
_APART: Final = 600
"""Characters from such a line to the next one at most."""
_STRETCH: Final = 6
"""Characters between the first and the last day of a stretch at most."""
_ON, _AHEAD = 250, 400
"""Days from one line to the next, and from the day of the text to the former, at most."""


def going_on(text: str, found: Sequence[Timex], today: date) -> list[Timex]:
    """Return *found* where a day without a year is that of the next year behind one to come that is later in the year.

    *found* are the expressions of *text*, written on the day *today*.
    """
    opening = [each for each in found if _opens(text, each)]
    if len(opening) < _LEAST:
        return list(found)
    moved = dict(_moved(opening, today))
    return list(_with_last_days(text, found, moved))


def _opens(text: str, timex: Timex) -> bool:
    due = timex.due
    if due is None or due.grain not in (Grain.DAY, Grain.MONTH, Grain.WINDOW):
        return False
    return _OPENING.match(text[text.rfind("\n", 0, timex.start) + 1 : timex.start]) is not None


def _moved(opening: Sequence[Timex], today: date) -> Iterator[tuple[int, Timex]]:
    """Yield the days that are those of the next year, each with its place."""
    last, end = None, 0
    for each in opening:
        due = each.due
        if last is not None and due is not None and each.start - end <= _APART:
            then = _later(last, due, today) if each.cycle is Grain.YEAR else None
            if then is not None:
                yield each.start, _as_of(each, then)
                due = then
        last, end = due, each.end


def _as_of(timex: Timex, due: Due) -> Timex:
    year = str(due.start.year)
    return replace(timex, value=year + timex.value[len(year) :], due=due, cycle=None)


def _with_last_days(text: str, found: Sequence[Timex], moved: Mapping[int, Timex]) -> Iterator[Timex]:
    """Yield the expressions as they were *moved*, and the last day of a stretch with its first: 8-10 July."""
    before: Timex | None = None
    for each in found:
        then = moved.get(each.start)
        near = before is not None and each.start - before.end <= _STRETCH and "\n" not in text[before.end : each.start]
        if then is None and near and each.due is not None and each.cycle is Grain.YEAR:
            then = _as_of(each, each.due.moved(12))
        yield then or each
        before = then


def _later(last: Due, due: Due, today: date) -> Due | None:
    """Return a day that is over as that of the next year, where that follows the one of the line before, to come."""
    then = due.moved(12)
    coming = today <= last.last and (last.start - today).days <= _AHEAD
    follows = due.last < today and 0 <= (then.start - last.start).days <= _ON
    return then if coming and follows else None
