"""Looks for many patterns of whole words, each by those of its alternatives whose words are all in the text."""

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

import re2

from monitor.extract.text.patterns import LETTER, MEMORY, widened, words_of
from monitor.extract.text.pieces import alternatives, needs
from monitor.extract.text.words import MASK

_RUN = re.compile(r"\w+|[^\w\s]")
"""A word, or one character that is part of none."""
_NAMED = "(?P<"
_NO_WORD = "xqzjv"
"""What only a need meets that any word meets, and that tells nothing."""
_NOTHING = -1
_REMEMBERED = 50_000


class Possible(NamedTuple):
    """A pattern that may be in a text: its index, and those of its alternatives that may be there."""

    at: int
    alternatives: Sequence[str]

    def find(self, text: str, start: int = 0, stop: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Yield where the pattern stands between *start* and *stop*, from left to right."""
        if len(self.alternatives) == 1:
            return words_of(self.alternatives[0]).finditer(text, start, stop)
        return _in_order([words_of(each) for each in self.alternatives], text, start, stop)


def _in_order(patterns: Sequence[re.Pattern[str]], text: str, start: int, stop: int) -> Iterator[re.Match[str]]:
    """Yield what the first of *patterns* matches that matches at all, then what stands behind that."""
    found = [(each, match) for each in patterns if (match := each.search(text, start, stop))]
    while found:
        first = min((match for _, match in found), key=re.Match.start)
        yield first
        end = first.end()
        found = [
            (each, ahead)
            for each, match in found
            if (ahead := match if match.start() >= end else each.search(text, end, stop)) is not None
        ]


class Finder:
    """Many patterns of whole words; of each alternative it knows the words, or other characters, that it needs."""

    def __init__(self, patterns: Sequence[str]) -> None:
        """Take the patterns; one with a named group is tried as a whole."""
        self._parts = [
            (at, part)
            for at, pattern in enumerate(patterns)
            for part in ([pattern] if _NAMED in pattern else alternatives(pattern))
        ]
        needed = [needs(part) for _, part in self._parts]
        numbers = {each: number for number, each in enumerate(dict.fromkeys(each for row in needed for each in row))}
        self._set = set_of(list(numbers))
        self._idle = frozenset(self._set.Match(_NO_WORD) or ())
        rows = [[numbers[each] for each in row if numbers[each] not in self._idle] for row in needed]
        self._needs = [sum(1 << number for number in set(row)) for row in rows]
        self._led: dict[int, list[int]] = defaultdict(list)
        dated = frozenset(self._set.Match(MASK) or ())
        for part, row in enumerate(rows):
            rare = [need for need in row if need not in dated] or row
            self._led[rare[0] if rare else _NOTHING].append(part)
        self._known: dict[str, tuple[int, Sequence[int]]] = {}

    def in_words(self, words: Iterable[str]) -> list[Possible]:
        """Return the patterns that may be in a text which consists of *words* and signs, in their order."""
        known, needed = self._known, self._needs
        met, parts = 0, [*self._led[_NOTHING]]
        for word in words:
            meets, led = known[word] if word in known else self._learn(word)
            if meets:
                met |= meets
                parts += led
        possible = sorted({part for part in parts if needed[part] & met == needed[part]})
        if not possible:
            return []
        told = (self._parts[part] for part in possible)
        return [Possible(at, [part for _, part in group]) for at, group in groupby(told, itemgetter(0))]

    def in_text(self, text: str) -> list[Possible]:
        """Return the patterns that may be in a text, in their order."""
        return self.in_words(_RUN.findall(text))

    def _learn(self, word: str) -> tuple[int, Sequence[int]]:
        """Return which needs a word meets, or several with signs between them, and what needs one of them first."""
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        runs = _RUN.findall(word)
        met = {at for run in runs for at in self._set.Match(run.encode("utf-8", "replace")) or ()} - self._idle
        led = [part for at in met for part in self._led.get(at, ())]
        self._known[word] = sum(1 << at for at in met), led
        return self._known[word]


def set_of(patterns: Sequence[str]) -> re2.Set:
    """Return what tells which of *patterns* match all of a word, or of a character that is part of none."""
    options = re2.Options()
    options.log_errors = False
    options.max_mem = MEMORY
    found = re2.Set.FullMatchSet(options)
    for pattern in patterns:
        found.Add(widened(pattern).replace(LETTER, "."))
    found.Compile()
    return found
