"""Counts a length of time from a day that the text has just told: of a deed, of a debt, or on which something ends.

"The order was served on 3 May. The firm has 28 days to appeal", "it is to report 30 days before its mandate ends". What
takes effect at once counts from the day of the text itself: "takes effect immediately and lasts for 14 days".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from monitor.extract.dates.terms import added, before, last_day
from monitor.extract.language import Base, Count, Counting
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import period_of
from monitor.extract.timex import find
from monitor.model import Document, Due, Grain, Period, Timex, TimexType

_REACH = 420
"""Characters before a length of time in which the day stands from which it counts."""
_BACK = {Base.DEED: 1, Base.MISSED: 2, Base.END: 3, Base.LAST: 1, Base.START: 0}
"""Sentences before that of the length in which that day may stand."""
_BESIDE = 16
"""Characters before a length of time that may belong to it: an additional."""
_LENGTHS = ("duration", "business days")
"""The rules that read a length of time behind "within" as the day at its end."""
_LEFT, _RIGHT = 120, 100
"""Characters before and behind a length of time that tell how it counts."""
_STOP = re.compile(r"(?<!\b[^\W\d_])[.!?…][\"'”’»)]*\s+(?=[\"'“„«(]?[^\W\d_a-zäöüа-яіїєґ])|\n\s*\n|\n(?=\s*[-•*\d])")


def counted(document: Document, dates: Sequence[Timex], words: Counting | None) -> list[Timex]:
    """Return *dates*, each length of time that counts from a day told just before it with the day to which it leads."""
    found = list(dates)
    for at, timex in enumerate(dates) if words else ():
        if words and _is_open(timex):
            found[at] = _counted(document, timex, _days(dates, at), words)
    return found


def _is_open(timex: Timex) -> bool:
    """Whether it is a length of time that has no day yet, or only that which counts from the document."""
    if timex.type is TimexType.DURATION:
        return timex.due is None
    return timex.relative and timex.rule in _LENGTHS


def _period(document: Document, timex: Timex) -> Period | None:
    """Return the length of time that an expression of a document names by itself."""
    if timex.type is TimexType.DURATION:
        return period_of(timex)
    alone = find(replace(document, text=timex.text))
    return period_of(alone[0]) if len(alone) == 1 else None


def _days(dates: Sequence[Timex], at: int) -> list[Timex]:
    """Return the days that stand within reach before the expression at index *at*, the last first."""
    first, found = dates[at].start - _REACH, []
    for index in range(at - 1, -1, -1):
        each = dates[index]
        if each.start < first:
            break
        if each.due is not None and each.due.start == each.due.last and each.type is not TimexType.DURATION:
            found.append(each)
    return found


def _counted(document: Document, timex: Timex, days: Sequence[Timex], words: Counting) -> Timex:
    text, length = document.text, timex.text.lower()
    left, right = text[max(0, timex.start - _LEFT) : timex.start].lower(), text[timex.end : timex.end + _RIGHT].lower()
    for count in (each for each in words.counts if _beside(each, left, length, right)):
        starts = list(_starts(text, timex.start, days))
        if words_of(count.unless).search(text[starts[0] : timex.start].lower()):
            continue
        base = _base(document, days, timex.start, starts, count, words)
        period = _period(document, timex) if base is not None else None
        due = _due(base, period, count) if base is not None and period is not None else None
        if due is not None:
            value = timex.value if timex.type is TimexType.DURATION else str(due)
            return replace(timex, due=due, value=value, rule=f"{timex.rule}, counted from {count.base}", relative=True)
    return timex


def _starts(text: str, at: int, days: Sequence[Timex]) -> Iterator[int]:
    """Yield where the sentence begins that goes on at *at*, then where those before it do in the same paragraph."""
    first = max(0, at - _REACH)
    for stop in reversed(list(_STOP.finditer(text, first, at))):
        if any(each.start < stop.start() < each.end for each in days):
            continue
        yield stop.end()
        if stop.group().count("\n") > 1:
            return
    yield first


def _beside(count: Count, left: str, length: str, right: str) -> bool:
    """Whether the words directly beside a length, and in it, are those of a count."""
    return (
        (not count.right or words_of(count.right).match(right.lstrip(" ,-\n")) is not None)
        and (not count.length or words_of(count.length).search(left[-_BESIDE:] + length) is not None)
        and (not count.left or words_of(rf"(?:{count.left})\s*$").search(left) is not None)
        and words_of(count.unless_right).match(right.lstrip()) is None
    )


def _base(
    document: Document, days: Sequence[Timex], at: int, starts: Sequence[int], count: Count, words: Counting
) -> date | None:
    """Return the one day of the nearest sentence that tells such days, for a length at *at*; none of several.

    What takes effect at once does so on the day of the document.
    """
    if count.base is Base.NOW:
        return document.origin.published
    stop = len(document.text)
    own = count.own or (count.more and not words_of(words.refer).search(document.text[starts[0] : at].lower()))
    for start in starts[: 1 if own else 1 + _BACK[count.base]]:
        told = [each for each in days if start <= each.start < stop]
        fits = [each.due.last for each in told if each.due and _is_base(document, each, start, count.base, words)]
        if count.base is Base.LAST:
            fits = fits[:1]
        if fits:
            return fits[0] if len(set(fits)) == 1 else None
        stop = start
    return None


def _is_base(document: Document, day: Timex, start: int, base: Base, words: Counting) -> bool:
    left = document.text[start : day.start].lower()
    over = day.due is not None and day.due.start <= document.origin.published
    if day.cycle is Grain.WEEK and over and base is not Base.DEED:
        return False
    if base is Base.LAST:
        return True
    beside = words_of(rf"(?:{words.bases[base]})\s*$").search(left) is not None
    if base is not Base.DEED:
        return beside and not (base is Base.START and words_of(words.undone).search(left))
    beside = (
        beside or words_of(words.behind).match(document.text[day.end : day.end + _RIGHT].lower().lstrip()) is not None
    )
    done = over or words_of(words.ahead).search(left) is not None
    return beside and done and words_of(words.undone).search(left) is None


def _due(base: date, period: Period, count: Count) -> Due | None:
    if count.back:
        return Due.day(before(base, period))
    return added(base, period) if count.more else last_day(base, period, term=count.base is Base.START)
