"""Measures the finding of commitments and changes on annotated documents that the scorers were not trained on.

    pip install scikit-learn
    python -m benchmarks.statements            # English documents of the corpus, five parts in turn left out
    python -m benchmarks.statements --aside    # documents that no rule or scorer has seen, in each language
    python -m benchmarks.statements --speed    # characters a second over the same documents, one warm process

A date is right where its sentence and its days are those of an annotation; a change where its sentence and its sort
are; a name where it shares half of its content words with the annotated one. Two things flatter the first figures: the
rules were written with the corpus at hand, and for a change the dates of its sentence are judged by the shipped
scorers, which have seen them. Nothing flatters those of the documents kept aside: leave these unread.
"""

import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from benchmarks.train import Example, Sentence, dates, sentences, subjects, train, train_each, train_ranking
from monitor.extract import extract
from monitor.extract.changes.happenings import FAMILIES
from monitor.extract.changes.words import family
from monitor.extract.commitments.judging import NONE, SURE
from monitor.extract.subject.candidates import RIGHT
from monitor.model import Change, Due, Mention
from tests.extract.annotated import ASIDE, ENGLISH, Annotated, alike, compatible, read

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


def check_whole(corpus: Sequence[Annotated]) -> None:
    """Print precision and recall of what is told, and how much of what is right there has its kind, name, new due."""
    told, wanted, right = Counter[str](), Counter[str](), Counter[str]()
    for each in corpus:
        said = [mention for mention in extract(each.document) if not mention.doubt]
        promised = [(mention, _promised(each, mention)) for mention in said if mention.change is None]
        changed = [(mention, _changed(each, mention)) for mention in said if mention.change is not None]
        for sort, found, rows in (("commitments", promised, each.commitments), ("changes", changed, each.updates)):
            wanted[sort] += sum(not row.get("optional") for row in rows)
            told[sort] += sum(row is None or not row.get("optional") for _, row in found)
            hits = {rows.index(row): _also_right(mention, row) for mention, row in found if row is not None}
            right.update(f"{sort}{what}" for at in hits if not rows[at].get("optional") for what in ("", *hits[at]))
    for sort, noted in wanted.items():
        print(f"{sort}: precision {right[sort] / told[sort]:.3f}, recall {right[sort] / noted:.3f} of {noted}")
        more = [what for what in right if what.startswith(f"{sort}, ")]
        print(*(f"  {what.removeprefix(f'{sort}, ')} {right[what] / right[sort]:.3f}" for what in more))


def _promised(annotated: Annotated, mention: Mention) -> dict[str, Any] | None:
    return annotated.commitment(mention.start, mention.end, mention.due) if mention.due is not None else None


def _changed(annotated: Annotated, mention: Mention) -> dict[str, Any] | None:
    sort = family(mention.change) if mention.change is not None else None
    rows = [row for row in annotated.updates_in(mention.start, mention.end) if family(Change(row["change"])) is sort]
    return min(rows, key=lambda row: bool(row.get("optional")), default=None)


def _also_right(mention: Mention, row: Mapping[str, Any]) -> list[str]:
    if mention.change is None:
        named = alike(mention.subject, [row["subject"], *row["aliases"]])
        return [", kind"] * (mention.kind == row["kind"]) + [", name"] * named
    due = None if row["new_due"] is None else Due.parse(row["new_due"])
    near = due is not None and mention.due is not None and compatible(due, mention.due)
    return [", new due"] * (due == mention.due or near)


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
    if "--aside" in sys.argv:
        aside = list(read(corpus=ASIDE))
        for language in sorted({each.document.language for each in aside}):
            rows = [each for each in aside if each.document.language == language]
            print(f"{language}, {len(rows)} documents")
            check_whole(rows)
        return
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
