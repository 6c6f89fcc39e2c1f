"""A day or a quarter that is told beside the month, the quarter or the year to which it belongs."""

import pytest

from monitor.extract import extract, timexes
from tests.make import document


def dues(sentence: str) -> list[str]:
    """Return the dues of the commitments of a sentence."""
    found = extract(document(sentence))
    return sorted(str(each.due) for each in found if each.change is None and not each.doubt)


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("Elections will be held in April, on the 18th.", "2023-04-18"),
        ("The talks resume next month, on the 8th.", "2023-04-08"),
        ("The board meets again in the second week of May, on the 12th.", "2023-05-12"),
    ],
)
def test_a_month_and_its_day_are_one_commitment(sentence: str, due: str) -> None:
    assert dues(sentence) == [due]


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("The audit will take place on 9 and 10 May.", ["2023-05-09/2023-05-10"]),
        ("The audit will take place on May 9 and 10.", ["2023-05-09/2023-05-10"]),
        ("The clinic is open on 9 and 23 May.", ["2023-05-09", "2023-05-23"]),
        ("The lease ends on 9 May and 10 May is a holiday.", ["2023-05-09", "2023-05-10"]),
    ],
)
def test_two_days_of_a_month_that_follow_one_another_are_one_commitment(sentence: str, due: list[str]) -> None:
    assert dues(sentence) == due


def test_both_days_are_moved_to_both() -> None:
    (moved,) = (
        each for each in extract(document("The audit was moved from 9 and 10 May to 15 and 16 May.")) if each.change
    )
    assert (str(moved.old_due), str(moved.due)) == ("2023-05-09/2023-05-10", "2023-05-15/2023-05-16")


def test_a_day_of_another_month_stands_by_itself() -> None:
    assert dues("The sale ends in April, and on 3 May the shop closes.") == ["2023-04", "2023-05-03"]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Closing, first expected in the second quarter, is now seen in the third.", "2023-Q3"),
        ("Closing will slip from the second quarter to the fourth.", "2023-Q4"),
        ("Closing is now seen in the third quarter, not the second.", "2023-Q2"),
    ],
)
def test_the_third_is_a_quarter_beside_one(sentence: str, value: str) -> None:
    assert value in [each.value for each in timexes(document(sentence))]


@pytest.mark.parametrize(
    "sentence", ["Of the three bids she prefers the second.", "Sales rose in May. He came in the third."]
)
def test_the_third_is_none_without_a_quarter_beside_it(sentence: str) -> None:
    assert not [each for each in timexes(document(sentence)) if "-Q" in each.value]


@pytest.mark.parametrize(
    "sentence",
    [
        "In 1988 the strike ran from May 15 to June 20.",
        "Back in 2014, voting had to be repeated on 25 May.",
        "In 2019 the deadline was 31 October.",
    ],
)
def test_a_year_that_opens_a_sentence_of_the_past_dates_its_days(sentence: str) -> None:
    assert dues(sentence) == []


def test_a_year_in_the_clause_before_dates_nothing_ahead() -> None:
    assert dues("The club was founded in 1988; its summer fair is on 20 June.") == ["2023-06-20"]
