"""Fills the slots of a language's rules: patterns that both engines of regular expressions read."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain, groupby
from typing import Final, NamedTuple

from monitor.extract.language.times import Rule, Times
from monitor.extract.text.pieces import alternatives, is_closed
from monitor.extract.timex.slots import SHAPES, WORDS

SPACE: Final = "(?:[ \t\r\n]+)"
_BLANK_OUTSIDE_CLASS = re.compile(r"(\[[^\]]*\])| ")
_SLOT = re.compile(r"\{([a-z]+)\}")
_ANY: Final = ".+"
_INSIDE: Final = ".{2,60}?"
"""An inner expression: whether it is one, only its own parse can tell."""


class Frame(NamedTuple):
    """Patterns with one inner expression of the class *slot*: what may stand before it, and what stands behind."""

    before: tuple[str, ...]
    slot: str
    behind: str


def joined(patterns: Iterable[str]) -> str:
    """Return one pattern for all."""
    return "(?:" + "|".join(f"(?:{pattern})" for pattern in patterns) + ")"


class Expansion:
    """The patterns of a language's rules, with their slots filled in."""

    def __init__(self, times: Times) -> None:
        self._rules = times.rules
        self.words: Mapping[str, Mapping[str, object]] = {**WORDS, **times.words}
        self.shapes: Mapping[str, str] = {**SHAPES, **times.shapes}
        self._slots: dict[str, str] = {}

    def plain(self, pattern: str) -> str:
        """Return *pattern* without groups, with all that its slots may be."""
        return _filled(pattern, self._slot)

    def loose(self, pattern: str) -> str:
        """Return *pattern* without groups, in which an inner expression is any text."""
        return _filled(pattern, lambda slot: _ANY if self._nests(slot) else self._slot(slot))

    def named(self, pattern: str) -> str:
        """Return *pattern* with a group for each slot: ``day_0``, ``day_1`` where it stands twice."""
        seen: Counter[str] = Counter()

        def group(slot: str) -> str:
            seen[slot] += 1
            return f"(?P<{slot}_{seen[slot]}>{_INSIDE if self._nests(slot) else self._slot(slot)})"

        return _filled(pattern, group)

    def whole(self, frame: Frame) -> str:
        """Return one pattern for all that a frame stands for."""
        return joined(map(self.plain, frame.before)) + self._slot(frame.slot) + self.plain(frame.behind)

    def parted(self, rules: Iterable[Rule], least: int = 0) -> tuple[list[str], list[Frame]]:
        """Return the patterns of *rules*, and those with an inner expression of a long pattern as frames.

        What such patterns have in common, the inner expression, is written once: the automata stay small. An inner
        expression whose pattern has not *least* characters makes no frame.
        """
        others: list[str] = []
        parts: list[tuple[str, str, str]] = []
        for pattern in chain.from_iterable(map(self._told_apart, rules)):
            part = self._part(pattern)
            if part is None or len(self._slot(part[1])) < least:
                others.append(pattern)
            else:
                parts.append(part)
        parts.sort(key=lambda part: part[1:])
        return others, [
            Frame(tuple(before for before, _, _ in group), *ends)
            for ends, group in groupby(parts, lambda part: part[1:])
        ]

    # -------------------------------------------------------------- slots
    def _nests(self, slot: str) -> bool:
        """Whether a slot is an inner expression."""
        return slot not in self.words and slot not in self.shapes

    def _slot(self, slot: str) -> str:
        """Return the pattern of a slot without groups."""
        if slot not in self._slots:
            if slot in self.words:
                self._slots[slot] = _any_word(self.words[slot])
            elif slot in self.shapes:
                self._slots[slot] = f"(?:{self.plain(self.shapes[slot])})"
            else:
                others, frames = self.parted(rule for rule in self._rules if slot in rule.nests)
                self._slots[slot] = joined([*map(self.plain, others), *map(self.whole, frames)])
        return self._slots[slot]

    def _told_apart(self, rule: Rule) -> Iterator[str]:
        """Yield the alternatives of a rule; one that may end in an inner expression as two, without it and with it."""
        for pattern in alternatives(rule.pattern):
            ends = pattern.endswith(")?")
            for group in re.finditer(r"\(\?:", pattern) if ends else ():
                before, inside = pattern[: group.start()], pattern[group.end() : -len(")?")]
                if is_closed(before) and is_closed(inside) and self._part(inside) is not None:
                    yield from (before, before + inside)
                    break
            else:
                yield pattern

    def _part(self, pattern: str) -> tuple[str, str, str] | None:
        """Return what stands before the inner expression of a pattern, this, and what stands behind it.

        None where it has none, or has it inside of a group.
        """
        found = next((slot for slot in _SLOT.finditer(pattern) if self._nests(slot[1])), None)
        if found is None:
            return None
        before, behind = pattern[: found.start()], pattern[found.end() :]
        return (before, found[1], behind) if is_closed(before) and is_closed(behind) else None


def _filled(pattern: str, fill: Callable[[str], str]) -> str:
    """Return *pattern* with its slots and spaces filled in."""
    spaced = _BLANK_OUTSIDE_CLASS.sub(lambda found: found[1] or SPACE, pattern)
    return _SLOT.sub(lambda found: fill(found[1]), spaced)


def _word(word: str) -> str:
    """Return the pattern of one word of a slot; ``=`` at its head makes it case-sensitive."""
    strict = word.startswith("=")
    body = re.escape(word.lstrip("=")).replace(r"\-", "[- ]").replace(r"\ ", SPACE)
    return f"(?-i:{body})" if strict else body


def _any_word(words: Iterable[str]) -> str:
    """Return one pattern for all words, longest first within the same beginning, as both engines like it."""
    return "(?:" + "|".join(_word(word) for word in sorted(words, key=lambda word: word + "\U0010ffff")) + ")"
