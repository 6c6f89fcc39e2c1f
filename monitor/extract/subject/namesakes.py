"""Tells of two names whether they may be names of one thing."""

import re
from functools import lru_cache

from monitor.extract.language import Names

_WORD = re.compile(r"\w+")
_AS = frozenset("as als comme como как як".split())
"""Words before what somebody is: her term as director."""


@lru_cache(maxsize=1024)
def content(name: str, language: Names) -> frozenset[str]:
    """Return the words of a name that say something, in lower case."""
    return frozenset(_WORD.findall(name.lower())) - language.lead - language.joints


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two names share at least half of their words, and no number of the one stands for one of the other."""
    if one is other:
        return True
    if one.isdisjoint(other) or 4 * len(one & other) < len(one) + len(other):
        return False
    return not (_numbers(one - other) and _numbers(other - one))


def _numbers(words: frozenset[str]) -> bool:
    return any(word[0].isdigit() for word in words)


def stands_for(short: str, name: str, language: Names) -> bool:
    """Whether a shorter form may stand for a name: a common noun only where it ends a phrase of it (the bridge)."""
    words = content(short, language)
    if len(words) > 1 or not short.islower():
        return True
    told = _WORD.findall(name.lower())
    ends = (
        word
        for word, after in zip(told, [*told[1:], ""], strict=True)
        if not after or after in language.joints | language.links | _AS
    )
    return not words.isdisjoint(each for end in ends for each in (end, end.removesuffix("s"), f"{end}s"))
