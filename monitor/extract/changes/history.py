"""Tells where a change is history: every day beside its verb lies long ago."""

import re
from collections.abc import Sequence
from datetime import date

from monitor.extract.assertion.decisions import part_of
from monitor.extract.changes.toward import is_attribute
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Statements
from monitor.extract.text.classes import COMMA, NOUN, PREP
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group
from monitor.model import Grain, TimexType

_BEHIND_VERB = 3.0
_JUST_BEFORE = 16
"""Characters before a verb in which a word may say that what it tells is still to come."""
_LENGTH_BEHIND = 9.0
"""How far behind words of a change the length of time ends that they lead to."""
LONG_AGO = 500
"""Days after which a change is history."""

_AGAIN = "XXXX-"
"""With this the value of days begins that come again."""


def is_history(reading: Reading, start: int, published: date, language: Statements) -> bool:
    """Whether a verb at *start* is told in the past, and all days beside it (no year of a law) lie long ago.

    Those of its part of the sentence count, if there are any: it was renewed in 2019; it ends on 5 May.
    """
    line = reading.line
    group = next((g for g in reading.groups if line[g.first].start <= start < line[g.last].end), None)
    if group is not None and not (group.past or helped(reading, group, language)):
        return False
    places = [place for place in reading.places if not _is_of_paper(reading, place, language)]
    dated = [place for place in places if place.due is not None]
    beside = [place for place in dated if part_of(reading, place.start) == part_of(reading, start)]
    days = [place.due.last for place in beside or dated if place.due is not None]
    if any(_told_aside(reading, group, place, published) for place in dated):
        return True
    if len(beside) < len(dated) and any(is_past_year(place, published) for place in beside):
        return True
    if any(place.due is None and place.timex.type is TimexType.TIME for place in places):
        return False
    return bool(days) and all((published - day).days > LONG_AGO for day in days)


def _told_aside(reading: Reading, group: Group | None, place: Place, published: date) -> bool:
    """Whether a day long ago is all that an aside tells of its verb: the lease, renewed in 2020, ends on 5 May."""
    if group is None or place.due is None or (published - place.due.last).days <= LONG_AGO:
        return False
    end = reading.line[group.last].end
    behind = place.start >= end and reading.cost(end, place.start) <= _BEHIND_VERB
    aside = group.first > 0 and reading.line[group.first - 1].tag == COMMA
    return behind and aside and reading.words[place.end : place.end + 1] == ","


def is_past_year(place: Place, published: date) -> bool:
    """Whether a date is a whole year that is over."""
    return place.due is not None and place.due.grain is Grain.YEAR and place.due.last < published


def helped(reading: Reading, group: Group, language: Statements) -> bool:
    """Whether a participle has its helping verb, told in the past, before it: war 2019 verlängert worden."""
    line, names = reading.line, language.names
    if not names.perfect or words_of(names.participle).fullmatch(line[group.first].lower) is None:
        return False
    before = [one for one in reading.groups if one.first < group.first and line[one.first].lower in names.auxiliaries]
    return bool(before) and before[-1].past


def _is_of_paper(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a year belongs to the name of a paper: the Water Act 2019."""
    paper = language.things.paper
    return place.timex.text.isdecimal() and re.search(rf"(?:{paper})$", reading.sentence.text[: place.end]) is not None


def in_time(
    reading: Reading, starts: Sequence[int], found: Sequence[Found], published: date, language: Statements
) -> bool:
    """Whether what words at *starts* tell as not done may still be, all days being ahead: *still* outstanding."""
    if not found or any(each.past or each.due.start <= published for each in found):
        return False
    pending, words = words_of(language.pending), reading.words
    return any(pending.match(words, at) or pending.search(words, max(0, at - _JUST_BEFORE), at) for at in starts)


def leads_to_habit(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether words at *start* to *end* hold days that come again, or lead to a length of time that does.

    Choir practice moves to Thursdays; the pool is kept open for three months a year.
    """
    text = reading.sentence.text.lower()
    if any(start <= each.start < end and each.timex.value.startswith(_AGAIN) for each in reading.places):
        return True
    lengths = (each.end for each in reading.places if each.timex.type is TimexType.DURATION and each.start >= start)
    behind = next(lengths, end) if language.history and len(text) == len(reading.words) else len(text)
    once = any(each.due and each.due.grain is Grain.DAY and not each.timex.cycle for each in reading.places)
    near = behind <= end or reading.cost(end, behind) <= _LENGTH_BEHIND
    return near and not once and words_of(language.history).match(text, behind + 1) is not None


def of_another_year(reading: Reading, start: int, published: date) -> bool:
    """Whether a year that is over stands before a verb at *start* (last year's edition was cancelled) or behind it."""
    beside = (each for each in reading.places if each.end <= start or reading.cost(start, each.start) <= _BEHIND_VERB)
    years = (each.due for each in beside if each.due is not None)
    return any(due.grain is Grain.YEAR and due.last < published for due in years)


def is_of_last_year(reading: Reading, start: int, published: date) -> bool:
    """Whether the clause that holds *start* tells that it was so in a year that is over: was done on time last year."""
    part = part_of(reading, start)
    years = (each for each in reading.places if each.timex.relative and is_past_year(each, published))
    return any(
        part_of(reading, each.start) == part
        and not is_attribute(reading, each)
        and not (each.end <= start and _of_noun(reading, each))
        for each in years
    )


def _of_noun(reading: Reading, place: Place) -> bool:
    """Whether a preposition ties a date to the noun before it: the tax for last year."""
    before = [token for token in reading.line if token.end <= place.start][-2:]
    return [token.tag for token in before] == [NOUN, PREP]
