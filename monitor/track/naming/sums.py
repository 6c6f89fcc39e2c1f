"""How much a thing is worth, or of how many pieces it is made: sums of money, counts of shares, tonnes or barrels.

A sum is no part of a name, because other texts leave it out; but names that tell different sums are names of different
things. A price for each piece ("35 dollars a share") is none: whoever makes an offer may raise it.
"""

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from itertools import pairwise, takewhile
from typing import NamedTuple

from monitor.track.language import CURRENCIES, EACH, NUMBERED, PIECES, SCALES, SILENT
from monitor.track.language.shared import CODES, INITIALS, SIGNS
from monitor.track.naming.stems import stem

_TOKEN = re.compile(rf"[{''.join(SIGNS)}]|\d(?:[\d.,/-]*\d)?|[^\W\d_]+")
_JOIN = re.compile(r"\.?[\s-]*")
_THOUSANDS = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
_MOST_BEHIND = 8
"""Words behind a number that are looked at."""
_MOST_NAMES = 3
"""Capitalised words that may stand between a number and its pieces: "2,000 Alder Foods shares"."""


class Sum(NamedTuple):
    """A value in one notation, with the sign of its currency or the sort of its pieces; empty where none is told."""

    value: str
    unit: str


def without_sums(text: str) -> tuple[str, frozenset[Sum]]:
    """Return *text* without the sums that stand in it, and these; a number behind a noun ("Order 12,333") is none."""
    tokens = list(_TOKEN.finditer(text))
    found = set[Sum]()
    kept, place = "", 0
    for number, token in enumerate(tokens):
        if token.start() >= place and (read := _sum_at(text, tokens, number)) is not None:
            start, end, told = read
            kept, place = f"{kept}{text[place:start]} ", end
            found |= {told} if told is not None else set()
    return kept + text[place:], frozenset(found)


def differ(one: frozenset[Sum], other: frozenset[Sum]) -> bool:
    """Whether two names tell sums of the same sort of which none is the same."""
    pairs = [(mine, theirs) for mine in one for theirs in other if _comparable(mine.unit, theirs.unit)]
    return bool(pairs) and not any(
        mine.value == theirs.value and (mine.unit == theirs.unit or not (mine.unit and theirs.unit))
        for mine, theirs in pairs
    )


def _comparable(unit: str, other: str) -> bool:
    money = unit in _MONEY and other in _MONEY
    return unit == other or money or not (unit and other)


_MONEY = frozenset(CURRENCIES.values())


def _sum_at(text: str, tokens: Sequence[re.Match[str]], number: int) -> tuple[int, int, Sum | None] | None:
    """Where the sum begins and ends whose digits are that token, with what it is (None: a price for each piece)."""
    token = tokens[number]
    if not token[0][0].isdigit() or text[: token.start()][-1:].isalpha():
        return None
    before = tokens[number - 1] if number and _JOIN.fullmatch(text, tokens[number - 1].end(), token.start()) else None
    sign = _sign(before[0]) if before is not None else ""
    behind = _behind(text, tokens[number : number + _MOST_BEHIND])
    words = [stem(each[0].casefold()) for each in behind]
    power, after = _scale(words, short=bool(sign))
    unit, end = _unit(behind, words, after)
    if not (sign or after or unit) or (not (sign or after) and before is not None and _is_noun(before[0])):
        return None
    start = before.start() if before is not None and sign else token.start()
    stop = behind[end - 1].end() if end else token.end()
    each = words[end : end + 1] and words[end] in EACH and not PIECES.isdisjoint(words[end + 1 : end + 2])
    return start, stop, None if each else Sum(_value(token[0], power), sign or unit)


def _sign(word: str) -> str:
    return word if word in SIGNS else CODES.get(word, "")


def _is_noun(word: str) -> bool:
    said = stem(word.casefold())
    return said not in SILENT or said in NUMBERED


def _behind(text: str, tokens: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The words and signs behind the first of *tokens*, up to the next mark or number."""
    joined = takewhile(lambda pair: _JOIN.fullmatch(text, pair[0].end(), pair[1].start()), pairwise(tokens))
    return list(takewhile(lambda word: not word[0][0].isdigit(), (word for _, word in joined)))


def _scale(words: Sequence[str], *, short: bool) -> tuple[int, int]:
    """The power of ten that the first of *words* tell, and how many words that takes ("mil millones")."""
    known = SCALES | INITIALS if short else SCALES
    powers = [known[word] for word in takewhile(known.__contains__, words)]
    return sum(powers), len(powers)


def _unit(behind: Sequence[re.Match[str]], words: Sequence[str], after: int) -> tuple[str, int]:
    """The currency or the pieces that are told from the word number *after* on, and how many words the sum takes."""
    rest = words[after:]
    link = 1 if after and rest and rest[0] in SILENT - CURRENCIES.keys() else 0
    if rest[link:] and rest[link] in CURRENCIES:
        return CURRENCIES[rest[link]], after + link + 1
    if rest and rest[0] in PIECES:
        return rest[0], after + 1
    names = len(list(takewhile(lambda word: word[0][0].isupper(), behind[after:])))
    pieces = rest[names : names + 1]
    return (pieces[0], after) if 0 < names <= _MOST_NAMES and pieces and pieces[0] in PIECES else ("", after)


def _value(number: str, power: int) -> str:
    """The value in one notation: a comma or full stop before three last digits groups thousands, else decimals."""
    if _THOUSANDS.fullmatch(number):
        plain = re.sub(r"[.,]", "", number)
    else:
        whole, _, part = number.replace(",", ".").rpartition(".")
        plain = f"{whole.replace('.', '')}.{part}" if whole else part
    try:
        return f"{(Decimal(plain) * 10**power).normalize():f}"
    except InvalidOperation:
        return f"{number}e{power}"
