"""What a handler may ask about the place where an expression stands: the day, the story so far, the tense."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, NamedTuple

from monitor.extract.language.shared_times import NARROWS
from monitor.extract.language.times import Times, Verb
from monitor.extract.timex import context
from monitor.extract.timex.grammar import Form
from monitor.model import ONE_DAY, DateOrder, Due, Grain, TimexType

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


def _month_in(form: Form) -> object:
    """Return the month that a form prints, itself or in the day that stands in it."""
    inner = form.fields.get("aday")
    return _month_in(inner) if isinstance(inner, Form) else form.fields.get("month", form.fields.get("monthname"))


@dataclass(slots=True)
class Moment:
    """The walk through one document: where it is, and what was named so far.

    *today* is the document creation time; *then* the day named last (the creation time at first), *day* the same but for
    years, decades and the like, from which no day is counted, *named* the reading of
    which it is the first day, *ended* where that stood, *owed* whether something is told as due on it. *story* tells that
    the text is about another time than its creation, so that *story_day* gives the year; *story_month* whether that
    day's month was told. *told* is a year that opened a sentence, and where; *printed* the last day with its year, where it lies ahead;
    *order* is how the source writes 02/03;
    *declared* whether it said so.
    """

    text: str
    times: Times
    today: date
    story: bool
    order: DateOrder
    declared: bool
    read: Callable[[Form, "Moment"], Reading | None]
    then: date = field(init=False)
    day: date = field(init=False)
    named: Reading | None = None
    ended: int = 0
    owed: bool = False
    story_day: date = field(init=False)
    story_month: bool = False
    told: tuple[int, int] | None = None
    printed: tuple[date, int] | None = None
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
            self._tense = 1 if self.alone else context.tense(self.times, self.text, start, end, clock=clock)
        return self._tense

    @property
    def points_ahead(self) -> bool:
        """Whether the preposition before the expression points ahead."""
        start = self.place.start
        return context.is_bound(self.times, self.text, start, context.words(context.clause_before(self.text, start)))

    @property
    def put_off(self) -> bool:
        """Whether the sentence tells that something was put off or called off: its day may be yesterday or tomorrow."""
        start, end = self.place.start, self.place.end
        around = context.clause_before(self.text, start), context.clause_after(self.text, end)
        return any(context.compiled(self.times.put_off, re.IGNORECASE).search(part) for part in around)

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

    @property
    def day_beside(self) -> date | None:
        """The day, or the first of the month, that the sentence has named before: on 9 January and back on the 27th."""
        if self.named is None or self.named.due is None or self.named.due.grain not in (Grain.DAY, Grain.MONTH):
            return None
        if self.named.relative and not self.named.year_inferred:
            return None
        return self.then if self.same_sentence and self.place.start - self.ended <= _CARRIES else None

    @property
    def period_beside(self) -> Due | None:
        """The month or week right before an expression, of which that tells the day: in April, on the 18th."""
        due = self.named.due if self.named is not None else None
        short = due is not None and ONE_DAY < due.stop - due.start <= _MONTH
        return due if short and NARROWS.fullmatch(self.text, self.ended, self.place.start) else None

    @property
    def day_told(self) -> date | None:
        """The day that was named last, where that was near: the tender closes on 4 June; … the following Monday."""
        due = self.named.due if self.named is not None else None
        near = due is not None and due.grain is Grain.DAY and self.place.start - self.ended <= _CARRIES
        return due.start if near and due is not None else None

    @property
    def month_named(self) -> date | None:
        """The first day of the month that was named last, where that was near: in July, orders fell; for the month …"""
        due = self.named.due if self.named is not None else None
        near = due is not None and due.grain is Grain.MONTH and self.place.start - self.ended <= _CARRIES
        return due.start if near and due is not None else None

    @property
    def said_again(self) -> Reading | None:
        """The day that stands right before an expression, or the year right behind it, where it only says that again."""
        place, named = self.place, self.named
        if (
            named is not None
            and named.due is not None
            and named.due.grain is Grain.DAY
            and self.ended > place.start - 4
        ):
            again = _BEHIND.fullmatch(self.text, self.ended, place.start) and _SAID.match(self.text, place.end)
            return named if again else None
        year = place.next_form.fields.get("year", place.next_form.fields.get("modern")) if place.next_form else None
        if isinstance(year, int) and self.text[place.end : place.next_start] in (", ", ", in ", ", im Jahr "):
            return self.read(place.next_form, self) if place.next_form else None
        return None

    @property
    def begun(self) -> date | None:
        """The day ahead, printed with its year, from which the sentence goes on to a last one: "… and run until"."""
        due = self.named.due if self.named is not None and not self.named.relative else None
        if due is None or due.grain is not Grain.DAY or due.start <= self.today or self.owed:
            return None
        near = self.place.start - self.ended < _BESIDE and "," not in self.text[self.ended : self.place.start]
        return due.start if near and self.same_sentence and self.points_ahead else None

    @property
    def printed_ahead(self) -> date | None:
        """The day ahead, printed with its year, from which the same sentence or the next one goes on."""
        if self.printed is None or self.story:
            return None
        day, end = self.printed
        between = self.text[end : self.place.start]
        near = len(between) <= _CARRIES and "\n\n" not in between and len(_ENDS.findall(between)) <= 1
        return day if near and not self.times.deadlines.intersection(context.words(between)) else None

    @property
    def stated_year(self) -> int | None:
        """The year that stands beside: "April to September 2025"; "in 1898, on 26 December"; "In 2004 … In August …"."""
        place = self.place
        if place.next_form is not None and place.next_start is not None and place.next_start - place.end <= 12:
            gap = self.text[place.end : place.next_start]
            if context.compiled(self.times.joint, re.IGNORECASE).fullmatch(gap):
                year, month = (place.next_form.fields.get(name) for name in ("year", "month"))
                own = _month_in(place.form)
                if isinstance(year, int) and isinstance(month, int) and isinstance(own, int):
                    return year - (own > month)
        joined = self._year_of_joined()
        if joined is not None:
            return joined
        due = self.named.due if self.named is not None else None
        if due is not None and due.grain is Grain.YEAR and _DIRECTLY.fullmatch(self.text, self.ended, place.start):
            return due.start.year
        if self.story or self.told is None or (self.tense > 0 and not self._then):
            return None
        year, position = self.told
        near = place.start - position < _CARRIES and "\n\n" not in self.text[position : place.start]
        return year if near else None

    @property
    def year_of_sentence(self) -> int | None:
        """The year that opens the sentence, where that tells of the past: in 2014 the vote was held on 25 May."""
        if self.told is None or self.stated_year is None:
            return None
        year, end = self.told
        over = self.tense < 0 or self._then or (self.tense == 0 and year < self.today.year - 1)
        alone = context.word_before(self.text, end - len(str(year))) in self.times.openers
        apart = _CLAUSE_ENDS.search(self.text, end, self.place.start) or self.place.form.rule.kind != "date"
        return year if over and alone and not apart else None

    @property
    def _then(self) -> bool:
        """Whether a year long over opened the sentence, and no word behind it looks ahead: in 1943, with … due on 5 May."""
        year, end = self.told or (self.today.year, 0)
        words = context.words(context.compiled(self.times.months).sub("", self.text[end : self.place.start]))
        return year < self.today.year - 1 and not any(self.times.tenses.get(word) is Verb.AHEAD for word in words)

    def _year_of_joined(self) -> int | None:
        """The year of the month to which a month is joined: last year, between May and July."""
        due, own = (self.named.due if self.named is not None else None), _month_in(self.place.form)
        if due is None or due.grain is not Grain.MONTH or self.place.form.rule.kind != "month":
            return None
        if not isinstance(own, int) or own < due.start.month:
            return None
        joint = context.compiled(self.times.joint, re.IGNORECASE)
        return due.start.year if joint.fullmatch(self.text, self.ended, self.place.start) else None

    def remember(self, reading: Reading) -> None:
        """Keep the day that was named last; a story goes on from there, a year told in passing does not move it."""
        due, place = reading.due, self.place
        if due is None or reading.type is TimexType.DURATION:
            return
        self.then, self.named, self.ended = due.start, reading, place.end
        self.owed = context.word_before(self.text, place.start) in self.times.owing
        if not reading.relative:
            self.printed = (due.start, place.end) if due.grain is Grain.DAY and due.start > self.today else None
        if due.grain is not Grain.YEAR and due.stop - due.start < _YEAR:
            self.day = due.start
        if reading.relative and not reading.year_inferred:
            if due.grain is Grain.DAY and not (self.told and due.start.year == self.told[0] == self.year_of_sentence):
                self.told = None
            return
        opens = due.grain is Grain.YEAR or not reading.relative
        opens = opens and _OPENS.search(self.text[max(0, place.start - _BESIDE) : place.start]) is not None
        if not reading.relative:
            self.told = (due.start.year, place.end) if opens and due.start.year < self.today.year else None
        if due.grain in (Grain.DAY, Grain.MONTH):
            self.story_day, self.story_month = due.start, True
        elif due.grain is Grain.YEAR and opens:
            self.story_day, self.story_month = due.start, False
