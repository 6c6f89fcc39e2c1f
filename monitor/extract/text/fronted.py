"""Finds the clause that a date opens behind another: the lease was extended, and *on 14 April the council votes*."""

from collections.abc import Sequence

from monitor.extract.text.classes import ADVERB, AUX, COMMA, DATE, JOIN, LEAD, LINK, NOUN, PAST, PREP, PRONOUN, VERB
from monitor.extract.text.verb_groups import Group
from monitor.extract.text.words import Token

_LEADING = 2
"""So many words may stand between a joint and the date: on the."""
_FINITE = (AUX, VERB, PAST)
_SUBJECT = (LEAD, NOUN, PRONOUN, PREP, ADVERB)


def fronted(line: Sequence[Token], groups: Sequence[Group], start: int, end: int) -> Group | None:
    """Return the verb of the clause that a date at *start* to *end* opens behind another one; None where it does not.

    Between them stands nothing but what the verb is said of, and other dates.
    """
    date = next((at for at, token in enumerate(line) if token.start >= start), len(line))
    if not any(group.first < date for group in groups) or not _is_joined(line, date):
        return None
    first = _behind_dates(line, next((at for at in range(date, len(line)) if line[at].start >= end), len(line)))
    group = next((each for each in groups if each.first >= first), None)
    if group is None or line[group.first].tag not in _FINITE:
        return None
    return group if all(token.tag in _SUBJECT for token in line[first : group.first]) else None


def opens(line: Sequence[Token], at: int) -> bool:
    """Return whether a conjunction stands before the token at *at*, or before the date that leads to it there."""
    if at and line[at - 1].tag == JOIN:
        return True
    while at and line[at - 1].tag == DATE:
        at -= 1
        if _is_joined(line, at):
            return True
    return False


def _is_joined(line: Sequence[Token], date: int) -> bool:
    """Whether a date is led by "and on", or stands behind a comma and "and", "but", "while"."""
    at = date
    while at and date - at < _LEADING and line[at - 1].tag in (PREP, LEAD):
        at -= 1
    if not at:
        return False
    comma = at > 1 and line[at - 2].tag == COMMA
    return comma or at < date if line[at - 1].tag == JOIN else comma and line[at - 1].tag == LINK


def _behind_dates(line: Sequence[Token], at: int) -> int:
    """Return where the dates end that are joined on to one that ends at *at*: on 14 April and 15 April."""
    stop = at
    while stop < len(line) and line[stop].tag in (JOIN, COMMA, PREP, LEAD, DATE):
        stop += 1
        if line[stop - 1].tag == DATE:
            at = stop
    return at
