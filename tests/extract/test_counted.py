"""Lengths of time and names of days that count from a day told just before; where none is told they name no day."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.extract import extract, timexes
from tests.make import document

_LINES = (Path(__file__).parent / "corpus" / "counted.txt").read_text(encoding="utf-8").splitlines()


def _told() -> Iterator[tuple[str, str, str, str | None, str]]:
    """The lines of the corpus: language, day of publication, expression, the day that it names, and the text."""
    for line in _LINES:
        language, published, expression, due, text = (part.strip() for part in line.split(" | "))
        yield language, published, expression, None if due == "-" else due, text


@pytest.mark.parametrize(("language", "published", "expression", "due", "text"), list(_told()))
def test_an_expression_names_the_day_that_a_reader_works_out(
    language: str, published: str, expression: str, due: str | None, text: str
) -> None:
    start = text.rindex(expression)
    beside = [
        each
        for each in timexes(document(text, published, language=language))
        if each.start < start + len(expression) and start < each.end
    ]
    assert {str(each.due) for each in beside if each.due} == ({due} if due else set())


def test_a_length_says_from_which_kind_of_day_it_counts() -> None:
    text = "The order was served on 3 May 2022. The firm has 28 days to appeal."
    assert timexes(document(text, "2022-05-10"))[-1].rule == "duration, counted from what was done"


@pytest.mark.parametrize(
    "text",
    [
        "The order was served on 3 May and filed again on 5 May. The firm has 28 days to appeal.",
        "The order was not served on 3 May. The firm has 28 days to appeal.",
        "The order was served on 3 May.\n\nThe firm has 28 days to appeal.",
        "The order was served on 3 May. Nobody saw it. The firm has 28 days to appeal.",
    ],
)
def test_nothing_is_counted_from_two_days_from_none_or_from_one_far_away(text: str) -> None:
    assert [each.due for each in timexes(document(text, "2022-05-10")) if each.type == "DURATION"] == [None]


def test_a_notice_that_counts_back_from_an_end_is_told_once() -> None:
    text = "The lease expires on 31 August 2024. The tenant must notify us one month before the expiry of the lease."
    (only,) = extract(document(text, "2024-03-05"))
    assert (str(only.due), str(only.notice)) == ("2024-08-31", "P1M")


def test_the_last_day_of_another_thing_than_what_lasts_so_long_stays_open() -> None:
    text = "The fair runs from 3 to 7 October. Reports go home on the last day of term."
    assert "the last day of term" not in [each.text for each in timexes(document(text, "2022-09-20"))]
