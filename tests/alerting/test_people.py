"""What people do about alerts: acknowledge, snooze, or nothing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.model import Attention, Change, Due, Kind, Reason, Severity, State
from tests.alerting.facts import Desk, alert, at, attention, change, claim, commitment, days, told, watch
from tests.make import instant


def snoozed(until: str, *, past_due: bool = False) -> Attention:
    return attention(snoozed_until=instant(until), past_due=past_due)


# ------------------------------------------------------------------ acknowledged


def seen(desk: Desk, moment: str, reason: Reason, term: int = 1) -> Desk:
    """Somebody is told at *moment*, and says so."""
    assert reason in [each.reason for each in desk.look(instant(moment))]
    desk.heed = replace(desk.heed, acknowledged=frozenset({(reason, term)}))
    return desk


def test_acknowledging_ends_the_nagging_of_the_term() -> None:
    desk = seen(Desk(commitment(), watch()), "2023-03-19T09:00", Reason.OVERDUE)
    assert days(desk, "2023-03-19T09:01", "2023-05-01T00:00") == []


def test_acknowledging_a_lead_time_covers_the_lead_times_and_not_the_day_itself() -> None:
    desk = seen(Desk(commitment(), watch(times=0, then=None)), "2023-03-04T09:00", Reason.LEAD_TIME)
    assert days(desk, "2023-03-04T09:01", "2023-05-01T00:00") == [
        ("03-18 09:00", "due_today", "0d"),
        ("03-19 09:00", "overdue", "0"),
    ]


def test_an_acknowledgement_ends_with_the_term() -> None:
    desk = seen(Desk(commitment(), watch("14d 7d")), "2023-03-04T09:00", Reason.LEAD_TIME)
    desk.about = commitment("2023-04-18", term=2)
    assert told(desk.sleep(instant("2023-04-10T00:00"), instant("2023-04-18T00:00"))) == [
        ("lead_time", "14d"),
        ("lead_time", "7d"),
    ]


def test_an_acknowledgement_does_not_cover_a_due_that_was_settled_otherwise_within_the_term() -> None:
    desk = seen(Desk(commitment(), watch()), "2023-03-19T09:00", Reason.OVERDUE)
    desk.about = commitment("2023-05-18")
    assert ("05-19 09:00", "overdue", "0") in days(desk, "2023-03-20T00:00", "2023-05-19T12:00")


def test_acknowledging_one_change_does_not_hide_the_next() -> None:
    first = change(Change.EXTENDED, "2023-03-10T10:00", due_before="2023-03-18", due_after="2023-05-17")
    desk = seen(Desk(commitment("2023-05-17", transitions=(first,)), watch()), "2023-03-10T12:00", Reason.CHANGED)
    second = change(Change.EXTENDED, "2023-03-11T10:00", "d3", due_before="2023-05-17", due_after="2023-07-17")
    desk.about = commitment("2023-07-17", transitions=(first, second))
    assert told(desk.look(instant("2023-03-11T12:00"))) == [("changed", second.key)]


# ------------------------------------------------------------------ snoozed


def test_a_snooze_swallows_lead_times_which_collapse_at_its_end() -> None:
    desk = Desk(commitment(), watch(times=0, then=None), snoozed("2023-03-16T12:00"))
    alerts = desk.sleep(instant("2023-03-10T09:00"), instant("2023-03-31T00:00"))
    assert told(alerts) == [("lead_time", "3d"), ("lead_time", "1d"), ("due_today", "0d"), ("overdue", "0")]
    assert (alerts[0].at, alerts[0].late) == (instant("2023-03-15T09:00"), timedelta(days=1, hours=3))


def test_the_due_itself_and_what_is_overdue_break_through_a_snooze() -> None:
    desk = Desk(commitment(), watch(times=0, then=None), snoozed("2023-06-01T00:00"))
    assert days(desk, "2023-03-10T09:00", "2023-05-01T00:00") == [
        ("03-18 09:00", "due_today", "0d"),
        ("03-19 09:00", "overdue", "0"),
    ]


def test_a_snooze_past_the_due_swallows_these_too_until_it_ends() -> None:
    desk = Desk(commitment(), watch(times=1, then=None), snoozed("2023-04-01T00:00", past_due=True))
    (alert,) = desk.sleep(instant("2023-03-10T09:00"), instant("2023-05-01T00:00"))
    assert told([alert]) == [("overdue", "1")]
    assert alert.late == timedelta(days=11, hours=15)


def test_changes_swallowed_by_a_snooze_collapse_into_the_last_at_its_end() -> None:
    first = change(Change.EXTENDED, "2023-03-10T10:00", due_before="2023-03-18", due_after="2023-05-17", term=2)
    second = change(Change.EXTENDED, "2023-03-11T10:00", "d3", due_before="2023-05-17", due_after="2023-07-17", term=3)
    odd = change(Change.EXPIRED, "2023-03-12T10:00", "d4", contradiction=True)
    about = commitment("2023-07-17", term=3, transitions=(first, second, odd))
    desk = Desk(about, watch(""), snoozed("2023-04-01T00:00"))
    assert desk.look(instant("2023-03-12T12:00")) == []
    assert desk.next_review_at == instant("2023-04-01T00:00")
    alerts = desk.look(instant("2023-04-01T00:00"))
    assert [(each.reason, each.occurrence) for each in alerts] == [
        (Reason.CHANGED, second.key),
        (Reason.DISPUTED, odd.key),
    ]
    third = change(Change.EXTENDED, "2023-04-02T10:00", "d5", due_before="2023-07-17", due_after="2023-08-17", term=4)
    desk.about = commitment("2023-08-17", term=4, transitions=(first, second, odd, third))
    assert [each.occurrence for each in desk.look(instant("2023-04-02T12:00"))] == [third.key]
    desk.heed = replace(desk.heed, snoozed_until=None)
    assert desk.look(instant("2023-04-03T12:00")) == []


def test_a_change_that_comes_after_the_snooze_is_told_beside_what_it_swallowed() -> None:
    first = change(Change.EXTENDED, "2023-03-10T10:00", due_before="2023-03-18", due_after="2023-05-17", term=2)
    second = change(Change.EXTENDED, "2023-04-01T10:00", "d3", due_before="2023-05-17", due_after="2023-07-17", term=3)
    about = commitment("2023-07-17", term=3, transitions=(first, second))
    assert len(at("2023-04-01T12:00", about, watch(""), snoozed("2023-04-01T00:00")).alerts) == 2


# ------------------------------------------------------------------ escalated


def test_what_nobody_acknowledges_gets_louder_step_by_step() -> None:
    desk = Desk(commitment(), watch("1d", times=0, then=None, escalate="4h boss, 1d chief"))
    alerts = desk.sleep(instant("2023-03-01T09:00"), instant("2023-03-18T23:00"))
    assert [(f"{each.at:%d %H:%M}", each.occurrence, each.escalation) for each in alerts] == [
        ("17 09:00", "1d", 0),
        ("17 13:00", "1d", 1),
        ("18 09:00", "1d", 2),
    ]
    assert len({each.fingerprint for each in alerts}) == 3


def test_the_time_to_react_counts_from_when_the_alert_was_made() -> None:
    desk = Desk(commitment(), watch("3d", escalate="4h boss"))
    alerts = desk.sleep(instant("2023-03-16T09:00"), instant("2023-03-17T00:00"))
    assert [(each.at, each.escalation) for each in alerts] == [
        (instant("2023-03-15T09:00"), 0),
        (instant("2023-03-16T13:00"), 1),
    ]


def test_an_escalation_without_delay_goes_out_with_the_alert() -> None:
    alerts = at("2023-03-17T09:00", commitment(), watch("1d", escalate="0s boss")).alerts
    assert [each.escalation for each in alerts] == [0, 1]


def test_acknowledging_ends_the_escalation() -> None:
    desk = Desk(commitment(), watch("1d", escalate="4h boss"))
    desk.look(instant("2023-03-17T09:00"))
    desk.heed = replace(desk.heed, acknowledged=frozenset({(Reason.LEAD_TIME, 1)}))
    assert desk.sleep(instant("2023-03-17T09:01"), instant("2023-03-18T23:00")) == []


def test_acknowledging_a_change_ends_its_escalation() -> None:
    over = change(Change.TERMINATED, "2023-03-10T10:00", after=State.TERMINATED)
    desk = Desk(commitment(state=State.TERMINATED, transitions=(over,)), watch(escalate="4h boss"))
    assert [each.escalation for each in desk.sleep(instant("2023-03-10T11:00"), instant("2023-03-10T14:59"))] == [0]
    desk.heed = replace(desk.heed, acknowledged=frozenset({(Reason.CHANGED, 1)}))
    assert desk.sleep(instant("2023-03-10T15:00"), instant("2023-03-12T00:00")) == []


def test_a_snooze_holds_the_escalation_back_until_its_end() -> None:
    desk = Desk(commitment(), watch("3d", escalate="4h boss"))
    desk.look(instant("2023-03-15T09:00"))
    desk.heed = replace(desk.heed, snoozed_until=instant("2023-03-16T00:00"))
    alerts = desk.sleep(instant("2023-03-15T09:01"), instant("2023-03-16T12:00"))
    assert [(each.escalation, each.late) for each in alerts] == [(1, timedelta(hours=11))]


@pytest.mark.parametrize(
    ("given", "escalates"),
    [
        ({}, True),
        ({"severity": Severity.CRITICAL}, True),
        ({"severity": Severity.INFO}, False),
        ({"summary": True}, False),
        ({"escalation": 1}, False),
        ({"term": 2}, False),
        ({"due": Due.parse("2023-03-17")}, False),
        ({"at": instant("2023-03-07T04:00")}, False),
        ({"at": instant("2023-03-07T05:00")}, True),
        ({"reason": Reason.WITHDRAWN, "term": 7}, True),
        ({"reason": Reason.CHANGED, "state": State.TERMINATED}, False),
        ({"reason": Reason.SOURCE_BROKEN, "state": None}, False),
    ],
)
def test_only_what_is_loud_recent_and_still_true_gets_louder(given: dict[str, object], escalates: bool) -> None:
    fired = attention([replace(alert(at=instant("2023-03-14T05:00")), **given)])  # type: ignore[arg-type]  # fields by name
    alerts = at("2023-03-14T09:00", commitment(), watch("", escalate="4h boss"), fired).alerts
    assert [each.escalation for each in alerts] == ([1] if escalates else [])


@pytest.mark.parametrize("state", [State.FULFILLED, State.DISMISSED])
def test_what_was_settled_meanwhile_does_not_get_louder(state: State) -> None:
    fired = attention([alert(at=instant("2023-03-14T05:00"))])
    assert at("2023-03-14T09:00", commitment(state=state), watch("", escalate="4h boss"), fired).alerts == ()


def test_what_was_dismissed_does_not_get_louder_even_where_it_was_over_before() -> None:
    fired = attention([alert(reason=Reason.CHANGED, state=State.TERMINATED, at=instant("2023-03-14T05:00"))])
    assert at("2023-03-14T09:00", commitment(state=State.DISMISSED), watch("", escalate="4h boss"), fired).alerts == ()


def test_an_event_does_not_escalate() -> None:
    desk = Desk(commitment(kind=Kind.EVENT, claims=(claim("2023-03-18", "Mayor"),)), watch("1d", escalate="4h boss"))
    assert {each.escalation for each in desk.sleep(instant("2023-03-01T09:00"), instant("2023-04-30T00:00"))} == {0}
