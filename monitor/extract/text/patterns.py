"""Compiles patterns of whole words, and tells with one look at a sentence which of many may be in it."""

import re
from collections.abc import Sequence
from functools import lru_cache

import re2

MEMORY = 1 << 28
_TOGETHER = 2
"""Patterns that RE2 looks for at once: of more it has to keep too many states, as many as their gaps may combine to."""
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")
_WIDER = {"w": r"\pL\pN\pM_", "d": r"\pN", "s": r"\s\pZ"}
"""What RE2 has to be told so that its classes hold all that those of :mod:`re` do."""
LETTER = f"[{_WIDER['w']}]"
"""How a character of a word is told to RE2, at the cost of a large automaton."""
NEVER = "x^"
"""What matches nothing, for words that a language has not: by itself it is looked for without a scan of the text."""


@lru_cache(maxsize=8192)
def words_of(pattern: str) -> re.Pattern[str]:
    """Compile *pattern* so that it matches whole words only."""
    return re.compile(pattern if pattern == NEVER else rf"(?<!\w)(?:{pattern})(?!\w)")


@lru_cache(maxsize=4096)
def ending(pattern: str) -> re.Pattern[str]:
    """Compile *pattern* so that it matches whole words only, and those with which a text ends."""
    return words_of(pattern if pattern == NEVER else rf"(?:{pattern})$")


def last_of(pattern: str, text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the last match of whole words of *pattern* between *start* and *end*."""
    return next(reversed([*words_of(pattern).finditer(text, start, end)]), None)


class Sieve:
    """Many patterns, looked for at once: those that cannot be in a text are left out before one is tried.

    RE2 knows no look-around, so the sieve asks for a little less than each pattern; it never misses one.
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        """Take the patterns; an empty one never matches, one that RE2 cannot read is always tried."""
        self._sets: list[tuple[re2.Set, list[int]]] = []
        self._always: list[int] = []
        for at, pattern in enumerate(patterns):
            if not self._sets or len(self._sets[-1][1]) == _TOGETHER:
                self._sets.append((re2.Set.SearchSet(_options()), []))
            added, numbers = self._sets[-1]
            try:
                added.Add(widened(pattern))
                numbers.append(at)
            except re2.error:
                self._always.append(at)
        self._sets = [(each, numbers) for each, numbers in self._sets if numbers]
        for each, _ in self._sets:
            each.Compile()

    def __call__(self, text: str) -> list[int]:
        """Return the indexes of the patterns that may be in *text*, in order."""
        data = text.encode("utf-8", "replace")
        found = (numbers[at] for each, numbers in self._sets for at in each.Match(data) or ())
        return sorted([*found, *self._always])


def _options() -> re2.Options:
    options = re2.Options()
    options.max_mem = MEMORY
    options.log_errors = False
    return options


@lru_cache(maxsize=64)
def sieve_of(*patterns: str) -> Sieve:
    """Return the sieve of *patterns*, made once."""
    return Sieve(patterns)


def widened(pattern: str) -> str:
    """Return *pattern* without look-around and boundaries, with wider classes: what it matches, this matches too."""
    out: list[str] = []
    at, inside = 0, False
    while at < len(pattern):
        if not inside and pattern.startswith(_LOOKS, at):
            at = _end_of_group(pattern, at)
            continue
        char = pattern[at]
        if pattern.startswith("\\u", at):
            out.append(f"\\x{{{pattern[at + 2 : at + 6]}}}")
            at += 6
            continue
        if char == "\\" and at + 1 < len(pattern):
            out.append(_escape(pattern[at + 1], inside=inside))
            at += 2
            continue
        inside = char == "[" or (inside and char != "]")
        out.append(char)
        at += 1
    return "".join(out)


def _escape(letter: str, *, inside: bool) -> str:
    if letter in "bB" and not inside:
        return ""
    if letter in _WIDER:
        return _WIDER[letter] if inside else f"[{_WIDER[letter]}]"
    return "\\" + letter


def _end_of_group(pattern: str, at: int) -> int:
    depth = 0
    while at < len(pattern):
        if pattern[at] == "\\":
            at += 2
            continue
        depth += {"(": 1, ")": -1}.get(pattern[at], 0)
        at += 1
        if depth == 0:
            break
    return at
