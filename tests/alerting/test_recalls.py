"""What the calendar makes people hear about one commitment."""

from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest

from monitor.model import Change, Due, Kind, Reason, Severity, State
from monitor.policy import Keep
from monitor.track import advance
from tests.alerting.facts import Desk, at, change, claim, commitment, days, told, watch
from tests.make import day, instant


def test_a_pending_expiry_is_recalled_at_its_lead_times_on_the_day_and_after_it() -> None:
    assert days(Desk(commitment(), watch()), "2023-03-01T09:00", "2023-04-10T00:00") == [
        ("03-04 09:00", "lead_time", "14d"),
        ("03-11 09:00", "lead_time", "7d"),
        ("03-15 09:00", "lead_time", "3d"),
        ("03-17 09:00", "lead_time", "1d"),
        ("03-18 09:00", "due_today", "0d"),
        ("03-19 09:00", "overdue", "0"),
        ("03-20 09:00", "overdue", "1"),
        ("03-21 09:00", "overdue", "2"),
        ("03-22 09:00", "overdue", "3"),
        ("03-23 09:00", "overdue", "4"),
        ("03-24 09:00", "overdue", "5"),
        ("03-31 09:00", "overdue", "6"),
        ("04-07 09:00", "overdue", "7"),
    ]


def test_a_month_is_recalled_before_its_first_day_and_overdue_after_its_last() -> None:
    desk = Desk(commitment("2024-05", first_read=instant("2024-01-01T00:00")), watch("7d 0d", times=0, then=None))
    assert days(desk, "2024-01-01T00:00", "2024-12-31T00:00") == [
        ("04-24 09:00", "lead_time", "7d"),
        ("05-01 09:00", "due_today", "0d"),
        ("06-01 09:00", "overdue", "0"),
    ]


def test_the_zone_of_the_watch_says_when_the_day_is_over() -> None:
    kyiv = watch("0d", zone="Europe/Kyiv", times=0, then=None)
    desk = Desk(commitment(zone="Europe/Kyiv"), kyiv)
    assert days(desk, "2023-03-01T09:00", "2023-04-30T00:00") == [
        ("03-18 07:00", "due_today", "0d"),
        ("03-19 07:00", "overdue", "0"),
    ]


@pytest.mark.parametrize("kind", [Kind.EXPIRY, Kind.EVENT])
def test_nobody_is_called_at_midnight_but_the_day_is_over_all_the_same(kind: Kind) -> None:
    about = replace(commitment(kind=kind), due=Due.day(day("2023-03-18"), time(18)))
    desk = Desk(about, watch("", times=0, then=None))
    assert days(desk, "2023-03-18T12:00", "2023-03-19T08:59") == []
    assert advance(about, instant("2023-03-19T00:00")).state is State.OVERDUE
    assert desk.next_review_at == instant("2023-03-19T09:00")
    (alert,) = desk.sleep(instant("2023-03-19T09:00"), instant("2023-04-30T00:00"))
    assert (alert.at, alert.late) == (instant("2023-03-19T09:00"), timedelta())


def test_who_asks_for_repeats_within_a_day_hears_at_the_end_of_the_due() -> None:
    desk = Desk(commitment(), watch("", every="8h", times=2, then="7d"))
    assert days(desk, "2023-03-18T12:00", "2023-04-01T00:00") == [
        ("03-19 00:00", "overdue", "0"),
        ("03-19 08:00", "overdue", "1"),
        ("03-19 16:00", "overdue", "2"),
        ("03-27 09:00", "overdue", "3"),
    ]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (Kind.EXPIRY, ["lead_time", "due_today", "overdue", "overdue"]),
        (Kind.DEADLINE, ["lead_time", "due_today", "overdue", "overdue"]),
        (Kind.PROMISE, ["lead_time", "due_today", "overdue", "overdue"]),
        (Kind.EVENT, ["lead_time", "due_today", "overdue"]),
        (Kind.FORECAST, ["lead_time", "due_today"]),
    ],
)
def test_the_kind_says_who_nags(kind: Kind, expected: list[str]) -> None:
    desk = Desk(commitment(kind=kind), watch("1d 0d", times=1, then=None))
    assert [reason for _, reason, _ in days(desk, "2023-03-01T09:00", "2023-06-30T00:00")] == expected


@pytest.mark.parametrize(
    ("kind", "moment", "severity"),
    [
        (Kind.EXPIRY, "2023-03-11T09:00", Severity.INFO),
        (Kind.EXPIRY, "2023-03-15T09:00", Severity.WARNING),
        (Kind.DEADLINE, "2023-03-18T09:00", Severity.CRITICAL),
        (Kind.PROMISE, "2023-03-19T09:00", Severity.CRITICAL),
        (Kind.EVENT, "2023-03-15T09:00", Severity.INFO),
        (Kind.EVENT, "2023-03-18T09:00", Severity.INFO),
        (Kind.EVENT, "2023-03-19T09:00", Severity.INFO),
        (Kind.FORECAST, "2023-03-18T09:00", Severity.INFO),
    ],
)
def test_the_nearer_the_due_the_louder_the_alert(kind: Kind, moment: str, severity: Severity) -> None:
    (alert,) = at(moment, commitment(kind=kind), watch()).alerts
    assert alert.severity is severity


def test_an_alert_carries_the_facts_as_they_stand() -> None:
    about = commitment(act_by=day("2023-03-10"), claims=(claim("2023-03-18", "Port Authority"),))
    (alert,) = at("2023-03-09T09:00", about, watch("1d")).alerts
    assert (alert.watch, alert.about, alert.subject) == ("Harbour", "c1", "Harbour Dredging Permit")
    assert (alert.kind, alert.state, alert.due) == (Kind.EXPIRY, State.PENDING, Due.parse("2023-03-18"))
    assert (alert.act_by, alert.term, alert.late) == (day("2023-03-10"), 1, timedelta())
    assert [each.quote for each in alert.evidence] == ["Until 2023-03-18."]
    assert alert.claims == ()


def test_lead_times_count_to_the_last_day_to_act_and_the_due_itself_is_not_forgotten() -> None:
    desk = Desk(commitment("2023-06-30", act_by=day("2023-05-31")), watch("7d 0d", times=0, then=None))
    assert days(desk, "2023-03-01T09:00", "2023-12-31T00:00") == [
        ("05-24 09:00", "lead_time", "7d"),
        ("05-31 09:00", "due_today", "0d"),
        ("06-30 09:00", "due_today", "0d"),
        ("07-01 09:00", "overdue", "0"),
    ]


# ------------------------------------------------------------------ catching up


def test_missed_lead_times_collapse_into_the_nearest_that_says_how_late_it_is() -> None:
    (alert,) = at("2023-03-15T11:30", commitment(), watch()).alerts
    assert told([alert]) == [("lead_time", "3d")]
    assert (alert.at, alert.late) == (instant("2023-03-15T09:00"), timedelta(hours=2, minutes=30))


def test_what_collapsed_never_comes_later() -> None:
    desk = Desk(commitment(), watch())
    assert told(desk.sleep(instant("2023-03-15T11:30"), instant("2023-03-16T00:00"))) == [("lead_time", "3d")]


def test_missed_nagging_collapses_into_one() -> None:
    desk = Desk(commitment(), watch())
    desk.look(instant("2023-03-19T09:00"))
    (alert,) = desk.look(instant("2023-03-22T14:00"))
    assert told([alert]) == [("overdue", "3")]
    assert alert.late == timedelta(hours=5)


def test_lead_times_missed_beyond_the_due_give_way_to_overdue() -> None:
    assert told(at("2023-03-19T09:00", commitment(), watch()).alerts) == [("overdue", "0")]


def test_a_fired_alert_never_comes_again() -> None:
    desk = Desk(commitment(), watch())
    assert len(desk.look(instant("2023-03-15T09:00"))) == 1
    assert desk.look(instant("2023-03-15T09:00")) == []
    assert desk.look(instant("2023-03-16T09:00")) == []


def test_the_same_moment_gives_the_same_fingerprint() -> None:
    first, second = (at(when, commitment(), watch()).alerts[0] for when in ("2023-03-15T09:00", "2023-03-16T23:00"))
    assert first.fingerprint == second.fingerprint


# ------------------------------------------------------------------ found late


def test_what_is_found_within_its_lead_time_is_told_once_and_in_time() -> None:
    desk = Desk(commitment(first_read=instant("2023-03-13T10:00")), watch("14d 7d 3d"))
    (alert,) = desk.look(instant("2023-03-13T10:00"))
    assert told([alert]) == [("lead_time", "7d")]
    assert (alert.at, alert.late) == (instant("2023-03-13T10:00"), timedelta())
    assert days(desk, "2023-03-13T10:01", "2023-03-16T00:00") == [("03-15 09:00", "lead_time", "3d")]


def test_what_is_found_shortly_after_it_passed_nags() -> None:
    about = commitment(first_read=instant("2023-03-22T10:00"))
    (alert,) = at("2023-03-22T10:00", about, watch()).alerts
    assert told([alert]) == [("overdue", "3")]
    assert (alert.at, alert.late, alert.summary) == (instant("2023-03-22T10:00"), timedelta(), False)


@pytest.mark.parametrize("kind", [Kind.EXPIRY, Kind.DEADLINE, Kind.PROMISE, Kind.EVENT])
def test_what_had_long_passed_when_it_was_found_is_listed_once_and_quietly(kind: Kind) -> None:
    desk = Desk(commitment(kind=kind, first_read=instant("2023-03-26T00:01")), watch(escalate="4h boss"))
    (alert,) = desk.sleep(instant("2023-03-26T00:01"), instant("2024-12-31T00:00"))
    assert (alert.reason, alert.summary, alert.severity) == (Reason.OVERDUE, True, Severity.INFO)
    assert desk.next_review_at is None


def test_a_due_that_became_known_too_late_for_what_is_followed_nags() -> None:
    moved = change(
        Change.EXTENDED, "2023-03-05T10:00", read="2023-04-20T10:00", due_before="2023-03-04", due_after="2023-03-18"
    )
    (alert,) = at("2023-04-20T10:00", commitment(transitions=(moved,)), watch("")).alerts[-1:]
    assert (alert.reason, alert.summary, alert.severity) == (Reason.OVERDUE, False, Severity.CRITICAL)
    assert alert.at == instant("2023-04-20T10:00")


def test_a_week_is_not_long() -> None:
    (alert,) = at("2023-03-26T00:00", commitment(first_read=instant("2023-03-26T00:00")), watch()).alerts
    assert not alert.summary


def test_a_new_due_is_known_from_when_the_change_was_read() -> None:
    moved = change(Change.EXTENDED, "2023-03-18T10:00", due_before="2023-03-18", due_after="2023-03-25", term=2)
    about = commitment("2023-03-25", term=2, transitions=(moved,))
    lead = next(each for each in at("2023-03-18T12:00", about, watch()).alerts if each.reason is Reason.LEAD_TIME)
    assert (lead.occurrence, lead.at, lead.late) == ("7d", instant("2023-03-18T11:00"), timedelta(hours=1))


def test_a_due_to_which_one_came_back_is_known_from_the_last_change_and_its_last_source() -> None:
    there = change(Change.ADVANCED, "2023-03-02T10:00", due_before="2023-03-25", due_after="2023-03-18")
    away = change(Change.POSTPONED, "2023-03-05T10:00", "d3", due_before="2023-03-18", due_after="2023-03-25")
    back = change(Change.ADVANCED, "2023-03-12T10:00", "d4", due_before="2023-03-25", due_after="2023-03-18")
    second = change(Change.ADVANCED, "2023-03-12T10:00", "d5", read="2023-03-12T14:00")
    back = replace(back, evidence=(*second.evidence, *back.evidence))
    about = commitment(transitions=(there, away, back))
    lead = next(each for each in at("2023-03-12T15:00", about, watch()).alerts if each.reason is Reason.LEAD_TIME)
    assert lead.at == instant("2023-03-12T14:00")


def test_a_disputed_due_is_known_from_its_first_claim() -> None:
    claims = (
        claim("2023-03-25", "Kyiv", read="2023-03-10T09:00"),
        claim("2023-03-18", "Moscow", read="2023-03-12T09:00"),
        claim("2023-03-18", "Minsk", read="2023-03-12T09:30"),
    )
    about = commitment(claims=claims, disputed=True)
    lead = next(each for each in at("2023-03-12T10:00", about, watch("7d")).alerts if each.reason is Reason.LEAD_TIME)
    assert lead.at == instant("2023-03-12T09:00")
    assert lead.claims == claims


def test_a_fetch_that_ends_after_the_review_began_does_not_hide_the_alert() -> None:
    (alert,) = at("2023-03-13T09:59", commitment(first_read=instant("2023-03-13T10:00")), watch("7d")).alerts
    assert alert.at == instant("2023-03-13T09:59")


def test_a_due_that_is_corrected_within_its_term_has_lead_times_of_its_own() -> None:
    desk = Desk(commitment("2023-03"), watch("7d", times=0, then=None))
    assert days(desk, "2023-02-22T09:00", "2023-03-10T00:00") == [("02-22 09:00", "lead_time", "7d")]
    desk.about = commitment("2023-03-18")
    assert days(desk, "2023-03-10T00:00", "2023-03-31T00:00") == [
        ("03-11 09:00", "lead_time", "7d"),
        ("03-19 09:00", "overdue", "0"),
    ]


def test_a_provisional_change_keeps_the_alerts_of_the_old_due() -> None:
    about = commitment(provisional=Due.parse("2023-05-17"), awaited="until ratified")
    (alert,) = at("2023-03-15T09:00", about, watch()).alerts
    assert alert.due == Due.parse("2023-03-18")
    assert "17 May 2023" in alert.note
    assert "until ratified" in alert.note


def test_what_waits_for_more_sources_says_so_without_a_new_due() -> None:
    (alert,) = at("2023-03-15T09:00", commitment(awaited="1 of 2 sources"), watch()).alerts
    assert "1 of 2 sources" in alert.note


# ------------------------------------------------------------------ doubt


@pytest.mark.parametrize("kind", [Kind.EXPIRY, Kind.DEADLINE])
def test_a_tentative_one_is_to_be_checked_once_before_its_earliest_reading(kind: Kind) -> None:
    about = commitment(
        "2023-03-02", kind=kind, doubt="02/03/2023 can be read in two ways", first_read=instant("2023-01-01T00:00"),
        readings=(Due.parse("2023-02-03"), Due.parse("2023-03-02")),
    )  # fmt: skip
    desk = Desk(about, watch(escalate="4h boss"))
    (alert, louder) = desk.sleep(instant("2023-01-01T00:00"), instant("2023-12-31T00:00"))
    assert (alert.reason, alert.at, alert.due) == (Reason.PLEASE_CHECK, instant("2023-01-20T09:00"), about.readings[0])
    assert alert.severity is Severity.WARNING
    assert "two ways" in alert.note
    assert (louder.reason, louder.escalation) == (Reason.PLEASE_CHECK, 1)


@pytest.mark.parametrize("kind", [Kind.PROMISE, Kind.EVENT, Kind.FORECAST])
def test_a_tentative_one_of_another_kind_waits_in_silence(kind: Kind) -> None:
    assert (
        Desk(commitment(kind=kind, doubt="?"), watch()).sleep(instant("2023-03-01T09:00"), instant("2024-01-01T00:00"))
        == []
    )


@pytest.mark.parametrize(
    "given",
    [
        {"due": None},
        {"first_read": instant("2023-03-26T00:01")},
        {"state": State.TERMINATED},
    ],
)
def test_a_tentative_one_that_nobody_can_miss_is_not_to_be_checked(given: dict[str, Any]) -> None:
    assert at("2023-03-26T00:01", commitment(**({"due": "2023-03-18", "doubt": "?"} | given)), watch()).alerts == ()


def test_a_tentative_one_without_lead_times_is_not_to_be_checked() -> None:
    assert at("2023-03-18T12:00", commitment(doubt="?"), watch("")).alerts == ()


def test_a_tentative_one_is_checked_before_the_last_day_to_act() -> None:
    about = commitment("2023-06-30", doubt="?", act_by=day("2023-05-31"))
    (alert,) = Desk(about, watch("7d")).sleep(instant("2023-03-01T09:00"), instant("2023-12-31T00:00"))
    assert alert.at == instant("2023-05-24T09:00")


def test_what_has_no_date_is_recalled_every_thirty_days_until_it_is_settled() -> None:
    desk = Desk(commitment(None), watch())
    assert days(desk, "2023-03-01T09:00", "2023-05-15T00:00") == [
        ("03-31 09:00", "please_check", "undated-1"),
        ("04-30 09:00", "please_check", "undated-2"),
    ]
    assert {(each.severity, each.note) for each in desk.heard} == {(Severity.INFO, "no date is known")}
    desk.about = commitment(None, state=State.FULFILLED)
    assert days(desk, "2023-05-15T00:00", "2023-12-31T00:00") == []


# ------------------------------------------------------------------ not followed, closed


@pytest.mark.parametrize("given", [{"watched": False}, {"kind": Kind.FORECAST}])
def test_what_the_watch_does_not_follow_is_never_told_but_the_calendar_acts(given: dict[str, Any]) -> None:
    by = replace(watch(), keep=Keep(kinds=(Kind.EXPIRY,)))
    verdict = at("2023-03-15T09:00", commitment(**given), by)
    assert verdict.alerts == ()
    assert verdict.next_review_at == instant("2023-03-19T00:00")
    assert at("2023-03-19T00:00", commitment(**given), by).next_review_at is None


@pytest.mark.parametrize("state", [State.FULFILLED, State.MISSED, State.EXPIRED, State.TERMINATED, State.DISMISSED])
def test_what_is_closed_is_not_recalled(state: State) -> None:
    verdict = at("2023-03-15T09:00", commitment(state=state), watch())
    assert (verdict.alerts, verdict.next_review_at) == ((), None)
