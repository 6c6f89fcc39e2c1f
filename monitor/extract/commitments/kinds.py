"""Tells of what kind a commitment is, and which days are none: by words that leave no doubt, else by the scorer."""

import re
from collections.abc import Sequence

from monitor.extract.commitments.features import features_of_kind
from monitor.extract.language import Statements
from monitor.extract.scoring import scorers
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.model import Kind

_REACH = 200
"""So many characters before a date are read for words that lead to it."""
_FIGURES = re.compile(r"\d+([-/.])\d+\1\d+")
_OPENS_CODE = re.compile(r"[A-Z][-/]\Z")
_ENDS_CODE = re.compile(r"[-/][A-Z]")


def kind_of(found: Sequence[str], reading: Reading, place: Place, language: Statements) -> Kind:
    """Return of what kind the commitment on a date is, by the words that lead to it, else by *found*, its features."""
    told = _told(reading, place, language)
    if told is not None:
        return told
    chances = scorers()["kind"](features_of_kind(found, reading, place, language))
    return Kind(max(chances, key=lambda name: chances[name]))


def ultimatum(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a threat stands unless something is done by a day: will strike unless they are paid by 2 July."""
    return language.kinds is not None and _leads(language.kinds.ultimatum, _before(reading, place))


def idle(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether nothing is due on a day that the sentence mentions: she will be ninety in March, ref. 12/11/2015-A."""
    if _coded(reading, place):
        return True
    if language.kinds is None:
        return False
    found = words_of(language.kinds.idle_days).finditer(reading.words)
    days = (match.start(group) for match in found for group in range(1, match.re.groups + 1))
    return place.start in days or _leads(language.kinds.idle, _before(reading, place))


def _coded(reading: Reading, place: Place) -> bool:
    """Whether a date in figures is part of a number that names a paper or a thing: INV/2015-11-20, 12/11/2015-A."""
    text = reading.sentence.text
    figures = _FIGURES.fullmatch(text, place.start, place.end) is not None
    return figures and bool(_OPENS_CODE.search(text[: place.start]) or _ENDS_CODE.match(text, place.end))


def _told(reading: Reading, place: Place, language: Statements) -> Kind | None:
    if language.kinds is None:
        return None
    before = _before(reading, place)
    return next((kind for kind, words in language.kinds.leads.items() if _leads(words, before)), None)


def _leads(words: str, before: str) -> bool:
    return words_of(rf"(?:{words})$").search(before) is not None


def _before(reading: Reading, place: Place) -> str:
    return reading.words[max(0, place.start - _REACH) : place.start].rstrip()
