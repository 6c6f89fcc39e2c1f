"""Tells what is so only in a case that a noun names: in case of a refusal, the council extends the ban until May."""

from monitor.extract.assertion.decisions import group_at
from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.leading import is_led
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading


def in_case(reading: Reading, start: int, language: Statements) -> bool:
    """Whether the verb at *start* tells, not as past, what is done in a case with which its sentence opens."""
    words = language.unmade
    case = words_of(words.in_case).match(reading.words.lstrip("\"“‘'«(")) if words is not None else None
    if case is None or case.end() > start or ";" in reading.words[:start]:
        return False
    group, names = group_at(reading, start, language), language.names
    if group is not None and group.past:
        return False
    over = names.have | names.past_auxiliaries
    return not any(token.tag == phrases.AUX and token.lower in over for token in reading.line if token.end <= start)


def moved_in_case(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a date is only that to which something is moved in such a case."""
    if not is_led(reading, place, language):
        return False
    moves = words_of(language.moving)
    verbs = (token for token in reading.line if token.tag in phrases.VERBS)
    moved = [token.start for token in verbs if moves.fullmatch(token.lower)]
    moved += [
        reading.line[each.main].start for each in reading.groups if moves.fullmatch(reading.line[each.main].lower)
    ]
    return bool(moved) and all(in_case(reading, start, language) for start in moved)
