"""Whether one narrator speaks of two things: gives two dates in one document, or extends by two lengths."""

from monitor.model import Due
from monitor.track.drafting.draft import Draft
from monitor.track.drafting.report import Report


def extends_another(report: Report, draft: Draft) -> bool:
    """Whether the same narrator has extended this commitment by another length in the same document."""
    mine = report.mention
    same = (other.mention for other in draft.by_document.get(report.document, ()))
    return mine.extension is not None and any(
        other.extension not in (None, mine.extension) and other.speaker == mine.speaker for other in same
    )


def speaks_of_another(report: Report, draft: Draft, new: Due) -> bool:
    """Whether the same narrator gave this commitment another printed due in the same document that still counts.

    What is in doubt speaks of nothing else where *report* is firm.
    """
    said = draft.by_document.get(report.document, ())
    same = (other.mention for other in said if report.doubt or not other.doubt)
    return any(
        other.due is not None
        and other.open
        and not other.provisional
        and other.extension is None
        and other.speaker == report.mention.speaker
        and not other.due.compatible(new)
        and draft.claimed(other.due)
        for other in same
    )
