"""Takes the patterns of whole words apart: with which word they begin, without which words they match nothing."""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

_PART = re.compile(
    r"\((?:\?(?:(?:-i)?:|<?[=!]|P<\w+>))?|(?:[?*+]|\{\d*,?\d*\})[?+]?|\[\^?\]?(?:\\.|[^\]\\])*\]|\\u[0-9a-f]{4}|\\.|\w+(?![?*+{])|.",
    re.DOTALL,
)
"""What a pattern is written with: what opens a group, how often, a class, an escape, letters, a character."""
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")
_RANGE = re.compile(r"\w-\w|\\[wd]|\w")
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


_Pieces = Sequence[Piece]
_ANYTHING = Piece(".", EITHER, "*")


def alternatives(pattern: str) -> list[str]:
    """Return what a pattern joins by bars, outside of groups."""
    found, depth = [""], 0
    for part in _PART.findall(pattern):
        depth += part.startswith("(") - (part == ")")
        if part == "|" and not depth:
            found.append("")
        else:
            found[-1] += part
    return found


def is_closed(pattern: str) -> bool:
    """Whether each group that a pattern opens is closed in it, and no other."""
    parts: list[str] = _PART.findall(pattern)
    depths = [*accumulate((part.startswith("(") - (part == ")") for part in parts), initial=0)]
    return min(depths) == depths[-1] == 0


def head(pattern: str) -> str:
    """Return a pattern of the first word, or of the first character that is part of none, of what *pattern* matches."""
    return _any_of([_first(branch, begun=False) for branch in _parsed(pattern)])


def needs(pattern: str) -> list[str]:
    """Return patterns of words, or of characters that are part of none, that are all in whatever *pattern* matches.

    The first is that of the longest words.
    """
    branches = _parsed(pattern)
    found = [*_needs(branches[0], (), begun=False)] if len(branches) == 1 else [_of_each(branches, (), begun=False)]
    return sorted(filter(None, reversed(found)), key=_length, reverse=True)


def _needs(pieces: _Pieces, rest: _Pieces, *, begun: bool) -> Iterator[str]:
    """Yield what *pieces* need that go on with *rest*; *begun* tells that a word may have begun before them."""
    for at, piece in enumerate(pieces):
        behind = (*pieces[at + 1 :], *rest)
        if not piece.optional:
            if (piece.kind == WORD and not begun) or (piece.kind == SIGN and _shows(piece.text)):
                yield _first((piece, *behind), begun=False)
            elif piece.branches:
                yield _of_each(piece.branches, behind if not piece.times else (_ANYTHING, *behind), begun=begun)
        begun = _begins(piece, begun=begun)


def _shows(sign: str) -> bool:
    """Whether a sign is one certain character, and neither white space nor the filling of a date."""
    return not sign.isspace() and sign[0] != "[" and sign not in (r"\s", r"\ue001")


def _of_each(branches: Sequence[_Pieces], rest: _Pieces, *, begun: bool) -> str:
    """Return what any of several *branches* needs that go on with *rest*, nothing where one needs nothing."""
    found = [max(_needs(branch, rest, begun=begun), key=_length, default="") for branch in branches]
    return _any_of(found) if all(found) else ""


def _length(pattern: str) -> float:
    """Return how long the words of a pattern are, roughly."""
    return len(pattern) / (1 + pattern.count("|"))


def _begins(piece: Piece, *, begun: bool) -> bool:
    """Whether a word that goes on behind a piece may have begun in it, or before it."""
    if piece.kind == NOTHING:
        return begun and piece.text != r"\b"
    if piece.kind == SIGN:
        return begun and piece.optional
    if not piece.branches:
        return True
    return (begun and piece.optional) or any(_any_begins(branch, begun=begun) for branch in piece.branches)


def _any_begins(pieces: _Pieces, *, begun: bool) -> bool:
    for piece in pieces:
        begun = _begins(piece, begun=begun)
    return begun


def _first(pieces: _Pieces, *, begun: bool) -> str:
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


def _any_of(patterns: Sequence[str]) -> str:
    kept = list(dict.fromkeys(patterns))
    return kept[0] if len(kept) == 1 else f"(?:{'|'.join(kept)})"


def _parsed(pattern: str) -> tuple[tuple[Piece, ...], ...]:
    return _branches(deque(_PART.findall(pattern)))


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


@lru_cache(maxsize=4096)
def _kind(part: str) -> str:
    """Return what letters, a single character, an escape or a class match."""
    if part in (r"\b", r"\B", "^", "$", r"\Z", r"\A"):
        return NOTHING
    if part in (".", r"\S", r"\W", r"\D") or part.startswith("[^"):
        return EITHER
    if part.startswith("["):
        others = _RANGE.sub("", part[1:-1])
        return SIGN if others == part[1:-1] else EITHER if others else WORD
    letter = part.encode().decode("unicode_escape") if part.startswith(r"\u") else part
    return WORD if letter in (r"\w", r"\d") or letter.replace("_", "a").isalnum() else SIGN
