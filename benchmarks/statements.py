"""Measures the finding of commitments and changes on annotated documents that the scorers were not trained on.

    pip install scikit-learn
    python -m benchmarks.statements            # English documents of the corpus, five parts in turn left out
    python -m benchmarks.statements --speed    # characters a second over the same documents, one warm process

A date is right where its sentence and its days are those of an annotation; a change where its sentence and its sort
are; a name where it shares half of its content words with the annotated one. Two things flatter: the rules were written
with the corpus at hand, and for a change the dates of its sentence are judged by the shipped scorers, which have seen
them.
"""

import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import TypeVar

from benchmarks.train import Example, Sentence, dates, sentences, subjects, train, train_each, train_ranking
from monitor.extract import extract
from monitor.extract.changes.happenings import FAMILIES
from monitor.extract.commitments.judging import NONE, SURE
from monitor.extract.subject.candidates import RIGHT
from tests.extract.annotated import ENGLISH, Annotated, read

_PARTS = 5
_ROUNDS = 3
Row = TypeVar("Row")


def parts(rows: Sequence[Row], of: Callable[[Row], str]) -> list[tuple[list[Row], list[Row]]]:
    """Return (all others, part) for five parts of *rows*; the rows of one document stay together."""
    groups = sorted({of(row) for row in rows})
    part_of = {group: at % _PARTS for at, group in enumerate(groups)}
    return [
        ([row for row in rows if part_of[of(row)] != at], [row for row in rows if part_of[of(row)] == at])
        for at in range(_PARTS)
    ]


def check_dates(rows: Sequence[Example], annotated: int) -> None:
    """Print precision and recall of commitments, of their kinds, and how often a confidence was right."""
    judged: list[tuple[float, bool]] = []
    kinds = [0, 0]
    for others, part in parts(rows, lambda each: each.group):
        scorer = train([(each.features, each.label) for each in others])
        kind_of = train([(each.of_kind, each.kind) for each in others if each.label != NONE])
        for each in part:
            chances = scorer(each.features, each.allowed)
            best = max(chances, key=lambda label: chances[label] if label != NONE else -1)
            judged.append((1 - chances[NONE], each.label == best))
            if each.label != NONE:
                told = kind_of(each.of_kind)
                kinds[0] += max(told, key=lambda kind: told[kind]) == each.kind
                kinds[1] += 1
    found = [right for confidence, right in judged if confidence >= SURE]
    print(f"commitments: precision {sum(found) / len(found):.3f}, recall {sum(found) / annotated:.3f} of {annotated}")
    print(f"kind right: {kinds[0] / kinds[1]:.3f}")
    bins: dict[int, list[bool]] = defaultdict(list)
    for confidence, right in judged:
        bins[min(9, int(confidence * 10))].append(right)
    print("confidence | dates | right")
    for at, rights in sorted(bins.items()):
        print(f"{at / 10:.1f}–{at / 10 + 0.1:.1f} | {len(rights)} | {sum(rights) / len(rights):.2f}")


def check_changes(rows: Sequence[Sentence], annotated: int, least: float = 0.45) -> None:
    """Print precision and recall of changes, as the scorer alone tells them."""
    right = wrong = 0
    for others, part in parts(rows, lambda each: each.group):
        scorer = train_each(others)
        for each in part:
            for change, chance in zip(FAMILIES, scorer.chances(each.features), strict=True):
                if chance >= least:
                    right += change in each.changes
                    wrong += change not in each.changes | each.doubtful
    print(f"changes: precision {right / (right + wrong):.3f}, recall {right / annotated:.3f} of {annotated}")


def check_names(choices: Sequence[Sequence[Example]]) -> None:
    """Print how often the name that fits best is right."""
    right = statements = 0
    for others, part in parts([rows for rows in choices if rows], lambda rows: rows[0].group):
        scorer = train_ranking(others)
        for rows in part:
            shares = scorer.shares(row.features for row in rows)
            right += rows[shares.index(max(shares))].label == RIGHT
            statements += 1
    print(f"names: {right / statements:.3f} of {statements} right")


def speed(corpus: Sequence[Annotated]) -> None:
    """Print the characters of text that extraction reads in a second of processor time."""
    characters = sum(len(each.document.text) for each in corpus)
    for each in corpus:
        extract(each.document)
    begun = time.process_time()
    for _ in range(_ROUNDS):
        for each in corpus:
            extract(each.document)
    print(f"{_ROUNDS * characters / (time.process_time() - begun):,.0f} characters a second")


def main() -> None:
    """Measure."""
    corpus = list(read(*ENGLISH))
    print(f"{len(corpus)} documents")
    if "--speed" in sys.argv:
        speed(corpus)
        return
    commitments = sum(not row.get("optional") for each in corpus for row in each.commitments)
    updates = sum(not row.get("optional") for each in corpus for row in each.updates)
    check_dates([row for each in corpus for row in dates(each)], commitments)
    check_changes([row for each in corpus for row in sentences(each)], updates)
    check_names([rows for each in corpus for rows in subjects(each)])


if __name__ == "__main__":
    main()
