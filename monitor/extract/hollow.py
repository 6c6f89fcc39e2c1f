"""Tells where words of a change change nothing of a thing: what is extended are thanks, what ends does so in part."""

from monitor.extract.language import ChangeWords, Statements
from monitor.extract.patterns import words_of
from monitor.extract.reading import Reading
from monitor.model import MOVES, Change


def hollow(reading: Reading, words: ChangeWords, start: int, end: int, language: Statements) -> bool:
    """Whether words at *start* to *end* of a sentence have no object, lost the vote, hold in part, or lie behind."""
    behind = reading.words[end:].lstrip()
    if words.change is Change.EXTENDED and _lasted(reading, start, end, language):
        return True
    if words.change in MOVES:
        empty = words_of(language.courtesies).match(behind) or words_of(language.courtesies).search(
            reading.words[start:end]
        )
        return empty is not None or words_of(language.outvoted).search(reading.words) is not None
    return words.change is Change.TERMINATED and words_of(language.partial).search(reading.words, start) is not None


def _lasted(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether words only tell how long something took that is over: it lasted a week longer."""
    text = reading.words
    first = max(text.rfind(mark, 0, start) for mark in ",;:–—") + 1
    last = min((at for mark in ",;:–—" if (at := text.find(mark, end)) >= 0), default=len(text))
    dated = any(first <= place.start < last and place.due is not None for place in reading.places)
    return not dated and words_of(language.lasted).search(text, first, last) is not None
