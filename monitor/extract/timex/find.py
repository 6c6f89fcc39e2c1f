"""The walk through a document: spans, their forms, and what they name at their place."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from monitor.extract.language import times_of
from monitor.extract.language.en.times import TIMES as EN
from monitor.extract.language.times import Times
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
from monitor.model import DateOrder, Document, Grain, Timex

_SAYS_WHICH: Final = frozenset({"rel", "this", "before", "week"})
_OF_MONTH: Final = frozenset({"day of month", "days of month"})
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
                    timex = _timex(text, start, end, form, reading)
                    yield timex if moment.today == today else replace(timex, cycle=None)
                moment.remember(readings[-1])
                break


def _timex(text: str, start: int, end: int, form: Form, reading: Reading) -> Timex:
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
        cycle=_cycle(form, reading),
        around=reading.around,
        since=reading.since,
    )


def _cycle(form: Form, reading: Reading) -> Grain | None:
    """Return how often such a day comes round, where the text does not say which one it means."""
    if form.rule.kind == "weekday" and not _SAYS_WHICH & form.fields.keys():
        return Grain.WEEK
    if not reading.year_inferred:
        return None
    return Grain.MONTH if form.rule.kind in _OF_MONTH else Grain.YEAR
