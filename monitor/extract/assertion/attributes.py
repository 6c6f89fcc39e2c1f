"""Tells a participle that only says which thing is meant from one that tells a change: the extended support ends."""

from collections.abc import Sequence

from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.leading import is_led
from monitor.extract.text.patterns import words_of
from monitor.extract.text.phrases import Token
from monitor.extract.text.reading import Reading
from monitor.model import TimexType

_OPENS = (phrases.LEAD, phrases.PREP)


def is_attribute(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a participle at *start* stands beside its noun, leads to no day, and another verb tells of that."""
    line = reading.line
    at = next((i for i, token in enumerate(line) if token.start == start), None)
    if at is None or words_of(language.attributive).fullmatch(line[at].lower) is None:
        return False
    beside = _behind_noun(line, at) if language.attributes_follow else _before_noun(line, at, language)
    others = [i for i, token in enumerate(line) if token.tag in phrases.VERBS or token.tag == phrases.AUX]
    others = [i for i in others if i != at and words_of(language.attributive).fullmatch(line[i].lower) is None]
    if not beside or not others:
        return False
    verb = next((line[i].start for i in others if i > at), len(reading.words))
    within = [each for each in reading.places if start <= each.start < verb]
    return not any(each.timex.type is TimexType.DURATION or is_led(reading, each, language) for each in within)


def _behind_noun(line: Sequence[Token], at: int) -> bool:
    """Whether a participle at index *at* stands right behind a noun with its article: el soporte extendido."""
    return at > 1 and line[at - 1].tag == phrases.NOUN and line[at - 2].tag == phrases.LEAD


def _before_noun(line: Sequence[Token], at: int, language: Statements) -> bool:
    """Whether one stands between an article, or nothing, and a noun: der verlängerte Support; it is no verb then."""
    behind = next((token for token in line[at + 1 : at + 3] if token.tag != phrases.LEAD), None)
    if behind is None or behind.tag != phrases.NOUN or line[at + 1].lower in language.names.lead:
        return False
    joined = at > 1 and line[at - 1].tag in (phrases.JOIN, phrases.COMMA)
    before = line[at - 2 if joined else at - 1] if at else None
    return before is None or before.tag in _OPENS or not language.names.capital_nouns
