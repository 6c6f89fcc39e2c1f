"""Tells in which way words that only say that a day moved move it: an end is extended, an event is put off."""

from collections.abc import Mapping, Sequence

from monitor.extract.changes.giving_way import is_named
from monitor.extract.changes.nouns import befallen, head, moved
from monitor.extract.changes.words import MOVED, Words, family
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.sorts import APPOINTMENT, noun_sort
from monitor.extract.text.words import Token
from monitor.model import Change, Kind

UNSURE = 0.45
"""Where one sort of move is so probable and the other so improbable, only that one is told."""
_LASTING = (Kind.EXPIRY, Kind.DEADLINE)
"""The kinds of days that are extended; others are put off."""
_HAPPENS = frozenset((APPOINTMENT, "work"))
"""The sorts of nouns that name what happens on a day."""


def way_of(
    chances: Mapping[Change, float],
    found: Sequence[Found],
    words: Sequence[Words],
    reading: Reading,
    language: Statements,
) -> Change:
    """Return the sort of change that moves the days of a sentence: what is in force or due is extended.

    Words that leave it open may share some with those that do not: the extension from May to June.
    """
    open_words = [each for each in words if each.words.by_kind]
    for each in words:
        sort = family(each.words.change)
        shared = any(one.start < each.end and each.start < one.end for one in open_words)
        if shared and sort in MOVED and each.done and is_named(each.words):
            return sort
    named = _by_name(chances, open_words, reading, language)
    if named is not None:
        return named
    lasts = {each.kind in _LASTING for each in found}
    surest = max(MOVED, key=lambda change: chances[change])
    if len(lasts) == 1 and min(chances[change] for change in MOVED):
        return Change.EXTENDED if lasts.pop() else Change.POSTPONED
    return surest if chances[surest] >= UNSURE else Change.POSTPONED


def _by_name(
    chances: Mapping[Change, float], words: Sequence[Words], reading: Reading, language: Statements
) -> Change | None:
    """Return the sort of change that the noun of what is moved tells; none where it leaves that open."""
    done = [each for each in words if each.done]
    nouns = {noun for each in done for noun in moved(reading, each.start, each.end)}
    sorts = {noun_sort(noun, language.code) for noun in nouns}
    names = [*nouns, *(_name(_thing(reading, each)) for each in done)]
    told = (reading.words[each.start : each.end] for each in done)
    if any(words_of(language.last_days).search(name) for name in names):
        return Change.EXTENDED
    if not min(chances[change] for change in MOVED):
        return None
    if any(words_of(language.befalls).search(text) for text in (*names, *told)):
        return Change.POSTPONED
    return Change.POSTPONED if sorts and sorts <= _HAPPENS else None


def _thing(reading: Reading, words: Words) -> Sequence[Token]:
    """Return the words of what a move befalls, where it has no object those before its verb: its start moves to May."""
    group = reading.governing(words.start, words.end)
    first, last = phrases.before(reading.line, group) if group is not None else (0, 0)
    return befallen(reading, words.start, words.end) or reading.line[first:last]


def _name(phrase: Sequence[Token]) -> str:
    """Return the words of a phrase up to its noun."""
    noun = next((at for at, token in enumerate(phrase) if token.lower == head(phrase)), -1)
    return " ".join(token.lower for token in phrase[: noun + 1])
