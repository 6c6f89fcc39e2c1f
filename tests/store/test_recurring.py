"""What recurs: the next one opens when the day of one has come, or when it has ended before."""

from datetime import datetime

import pytest

from monitor import following, stating
from monitor.model import Action, Change, Commitment, Decision, Due
from monitor.policy import Known, Watch
from monitor.store import Store
from tests.make import instant

REPORTS = Watch(
    watch="Port report",
    known=(
        Known(subject="Quarterly report", due=Due.parse("2023-03-31"), repeat="FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"),
    ),
)


def at(store: Store, moment: str) -> list[Commitment]:
    """What the watch list comes to at that moment, by due."""
    stating.restate(store, REPORTS, instant(moment))
    return store.commitments()


def days(commitments: list[Commitment]) -> list[str]:
    return [str(each.due) for each in commitments]


def confirm(store: Store, commitment: Commitment, change: Change, now: datetime) -> None:
    said = Decision(target=commitment.mentions[0], action=Action.CONFIRM, by="ada", at=now, change=change)
    following.decide(store, REPORTS, said, now)


def test_one_is_open_at_first(store: Store) -> None:
    assert days(at(store, "2023-03-01T09:00")) == ["2023-03-31"]
    assert days(at(store, "2023-03-02T09:00")) == ["2023-03-31"]


def test_the_next_one_opens_when_the_day_of_one_has_come(store: Store) -> None:
    at(store, "2023-03-01T09:00")
    assert days(at(store, "2023-03-31T09:00")) == ["2023-03-31", "2023-06-30"]


@pytest.mark.parametrize("change", [Change.FULFILLED, Change.TERMINATED])
def test_the_next_one_opens_when_one_has_ended_before_its_day(store: Store, change: Change) -> None:
    (first,) = at(store, "2023-03-01T09:00")
    confirm(store, first, change, instant("2023-03-02T09:00"))
    assert days(at(store, "2023-03-02T10:00")) == ["2023-03-31", "2023-06-30"]
    assert days(at(store, "2023-03-03T10:00")) == ["2023-03-31", "2023-06-30"]


def test_what_one_of_them_ended_as_leaves_the_next_one_open(store: Store) -> None:
    (first,) = at(store, "2023-03-01T09:00")
    confirm(store, first, Change.FULFILLED, instant("2023-03-02T09:00"))
    states = {str(each.due): each.state.value for each in at(store, "2023-03-02T10:00")}
    assert states == {"2023-03-31": "fulfilled", "2023-06-30": "pending"}
