"""Tells where words of a change change nothing of a thing: what is extended are thanks, what ends does so in part."""

from monitor.extract.language import ChangeWords, Statements
from monitor.extract.patterns import words_of
from monitor.extract.reading import Reading
from monitor.model import MOVES, Change


def hollow(reading: Reading, words: ChangeWords, start: int, end: int, language: Statements) -> bool:
    """Whether words at *start* to *end* of a sentence have an empty object, lost the vote, or hold in part only."""
    behind = reading.words[end:].lstrip()
    if words.change in MOVES:
        empty = words_of(language.courtesies).match(behind) or words_of(language.courtesies).search(
            reading.words[start:end]
        )
        return empty is not None or words_of(language.outvoted).search(reading.words) is not None
    return words.change is Change.TERMINATED and words_of(language.partial).search(reading.words, start) is not None
