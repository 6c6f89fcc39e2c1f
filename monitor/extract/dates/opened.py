"""Tells where a text means the last day before a month or a year: before June."""

from monitor.extract.language import Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.model import Due, Grain

_BESIDE = 6.0
_WORD = 12
_EDGE = "edge of a period"
"""The rule that reads a part of a month, whose due is the month where nobody can tell its days."""


def means_eve(reading: Reading, place: Place, due: Due, language: Statements) -> bool:
    """Return whether the text means the last day before a month or a year: "before June"; "not before June" is in it.

    So are "before mid-June" and "before the June election".
    """
    if due.grain is Grain.DAY or place.stretch or (place.timex.rule == _EDGE and due.start.day == 1):
        return False
    token = reading.following(place)
    if token is not None and token.tag == phrases.NOUN and token.start == place.end + 1 and token.text.islower():
        return False
    before = reading.words[: place.start][-_WORD:]
    if reading.nearest(place, (Sign.NOT,), _BESIDE, left=True) is not None:
        return False
    return words_of(rf"(?:{language.ahead_of})\s*$").search(before) is not None
