"""Tells an end that is only planned, by a verb of the present tense: the bank is ending the offer on 31 March."""

import re
from datetime import date

from monitor.extract.assertion.asserted import performed
from monitor.extract.assertion.decisions import group_at
from monitor.extract.dates.candidates import candidates
from monitor.extract.language import ChangeWords, Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.sorts import APPOINTMENT, noun_sort
from monitor.extract.text.verb_groups import Group
from monitor.model import Change

_SOON = 300
"""Days: what is told of a day a few weeks ago is not meant of next year."""
_DIRECTLY = 1
"""Characters from a word that leads to a day to it."""


def ends_later(
    reading: Reading, words: ChangeWords, told: re.Match[str], language: Statements, published: date
) -> bool:
    """Whether a verb of the present tense tells of an end on a day to come; not of what would be held on that day.

    The bank is ending the offer on 31 March, the lease is terminated on 30 September; but: is cancelling the fair on
    9 March, the match is cancelled on Sunday.
    """
    if words.change is not Change.TERMINATED or words.noun or words.told or performed(reading, told.start(), language):
        return False
    group = group_at(reading, told.start(), language)
    if group is None or group.past or group.ahead:
        return False
    days = (each for each in candidates(reading, published, language) if each.place.start >= told.end())
    day = next(days, None)
    coming = day is not None and day.ahead is not None and 0 < (day.ahead.start - published).days < _SOON
    if day is None or not coming or reading.line[group.first].lower not in language.names.be:
        return False
    return _leads(reading, group, told.end(), day.place, language) and not _is_held(reading, group, day.place, language)


def _leads(reading: Reading, group: Group, end: int, place: Place, language: Statements) -> bool:
    """Whether a word of the day leads to a place directly before it, in one clause with what ends at *end*.

    What is only going on ends from a day, too: is scrapping the fee from 1 April; not the offer *of* 31 March.
    """
    told = reading.line[group.first : group.last + 1]
    going_on = any(token.lower.endswith(language.names.gerund_endings) for token in told)
    signs = (Sign.ON, Sign.FROM) if going_on else (Sign.ON,)
    leads = (each for each in reading.marks if each.sign in signs and 0 <= place.start - each.end <= _DIRECTLY)
    mark = next((each for each in leads if reading.words[each.start : each.end] not in language.names.within), None)
    verbs = any(end <= reading.line[each.first].start < place.start for each in reading.groups)
    stops = any(each.tag in (phrases.STOP, phrases.COMMA) and end <= each.start < place.start for each in reading.line)
    return mark is not None and mark.start >= end and not verbs and not stops


def _is_held(reading: Reading, group: Group, place: Place, language: Statements) -> bool:
    """Whether what ends is held on a day, by its noun: that before the day, else what the verb is told of."""
    line = reading.line
    begin, end = phrases.before(line, group)
    own = [token for token in line if line[group.last].end <= token.start < place.start]
    nouns = [token.lower for token in (*line[begin:end], *own) if token.tag == phrases.NOUN]
    return any(noun_sort(noun, language.code) == APPOINTMENT for noun in nouns)
