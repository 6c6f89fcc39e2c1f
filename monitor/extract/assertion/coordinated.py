"""Parts a sentence where it goes on from one change to another: moved the meeting to May | and extended the lease."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from monitor.extract.text import phrases
from monitor.extract.text.classes import ADVERB, AUX, DATE, JOIN, LEAD, NOUN, PARTICIPLE, PAST, PREP, VERB
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group
from monitor.model import MOVES, Change

_FINITE = (AUX, VERB, PAST)
_SORTS = MOVES | {Change.TERMINATED}


@lru_cache(maxsize=8)
def joints(reading: Reading) -> Sequence[int]:
    """Return where, in words, a conjunction parts two verbs that each move or end a thing of their own."""
    told = [match.start() for each, found in reading.worded() if each.change in _SORTS for match in found]
    if len(told) < 2:
        return ()
    return tuple(_joints(reading, told))


def _joints(reading: Reading, told: Sequence[int]) -> Iterator[int]:
    line, groups = reading.line, reading.groups
    for at, token in enumerate(line):
        if token.tag != JOIN:
            continue
        other = next((each for each in groups if each.first > at), None)
        one = next((each for each in reversed(groups) if each.last < at), None)
        if one is None or other is None or not (_tells(reading, one, told) and _tells(reading, other, told)):
            continue
        mine, its = _thing(line, one, at), _own_thing(line, other, at)
        if mine and its and mine != its:
            yield token.start


def _tells(reading: Reading, group: Group, told: Sequence[int]) -> bool:
    """Whether a finite verb tells a change; a participle may be one whose helping verb stands before it."""
    line = reading.line
    start, end = line[group.first].start, line[group.last].end
    finite = line[group.first].tag in (*_FINITE, PARTICIPLE)
    return finite and any(start <= at < end for at in told)


def _thing(line: phrases.Line, group: Group, joint: int) -> str:
    """Return the noun of what a verb before a joint befalls: its object, else what it is said of."""
    first, last = phrases.before(line, group) if group.be else phrases.after(line, group)
    return _head(line[first : min(last, joint)])


def _own_thing(line: phrases.Line, group: Group, joint: int) -> str:
    """Return the noun of what the verb behind a joint befalls, that stands directly behind the verb, or before it."""
    between = line[joint + 1 : group.first]
    if all(token.tag == ADVERB for token in between):
        return "" if group.be else _head(line[slice(*phrases.after(line, group))])
    passive = group.be or line[group.first].tag == PARTICIPLE
    nouns = all(token.tag in (LEAD, NOUN, PREP, DATE, ADVERB) for token in between)
    return _head(between) if passive and nouns else ""


def _head(phrase: phrases.Line) -> str:
    """Return the last noun of a phrase before what hangs on it."""
    end = next((at for at, token in enumerate(phrase) if token.tag in (PREP, DATE, JOIN)), len(phrase))
    return next((token.lower for token in reversed(phrase[:end]) if token.tag == NOUN), "")
