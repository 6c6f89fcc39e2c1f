"""Dues moved by whole months."""

from datetime import date

import pytest

from monitor.model import Due, Period


@pytest.mark.parametrize(
    ("due", "months", "moved"),
    [
        ("2024-02-28", -12, "2023-02-28"),
        ("2023-02-28", 12, "2024-02-28"),
        ("2024-02-29", -12, "2023-02-28"),
        ("2023-02", 12, "2024-02"),
        ("2024-Q1", -12, "2023-Q1"),
        ("2023-12-20/2024-01-05", 12, "2024-12-20/2025-01-05"),
    ],
)
def test_a_due_keeps_its_days_when_it_moves_by_months(due: str, months: int, moved: str) -> None:
    assert Due.parse(due).moved(months) == Due.parse(moved)


@pytest.mark.parametrize(
    ("length", "after"), [("P9999Y", "9999-12-30"), ("P9999999D", "9999-12-30"), ("P99999999W", "9999-12-30")]
)
def test_what_is_as_good_as_endless_ends_with_the_calendar(length: str, after: str) -> None:
    period = Period.parse(length)
    assert str(Due.day(period.after(date(2024, 2, 29)))) == after
    assert period.before(date(2024, 2, 29)).year == 1


def test_the_last_year_of_the_calendar_has_days_before_it() -> None:
    assert str(Period.parse("P30D").before(date(9999, 6, 30))) == "9999-05-31"
