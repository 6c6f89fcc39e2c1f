"""What the calendar alone does to a commitment."""

from dataclasses import replace
from datetime import datetime

from monitor.model import Change, Commitment, State, Transition
from monitor.track.drafting.draft import grounds


def advance(commitment: Commitment, now: datetime) -> Commitment:
    """Return *commitment* as it stands at the instant *now*: overdue once the end of its due is reached."""
    if commitment.state is not State.PENDING or commitment.ends_at is None or now < commitment.ends_at:
        return commitment
    passed = Transition(
        before=State.PENDING,
        after=State.OVERDUE,
        change=Change.DUE_PASSED,
        at=commitment.ends_at,
        evidence=grounds(commitment.due, commitment.claims),
        due_before=commitment.due,
        due_after=commitment.due,
        term=commitment.term,
    )
    return replace(commitment, state=State.OVERDUE, transitions=(*commitment.transitions, passed))
