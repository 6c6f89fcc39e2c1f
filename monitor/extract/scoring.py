"""A small linear model over named features: how sure a choice is, and which features made it so."""

import json
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files

_STEEP = 30.0
Weights = Sequence[float]
"""One weight a label."""


@dataclass(frozen=True)
class Scorer:
    """A linear model over *labels*: *bias* and, for each feature, one weight a label."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, Weights]

    def rows(self, prefix: str, features: Iterable[str]) -> Iterable[Weights]:
        """Return the weights of those *features* that are known, named without their common *prefix*."""
        if prefix not in self._families:
            family = {name[len(prefix) :]: row for name, row in self.weights.items() if name.startswith(prefix)}
            self._families[prefix] = family
        return filter(None, map(self._families[prefix].get, features))

    def sums(self, features: Iterable[str], known: Sequence[Weights] = ()) -> list[float]:
        """Return the summed weights of each label; *known* are those of more features."""
        rows = [*known, *filter(None, map(self.weights.get, features))]
        if not rows:
            return list(self.bias)
        return [bias + sum(column) for bias, column in zip(self.bias, zip(*rows, strict=True), strict=True)]

    def __call__(self, features: Iterable[str], allowed: Sequence[str] = ()) -> dict[str, float]:
        """Return the probability of each label, of the *allowed* ones where some are given."""
        sums = dict(zip(self.labels, self.sums(features), strict=True))
        if allowed:
            sums = {label: sums[label] for label in allowed}
        highest = max(sums.values())
        powers = {label: math.exp(total - highest) for label, total in sums.items()}
        whole = sum(powers.values())
        return {label: power / whole for label, power in powers.items()}

    def shares(self, rows: Iterable[Iterable[str]]) -> list[float]:
        """Return for each of the *rows*, of which one is right, how probably it is that one (by the first label)."""
        weights = self._first
        totals = [self.bias[0] + sum(filter(None, map(weights.get, features))) for features in rows]
        highest = max(totals, default=0.0)
        powers = [math.exp(total - highest) for total in totals]
        whole = sum(powers)
        return [power / whole for power in powers]

    @cached_property
    def _first(self) -> Mapping[str, float]:
        return {feature: row[0] for feature, row in self.weights.items()}

    @cached_property
    def _families(self) -> dict[str, Mapping[str, Weights]]:
        return {}

    def chances(self, features: Iterable[str], known: Sequence[Weights] = ()) -> list[float]:
        """Return the probability of each label by itself: several may hold, or none."""
        return [_sigmoid(total) for total in self.sums(features, known)]

    def reasons(self, features: Iterable[str], label: str, count: int = 4) -> list[str]:
        """Return the *count* features that speak most strongly for *label* against the others."""
        at = self.labels.index(label)
        gains = []
        for feature in features:
            weights = self.weights.get(feature)
            if weights is not None:
                others = [w for i, w in enumerate(weights) if i != at]
                gains.append((weights[at] - max(others), feature))
        return [feature for gain, feature in sorted(gains, reverse=True)[:count] if gain > 0]


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


class _Numbers(dict[str, float]):
    """Numbers by how they are written: equal weights are one object, and the tables stay near the processor."""

    def __missing__(self, written: str) -> float:
        number = self[written] = float(written)
        return number


@lru_cache(maxsize=1)
def scorers() -> Mapping[str, Scorer]:
    """Return the trained scorers that come with the program, by name."""
    text = files("monitor.extract").joinpath("weights.json").read_text("utf-8")
    rows = json.loads(text, parse_float=_Numbers().__getitem__)
    return {name: Scorer(tuple(row["labels"]), tuple(row["bias"]), row["weights"]) for name, row in rows.items()}
