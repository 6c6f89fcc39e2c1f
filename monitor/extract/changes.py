"""Finds what is said to have happened to a commitment: renewed, put off, missed, ended."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from monitor.extract.assertion import happened, step_open
from monitor.extract.cues import Found
from monitor.extract.language import ChangeWords, Statements
from monitor.extract.reading import Place, Reading, words_of
from monitor.model import MOVES, Change, Due, Period, TimexType

_REACH = 26.0


@dataclass(frozen=True, slots=True)
class Happening:
    """A change told in a sentence: by which words (at *start* to *end*), with which dates."""

    words: ChangeWords
    start: int
    end: int
    due: Due | None
    old_due: Due | None
    extension: Period | None
    place: Place | None
    provisional: bool


def changes(reading: Reading, commitments: Sequence[Found], language: Statements) -> Iterator[Happening]:
    """Yield the changes that a sentence reports, one of each sort."""
    seen: set[Change] = set()
    for words in language.changes:
        for found in words_of(words.pattern).finditer(reading.words):
            if _family(words.change) in seen or not happened(reading, found.start(), found.end(), language):
                continue
            if words.needs and not words_of(words.needs).search(reading.words):
                continue
            seen.add(_family(words.change))
            yield _with_dates(reading, words, found.start(), found.end(), commitments, language)


def changed(text: str, language: Statements) -> bool:
    """Whether a sentence has words of a change at all."""
    lowered = text.lower()
    return any(words_of(words.pattern).search(lowered) for words in language.changes)


def _family(change: Change) -> Change:
    return {Change.RENEWED: Change.EXTENDED, Change.ADVANCED: Change.POSTPONED}.get(change, change)


def _with_dates(
    reading: Reading, words: ChangeWords, start: int, end: int, commitments: Sequence[Found], language: Statements
) -> Happening:
    old = next((each for each in commitments if each.past), None)
    new = None
    if words.moves:
        later = [each for each in commitments if not each.past and _moved_to(reading, each.place, end)]
        new = later[0] if later else None
    extension = _extension(reading, end) if words.change in MOVES and new is None else None
    due = new.due if new else None
    if due is None and extension is not None and old is not None and not extension.working:
        due = Due.day(extension.after(old.due.last))
    return Happening(
        words,
        start,
        end,
        due,
        old.due if old else None,
        extension,
        new.place if new else None,
        words.change in MOVES and step_open(reading, language),
    )


def _moved_to(reading: Reading, place: Place, end: int) -> bool:
    if place.start < end:
        return False
    return reading.cost(end, place.start) <= _REACH


def _extension(reading: Reading, end: int) -> Period | None:
    for place in reading.places:
        if place.timex.type is TimexType.DURATION and reading.cost(min(end, place.start), place.start) <= _REACH:
            try:
                return Period.parse(place.timex.value)
            except ValueError:
                continue
    return None
