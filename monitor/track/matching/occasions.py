"""Whether a date may be one of a commitment's, or is that of another occasion of the same sort."""

from monitor.model import CLOSES, Change, Due, Kind, State
from monitor.track.drafting.claims import ROUNDING
from monitor.track.drafting.draft import Draft
from monitor.track.drafting.report import Report
from monitor.track.matching.narrators import extends_another, speaks_of_another
from monitor.track.matching.newly_set import newly_set

SLIP = 14
"""Days by which what is stated anew without a word of change may have slipped; farther off it is the next one."""
_PASSING = frozenset({Kind.EVENT, Kind.FORECAST})


def dates_agree(report: Report, draft: Draft) -> bool:
    """Return whether the dates of *report* let it be about *draft*."""
    new, due = report.mention.due, draft.due
    if report.mention.change is not None:
        return not (extends_another(report, draft) or _ends_another(report, draft))
    if not report.mention.open or new is None or due is None or draft.knew(new):
        return True
    return _is_waited_for(new, report, draft) or _is_the_same(new, due, report, draft)


def _ends_another(report: Report, draft: Draft) -> bool:
    """Whether a text tells of the end of an occasion on a day that this one never had: the December meeting.

    What is called off is told by its very day, what was done or missed also by a length ("a week ahead of it"). What is
    in force is one thing, whatever is told of it, and so is what has lapsed.
    """
    old, change = report.mention.old_due, report.mention.change
    if draft.kind is Kind.EXPIRY or change not in CLOSES - {Change.EXPIRED} or old is None or draft.due is None:
        return False
    near = change is not Change.TERMINATED and abs((old.start - draft.due.start).days) <= ROUNDING
    return not near and draft.never_had(old)


def _is_waited_for(new: Due, report: Report, draft: Draft) -> bool:
    """Whether a change to *new* is reported already, or one without a day, or the text says that it counts now."""
    if draft.open and (draft.awaits(new) or draft.awaits_day):
        return True
    return (draft.open or draft.state is State.TERMINATED) and newly_set(report, draft)


def _is_the_same(new: Due, due: Due, report: Report, draft: Draft) -> bool:
    near = abs((new.start - due.start).days) <= SLIP
    if not draft.open and _is_another_occasion(new, report, draft):
        return False
    if not draft.open or (draft.kind in _PASSING and draft.passed(report.at)):
        return new.start <= due.start
    over = draft.kind is not Kind.EXPIRY and draft.passed(report.at)
    if not near and (draft.kind in _PASSING or over or _begins(report, draft, new)):
        return False
    return not speaks_of_another(report, draft, new)


def _is_another_occasion(new: Due, report: Report, draft: Draft) -> bool:
    """Whether a day that is still to come is none of an occasion that is over: the November meeting."""
    kind = draft.kind if draft.stated else report.mention.kind
    return kind is not Kind.EXPIRY and new.last >= report.day and draft.never_had(new)


def _begins(report: Report, draft: Draft, new: Due) -> bool:
    """Whether it is an event well before the day on which something must be done: work on what must be finished."""
    due, kinds = draft.due, (Kind.DEADLINE, Kind.PROMISE)
    return due is not None and report.mention.kind is Kind.EVENT and draft.kind in kinds and new.stop <= due.start
