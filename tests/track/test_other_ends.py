"""An end that is told with a day closes what had that day, and nothing else."""

from typing import Any

import pytest

from monitor.jsonl import scenario
from monitor.model import Change, Kind, Mention, State
from monitor.replay import run_scenario
from monitor.track import derive
from tests.make import day
from tests.track.said import WATCH, change, last, on, only, stand

NOVEMBER, DECEMBER = "2024-11-21", "2024-12-12"
EVENT: dict[str, Any] = {"kind": Kind.EVENT}


def states(*said: Mention) -> list[tuple[str, State]]:
    """Due and state of what is said."""
    return sorted((str(each.due), each.state) for each in derive(said, WATCH))


@pytest.mark.parametrize("what", [Change.TERMINATED, Change.MISSED, Change.FULFILLED])
@pytest.mark.parametrize("kind", [Kind.EVENT, Kind.DEADLINE, Kind.PROMISE])
@pytest.mark.parametrize("other", [DECEMBER, "2024-12", "2024-10-31"])
def test_the_end_of_another_occasion_is_that_of_another(what: Change, kind: Kind, other: str) -> None:
    ended = change("2025-01-10", what, other, kind=kind)
    after = {Change.TERMINATED: State.TERMINATED, Change.MISSED: State.MISSED, Change.FULFILLED: State.FULFILLED}[what]
    told = states(on("2024-10-17", NOVEMBER, kind=kind), ended)
    assert told == sorted([(NOVEMBER, State.PENDING), (other, after)])


@pytest.mark.parametrize("same", [NOVEMBER, "2024-11", "2024"])
def test_the_end_of_what_had_that_day_in_any_grain_closes_it(same: str) -> None:
    meeting = on("2024-10-17", NOVEMBER, **EVENT)
    assert stand(meeting, change("2024-10-20", Change.TERMINATED, same, **EVENT))[0] is State.TERMINATED


def test_what_is_called_off_on_the_day_that_it_had_before_it_was_put_off_is_called_off() -> None:
    meeting = on("2024-10-17", NOVEMBER, **EVENT)
    moved = change("2024-10-18", Change.POSTPONED, NOVEMBER, DECEMBER, **EVENT)
    assert stand(meeting, moved, change("2024-10-25", Change.TERMINATED, NOVEMBER, **EVENT))[0] is State.TERMINATED
    guessed = change("2024-10-18", Change.POSTPONED, None, DECEMBER, **EVENT)
    told = only(guessed, change("2024-10-25", Change.TERMINATED, NOVEMBER, **EVENT))
    assert (told.state, last(told).contradiction) == (State.PENDING, True)


def test_what_is_called_off_is_told_by_its_very_day_what_was_kept_by_a_day_nearby() -> None:
    hearing = on("2024-10-17", NOVEMBER, **EVENT)
    assert len(states(hearing, change("2024-10-20", Change.TERMINATED, "2024-11-22", **EVENT))) == 2
    promise = on("2024-10-17", NOVEMBER, kind=Kind.PROMISE)
    kept = change("2024-11-15", Change.FULFILLED, "2024-11-22", kind=Kind.PROMISE)
    assert stand(promise, kept) == (State.FULFILLED, NOVEMBER)


@pytest.mark.parametrize("what", [Change.TERMINATED, Change.EXPIRED])
@pytest.mark.parametrize("other", ["2025-06-30", "2024-06-30"])
def test_the_end_of_what_is_in_force_on_another_day_contradicts_what_is_known(what: Change, other: str) -> None:
    told = only(on("2024-02-17", NOVEMBER), change("2024-10-20", what, other))
    assert (told.state, str(told.due), last(told).contradiction) == (State.PENDING, NOVEMBER, True)


def test_a_day_to_come_is_none_of_what_is_over_on_another() -> None:
    off = change("2024-10-17", Change.TERMINATED, "2024-12", **EVENT)
    assert states(off, on("2024-10-17", NOVEMBER, **EVENT)) == [
        (NOVEMBER, State.PENDING),
        ("2024-12", State.TERMINATED),
    ]
    assert states(off, on("2024-11-25", NOVEMBER, **EVENT)) == [("2024-12", State.TERMINATED)]


@pytest.mark.parametrize(
    "text",
    [
        "Next meeting: Thursday 21 November, 18:30. The December meeting is cancelled.",
        "The December meeting is cancelled. Next meeting: Thursday 21 November, 18:30.",
        "The council meeting will take place on 21 November 2024. The December council meeting is cancelled.",
    ],
)
def test_a_meeting_called_off_in_a_note_leaves_the_other_one_as_it_is(text: str) -> None:
    documents = [{"id": "note", "published": "2024-10-17", "text": text}]
    row: dict[str, Any] = {"id": "desk", "watch": None, "documents": documents, "as_of": ["2024-10-20"]}
    (shown,) = run_scenario(scenario(row, day("2024-10-20")))
    told = sorted((each["due"], each["state"]) for each in shown["commitments"])
    assert told == [(NOVEMBER, "pending"), ("2024-12", "terminated")]
