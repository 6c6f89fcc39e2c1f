"""One sentence as the rules see it: dates masked, signs marked, distances between them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from monitor.extract.language import Sign, Statements
from monitor.extract.sentences import Sentence
from monitor.model import Timex

MASK, FILL = "\ue000", "\ue001"
_BREAKS = re.compile(r"[;:()\[\]–—]| - | -- |, ?|[.!?]['\"”»]? ")
_COSTS = {",": 3.0, ";": 14.0, "(": 8.0, ")": 8.0, "[": 8.0, "]": 8.0, ":": 4.0}


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of the sentence that carry a sign, with their place in the sentence."""

    sign: Sign
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Place:
    """A temporal expression and its place in the sentence."""

    timex: Timex
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence, its text in lower case with every date masked, its dates, marks and breaks (place, cost)."""

    sentence: Sentence
    words: str
    places: tuple[Place, ...]
    marks: tuple[Mark, ...]
    breaks: tuple[tuple[int, float], ...]

    def cost(self, left: int, right: int) -> float:
        """How far apart two points stand: characters, and what separates them."""
        between = sum(cost for at, cost in self.breaks if left <= at < right)
        return (right - left) / 8 + between

    def near(self, place: Place, sign: Sign, limit: float) -> Mark | None:
        """Return the nearest mark of *sign* around a date; one after the date counts as farther."""
        best: tuple[float, Mark] | None = None
        for mark in self.marks:
            if mark.sign is not sign:
                continue
            cost = self.distance(place, mark)
            if cost <= limit and (best is None or cost < best[0]):
                best = cost, mark
        return best[1] if best else None

    def distance(self, place: Place, mark: Mark) -> float:
        """The cost between a date and a mark."""
        if mark.end <= place.start:
            return self.cost(mark.end, place.start)
        if mark.start >= place.end:
            return self.cost(place.end, mark.start) + 4
        return 0.0


def read(sentence: Sentence, timexes: Sequence[Timex], language: Statements) -> Reading:
    """Mark a sentence that holds *timexes*."""
    places = tuple(Place(t, t.start - sentence.start, t.end - sentence.start) for t in timexes)
    words = _masked(sentence.text, places)
    marks = tuple(_marks(words, language))
    return Reading(sentence, words, places, marks, tuple(_breaks(words, places, language)))


def _masked(text: str, places: Sequence[Place]) -> str:
    lowered = text.lower()
    words = lowered if len(lowered) == len(text) else text
    for place in places:
        words = words[: place.start] + MASK + FILL * (place.end - place.start - 1) + words[place.end :]
    return words


@lru_cache(maxsize=1024)
def words_of(pattern: str) -> re.Pattern[str]:
    """Compile *pattern* so that it matches whole words only."""
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")


def _marks(words: str, language: Statements) -> Iterator[Mark]:
    for sign, pattern in language.signs.items():
        for found in words_of(pattern).finditer(words):
            yield Mark(sign, found.start(), found.end())


def _breaks(words: str, places: Sequence[Place], language: Statements) -> Iterator[tuple[int, float]]:
    for found in _BREAKS.finditer(words):
        sign = found.group().strip()[:1]
        yield found.start(), _COSTS.get(sign, 10.0)
    for found in words_of(language.clauses).finditer(words):
        yield found.start(), 6.0
    for place in places:
        yield place.start, 5.0
