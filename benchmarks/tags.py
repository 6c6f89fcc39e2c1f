"""Trains the tagger of English on sentences in which every verb, and every word aside of a name, is marked.

    pip install scikit-learn
    python -m benchmarks.tags             # writes monitor/extract/language/en/tags.json
    python -m benchmarks.tags --check     # how often a word is told right, five parts of the sentences in turn left out

A line of the sentences has its words with spaces between, and ``▮`` for a date. What stands behind a slash is the label
of a word (see ``monitor.extract.text.tagging``); an open word without one is part of a name.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from monitor.extract.language import known
from monitor.extract.text.tagging import (
    BEFORE,
    BEHIND,
    LABELS,
    PLAIN,
    Tagger,
    Word,
    capitals,
    of_neighbours,
    of_word,
    tagger,
)
from monitor.extract.text.words import MASK, Vocabulary

ROOT = Path(__file__).parent.parent
SENTENCES = ROOT / "tests" / "extract" / "corpus" / "tagged" / "en.txt"
WEIGHTS = ROOT / "monitor" / "extract" / "language" / "en" / "tags.json"
ALL = tuple(range(len(LABELS)))
_DATE = "▮"
_PARTS = 5
_RARE = 2
_STRENGTH = 0.5
_DIGITS = 2
_NOTHING = 0.04

Weights = Mapping[str, Sequence[float]]


@dataclass(frozen=True)
class Marked:
    """A sentence: what is known of each word, its features by itself, and its right label."""

    words: Sequence[Word]
    features: Sequence[tuple[str, ...]]
    labels: Sequence[int]


def read() -> Iterator[Marked]:
    """Yield the marked sentences."""
    vocabulary = Vocabulary(known("en").names)
    for line in SENTENCES.read_text("utf-8").splitlines():
        pairs = [_cut(each) for each in line.split(" ")]
        written = [word for word, _ in pairs]
        found = [word.lower() for word in written]
        words = vocabulary.look(written, found)
        shapes = dict(capitals(written, found))
        features = [
            tuple(of_word(lower.replace("’", "'"), shapes.get(at, PLAIN), word.sort)) if word.tag < 0 else ()
            for at, (lower, word) in enumerate(zip(found, words, strict=True))
        ]
        yield Marked(words, features, [LABELS.index(label) for _, label in pairs])


def _cut(piece: str) -> tuple[str, str]:
    """Return a word and its label."""
    if piece == _DATE:
        return MASK, "N"
    marked = len(piece) > 2 and piece[-2] == "/" and piece[-1] in LABELS
    return (piece[:-2], piece[-1]) if marked else (piece, "N")


def examples(sentence: Marked) -> Iterator[tuple[Sequence[str], int]]:
    """Yield the features and the label of each word that the words beside it tell."""
    seen = [*BEFORE, *(word.sort for word in sentence.words), *BEHIND]
    for at, (word, features, label) in enumerate(zip(sentence.words, sentence.features, sentence.labels, strict=True)):
        if word.tag < 0:
            yield (*features, *of_neighbours(*seen[at : at + 5])), label
            seen[at + 2] = LABELS[label]


def train(sentences: Sequence[Marked]) -> Weights:
    """Return the weights of each feature, fitted by L2-regularised logistic regression."""
    rows = [row for sentence in sentences for row in examples(sentence)]
    counts = Counter(feature for features, _ in rows for feature in features)
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([{each: 1 for each in features if counts[each] >= _RARE} for features, _ in rows])
    model = LogisticRegression(C=_STRENGTH, max_iter=300, fit_intercept=False).fit(matrix, [label for _, label in rows])
    return {
        str(name): row
        for name, at in sorted(vectorizer.vocabulary_.items())
        if max(map(abs, row := [round(float(column[at]), _DIGITS) for column in model.coef_])) > _NOTHING
    }


def check(sentences: Sequence[Marked]) -> None:
    """Print how often the label of an open word is right."""
    told: Counter[tuple[int, int]] = Counter()
    forms = tagger("en", ALL).forms
    for part in range(_PARTS):
        fitted = Tagger(
            ALL, forms, train([each for at, each in enumerate(sentences) if at * _PARTS // len(sentences) != part])
        )
        for at, each in enumerate(sentences):
            if at * _PARTS // len(sentences) == part:
                words = [
                    word if word.tag >= 0 else word._replace(weights=fitted.total(features))
                    for word, features in zip(each.words, each.features, strict=True)
                ]
                pairs = zip(each.words, each.labels, fitted(words), strict=True)
                told.update((right, label) for word, right, label in pairs if word.tag < 0)
    everything = sum(told.values())
    print(
        f"{sum(count for (one, other), count in told.items() if one == other) / everything:.3f} of {everything} right"
    )
    for label, name in enumerate(LABELS):
        right = told[label, label]
        said = sum(count for (_, other), count in told.items() if other == label)
        marked = sum(count for (one, _), count in told.items() if one == label)
        print(f"{name}: precision {right / max(1, said):.3f}, recall {right / max(1, marked):.3f} of {marked}")


def main() -> None:
    """Train, or check."""
    sentences = list(read())
    print(f"{len(sentences)} sentences")
    if "--check" in sys.argv:
        check(sentences)
    else:
        WEIGHTS.write_text(json.dumps(train(sentences), ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")


if __name__ == "__main__":
    main()
