"""A month whose day the text tells directly behind it is no day of its own."""

import pytest

from monitor.extract import extract
from tests.make import document


def dues(text: str) -> list[str]:
    """The dues of what the text states on 20 April 2024."""
    return [str(each.due) for each in extract(document(text, "2024-04-20")) if each.change is None]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("The measure will lapse in April 2026, on the 20th.", "2026-04-20"),
        ("The fair opens in June, on the 14th.", "2024-06-14"),
        ("In June, on Monday the 3rd, the fair opens.", "2024-06-03"),
        ("The lease ends in May 2027, on the last day of the month.", "2027-05-31"),
    ],
)
def test_the_day_is_told_beside_its_month(text: str, due: str) -> None:
    assert dues(text) == [due]


def test_another_days_month_stands() -> None:
    assert "2024-06" in dues("The licence ends in June, and on 3 July the shop will be sold.")
