"""How two names agree, with the thresholds that decide it (the prose stands in :mod:`monitor.track.matching`)."""

from enum import IntEnum
from functools import lru_cache

from rapidfuzz import fuzz

from monitor.track.language.shape import FIRM
from monitor.track.naming.normal import Name
from monitor.track.naming.sums import differ

SHORT_FORM = 0.6
"""Dice's measure of the words of two names of which one is the shorter form: 2 of 4 words reach it, 2 of 5 do not."""
FEWEST_SHARED = 2
"""Words (or marks) that a shorter form must share with the longer: one word in common connects strangers."""
SPELLING = 88
"""rapidfuzz ratio from which on two words are one word: "Quintex" and "Qintex", but not "Austria" and "Australia"."""
SHORTEST_MISSPELT = 5
"""Letters that a word must have before a spelling may differ: "Iran" and "Iraq" are two words."""


class Likeness(IntEnum):
    """How far two names agree."""

    NONE = 0
    SHORT_FORM = 1
    SAME = 2


def likeness(one: Name, other: Name) -> Likeness:
    """Return how far two names agree. A name that tells nothing ("the deal") is like none.

    Of two sums one is not the other ("$300 million loan", "$500 million loan"); where one is left out, it may be.
    """
    if differ(one.sums, other.sums):
        return Likeness.NONE
    like = _alike(one, other)
    owned = one.names_owned(other) or other.names_owned(one)
    return Likeness.SHORT_FORM if owned and not like and _comparable(one, other) else like


@lru_cache(maxsize=65536)
def _alike(one: Name, other: Name) -> Likeness:
    if not _comparable(one, other):
        return Likeness.NONE
    if one.words == other.words and one.marks == other.marks:
        return Likeness.SAME
    if one.names_numbered(other) or other.names_numbered(one):
        return Likeness.SHORT_FORM
    mine, theirs = one.words | one.marks, other.words | other.marks
    shared = _shared(mine, theirs)
    if shared < max(FEWEST_SHARED, min(len(mine), len(theirs))):
        return Likeness.NONE
    return Likeness.SHORT_FORM if 2 * shared >= SHORT_FORM * (len(mine) + len(theirs)) else Likeness.NONE


def _comparable(one: Name, other: Name) -> bool:
    return one.telling and other.telling and not _differ(one, other)


def _differ(one: Name, other: Name) -> bool:
    """Whether something sets the two apart: marks of their own, another sort of thing, a successor's word.

    Of one word alone the sort must be told by both: "Istanbul" is not the "Istanbul agreement".
    """
    marks = one.marks and other.marks and not (one.marks <= other.marks or other.marks <= one.marks)
    alone = len(one.words) == len(other.words) == 1 and not (one.marks or other.marks)
    told = (one.sorts | other.sorts) - {FIRM} if alone else one.sorts and other.sorts
    sorts = one.sorts.isdisjoint(other.sorts) and told
    wordless = not (one.words or other.words) and one.sorts != other.sorts
    return bool(marks or sorts or wordless or one.branches_off(other) or one.newcomer != other.newcomer)


def _shared(mine: frozenset[str], theirs: frozenset[str]) -> int:
    rest = set(theirs - mine)
    shared = len(mine & theirs)
    for word in sorted(mine - theirs):
        near = next((other for other in sorted(rest) if _spelt_alike(word, other)), None)
        if near is not None:
            rest.remove(near)
            shared += 1
    return shared


def _spelt_alike(word: str, other: str) -> bool:
    long = min(len(word), len(other)) >= SHORTEST_MISSPELT
    return long and (word + other).isalpha() and fuzz.ratio(word, other) >= SPELLING
