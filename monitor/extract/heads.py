"""Looks for many patterns of whole words at once: each is tried only at the words with which it may begin."""

import re
from collections import deque
from collections.abc import Sequence
from typing import NamedTuple

import re2

from monitor.extract.patterns import MEMORY, widened, words_of
from monitor.extract.phrases import Token

_RUN = re.compile(r"\w+|[^\w\s\ue001]")
"""A word, or one character that is part of none: where one begins, a pattern of whole words may begin."""
_REMEMBERED = 50_000
_PART = re.compile(
    r"\((?:\?(?::|<?[=!]|P<\w+>))?|(?:[?*+]|\{\d*,?\d*\})[?+]?|\[\^?\]?(?:\\.|[^\]\\])*\]|\\u[0-9a-f]{4}|\\.|.",
    re.DOTALL,
)
"""What a pattern is written with: what opens a group, how often, a class, an escape, a character."""
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")
_RANGE = re.compile(r"0-9|a-z|а-я|\\[wd]|\w")
WORD, SIGN, EITHER, NOTHING = "word", "sign", "either", "nothing"


class Piece(NamedTuple):
    """A piece of a pattern that matches letters and digits only, other signs only, either or nothing (*kind*).

    *times* says how often; a group of either has *branches*.
    """

    text: str
    kind: str
    times: str = ""
    branches: "tuple[tuple[Piece, ...], ...]" = ()

    @property
    def optional(self) -> bool:
        """Whether it may be left out."""
        return self.times.startswith(("?", "*", "{0", "{,"))


class Heads:
    """Many patterns of whole words, looked for at once; none may begin with white space."""

    def __init__(self, patterns: Sequence[str]) -> None:
        """Take the patterns."""
        options = re2.Options()
        options.log_errors = False
        options.max_mem = MEMORY
        self._set = re2.Set.FullMatchSet(options)
        self._patterns = [words_of(pattern) for pattern in patterns]
        for pattern in patterns:
            self._set.Add(widened(head(pattern)))
        self._set.Compile()
        self._known: dict[str, Sequence[tuple[int, int]]] = {}

    def find(self, text: str, line: Sequence[Token]) -> list[tuple[int, int, int]]:
        """Return where each pattern stands in *text*, as its index, start and end, in the order of the patterns.

        *line* is the text cut into tokens.
        """
        found: list[tuple[int, int, int]] = []
        ends: dict[int, int] = {}
        known, patterns = self._known, self._patterns
        for token in line:
            word = token.lower
            for offset, at in known[word] if word in known else self._look(word):
                start = token.start + offset
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


def head(pattern: str) -> str:
    """Return a pattern of the first word, or of the first character that is part of none, of what *pattern* matches."""
    return _any_of([_first(branch, begun=False) for branch in _branches(deque(_PART.findall(pattern)))])


def _first(pieces: Sequence[Piece], *, begun: bool) -> str:
    """Return what *pieces* match up to the end of the first word; *begun* tells that they go on in the midst of one."""
    if not pieces:
        return ""
    piece, rest = pieces[0], pieces[1:]
    if piece.kind == NOTHING:
        return "" if begun and piece.text == r"\b" else _first(rest, begun=begun)
    without = [_first(rest, begun=begun)] if piece.optional else []
    if piece.kind == WORD:
        return _any_of([piece.text + piece.times + _first(rest, begun=True), *without])
    if piece.kind == SIGN:
        return _any_of(["" if begun else piece.text, *without])
    if not piece.branches:
        return ".*"
    again = () if piece.times in ("", "?") else (_ANYTHING,)
    return _any_of([*(_first((*branch, *again, *rest), begun=begun) for branch in piece.branches), *without])


_ANYTHING = Piece(".", EITHER, "*")


def _any_of(patterns: Sequence[str]) -> str:
    kept = list(dict.fromkeys(patterns))
    return kept[0] if len(kept) == 1 else f"(?:{'|'.join(kept)})"


def _branches(parts: deque[str]) -> tuple[tuple[Piece, ...], ...]:
    """Take the alternatives off *parts*, up to the end of their group."""
    branches: list[list[Piece]] = [[]]
    while parts and (part := parts.popleft()) != ")":
        if part == "|":
            branches.append([])
        elif part[0] in "?*+{":
            branches[-1][-1] = branches[-1][-1]._replace(times=part)
        elif part[0] == "(":
            branches[-1].append(_group(_branches(parts), looks=part in _LOOKS))
        else:
            branches[-1].append(Piece(part, _kind(part)))
    return tuple(map(tuple, branches))


def _group(branches: tuple[tuple[Piece, ...], ...], *, looks: bool) -> Piece:
    if looks:
        return Piece("", NOTHING)
    kinds = {piece.kind for branch in branches for piece in branch}
    if kinds <= {WORD, NOTHING} and all(branches):
        return Piece(f"(?:{'|'.join(''.join(piece.text + piece.times for piece in each) for each in branches)})", WORD)
    return Piece("", EITHER, branches=branches)


def _kind(part: str) -> str:
    """Return what a single character, an escape or a class matches."""
    if part in (r"\b", r"\B", "^", "$", r"\Z", r"\A"):
        return NOTHING
    if part in (".", r"\S", r"\W", r"\D") or part.startswith("[^"):
        return EITHER
    if part.startswith("["):
        others = _RANGE.sub("", part[1:-1])
        return SIGN if others == part[1:-1] else EITHER if others else WORD
    letter = part.encode().decode("unicode_escape") if part.startswith(r"\u") else part
    return WORD if letter in (r"\w", r"\d", "_") or letter.isalnum() else SIGN
