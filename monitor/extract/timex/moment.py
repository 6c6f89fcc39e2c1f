"""What a handler may ask about the place where an expression stands: the day, the story so far, the tense."""

import re
from datetime import date, timedelta
from typing import Final

from monitor.extract.language.shared_times import NARROWS
from monitor.extract.language.times import Verb
from monitor.extract.timex import context
from monitor.extract.timex.grammar import Form
from monitor.extract.timex.walk import Reading, Walk
from monitor.model import ONE_DAY, Due, Grain, TimexType

_BESIDE: Final = 40
_LED: Final = 24
"""Characters of a day with the word that leads to it as to an end: until 30 September 2023."""
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
_YEAR: Final = timedelta(days=360)
_WEEKS: Final = timedelta(days=92)
"""How far ahead a day at most lies that gives its month to one before it."""
_ENDS: Final = re.compile(r"[.!?;]\s|\n\s*\n")


def _month_in(form: Form) -> object:
    """Return the month that a form prints, itself or in the day that stands in it."""
    inner = form.fields.get("aday")
    return _month_in(inner) if isinstance(inner, Form) else form.fields.get("month", form.fields.get("monthname"))


_ROW: Final = re.compile(r"(?:^|\n)[^\S\n]*[-*•·–][^\S\n]+$")
"""What stands on a line before the day with which an item of a list opens."""
_ROWS: Final = 3
"""Lines from one item to the next at most."""


class Moment(Walk):
    """The place of an expression: what the text has told before it, or tells beside it, of days and years."""

    __slots__ = ()

    @property
    def day_beside(self) -> date | None:
        """The day, or the first of the month, that the sentence has named before: on 9 January and back on the 27th."""
        if self.named is None or self.named.due is None or self.named.due.grain not in (Grain.DAY, Grain.MONTH):
            return None
        if self.named.relative and not self.named.year_inferred:
            return None
        edition = context.compiled(self.times.editions, re.IGNORECASE).match(self.text, self.ended)
        if edition and self.named.due.grain is Grain.MONTH:
            return None
        return self.then if self.same_sentence and self.place.start - self.ended <= _CARRIES else None

    @property
    def asked_before(self) -> bool:
        """Whether a last day is told right behind the day of what it is asked for, with no verb between them."""
        if context.word_before(self.text, self.place.start) not in self.times.latest:
            return False
        between = context.words(self.text[self.ended : self.place.start])
        verbs = self.times.tenses.keys() | self.times.duties
        return not any(word in verbs or word.endswith(self.times.past_endings) for word in between)

    @property
    def month_of_thing(self) -> bool:
        """Whether the month named last says of which one a thing is, and not when: orders for May are due by the 10th."""
        due = self.named.due if self.named is not None else None
        if due is None or due.grain is not Grain.MONTH:
            return False
        before = self.text[: self.ended].rsplit(maxsplit=1)[0]
        return context.word_before(before, len(before)) not in self.times.openers

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
    def coming_told(self) -> date | None:
        """The day of the next weeks that was told last, in the same paragraph."""
        told = self.day_told
        near = told is not None and self.today < told <= self.today + _WEEKS
        return told if near and not self.story and "\n" not in self.text[self.ended : self.place.start] else None

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
        """The day ahead, printed with its year, from which the sentence goes on to a last one: "… and run until".

        None where that is itself the end of something: until 30 June 2023 and to review it by 15 April.
        """
        due = self.named.due if self.named is not None and not self.named.relative else None
        if due is None or due.grain is not Grain.DAY or due.start <= self.today or self.owed:
            return None
        near = self.place.start - self.ended < _BESIDE and "," not in self.text[self.ended : self.place.start]
        ends = self.times.deadlines.intersection(context.words(self.text[max(0, self.ended - _LED) : self.ended]))
        return due.start if near and not ends and self.same_sentence and self.points_ahead else None

    @property
    def row_before(self) -> date | None:
        """The day ahead that opens the line above where the expression opens its own, as in a list of closing dates."""
        if self.row is None or self.story or not self._opens_row():
            return None
        day, end = self.row
        return day if day >= self.today and self.text.count("\n", end, self.place.start) <= _ROWS else None

    def _opens_row(self) -> bool:
        return _ROW.search(self.text[max(0, self.place.start - _BESIDE) : self.place.start]) is not None

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
        if due.grain is Grain.DAY and self._opens_row():
            self.row = due.start, place.end
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
