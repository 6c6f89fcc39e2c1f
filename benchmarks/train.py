"""Trains the small scorers of monitor.extract on the annotated corpus and writes their weights.

    pip install scikit-learn
    python -m benchmarks.train            # writes monitor/extract/weights.json

The same corpus gives the same weights.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from monitor.extract import timexes
from monitor.extract.changes.exchange import planned
from monitor.extract.changes.features import features as of_sentence
from monitor.extract.changes.happenings import FAMILIES
from monitor.extract.changes.previous import Before
from monitor.extract.changes.words import family, words_of_change
from monitor.extract.commitments.features import features_of_kind
from monitor.extract.commitments.judging import NONE, Found, judged, weigh
from monitor.extract.language import known
from monitor.extract.pages import readings
from monitor.extract.scoring import Scorer, packed, scorers, spelled
from monitor.extract.subject.antecedent import named_things
from monitor.extract.subject.candidates import RIGHT, names
from monitor.extract.subject.features import Anchor
from monitor.extract.subject.setting import page_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.sentences import split
from monitor.model import Change, Document
from tests.extract.annotated import Annotated, alike, read

WEIGHTS = Path(__file__).parent.parent / "monitor" / "extract" / "weights.json"
_RARE = 2
_STRENGTH = 0.15
_STRENGTH_OF_CHANGES = 0.3
_INTERCEPT = 5
"""Keeps the share of sentences without a change out of the weights of their words."""
_STRENGTH_OF_NAMES = 0.2
_NOTHING = 0.01


@dataclass(frozen=True)
class Example:
    """Features with the right label; *group* is the document, *allowed* the labels that were possible.

    A commitment has its *kind*, and the features *of_kind* from which that is told.
    """

    features: tuple[str, ...]
    label: str
    group: str
    allowed: tuple[str, ...] = ()
    kind: str = ""
    of_kind: tuple[str, ...] = ()


def read_all(document: Document) -> list[Reading]:
    """Return the readings of a document as extraction has them."""
    language = known(document.language)
    return list(readings(split(document.text, language.stops), timexes(document), language))


def dates(annotated: Annotated) -> Iterator[Example]:
    """Yield one example for each date of a document; those that readers disagree about are left out."""
    document = annotated.document
    language = known(document.language)
    for reading in read_all(document):
        span = reading.sentence.start, reading.sentence.end
        for each in weigh(reading, document.origin.published, language):
            found = {side: annotated.commitment(*span, due) for side, due in each.candidate.sides.items()}
            label = next((name for name, said in found.items() if said is not None), NONE)
            said: dict[str, Any] = found.get(label) or {}
            if said.get("optional"):
                continue
            place, kind = each.candidate.place, said.get("kind", "")
            told, words = features_of_kind(each.features, reading, place, language)
            of_kind = (*told, *spelled(words)) if kind else ()
            yield Example(each.features, label, document.origin.document, (NONE, *found), kind, of_kind)


@dataclass(frozen=True)
class Sentence:
    """The features of a sentence, with the sorts of change that it reports; those that readers disagree about."""

    features: tuple[str, ...]
    changes: frozenset[Change]
    doubtful: frozenset[Change]
    group: str


def sentences(annotated: Annotated) -> Iterator[Sentence]:
    """Yield one example for each sentence that may report a change."""
    document = annotated.document
    language = known(document.language)
    before: Before | None = None
    for reading in read_all(document):
        said = judged(reading, document.origin.published, language)
        found = [each for each in said if isinstance(each, Found)]
        words = list(words_of_change(reading, language, document.origin.published))
        plan = planned(reading, found, language, document.origin.published)
        names = of_sentence(reading, before, found, words, plan, document.origin.published)
        updates = annotated.updates_in(reading.sentence.start, reading.sentence.end)
        sure = frozenset(family(Change(each["change"])) for each in updates if not each.get("optional"))
        doubtful = frozenset(family(Change(each["change"])) for each in updates) - sure
        yield Sentence(tuple(names), sure, doubtful, document.origin.document)
        before = Before(reading, found)


def subjects(annotated: Annotated) -> Iterator[list[Example]]:
    """Yield for each statement of a document the names that it may have."""
    document = annotated.document
    language = known(document.language)
    things = named_things(document.text, (), language.things)
    for reading in read_all(document):
        page = page_of(document, reading, language, things)
        for anchor, wanted in (*_promised(annotated, reading), *_changed(annotated, reading)):
            yield [
                Example(name.features, RIGHT if alike(name.name, wanted) else NONE, document.origin.document)
                for name in names(reading, anchor, page, language)
            ]


def _promised(annotated: Annotated, reading: Reading) -> Iterator[tuple[Anchor, list[str]]]:
    """Yield each date of a sentence that is a commitment's, with the names that this has."""
    document = annotated.document
    for each in weigh(reading, document.origin.published, known(document.language)):
        dues = each.candidate.sides.values()
        said = next(filter(None, (annotated.commitment(*_span(reading), due) for due in dues)), None)
        if said is not None:
            place = each.candidate.place
            yield Anchor(place.start, place.end, said["kind"], each.signs.noun), [said["subject"], *said["aliases"]]


def _changed(annotated: Annotated, reading: Reading) -> Iterator[tuple[Anchor, list[str]]]:
    """Yield the words of each change that a sentence reports, with the name of what has changed."""
    document = annotated.document
    words = list(words_of_change(reading, known(document.language), document.origin.published))
    for said in annotated.updates_in(*_span(reading)):
        mine = [each for each in words if family(each.words.change) is family(Change(said["change"]))]
        same = (each["aliases"] for each in annotated.commitments if each["subject"] == said["subject"])
        for each in mine[:1]:
            yield Anchor(each.start, each.end, said["change"]), [said["subject"], *chain.from_iterable(same)]


def _span(reading: Reading) -> tuple[int, int]:
    return reading.sentence.start, reading.sentence.end


def train(rows: Sequence[tuple[Sequence[str], str]], strength: float = _STRENGTH) -> Scorer:
    """Return a scorer fitted to (features, label) rows by L2-regularised logistic regression."""
    labels = sorted({label for _, label in rows})
    vectorizer, matrix = _matrix([features for features, _ in rows])
    model = LogisticRegression(C=strength, max_iter=1000).fit(matrix, [label for _, label in rows])
    return _scorer(labels, list(model.intercept_), list(model.coef_), vectorizer)


def train_each(sentences: Sequence[Sentence], strength: float = _STRENGTH_OF_CHANGES) -> Scorer:
    """Return a scorer that tells for each sort of change by itself whether a sentence reports it."""
    vectorizer, matrix = _matrix([each.features for each in sentences])
    columns, bias = [], []
    for change in FAMILIES:
        keep = [at for at, each in enumerate(sentences) if change not in each.doubtful]
        model = LogisticRegression(C=strength, solver="liblinear", intercept_scaling=_INTERCEPT)
        model.fit(matrix[keep], [change in sentences[at].changes for at in keep])
        columns.append(model.coef_[0])
        bias.append(model.intercept_[0])
    return _scorer([str(change) for change in FAMILIES], bias, columns, vectorizer)


def train_ranking(choices: Sequence[Sequence[Example]], strength: float = _STRENGTH_OF_NAMES) -> Scorer:
    """Return a scorer that prefers the right rows of each choice, by L2-regularised multinomial regression.

    The probability of a row is the softmax over the rows of its choice (Cao et al. 2007, Learning to Rank: ListNet);
    choices without a right row, or without a wrong one, teach nothing.
    """
    telling = [rows for rows in choices if len({row.label for row in rows}) == 2]
    vectorizer, matrix = _matrix([row.features for rows in telling for row in rows])
    right = np.array([row.label == RIGHT for rows in telling for row in rows])
    sizes = [len(rows) for rows in telling]
    starts = np.cumsum([0, *sizes[:-1]])
    choice = np.repeat(np.arange(len(telling)), sizes)

    def loss(weights: Any) -> tuple[float, Any]:
        totals = matrix @ weights
        powers = np.exp(totals - np.maximum.reduceat(totals, starts)[choice])
        whole, good = np.add.reduceat(powers, starts), np.add.reduceat(powers * right, starts)
        off = powers / whole[choice] - powers * right / good[choice]
        penalty = weights / strength
        return float(np.log(whole / good).sum() + weights @ penalty / 2), matrix.T @ off + penalty

    found = minimize(loss, np.zeros(matrix.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 500})
    return _scorer([RIGHT], [0.0], [found.x], vectorizer)


def _matrix(rows: Sequence[Sequence[str]]) -> tuple[Any, Any]:
    counts = Counter(feature for features in rows for feature in set(features))
    vectorizer = DictVectorizer()
    common = [{feature: 1 for feature in features if counts[feature] >= _RARE} for features in rows]
    return vectorizer, vectorizer.fit_transform(common)


def _scorer(labels: Sequence[str], bias: Sequence[float], columns: Sequence[Any], vectorizer: Any) -> Scorer:
    rows = {str(name): [float(column[at]) for column in columns] for name, at in sorted(vectorizer.vocabulary_.items())}
    kept = {name: packed(row) for name, row in rows.items() if any(abs(weight) > _NOTHING for weight in row)}
    return Scorer(tuple(labels), packed([float(each) for each in bias]), kept)


def fit(examples: Sequence[Example]) -> dict[str, Scorer]:
    """Return all scorers, trained on *examples*."""
    said = [each for each in examples if each.label != NONE]
    return {
        "date": train([(each.features, each.label) for each in examples]),
        "kind": train([(each.of_kind, each.kind) for each in said]),
    }


def write(trained: Mapping[str, Scorer]) -> None:
    """Write the weights beside the code that reads them."""
    rows = {
        name: {"labels": each.labels, "bias": each.bias, "weights": dict(each.weights)}
        for name, each in trained.items()
    }
    WEIGHTS.write_text(json.dumps(rows, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")


def main() -> None:
    """Train all scorers and write their weights."""
    corpus = list(read())
    said = [example for annotated in corpus for example in dates(annotated)]
    print(f"{len(said)} dates, {sum(each.label != NONE for each in said)} of them commitments")
    trained = {**(scorers() if WEIGHTS.exists() else {}), **fit(said)}
    write(trained)
    scorers.cache_clear()
    told = [example for annotated in corpus for example in sentences(annotated)]
    print(f"{len(told)} sentences, {sum(len(each.changes) for each in told)} changes")
    trained["change"] = train_each(told)
    named = [choice for annotated in corpus for choice in subjects(annotated)]
    print(f"{len(named)} statements with {sum(map(len, named))} names")
    write({**trained, "subject": train_ranking(named)})


if __name__ == "__main__":
    main()
