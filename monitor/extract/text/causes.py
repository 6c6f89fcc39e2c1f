"""Finds the phrase at the beginning of a sentence that only tells why something is done: due to the vote on 5 May."""

from monitor.extract.language import Statements
from monitor.extract.text.patterns import words_of
from monitor.extract.text.phrases import ADVERB, COMMA, DATE, JOIN, LEAD, LINK, NOUN, PREP, PRONOUN, VERB, Line

_OPENS = (LEAD, LINK, PREP)
_WITHIN = (ADVERB, DATE, JOIN, *_OPENS, NOUN)
_FIRST = 3
"""Among so many words at the beginning of a sentence the one that tells a cause stands: à l'*occasion* de."""


def cause_end(line: Line, language: Statements) -> int:
    """Return the index of the token behind a phrase that opens a sentence and only tells a cause; 0 without one."""
    begin = 0 if line and any(map(str.isalnum, line[0].text)) else 1
    at = next((at for at in range(begin, min(begin + _FIRST, len(line))) if _tells(line, at, language)), None)
    if at is None or any(each.tag not in _OPENS for each in line[begin:at]):
        return 0
    if line[at].lower in language.things.dated_causes:
        return next((end for end in range(at + 2, len(line)) if line[end - 1].tag == DATE), 0)
    if line[at].tag == NOUN and not opens_with_cause(line, at, language):
        return 0
    for end in range(at + 1, len(line)):
        described = line[end].tag == VERB and line[end - 1].tag == NOUN and end + 1 < len(line)
        described = described and line[end + 1].tag in (*_OPENS, DATE)
        described = described and words_of(language.names.participle).fullmatch(line[end].lower) is not None
        if line[end].lower in language.names.relatives and line[end - 1].tag == NOUN:
            return _behind_aside(line, end)
        if line[end].tag not in _WITHIN and not described:
            return end
    return 0


def _behind_aside(line: Line, at: int) -> int:
    """Return the index of the comma behind a relative clause at *at*: due to the flood that shut it in May, the city"""
    opens = (LEAD, NOUN, PRONOUN)
    return next((end for end in range(at, len(line) - 1) if line[end].tag == COMMA and line[end + 1].tag in opens), 0)


def within_cause(line: Line, start: int, language: Statements) -> bool:
    """Whether what stands at *start* belongs to the phrase that opens its sentence and only tells a cause."""
    end = cause_end(line, language)
    return end > 0 and start < line[end].start


def _tells(line: Line, at: int, language: Statements) -> bool:
    """Whether a word leads on to a cause, alone or with the next one: due to."""
    word, things = line[at].lower, language.things
    both = f"{word} {line[at + 1].lower}" if at + 1 < len(line) else word
    return word in things.causes or both in things.causes or word in things.dated_causes


def opens_with_cause(line: Line, first: int, language: Statements) -> bool:
    """Whether the noun at index *first* only leads on to a cause, between two prepositions: en *raison* de."""
    before = first - 1 if first and line[first - 1].tag != LEAD else first - 2
    behind = first + 1 < len(line) and line[first + 1].tag == PREP
    return behind and line[first].lower in language.things.causes and before >= 0 and line[before].tag in (PREP, LINK)
