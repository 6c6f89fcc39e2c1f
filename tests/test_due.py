"""Dues moved by whole months."""

import pytest

from monitor.model import Due


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
