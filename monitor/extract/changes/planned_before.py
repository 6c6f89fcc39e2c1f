"""Tells what was planned just before words that only say of "it" what became of that."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from monitor.extract.changes.previous import Before
from monitor.extract.changes.replacing import Dates
from monitor.extract.changes.words import Words
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Sign
from monitor.extract.text.reading import Reading
from monitor.model import MOVES, Kind

_OWED = (Kind.DEADLINE, Kind.PROMISE)
"""The kinds of dues that need no word of a plan."""


def bearing(
    words: Sequence[Words], reading: Reading, before: Before | None, found: Sequence[Found], published: date
) -> Sequence[Words]:
    """Return *words* less those of a plan where none that is over stands before them, here or a sentence *before*."""
    return [each for each in words if not each.words.of_plan or _is_planned(each, reading, before, found, published)]


def _is_planned(words: Words, reading: Reading, before: Before | None, found: Sequence[Found], published: date) -> bool:
    here = [each for each in found if each.place.end <= words.start]
    beside = before is not None and before.reading.sentence.block == reading.sentence.block
    plan = reading if here or before is None else before.reading
    told = here or (before.found if before is not None and beside else ())
    awaited = any(mark.sign is Sign.WAS_TO for mark in plan.marks)
    kinds = (Kind.EVENT, Kind.FORECAST, *_OWED) if awaited else _OWED
    over = (each.due.last < published or (each.past and words.words.change in MOVES) for each in told)
    return bool(told) and all(over) and all(each.kind in kinds for each in told)


def of_plan(dates: Dates, words: Words | None, around: Sequence[Before]) -> Dates:
    """Return the dates of a change told of a plan with the one day of that, where the sentence before names it."""
    if words is None or not words.words.of_plan or dates.old is not None or not around or len(around[0].found) != 1:
        return dates
    plan = around[0].found[0]
    return replace(dates, old=plan.due, kind=plan.kind)
