"""What a statement has to do with the term that a commitment is in.

Most reports of a change are told again: the next day by others, in passing months later. A report that is counted
twice would move a due that nobody moved, a false renewal. So a change counts only where it is news:

- *by the due that it supersedes.* Where that is the due that counts, it is news; where it is an earlier one, the report
  repeats what is known, or claims another due for the present term.
- *by its new due.* The due that counts, or one that counted before, is no news.
- *by its time*, where it names neither. Told nearer to the last change than to the due, it is that change told
  again (another date is then a claim that disputes it); told nearer to the due, or after it, it is the next change.
- *without any date* it counts only within `NEAR` of the due, or after it, or where it takes all its days back.

A plain statement of another date is a claim and disputes the due, for nobody said that anything changed. It is read as
a change only if the texts that gave the due no longer do, if the due had passed when it was said, or if it says of what
is to be done that this is the day now (is now planned for, the new date is), or of what was called off that it is on
again on a later one. What was in force and has lapsed (or is about to, within `NEAR`, and the new due is later by more
than that) then sounds renewed: the new due is shown as provisional beside the dispute, and the old one keeps its
alerts; once lapsed, it counts as renewed when `VOICES` independent sources say so. What is over when it is said, or
counted before, is history; only a text that takes its own date back may go back to one that counted before. A date of
what would be so (the bill that would keep it open until May) moves nothing that is due already.
"""

from datetime import timedelta
from enum import StrEnum

from monitor.calendars import add_working_days
from monitor.model import Change, Due, Grain, Kind, Period, State, add_months
from monitor.track.drafting.claims import Witness
from monitor.track.drafting.draft import Draft
from monitor.track.drafting.report import LAPSES, Report
from monitor.track.drafting.standing import takes_days_back
from monitor.track.drafting.voices import independent
from monitor.track.matching.newly_set import newly_set
from monitor.track.merging.borne_out import decided, is_due
from monitor.track.merging.states import step

NEAR = timedelta(days=30)
"""How long before the due a report of a change may be news although it gives no date."""
VOICES = 2
"""Independent sources that must give what has lapsed one later due before it counts as renewed without a word of it."""

_MONTHS = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.HALF: 6, Grain.YEAR: 12}


class Bearing(StrEnum):
    """What a statement does to the term."""

    CHANGES = "a change"
    CLAIMS = "a claim of this term"
    REPEATS = "nothing new"
    CONTRADICTS = "a contradiction"
    SUGGESTS = "it sounds as if it was renewed"
    DATELESS = "a change without a date, long before the due"


def of_plain(report: Report, draft: Draft) -> Bearing:
    """Return the bearing of a statement that reports no change."""
    new, due = report.mention.due, draft.due
    if new is None or not report.mention.open or _taken_back(report, draft):
        return Bearing.REPEATS
    if not draft.open:
        return Bearing.CHANGES if _is_on_again(new, report, draft) else Bearing.REPEATS
    if due is None or new.compatible(due):
        return Bearing.CLAIMS if due is not None or _may_be_first(new, report, draft) else Bearing.REPEATS
    back = report.place in draft.retracted
    if (new in draft.earlier and not back) or _over(new, report) or _awaited(new, report, draft):
        return Bearing.REPEATS
    if report.mention.provisional and not draft.retracted:
        return Bearing.REPEATS
    if draft.passed(report.at) and not draft.retracted:
        return _of_later(new, report, draft) if new.start > due.start else Bearing.REPEATS
    if draft.retracted or newly_set(report, draft):
        return Bearing.CHANGES
    return Bearing.SUGGESTS if _sounds_renewed(new, due, report, draft) else Bearing.CLAIMS


def _taken_back(report: Report, draft: Draft) -> bool:
    """Whether the text says itself, of the same thing, that the days which it goes on to tell count no more."""
    opened = draft.term.opened_by
    same = draft.due is None and opened is not None and opened.document == report.document
    return same and opened is not None and takes_days_back(opened)


def _is_on_again(new: Due, report: Report, draft: Draft) -> bool:
    """Whether what was called off is told to have another day now, a later one."""
    off = draft.state is State.TERMINATED and not draft.term.pinned and newly_set(report, draft)
    return off and not _over(new, report) and (draft.due is None or new.start > draft.due.start)


def _of_later(new: Due, report: Report, draft: Draft) -> Bearing:
    """A later date after the due has passed: the next one of an act; of what was in force two sources must give it."""
    if draft.kind is not Kind.EXPIRY:
        return Bearing.CHANGES
    same = (each.voice for each in draft.term.witnesses if not each.doubt and _agrees(each, new))
    waited = ((each.mention.origin.source, each.mention.quote) for each in decided(new, report, draft))
    voices = independent([(report.mention.origin.source, report.mention.quote), *same, *waited])
    return Bearing.CHANGES if voices >= VOICES else Bearing.SUGGESTS


def _agrees(witness: Witness, due: Due) -> bool:
    return witness.claim.due is not None and witness.claim.due.compatible(due)


def _sounds_renewed(new: Due, due: Due, report: Report, draft: Draft) -> bool:
    """Whether the narrator gives what is about to lapse a due so much later that nobody has miscounted."""
    lapses = draft.kind is report.mention.kind is Kind.EXPIRY and due.start - report.day <= NEAR
    firm = not (report.doubt or report.mention.speaker or draft.term.standing.disputed)
    return lapses and firm and new.start - due.start > NEAR


def of_close(report: Report, draft: Draft) -> Bearing:
    """Return the bearing of a report that the commitment was fulfilled, missed, has expired or was terminated.

    What is over on a day that is neither the due nor another that counted, is claimed or waited for contradicts it.
    """
    mention, due = report.mention, draft.due
    change = mention.change or Change.TERMINATED
    after = step(draft.state, change)
    old = mention.old_due
    apart = old if not is_due(old, draft) else None
    stale = apart is not None and _superseded(apart, draft)
    if after is draft.state or (stale and change is not Change.TERMINATED):
        return Bearing.REPEATS
    if apart is not None and due is not None and not draft.awaits(apart) and apart not in draft.earlier:
        return Bearing.CONTRADICTS
    lapsed_before = old is not None and draft.open and draft.awaits(old)
    if change in LAPSES and draft.open and due is not None and report.day < due.start and not lapsed_before:
        return Bearing.REPEATS if old is None and told_again(report, draft) else Bearing.CONTRADICTS
    pinned = draft.term.pinned and not draft.open
    return Bearing.CONTRADICTS if after is None or pinned else Bearing.CHANGES


def of_move(report: Report, draft: Draft, new: Due | None) -> Bearing:
    """Return the bearing of a report that the due was moved to *new* (None: it does not say to when).

    Who tells after it only that it was put off from "earlier this month" tells why it was on that day.
    """
    old, due = report.mention.old_due, draft.due
    if not draft.open:
        return _of_reopening(report, draft, new)
    news = is_due(old, draft)
    if news and new is None and old is not None and old.grain is not Grain.DAY and draft.passed(report.at):
        return Bearing.REPEATS
    if new is not None and due is not None and (new.same_days(due) or (new.compatible(due) and not news)):
        return Bearing.CLAIMS
    if news:
        return Bearing.CHANGES
    if old is not None and _superseded(old, draft):
        return _of_retelling(report, draft, new)
    return _of_dateless(report, draft) if new is None else _of_dated(report, draft, new)


def new_due(report: Report, draft: Draft) -> Due | None:
    """Return the due that a report of a move leads to: the printed one, else that which its duration leads to."""
    mention = report.mention
    if mention.due is not None or mention.extension is None:
        return mention.due
    if mention.change is Change.ADVANCED:
        known = _moved_from(report, draft)
        return extend(known, mention.extension, draft.watch.country, back=True) if known is not None else None
    return extend(extended_from(report, draft), mention.extension, draft.watch.country)


def extended_from(report: Report, draft: Draft) -> Due:
    """Return the due from which an extension counts: the one named, else the one in force before it was told.

    Where none is known it counts from the day of the report: what is in force has not lapsed, so that this is the
    earliest due that it can lead to.
    """
    return _moved_from(report, draft) or Due.day(report.day)


def _moved_from(report: Report, draft: Draft) -> Due | None:
    """Return the due that a report names as the old one, else the one in force before it was told."""
    known = draft.term.before if told_again(report, draft) else draft.due
    return report.mention.old_due or known


def extend(due: Due, period: Period, country: str | None = None, *, back: bool = False) -> Due:
    """Return *due* moved by *period*, or *back* by it, from its last day; a month moved by months stays a month."""
    sign = -1 if back else 1
    if period.working:
        return Due.day(add_working_days(add_months(due.last, sign * period.months), sign * period.days, country))
    if due.grain in _MONTHS and not period.days:
        start = add_months(due.start, sign * period.months)
        return Due.months(start.year, start.month, _MONTHS[due.grain])
    return Due.day(period.before(due.last) if back else period.after(due.last))


def told_again(report: Report, draft: Draft) -> bool:
    """Whether *report* stands nearer to the change that opened the term than to the due that this change set."""
    term = draft.term
    if term.opened_by is None and term.number == 1:
        return False
    if term.opened_by is not None and term.opened_by.document == report.document:
        return True
    if draft.due is None:
        return report.at - term.opened_at < NEAR
    return not draft.passed(report.at) and report.at - term.opened_at < draft.due.ends_at(draft.watch.zone) - report.at


def _superseded(old: Due, draft: Draft) -> bool:
    """Whether *old* counted before: it is known to, or a change that did not say from when has led beyond it."""
    moved = draft.term.opened_by is not None and draft.due is not None
    return old in draft.earlier or (moved and draft.due is not None and old.start < draft.due.start)


def _of_reopening(report: Report, draft: Draft, new: Due | None) -> Bearing:
    due, old = draft.due, report.mention.old_due
    if new is None:
        told = old is not None and old in draft.earlier
        return Bearing.REPEATS if told else Bearing.CONTRADICTS
    if (due is not None and new.compatible(due)) or new in draft.earlier:
        return Bearing.REPEATS
    later = not _over(new, report) if due is None else new.start > due.start
    reopens = step(draft.state, report.mention.change or Change.RENEWED, later=later)
    if reopens is State.PENDING and not draft.term.pinned:
        return Bearing.CHANGES
    return Bearing.REPEATS if _over(new, report) else Bearing.CONTRADICTS


def _of_retelling(report: Report, draft: Draft, new: Due | None) -> Bearing:
    """The due that it supersedes counts no more: it claims another due for this term, or tells of an older one."""
    if new is None or _over(new, report) or new in draft.earlier:
        return Bearing.REPEATS
    before, due, old = draft.term.before, draft.due, report.mention.old_due
    latest = before is None or (old is not None and before.compatible(old))
    return Bearing.CLAIMS if latest or due is None or new.start > due.start else Bearing.REPEATS


def _of_dateless(report: Report, draft: Draft) -> Bearing:
    due = draft.due
    if told_again(report, draft):
        return Bearing.REPEATS
    near = due is None or due.start - report.day <= NEAR
    if near or draft.provisional is not None or takes_days_back(report):
        return Bearing.CHANGES
    return Bearing.DATELESS


def _of_dated(report: Report, draft: Draft, new: Due) -> Bearing:
    """The new due is not known yet, and the old one is not named or was never seen."""
    due, old, advanced = draft.due, report.mention.old_due, report.mention.change is Change.ADVANCED
    if due is None:
        return Bearing.CLAIMS if draft.term.opened_by else Bearing.CHANGES
    if (new in draft.earlier and not advanced) or (_over(new, report) and new.start < due.start):
        return Bearing.REPEATS
    if draft.passed(report.at):
        return Bearing.CHANGES if new.start > due.start else Bearing.REPEATS
    if new.start < due.start:
        return Bearing.CHANGES if advanced else Bearing.CLAIMS
    unseen = old is not None and old.start > due.start
    again = told_again(report, draft) and not _untold(draft)
    return Bearing.CLAIMS if again and not unseen else Bearing.CHANGES


def _untold(draft: Draft) -> bool:
    """Whether nobody told the change that opened the term, so that no report tells it again."""
    opened = draft.term.opened_by
    return opened is not None and opened.mention.change is None


def _may_be_first(new: Due, report: Report, draft: Draft) -> bool:
    """Whether *new* may be the due of a commitment that has none: not one that a change without a date has replaced."""
    if draft.reports == [report]:
        return True
    before = draft.term.before
    return new not in draft.earlier and not _over(new, report) and (before is None or new.start > before.start)


def _over(due: Due, report: Report) -> bool:
    return due.stop <= report.day


def _awaited(new: Due, report: Report, draft: Draft) -> bool:
    """Whether *new* is the due of a change that is reported already, surely, but does not count yet."""
    held = [each for each, due in draft.waiting if due is not None and new.compatible(due) and not each.doubt]
    return bool(held) and (not draft.passed(report.at) or any(each.document == report.document for each in held))
