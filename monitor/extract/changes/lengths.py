"""Tells what length of time a change adds, and the day to which it leads where the change is of long ago."""

from collections.abc import Collection
from datetime import date
from itertools import takewhile

from monitor.extract.dates import terms
from monitor.extract.language import Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.leading import is_led
from monitor.extract.text.patterns import ending, words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.model import Due, Grain, Period, TimexType, add_days

_TERMS = ("term", "call")
"""The sorts of nouns for what is in force, or open, for a time."""
REACH = 26.0
"""How far behind the words of a change its date may stand."""
_LED = 60.0
"""How far behind the words of a change a length of time may stand to which "by" leads."""
_WORD = 9
"""Characters between a length of time and the day to which it leads."""
_DIRECTLY = 5
"""Characters between a day and the length of time by which it is moved: a preposition."""
_FROM = 1.5
_BESIDE = 4.0
_DEED = 10.0
"""How far behind the words of a change its own day may stand, with the length of time in between."""
_NEWS = 14
"""Days for which a change is news: what it adds is added to what is in force."""


def counted_on(reading: Reading, start: int, end: int, extension: Period, published: date) -> Due | None:
    """Return the day to which a length of time leads from the day of a change of long ago: renewed on 3 May for a year.

    What was renewed just now counts from its old due, which others know.
    """
    for place in reading.places:
        on = reading.nearest(place, (Sign.ON,), _FROM, left=True)
        verb = reading.governing(place.start, place.end)
        if verb is not None and reading.line[verb.first].start >= end:
            continue
        if place.due is not None and start < place.start and reading.cost(end, place.start) <= _DEED and on:
            past = place.due.grain is Grain.DAY and place.due.last < add_days(published, -_NEWS)
            return Due.day(terms.after(place.due.last, extension)) if past else None
    return None


def is_near(reading: Reading, end: int, place: Place, reach: float = REACH) -> bool:
    """Whether a date stands near behind words that end at *end*."""
    return reading.cost(min(end, place.start), place.start) <= reach


def is_led_by(reading: Reading, end: int, place: Place) -> bool:
    """Whether "by" leads to a length of time, farther behind a change that ends at *end*: prolonged …, by a month."""
    return reading.nearest(place, (Sign.BY,), _FROM, left=True) is not None and is_near(reading, end, place, _LED)


def own_length(reading: Reading, place: Place, opens: Collection[str], language: Statements) -> bool:
    """Whether a length of time only tells how long a thing lasts: a new one-year lease, behind one of *opens* (new)."""
    line = reading.line
    at = next((at for at, token in enumerate(line) if token.start >= place.start), len(line))
    behind = takewhile(lambda token: token.tag == phrases.NOUN, (token for token in line if token.start >= place.end))
    head = next(reversed(list(behind)), None)
    lasts = head is not None and (language.nouns.get(head.lower) in _TERMS or head.lower in language.things.references)
    return lasts and at > 0 and line[at - 1].lower in opens


def is_none_added(reading: Reading, end: int, place: Place, language: Statements) -> bool:
    """Whether a length of time behind a change that ends at *end* adds none: a month before it was due; to ten years.

    The first tells when it was done, the second how long the thing now lasts in all.
    """
    apart = language.untouched
    if apart is None or place.start < end:
        return False
    before, behind = reading.words[end : place.start].rstrip(), reading.words[place.end :].lstrip()
    if ending(apart.in_all).search(before) is not None:
        return True
    led = reading.nearest(place, (Sign.BY, Sign.UNTIL), _FROM, left=True) is not None
    return not led and words_of(apart.distance).match(behind) is not None


def added_length(reading: Reading, start: int, end: int, apart: Collection[Place] = ()) -> Period | None:
    """The length of time that a change adds: within its words, else the first behind, else the nearest just before.

    It is none of those that stand *apart*.
    """
    lengths = [each for each in reading.places if each.timex.type is TimexType.DURATION and each not in apart]
    behind = [
        each for each in lengths if each.end >= end and (is_near(reading, end, each) or is_led_by(reading, end, each))
    ]
    beside = [each for each in lengths if each.end < end and reading.cost(min(each.end, start), start) <= _BESIDE]
    within = [each for each in beside if each.start >= start]
    return next((terms.length(each) for each in [*within, *behind, *reversed(beside)]), None)


def behind_length(reading: Reading, place: Place, end: int) -> bool:
    """Whether a length of time that a change adds stands right before a day: rolled over for six months, to 15 May."""
    before = (each for each in reading.places if end <= each.start and each.timex.type is TimexType.DURATION)
    return any(0 < place.start - each.end <= _WORD for each in before)


def ahead_of_length(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a day to which nothing leads stands right before a length of time: the strike set for 3 May by two weeks.

    Such a length is that by which it is moved, and the day the old one.
    """
    behind = (each for each in reading.places if each.timex.type is TimexType.DURATION)
    return any(0 < each.start - place.end <= _DIRECTLY for each in behind) and not is_led(reading, place, language)


def is_added(reading: Reading, end: int, language: Statements) -> bool:
    """Whether the length of time that ends at *end* is told as added to another."""
    place = next((each for each in reading.places if each.start < end <= each.end), None)
    if place is None:
        return False
    behind = reading.following(place)
    beside = behind.lower if behind is not None else ""
    text = f"{place.timex.text.lower()} {beside}"
    more = words_of(language.more).search(text)
    return more is not None and words_of(language.than).match(text[more.end() :].lstrip()) is None


def is_inexact(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether words at *start* to *end* hold a length of time of which only the most or least is told."""
    lengths = [each.timex for each in reading.places if start <= each.start < end]
    lengths = [each for each in lengths if each.type is TimexType.DURATION]
    return any(words_of(language.inexact).search(each.text.lower()) for each in lengths)


def only_lasts(reading: Reading, start: int, end: int) -> bool:
    """Whether words that lead to a new day lead to a length of time instead: but only for 60 days."""
    told = [place for place in reading.places if start <= place.start < end]
    return bool(told) and all(place.timex.type is TimexType.DURATION and place.due is None for place in told)
