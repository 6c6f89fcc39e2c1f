"""How dues and distances are said."""

from datetime import timedelta

import pytest

from monitor.alerting.days import distance, roughly, say_due
from monitor.forms import parse_clock
from monitor.model import Due, Grain
from tests.make import day


@pytest.mark.parametrize(
    ("due", "said"),
    [
        (Due.parse("2023-03-18"), "Saturday 18 March 2023"),
        (Due.day(day("2023-03-18"), parse_clock("17:00")), "Saturday 18 March 2023, 17:00"),
        (
            Due.day(day("2023-03-18"), parse_clock("17:00"), "Europe/Kyiv"),
            "Saturday 18 March 2023, 17:00 Europe/Kyiv",
        ),
        (Due.parse("2024-05"), "in May 2024"),
        (Due.parse("2024-Q3"), "in the third quarter of 2024"),
        (Due.months(2024, 7, 6), "in the second half of 2024"),
        (Due.parse("2024"), "in 2024"),
        (Due.parse("2023-03-08/2023-03-15"), "from Wednesday 8 March 2023 to Wednesday 15 March 2023"),
        (
            Due.window(day("2023-03-13"), day("2023-03-17"), Grain.WEEK),
            "from Monday 13 March 2023 to Friday 17 March 2023",
        ),
        (None, "no date"),
    ],
)
def test_a_due_is_said_as_exactly_as_it_is_known(due: Due | None, said: str) -> None:
    assert say_due(due) == said


@pytest.mark.parametrize(
    ("due", "today", "said"),
    [
        ("2023-03-18", "2023-03-09", "9 days left"),
        ("2023-03-18", "2023-03-17", "1 day left"),
        ("2023-03-18", "2023-03-18", "today"),
        ("2023-03-18", "2023-03-19", "1 day past"),
        ("2023-03-18", "2023-03-28", "10 days past"),
        ("2024-05", "2024-04-24", "7 days left"),
        ("2024-05", "2024-05-10", "now, until Friday 31 May 2024 (21 days left)"),
        ("2024-05", "2024-06-01", "1 day past"),
    ],
)
def test_the_distance_counts_to_the_first_day_and_from_the_last(due: str, today: str, said: str) -> None:
    assert distance(Due.parse(due), day(today)) == said


@pytest.mark.parametrize(
    ("stretch", "said"),
    [
        (timedelta(hours=1), "1 hour"),
        (timedelta(hours=5, minutes=59), "5 hours"),
        (timedelta(hours=47), "47 hours"),
        (timedelta(days=3, hours=4), "3 days"),
    ],
)
def test_a_delay_is_said_roughly(stretch: timedelta, said: str) -> None:
    assert roughly(stretch) == said
