"""What bears out a report that is only tentative: days that were decided on, kept or lapsed as was to be expected."""

import re
from datetime import timedelta

from monitor.model import Change, Due, State
from monitor.track.drafting.claims import ROUNDING
from monitor.track.drafting.draft import Draft
from monitor.track.drafting.report import Report
from monitor.track.matching.deeds import awaited_act
from monitor.track.naming.watching import Tie

LATE = timedelta(days=90)
"""How long after the due a report without a day may still tell that it has lapsed then."""
_LIKELY = 0.5
"""How sure at least is that the day was kept that a text names."""
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")


def bears_out(report: Report, draft: Draft) -> bool:
    """Whether a doubtful report only says what was to be expected.

    That is a day that was decided on; that what is overdue has lapsed on that very day, or just now; or that an act
    that the watch awaits was done, under a name of its own, once its day has come, or after it was put off without one.
    """
    if report.mention.change is None:
        return bool(decided(report.mention.due, report, draft))
    if report.mention.change is Change.EXPIRED:
        return draft.state is State.OVERDUE and (is_due(report.mention.old_due, draft) or _just_over(report, draft))
    return report.mention.change is Change.FULFILLED and (_kept_by(report, draft) or awaited_act(report, draft))


def _kept_by(report: Report, draft: Draft) -> bool:
    """Whether a text that is only not sure enough says of the watch's thing that the very day of it was kept."""
    mention, named = report.mention, min(report.tie, draft.tie) >= Tie.PART
    return named and not mention.doubt and mention.confidence >= _LIKELY and is_due(mention.old_due, draft)


def _just_over(report: Report, draft: Draft) -> bool:
    """Whether no day is told, nor another year, and that of the due is over since less than `LATE`."""
    due = draft.due
    undated = report.mention.old_due is None and report.mention.due is None
    if due is None or not undated or report.day - due.last >= LATE:
        return False
    return {int(year) for year in _YEAR.findall(report.mention.quote)} <= {due.start.year, due.last.year}


def decided(new: Due | None, report: Report, draft: Draft) -> list[Report]:
    """Return what other texts told of a decision on *new* that waits for a step: who states that day says it came."""
    told = (each for each, due in draft.waiting if due is not None and new is not None and new.compatible(due))
    return [each for each in told if each.mention.provisional and not each.doubt and each.document != report.document]


def is_due(old: Due | None, draft: Draft) -> bool:
    """Whether *old* is the due that counts, or a claim of it, or misses it by a day or two."""
    if old is None or draft.due is None:
        return False
    near = old not in draft.earlier and abs((old.start - draft.due.start).days) <= ROUNDING
    return draft.claimed(old) or near
