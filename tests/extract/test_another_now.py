"""What is so now of another thing, or in another place, moves nothing; a verb may move two things at once."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES, Change
from tests.make import document


def moves(text: str) -> list[tuple[str, str | None, str]]:
    """Return name, old and new due of all moves in a *text* of 8 March 2023."""
    told = [each for each in extract(document(text)) if each.change in MOVES]
    return [(each.subject, str(each.old_due) if each.old_due else None, str(each.due)) for each in told]


@pytest.mark.parametrize(
    "text",
    [
        "The pool was shut until 3 March, and the sauna is now shut until 1 May.",
        "He was in Paris on Monday and is now in Rome until Friday.",
        "The hall was kept open for three months a year.",
        "The report will be no more than a week late.",
    ],
)
def test_another_thing_another_place_or_a_habit_is_no_move(text: str) -> None:
    assert moves(text) == []


def test_the_same_thing_that_was_and_is_now_is_extended() -> None:
    text = "The pool was shut until 3 March and is now shut until 1 May."
    assert moves(text) == [("pool", "2023-03-03", "2023-05-01")]


def test_one_verb_moves_two_things_each_to_its_own_day() -> None:
    text = "The court moved the hearing to 4 May and the sentencing to 9 June."
    assert moves(text) == [("hearing", None, "2023-05-04"), ("sentencing", None, "2023-06-09")]


def test_a_day_told_by_its_number_is_the_earlier_one_of_what_was_brought_forward() -> None:
    assert moves("The dinner on 30 April has been brought forward to the 7th.") == [
        ("dinner", "2023-04-30", "2023-04-07")
    ]


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("The council was to approve the lease by 31 March. It did so on Tuesday.", [Change.FULFILLED]),
        ("The council was to approve the lease by 31 March. It did not.", []),
        ("The council was to approve the lease by 31 March. It did so only in part.", []),
    ],
)
def test_they_did_so_keeps_what_was_planned_just_before(text: str, change: list[Change]) -> None:
    assert [each.change for each in extract(document(text)) if each.change is Change.FULFILLED] == change


def test_a_term_of_years_that_starts_on_a_day_ends_so_much_later() -> None:
    dues = {str(each.due) for each in extract(document("The firm signed a five-year lease starting on 1 May 2023."))}
    assert "2028-04-30" in dues
    dues = {str(each.due) for each in extract(document("Work on the five-year contract starts on 1 May 2023."))}
    assert "2028-04-30" not in dues
