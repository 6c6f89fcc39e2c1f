"""Reads the annotated documents of the corpus, and tells what an annotation says of a date in a sentence."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from monitor.extract import extract
from monitor.model import Document, Due, Mention
from tests.make import document

_EMPTY = frozenset(
    "the a an of for to in on at and or by with from its his her their this that "
    "de la le les der die das und в на".split()
)
_MIDDLE = 15
ENGLISH = (
    "agencies",
    "circulars",
    "duties",
    "everyday",
    "instruments",
    "letters",
    "mentions",
    "modern",
    "months",
    "moves",
    "newspapers",
    "notices",
    "official",
    "plain",
    "readers",
    "registers",
    "reports",
    "technical",
    "trades",
    "turns",
    "seeming",
    "overdue",
    "wire",
    "wishes",
    "changes",
    "eves",
    "standing",
    "farther",
)
"""The files of annotated documents in English."""
CORPUS = Path(__file__).parent / "corpus" / "statements"
ASIDE = CORPUS.parent / "aside"
"""Annotated documents that no scorer is trained on and no rule is written for: they measure, and nothing else."""


@dataclass(frozen=True, kw_only=True)
class Annotated:
    """A document with what a careful reader notes in it; rows as `monitor extract --jsonl` writes them."""

    document: Document
    commitments: tuple[dict[str, Any], ...]
    updates: tuple[dict[str, Any], ...]

    def commitment(self, start: int, end: int, due: Due) -> dict[str, Any] | None:
        """Return the annotated commitment whose sentence lies at *start* to *end* and whose due *due* is."""
        for each in self.commitments:
            quotes = [each["quote"], *each.get("alt_quotes", [])]
            if compatible(_wanted(each), due) and any(self._stands(q, start, end) for q in quotes):
                return each
        return None

    def updates_in(self, start: int, end: int) -> list[dict[str, Any]]:
        """Return the annotated changes whose sentence lies at *start* to *end*."""
        return [each for each in self.updates if self._stands(each["quote"], start, end)]

    def _stands(self, quote: str, start: int, end: int) -> bool:
        enough = 0.5 * min(end - start, len(quote))
        places = (found.start() for found in re.finditer(re.escape(quote), self.document.text))
        return any(min(end, at + len(quote)) - max(start, at) > enough for at in places)


def alike(name: str, wanted: Sequence[str]) -> bool:
    """Whether *name* shares half of its content words with one of the *wanted* names."""
    mine = _content(name)
    return any(4 * len(mine & _content(each)) >= len(mine) + len(_content(each)) > 0 for each in wanted)


def _content(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", name.lower())) - _EMPTY


def _wanted(commitment: dict[str, Any]) -> Due:
    """The due of an annotation; the middle of a month may be told as the month."""
    due = Due.parse(commitment["due"])
    told = re.search(r"\b(?:mid|mi-|mitte|mediados|середин)", commitment["date_text"], re.IGNORECASE)
    middle = told and due.start.day == _MIDDLE and due.start == due.last
    return Due.months(due.start.year, due.start.month) if middle else due


def compatible(wanted: Due, found: Due) -> bool:
    """Whether both have the same last day, or *found* lies inside a wanted month or window."""
    inside = wanted.start <= found.start and found.stop <= wanted.stop
    return wanted.stop == found.stop or inside


@cache
def found(*names: str) -> tuple[tuple[Annotated, tuple[Mention, ...]], ...]:
    """Return the documents of these files of the corpus, each with the statements that are found in it."""
    return tuple((each, tuple(extract(each.document))) for each in read(*names))


def read(*names: str, corpus: Path = CORPUS) -> Iterator[Annotated]:
    """Yield the documents of the files of a *corpus* called *names* (without ending), of all if none is named."""
    paths = [corpus / f"{name}.jsonl" for name in names] or sorted(corpus.glob("*.jsonl"))
    for path in paths:
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            yield Annotated(
                document=document(row["text"], row["published"], row["id"], row["lang"], title=row["title"]),
                commitments=tuple(row["commitments"]),
                updates=tuple(row["updates"]),
            )
