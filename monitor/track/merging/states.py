"""The state machine as one table.

The machine's part: what a reported change, or the calendar, makes of a state. A pair that is not in the table is a
contradiction between sources. That is news to keep, not an error to raise: reports arrive late and disagree. What
people decide stands outside of the table: it counts as said.
"""

from monitor.model import CLOSES, MOVES, OPEN, Change, State

CLOSED = frozenset({State.FULFILLED, State.MISSED, State.EXPIRED, State.TERMINATED})

_AFTER = {
    Change.FULFILLED: State.FULFILLED,
    Change.MISSED: State.MISSED,
    Change.EXPIRED: State.EXPIRED,
    Change.TERMINATED: State.TERMINATED,
}

TABLE: dict[tuple[State, Change], State] = {
    (State.PENDING, Change.DUE_PASSED): State.OVERDUE,
    **{(state, move): State.PENDING for state in OPEN for move in MOVES},
    **{(state, close): _AFTER[close] for state in OPEN for close in CLOSES},
    **{(state, change): state for state in OPEN | CLOSED for change in (Change.AGREED, Change.WITHDRAWN)},
    # The same once more is evidence.
    **{(after, change): after for change, after in _AFTER.items()},
    # A late report may still set the record straight.
    (State.MISSED, Change.FULFILLED): State.FULFILLED,
    (State.EXPIRED, Change.FULFILLED): State.FULFILLED,
}
"""(state, change) → state. A move that reopens what is closed is not here: it depends on the dues, see `step`."""


def step(state: State, change: Change, *, later: bool = False) -> State | None:
    """Return the state that *change* leads to, or None where it contradicts *state*.

    *later* says that the change brings a due later than the old one: then a move reopens what was closed.
    """
    if state in CLOSED and change in MOVES:
        return State.PENDING if later else None
    return TABLE.get((state, change))
