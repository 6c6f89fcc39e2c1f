"""Passages of news annotated before the rules read them: each day, month and year that they name is found, and no other."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from monitor.extract.timex import find
from monitor.model import Timex, TimexType
from tests.make import document

_CORPUS = Path(__file__).parent / "corpus"
_DATED = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_NOT_YET = "~ "
"""Before a passage that the rules do not read as it was annotated."""


class Named(NamedTuple):
    """What a passage names: its span and its TIMEX3 value, of a kind that tells day, month or year or of another."""

    start: int
    end: int
    value: str


def _passages() -> Iterator[object]:
    for path in sorted(_CORPUS.glob("passages_*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                marks = [pytest.mark.xfail(strict=True)] if line.startswith(_NOT_YET) else []
                published, text, *named = [part.strip() for part in line.removeprefix(_NOT_YET).split("|")]
                yield pytest.param(path.stem[-2:], published, text, list(_named(text, named)), marks=marks)


def _named(text: str, parts: list[str]) -> Iterator[Named]:
    position = 0
    for span, value in (part.split(" -> ") for part in parts if part):
        start = text.index(span, position)
        position = start + len(span)
        yield Named(start, position, value)


def _dated(timexes: list[Timex]) -> list[Named]:
    dates = [timex for timex in timexes if timex.type is TimexType.DATE and _DATED.fullmatch(timex.value)]
    return [Named(timex.start, timex.end, timex.value) for timex in dates]


def _meet(one: Named, other: Named) -> bool:
    return one.start < other.end and other.start < one.end


@pytest.mark.parametrize(("language", "published", "text", "named"), list(_passages()))
def test_of_a_passage_the_days_months_and_years_are_read(
    language: str, published: str, text: str, named: list[Named]
) -> None:
    found = _dated(find(document(text, published=published, language=language)))
    read = {each: [other.value for other in found if _meet(each, other)] for each in named}
    wrong = [(each, values) for each, values in read.items() if _is_wrong(each, values)]
    spurious = [each for each in found if not any(_meet(each, other) for other in named)]
    assert (wrong, spurious) == ([], [])


def _is_wrong(named: Named, values: list[str]) -> bool:
    """Whether a day, month or year was not read; a day of the month, or a month of the year, that was named is right."""
    return _DATED.fullmatch(named.value) is not None and not any(value.startswith(named.value) for value in values)
