"""Tells where something is moved and keeps its day: to another place (into the town hall), by the hour (to 8 pm)."""

import re

from monitor.extract.dates import terms
from monitor.extract.language import Statements
from monitor.extract.language.relocated import Relocated
from monitor.extract.text.leading import is_led
from monitor.extract.text.patterns import NEVER, ending, words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.model import TimexType

_HOURS, _OF_DAY = re.compile(r"PT(\d+)H"), 24
_ENDS = re.compile(r"[,;:.!?]")


def relocated(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether words at *start* to *end* move a thing to another place, and to no day."""
    words = language.relocated
    if words is None or words_of(words.moves).search(reading.words, start, end) is None:
        return False
    first, last = _clause(reading.words, start, end, language)
    if _moves_day(reading, 0 if _stands_last(language) else start, last, language):
        return False
    return words_of(words.venue).search(reading.words, first, last) is not None or any(
        reading.sentence.text[told.start("town")].isupper()
        for told in words_of(words.towns).finditer(reading.words, first, last)
    )


def by_the_hour(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether words at *start* to *end* move a thing to another hour of its day: from 7 to 8 pm, by two hours."""
    words = language.relocated
    if words is None:
        return False
    first, last = _clause(reading.words, start, end, language)
    places = [each for each in reading.places if first <= each.start < last]
    if any(_is_day(each, words) and is_led(reading, each, language) for each in places):
        return False
    if any(each.timex.type is TimexType.DURATION and _lasts_days(each) for each in reading.places):
        return False
    part = words_of(words.parts).search(reading.words, first, last)
    return part is not None or any(_is_hour(reading, each, end, words) for each in places)


def _is_day(place: Place, words: Relocated) -> bool:
    """Whether a place names a day, and not only that from which an hour holds: 6 pm from 5 May."""
    since = place.timex.type is TimexType.TIME and words_of(words.since).search(place.timex.text.lower()) is not None
    return place.due is not None and not since


def _lasts_days(place: Place) -> bool:
    """Whether a length of time is that of a day at least: sixty days, 72 hours."""
    hours = _HOURS.fullmatch(place.timex.value)
    return terms.length(place) is not None or (hours is not None and int(hours[1]) >= _OF_DAY)


def _is_hour(reading: Reading, place: Place, end: int, words: Relocated) -> bool:
    """Whether a place is the hour, or how many hours, to which or by which something is moved."""
    if _is_day(place, words):
        return False
    before = reading.words[: place.start].rstrip()
    lasts = place.timex.type is TimexType.DURATION
    if (lasts or place.timex.type is TimexType.TIME) and ending(words.to_hour).search(before) is not None:
        return True
    if not lasts:
        return False
    aside = words_of(words.beside).match(reading.words[place.end :].lstrip())
    led = ending(words.by_hours).search(before) is not None or reading.words[end : place.start].strip() == ""
    return aside is None and led


def _moves_day(reading: Reading, first: int, last: int, language: Statements) -> bool:
    """Whether a day to which a word leads, or a length of time, stands beside a verb of moving."""
    places = [each for each in reading.places if first <= each.start < last]
    return any(
        each.timex.type is TimexType.DURATION or (each.due is not None and is_led(reading, each, language))
        for each in places
    )


def _stands_last(language: Statements) -> bool:
    """Whether a verb of moving may stand behind its day: am Montag ins Rathaus verlegt."""
    return language.moved != NEVER


def _clause(text: str, start: int, end: int, language: Statements) -> tuple[int, int]:
    """Return where the rest of a clause behind a verb begins and ends; all of it where the verb may stand last."""
    first = (
        max((found.end() for found in _ENDS.finditer(text, 0, start)), default=0) if _stands_last(language) else start
    )
    behind = _ENDS.search(text, end)
    return first, behind.start() if behind is not None else len(text)
