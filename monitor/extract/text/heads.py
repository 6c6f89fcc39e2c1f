"""Looks for many patterns of whole words at once: each is tried only at the words with which it may begin."""

import re
from collections.abc import Sequence

from monitor.extract.text.finder import set_of
from monitor.extract.text.patterns import words_of
from monitor.extract.text.phrases import Token
from monitor.extract.text.pieces import head

_RUN = re.compile(r"\w+|[^\w\s\ue001]")
"""A word, or one character that is part of none: where one begins, a pattern of whole words may begin."""
_REMEMBERED = 50_000


class Heads:
    """Many patterns of whole words, looked for at once; none may begin with white space."""

    def __init__(self, patterns: Sequence[str]) -> None:
        """Take the patterns."""
        self._set = set_of([head(pattern) for pattern in patterns])
        self._patterns = [words_of(pattern) for pattern in patterns]
        self._known: dict[str, Sequence[tuple[int, int]]] = {}

    def find(self, text: str, line: Sequence[Token]) -> list[tuple[int, int, int]]:
        """Return where each pattern stands in *text*, as its index, start and end, in the order of the patterns.

        *line* is the text cut into tokens.
        """
        found: list[tuple[int, int, int]] = []
        ends: dict[int, int] = {}
        known, patterns = self._known, self._patterns
        for _, word, begin, _, _ in line:
            for offset, at in known[word] if word in known else self._look(word):
                start = begin + offset
                if start >= ends.get(at, 0) and (match := patterns[at].match(text, start)):
                    ends[at] = match.end()
                    found.append((at, start, match.end()))
        found.sort()
        return found

    def _look(self, token: str) -> Sequence[tuple[int, int]]:
        """Return the patterns that may begin in a token, each behind the place in it."""
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        self._known[token] = [
            (run.start(), at)
            for run in _RUN.finditer(token)
            for at in self._set.Match(run.group().encode("utf-8", "replace")) or ()
        ]
        return self._known[token]
