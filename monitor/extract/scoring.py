"""A small linear model over named features: how sure a choice is, and which features made it so."""

import json
import math
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files
from itertools import repeat

_STEEP = 30.0
_UNIT = 1000
"""A weight is a whole number of thousandths."""
_BITS = 20
"""Enough for the sum of a label: 524 on either side."""
_HALF, _WHOLE = 1 << (_BITS - 1), 1 << _BITS
Row = int
"""One weight a label, packed into one number: rows add up label by label in one addition."""
Words = Mapping[str, Collection[str]]
"""Features that are told by words, without the prefix of their names, by this."""


def packed(weights: Sequence[float]) -> Row:
    """Return the weights of all labels, to the nearest thousandth, as one row."""
    return sum(round(weight * _UNIT) << (_BITS * at) for at, weight in enumerate(weights))


def unpacked(row: Row, count: int) -> list[float]:
    """Return the weights of *count* labels that a row, or a sum of rows, holds."""
    weights = []
    for _ in range(count):
        low = row & (_WHOLE - 1)
        low -= _WHOLE if low >= _HALF else 0
        weights.append(low / _UNIT)
        row = (row - low) >> _BITS
    return weights


def spelled(words: Words) -> list[str]:
    """Return the names of features that are told by *words*."""
    return [prefix + word for prefix, each in words.items() for word in each]


@dataclass(frozen=True)
class Scorer:
    """A linear model over *labels*: *bias* and, for each feature, a :func:`packed` row of weights."""

    labels: tuple[str, ...]
    bias: Row
    weights: Mapping[str, Row]

    def row(self, features: Iterable[str], prefix: str = "") -> Row:
        """Return the sum of the rows of *features*, named without their common *prefix*."""
        return _sum(self._families[prefix], features)

    def rows(self, words: Words) -> Row:
        """Return the sum of the rows of features whose names are *words* behind a prefix."""
        return sum(self.row(each, prefix) for prefix, each in words.items())

    def sums(self, features: Iterable[str], known: Row = 0) -> list[float]:
        """Return the summed weights of each label; *known* is the sum of the rows of more features."""
        return unpacked(self.bias + known + _sum(self.weights, features), len(self.labels))

    def __call__(self, features: Iterable[str], allowed: Sequence[str] = (), known: Row = 0) -> dict[str, float]:
        """Return the probability of each label, of the *allowed* ones where some are given; for *known* see sums."""
        sums = dict(zip(self.labels, self.sums(features, known), strict=True))
        if allowed:
            sums = {label: sums[label] for label in allowed}
        highest = max(sums.values())
        powers = {label: math.exp(total - highest) for label, total in sums.items()}
        whole = sum(powers.values())
        return {label: power / whole for label, power in powers.items()}

    def shares(self, rows: Iterable[Iterable[str]]) -> list[float]:
        """Return for each of the *rows* of features, of which one is right, how probably it is that one.

        The scorer has one label.
        """
        weights = self.weights
        totals = [_sum(weights, features) / _UNIT for features in rows]
        highest = max(totals, default=0.0)
        powers = [math.exp(total - highest) for total in totals]
        whole = sum(powers)
        return [power / whole for power in powers]

    @cached_property
    def _families(self) -> "_Families":
        return _Families(self.weights)

    def chances(self, features: Iterable[str], known: Row = 0) -> list[float]:
        """Return the probability of each label by itself: several may hold, or none."""
        return [_sigmoid(total) for total in self.sums(features, known)]

    def reasons(self, features: Iterable[str], label: str, count: int = 4) -> list[str]:
        """Return the *count* features that speak most strongly for *label* against the others."""
        at = self.labels.index(label)
        gains = []
        for feature in features:
            if feature in self.weights:
                weights = unpacked(self.weights[feature], len(self.labels))
                gains.append((weights.pop(at) - max(weights, default=0.0), feature))
        return [feature for gain, feature in sorted(gains, reverse=True)[:count] if gain > 0]


class _Families(dict[str, Mapping[str, Row]]):
    """The rows of a scorer whose features have a common prefix, by this, named without it."""

    def __init__(self, weights: Mapping[str, Row]) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, prefix: str) -> Mapping[str, Row]:
        family = {name[len(prefix) :]: row for name, row in self._weights.items() if name.startswith(prefix)}
        self[prefix] = family
        return family


def _sum(weights: Mapping[str, Row], features: Iterable[str]) -> Row:
    return sum(map(weights.get, features, repeat(0)))


@dataclass(frozen=True, slots=True)
class Ground:
    """What a choice rests on: the scorer by its name, the label that it chose.

    *features* returns those that it saw.
    """

    scorer: str
    label: str
    features: Callable[[], Sequence[str]]

    def reasons(self) -> list[str]:
        """Return the features that speak most strongly for the choice."""
        return scorers()[self.scorer].reasons(self.features(), self.label)


def _sigmoid(total: float) -> float:
    return 1 / (1 + math.exp(-max(-_STEEP, min(_STEEP, total))))


@lru_cache(maxsize=1)
def scorers() -> Mapping[str, Scorer]:
    """Return the trained scorers that come with the program, by name."""
    rows = json.loads(files("monitor.extract").joinpath("weights.json").read_text("utf-8"))
    return {name: Scorer(tuple(row["labels"]), row["bias"], row["weights"]) for name, row in rows.items()}
