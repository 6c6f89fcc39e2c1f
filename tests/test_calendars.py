"""Working days, holidays and recurrences, against days that can be looked up."""

from datetime import date, timedelta
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.calendars import (
    add_working_days,
    countries,
    feast,
    holiday,
    is_working,
    orthodox_easter,
    recurrences,
    roll_back,
)
from monitor.model import FIRST, LAST
from tests.make import day


@pytest.mark.parametrize(
    ("when", "country", "working"),
    [
        ("2023-03-17", None, True),  # a Friday
        ("2023-03-18", None, False),  # a Saturday
        ("2023-12-25", None, True),  # no country, no Christmas
        ("2023-12-25", "DE", False),
        ("2023-10-03", "DE", False),  # German Unity
        ("2023-06-08", "DE", True),
        ("2023-06-08", "DE-BY", False),  # Corpus Christi in Bavaria
        ("2023-11-23", "US", False),  # Thanksgiving
        ("2021-12-31", "US", False),  # New Year 2022 observed on the Friday before
        ("2023-03-17", "IL", False),  # the Israeli weekend begins on Friday
        ("2023-03-19", "IL", True),
        ("2023-01-28", "CN", True),  # a Saturday worked for the Spring Festival
        ("2023-01-27", "CN", False),
    ],
)
def test_working_days_follow_the_calendar_of_the_country(when: str, country: str | None, *, working: bool) -> None:
    assert is_working(day(when), country) is working


@pytest.mark.parametrize(
    ("when", "country", "last"),
    [
        ("2023-03-17", None, "2023-03-17"),
        ("2023-03-18", None, "2023-03-17"),
        ("2023-04-10", None, "2023-04-10"),
        ("2023-04-10", "DE", "2023-04-06"),  # Easter Monday to Maundy Thursday
        ("2024-01-01", "DE", "2023-12-29"),
    ],
)
def test_a_day_off_rolls_back_to_the_last_working_day(when: str, country: str | None, last: str) -> None:
    assert roll_back(day(when), country) == day(last)


@pytest.mark.parametrize(
    ("when", "count", "country", "reached"),
    [
        ("2023-03-16", 1, None, "2023-03-17"),
        ("2023-03-17", 1, None, "2023-03-20"),
        ("2023-03-18", 1, None, "2023-03-20"),
        ("2023-03-20", -1, None, "2023-03-17"),
        ("2023-03-18", 0, None, "2023-03-18"),
        ("2023-04-06", 1, "DE", "2023-04-11"),
        ("2023-04-11", -4, "DE", "2023-04-03"),
    ],
)
def test_working_days_are_counted_in_both_directions(when: str, count: int, country: str | None, reached: str) -> None:
    assert add_working_days(day(when), count, country) == day(reached)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(-60, 60), st.sampled_from([None, "DE", "US", "IL"]))
def test_counting_there_and_back_ends_on_the_same_working_day(when: date, count: int, country: str | None) -> None:
    start = roll_back(when, country)
    assert add_working_days(add_working_days(start, count, country), -count, country) == start


@pytest.mark.parametrize(
    ("name", "year", "country", "when"),
    [
        ("Christmas", 2023, None, "2023-12-25"),
        ("Christmas Day", 2023, "RU", "2023-01-07"),
        ("Christmas", 2023, "TR", "2023-12-25"),  # no public holiday there, and still a day
        ("xmas", 2024, None, "2024-12-25"),
        ("New Year’s Eve", 2023, None, "2023-12-31"),
        ("the New Year", 2024, None, "2024-01-01"),
        ("Easter", 2023, None, "2023-04-09"),
        ("Easter Sunday", 2024, "US", "2024-03-31"),
        ("Easter", 2023, "GR", "2023-04-16"),
        ("Pentecost", 2023, "GR", "2023-06-04"),
        ("Ascension Day", 2023, "DE", "2023-05-18"),
        ("Whit Monday", 2023, "DE", "2023-05-29"),
        ("Thanksgiving", 2023, None, "2023-11-23"),
        ("Labor Day", 2023, None, "2023-09-04"),
        ("Labor Day", 2023, "DE", "2023-05-01"),
        ("the Fourth of July", 2023, None, "2023-07-04"),
        ("Presidents' Day", 2023, None, "2023-02-20"),
    ],
)
def test_a_holiday_is_known_by_its_name(name: str, year: int, country: str | None, when: str) -> None:
    assert holiday(name, year, country) == day(when)


@pytest.mark.parametrize(("name", "country"), [("Thanksgiving", "DE"), ("Independence Day", "UA"), ("Grain Day", None)])
def test_a_holiday_that_the_country_does_not_have_is_no_day(name: str, country: str | None) -> None:
    assert holiday(name, 2023, country) is None


def test_the_orthodox_churches_have_an_easter_of_their_own() -> None:
    assert [orthodox_easter(year) for year in (2023, 2024, 2025)] == [
        day("2023-04-16"),
        day("2024-05-05"),
        day("2025-04-20"),
    ]


@pytest.mark.parametrize(
    ("name", "country", "when"),
    [("Pesach", "IL", "2023-04-06"), ("Chinese New Year", "CN", "2023-01-22"), ("Yom Kippur", "IL", "2023-09-25")],
)
def test_a_feast_is_known_by_the_calendar_that_lists_it(name: str, country: str, when: str) -> None:
    assert feast(name, 2023, country) == day(when)


def test_a_feast_that_no_calendar_lists_is_no_day() -> None:
    assert feast("Grain Day", 2023, "IL") is None


@pytest.mark.parametrize(
    ("rule", "start", "days"),
    [
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2024-01-31", ["2024-01-31", "2024-02-29", "2024-03-31"]),
        ("RRULE:FREQ=WEEKLY;BYDAY=FR", "2024-01-05", ["2024-01-05", "2024-01-12", "2024-01-19"]),
        ("freq=yearly;interval=2", "2023-07-01", ["2023-07-01", "2025-07-01", "2027-07-01"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2023-09-29", ["2023-09-29", "2023-10-31", "2023-11-30"]),
        ("FREQ=DAILY;COUNT=2", "2024-02-28", ["2024-02-28", "2024-02-29"]),
        ("FREQ=DAILY;UNTIL=20240229T235959Z", "2024-02-28", ["2024-02-28", "2024-02-29"]),
        ("FREQ=DAILY;COUNT=9;UNTIL=20240228", "2024-02-28", ["2024-02-28"]),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "2024-02-15", ["2024-03-31", "2024-05-31", "2024-07-31"]),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2024-01-31", []),
    ],
)
def test_a_recurrence_gives_its_days(rule: str, start: str, days: list[str]) -> None:
    assert list(islice(recurrences(rule, day(start)), 3)) == [day(each) for each in days]


def test_a_recurrence_ends_after_a_hundred_years() -> None:
    *_, last = recurrences("FREQ=YEARLY", day("2024-01-31"))
    assert last == day("2124-01-31")


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("monthly", "not a part of a recurrence: 'MONTHLY'"),
        ("BYMONTHDAY=1", "a recurrence needs FREQ=YEARLY, MONTHLY, WEEKLY or DAILY"),
        ("FREQ=HOURLY", "not a part of a recurrence: 'FREQ=HOURLY'"),
        ("FREQ=DAILY;INTERVAL=0", "not a part of a recurrence: 'INTERVAL=0'"),
        ("FREQ=DAILY;BYHOUR=9", "not a part of a recurrence: 'BYHOUR=9'"),
        ("FREQ=YEARLY;BYDAY=99SU", "not a part of a recurrence: 'BYDAY=99SU'"),
        ("FREQ=DAILY;UNTIL=tomorrow", "not a part of a recurrence: 'UNTIL=TOMORROW'"),
        ("FREQ=DAILY\nEXDATE:20240101", "not a part of a recurrence: 'FREQ=DAILY\\nEXDATE:20240101'"),
    ],
)
def test_what_is_no_recurrence_is_told(rule: str, reason: str) -> None:
    with pytest.raises(ValueError, match=r"^.+$") as raised:
        recurrences(rule, day("2024-01-31"))
    assert str(raised.value) == reason


def test_countries_are_iso_codes_with_and_without_their_parts() -> None:
    assert {"UA", "US", "DE", "DE-BY", "GB-SCT"} <= countries()
    assert countries().isdisjoint({"de", "XX", "DE-XX", ""})


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.sampled_from(["DE", "US", "CN", "IL", "UA"]))
def test_no_stretch_of_two_weeks_is_without_work(when: date, country: str) -> None:
    assert when - roll_back(when, country) < timedelta(days=14)


@pytest.mark.parametrize("day", [date(2024, 2, 29), date(2024, 3, 2), date(2024, 3, 3), date(2024, 3, 4)])
@pytest.mark.parametrize("count", [2_599, 2_603, -2_604])
def test_very_many_working_days_leave_out_the_weekends(day: date, count: int) -> None:
    found, step = day, 1 if count > 0 else -1
    for _ in range(abs(count)):
        found += timedelta(days=step)
        while found.weekday() > 4:
            found += timedelta(days=step)
    assert add_working_days(day, count) == found


@pytest.mark.parametrize(
    ("count", "end"), [(9_999_999, LAST), (9_999_998, LAST), (-9_999_999, FIRST), (-600_004, FIRST)]
)
def test_no_number_of_working_days_leaves_the_calendar(count: int, end: date) -> None:
    assert add_working_days(date(2024, 2, 29), count) == end
