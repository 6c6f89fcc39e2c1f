"""Finds the clause of a verb that may stand anywhere in it, and its noun phrases that follow no preposition."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from monitor.extract.assertion.decisions import group_at
from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.patterns import NEVER, words_of
from monitor.extract.text.phrases import Token
from monitor.extract.text.reading import Reading

_PARTS = (phrases.COMMA, phrases.STOP)
QUOTES = frozenset("«»„“”\"'‘’")
_CLOSING = frozenset("»”")
_WITHIN = (phrases.LEAD, phrases.NOUN)
_LEADING = (phrases.PREP, phrases.LINK)


class Phrase(NamedTuple):
    """A noun phrase from *first* to *core*, with what hangs on it by prepositions to *last*."""

    first: int
    core: int
    last: int


def begin(line: Sequence[Token], at: int, language: Statements) -> int:
    """Return where the clause of the verb at index *at* begins, behind what another verb has before and (and)."""
    first = next((i + 1 for i in range(at - 1, -1, -1) if phrases.parts_clauses(line[i])), 0)
    for i in range(at - 1, first, -1):
        parted = line[i].lower in language.names.joins and line[i - 1].tag in phrases.VERBS
        if parted and list(noun_phrases(line, i + 1, at, language)):
            return i + 1
    return first


def close(line: Sequence[Token], at: int) -> int:
    """Return where the clause that goes on at an index ends: at the next verb or mark."""
    ends = (*phrases.VERBS, phrases.AUX)
    return next((i for i in range(at, len(line)) if line[i].tag in ends or phrases.parts_clauses(line[i])), len(line))


def subject_aside(reading: Reading, start: int, language: Statements) -> list[Phrase]:
    """Return the subject that an aside parts from its verb: the bridge, shut since March, was opened."""
    group = group_at(reading, start, language)
    if group is None or not group.first or reading.line[group.first - 1].tag != phrases.COMMA:
        return []
    first, last = phrases.before(reading.line, group)
    return list(noun_phrases(reading.line, first, last, language))


def noun_phrases(line: Sequence[Token], first: int, last: int, language: Statements) -> Iterator[Phrase]:
    """Yield the noun phrases between two indices that follow no preposition."""
    at, belonging = first, words_of(language.belonging)
    while at < last:
        tag = line[at].tag
        if tag in _LEADING:
            at = _run(line, at + 1, last, language)
        elif tag in (phrases.LEAD, phrases.NOUN):
            core = end = _run(line, at, last, language)
            while end + 1 < last and belonging.fullmatch(line[end].lower) and line[end + 1].tag in _WITHIN:
                end = _run(line, end + 1, last, language)
            if any(token.tag == phrases.NOUN for token in line[at:core]):
                yield Phrase(at, core, end)
            at = max(end, at + 1)
        else:
            at += 1


def _run(line: Sequence[Token], first: int, last: int, language: Statements) -> int:
    """Return where a bare noun phrase that begins at *first* ends; a genitive goes on, a quoted name closes it."""
    at, noun, order = first, False, language.free_order
    receivers = words_of(order.receivers if order is not None else NEVER)
    while at < last and (line[at].tag in _WITHIN or (noun and line[at].text in phrases.QUOTES)):
        fresh = noun and line[at].tag == phrases.LEAD and line[at].lower not in language.names.genitive
        if fresh or (at > first and receivers.fullmatch(line[at].lower)):
            break
        noun = noun or line[at].tag == phrases.NOUN
        at += 1
        if line[at - 1].text in _CLOSING or (at - 1 == first and receivers.fullmatch(line[first].lower)):
            break
    return at
