"""The walk through one document from one temporal expression to the next, and what the clause around one tells of it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, NamedTuple

from monitor.extract.language.times import Times
from monitor.extract.timex import context
from monitor.extract.timex.grammar import Form
from monitor.model import DateOrder, Due, Grain, TimexType

_BESIDE: Final = 40
_CARRIES: Final = 300
"""Characters over which the year that opens a sentence is carried to the days that follow."""
_OPENS: Final = re.compile(r"(?:^|(?:[.!?;][\"”]?\s|\n)[\s\"“]*)(?:\w+ (?:\w{2,3} )?){0,2}$")
_DIRECTLY: Final = re.compile(r", (?:\w{2} |between |zwischen |entre |)")
"""Between a year and the day that belongs to it: in 1898, on 26 December; last year, in May."""
_BEHIND: Final = re.compile(r",? \(?")
"""Between a day and what says it again: on Thursday, two days later."""
_CLAUSE_ENDS: Final = re.compile(r"[.!?;:]\s|\n\s*\n")
_MONTH: Final = timedelta(days=31)
_SAID: Final = re.compile(r"[,.;)]")
_CLOCKS: Final = frozenset({"clock", "daypart"})
_YEAR: Final = timedelta(days=360)
_WEEKS: Final = timedelta(days=92)
"""How far ahead a day at most lies that gives its month to one before it."""
_ENDS: Final = re.compile(r"[.!?;]\s|\n\s*\n")


class Reading(NamedTuple):
    """One temporal expression as resolved; *span* is set where a form names several, relative to the form."""

    type: TimexType
    value: str
    due: Due | None = None
    relative: bool = False
    year_inferred: bool = False
    readings: tuple[Due, ...] = ()
    span: tuple[int, int] | None = None
    around: tuple[Due, Due] | None = None
    since: date | None = None


class Place(NamedTuple):
    """A span and its form, with those of the next expression, which may print the year."""

    start: int
    end: int
    form: Form
    next_start: int | None = None
    next_form: Form | None = None


@dataclass(slots=True)
class Walk:
    """The walk through one document: where it is, and what was named so far.

    *today* is the document creation time; *then* the day named last (the creation time at first), *day* the same but for
    years, decades and the like, from which no day is counted, *named* the reading of
    which it is the first day, *ended* where that stood, *owed* whether something is told as due on it. *story* tells that
    the text is about another time than its creation, so that *story_day* gives the year; *story_month* whether that
    day's month was told. *told* is a year that opened a sentence, and where; *printed* the last day with its year, where it lies ahead;
    *row* is the day with which the item of a list last opened, and where it ends; *order* is how the source writes 02/03;
    *declared* whether it said so.
    """

    text: str
    times: Times
    today: date
    story: bool
    order: DateOrder
    declared: bool
    read: Callable[..., Reading | None]
    then: date = field(init=False)
    day: date = field(init=False)
    named: Reading | None = None
    ended: int = 0
    owed: bool = False
    story_day: date = field(init=False)
    story_month: bool = False
    told: tuple[int, int] | None = None
    printed: tuple[date, int] | None = None
    row: tuple[date, int] | None = None
    place: Place = field(init=False)
    alone: bool = False
    _tense: int | None = None

    def __post_init__(self) -> None:
        self.then = self.story_day = self.day = self.today

    def move(self, place: Place) -> None:
        """Go on to the next expression. It is *alone* where the text is nothing else, as in a calendar's entry."""
        self.place, self._tense = place, None
        around = len(self.text) - (place.end - place.start)
        self.alone = around < 12 and len((self.text[: place.start] + self.text[place.end :]).strip(" .,!?\n")) <= 4

    @property
    def base(self) -> date:
        """The day against which an undated expression resolves: the story's, else the creation time."""
        return self.then if self.story else self.today

    @property
    def clock_day(self) -> date:
        """The day to which a time of day belongs: the one named last, unless that was a month or a year."""
        due = self.named.due if self.named is not None else None
        return self.then if self.story or (due is not None and due.grain is Grain.DAY) else self.today

    @property
    def tense(self) -> int:
        """The clause looks back (-1; -2 where its verb stands beside), tells nothing (0), or looks ahead (1)."""
        if self._tense is None:
            start, end, clock = self.place.start, self.place.end, self.place.form.rule.kind in _CLOCKS
            ahead = self.alone or context.compiled(self.times.appoints).search(
                self.text[max(0, start - _BESIDE) : start]
            )
            self._tense = 1 if ahead else context.tense(self.times, self.text, start, end, clock=clock)
            if self._tense == 0 and self._by_hour():
                self._tense = 1
        return self._tense

    def _by_hour(self) -> bool:
        """Whether the hour by which something is wanted stands before the expression: orders by 5 pm on Monday."""
        before = self.text[max(0, self.place.start - _BESIDE) : self.place.start]
        return context.compiled(self.times.by_hour, re.IGNORECASE).search(before) is not None

    @property
    def points_ahead(self) -> bool:
        """Whether the preposition before the expression points ahead."""
        start = self.place.start
        return context.is_bound(self.times, self.text, start, context.words(context.clause_before(self.text, start)))

    @property
    def article_or_start(self) -> int:
        """Where the expression begins, before an article that stands directly before it."""
        start = self.place.start
        before = self.text[:start].rstrip()
        last = context.word_before(self.text, start)
        return len(before) - len(last) if last in self.times.articles else start

    @property
    def put_off(self) -> bool:
        """Whether the sentence tells that something was put off or called off: its day may be yesterday or tomorrow."""
        start, end = self.place.start, self.place.end
        around = context.clause_before(self.text, start), context.clause_after(self.text, end)
        return any(context.compiled(self.times.put_off, re.IGNORECASE).search(part) for part in around)

    @property
    def unfulfilled(self) -> bool:
        """Whether the words before the expression tell what should have been by then: was to have called on."""
        return context.unfulfilled(self.times, context.clause_before(self.text, self.place.start))

    @property
    def sooner(self) -> bool:
        """Whether the sentence tells that something takes place before its day."""
        start, end = self.place.start, self.place.end
        around = context.clause_before(self.text, start), context.clause_after(self.text, end)
        return any(context.compiled(self.times.sooner, re.IGNORECASE).search(part) for part in around)

    @property
    def planned(self) -> bool:
        """Whether the words around the expression, for which ``@`` stands, tell what was planned: it was to end on @."""
        start, end = self.place.start, self.place.end
        around = f"{context.clause_before(self.text, start)}@{context.clause_after(self.text, end)}"
        return context.compiled(self.times.planned, re.IGNORECASE).search(around) is not None

    @property
    def at_distance(self) -> bool:
        """Whether a duration means the day at its end: "in two weeks", but not "within two weeks of the closing"."""
        if self.story or context.word_before(self.text, self.place.start) not in self.times.distances:
            return False
        if context.compiled(self.times.stretches, re.IGNORECASE).search(
            self.text[max(0, self.place.start - 2 * _BESIDE) : self.place.start].rstrip()
        ):
            return False
        after = self.text[self.place.end : self.place.end + _BESIDE]
        return self.tense >= 0 and not context.compiled(self.times.events).match(after)

    @property
    def same_sentence(self) -> bool:
        """Whether what was named last stands in the same sentence: sales in August and a year earlier."""
        return self.named is not None and _ENDS.search(self.text, self.ended, self.place.start) is None
