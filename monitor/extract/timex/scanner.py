"""Finds the spans of a text that a language's rules may read, with automata that are made when a text first needs them."""

from collections.abc import Sequence
from functools import cached_property
from heapq import heappop, heapreplace
from typing import Final

import re2

from monitor.extract.language.times import Rule
from monitor.extract.text.patterns import widened
from monitor.extract.text.pieces import needs
from monitor.extract.timex.expansion import Expansion, Frame, joined

_EDGE: Final = r"[^\p{L}\p{N}\p{M}_]"
_EDGE_OF_DIGITS: Final = r"[^\p{N}]"
MEMORY: Final = 512 << 20
"""Bytes that RE2 may use for the states of one automaton; it grows only as far as the texts need."""
_LONG: Final = 20_000
"""Characters of the pattern of an inner expression from which the rules around it have an automaton of their own."""
_ANYWHERE: Final = ("1", "a")
"""A number and an article, which hardly a text has not."""
Span = tuple[int, int]


class _Pattern:
    """A pattern of spans; a text without one of the words that it *needs* has none."""

    def __init__(self, pattern: str, needed: str = "") -> None:
        self._pattern = pattern
        self._needed = re2.compile(needed, options()) if needed else None

    def may_be_in(self, data: bytes) -> bool:
        """Whether a text has what all spans of the pattern need."""
        return self._needed is None or self._needed.search(data) is not None

    @cached_property
    def automaton(self) -> "re2._Regexp":
        """What finds the spans: the first, and of those that begin there the longest."""
        longest = options()
        longest.longest_match = True
        return re2.compile(self._pattern, longest)


class Scanner:
    """What finds the spans of a language: one automaton for most rules, and one for each sort of long ones."""

    def __init__(self, expansion: Expansion, rules: Sequence[Rule], *, spaced: bool) -> None:
        """Take the *rules* of the language; *spaced* tells whether blanks stand between its words."""
        edge = _EDGE if spaced else _EDGE_OF_DIGITS
        plain, frames = expansion.parted(rules, _LONG)
        needed = {frame: _needed(expansion, frame) for frame in frames}
        common = [*map(expansion.plain, plain), *(expansion.whole(frame) for frame in frames if not needed[frame])]
        rare = [(expansion.whole(frame), words) for frame, words in needed.items() if words]
        self._patterns = [
            _Pattern(f"{edge}{joined(common)}{edge}"),
            *(_Pattern(f"{edge}{whole}{edge}", words) for whole, words in rare),
        ]

    def over(self, data: bytes) -> "Scan":
        """Return the walk over a text."""
        return Scan(data, [each.automaton for each in self._patterns if each.may_be_in(data)])


class Scan:
    """A walk over a text from span to span."""

    def __init__(self, data: bytes, automata: Sequence["re2._Regexp"]) -> None:
        self._data = data
        self._automata = automata
        self._found = [(-1, 0, at) for at in range(len(automata))]
        """Of each automaton the next span, by its start, by how far its end lies (the farthest first); a heap."""

    def next(self, position: int) -> Span | None:
        """Return the first span from *position* on, with the characters beside it; positions only grow."""
        while self._found and self._found[0][0] < position:
            at = self._found[0][-1]
            found = self._automata[at].search(self._data, position)
            if found is None:
                heappop(self._found)
            else:
                start, end = found.span()
                heapreplace(self._found, (start, -end, at))
        return (self._found[0][0], -self._found[0][1]) if self._found else None


def _needed(expansion: Expansion, frame: Frame) -> str:
    """Return a pattern of a word without which a text has nothing that a frame stands for, nothing where any text has it."""
    wholes = (f"{before}.+{frame.behind}" for before in frame.before)
    found = [next(iter(needs(expansion.plain(whole))), "") for whole in wholes]
    needed = widened(joined(found)) if all(found) else ""
    return "" if any(re2.fullmatch(needed, word) for word in _ANYWHERE) else needed


def options() -> re2.Options:
    """Return how patterns of a language are read: case ignored, without groups."""
    found = re2.Options()
    found.case_sensitive = False
    found.never_capture = True
    found.max_mem = MEMORY
    found.log_errors = False
    return found
