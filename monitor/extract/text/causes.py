"""Finds the phrase at the beginning of a sentence that only tells why something is done: due to the vote on 5 May."""

from monitor.extract.language import Statements
from monitor.extract.text.patterns import words_of
from monitor.extract.text.phrases import ADVERB, DATE, JOIN, LEAD, LINK, NOUN, PREP, VERB, Line

_OPENS = (LEAD, LINK, PREP)
_WITHIN = (ADVERB, DATE, JOIN, *_OPENS, NOUN)
_FIRST = 3
"""Among so many words at the beginning of a sentence the one that tells a cause stands: à l'*occasion* de."""


def cause_end(line: Line, language: Statements) -> int:
    """Return the index of the token behind a phrase that opens a sentence and only tells a cause; 0 without one."""
    at = next((at for at, each in enumerate(line[:_FIRST]) if each.lower in language.things.causes), None)
    if at is None or any(each.tag not in _OPENS for each in line[:at]):
        return 0
    if line[at].tag == NOUN and not opens_with_cause(line, at, language):
        return 0
    for end in range(at + 1, len(line)):
        described = line[end].tag == VERB and line[end - 1].tag == NOUN and end + 1 < len(line)
        described = described and line[end + 1].tag in (*_OPENS, DATE)
        described = described and words_of(language.names.participle).fullmatch(line[end].lower) is not None
        if line[end].tag not in _WITHIN and not described:
            return end
    return 0


def opens_with_cause(line: Line, first: int, language: Statements) -> bool:
    """Whether the noun at index *first* only leads on to a cause, between two prepositions: en *raison* de."""
    before = first - 1 if first and line[first - 1].tag != LEAD else first - 2
    behind = first + 1 < len(line) and line[first + 1].tag == PREP
    return behind and line[first].lower in language.things.causes and before >= 0 and line[before].tag in (PREP, LINK)
