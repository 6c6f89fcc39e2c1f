"""Tells a line of a schedule: "31 December: the old site is closed" says what will be, whatever its tense."""

import re
from datetime import date

from monitor.extract.assertion.decisions import group_at
from monitor.extract.language import Statements
from monitor.extract.text.classes import AUX, LEAD, VERB
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group

_OPENS = re.compile(r"[\W\d_]{0,6}")
_BEHIND = re.compile(r"\s*(?:[:|–—]|-\s)")


def scheduled(reading: Reading, published: date) -> bool:
    """Whether a sentence is such a line: it begins with a day yet to come, and a colon or a dash stands behind that."""
    first = reading.places[0] if reading.places else None
    if first is None or first.due is None or first.due.start <= published:
        return False
    return leads(reading, first)


def leads(reading: Reading, place: Place) -> bool:
    """Whether a date begins a sentence, and a colon, a bar or a dash stands behind it."""
    opens = _OPENS.fullmatch(reading.words, 0, place.start) is not None
    return opens and _BEHIND.match(reading.words, place.end) is not None


def is_still_to_come(reading: Reading, start: int, language: Statements, published: date, *, moved: bool) -> bool:
    """Whether words at *start* of such a line tell in the present tense, or by no verb, what its day brings.

    What such a line tells as past has been done (14 April: the concert was cancelled), and so is what is *moved* to
    another day; not what its thing is only called by (14 April: vote on a postponed hearing), nor behind another verb.
    """
    if not scheduled(reading, published):
        return False
    line, group = reading.line, group_at(reading, start, language)
    if group is None or _is_beside_verb(reading, group):
        return True
    first = line[group.first].lower
    made = group.first == group.last and re.fullmatch(language.names.participle, first) is not None
    over = group.past or made or first in language.names.have
    return not (moved or over)


def _is_beside_verb(reading: Reading, group: Group) -> bool:
    """Whether a verb group stands before its noun, like an adjective, or behind a verb that looks ahead."""
    line = reading.line
    called = group.first > 0 and line[group.first - 1].tag == LEAD
    before = (each for each in reading.groups if each.first < group.first and not each.past)
    return called or any(line[each.first].tag in (AUX, VERB) for each in before)
