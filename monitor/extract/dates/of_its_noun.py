"""Tells from which day a length counts that says of a noun how long it lasts: a *five-year* lease starting on 1 May."""

from monitor.extract.language import Statements
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading

ITS_START = "the day on which it begins"
"""From where such a length counts."""
_CLAUSE = ",;:"


def begins_behind(reading: Reading, at: int, language: Statements) -> Place | None:
    """Return the place of the day on which the thing begins of which the length at index *at* tells how long it lasts.

    None where the thing is only wished for or planned, or where the verb of its beginning is that of another: work on
    the five-year contract starts on 1 May.
    """
    counting, place = language.counting, reading.places[at]
    if counting is None or at + 1 == len(reading.places):
        return None
    start = reading.places[at + 1]
    clause, between = _clause(reading, place), reading.words[place.end : start.start].strip()
    if _is_sought(clause, language):
        return None
    if words_of(rf"(?:{counting.lasting_for})\s*$").search(clause) is not None:
        return start if words_of(counting.starting).fullmatch(between) is not None else None
    thing = words_of(counting.lasting).fullmatch(between)
    hung = words_of(rf"(?:{counting.hung})\s*$").search(clause) is not None
    return start if thing is not None and not (hung and thing["verb"]) else None


def is_of_noun(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a length that holds its first day tells how long a noun before it lasts: a term of a year from 1 May."""
    counting, clause = language.counting, _clause(reading, place)
    starts = words_of(language.starts).search(place.timex.text.lower()) is not None
    if counting is None or not starts or _is_sought(clause, language):
        return False
    return words_of(rf"(?:{counting.lasting_for})\s*$").search(clause) is not None


def _clause(reading: Reading, place: Place) -> str:
    """Return the words of a clause before a place."""
    return reading.words[max(reading.words.rfind(mark, 0, place.start) for mark in _CLAUSE) + 1 : place.start]


def _is_sought(clause: str, language: Statements) -> bool:
    """Whether what lasts is only wished for, planned or on offer."""
    sought = language.counting.sought if language.counting is not None else "x^"
    return any(words_of(each).search(clause) is not None for each in (language.unreal, sought))
