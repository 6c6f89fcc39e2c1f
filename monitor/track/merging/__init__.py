"""What a statement makes of the commitment it is about.

One statement is taken after another, in canonical order, each with what :mod:`monitor.track.merging.bearing` says of
it. Before each the calendar acts: a report that comes after the due finds the commitment overdue. A change that is
doubtful, or provisional, or still lacks sources, is recorded as awaited; the old due stays in force. A doubtful one
counts where it only says what was to be expected.
"""

from datetime import datetime

from monitor.model import CALMS, CLOSES, MOVES, Change, Claim, Due, Kind, State
from monitor.track.drafting.claims import Standing, Witness
from monitor.track.drafting.draft import Draft
from monitor.track.drafting.report import Report
from monitor.track.drafting.voices import Voice, independent
from monitor.track.merging.bearing import (
    Bearing,
    extended_from,
    new_due,
    of_close,
    of_move,
    of_plain,
)
from monitor.track.merging.borne_out import bears_out, decided
from monitor.track.merging.states import step

STANDS = "the same text says that the old day still stands"
UNTIL_EFFECT = "until it takes effect"
NO_DATE = "no new date given"
SOUNDS_RENEWED = "a later date is given, but no word of a change"
EDITED = "a newer version of the text gives another date"
ANEW = "told as the day that counts now"
IMPLIED = "stated anew with a later date after the old one had passed"


def found(draft: Draft, report: Report) -> None:
    """Let the first statement about a commitment make it: the due that it supersedes was the first one."""
    mention = report.mention
    if mention.change in MOVES | CLOSES and mention.old_due is not None:
        draft.testify(_witness(report, mention.old_due))
    if mention.change in MOVES and not mention.provisional and (report.doubt or draft.due is None):
        draft.join(report)
        _move_on(draft, report, mention.change or Change.RENEWED, new_due(report, draft))
    else:
        _take(draft, report)


def hear(draft: Draft, report: Report) -> None:
    """Take *report* into account."""
    let_time_pass(draft, report.at)
    _take(draft, report)


def _take(draft: Draft, report: Report) -> None:
    draft.join(report)
    change = report.mention.change
    if draft.state is State.DISMISSED:
        _hear_after_dismissal(draft, report)
    elif change is None:
        _hear_plain(draft, report)
    elif change in MOVES:
        _hear_move(draft, report, change)
    elif change in CLOSES:
        _hear_close(draft, report, change)
    elif change is Change.AGREED:
        _hear_agreed(draft, report)
    elif change is Change.WITHDRAWN:
        _hear_withdrawn(draft, report)


def let_time_pass(draft: Draft, at: datetime) -> None:
    """Let the calendar act up to the instant *at*."""
    due = draft.due
    if draft.state is State.PENDING and due is not None and draft.passed(at):
        ended = due.ends_at(draft.watch.zone)
        draft.record(Change.DUE_PASSED, ended, draft.grounds(), after=State.OVERDUE, due_before=due)


def _hear_plain(draft: Draft, report: Report) -> None:
    match of_plain(report, draft):
        case Bearing.CLAIMS:
            _claim(draft, report, report.mention.due)
        case Bearing.CHANGES:
            change, rule = _implied(draft, report)
            _count_move(draft, report, change, report.mention.due, rule=rule)
        case Bearing.SUGGESTS:
            _claim(draft, report, report.mention.due)
            draft.provisional, draft.awaited = report.mention.due, SOUNDS_RENEWED


def _implied(draft: Draft, report: Report) -> tuple[Change, str]:
    """Return the change that a plain statement of another due comes to, and why."""
    due, new = draft.due, report.mention.due
    rule = EDITED if draft.retracted else ANEW
    if due is not None and new is not None and new.start < due.start:
        return Change.ADVANCED, rule
    change = Change.RENEWED if draft.kind is Kind.EXPIRY else Change.POSTPONED
    return change, IMPLIED if draft.open and draft.passed(report.at) else rule


def _hear_move(draft: Draft, report: Report, change: Change) -> None:
    new = new_due(report, draft)
    match of_move(report, draft, new):
        case Bearing.CLAIMS if not report.mention.provisional:
            _claim(draft, report, new)
        case Bearing.CHANGES:
            _count_move(draft, report, change, new)
        case Bearing.CONTRADICTS:
            draft.contradict(report, change)
        case Bearing.DATELESS:
            _hold(draft, report, change, None, NO_DATE)


def _claim(draft: Draft, report: Report, due: Due | None) -> None:
    """Add a claim to the term. It may refine the due, dispute it or settle the dispute."""
    before, settled = draft.due, draft.term.standing.settled
    if draft.term.pinned and before is not None and due is not None and not due.compatible(before):
        draft.contradict(report, report.mention.change or Change.AGREED)
        return
    draft.testify(_witness(report, due))
    standing = draft.term.standing
    back = draft.state is State.OVERDUE and not draft.passed(report.at)
    if back or (standing.settled and not settled):
        change = draft.last_change or Change.AGREED
        rule = f"settled by {standing.settled} sources" if standing.settled else "stated more exactly"
        after = State.PENDING if back else None
        draft.record(change, report.at, (report.evidence,), after=after, due_before=before, rule=rule)


def _count_move(draft: Draft, report: Report, change: Change, new: Due | None, rule: str = "") -> None:
    """Let a report of a move count, or hold it back."""
    if report.mention.provisional:
        draft.provisional = new or draft.provisional
        _hold(draft, report, change, new, UNTIL_EFFECT)
    elif waits_for := _waits_for(draft, report, change):
        _hold(draft, report, change, new, waits_for)
    else:
        _move_on(draft, report, change, new or draft.provisional, rule)


def _move_on(draft: Draft, report: Report, change: Change, new: Due | None, rule: str = "") -> None:
    """Open a new term under the due *new*, with the claims of those whose reports were waited for."""
    before, base = draft.due, extended_from(report, draft)
    counted = decided(new, report, draft) if report.mention.change is None else []
    held = {id(other) for other in (*_held(draft, change), *counted)}
    waited = [(other, due) for other, due in draft.waiting if id(other) in held]
    draft.begin_term(report.at, report)
    for other, due in waited:
        draft.testify(_witness(other, due))
    draft.testify(_witness(report, new))
    if report.mention.extension is not None and report.mention.due is None:
        sign = "-" if change is Change.ADVANCED else "+"
        rule = f"{base} {sign} {report.mention.extension} = {new}"
    evidence = (*(other.evidence for other, _ in waited), report.evidence)
    draft.record(
        change, report.at, evidence, after=State.PENDING, due_before=before, rule=rule or report.mention.date_rule
    )


def _hear_close(draft: Draft, report: Report, change: Change) -> None:
    match of_close(report, draft):
        case Bearing.CONTRADICTS:
            draft.contradict(report, change)
        case Bearing.CHANGES:
            if waits_for := _waits_for(draft, report, change):
                _hold(draft, report, change, None, waits_for)
            else:
                _close(draft, report, change)


def _close(draft: Draft, report: Report, change: Change) -> None:
    due, old = draft.due, report.mention.old_due
    if old is not None and draft.term.standing.disputed:
        right = next((each.claim.due for each in draft.term.witnesses if _names(each, old)), due)
        draft.term.standing = Standing(due=right)
    elif old is not None and (draft.miscounted(old) or draft.awaits(old)):
        draft.term.standing = Standing(due=old)
    evidence = (*(other.evidence for other in _held(draft, change)), report.evidence)
    draft.settle_waiting()
    draft.record(change, report.at, evidence, after=step(draft.state, change), due_before=due)


def _hear_agreed(draft: Draft, report: Report) -> None:
    """An agreement moves nothing, and is told once a term; it may be the first to name the due."""
    if draft.due is None and draft.open and report.mention.due is not None and not draft.transitions:
        draft.testify(_witness(report, report.mention.due))
    if draft.agreed_in != draft.term.number:
        draft.agreed_in = draft.term.number
        draft.record(Change.AGREED, report.at, (report.evidence,), due_before=draft.due)


def _hear_withdrawn(draft: Draft, report: Report) -> None:
    """A text no longer says when it is due: its claims only count where nothing else does."""
    before = draft.due
    if gone := draft.retract(report.place, report.mention.old_due):
        draft.record(Change.WITHDRAWN, report.at, (*gone, report.evidence), due_before=before)


def _hear_after_dismissal(draft: Draft, report: Report) -> None:
    """A person said that this is none: what is known already stays so, anything else contradicts it."""
    mention = report.mention
    news = mention.due is not None and not draft.knew(mention.due) and mention.open
    if news or (mention.change is not None and mention.due is None):
        draft.contradict(report, mention.change or Change.AGREED)


def _waits_for(draft: Draft, report: Report, change: Change) -> str:
    """Return what a reported change still waits for before it counts, or nothing."""
    if report.doubt and not bears_out(report, draft):
        return report.doubt
    if _stands(report, draft):
        return STANDS
    needed = draft.watch.confirm.sources
    if change not in CALMS or needed < 2:
        return ""
    sources = independent(_voice(each) for each in (report, *_held(draft, change)))
    return f"{sources} of {needed} sources" if sources < needed else ""


def _stands(report: Report, draft: Draft) -> bool:
    """Whether the text of a change goes on to give the due as ahead, and did not name it as the old one.

    What is known by that text alone has no other due yet.
    """
    due, change = draft.due, report.mention.change
    if due is None:
        return change in CLOSES and bool(report.standing) and not draft.transitions
    return change in CALMS and report.mention.old_due is None and any(each.same_days(due) for each in report.standing)


def _voice(report: Report) -> Voice:
    return (report.mention.origin.source, report.mention.quote)


def _held(draft: Draft, change: Change) -> list[Report]:
    """Return the reports of this change, or for a move of any move, that would have counted with more sources."""
    same = MOVES if change in MOVES else {change}
    firm = (each for each, _ in draft.waiting if not each.doubt and not each.mention.provisional)
    return [each for each in firm if (each.mention.change or Change.RENEWED) in same]


def _hold(draft: Draft, report: Report, change: Change, due: Due | None, waits_for: str) -> None:
    draft.waiting.append((report, due))
    draft.awaited = waits_for
    draft.record(change, report.at, (report.evidence,), due_before=draft.due, awaited=waits_for)


def _witness(report: Report, due: Due | None) -> Witness:
    mention = report.mention
    claim = Claim(due=due, change=mention.change, speaker=mention.speaker, evidence=report.evidence)
    return Witness(claim=claim, doubt=report.doubt, printed=mention.extension is None)


def _names(witness: Witness, due: Due) -> bool:
    return witness.claim.due is not None and witness.claim.due.compatible(due)
