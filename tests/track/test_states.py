"""The table, pair by pair."""

import pytest

from monitor.model import CLOSES, MOVES, Change, State
from monitor.track.merging.states import CLOSED, TABLE, step

P, O, F, M, E, T, D = (  # noqa: E741 -- one letter a state keeps the table readable
    State.PENDING,
    State.OVERDUE,
    State.FULFILLED,
    State.MISSED,
    State.EXPIRED,
    State.TERMINATED,
    State.DISMISSED,
)
EXPECTED: dict[Change, dict[State, State | None]] = {
    Change.AGREED: {P: P, O: O, F: F, M: M, E: E, T: T, D: None},
    Change.RENEWED: {P: P, O: P, F: None, M: None, E: None, T: None, D: None},
    Change.EXTENDED: {P: P, O: P, F: None, M: None, E: None, T: None, D: None},
    Change.POSTPONED: {P: P, O: P, F: None, M: None, E: None, T: None, D: None},
    Change.ADVANCED: {P: P, O: P, F: None, M: None, E: None, T: None, D: None},
    Change.FULFILLED: {P: F, O: F, F: F, M: F, E: F, T: None, D: None},
    Change.MISSED: {P: M, O: M, F: None, M: M, E: None, T: None, D: None},
    Change.EXPIRED: {P: E, O: E, F: None, M: None, E: E, T: None, D: None},
    Change.TERMINATED: {P: T, O: T, F: None, M: None, E: None, T: T, D: None},
    Change.WITHDRAWN: {P: P, O: O, F: F, M: M, E: E, T: T, D: None},
    Change.DUE_PASSED: {P: O, O: None, F: None, M: None, E: None, T: None, D: None},
    Change.CONFIRM: dict.fromkeys(State),
    Change.CORRECT: dict.fromkeys(State),
    Change.DISMISS: dict.fromkeys(State),
    Change.MERGE: dict.fromkeys(State),
    Change.SPLIT: dict.fromkeys(State),
    Change.ASSIGN: dict.fromkeys(State),
    Change.NOTE: dict.fromkeys(State),
}


@pytest.mark.parametrize("change", Change)
@pytest.mark.parametrize("state", State)
def test_every_pair_leads_where_the_table_says(state: State, change: Change) -> None:
    assert step(state, change) is EXPECTED[change][state]


@pytest.mark.parametrize("change", sorted(MOVES))
@pytest.mark.parametrize("state", sorted(CLOSED))
def test_a_move_to_a_later_due_reopens_what_was_closed(state: State, change: Change) -> None:
    assert step(state, change, later=True) is State.PENDING


def test_a_later_due_reopens_nothing_that_a_person_dismissed() -> None:
    assert all(step(State.DISMISSED, change, later=True) is None for change in MOVES | CLOSES)


def test_the_calendar_moves_states_along_the_table_only() -> None:
    moved = {state: after for (state, change), after in TABLE.items() if change is Change.DUE_PASSED}
    assert moved == {State.PENDING: State.OVERDUE}
