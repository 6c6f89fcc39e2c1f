"""The nouns of which a change is told, and whether another noun may stand for one of them."""

from collections.abc import Sequence

from monitor.extract.language import Names
from monitor.extract.text import phrases
from monitor.extract.text.reading import Reading
from monitor.extract.text.words import Token


def heads(reading: Reading, start: int, end: int) -> set[str]:
    """Return the nouns that a change at *start* to *end* is told of."""
    mine = reading.governing(start, end)
    sides = [phrases.before(reading.line, mine), phrases.after(reading.line, mine)] if mine else []
    return {head(reading.line), *(head(reading.line[first:last]) for first, last in sides)} - {""}


def moved(reading: Reading, start: int, end: int) -> set[str]:
    """Return the noun of what a change at *start* to *end* befalls: its object, in the passive its subject."""
    mine = next((group for group in reading.groups if start <= reading.line[group.main].start < end), None)
    if mine is None:
        return heads(reading, start, end)
    side = phrases.before(reading.line, mine) if mine.be else phrases.after(reading.line, mine)
    return {head(reading.line[side[0] : side[1]])} - {""} or heads(reading, start, end)


def alike(noun: str, others: set[str], names: Names) -> bool:
    """Whether a noun is one of *others*, or of one sort with one of them."""
    return noun in others or any(noun in kind and kind & others for kind in names.kinds)


def head(phrase: Sequence[Token]) -> str:
    """Return the last noun of a phrase before what belongs to it: the new *talks* on the deal."""
    noun = ""
    for token in phrase:
        if token.tag == phrases.NOUN:
            noun = token.lower
        elif noun:
            break
    return noun
