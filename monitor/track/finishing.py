"""What is shown of a commitment once all statements about it are heard."""

from collections.abc import Iterable
from datetime import date

from monitor.calendars import add_working_days, roll_back
from monitor.model import CLOSES, Commitment, Due, Period
from monitor.policy import Watch
from monitor.track.drafting.claims import Witness
from monitor.track.drafting.draft import Draft
from monitor.track.drafting.report import Report
from monitor.track.drafting.term import WITHDRAWN
from monitor.track.language.shape import RULE
from monitor.track.naming.normal import Name, normal
from monitor.track.naming.watching import Tie

MOST_ALIASES = 12
LONGEST_SUBJECT = 80
"""Characters of the quote that stand for a subject where the text names none."""


def finish(draft: Draft, given: str) -> Commitment:
    """Return the commitment that *draft* has become, under the id *given*."""
    watch, due, standing = draft.watch, draft.due, draft.term.standing
    subject = _subject(draft)
    notice = next((each.mention.notice for each in reversed(draft.reports) if each.mention.notice), None)
    backing = _backing(draft)
    waits = None if due is not None and draft.provisional == due else draft.provisional
    doubt = "" if draft.accepted else _doubt(draft, backing)
    return Commitment(
        id=given,
        watch=watch.watch,
        subject=subject,
        kind=draft.kind,
        state=draft.state,
        due=due,
        ends_at=due.ends_at(watch.zone) if due is not None else None,
        first_read=min(each.mention.origin.fetched_at for each in draft.reports),
        aliases=tuple(text for text in _aliases(draft) if text != subject)[:MOST_ALIASES],
        obligor=next((each.mention.obligor for each in draft.reports if each.mention.obligor), None),
        owner=draft.owner,
        act_by=_act_by(due, notice, watch),
        notice=notice,
        term=draft.term.number,
        claims=tuple(each.claim for each in draft.term.witnesses),
        disputed=standing.disputed,
        provisional=waits,
        awaited=draft.awaited if waits or draft.waiting else "",
        last_change=draft.last_change,
        watched=draft.tie > Tie.NONE or draft.series is not None or watch.follows_anything,
        doubt=doubt,
        readings=_readings(backing) if doubt else (),
        confidence=max(each.mention.confidence for each in backing or draft.reports),
        transitions=tuple(draft.transitions),
        mentions=tuple(each.key for each in draft.reports),
    )


def tracked(draft: Draft) -> bool:
    """Whether there is anything to track: not where all that was said is history."""
    return any(each.mention.change is not None or each.mention.open for each in draft.reports)


def _subject(draft: Draft) -> str:
    """The watch's own name for what it names; else the person's, else the first subject that tells what is meant.

    After a merge that is one of the commitment that was kept. Where none tells anything ("the offer"), an alias may be
    a longer form of it ("Malta ferry offer"); any other only stands beside it.
    """
    if draft.tie >= Tie.PART and not draft.corrected:
        return draft.watch.watch
    kept = [(each.subject, each.mention.called) for each in draft.reports if each.key == draft.anchor]
    longer = (
        (name, text) for name, text in draft.names.items() if any(_is_short_for(own, name) for own in draft.subjects)
    )
    telling = (text for name, text in (*kept, *draft.subjects.items(), *longer) if name.telling)
    subject = draft.label if draft.corrected else next(telling, draft.label)
    return subject or draft.reports[0].mention.quote[:LONGEST_SUBJECT]


def _aliases(draft: Draft) -> Iterable[str]:
    """Return the names of the commitment: its subjects, and what has a word, a sort or a number in common with them.

    What only stands beside it in its sentences (a firm, a country, who says so) is none; but where no subject tells
    anything ("the Board"), that is all there is to know it by.
    """
    if not any(name.telling for name in draft.subjects):
        return dict.fromkeys(draft.names.values())
    own = [*draft.subjects, *(normal(name) for name in (draft.watch.names if draft.tie else ()))]
    parts = frozenset().union(*(name.words | name.sorts | name.numbers for name in own))
    named = (text for name, text in draft.names.items() if name in draft.subjects or _names_part(name, parts))
    return dict.fromkeys(named)


def _names_part(name: Name, parts: frozenset[str]) -> bool:
    paper = RULE in name.sorts and bool(name.numbers)
    return paper or not parts.isdisjoint(name.words | name.sorts | name.numbers)


def _is_short_for(short: Name, name: Name) -> bool:
    """Whether a subject that tells nothing is a shorter form of *name*, or is no word at all."""
    return not short.plain or bool(short.sorts & name.sorts) or short.plain in name.words


def _backing(draft: Draft) -> list[Report]:
    """The reports on which the present due rests."""
    backs = {each.claim.evidence.mention for each in draft.term.witnesses if _backs(each, draft.due)}
    return [each for each in draft.reports if each.key in backs]


def _backs(witness: Witness, due: Due | None) -> bool:
    claimed = witness.claim.due
    return claimed is None if due is None else claimed is not None and claimed.compatible(due)


def _doubt(draft: Draft, backing: list[Report]) -> str:
    """Why the commitment is only tentative; one firm report of the due, or of the end, clears it."""
    reports = backing or draft.reports
    if draft.open and reports and draft.withdrawn.issuperset(each.key for each in reports):
        return WITHDRAWN
    ended = not draft.open and any(not each.doubt and each.mention.change in CLOSES for each in draft.reports)
    return "" if ended or any(not each.doubt for each in reports) else reports[0].doubt


def _readings(backing: list[Report]) -> tuple[Due, ...]:
    return next((each.mention.readings for each in backing if each.mention.readings), ())


def _act_by(due: Due | None, notice: Period | None, watch: Watch) -> date | None:
    """The last day to act: the due's first day minus the notice, rolled back to a working day."""
    if due is None or notice is None:
        return None
    day = notice.before(due.start)
    if notice.working:
        day = add_working_days(Period(months=notice.months).before(due.start), -notice.days, watch.country)
    return roll_back(day, watch.country)
