"""Finds the words of a change in a sentence, with what the words around them make of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from monitor.extract.assertion import happened, plainly
from monitor.extract.language import ChangeWords, Statements
from monitor.extract.patterns import words_of
from monitor.extract.reading import Place, Reading
from monitor.model import Change, TimexType

MOVED = (Change.EXTENDED, Change.POSTPONED)
"""The sorts of change between which words do not decide that only tell that a day moved."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a change at *start* to *end* of a sentence.

    *done*: the words around tell that it has happened, *plain*: in a simple clause of their own; *dated*: a day or a
    length of time stands behind them. *old* is where they say themselves which day it was before.
    """

    words: ChangeWords
    start: int
    end: int
    done: bool
    plain: bool
    dated: bool
    old: int | None = None


def family(change: Change) -> Change:
    """Return the sort of a change."""
    return {Change.RENEWED: Change.EXTENDED, Change.ADVANCED: Change.POSTPONED}.get(change, change)


def words_of_change(reading: Reading, language: Statements, published: date) -> Iterator[Words]:
    """Yield the words of a change in a sentence."""
    for words in reading.likely:
        for match in words_of(words.pattern).finditer(reading.words):
            done = happened(reading, words, match.start(), match.end(), language)
            plain = plainly(reading, match.start(), language)
            dated = any(_dates(place, match.start(), published) for place in reading.places)
            old = match.start("old") if words.names_old else None
            if old is not None and not any(each.due and each.start == old for each in reading.places):
                continue
            if words.adds and not _added(reading, match.end(), language):
                continue
            yield Words(words, match.start(), match.end(), done, plain, dated, old)


def _added(reading: Reading, end: int, language: Statements) -> bool:
    """Whether the length of time that ends at *end* is told as added to another."""
    place = next((each for each in reading.places if each.start < end <= each.end), None)
    return place is not None and words_of(language.more).search(place.timex.text.lower()) is not None


def _dates(place: Place, start: int, published: date) -> bool:
    lasts = place.timex.type is TimexType.DURATION
    return place.start >= start and (lasts or (place.due is not None and place.due.last >= published))
