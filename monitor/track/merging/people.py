"""What a person's decision makes of a commitment: as said, whatever the state, and pinned."""

from monitor.model import CLOSES, MOVES, Action, Change, Claim, Decision, Due, Evidence, State
from monitor.track.drafting.claims import Standing, Witness
from monitor.track.drafting.draft import Draft
from monitor.track.merging import let_time_pass
from monitor.track.merging.states import step

_ASIDE = {
    Action.MERGE: Change.MERGE,
    Action.SPLIT: Change.SPLIT,
    Action.ASSIGN: Change.ASSIGN,
    Action.NOTE: Change.NOTE,
}
"""What says nothing about whether the finding is right."""


def decide(draft: Draft, decision: Decision) -> None:
    """Let *decision* act on the commitment."""
    let_time_pass(draft, decision.at)
    draft.accepted = draft.accepted or decision.action not in _ASIDE
    match decision.action:
        case Action.MERGE | Action.SPLIT | Action.ASSIGN | Action.NOTE:
            _put_down(draft, decision)
        case Action.CONFIRM:
            _confirm(draft, decision)
        case Action.CORRECT:
            _correct(draft, decision)
        case Action.DISMISS:
            _write(draft, decision, Change.DISMISS, State.DISMISSED, draft.due)
        case Action.ACCEPT if draft.state is State.DISMISSED:
            _write(draft, decision, Change.CONFIRM, State.PENDING, draft.due)


def _put_down(draft: Draft, decision: Decision) -> None:
    """Write down what a person said that moves neither state nor due."""
    if decision.action is Action.ASSIGN:
        draft.owner = decision.owner
    known = draft.last_change
    draft.record(_ASIDE[decision.action], decision.at, (_evidence(decision),), due_before=draft.due)
    draft.last_change = known


def _confirm(draft: Draft, decision: Decision) -> None:
    before, change = draft.due, decision.change
    if decision.claim is not None:
        _settle(draft, decision)
    elif change in CLOSES:
        draft.term.pinned = True
        draft.settle_waiting()
        _write(draft, decision, Change.CONFIRM, step(State.PENDING, change), before)
    elif change in MOVES:
        new = decision.due or draft.reported()
        draft.begin_term(decision.at, None)
        _pin(draft, decision, new)
        _write(draft, decision, Change.CONFIRM, State.PENDING, before)


def _settle(draft: Draft, decision: Decision) -> None:
    """Let the claim count that the person holds to be right."""
    before = draft.due
    right = draft.term.heard(decision.claim or "")
    if right is not None and right.claim.due is not None:
        draft.term.pinned, draft.term.standing = True, Standing(due=right.claim.due)
        draft.settle_waiting()
        _write(draft, decision, Change.CONFIRM, _still(draft, decision), before)


def _correct(draft: Draft, decision: Decision) -> None:
    before = draft.due
    draft.label = decision.subject or draft.label
    draft.corrected = draft.corrected or decision.subject is not None
    draft.kind, draft.stated = decision.kind or draft.kind, draft.stated or decision.kind is not None
    if decision.due is not None:
        draft.begin_term(decision.at, None)
        _pin(draft, decision, decision.due)
    _write(draft, decision, Change.CORRECT, _still(draft, decision), before)


def _still(draft: Draft, decision: Decision) -> State | None:
    """An open commitment is pending under the due that now counts, unless that has passed too."""
    return State.PENDING if draft.open and not draft.passed(decision.at) else None


def _pin(draft: Draft, decision: Decision, due: Due | None) -> None:
    claim = Claim(due=due, change=decision.change, speaker=decision.by, evidence=_evidence(decision))
    draft.testify(Witness(claim=claim))
    draft.term.pinned = due is not None


def _write(draft: Draft, decision: Decision, change: Change, after: State | None, before: Due | None) -> None:
    draft.record(change, decision.at, (_evidence(decision),), after=after, due_before=before, rule=decision.note)
    draft.last_change = decision.change or change


def _evidence(decision: Decision) -> Evidence:
    parts = (decision.action, decision.change, decision.due, decision.owner)
    said = " ".join(str(part) for part in parts if part)
    return Evidence(mention=decision.key, quote=decision.note or said, by=decision.by)
