"""What had been planned for a day: the day before this one, or the one to come that has lost its place."""

import pytest

from monitor.extract import extract
from tests.make import document


def days(text: str) -> list[tuple[str, bool]]:
    """The days of the commitments of a text of Thursday 9 March 2023, and whether each is open."""
    return [(str(each.due), each.open) for each in extract(document(text, "2023-03-09")) if each.change is None]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The limit on the quay, which had been due to end on Saturday, was extended through May 30.", "2023-03-11"),
        ("The drivers called off a strike that was to have begun at 6 a.m. on Monday.", "2023-03-13"),
        ("The curfew was due to be lifted on Sunday but has been extended through May 30.", "2023-03-12"),
        ("The bridge was to have opened on Monday but stayed closed all week.", "2023-03-06"),
    ],
)
def test_a_weekday_that_something_was_planned_for_is_to_come_where_it_is_moved(text: str, day: str) -> None:
    assert (day, False) in days(text)


@pytest.mark.parametrize(
    ("text", "day", "is_open"),
    [
        ("The county first promised to reopen the pool on December 14.", "2022-12-14", False),
        ("The county had promised to reopen the pool on December 14.", "2022-12-14", False),
        ("The county promised to reopen the pool on December 14.", "2023-12-14", True),
        ("For the first time the county promised to reopen the pool on December 14.", "2023-12-14", True),
    ],
)
def test_what_was_first_promised_for_a_day_is_not_awaited_next_year(text: str, day: str, is_open: bool) -> None:
    assert days(text) == [(day, is_open)]


@pytest.mark.parametrize(
    ("text", "moves"),
    [
        (
            "The repair of the quay, which was supposed to be finished by April 3, will drag on until May 30.",
            [("2023-04-03", "2023-05-30")],
        ),
        ("The roof, scheduled to be completed in April, will be completed in June.", [("2023-04", "2023-06")]),
        ("The hall is due to be finished by April 3, will open on April 20 and close in October.", []),
        ("The pool, which was due to reopen on April 5, will be ready by April 1 if the weather holds.", []),
        ("The baths, due to open in April, will open only in June.", [("2023-04", "2023-06")]),
        ("The garden show, scheduled to open on April 3, will last until May 30.", []),
        ("The baths, expected to reopen on April 3, will be open until May 30.", []),
        ("The tram line, set to open on April 3, will be completed in 2028.", []),
        ("The ferry, which was supposed to be ready by March 1, will be open until April 14.", []),
        ("The walk-out, due to end on April 3, will last until May 30.", [("2023-04-03", "2023-05-30")]),
    ],
)
def test_what_was_to_be_done_by_a_day_and_drags_on_is_put_off(text: str, moves: list[tuple[str, str]]) -> None:
    told = [each for each in extract(document(text, "2023-03-09")) if each.change is not None]
    assert [(str(each.old_due), str(each.due)) for each in told] == moves
