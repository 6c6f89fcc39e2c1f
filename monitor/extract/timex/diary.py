"""The entries of a diary: days told by their number alone, line by line, below the name of their month."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from monitor.extract.timex.grammar import Grammar
from monitor.extract.timex.years import valid
from monitor.model import Due, Grain, Timex, TimexType

_HEADING: Final = re.compile(r"(?m)^[ \t#*_=-]*(?P<month>[^\W\d_]{3,12}\.?)(?:,? (?P<year>(?:19|20)\d\d))?[ \t:*_=-]*$")
_ITEM: Final = re.compile(
    r"(?m)^[ \t]*(?:[*•·▪] ?)?(?P<opens>(?:[^\W\d_]{2,10}\.?,? )?(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
    r"(?:(?P<last> ?[-–—] ?[0-3]?\d)(?:st|nd|rd|th)?(?![:.]?\d| ?[ap]\.?m\b))?)(?=[ \t]*[–—:|(]|,? [ \t]*-? ?[^\W\d_a-z]|\t)"
)
_BEFORE, _AHEAD = 2, 9
"""So many months before and behind that of the text a month may be that a heading names without its year."""
_KINDS: Final = ("month", "date")
"""The kinds of rules that read the name of a month."""
_LEAST: Final = 2
"""Lines that make a diary, in all of its months."""


class _Month(NamedTuple):
    """The part of a text below the name of a month; *inferred*: its year is."""

    start: int
    end: int
    first: date
    inferred: bool


def with_diary(text: str, found: Sequence[Timex], grammar: Grammar, today: date) -> list[Timex]:
    """Return *found* with the days of the diaries of a text, and what else is told by the day alone in their months."""
    months = list(_months(text, grammar, today))
    listed = [(month, day) for month in months for day in _days(text, month)]
    if len(listed) < _LEAST:
        return list(found)
    spans = [(month.start, month.end) for month in months]
    opened = [(day.start, day.end) for _, day in listed]
    kept = [each for each in found if not _overlaps(each, opened) and not _crosses(each, spans)]
    inside = [_in_month(each, months) for each in kept]
    return sorted([*inside, *(day for _, day in listed)], key=lambda each: each.start)


def _months(text: str, grammar: Grammar, today: date) -> Iterator[_Month]:
    """Yield the parts of a text that the names of months head."""
    heads = [(each, month) for each in _HEADING.finditer(text) if (month := _month(each["month"], grammar))]
    for at, (head, month) in enumerate(heads):
        stop = heads[at + 1][0].start() if at + 1 < len(heads) else len(text)
        year = int(head["year"]) if head["year"] else _year(month, today)
        if year is not None:
            yield _Month(head.end(), stop, date(year, month, 1), head["year"] is None)


def _month(word: str, grammar: Grammar) -> int | None:
    """Return the month of which a word is the name, alone or behind a day."""
    forms = (form for span in (word, f"1 {word}", f"1. {word}") for form in grammar.parse(span))
    told = (form.fields.get("month", form.fields.get("monthname")) for form in forms if form.rule.kind in _KINDS)
    return next((each for each in told if isinstance(each, int)), None)


def _year(month: int, today: date) -> int | None:
    for step in range(-_BEFORE, _AHEAD + 1):
        index = today.year * 12 + today.month - 1 + step
        if index % 12 + 1 == month:
            return index // 12
    return None


def _days(text: str, month: _Month) -> Iterator[Timex]:
    """Yield the days that open lines of a month, as long as they come one behind the other."""
    latest = 0
    for item in _ITEM.finditer(text, month.start, month.end):
        day = int(item["day"])
        if day < latest or not valid(month.first.year, month.first.month, day):
            return
        latest = day
        yield _timex(item, month, day)


def _timex(item: re.Match[str], month: _Month, day: int) -> Timex:
    start = month.first.replace(day=day)
    last = int(re.sub(r"\D", "", item["last"])) if item["last"] else day
    whole = last > day and valid(start.year, start.month, last)
    return Timex(
        start=item.start("opens"),
        end=item.end("opens"),
        text=item["opens"],
        type=TimexType.DATE,
        value=start.isoformat(),
        rule="day and month",
        due=Due.window(start, start.replace(day=last)) if whole else Due.day(start),
        relative=True,
        year_inferred=month.inferred,
    )


def _overlaps(timex: Timex, spans: Sequence[tuple[int, int]]) -> bool:
    return any(timex.start < end and start < timex.end for start, end in spans)


def _crosses(timex: Timex, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether an expression joins the name of a month to the first line below it."""
    return any(timex.start < start < timex.end for start, _ in spans)


def _in_month(timex: Timex, months: Sequence[_Month]) -> Timex:
    """Return a day that is told without its month as one of the month under which it stands."""
    own = next((each for each in months if each.start <= timex.start < each.end), None)
    if own is None or timex.cycle is not Grain.MONTH or timex.due is None or timex.due.grain is not Grain.DAY:
        return timex
    day = timex.due.start.day
    if not valid(own.first.year, own.first.month, day):
        return timex
    due = own.first.replace(day=day)
    return replace(timex, value=due.isoformat(), due=Due.day(due), cycle=None)
