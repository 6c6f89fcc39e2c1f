"""Tells of a verb that what hangs on it, or what it hangs on, leaves it undone."""

import re

from monitor.extract.language import Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group

_PAUSE = re.compile(r"[,;:]")


def ruled(reading: Reading, group: Group, end: int) -> bool:
    """Whether the present tense tells what holds on a condition that follows at once: is extended unless."""
    if not group.be or group.past or group.ahead:
        return False
    supposed = (mark.start for mark in reading.marks if mark.sign is Sign.IF and mark.start >= end)
    return any(not _PAUSE.search(reading.words[end:start]) for start in supposed)


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
