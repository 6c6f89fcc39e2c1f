"""What a meeting moved and carried, or resolved: moved that the lease be extended; resolved that it be."""

from monitor.extract.language import Statements
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading


def is_moved(reading: Reading, start: int, language: Statements) -> bool:
    """Whether what is told at *start* of a sentence was moved before it."""
    moved = reading.told(language.motions, 0, start) if language.motions else ()
    return any(each["clause"] or not reading.words[each.end() : start].strip() for each in moved)


def is_lost(reading: Reading, start: int, language: Statements) -> bool:
    """Whether what is told at *start* was moved, and not simply carried: lost, referred, denied or only debated."""
    if not is_moved(reading, start, language):
        return False
    carried = words_of(language.carried).search(reading.words, start) is not None
    return not carried or words_of(language.uncarried).search(reading.words) is not None


def is_resolved(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a sentence opens with a resolution that what is told at *start* be so, with no verb in between."""
    found = words_of(language.resolves).match(reading.words)
    line = reading.line
    if found is None or words_of(language.negations).search(reading.words, found.end(), start) is not None:
        return False
    return not any(found.end() <= line[group.last].start and line[group.last].end < start for group in reading.groups)
