"""Finds the days that stand in one row with that of what is called off: the strikes on 2, 3 and 8 November are off."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from monitor.extract.changes.dues import Happening
from monitor.extract.commitments.judging import Found
from monitor.extract.scoring import Ground
from monitor.extract.text import phrases
from monitor.extract.text.reading import Reading
from monitor.model import Change, Mention

_OFF = (Change.TERMINATED, Change.POSTPONED)
_JOINS = (phrases.COMMA, phrases.JOIN, phrases.LEAD, phrases.PREP, phrases.LINK)


def in_a_row(happening: Happening, found: Sequence[Found], reading: Reading) -> list[Found]:
    """Return the dates in one row with the old day of what is called off, or put off: they are over, too."""
    ordered = sorted((each for each in found if each.due != happening.due), key=lambda each: each.place.start)
    at = next((at for at, each in enumerate(ordered) if each.due == happening.old_due), None)
    if at is None or happening.extension or happening.change not in _OFF:
        return []
    ahead = row([ordered[at], *reversed(ordered[:at])], reading)
    return [*row(ordered[at:], reading)[1:], *ahead[1:]]


def past_too(found: Sequence[Found], reading: Reading) -> list[Found]:
    """Return the dates where those are past that follow in one row on a past one: was due on 3 and 8 May."""
    ordered = sorted(found, key=lambda each: each.place.start)
    past = {id(other) for at, each in enumerate(ordered) if each.past for other in row(ordered[at:], reading)[1:]}
    return [replace(each, past=True) if id(each) in past else each for each in found]


def row(found: Sequence[Found], reading: Reading) -> list[Found]:
    """Return the first of *found* and those that follow with nothing but commas and conjunctions between them."""
    joined = takewhile(lambda pair: _is_joined(*pair, reading), pairwise(found))
    return [*found[:1], *(other for _, other in joined)]


def _is_joined(one: Found, other: Found, reading: Reading) -> bool:
    first, last = sorted((one.place, other.place), key=lambda each: each.start)
    between = [token.tag for token in reading.line if first.end <= token.start < last.start]
    listed = any(tag in (phrases.COMMA, phrases.JOIN) for tag in between)
    behind = next((token.tag for token in reading.line if token.start >= last.end), phrases.STOP)
    own = behind in (phrases.LEAD, phrases.NOUN, phrases.PRONOUN)
    return one.kind is other.kind and listed and not own and all(tag in _JOINS for tag in between)


def off_too(
    told: Iterable[tuple[Happening, Ground]], moves: Iterable[Mention], found: Sequence[Found], reading: Reading
) -> list[tuple[Mention, Ground]]:
    """Return what is *told* once more for each of the other dates of its row, as the mention of it tells it."""
    return [
        (replace(move, old_due=each.due), ground)
        for (happening, ground), move in zip(told, moves, strict=True)
        for each in in_a_row(happening, found, reading)
    ]
