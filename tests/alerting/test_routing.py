"""Who hears of which alert."""

from dataclasses import replace

import pytest

from monitor.alerting import compose
from monitor.model import Alert, Notification, Reason, Severity
from monitor.policy import Receiver, Settings, Watch
from tests.alerting.facts import alert, watch
from tests.make import instant

NOW = instant("2023-03-09T09:00")


def settings(*watches: Watch) -> Settings:
    names = ("desk", "slack", "boss")
    return Settings(
        database="sqlite://",
        watches=watches,
        receivers=tuple(Receiver(name=name, url="console://") for name in names),
        to=("desk",),
    )


def sent(alerts: list[Alert], *watches: Watch) -> list[Notification]:
    return compose(alerts, settings(*watches), NOW)


def test_each_receiver_of_the_watch_gets_one_notification_for_each_alert() -> None:
    two = [alert(fingerprint="f1"), alert(fingerprint="f2")]
    found = sent(two, watch(to=("desk", "slack", "desk")))
    assert [(each.receiver, each.alerts) for each in found] == [
        ("desk", ("f1",)),
        ("slack", ("f1",)),
        ("desk", ("f2",)),
        ("slack", ("f2",)),
    ]
    assert len({each.id for each in found}) == 4


def test_a_watch_that_names_nobody_tells_those_who_hear_everything() -> None:
    assert [each.receiver for each in sent([alert()], watch())] == ["desk"]


def test_an_alert_of_a_watch_that_is_gone_is_told_all_the_same() -> None:
    assert [each.receiver for each in sent([alert(watch="Gone")])] == ["desk"]
    assert [each.receiver for each in sent([alert(watch="Gone", summary=True)])] == ["desk"]


@pytest.mark.parametrize(("level", "receivers"), [(0, ["desk"]), (1, ["boss"]), (2, ["slack"]), (3, ["desk"])])
def test_an_escalation_goes_to_whom_it_names(level: int, receivers: list[str]) -> None:
    by = watch(to=("desk",), escalate="4h boss, 1d slack")
    assert [each.receiver for each in sent([alert(escalation=level)], by)] == receivers


def test_a_dead_receiver_is_not_told_of_its_own_death() -> None:
    dead = alert(reason=Reason.DELIVERY_FAILED, about="desk", subject="desk", kind=None, state=None, due=None)
    assert [each.receiver for each in sent([dead], watch(to=("desk", "slack")))] == ["slack"]


def test_where_only_the_dead_receiver_is_named_all_others_hear_of_it_and_where_there_is_no_other_nobody() -> None:
    dead = alert(reason=Reason.DELIVERY_FAILED, about="desk", subject="desk", kind=None, state=None, due=None)
    by = watch(to=("desk",))
    assert [each.receiver for each in sent([dead], by)] == ["slack", "boss"]
    alone = replace(settings(by), receivers=(Receiver(name="desk", url="console://"),))
    assert compose([dead], alone, NOW) == []


def test_what_is_only_listed_comes_in_one_notification_for_each_watch_and_receiver() -> None:
    listed = [
        alert(fingerprint="f1", summary=True, severity=Severity.INFO),
        alert(fingerprint="f2", summary=True, severity=Severity.WARNING),
        alert(fingerprint="f3", summary=True, watch="Airport"),
        alert(fingerprint="f4"),
    ]
    airport = replace(watch(), watch="Airport")
    found = sent(listed, watch(to=("desk", "slack")), airport)
    assert [(each.receiver, each.watch, each.alerts) for each in found] == [
        ("desk", "Harbour", ("f4",)),
        ("slack", "Harbour", ("f4",)),
        ("desk", "Harbour", ("f1", "f2")),
        ("slack", "Harbour", ("f1", "f2")),
        ("desk", "Airport", ("f3",)),
    ]
    assert found[2].severity is Severity.WARNING


def test_a_repeat_carries_the_same_id_whatever_the_order() -> None:
    one, two = alert(fingerprint="f1", summary=True), alert(fingerprint="f2", summary=True)
    (first,), (second,) = sent([one, two], watch()), sent([two, one], watch())
    assert first.id == second.id


def test_an_id_is_short_shown_to_the_reader_and_no_number() -> None:
    (found,) = sent([alert()], watch())
    assert len(found.id) == 12
    assert found.id.isalnum()
    assert found.id[0].isalpha()
    assert f"Alert: {found.id}" in found.body
    assert found.id in found.html


def test_a_notification_may_go_out_at_once() -> None:
    (found,) = sent([alert(severity=Severity.CRITICAL)], watch())
    assert (found.not_before, found.severity, found.attempts) == (NOW, Severity.CRITICAL, 0)


def test_days_are_counted_in_the_zone_of_the_watch() -> None:
    late = instant("2023-03-09T22:00")
    (found,) = compose([alert()], settings(watch(zone="Europe/Kyiv")), late)
    assert "8 days left" in found.body
