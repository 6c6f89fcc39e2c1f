"""What people are told of the sources and the receivers: once when something is wrong, and once when it is over."""

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.alerting import of_delivery, of_source
from monitor.errors import Fault
from monitor.model import Alert, Notification, Reason, Severity, SourceStatus
from monitor.policy import SourceSpec
from tests.make import instant

NOW = instant("2023-03-18T09:00")
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
FEED = SourceSpec(feed="https://example.org/news.rss", name="Port news")
PAGE = SourceSpec(page="https://example.org/charter")
WELL = SourceStatus(
    watch="Port desk",
    source="feed https://example.org/news.rss",
    last_read=NOW,
    last_ok=NOW,
    quiet_since=NOW - HOUR,
    documents=3,
)
BROKEN, SILENT = Reason.SOURCE_BROKEN, Reason.SOURCE_SILENT


def told(spec: SourceSpec = FEED, **given: object) -> Reason | None:
    alert = of_source(replace(WELL, **given), spec, NOW)  # type: ignore[arg-type]  # fields of a status
    return alert.reason if alert is not None else None


@pytest.mark.parametrize(
    ("failures", "before", "reason"),
    [
        (0, None, None),
        (1, None, None),
        (2, None, None),
        (3, None, BROKEN),
        (4, BROKEN, None),
        (0, BROKEN, Reason.RECOVERED),
        (3, SILENT, BROKEN),
        (1, SILENT, None),
        (0, SILENT, Reason.RECOVERED),
    ],
)
def test_a_source_that_fails_again_and_again_is_told_once_and_once_more_when_it_is_well(
    failures: int, before: Reason | None, reason: Reason | None
) -> None:
    assert told(failures=failures, trouble=before) is reason


@pytest.mark.parametrize(
    ("spec", "quiet", "reason"),
    [
        (FEED, 29 * DAY, None),
        (FEED, 30 * DAY, SILENT),
        (PAGE, 3000 * DAY, None),
        (replace(PAGE, silent=7 * DAY), 6 * DAY, None),
        (replace(PAGE, silent=7 * DAY), 7 * DAY, SILENT),
        (SourceSpec(files="inbox/*", silent=HOUR), HOUR, SILENT),
        (SourceSpec(files="inbox/*"), 3000 * DAY, None),
    ],
)
def test_a_source_may_be_silent_for_as_long_as_its_watch_says(
    spec: SourceSpec, quiet: timedelta, reason: Reason | None
) -> None:
    assert told(spec, quiet_since=NOW - quiet) is reason


def test_silence_is_told_once_and_does_not_count_while_nothing_can_be_read() -> None:
    assert told(quiet_since=NOW - 40 * DAY, trouble=SILENT) is None
    assert told(quiet_since=NOW - 40 * DAY, failures=1) is None
    assert told(quiet_since=None) is None


def test_a_source_that_works_again_has_time_to_come_up_with_something_new() -> None:
    assert told(quiet_since=NOW - 40 * DAY, trouble=BROKEN) is Reason.RECOVERED


def test_the_alert_says_what_is_wrong_and_since_when() -> None:
    faults = (Fault(where=WELL.source, what="HTTP 500"), Fault(where="a.pdf", what="empty"))
    broken = of_source(replace(WELL, failures=3, faults=faults, last_ok=NOW - 2 * DAY), FEED, NOW)
    assert broken is not None
    assert (broken.subject, broken.about, broken.severity) == ("Port news", WELL.source, Severity.WARNING)
    assert broken.note == "HTTP 500 (last read well: 2023-03-16 09:00 UTC)"
    never = of_source(replace(WELL, failures=3, faults=faults, last_ok=None), FEED, NOW)
    assert never is not None
    assert never.note == "HTTP 500 (never read well)"
    silent = of_source(replace(WELL, quiet_since=NOW - 31 * DAY), FEED, NOW)
    assert silent is not None
    assert silent.note == "nothing new for 31 days"
    well = of_source(replace(WELL, trouble=BROKEN), FEED, NOW)
    assert well is not None
    assert (well.note, well.severity) == ("", Severity.INFO)


def test_an_alert_about_a_source_with_an_endless_address_fits_into_an_index() -> None:
    alert = of_source(replace(WELL, source="feed " + "x" * 5000, failures=3), FEED, NOW)
    assert alert is not None
    assert len(alert.about) == 500


def test_the_next_trouble_of_the_same_source_is_another_alert() -> None:
    one = of_source(replace(WELL, failures=3), FEED, NOW)
    other = of_source(replace(WELL, failures=3), FEED, NOW + DAY)
    assert one is not None
    assert other is not None
    assert one.fingerprint != other.fingerprint


def test_messages_that_are_given_up_make_one_alert_for_each_receiver_watch_and_day() -> None:
    lost = Notification(
        id="a1",
        receiver="desk",
        watch="Port desk",
        title="Due today: Quay lease",
        body="",
        html="",
        severity=Severity.CRITICAL,
        alerts=("f1",),
        not_before=NOW,
    )
    first = of_delivery(lost, "HTTP 404", NOW)
    assert (first.reason, first.about, first.severity) == (Reason.DELIVERY_FAILED, "desk", Severity.CRITICAL)
    assert first.note == "“Due today: Quay lease”: HTTP 404"
    others = [
        of_delivery(replace(lost, id="a2", title="Overdue"), "HTTP 404", NOW + HOUR),
        of_delivery(lost, "HTTP 404", NOW + DAY),
        of_delivery(replace(lost, receiver="boss"), "HTTP 404", NOW),
        of_delivery(replace(lost, watch="Airport"), "HTTP 404", NOW),
    ]
    assert [each.fingerprint == first.fingerprint for each in others] == [True, False, False, False]


def test_every_message_that_nobody_else_has_is_told_but_news_of_a_dead_receiver_once_a_day() -> None:
    lost = Notification(
        id="a1",
        receiver="desk",
        watch="Port desk",
        title="Due today: Quay lease",
        body="",
        html="",
        severity=Severity.CRITICAL,
        alerts=("f1",),
        not_before=NOW,
    )
    due = Alert(
        watch="Port desk",
        about="c1",
        reason=Reason.DUE_TODAY,
        severity=Severity.CRITICAL,
        at=NOW,
        fingerprint="f1",
        subject="Quay lease",
    )
    news = replace(due, reason=Reason.DELIVERY_FAILED, about="boss")
    heard = of_delivery(lost, "HTTP 404", NOW).fingerprint
    one, other = (of_delivery(lost, "HTTP 404", NOW, [replace(due, fingerprint=key)]).fingerprint for key in "fg")
    assert len({heard, one, other}) == 3
    assert of_delivery(lost, "HTTP 404", NOW + HOUR, [due, replace(due, fingerprint="f2")]).fingerprint not in {
        one,
        other,
    }
    assert of_delivery(lost, "HTTP 404", NOW, [news]).fingerprint == heard
