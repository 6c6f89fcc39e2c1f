"""Finds the spans of a text that a language's rules may read, with automata that are made when a text first needs them."""

from collections.abc import Sequence
from functools import cached_property
from typing import Final

import re2

from monitor.extract.language.times import Rule
from monitor.extract.patterns import widened
from monitor.extract.pieces import needs
from monitor.extract.timex.expansion import Expansion, Frame, joined

_EDGE: Final = r"[^\p{L}\p{N}\p{M}_]"
_EDGE_OF_DIGITS: Final = r"[^\p{N}]"
MEMORY: Final = 512 << 20
"""Bytes that RE2 may use for the states of one automaton; it grows only as far as the texts need."""
_LONG: Final = 20_000
"""Characters of the pattern of an inner expression from which the rules around it have an automaton of their own."""
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
        self._patterns = [
            _Pattern(f"{edge}{joined(map(expansion.plain, plain))}{edge}"),
            *(_Pattern(f"{edge}{expansion.whole(frame)}{edge}", _needed(expansion, frame)) for frame in frames),
        ]

    def over(self, data: bytes) -> "Scan":
        """Return the walk over a text."""
        return Scan(data, [each.automaton for each in self._patterns if each.may_be_in(data)])


class Scan:
    """A walk over a text from span to span."""

    def __init__(self, data: bytes, automata: Sequence["re2._Regexp"]) -> None:
        self._data = data
        self._found = [(each, (-1, -1)) for each in automata]

    def next(self, position: int) -> Span | None:
        """Return the first span from *position* on, with the characters beside it; positions only grow."""
        self._found = [
            (automaton, found)
            for automaton, known in self._found
            if (found := known if known[0] >= position else _search(automaton, self._data, position)) is not None
        ]
        return min((found for _, found in self._found), key=_order, default=None)


def _search(automaton: "re2._Regexp", data: bytes, position: int) -> Span | None:
    found = automaton.search(data, position)
    return None if found is None else found.span()


def _order(span: Span) -> Span:
    """Spans stand in the order of their beginnings, of those that begin together the longest first."""
    return span[0], -span[1]


def _needed(expansion: Expansion, frame: Frame) -> str:
    """Return a pattern of a word without which a text has nothing that a frame stands for, nothing where none is needed."""
    wholes = (f"{before}.+{frame.behind}" for before in frame.before)
    found = [next(iter(needs(expansion.plain(whole))), "") for whole in wholes]
    return widened(joined(found)) if all(found) else ""


def options() -> re2.Options:
    """Return how patterns of a language are read: case ignored, without groups."""
    found = re2.Options()
    found.case_sensitive = False
    found.never_capture = True
    found.max_mem = MEMORY
    found.log_errors = False
    return found
