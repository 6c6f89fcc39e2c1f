"""How many independent voices speak: one wire story in ten papers is one.

Papers reprint a story with another headline, a dateline before its first sentence or its last clause cut off, so the
sentences are compared and not the documents. Two sources are one voice where the shorter of two sentences is found in
the longer one nearly letter by letter (`COPIED`) and both name the same numbers. A sentence of less than `SHORTEST`
letters proves nothing: anybody would have put it that way.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import fuzz

COPIED = 92
"""rapidfuzz partial ratio from which on a sentence is a copy: a word more or less is, another order of words is not."""
SHORTEST = 40
"""Letters of a sentence that is long enough to be known again."""

_NUMBERS = re.compile(r"\d+")

Voice = tuple[str, str]
"""A source and the sentence in which it says something."""


def independent(voices: Iterable[Voice]) -> int:
    """Return how many of *voices* are independent: neither of one source nor one copied from the other.

    What is copied from a copy is of the same voice.
    """
    groups: list[tuple[set[str], set[str]]] = []
    for source, sentence in sorted(set(voices)):
        mine = [group for group in groups if source in group[0] or any(copied(sentence, known) for known in group[1])]
        joined = ({source}.union(*(group[0] for group in mine)), {sentence}.union(*(group[1] for group in mine)))
        groups = [*(group for group in groups if group not in mine), joined]
    return len(groups)


@lru_cache(maxsize=65536)
def copied(one: str, other: str) -> bool:
    """Whether one of two sentences was copied from the other."""
    mine, theirs = _plain(one), _plain(other)
    shorter, longer = sorted((mine, theirs), key=len)
    if len(shorter) < SHORTEST or set(_NUMBERS.findall(shorter)) - set(_NUMBERS.findall(longer)):
        return False
    return fuzz.partial_ratio(shorter, longer) >= COPIED


def _plain(sentence: str) -> str:
    return " ".join(sentence.casefold().split())
