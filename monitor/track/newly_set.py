"""Whether a text tells a day of what is to be done as the one that counts now, though it tells no change."""

import re
from collections.abc import Iterator

from monitor.model import Kind, Mention, State
from monitor.track.draft import Draft
from monitor.track.report import ACTS, Report
from monitor.track.words import AGAIN, ANEW

_ANEW, _AGAIN = re.compile(ANEW), re.compile(AGAIN)
_NEAR = 60
"""Characters on either side of a date in which stands what says so: is now planned for 6 June."""


def newly_set(report: Report, draft: Draft) -> bool:
    """Return whether a firm plain statement says that the day of an act is now another one.

    What is in force lasts no longer by that: only a word of a change prolongs it. What was called off is on again where
    the text says so, or that this is its day now.
    """
    mention = report.mention
    act = draft.kind in ACTS and mention.kind in ACTS | {Kind.FORECAST} and draft.stated
    if not act or mention.change is not None or report.doubt or mention.provisional or not mention.date_text:
        return False
    if any(each.due is not None and draft.claimed(each.due) for each in _plain(report, draft)):
        return False
    if draft.state is State.TERMINATED and _AGAIN.search(f"{mention.quote} {mention.origin.title}".lower()):
        return True
    at = mention.quote.find(mention.date_text)
    beside = mention.quote[max(0, at - _NEAR) : at + len(mention.date_text) + _NEAR]
    return at >= 0 and _ANEW.search(beside.lower()) is not None


def _plain(report: Report, draft: Draft) -> Iterator[Mention]:
    """Return what the same document has stated of it already."""
    return (each.mention for each in draft.by_document.get(report.document, ()) if each.mention.change is None)
