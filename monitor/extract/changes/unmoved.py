"""Tells which dates a sentence still has where it denies that something was moved."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from monitor.extract.assertion.decisions import group_at
from monitor.extract.assertion.denial import negated
from monitor.extract.changes.words import MOVED, family, words_of_change
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Statements
from monitor.extract.text.leading import is_led
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading

_LED_TO = 24
"""Characters from the words of a move to its day."""


def unmoved(reading: Reading, found: Sequence[Found], language: Statements, published: date) -> list[Found]:
    """Return the dates of a sentence; where it denies that one was moved, that stands and the other is none.

    Nor is the only one where something was never moved to it.
    """
    stand = [each for each in found if not _never_led(reading, each.place, language, published)]
    if len(found) < 2 or not any(words.names_old for words, _ in reading.likely):
        return stand
    negations = words_of(language.denials.negations if language.denials is not None else language.negations)
    for each in words_of_change(reading, language, published):
        denied = not each.done and not each.words.told and negations.search(reading.words, 0, each.end) is not None
        old = next((at for at, one in enumerate(stand) if one.place.start == each.old), None) if denied else None
        if old is not None and old + 1 < len(stand):
            ahead = stand[old].due.last >= published
            stand[old : old + 2] = [replace(stand[old], past=not ahead)]
    return stand


def _never_led(reading: Reading, place: Place, language: Statements, published: date) -> bool:
    """Whether a verb directly before a date tells that something was never moved to it: never extended to 5 May."""
    if not language.negations or not is_led(reading, place, language):
        return False
    return any(
        negated(reading, group, language)
        or words_of(language.negations).search(reading.words, reading.line[group.first].start, each.start) is not None
        for each in words_of_change(reading, language, published)
        if not each.done and family(each.words.change) in MOVED and 0 <= place.start - each.end <= _LED_TO
        if (group := group_at(reading, each.start, language)) is not None
    )
