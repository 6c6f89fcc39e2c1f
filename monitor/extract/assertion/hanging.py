"""Tells of a verb that what hangs on it, or what it hangs on, leaves it undone."""

from monitor.extract.language import Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.model import TimexType

_PAUSES = (";", ":")


def ruled(reading: Reading, end: int, language: Statements) -> bool:
    """Whether what the present tense tells up to *end* is a rule, for the condition that follows on it.

    Is extended by a year unless notice is given. What is extended to a printed day is so, whatever is kept back (until
    30 May unless the court decides otherwise), if the condition does not follow at once (until 30 May if they pay).
    """
    for mark in (each for each in reading.marks if each.sign is Sign.IF and each.start >= end):
        if _parted(reading, end, mark.start):
            continue
        days = [each.end for each in reading.places if each.due and each.timex.type is not TimexType.DURATION]
        last = max((each for each in days if each <= mark.start), default=None)
        reserved = words_of(language.reserves).fullmatch(reading.words[mark.start : mark.end]) is not None
        if last is None or not (reserved or reading.words[max(last, end) : mark.start].strip(" ,")):
            return True
    return False


def _parted(reading: Reading, start: int, end: int) -> bool:
    """Whether a verb, a word that joins or a pause stands between two places."""
    verb = any(start <= reading.line[group.first].start < end for group in reading.groups)
    joins = (each for each in reading.line if each.tag == phrases.JOIN or each.text in _PAUSES)
    return verb or any(start <= each.start < end for each in joins)


def hangs(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a gerund hangs on a preposition (for completing it), or a bare participle on a condition behind it."""
    line = reading.line
    at = next((i for i, token in enumerate(line) if token.start >= start), len(line))
    if at >= len(line):
        return False
    gerund = line[at].lower.endswith(language.names.gerund_endings) and line[at].tag != phrases.VERB
    if (
        gerund
        and at
        and line[at - 1].tag in (phrases.PREP, phrases.LINK)
        and words_of(language.telling).search(line[at - 1].lower) is None
    ):
        return True
    bare = at and line[at - 1].tag == phrases.ADVERB and (at < 2 or line[at - 2].tag != phrases.AUX)
    return bool(bare) and any(mark.sign is Sign.IF and mark.start > start for mark in reading.marks)
