"""The entries of a log, each under its day and time: what one calls today or tomorrow counts from its own day."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, NamedTuple

from monitor.model import Grain, Timex, TimexType

_OPENS: Final = re.compile(r"(?:^|\n)[^\S\n]*(?:[-*•#>|]+ ?)*(?:\*\*)?[\[(]?(?:[^\W\d_]+[^\S\n]+(?:[-–—:|]\s)?){0,2}$")
"""What stands on a line before the stamp of its entry: a bullet, a bracket, "Update"."""
_BESIDE: Final = re.compile(r"[,;]?[^\S\n]*(?:(?:at|um|à|a|о|в)[^\S\n]+|[@·|–—-][^\S\n]*)?")
_BEHIND: Final = re.compile(r"(?:[^\S\n]*\(?[A-Z]{2,4}\)?)?[\])]?(?:\*\*)?[^\S\n]*(?:[:–—|-]+\s|\n|$|[\])])")
_LONGEST: Final = timedelta(days=60)
"""How old an entry may be for its today to count: what is older is history."""
_HEAD: Final = 40
_ALONE: Final = re.compile(r"(?:[^\S\n]*\(?[A-Z]{2,4}\)?)?[^\S\n]*(?:\n|$)")


class Entry(NamedTuple):
    """The span of a text that was written on *day*."""

    start: int
    end: int
    day: date


def entries(text: str, found: Sequence[Timex], today: date) -> list[Entry]:
    """Return the entries of a text of *today*, at least one of them of an earlier day; none where it is no log."""
    stamps = list(_stamps(text, found, today))
    if len(stamps) < 2 or all(day == today for _, _, day in stamps):
        return []
    if _close(text, stamps):
        starts = [0, *(end for _, end, _ in stamps)]
        return [Entry(first, end, day) for first, (_, end, day) in zip(starts, stamps, strict=False)]
    ends = [*(start for start, _, _ in stamps[1:]), len(text)]
    return [Entry(start, end, day) for (start, _, day), end in zip(stamps, ends, strict=True)]


def _close(text: str, stamps: Sequence[tuple[int, int, date]]) -> bool:
    """Whether each stamp is the last line of its entry: the first stands below something, the last ends the text."""
    alone = all(
        _ALONE.match(text, end) and not text[text.rfind("\n", 0, start) + 1 : start] for start, end, _ in stamps
    )
    return alone and bool(text[: stamps[0][0]].strip()) and not text[stamps[-1][1] :].strip()


def day_at(found: Sequence[Entry], at: int, today: date) -> date:
    """Return the day on which what stands *at* a place of the text was written."""
    return next((each.day for each in found if each.start <= at < each.end), today)


def _stamps(text: str, found: Sequence[Timex], today: date) -> Iterator[tuple[int, int, date]]:
    """Yield where a line opens with a day and a time that are over."""
    for day, clock in pairwise(found):
        if clock.type is not TimexType.TIME or day.type is not TimexType.DATE:
            continue
        meant = (due for due in (day.due, *day.readings) if due is not None and due.grain is Grain.DAY)
        written = next((due.start for due in meant if timedelta() <= today - due.start <= _LONGEST), None)
        if written is None:
            continue
        opens = _OPENS.search(text[max(0, day.start - _HEAD) : day.start]) is not None
        if opens and _BESIDE.fullmatch(text, day.end, clock.start) and _BEHIND.match(text, clock.end):
            yield day.start, clock.end, written
