"""Tells what a paper does that is only debated, or was voted down: they debate a bill that extends the term."""

import re

from monitor.extract.language import Statements
from monitor.extract.language.unpassed import Unpassed
from monitor.extract.text import phrases
from monitor.extract.text.patterns import NEVER, words_of
from monitor.extract.text.phrases import Token
from monitor.extract.text.reading import Reading

_NAME = 48
"""Characters of the name of a paper at most, which stand between its noun and what is told of it."""
_NEAR = 90
"""Characters between a paper and the verb that tells what is done to it."""
_PARTS = (phrases.STOP, phrases.COMMA)


def unpassed(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether what is told at *start* to *end* is done in the present tense by a paper that nobody has passed."""
    words = language.unpassed
    if words is None:
        return False
    papers = _papers(reading, start, words)
    return any(_lost(reading, each, end, words) or _debated(reading, each, end, language, words) for each in papers)


def unpassed_day(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether a day at *start* to *end* is but that to which such a paper would move something."""
    words = language.unpassed
    if words is None:
        return False
    papers = _papers(reading, start, words)
    return any(
        _lost(reading, each, end, words)
        or (_debated(reading, each, end, language, words) and not _is_of_another(reading, each, words))
        for each in papers
    )


def _papers(reading: Reading, start: int, words: Unpassed) -> list[re.Match[str]]:
    """Return the papers whose relative clause holds the place *start*."""
    return [paper for paper in reading.told(words.papers, 0, start) if _holds(reading, paper, start, words)]


def _holds(reading: Reading, paper: re.Match[str], start: int, words: Unpassed) -> bool:
    relative = words_of(words.relative).search(reading.words, paper.end(), min(start, paper.end() + _NAME))
    if relative is None or _verbs(reading, paper.end(), relative.start()):
        return False
    return not _parts(reading, relative.end(), start)


def _lost(reading: Reading, paper: re.Match[str], end: int, words: Unpassed) -> bool:
    """Whether a paper was voted down: rejected the motion that, a motion that extends it, was rejected."""
    if words_of(words.against).search(reading.words, 0, paper.start()) is not None:
        return False
    before = any(
        not (_verbs(reading, each.end(), paper.start()) or _parts(reading, each.end(), paper.start()))
        for each in _near_before(words.lost, reading, paper)
    )
    return before or _lost_behind(reading, end, words)


def _lost_behind(reading: Reading, end: int, words: Unpassed) -> bool:
    """Whether the verb behind the clause that ends at *end*, or at the comma behind it, tells that it was lost."""
    comma = next((token.end for token in _between(reading, end, len(reading.words)) if token.tag == phrases.COMMA), end)
    for begin in (end, comma):
        found = words_of(words.lost).search(reading.words, begin, begin + _NEAR)
        parting = (*_PARTS, phrases.JOIN, *phrases.VERBS)
        if found and all(token.tag not in parting for token in _between(reading, begin, found.start())):
            return True
    return False


def _debated(reading: Reading, paper: re.Match[str], end: int, language: Statements, words: Unpassed) -> bool:
    """Whether a paper is debated, and nothing tells that it was passed, or what it did: they debate a bill that."""
    text, passed = reading.words, words_of(language.unmade.passed if language.unmade is not None else NEVER)
    own = next((group for group in reading.groups if reading.line[group.first].start >= paper.end()), None)
    if (own is not None and own.past) or words_of(words.judges).search(text, 0, paper.start()) is not None:
        return False
    before = any(
        passed.search(text, each.end(), paper.start()) is None and not _parts(reading, each.end(), paper.start())
        for each in _near_before(words.debating, reading, paper)
    )
    behind = text.find(",", end) + 1 or end
    told = before or words_of(words.debating).search(text, behind) is not None
    return told and passed.search(text, behind) is None


def _is_of_another(reading: Reading, paper: re.Match[str], words: Unpassed) -> bool:
    """Whether something of a paper may be debated, and not the paper: the effects of the law."""
    near = list(_near_before(words.debating, reading, paper))
    between = _between(reading, near[-1].end(), paper.start()) if near else ()
    return any(token.tag == phrases.NOUN for token in between)


def _near_before(pattern: str, reading: Reading, paper: re.Match[str]) -> list[re.Match[str]]:
    return list(words_of(pattern).finditer(reading.words, max(0, paper.start() - _NEAR), paper.start()))


def _between(reading: Reading, start: int, end: int) -> list[Token]:
    return [token for token in reading.line if start <= token.start < end]


def _verbs(reading: Reading, start: int, end: int) -> list[Token]:
    return [token for token in _between(reading, start, end) if token.tag in (phrases.AUX, *phrases.VERBS)]


def _parts(reading: Reading, start: int, end: int) -> bool:
    return any(token.tag in _PARTS for token in _between(reading, start, end))
