"""Counts a length of time from a day that the text itself dates: its own ("the date of this order"), or a birth in it.

So does one that counts from a day to which the text gives a name: within 30 days after the Effective Date.

"Within 30 days of its creation" counts from the day on which the same text says that something is established.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from monitor.extract.dates.terms import last_day
from monitor.extract.language import Anchors, Names, known
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import period_of
from monitor.extract.text.verb_groups import groups
from monitor.model import Document, Grain, Timex, TimexType

_BEHIND = 60
"""Characters behind a length of time in which the words stand that say from when it counts."""
_BEFORE = 20
"""Characters before a length of time in which the words stand that lead to a last day."""
_GIVEN = 70
"""Characters behind the words of a birth in which its day stands."""
_THING = 160
"""Characters of a sentence in which the name of what is made, or of whose birth it is, stands."""
_HEAD, _FOOT = 3, 3
"""Lines at the head and at the foot of a text that may bear its date."""
_PREAMBLE = 600
"""Characters at the beginning of a text in which it tells its own date."""
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_STOP = re.compile(r"[.!?]\s+(?=[A-Z])|\n\s*\n")
_LABEL = re.compile(r":\s*\Z")


def anchored(document: Document, dates: Sequence[Timex], words: Anchors | None) -> list[Timex]:
    """Return *dates*, each length of time that counts from a day of the text's own with the day on which it ends."""
    if words is None or not any(each.type is TimexType.DURATION for each in dates):
        return list(dates)
    known_days = _Days(document, dates, words)
    return [_anchored(document.text, each, known_days, words) for each in dates]


def _anchored(text: str, timex: Timex, known_days: "_Days", words: Anchors) -> Timex:
    period = period_of(timex)
    if period is None or timex.due is not None:
        return timex
    before, behind = (
        text[max(0, timex.start - _BEFORE) : timex.start].lower(),
        text[timex.end : timex.end + _BEHIND].lower(),
    )
    birth = words_of(rf"\s*(?:{words.birth})").match(behind)
    led = words_of(rf"(?:{words.led})\s*$").search(before) is not None
    named = words_of(words.named).match(behind.lstrip()) if led else None
    base = None
    if words_of(words.own).match(behind.lstrip()):
        base = known_days.own
    elif named:
        base = known_days.named(named[1])
    elif birth:
        base = known_days.born(timex.start, timex.end + birth.end())
    due = last_day(base, period) if base is not None else None
    return replace(timex, due=due, rule=f"{timex.rule}, counted from {base}") if due is not None else timex


class _Days:
    """The days of a document from which a length may count, each looked for once."""

    def __init__(self, document: Document, dates: Sequence[Timex], words: Anchors) -> None:
        self._document, self._dates, self._words = document, dates, words
        self._names = known(document.language).names
        self._named: dict[str, date | None] = {}

    @cached_property
    def own(self) -> date | None:
        """The day of the text itself."""
        return _own_day(self._document, self._dates, self._words)

    @cached_property
    def _births(self) -> list["_Birth"]:
        return list(_births(self._document.text, self._dates, self._words, self._names))

    def named(self, name: str) -> date | None:
        """Return the one day that bears a *name*."""
        if name not in self._named:
            self._named[name] = _named_day(self._document.text, self._dates, name, self._words)
        return self._named[name]

    def born(self, at: int, end: int) -> date | None:
        """Return the day on which that was made whose birth is named up to *end*, for a length at *at*."""
        return _birthday(self._births, at, _whose(self._document.text, at, end, self._words, self._names))


@dataclass(frozen=True, slots=True)
class _Birth:
    """The making of something at a place in the text: the nouns that name it, and its day."""

    at: int
    nouns: frozenset[str]
    day: date


def _named_day(text: str, dates: Sequence[Timex], name: str, words: Anchors) -> date | None:
    """Return the one day to which a text gives a name in quotes: on 14 January (the "Effective Date")."""
    quoted = re.compile(rf"[\"“”«„]{re.escape(name)}[\"“”»]", re.IGNORECASE)
    found = set()
    for each in quoted.finditer(text):
        for day in _days(dates, max(0, each.start() - _GIVEN), min(len(text), each.end() + _GIVEN)):
            before = words_of(words.names).fullmatch(text[day.end : each.start()].lower().strip())
            behind = words_of(words.means).fullmatch(text[each.end() : day.start].lower().strip())
            if day.due and ((day.end <= each.start() and before) or (each.end() <= day.start and behind)):
                found.add(day.due.start)
    return next(iter(found)) if len(found) == 1 else None


def _own_day(document: Document, dates: Sequence[Timex], words: Anchors) -> date | None:
    """Return the date in the heading of the text or its first words, else the one alone in a line at its foot."""
    lines = list(_LINE.finditer(document.text))
    head = (each for line in lines[:_HEAD] for each in _days_at_end(line, dates, words.headed))
    foot = (each for line in reversed(lines[-_FOOT:]) for each in _days_at_end(line, dates, ""))
    days = (each.due.start for each in (*head, *_preamble(document.text, dates, words), *foot) if each.due)
    return next((day for day in days if day <= document.origin.published), None)


def _preamble(text: str, dates: Sequence[Timex], words: Anchors) -> Iterator[Timex]:
    """Yield the days at the beginning of a text before which it says that it is dated so: this deed, dated 1 May."""
    for each in _days(dates, 0, _PREAMBLE):
        if words_of(rf"(?:{words.dated})$").search(text[: each.start].lower().rstrip()):
            yield each


def _days_at_end(line: re.Match[str], dates: Sequence[Timex], before: str) -> Iterator[Timex]:
    """Yield the day that ends a line of which the rest is *before*; one below a label is the label's."""
    for each in _days(dates, line.start(), line.end()):
        rest = line.string[line.start() : each.start].strip(" \t#*").lower()
        behind = line.string[each.end : line.end()].strip(" \t*")
        alone = bool(before) or not _LABEL.search(line.string, 0, line.start())
        if alone and behind in ("", ".", ":", ";") and words_of(before).fullmatch(rest):
            yield each


def _birthday(births: Sequence[_Birth], at: int, whose: frozenset[str]) -> date | None:
    """Return the day on which that was made which *whose* names best: as said last before *at*, else the one said next.

    It is left open where nothing is so named, or where two are told only later.
    """
    most = max((len(each.nouns & whose) for each in births), default=0)
    alike = [each for each in births if most and len(each.nouns & whose) == most]
    before = [each.day for each in alike if each.at <= at]
    return before[-1] if before else alike[0].day if len(alike) == 1 else None


def _births(text: str, dates: Sequence[Timex], words: Anchors, names: Names) -> Iterator[_Birth]:
    """Yield what the text says to have been made, where it gives the day."""
    for made in words_of(words.made).finditer(text.lower()):
        stop = _STOP.search(text, made.end())
        end = stop.start() if stop else len(text)
        days = _days(dates, made.end(), min(end, made.end() + _GIVEN))[:1]
        start = _opening(text, made.start())
        before = text[start : made.start()]
        behind = words_of(words.made_behind).search(before.lower()) is not None
        name = text[made.end() : min(end, made.end() + _THING)] if behind else before
        for each in days:
            if each.due and words_of(words.since).fullmatch(text[made.end() : each.start].lower().strip()):
                yield _Birth(made.end(), _nouns(name, names), each.due.start)


def _whose(text: str, start: int, end: int, words: Anchors, names: Names) -> frozenset[str]:
    """Return the nouns that name whose birth it is: what stands behind "of", else the subject of the sentence."""
    stop = _STOP.search(text, end)
    behind = text[end : min(stop.start() if stop else len(text), end + _THING)]
    named = words_of(words.whose).match(behind.lower().lstrip())
    if named:
        return _nouns(behind.lstrip()[: named.end()], names)
    before = text[_opening(text, start) : start]
    return _nouns(_subject(before, names), names) or _nouns(_subject(behind, names), names)


def _subject(part: str, names: Names) -> str:
    """Return what stands before the first verb of a part of a sentence, all where there is none."""
    line = phrases.tokens(part, part.lower(), names)
    found = groups(line, names)
    return part[: line[found[0].first].start] if found else part


def _opening(text: str, at: int) -> int:
    """Return where the sentence begins that goes on at *at*, at the earliest so far before it as a name is long."""
    first = max(0, at - _THING)
    return max((each.end() for each in _STOP.finditer(text, first, at)), default=first)


def _nouns(part: str, names: Names) -> frozenset[str]:
    line = phrases.tokens(part, part.lower(), names)
    return frozenset(each.lower for each in line if each.tag == phrases.NOUN) - names.empty


def _days(dates: Sequence[Timex], start: int, end: int) -> list[Timex]:
    """Return the days that stand in a stretch of the text."""
    inside = (each for each in dates if start <= each.start and each.end <= end)
    return [each for each in inside if each.due is not None and each.due.grain is Grain.DAY and not each.relative]
