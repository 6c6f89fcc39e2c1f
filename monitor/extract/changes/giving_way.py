"""Tells which words of a change give way to others of their sentence."""

from collections.abc import Sequence

from monitor.extract.changes.words import Words
from monitor.extract.language import ChangeWords
from monitor.model import Change

SURE = 0.8
"""How sure words are beside which nothing else is told without words."""


def less_vague(words: Sequence[Words]) -> Sequence[Words]:
    """Return *words* without those that only tell a move where others begin with them that name it: moved up to."""
    forward = [
        each.start for each in words if each.words.change is Change.ADVANCED and each.done and not each.words.told
    ]
    vague = [each for each in words if each.words.by_kind and any(each.start <= at < each.end for at in forward)]
    return [each for each in words if each not in vague]


def is_named(words: ChangeWords) -> bool:
    """Whether words name the sort of a move; those that tell it in any tense do so where they are sure."""
    return not (words.by_kind or words.weak) and (not words.told or words.sure > 0)


def within_failure(each: Words, words: Sequence[Words]) -> bool:
    """Whether words of a kept promise are only a part of those of a missed one: passed without a deal."""
    if each.words.change is not Change.FULFILLED:
        return False
    failed = (one for one in words if one.done and one.words.change is Change.MISSED)
    return any(one.start <= each.start and each.end <= one.end for one in failed)


def only_compares(each: Words | None, other: Words | None) -> bool:
    """Whether words only compare a day with the planned one, within words that tell a deed: done a week early."""
    if each is None or other is None or not each.words.apart:
        return False
    return other.words.change is Change.FULFILLED and each.start < other.end and other.start < each.end


def is_kept(words: Sequence[Words]) -> bool:
    """Whether words tell that something was done as it was due, of which nothing else leaves a doubt."""
    return any(each.done and each.words.change is Change.FULFILLED and each.words.sure >= SURE for each in words)
