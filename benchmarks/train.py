"""Trains the small scorers of monitor.extract on the annotated corpus and writes their weights.

    pip install scikit-learn
    python -m benchmarks.train            # writes monitor/extract/weights.json

The same corpus gives the same weights.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from monitor.extract import timexes
from monitor.extract.antecedent import named_things
from monitor.extract.commitments import NONE, Found, judged, weigh
from monitor.extract.happenings import FAMILIES, Before, family, words_of_change
from monitor.extract.happenings import features as of_sentence
from monitor.extract.language import known
from monitor.extract.naming import RIGHT, Anchor, names
from monitor.extract.pages import readings
from monitor.extract.reading import Reading
from monitor.extract.scoring import Scorer, scorers
from monitor.extract.sentences import split
from monitor.extract.setting import page_of
from monitor.model import Change, Document
from tests.extract.annotated import Annotated, alike, read

WEIGHTS = Path(__file__).parent.parent / "monitor" / "extract" / "weights.json"
_RARE = 2
_STRENGTH = 0.15
_STRENGTH_OF_CHANGES = 0.3
_INTERCEPT = 5
"""Keeps the share of sentences without a change out of the weights of their words."""
_DIGITS = 3
_NOTHING = 0.004


@dataclass(frozen=True)
class Example:
    """Features with the right label; *group* is the document, *allowed* the labels that were possible."""

    features: tuple[str, ...]
    label: str
    group: str
    allowed: tuple[str, ...] = ()
    kind: str = ""


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
            if not said.get("optional"):
                yield Example(each.features, label, document.origin.document, (NONE, *found), said.get("kind", ""))


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
        names = of_sentence(reading, before, found, words, document.origin.published)
        updates = annotated.updates_in(reading.sentence.start, reading.sentence.end)
        sure = frozenset(family(Change(each["change"])) for each in updates if not each.get("optional"))
        doubtful = frozenset(family(Change(each["change"])) for each in updates) - sure
        yield Sentence(tuple(names), sure, doubtful, document.origin.document)
        before = Before(reading, found)


def subjects(annotated: Annotated) -> Iterator[Example]:
    """Yield one example for each name that a commitment of a document may have."""
    document = annotated.document
    language = known(document.language)
    things = named_things(document.text, (), language.things)
    for reading in read_all(document):
        span = reading.sentence.start, reading.sentence.end
        for each in weigh(reading, document.origin.published, language):
            dues = each.candidate.sides.values()
            said = next(filter(None, (annotated.commitment(*span, due) for due in dues)), None)
            if said is not None:
                place = each.candidate.place
                anchor = Anchor(place.start, place.end, said["kind"], each.signs.noun)
                for name in names(reading, anchor, page_of(document, reading, language, things), language.names):
                    label = RIGHT if alike(name.name, [said["subject"], *said["aliases"]]) else NONE
                    yield Example(name.features, label, f"{document.origin.document} {span} {place.start}")


def train(rows: Sequence[tuple[Sequence[str], str]], strength: float = _STRENGTH) -> Scorer:
    """Return a scorer fitted to (features, label) rows by L2-regularised logistic regression."""
    labels = sorted({label for _, label in rows})
    vectorizer, matrix = _matrix([features for features, _ in rows])
    model = LogisticRegression(C=strength, max_iter=1000).fit(matrix, [label for _, label in rows])
    if len(labels) == 2:
        columns, bias = [-model.coef_[0] / 2, model.coef_[0] / 2], [-model.intercept_[0] / 2, model.intercept_[0] / 2]
    else:
        columns, bias = list(model.coef_), list(model.intercept_)
    return _scorer(labels, bias, columns, vectorizer)


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


def _matrix(rows: Sequence[Sequence[str]]) -> tuple[Any, Any]:
    counts = Counter(feature for features in rows for feature in set(features))
    vectorizer = DictVectorizer()
    common = [{feature: 1 for feature in features if counts[feature] >= _RARE} for features in rows]
    return vectorizer, vectorizer.fit_transform(common)


def _scorer(labels: Sequence[str], bias: Sequence[float], columns: Sequence[Any], vectorizer: Any) -> Scorer:
    weights = {
        str(name): [round(float(column[at]), _DIGITS) for column in columns]
        for name, at in sorted(vectorizer.vocabulary_.items())
    }
    kept = {name: row for name, row in weights.items() if any(abs(weight) > _NOTHING for weight in row)}
    return Scorer(tuple(labels), tuple(round(float(each), _DIGITS) for each in bias), kept)


def fit(examples: Sequence[Example]) -> dict[str, Scorer]:
    """Return all scorers, trained on *examples*."""
    said = [each for each in examples if each.label != NONE]
    return {
        "date": train([(each.features, each.label) for each in examples]),
        "kind": train([(each.features, each.kind) for each in said]),
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
    named = [example for annotated in corpus for example in subjects(annotated)]
    print(f"{len(named)} names, {sum(each.label == RIGHT for each in named)} of them right")
    write({**trained, "subject": train([(each.features, each.label) for each in named])})


if __name__ == "__main__":
    main()
