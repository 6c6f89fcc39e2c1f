"""Tells what only a paper does that is not in force yet: the bill extends the ban, it extends the ban."""

from monitor.extract.assertion.decisions import group_at
from monitor.extract.language import Statements
from monitor.extract.language.unmade import Unmade
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading

_PARTS = (phrases.STOP, phrases.COMMA)


def by_draft(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a verb at *start* of a sentence tells in the present tense what a draft does that nobody has passed."""
    begin = _clause(reading, start, language)
    words = language.unmade
    if begin is None or words is None or words_of(words.drafts).search(reading.words, begin, start) is None:
        return False
    return not _passed(reading, words)


def by_draft_before(reading: Reading, start: int, before: Reading, language: Statements) -> bool:
    """Whether a verb at *start* tells so of "it", or of nothing, behind a sentence that opens with such a draft."""
    begin = _clause(reading, start, language)
    words = language.unmade
    if begin is None or words is None or before.sentence.block != reading.sentence.block:
        return False
    told = [token for token in reading.line if begin <= token.start < start]
    if any(token.tag == phrases.NOUN for token in told):
        return False
    first = next((group for group in before.groups), None)
    end = before.line[first.first].start if first is not None else len(before.words)
    opens = words_of(words.drafts).search(before.words, 0, end) is not None
    return opens and not (_passed(before, words) or _passed(reading, words))


def _clause(reading: Reading, start: int, language: Statements) -> int | None:
    """Return where the clause begins whose verb, in the present tense, stands at *start*."""
    group = group_at(reading, start, language)
    if group is None or group.past or group.ahead or group.be or reading.line[group.main].tag not in phrases.VERBS:
        return None
    if group.first and reading.line[group.first - 1].lower in language.names.relatives:
        return None
    ends = [token.end for token in reading.line if token.tag in _PARTS and token.end <= start]
    return max(ends, default=0)


def _passed(reading: Reading, words: Unmade) -> bool:
    passed = words_of(words.passed).search(reading.words) is not None
    return passed and words_of(words.passes_on).search(reading.words) is None
