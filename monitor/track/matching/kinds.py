"""Whether the kinds of a statement and of a commitment let the one be about the other."""

import re

from monitor.model import MOVES, Change, Grain, Kind, Mention
from monitor.track.drafting.draft import Draft
from monitor.track.drafting.report import ACTS, PROLONGS, Report
from monitor.track.drafting.standing import takes_days_back
from monitor.track.language import HEADED, LASTING, TAKEN_UP
from monitor.track.language.shape import OFFER
from monitor.track.matching.deeds import of_sort
from monitor.track.matching.sign import Sign
from monitor.track.naming.watching import Tie

_TAKEN_UP = re.compile(rf"\b(?:{TAKEN_UP})\b[^,.;]*$")
"""What is done with an offer until its last day."""
_ACCEPTANCES = re.compile(rf"(?:{TAKEN_UP})(?:$| (?:{'|'.join(sorted(HEADED))})\b)")
"""The same as what a statement is named by: acceptances of the offer; a tender offer is not."""
_STEADY = frozenset(Kind) - {Kind.EVENT, Kind.FORECAST}

SUITS: dict[Change, frozenset[Kind]] = {
    **dict.fromkeys(Change, frozenset(Kind)),
    **dict.fromkeys((Change.RENEWED, Change.EXTENDED, Change.EXPIRED), _STEADY),
    **dict.fromkeys((Change.POSTPONED, Change.ADVANCED), frozenset(Kind) - {Kind.EXPIRY}),
    **dict.fromkeys((Change.FULFILLED, Change.MISSED), frozenset(Kind) - {Kind.EXPIRY, Kind.FORECAST}),
}
"""The kinds to which a change commonly happens."""


def kinds_of(mention: Mention) -> frozenset[Kind]:
    """Return the kinds of commitment that a statement is commonly about."""
    if mention.change is None:
        return ACTS if mention.kind in ACTS else frozenset({mention.kind})
    return SUITS[mention.change]


def kinds_agree(report: Report, draft: Draft, found: set[Sign]) -> bool:
    """Return whether the kinds do not forbid it, given the signs *found* so far."""
    mention = report.mention
    if found & {Sign.SERIES, Sign.OLD_DUE, Sign.DUE, Sign.KIND} or of_sort(report, draft):
        return True
    dated = mention.due is not None or mention.old_due is not None or mention.extension is not None
    lasting = bool(report.subject.sorts) and report.subject.sorts <= LASTING
    watched = min(report.tie, draft.tie) >= Tie.PART
    if dated and (watched or (lasting and mention.change in PROLONGS)) and _kind_may_be_misread(report, draft):
        return True
    if mention.change in PROLONGS and dated and draft.kind is Kind.EVENT and _lasts(draft):
        return True
    if watched and (takes_days_back(report) or (OFFER in report.subject.sorts and _ends_alike(report, draft))):
        return True
    if not draft.stated and mention.kind in kinds_of(draft.reports[0].mention):
        return True
    return mention.kind is draft.kind and (dated or mention.change not in MOVES)


def _lasts(draft: Draft) -> bool:
    """Whether what was taken for an event goes on from one day to another, or was told to end on one."""
    said = [each.mention for each in draft.reports if each.mention.change is None and not each.doubt]
    return any(each.kind is Kind.EXPIRY or (each.due is not None and each.due.grain is Grain.WINDOW) for each in said)


def _ends_alike(report: Report, draft: Draft) -> bool:
    """Whether one tells the end of an offer and the other the last day to take it up."""
    said = [report.mention, *(each.mention for each in draft.reports)]
    kinds = {report.mention.kind, draft.kind}
    by = [each for each in said if each.kind is Kind.DEADLINE]
    return kinds == {Kind.EXPIRY, Kind.DEADLINE} and all(_takes_up(each) for each in by)


def _takes_up(mention: Mention) -> bool:
    """Whether what must be done by the day is to take up what the statement is named by: accept the offer."""
    subject = mention.subject.lower()
    before, named, _ = mention.quote.lower().partition(subject)
    return bool(named) and (_TAKEN_UP.search(before) is not None or _ACCEPTANCES.match(subject) is not None)


def _kind_may_be_misread(report: Report, draft: Draft) -> bool:
    """Whether a text prolongs what was taken for an event, puts off an end, or says firmly what was found in doubt."""
    if report.mention.change in PROLONGS:
        return draft.stated and draft.kind is Kind.EVENT
    if report.mention.change in MOVES:
        return draft.kind is Kind.EXPIRY and report.moves_act
    return report.mention.change is None and not report.doubt and not draft.stated
