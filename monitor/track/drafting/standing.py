"""Tells which days a text still gives as ahead behind a change that it reports: done early; … must be done by May."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from monitor.model import CALMS, CLOSES
from monitor.track.drafting.report import Report
from monitor.track.language import FORMER, UNDATED
from monitor.track.naming.watching import Tie

_BEHIND = 300
"""Characters behind a change within which its text may say so."""
_FORMER = re.compile(rf"\b(?:{FORMER})\b")
_UNDATED = re.compile(rf"\b(?:{UNDATED})\b")


def with_standing(reports: Mapping[str, Report]) -> dict[str, Report]:
    """Return *reports*, each of a change that calms with the days that its text gives as ahead in what follows on it.

    What is said to be over in a sentence that also gives a day ahead, and not as its old one, is something else there:
    phase one was completed, phase two must be by 30 April.
    A day of what a text calls the present thing (the current contract) is the one that the change does away with; and
    what it repeats from an earlier text (a changelog) was said before the change. No day stands of a thing with a name
    of its own (the licence for night trips), nor any where a text says on top that its timeline is under review.
    """
    plain, told = defaultdict[str, list[Report]](list), dict[str, Report]()
    for report in sorted(reports.values(), key=lambda each: each.order):
        mention, first = report.mention, told.setdefault(report.mention.quote, report)
        ahead = mention.change is None and mention.open and not report.doubt and first.document == report.document
        if ahead and not _FORMER.search(mention.quote.lower()):
            plain[report.document].append(report)
    return {key: _with_days(report, plain[report.document]) for key, report in reports.items()}


def _with_days(report: Report, plain: Iterable[Report]) -> Report:
    mention = report.mention
    if mention.change in CLOSES and mention.old_due is None:
        beside = [each.mention.due for each in plain if each.mention.start == mention.start]
        if stand := tuple(due for due in beside if due is not None and due.last >= report.day):
            return replace(report, standing=stand)
    return _standing(report, plain) if mention.change in CALMS and not takes_days_back(report) else report


def takes_days_back(report: Report) -> bool:
    """Whether a change says of all days that its text goes on to tell that they count no more."""
    return _UNDATED.search(report.mention.quote.lower()) is not None


def _standing(change: Report, plain: Iterable[Report]) -> Report:
    end = change.mention.end
    behind = (each for each in plain if 0 <= each.mention.start - end <= _BEHIND)
    days = (each.mention.due for each in behind if not _of_another(each, change))
    stand = tuple(due for due in days if due is not None and due.last >= change.day)
    return replace(change, standing=stand) if stand else change


def _of_another(plain: Report, change: Report) -> bool:
    """Whether a day is that of something else by its name: a part or a kind of what was moved."""
    told = frozenset[str]().union(*(form.words | form.marks for form in change.forms))
    named = plain.subject.words | plain.subject.marks
    return plain.tie < Tie.NEAR and not named <= told
