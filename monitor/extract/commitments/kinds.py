"""Tells of what kind a commitment is, and which days are none: by words that leave no doubt, else by the scorer."""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from monitor.extract.commitments.features import features_of_kind
from monitor.extract.language import Sign, Statements
from monitor.extract.language.deeds import STRIKE
from monitor.extract.scoring import Words, scorers
from monitor.extract.text import phrases
from monitor.extract.text.patterns import ending, words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.model import Grain, Kind, TimexType

_REACH = 200
"""So many characters before a date are read for words that lead to it."""
_MONDAY, _FRIDAY = 0, 4
_HOURS, _WORDS = 24, 2
"""So many characters behind the days of a week stand the first and the last of its hours at most.

Behind an hour stand its days, past so many words.
"""
_LATER = "distance later"
"""The rule that reads a day by its distance from another."""
_HOUR = re.compile(r"(?<![\d:.])\d{1,2}(?:[:.h]\d\d)?(?!\d)")
_BINDING = (Sign.MUST, Sign.DUE, Sign.EXPIRE, Sign.HOLD)


def kind_of(found: Sequence[str], beside: Words, reading: Reading, place: Place, language: Statements) -> Kind:
    """Return the kind that a scorer tells from *found*, what holds for a date, and the words *beside* it."""
    scorer = scorers()["kind"]
    told, words = features_of_kind(found, reading, place, language)
    chances = scorer(told, known=scorer.rows(beside) + scorer.rows(words))
    return Kind(max(chances, key=lambda name: chances[name]))


def told(reading: Reading, place: Place, language: Statements) -> Kind | None:
    """Return of what kind the commitment on a date is where the words beside it leave no doubt."""
    words = language.kinds
    if words is None:
        return None
    if _leads(words.begins, reading, place):
        return Kind.EVENT
    leading = next((kind for kind, leads in words.leads.items() if _leads(leads, reading, place)), None)
    if leading is not None or place.timex.cycle is Grain.MONTH:
        return leading
    return next((kind for kind, days in words.days.items() if place.start in _days(days, reading)), None)


def ultimatum(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a threat stands unless something is done by a day: will strike unless they are paid by 2 July."""
    return language.kinds is not None and _leads(language.kinds.ultimatum, reading, place)


def idle(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether nothing is due on a day that the sentence mentions: she will be ninety in March.

    Words before the day do not tell so where the sentence has a word of a duty, a due or an end: expires when he is 18.
    """
    if language.kinds is None:
        return False
    if _is_gloss(reading, place, language) or _are_hours(reading, place, language):
        return True
    if place.start in _days(language.kinds.idle_days, reading):
        return True
    whole = place.due is not None and place.due.grain is Grain.DAY and place.timex.since is None
    if whole and _leads(language.kinds.festive, reading, place):
        return True
    binding = any(mark.sign in _BINDING for mark in reading.marks)
    return not binding and _leads(language.kinds.idle, reading, place)


def not_then(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether the sentence tells that something will not be on a day, or is no more wished: öffnet nicht am 5. Mai."""
    return language.kinds is not None and place.start in _days(language.kinds.not_then, reading)


def _is_gloss(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a distance only says again how far the day before it lies from another: 31 March, two months later."""
    before = next((each for each in reversed(reading.places) if each.end <= place.start), None)
    if language.kinds is None or before is None or before.due is None or place.timex.rule != _LATER:
        return False
    return words_of(language.kinds.gloss).fullmatch(reading.words[before.end : place.start].strip(" ,")) is not None


def _are_hours(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether the days of a working week, or a time of day beside them, tell hours: Monday to Friday, 9 to 5 pm."""
    if place.timex.type is TimexType.TIME:
        if _on_such_days(reading, place, language):
            return True
        before = next((each for each in reversed(reading.places) if each.end <= place.start), None)
        return before is not None and place.start - before.end <= _HOURS and _are_hours(reading, before, language)
    if not _of_strike(reading, place, language):
        place = _last_of_week(reading, place, language)
    if not _is_monday_to_friday(reading, place, language):
        return False
    if _HOUR.match(reading.sentence.text, place.start):
        return True
    behind = reading.sentence.text[place.start :][len(place.timex.text) :]
    return len(_HOUR.findall(behind[: _HOURS + place.end - place.start])) > 1


def _of_strike(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a noun before a day tells that work is stopped, which begins on that day whatever its hours."""
    nouns = [token for token in reading.line if token.tag == phrases.NOUN and token.end <= place.start]
    words = [words_of(deed.awaited) for deed in language.deeds if deed.name == STRIKE]
    return any(each.fullmatch(noun.lower) for each in words for noun in nouns)


def _on_such_days(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a time of day is that of days that come again, or of a season: until 8 pm on Thursdays."""
    hours = language.kinds.idle_hours if language.kinds is not None and place.timex.due is None else "x^"
    if place.start in _days(hours, reading):
        return True
    behind = [each for each in reading.places if 0 <= each.start - place.end <= _HOURS]
    if not behind or reading.words[place.end : behind[0].start].count(" ") > _WORDS:
        return False
    again = behind[0].timex.type is TimexType.SET
    return again or any(_is_monday_to_friday(reading, each, language) for each in behind)


def _is_monday_to_friday(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a day is the last of a stretch that begins on a Monday and ends behind Thursday."""
    opens, due = _first_of_week(reading, place, language), place.due
    return opens is not None and due is not None and opens.weekday() == _MONDAY and due.last.weekday() >= _FRIDAY


def _last_of_week(reading: Reading, place: Place, language: Statements) -> Place:
    """Return the weekday that ends the stretch which a weekday opens; where it opens none, that itself."""
    behind = next((each for each in reading.places if each.start >= place.end), None)
    if behind is None or place.timex.cycle is not Grain.WEEK or behind.timex.cycle is not Grain.WEEK:
        return place
    between = reading.words[place.end : behind.start].strip()
    return behind if words_of(language.stretch).fullmatch(between) else place


def _first_of_week(reading: Reading, place: Place, language: Statements) -> date | None:
    """Return the first of a stretch of weekdays that a weekday ends, whichever week the two were read to be in."""
    if place.timex.cycle is not Grain.WEEK or place.due is None:
        return None
    if place.stretch:
        return place.due.start
    before = next((each for each in reversed(reading.places) if each.end <= place.start), None)
    if before is None or before.timex.cycle is not Grain.WEEK or before.due is None:
        return None
    between = reading.words[before.end : place.start].strip()
    return before.due.start if words_of(language.stretch).fullmatch(between) else None


@lru_cache(maxsize=64)
def _days(words: str, reading: Reading) -> frozenset[int]:
    """Where the days stand that are groups of *words*."""
    return frozenset(match.start(group) for match in reading.told(words) for group in range(1, match.re.groups + 1))


def _leads(words: str, reading: Reading, place: Place) -> bool:
    if words in reading.absent:
        return False
    begin, end = max(0, place.start - _REACH), len(reading.words[: place.start].rstrip())
    possible = reading.rare[words].alternatives if words in reading.rare else (words,)
    return any(ending(each).search(reading.words, begin, end) for each in possible)
