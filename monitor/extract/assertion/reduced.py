"""Tells a participle that only describes the noun before it: the letter signed by both sets a date."""

from monitor.extract.assertion.decisions import group_at
from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.classes import PARTICIPLE, PAST
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group

_OPENS = (phrases.COMMA, phrases.STOP, phrases.JOIN, phrases.LEAD, phrases.PRONOUN, phrases.LINK)
"""What may open another clause between two verbs."""


def reduced(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether the verb of words at *start* to *end* only says by whom its noun was made, or which it is.

    The letter signed by both sets a date; copies delivered on time are free.
    """
    group = group_at(reading, start, language)
    if language.parties is None or (group is not None and reading.line[group.first].start != start):
        return False
    by = words_of(language.parties.agent).match(reading.words[end:].lstrip()) is not None
    if group is not None and (_before_its_verb(reading, group) or _is_a_step(reading, group)):
        return True
    return by and not reading.sentence.headline


def _is_a_step(reading: Reading, group: Group) -> bool:
    """Whether a bare participle tells one of several steps behind a label, of which a later one has a day.

    Lift: motor fitted, reopening set for 3 May.
    """
    line = reading.line
    first, _ = phrases.before(line, group)
    labelled = 0 < first < group.first and line[first - 1].text == ":"
    if not labelled or group.first != group.last or line[group.first].tag not in (PAST, PARTICIPLE):
        return False
    goes_on = next((token for token in line[group.last + 1 :] if token.tag == phrases.COMMA), None)
    return goes_on is not None and any(place.start > goes_on.start for place in reading.places)


def _before_its_verb(reading: Reading, group: Group) -> bool:
    """Whether the finite verb of a sentence follows on a bare participle, with no other subject in between.

    The participle may stand between commas: the window, opened in May, was to close.
    """
    line = reading.line
    if group.first != group.main or line[group.first].tag not in (PAST, PARTICIPLE):
        return False
    then = next((one for one in reading.groups if one.first > group.last), None)
    if then is None or line[then.first].tag != phrases.AUX:
        return False
    aside = group.first > 0 and line[group.first - 1].tag == line[then.first - 1].tag == phrases.COMMA
    between = line[group.last + 1 : then.first - 1 if aside else then.first]
    return all(token.tag not in _OPENS for token in between)
