"""What the calendar alone does."""

import pytest

from monitor.model import Change, State
from monitor.policy import Watch
from monitor.track import advance
from tests.make import instant
from tests.track.said import DEAL, change, on, only

KYIV = Watch(watch=DEAL, zone="Europe/Kyiv")
LORD_HOWE = Watch(watch=DEAL, zone="Australia/Lord_Howe")


@pytest.mark.parametrize(
    ("watch", "due", "ends"),
    [
        (KYIV, "2023-03-18", "2023-03-18T22:00"),
        (KYIV, "2023-03-26", "2023-03-26T21:00"),  # the night in which the clocks go forward
        (LORD_HOWE, "2023-04-02", "2023-04-02T13:30"),  # they go back by half an hour
        (Watch(watch=DEAL), "2023-03", "2023-04-01T00:00"),
        (Watch(watch=DEAL), "2023-03-08/2023-03-15", "2023-03-16T00:00"),
    ],
)
def test_a_due_ends_with_its_last_day_in_the_zone_of_the_watch(watch: Watch, due: str, ends: str) -> None:
    stated = only(on("2023-03-01", due), watch=watch)
    assert stated.ends_at == instant(ends)
    assert advance(stated, instant(ends)).state is State.OVERDUE


def test_an_instant_before_the_end_it_is_still_pending() -> None:
    stated = only(on("2023-03-08", "2023-03-18"), watch=KYIV)
    assert advance(stated, instant("2023-03-18T21:59:59")) is stated


def test_an_unknown_due_is_never_overdue() -> None:
    unknown = only(on("2023-03-08", "2023-03-18"), change("2023-03-17", Change.POSTPONED, "2023-03-18"))
    assert advance(unknown, instant("2033-01-01T00:00")).state is State.PENDING


def test_what_is_closed_stays_closed() -> None:
    ended = only(on("2023-03-08", "2023-03-18"), change("2023-03-10", Change.TERMINATED))
    assert advance(ended, instant("2033-01-01T00:00")) is ended


def test_the_step_is_dated_to_the_end_of_the_due_and_leads_to_the_quote() -> None:
    stated = on("2023-03-08", "2023-03-18")
    passed = advance(only(stated), instant("2023-06-01T00:00")).transitions[-1]
    assert (passed.change, passed.at, passed.evidence[0].quote) == (
        Change.DUE_PASSED,
        instant("2023-03-19T00:00"),
        stated.quote,
    )


def test_time_passes_once() -> None:
    stated = advance(only(on("2023-03-08", "2023-03-18")), instant("2023-06-01T00:00"))
    assert advance(stated, instant("2023-07-01T00:00")) is stated
