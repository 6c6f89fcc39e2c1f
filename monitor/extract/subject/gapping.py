"""Tells the thing of a date whose verb is left out: the permit expires on 1 July and *the licence* on 1 September."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from monitor.extract.language import Names
from monitor.extract.text import phrases
from monitor.extract.text.phrases import Token
from monitor.extract.text.reading import Reading

_LONGEST = 12
"""Words between the two dates."""
_DASHES = ("–", "—")
"""What stands for the verb that is left out: а ліцензія — 1 вересня."""
_PARTS = (phrases.LEAD, phrases.NOUN, phrases.PREP)


def own_nouns(reading: Reading, names: Names) -> Mapping[int, int]:
    """Return where the noun stands that a date has to itself, by the place of the date, though it shares its verb.

    Between it and the date before it stand "and" or a comma, one noun phrase, and what stands before that date, too
    (on, until).
    """
    line = reading.line
    dates = [at for at, token in enumerate(line) if token.tag == phrases.DATE]
    first = next((group.last for group in reading.groups), len(line))
    pairs = [(one, other) for one, other in pairwise(dates) if one > first]
    found = {line[other].start: _own(line, one, other, names) for one, other in pairs if other - one <= _LONGEST}
    return {date: noun for date, noun in found.items() if noun is not None}


def _own(line: Sequence[Token], before: int, date: int, names: Names) -> int | None:
    lead = _lead(line, before)
    start = date - len(lead)
    if start <= before or [each.lower for each in line[start:date]] != lead:
        return None
    end = start - 1 if line[start - 1].text in _DASHES else start
    return _head(line[before + 1 : end], names)


def _lead(line: Sequence[Token], date: int) -> list[str]:
    """Return the prepositions that lead to a date."""
    start = date
    while start and line[start - 1].tag in (phrases.PREP, phrases.LINK):
        start -= 1
    return [each.lower for each in line[start:date]]


def _head(between: Sequence[Token], names: Names) -> int | None:
    """Return where the noun stands that heads the one phrase behind "and" or a comma; None where there is more."""
    opens = next((at for at, each in enumerate(between) if each.tag not in (phrases.JOIN, phrases.COMMA)), None)
    phrase = between[opens:] if opens else ()
    if not phrase or phrase[0].tag == phrases.PREP or any(each.tag not in _PARTS for each in phrase):
        return None
    core = next((at for at, each in enumerate(phrase) if each.tag == phrases.PREP), len(phrase))
    head = next((each for each in reversed(phrase[:core]) if each.tag == phrases.NOUN), None)
    return head.start if head is not None and head.lower not in names.empty | names.lengths else None
