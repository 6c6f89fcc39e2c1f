"""Counts to a day that a sentence tells by its distance: on Wednesday, two days before it was to lapse."""

import re
from collections.abc import Sequence
from dataclasses import replace

from monitor.extract.language import Statements
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place, period_of
from monitor.model import Due, Grain, TimexType, add_days

BY_DISTANCE = "told by its distance"
"""The rule of a length of days that tells another day."""
_REACH = 90
"""Characters between the two at most."""
_BEHIND = 30
"""Characters behind the words in which a date stands that says itself which day is meant."""


def by_distance(places: tuple[Place, ...], words: str, language: Statements) -> tuple[Place, ...]:
    """Return the *places* of a sentence, each length of days that tells another day as that day.

    It lies so many days behind (before it was to lapse) or ahead (after it lapsed) of the day said last before, else of
    the next one of the clause behind. Only days count: "a month before it was to lapse" may be any of a week or two.
    *words* is the sentence in lower case with its dates masked.
    """
    if not language.days_before or not any(each.timex.type is TimexType.DURATION for each in places):
        return places
    return tuple(_told(each, places, words, language) for each in places)


def _told(place: Place, places: Sequence[Place], words: str, language: Statements) -> Place:
    period = period_of(place.timex)
    if period is None or place.due is not None or not period.days or period.months or period.working:
        return place
    rest = words[place.end :].lstrip()
    behind = words_of(language.days_before).match(rest)
    found = behind or words_of(language.days_after).match(rest)
    if found is None or not re.search(language.aside, words[: place.start]):
        return place
    base = _base(places, place, len(words) - len(rest) + found.end(), words, language)
    if base is None:
        return place
    day = add_days(base.start, period.days if behind else -period.days)
    return replace(place, timex=replace(place.timex, type=TimexType.DATE, rule=BY_DISTANCE), due=Due.day(day))


def _base(places: Sequence[Place], place: Place, end: int, words: str, language: Statements) -> Due | None:
    """Return the day from which it counts; none where the words that end at *end* have a date of their own.

    A day to which something runs is not that on which it was agreed.
    """
    days = [
        (each, each.due)
        for each in places
        if each.timex.type is TimexType.DATE and each.due and each.due.grain is Grain.DAY and not each.stretch
    ]
    before = [due for each, due in days if each.end <= place.start and place.start - each.end < _REACH]
    after = [(each, due) for each, due in days if each.start >= end]
    if any(each.start - end < _BEHIND and "," not in words[end : each.start] for each, _ in after):
        return None
    leads = words_of(rf"(?:{language.stretch}|{language.aims})$")
    acted = (due for each, due in after if each.start - end < _REACH and not leads.search(words[: each.start].rstrip()))
    return before[-1] if before else next(acted, None)
