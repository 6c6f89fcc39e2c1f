"""When a due is recalled: lead times, nagging, clock changes."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from monitor.alerting.moments import duration, leads, local, nags, stand, stepped, strikes, undated
from monitor.forms import parse_clock, parse_duration
from monitor.model import Due, Reason
from monitor.policy import AlertPolicy, Nagging
from tests.make import day, instant

UTC = ZoneInfo("UTC")


def moments(due: str, lead: str, zone: str = "UTC", at: str = "09:00", act_by: str | None = None) -> list[str]:
    """The moments of a due, in order: UTC time and occurrence."""
    found = leads(Due.parse(due), day(act_by) if act_by else None, policy(lead, at), ZoneInfo(zone))
    ordered = sorted(found, key=lambda each: each.at)
    return [f"{each.at.replace(tzinfo=None).isoformat(' ', 'minutes')} {each.occurrence}" for each in ordered]


def policy(lead: str, at: str = "09:00") -> AlertPolicy:
    return AlertPolicy(lead=tuple(parse_duration(each) for each in lead.split()), at=parse_clock(at))


@pytest.mark.parametrize(
    ("due", "lead", "expected"),
    [
        ("2023-03-18", "7d 1d 0d", ["2023-03-11 09:00 7d", "2023-03-17 09:00 1d", "2023-03-18 09:00 0d"]),
        ("2024-05", "7d 0d", ["2024-04-24 09:00 7d", "2024-05-01 09:00 0d"]),
        ("2024-Q3", "1d", ["2024-06-30 09:00 1d"]),
        ("2023-03-08/2023-03-15", "1d", ["2023-03-07 09:00 1d"]),
        ("2023-03-18", "1w 7d", ["2023-03-11 09:00 7d"]),
        ("2023-03-18", "4h", ["2023-03-18 20:00 4h"]),
        ("2023-03-18", "36h", ["2023-03-17 12:00 36h"]),
        ("2023-03-18", "90m 30s", ["2023-03-18 22:30 90m", "2023-03-18 23:59 30s"]),
        ("2024-05", "4h", ["2024-05-01 20:00 4h"]),
        ("2023-03-18", "", []),
        ("0001-01-05", "30d 1d", ["0001-01-04 09:00 1d"]),
    ],
)
def test_lead_times_count_back_from_the_first_day_of_a_due(due: str, lead: str, expected: list[str]) -> None:
    assert moments(due, lead) == expected


def test_lead_times_count_back_from_the_last_day_to_act_and_the_due_itself_is_recalled_too() -> None:
    assert moments("2023-06-30", "7d 0d", act_by="2023-05-31") == [
        "2023-05-24 09:00 7d",
        "2023-05-31 09:00 0d",
        "2023-06-30 09:00 0d",
    ]
    assert moments("2023-06-30", "7d", act_by="2023-05-31") == ["2023-05-24 09:00 7d"]
    assert moments("2023-06-30", "0d", act_by="2023-06-30") == ["2023-06-30 09:00 0d"]


@pytest.mark.parametrize(
    ("clock", "zone", "lead", "expected"),
    [
        ("17:00", None, "4h", "2023-03-18 13:00"),
        ("17:00", "America/New_York", "4h", "2023-03-18 17:00"),
        ("23:00", "America/New_York", "4h", "2023-03-18 20:00"),
        ("17:00", None, "0d", "2023-03-18 09:00"),
        ("02:30", None, "0d", "2023-03-18 00:00"),
        ("09:00", None, "0d", "2023-03-18 00:00"),
    ],
)
def test_a_stated_time_of_day_moves_the_alerts_that_would_come_too_late(
    clock: str, zone: str | None, lead: str, expected: str
) -> None:
    due = Due.day(day("2023-03-18"), parse_clock(clock), zone)
    (found,) = leads(due, None, policy(lead), UTC)
    assert f"{found.at:%Y-%m-%d %H:%M}" == expected


def test_a_stated_time_of_day_is_not_that_of_the_last_day_to_act() -> None:
    due = Due.day(day("2023-03-18"), parse_clock("17:00"))
    (found,) = leads(due, day("2023-03-10"), policy("4h"), UTC)
    assert f"{found.at:%Y-%m-%d %H:%M}" == "2023-03-10 20:00"


@pytest.mark.parametrize(
    ("zone", "due", "at", "expected"),
    [
        ("Europe/Berlin", "2023-03-27", "09:00", "2023-03-26 07:00"),
        ("Europe/Berlin", "2023-03-27", "02:30", "2023-03-26 01:30"),
        ("Europe/Berlin", "2023-10-30", "02:30", "2023-10-29 00:30"),
        ("America/New_York", "2023-03-13", "02:30", "2023-03-12 07:30"),
        ("America/New_York", "2023-11-06", "01:30", "2023-11-05 05:30"),
        ("Australia/Lord_Howe", "2023-10-02", "02:15", "2023-09-30 15:45"),
        ("Australia/Lord_Howe", "2023-04-03", "01:45", "2023-04-01 14:45"),
        ("Asia/Kathmandu", "2023-03-18", "09:00", "2023-03-17 03:15"),
    ],
)
def test_the_hour_is_the_local_one_and_a_skipped_or_repeated_one_counts_once(
    zone: str, due: str, at: str, expected: str
) -> None:
    assert moments(due, "1d", zone, at) == [f"{expected} 1d"]


@pytest.mark.parametrize(
    ("now", "count", "came", "following"),
    [
        ("2023-03-19T00:00", None, None, "03-19 09:00"),
        ("2023-03-19T09:00", "0", "03-19 09:00", "03-20 09:00"),
        ("2023-03-20T08:59", "0", "03-19 09:00", "03-20 09:00"),
        ("2023-03-21T09:00", "2", "03-21 09:00", "03-28 09:00"),
        ("2023-03-28T08:59", "2", "03-21 09:00", "03-28 09:00"),
        ("2023-04-12T12:00", "5", "04-11 09:00", "04-18 09:00"),
    ],
)
def test_nagging_begins_in_the_morning_after_the_due_and_slows_down(
    now: str, count: str | None, came: str | None, following: str
) -> None:
    assert nagged("1d", 2, "7d", now) == (count, came, following)


@pytest.mark.parametrize(
    ("every", "times", "then", "count", "came", "following"),
    [
        ("1d", 2, None, "2", "03-21 09:00", None),
        ("1d", 0, None, "0", "03-19 09:00", None),
        ("5h", 0, None, "0", "03-19 09:00", None),
        ("0d", 9, None, "0", "03-19 09:00", None),
        ("1d", 0, "0d", "0", "03-19 09:00", None),
        ("0d", 9, "7d", "1", "03-26 09:00", "04-02 09:00"),
    ],
)
def test_nagging_ends_where_no_further_repeat_is_asked_for(
    every: str, times: int, then: str | None, count: str, came: str, following: str | None
) -> None:
    assert nagged(every, times, then, "2023-03-31T05:00") == (count, came, following)


@pytest.mark.parametrize(
    ("then", "now", "count", "came", "following"),
    [
        ("7d", "2023-03-19T00:00", "0", "03-19 00:00", "03-19 05:00"),
        ("7d", "2023-03-19T10:00", "2", "03-19 10:00", "03-27 09:00"),
        ("7d", "2023-03-27T08:59", "2", "03-19 10:00", "03-27 09:00"),
        ("7d", "2023-03-27T09:00", "3", "03-27 09:00", "04-03 09:00"),
        ("12h", "2023-03-19T22:00", "3", "03-19 22:00", "03-20 10:00"),
        (None, "2023-03-31T00:00", "2", "03-19 10:00", None),
    ],
)
def test_nagging_by_hours_begins_when_the_due_is_over_and_goes_on_by_days_in_the_morning(
    then: str | None, now: str, count: str, came: str, following: str | None
) -> None:
    assert nagged("5h", 2, then, now) == (count, came, following)


def nagged(every: str, times: int, then: str | None, now: str) -> tuple[str | None, str | None, str | None]:
    """Where the nagging about a due of 18 March stands: occurrence, its time, that of the next one."""
    nagging = Nagging(every=parse_duration(every), times=times, then=parse_duration(then) if then else None)
    found = nags(instant("2023-03-19T00:00"), day("2023-03-18"), AlertPolicy(overdue=nagging), UTC, instant(now))
    following = f"{found.following:%m-%d %H:%M}" if found.following else None
    if found.latest is None:
        return None, None, following
    return found.latest.occurrence, f"{found.latest.at:%m-%d %H:%M}", following


@pytest.mark.parametrize(
    ("moment", "clock", "zone", "expected"),
    [
        ("2023-03-19T00:00", "09:00", "UTC", "2023-03-19 09:00"),
        ("2023-03-19T00:00", "00:00", "UTC", "2023-03-19 00:00"),
        ("2023-03-19T09:01", "09:00", "UTC", "2023-03-20 09:00"),
        ("2023-03-18T22:00", "09:00", "Europe/Kyiv", "2023-03-19 07:00"),
        ("2023-03-25T23:00", "02:30", "Europe/Berlin", "2023-03-26 01:30"),
        ("2023-10-28T22:00", "02:30", "Europe/Berlin", "2023-10-29 00:30"),
        ("2023-11-05T04:30", "00:00", "America/Havana", "2023-11-06 05:00"),
    ],
)
def test_the_hour_strikes_next_by_the_clocks_of_the_zone(moment: str, clock: str, zone: str, expected: str) -> None:
    assert f"{strikes(instant(moment), parse_clock(clock), ZoneInfo(zone)):%Y-%m-%d %H:%M}" == expected


def test_daily_nagging_keeps_the_local_hour_across_a_clock_change() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    start = strikes(Due.parse("2023-03-24").ends_at("Europe/Berlin"), parse_clock("09:00"), berlin)
    told = [stepped(start, timedelta(days=1), count, berlin).astimezone(berlin) for count in range(4)]
    assert [f"{each:%d %H:%M}" for each in told] == ["25 09:00", "26 09:00", "27 09:00", "28 09:00"]


def test_hourly_nagging_keeps_its_pace_across_a_clock_change() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    told = [stepped(instant("2023-03-25T23:00"), timedelta(hours=6), count, berlin) for count in range(3)]
    assert [f"{each:%d %H:%M}" for each in told] == ["25 23:00", "26 05:00", "26 11:00"]


def test_a_day_that_begins_twice_begins_the_first_time() -> None:
    havana = ZoneInfo("America/Havana")
    ends_at = Due.parse("2023-11-04").ends_at("America/Havana")
    assert ends_at == local(day("2023-11-05"), parse_clock("00:00"), havana) == instant("2023-11-05T04:00")
    assert stepped(ends_at, timedelta(days=1), 0, havana) == ends_at


@pytest.mark.parametrize(
    ("now", "occurrence"),
    [
        ("2023-03-30T08:59", None),
        ("2023-03-31T09:00", "undated-1"),
        ("2023-04-30T08:59", "undated-1"),
        ("2023-06-29T09:00", "undated-4"),
    ],
)
def test_what_has_no_date_is_recalled_every_thirty_days(now: str, occurrence: str | None) -> None:
    found = undated(instant("2023-03-01T09:00"), UTC, instant(now))
    assert (found.latest.occurrence if found.latest else None) == occurrence
    assert found.following is not None


def test_of_two_moments_at_one_instant_the_shorter_lead_counts() -> None:
    found = leads(Due.parse("2023-03-18"), None, policy("24h 0d", "00:00"), UTC)
    standing = stand(found, instant("2023-03-18T00:00"))
    assert standing.latest is not None
    assert standing.latest.reason is Reason.DUE_TODAY


def test_nothing_stands_before_the_first_moment_and_nothing_follows_the_last() -> None:
    found = leads(Due.parse("2023-03-18"), None, policy("1d"), UTC)
    assert stand(found, instant("2023-03-17T08:59")).latest is None
    assert stand(found, instant("2023-03-17T09:00")).following is None


@pytest.mark.parametrize(
    ("text", "said"),
    [("14d", "14d"), ("2w", "14d"), ("4h", "4h"), ("36h", "36h"), ("90m", "90m"), ("45s", "45s"), ("0d", "0d")],
)
def test_a_lead_time_is_named_in_the_largest_unit_that_divides_it(text: str, said: str) -> None:
    assert duration(parse_duration(text)) == said
