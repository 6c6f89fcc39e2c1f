"""What a newer version of a text no longer says.

A page is read again and again, a file is saved again. A statement of the version before is taken back where its
sentence has gone, nothing in the new version names the same due, and its day was still to come: what is past is only
tidied away.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from monitor.model import Change, Document, Mention

RESEMBLES = 70
"""rapidfuzz partial ratio from which on a passage of the new version is what the sentence has become."""
CUE = "gone from a newer version"

_LINE = re.compile(r"[^\n]*\S[^\n]*")


def withdrawn(before: Iterable[Mention], document: Document, found: Sequence[Mention]) -> list[Mention]:
    """Return the withdrawals that *document* brings: of *before*, the version before, what it no longer says.

    *found* are the statements of *document*. The quote of a withdrawal is what the sentence has become, or else the
    first line of the new version.
    """
    lost = [mention for mention in before if _is_lost(mention, document, found)]
    return [_withdrawal(mention, document) for mention in lost]


def _is_lost(mention: Mention, document: Document, found: Sequence[Mention]) -> bool:
    due = mention.due
    if due is None or mention.series is not None or mention.change is Change.WITHDRAWN or not mention.open:
        return False
    over = due.stop <= document.origin.published
    said = any(other.due is not None and other.due.compatible(due) for other in found)
    return not (over or said or mention.quote in document.text)


def _withdrawal(mention: Mention, document: Document) -> Mention:
    start, end = _passage(mention.quote, document.text)
    return replace(
        mention,
        origin=document.origin.later_than(mention.origin),
        start=start,
        end=end,
        quote=document.text[start:end],
        change=Change.WITHDRAWN,
        cue=CUE,
        due=None,
        old_due=mention.due,
        extension=None,
        readings=(),
        provisional=False,
    )


def _passage(sentence: str, text: str) -> tuple[int, int]:
    """Where the line stands that *sentence* has become, else the first line of *text*."""
    found = fuzz.partial_ratio_alignment(sentence, text, score_cutoff=RESEMBLES)
    middle = (found.dest_start + found.dest_end) // 2 if found is not None else -1
    lines = [(line.start(), line.end()) for line in _LINE.finditer(text)] or [(0, len(text))]
    return next(((start, end) for start, end in lines if start <= middle <= end), lines[0])
