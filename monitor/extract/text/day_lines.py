"""Joins a line that gives a day alone with the line that tells what is on that day: a list with its days apart."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final, NamedTuple

from monitor.model import Document, Grain, Timex, TimexType

_LINE: Final = re.compile(r"[^\s](?:[^\n]*\S)?")
_LEAST: Final = 2
"""Lines that give a day alone, of those to come, in a text that is a list of such."""
_BESIDE, _BY_HOUR = 2, 16
"""Letters that such a line has at most beside its day, and beside a day and an hour: by … Eastern Time."""
_LONGEST: Final = 120
"""Characters of a line at most behind which a day stands alone."""
_ADDRESS: Final = re.compile(r"\s*(?:\w+://|www\.)")
_ENDS: Final = (".", "!", "?", ":", ";", "|")


class _Line(NamedTuple):
    """A line that is not empty: *day* where it gives a day alone, *near* where no empty line stands before it."""

    start: int
    end: int
    day: bool
    near: bool


def with_days_joined(document: Document, dates: Sequence[Timex]) -> Document:
    """Return a document where a colon stands between such lines, filled with blanks so that every offset stays.

    *dates* are those of the document. The day comes first where its paragraph opens with it or the list ends with what
    is told of the last one, else what it is of. What is over by the day of the document is a log, and no list.
    """
    lines = list(_lines(document, dates))
    days = [at for at, line in enumerate(lines) if line.day]
    if len(days) < _LEAST:
        return document
    text = document.text
    first, alternate = _first(lines), _alternate(lines)
    for at in days:
        pair = _pair(lines, at, text, first=first, alternate=alternate)
        if pair is not None:
            gap = text[pair[0].end : pair[1].start]
            text = f"{text[: pair[0].end]}:{' ' * (len(gap) - 1)}{text[pair[1].start :]}"
    return replace(document, text=text)


def _lines(document: Document, dates: Sequence[Timex]) -> Iterator[_Line]:
    starts = [each.start for each in dates]
    found = [each for each in _LINE.finditer(document.text) if _ADDRESS.match(each.group()) is None]
    last = 0
    for each in found:
        start = each.start()
        inside = dates[bisect_left(starts, start) : bisect_left(starts, each.end())]
        near = document.text.count("\n", last, start) < _LEAST
        yield _Line(start, each.end(), _is_day(document, start, each.end(), inside), near)
        last = each.end()


def _is_day(document: Document, start: int, end: int, dates: Sequence[Timex]) -> bool:
    """Whether a line gives one day to come, and hardly says more."""
    if not dates or dates[0].start != start or dates[0].due is None or dates[-1].end > end:
        return False
    due = dates[0].due
    others = [each for each in dates[1:] if each.type is not TimexType.TIME]
    if due.grain not in (Grain.DAY, Grain.MONTH) or due.last <= document.origin.published or others:
        return False
    rest = document.text[start:end]
    for each in reversed(dates):
        rest = rest[: each.start - start] + rest[each.end - start :]
    most = _BESIDE if len(dates) == 1 else _BY_HOUR
    return sum(map(str.isalpha, rest)) <= most and not document.text[start:end].endswith(_ENDS)


def _pair(lines: Sequence[_Line], at: int, text: str, *, first: bool, alternate: bool) -> tuple[_Line, _Line] | None:
    """Return the day at *at* and what is told of it, in the order of the text; None where nothing shows that.

    Days come *first* in the list, or they *alternate* with what they are of.
    """
    before = lines[at - 1] if at and not lines[at - 1].day else None
    behind = lines[at + 1] if at + 1 < len(lines) and not lines[at + 1].day else None
    opens = behind is not None and behind.near and (before is None or not lines[at].near or first)
    if opens and behind is not None:
        return lines[at], behind
    short = before is not None and before.end - before.start <= _LONGEST and not text[: before.end].endswith(_ENDS)
    if short and before is not None and (lines[at].near or alternate):
        return before, lines[at]
    return None


def _first(lines: Sequence[_Line]) -> bool:
    """Whether the days of a list come first: its last line tells something."""
    last = max(at for at, line in enumerate(lines) if line.day)
    return last + 1 < len(lines) and lines[last + 1].near


def _alternate(lines: Sequence[_Line]) -> bool:
    """Whether a list ends with a day, and never gives two days in a row."""
    return lines[-1].day and not any(one.day and other.day for one, other in pairwise(lines))
