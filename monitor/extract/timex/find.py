"""The walk through a document: spans, their forms, and what they name at their place."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from monitor.extract.language import times_of
from monitor.extract.language.en.times import TIMES as EN
from monitor.extract.language.times import Times
from monitor.extract.timex import context
from monitor.extract.timex.context import is_story
from monitor.extract.timex.days import written_order
from monitor.extract.timex.diary import with_diary
from monitor.extract.timex.entries import Entry, day_at, entries
from monitor.extract.timex.going_on import going_on
from monitor.extract.timex.grammar import Form, Grammar, plain
from monitor.extract.timex.links import link
from monitor.extract.timex.moment import Moment
from monitor.extract.timex.resolve import read, read_one
from monitor.extract.timex.walk import Place, Reading
from monitor.model import DateOrder, Document, Due, Grain, Timex

_SAYS_WHICH: Final = frozenset({"rel", "this", "before", "week"})
_NEW_YEARS_EVE: Final = (12, 31)
_BEGUN: Final = 4
"""The last month in which the end of the year may still be that of the one before."""
_SAYS_YEAR: Final = frozenset({"rel", "this", "before", "ayear", "ayear2", "year", "two"})
_OF_MONTH: Final = frozenset({"day of month", "days of month"})
_BESIDE: Final = -2
"""The tense of a clause of the past whose verb stands beside."""
_OF_DAY: Final = frozenset({"daypart", "clock", "on a day"})
_Found = tuple[int, int, list[Form]]


@lru_cache(maxsize=16)
def grammar_of(language: str) -> Grammar:
    """Return the compiled rules of a language (ISO 639), of English where nobody knows it."""
    return Grammar(times_of(language.lower().partition("-")[0]) or _generic(language) or EN)


def _generic(language: str) -> Times | None:
    """Return what dateparser, which few texts need, knows of a language."""
    from monitor.extract.timex.vocabulary import generic

    return generic(language)


def find(document: Document) -> list[Timex]:
    """Return every temporal expression of a document, left to right, none overlapping another."""
    grammar, text = grammar_of(document.language), plain(document.text)
    found = list(grammar.read(text))
    today = document.origin.published
    moment = Moment(
        text=text,
        times=grammar.times,
        today=today,
        story=is_story([forms[0] for _, _, forms in found], today.year),
        order=document.date_order
        or written_order(form for _, _, forms in found for form in forms)
        or DateOrder(grammar.times.order),
        declared=document.date_order is not None,
        read=read_one,
    )
    resolved = list(_resolved(document.text, moment, found))
    if log := entries(text, resolved, today):
        resolved = list(_resolved(document.text, replace(moment), found, log))
    linked = link(grammar.times, text, today, with_diary(text, resolved, grammar, today))
    return going_on(text, linked, today)


def _resolved(text: str, moment: Moment, found: list[_Found], log: Sequence[Entry] = ()) -> Iterator[Timex]:
    """Yield the expressions of a text; those of each entry of a *log* count from its own day."""
    today = moment.today
    for index, (start, end, forms) in enumerate(found):
        following, _, others = found[index + 1] if index + 1 < len(found) else (None, None, None)
        moment.today = day_at(log, start, today)
        for form in forms:
            moment.move(Place(start, end, form, following, others[0] if others else None))
            readings = read(form, moment)
            if readings:
                for reading in readings:
                    timex = _timex(text, start, end, form, reading, moment)
                    yield timex if moment.today == today else replace(timex, cycle=None)
                moment.remember(readings[-1])
                break


def _timex(text: str, start: int, end: int, form: Form, reading: Reading, moment: Moment) -> Timex:
    if reading.span is not None:
        start, end = start + reading.span[0], start + reading.span[1]
    return Timex(
        start=start,
        end=end,
        text=text[start:end],
        type=reading.type,
        value=reading.value,
        rule=form.rule.name,
        due=reading.due,
        readings=reading.readings,
        year_inferred=reading.year_inferred,
        relative=reading.relative,
        cycle=_cycle(form, reading, moment),
        around=reading.around,
        since=reading.since,
    )


def _cycle(form: Form, reading: Reading, moment: Moment) -> Grain | None:
    """Return how often such a day comes round, where the text does not say which one it means."""
    if form.rule.kind == "weekday" and not _SAYS_WHICH & form.fields.keys():
        return Grain.WEEK
    if form.rule.kind in _OF_DAY and _is_weekday(form) and not _is_sure(form, moment):
        return Grain.WEEK
    if reading.relative and _is_another_year(form, reading.due, moment):
        return Grain.YEAR
    if not reading.year_inferred:
        return None
    return Grain.MONTH if form.rule.kind in _OF_MONTH and "beside" not in form.fields else Grain.YEAR


def _is_another_year(form: Form, due: Due | None, moment: Moment) -> bool:
    """Whether a quarter that is over may be the next one, or the end of a year that has only begun that of the last."""
    if due is None or moment.story or _SAYS_YEAR & form.fields.keys():
        return False
    if form.rule.kind == "year end":
        return (due.last.month, due.last.day) == _NEW_YEARS_EVE and moment.today.month <= _BEGUN
    led = context.word_before(moment.text, moment.article_or_start) in moment.times.openers
    return form.rule.kind == "quarter" and led and due.last < moment.today


def _is_sure(form: Form, moment: Moment) -> bool:
    """Whether the place of a time of a weekday tells the week: by Friday night; ended at midnight on Friday."""
    over = form.rule.kind == "clock" and moment.tense == _BESIDE
    return over or context.word_before(moment.text, moment.place.start) in moment.times.latest


def _is_weekday(form: Form) -> bool:
    """Whether a form names a day by its weekday alone, or a time of such a day: Friday night, 10 a.m. on Thursday."""
    if _SAYS_WHICH & form.fields.keys():
        return False
    if form.rule.kind in _OF_DAY:
        inner = next((form.fields[slot] for slot in ("aday", "aday2", "aday3") if slot in form.fields), None)
        return _is_weekday(inner) if isinstance(inner, Form) else "dayname" in form.fields
    return form.rule.kind == "weekday"
