"""Tells which length of time is the term of something in force, and that nothing ends on the day on which it begins."""

from monitor.extract.dates.of_its_noun import ITS_START, begins_behind, is_of_noun
from monitor.extract.dates.terms import DAY_BESIDE, FROM_A_DAY, begun
from monitor.extract.language import Base, Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.sorts import noun_sort
from monitor.model import TimexType

_TERM = "term"
"""The sort of nouns for what is in force for a time."""
_REACH = 40
"""Characters before a day in which the words stand that tell of a beginning."""
_ENDS = frozenset({Sign.EXPIRE, Sign.OVER})


def is_term(reading: Reading, place: Place, language: Statements, *, ahead: bool) -> bool:
    """Whether a length tells how long a thing is in force from a day: a lease for a year from 1 February.

    So does what starts on 1 July and runs for three years, but not a length within or after which something is done,
    nor what somebody may do, has to do or extends, nor, unless its end is *ahead*, one in the past.
    """
    if place.timex.rule.endswith(Base.START) or (place.counts_from == ITS_START and ahead):
        return True
    if place.timex.rule == FROM_A_DAY and ahead and is_of_noun(reading, place, language):
        return True
    group = reading.governing(place.start, place.end)
    if group is None or (group.past and not ahead) or not _lasts_from(reading, place, language):
        return False
    start, end = reading.line[group.first].start, reading.line[group.last].end
    if any(mark.sign is Sign.MAY and start <= mark.start < end for mark in reading.marks) or _has_task(
        reading, place, language
    ):
        return False
    if words_of(language.moving).search(reading.words, start, end):
        return False
    verb = min(start, place.start)
    nouns = [token.lower for token in reading.line if token.tag == phrases.NOUN and token.start < verb]
    return bool(nouns) and noun_sort(nouns[-1], language.code) == _TERM


def _lasts_from(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a length is told as lasting (for), and counted from a first day, not after one."""
    before = reading.words[max(0, place.start - _REACH) : place.start].rstrip()
    counts = language.counting.counts if language.counting is not None else ()
    lefts = [language.lasts, *(each.left for each in counts if each.base is Base.START)]
    found = [words_of(rf"(?:{each})$").search(before) for each in lefts]
    if not _counts(place) or not any(each is not None and each.group().strip(" ,") for each in found):
        return False
    behind = next((each for each in reading.places if each.start >= place.end), None)
    link = reading.words[place.end : behind.start].strip() if behind is not None else ""
    own = words_of(language.starts).search(place.timex.text.lower()) is not None
    first_before = place.counts_from == DAY_BESIDE and (behind is None or behind.start - place.end > _REACH)
    return own or first_before or words_of(language.starts).fullmatch(link) is not None


def _has_task(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether an infinitive stands behind a length and its day: 30 days from 1 April to object."""
    last = max((each.end for each in reading.places if each.start - place.end <= _REACH), default=place.end)
    token = next((each for each in reading.line if each.start >= last), None)
    return token is not None and token.lower in language.names.infinitive


def begins(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether something begins on a day, by the words before it: takes effect on 1 February; for a year from then."""
    if begun(reading, place, language) and _ENDS.isdisjoint(mark.sign for mark in reading.marks):
        return True
    if _since_an_hour(place, language):
        return True
    before = reading.words[max(0, place.start - _REACH) : place.start].rstrip()
    others = [each for each in reading.places if each is not place]
    if any(begins_behind(reading, at, language) is place for at in range(len(reading.places))):
        return True
    lasts = any(
        _counts(each) or each.timex.rule.endswith(Base.START) or _goes_on(reading, place, each, language)
        for each in others
    )
    return lasts and words_of(rf"(?:{language.starts})$").search(before) is not None


def _since_an_hour(place: Place, language: Statements) -> bool:
    """Whether a day is told with the hour that holds from it: 6 pm from 5 May."""
    words = language.relocated
    hour = words is not None and place.timex.type is TimexType.TIME
    return hour and words is not None and words_of(words.since).search(place.timex.text.lower()) is not None


def _goes_on(reading: Reading, place: Place, other: Place, language: Statements) -> bool:
    """Whether a length stands right behind a day, as that for which something lasts: from 1 May for two years."""
    between = reading.words[place.end : other.start].strip()
    behind = other.start >= place.end and other.timex.type is TimexType.DURATION
    return behind and words_of(language.lasts).fullmatch(between) is not None


def _counts(place: Place) -> bool:
    beside = place.counts_from in (DAY_BESIDE, ITS_START) or place.timex.rule == FROM_A_DAY
    return place.due is not None and beside
