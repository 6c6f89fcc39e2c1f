"""One sentence as the rules see it: dates masked, signs marked, verb groups found, distances between them."""

import re
import sys
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from monitor.extract.language import ChangeWords, Sign, Statements, known
from monitor.extract.text import phrases
from monitor.extract.text.eves import by_distance
from monitor.extract.text.finder import Finder, Possible
from monitor.extract.text.fronted import fronted
from monitor.extract.text.heads import Heads
from monitor.extract.text.patterns import words_of
from monitor.extract.text.phrases import FILL, MASK, Token
from monitor.extract.text.places import Place, places_of
from monitor.extract.text.sentences import Sentence
from monitor.extract.text.verb_groups import Group, groups
from monitor.model import Timex

_BLANKS = "\n\t\u00a0\u202f"
"""What parts words like a space: where a line is wrapped, too."""
_BREAKS = re.compile(r"[;:()\[\]–—]| - | -- |, ?|[.!?]['\"”»]? ")
_COSTS = {",": 3.0, ";": 14.0, "(": 8.0, ")": 8.0, "[": 8.0, "]": 8.0, ":": 4.0}
_OTHER_BREAK = 10.0
_CLAUSE = 6.0
_DATE = 5.0
_BEHIND = 4.0
"""What stands behind a date counts as so much farther."""


class Mark(NamedTuple):
    """Words of the sentence that carry a sign, with their place in the sentence."""

    sign: Sign
    start: int
    end: int


class Near(NamedTuple):
    """How far the marks of a sentence stand from one date, in their order.

    Of each sign the nearest is given, as its cost and number: *anywhere*, or only *left* of the date.
    """

    costs: Sequence[float]
    anywhere: Mapping[Sign, tuple[float, int]]
    left: Mapping[Sign, tuple[float, int]]


Worded = Sequence[tuple[ChangeWords, Sequence[re.Match[str]]]]
"""Changes, each with where words of it stand."""


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A sentence, its text in lower case with every date masked, its dates, marks, breaks and verbs.

    *breaks* are the places of what separates, in order, and the summed costs of all before each.

    *likely* are the changes whose words may stand in it, and which of these; *rare* the same of the rare patterns of
    its language, of which it cannot have words of the *absent* ones.
    """

    sentence: Sentence
    words: str
    places: tuple[Place, ...]
    marks: Sequence[Mark]
    breaks: tuple[Sequence[int], Sequence[float]]
    line: Sequence[Token]
    groups: Sequence[Group]
    likely: Sequence[tuple[ChangeWords, Possible]]
    rare: Mapping[str, Possible]
    absent: frozenset[str]
    found: list[Worded] = field(default_factory=list)
    memory: dict[tuple[int, int], Group | None] = field(default_factory=dict)
    measured: dict[tuple[int, int], Near] = field(default_factory=dict)

    def worded(self) -> Worded:
        """Return each change with where words of it stand; they are looked for once."""
        if not self.found:
            found = ((words, tuple(possible.find(self.words))) for words, possible in self.likely)
            self.found.append([(words, matches) for words, matches in found if matches])
        return self.found[0]

    def told(self, pattern: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Yield where words of a pattern stand."""
        if pattern in self.absent:
            return iter(())
        possible = self.rare.get(pattern)
        find = words_of(pattern).finditer if possible is None else possible.find
        return find(self.words, start, end)

    def cost(self, left: int, right: int) -> float:
        """How far apart two points stand: characters, and what separates them."""
        starts, sums = self.breaks
        between = sums[bisect_left(starts, right)] - sums[bisect_left(starts, left)] if right > left else 0.0
        return (right - left) / 8 + between

    def around(self, place: Place) -> Near:
        """Return how far the marks stand from a date."""
        key = place.start, place.end
        found = self.measured.get(key)
        if found is None:
            found = self.measured[key] = self._measured(place)
        return found

    def _measured(self, place: Place) -> Near:
        starts, sums = self.breaks
        before, behind = sums[bisect_left(starts, place.start)], sums[bisect_left(starts, place.end)]
        costs = [
            (place.start - end) / 8 + (before - sums[bisect_left(starts, end)])
            if end <= place.start
            else (start - place.end) / 8 + (sums[bisect_left(starts, start)] - behind) + _BEHIND
            if start >= place.end
            else 0.0
            for _, start, end in self.marks
        ]
        anywhere: dict[Sign, tuple[float, int]] = {}
        left: dict[Sign, tuple[float, int]] = {}
        for at, mark in enumerate(self.marks):
            near = costs[at], at
            if mark.sign not in anywhere or near < anywhere[mark.sign]:
                anywhere[mark.sign] = near
            if mark.end <= place.start and (mark.sign not in left or near < left[mark.sign]):
                left[mark.sign] = near
        return Near(costs, anywhere, left)

    def nearest(self, place: Place, signs: Sequence[Sign], limit: float, *, left: bool = False) -> Mark | None:
        """Return the nearest mark of one of *signs* within *limit* of a date; only those before it if *left*."""
        near = self.around(place)
        known_signs = near.left if left else near.anywhere
        best = limit, len(self.marks)
        for sign in signs:
            found = known_signs.get(sign)
            if found is not None and found < best:
                best = found
        return self.marks[best[1]] if best[1] < len(self.marks) else None

    def near(self, place: Place, sign: Sign, limit: float) -> Mark | None:
        """Return the nearest mark of *sign* within *limit* of a date."""
        best = self.around(place).anywhere.get(sign)
        return None if best is None or best[0] > limit else self.marks[best[1]]

    def governing(self, start: int, end: int) -> Group | None:
        """Return the verb group that a date at *start* to *end* belongs to: the last before it, else the next.

        The next, too, where a comma parts it from the one before: the pact ends, as the city said, on Friday it meets;
        or where it opens a clause that is joined on: the lease was to end in May, and on 3 June the council will vote.
        """
        if (start, end) not in self.memory:
            self.memory[start, end] = self._governing(start, end)
        return self.memory[start, end]

    def _governing(self, start: int, end: int) -> Group | None:
        left = [g for g in self.groups if self.line[g.first].start < start]
        right = [g for g in self.groups if self.line[g.first].start >= end]
        if (
            left
            and right
            and self._comes_first(self.line[left[-1].last].end, start, end, self.line[right[0].first].start)
        ):
            return right[0]
        if right and (opened := fronted(self.line, self.groups, start, end)) is not None:
            return opened
        if left and not self._parted(self.line[left[-1].last].end, start):
            return left[-1]
        if right and not self._parted(end, self.line[right[0].first].start):
            return right[0]
        return None

    def _comes_first(self, behind: int, start: int, end: int, verb: int) -> bool:
        """Whether a comma parts a verb that ends at *behind* from a date, and nothing new comes before the *verb*."""
        parting = (phrases.COMMA, phrases.STOP, phrases.JOIN, phrases.PRONOUN, phrases.LEAD)
        between = [t.tag for t in self.line if behind <= t.start < start]
        return phrases.COMMA in between and not any(t.tag in parting for t in self.line if end <= t.start < verb)

    def _parted(self, start: int, end: int) -> bool:
        return any(t.tag == phrases.STOP and t.text in ";:" for t in self.line if start <= t.start < end)

    def following(self, place: Place) -> Token | None:
        """Return the word directly behind a date."""
        return next((t for t in self.line if t.start >= place.end), None)


def read(sentence: Sentence, timexes: Sequence[Timex], language: Statements) -> Reading:
    """Mark a sentence that holds *timexes*."""
    places = places_of(sentence.text, sentence.start, timexes, language)
    words = _masked(sentence.text, places, language)
    places = by_distance(places, words, language)
    line = phrases.tokens(sentence.text, words, language.names)
    marks, clauses = _told(words, line, language)
    finder, rare = _finder(language.code)
    possible, changes = finder.in_words([token.lower for token in line]), language.changes
    seldom = {rare[each.at - len(changes)]: each for each in possible if each.at >= len(changes)}
    return Reading(
        sentence,
        words,
        places,
        marks,
        _summed(sorted(_breaks(words, places, clauses))),
        line,
        groups(line, language.names),
        [(changes[each.at], each) for each in possible if each.at < len(changes)],
        seldom,
        frozenset(rare).difference(seldom),
    )


def _masked(text: str, places: Sequence[Place], language: Statements) -> str:
    """Return the text in lower case with its dates masked, but for a word that compares: two weeks *later* than."""
    words = in_lower_case(text)
    for place in places:
        if place.vague:
            continue
        end = place.end
        if words_of(language.than).match(words[end:].lstrip()):
            end = max(place.start + 1, words.rfind(" ", place.start, end))
        words = words[: place.start] + MASK + FILL * (end - place.start - 1) + words[end:]
    return words


def in_lower_case(text: str) -> str:
    """Return *text* in lower case, of the same length, with plain spaces only."""
    lowered = text.lower()
    words = lowered if len(lowered) == len(text) else text
    for blank in _BLANKS:
        words = words.replace(blank, " ")
    return words


@lru_cache(maxsize=16)
def _sought(code: str) -> tuple[Sequence[Sign], Heads]:
    """Return the signs of a language, and what looks for them and, behind them, for the words that open a clause."""
    language = known(code)
    return tuple(language.signs), Heads([*language.signs.values(), language.clauses])


def _told(words: str, line: Sequence[Token], language: Statements) -> tuple[list[Mark], list[int]]:
    """Return the marks of a sentence, and where a word opens a clause."""
    signs, heads = _sought(language.code)
    found = heads.find(words, line)
    marks = [Mark(signs[at], start, end) for at, start, end in found if at < len(signs)]
    return marks, [start for at, start, _ in found if at == len(signs)]


@lru_cache(maxsize=16)
def _finder(code: str) -> tuple[Finder, Sequence[str]]:
    """Return what looks for the words of changes and, behind them, for the rare patterns of a language, and these."""
    language = known(code)
    return Finder([*(each.pattern for each in language.changes), *language.rare]), language.rare


def may_change(words: str, language: Statements) -> bool:
    """Whether a sentence (in lower case) has words of a change at all."""
    possible, changes = _finder(language.code)[0].in_text(words), len(language.changes)
    return any(any(each.find(words)) for each in possible if each.at < changes)


@lru_cache(maxsize=16)
def _deeds(code: str) -> Finder:
    return Finder([each.told for each in known(code).deeds])


def may_act(words: str, language: Statements) -> bool:
    """Whether a sentence (in lower case) has words of a deed at all."""
    return any(any(each.find(words)) for each in _deeds(language.code).in_text(words))


def _summed(breaks: Sequence[tuple[int, float]]) -> tuple[Sequence[int], Sequence[float]]:
    return [at for at, _ in breaks], [0.0, *accumulate(cost for _, cost in breaks)]


def _breaks(words: str, places: Sequence[Place], clauses: Sequence[int]) -> Iterator[tuple[int, float]]:
    for found in _BREAKS.finditer(words):
        sign = found.group().strip()[:1]
        yield found.start(), _COSTS.get(sign, _OTHER_BREAK)
    for start in clauses:
        yield start, _CLAUSE
    for place in places:
        if not place.vague:
            yield place.start, _DATE
