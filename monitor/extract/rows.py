"""Turns mentions into the rows of the program's JSON output, one entry for each commitment of a document."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from monitor.extract.dates import terms
from monitor.model import MOVES, Mention

Row = dict[str, Any]
_SURE = 0.6
"""Two names for one day are two things only where each is told more surely than this."""
_WORD = re.compile(r"[^\W_]{4,}|\w[\w.]*\w")
"""A longer word, or a name in short pieces: k8s.gcr.io."""
_STEM = 6
"""So many letters tell a word whatever its ending: certificate, certificates."""


def rows(mentions: Sequence[Mention], *, everything: bool = False) -> dict[str, list[Row]]:
    """Return the lists ``commitments`` and ``updates``; findings in doubt only if *everything* is asked for."""
    kept = [mention for mention in mentions if everything or not mention.doubt]
    stated = [each for each in kept if each.change is None]
    updates = [each for each in kept if each.change is not None]
    return {
        "commitments": [_commitment(each) for each in _distinct([*stated, *_worked_out(updates, stated)])],
        "updates": [_update(each) for each in updates],
    }


def _worked_out(updates: Sequence[Mention], stated: Sequence[Mention]) -> Iterator[Mention]:
    """Yield of each update whose new due no date says ("for two more days") the commitment that it comes to."""
    by_day: dict[date | None, list[Mention]] = defaultdict(list)
    for each in stated:
        by_day[each.due.last if each.due else None].append(each)
    for each in updates:
        said = by_day[each.due.last] if each.due is not None else []
        if each.change in MOVES and each.due is not None and not any(_tells_of(other, each) for other in said):
            yield replace(each, change=None, open=each.due.last >= each.origin.published)


def _tells_of(stated: Mention, update: Mention) -> bool:
    """Whether a mention of the new day of a change says it: in its sentence, or of a thing with a word in common."""
    return stated.quote == update.quote or bool(_words(stated) & _words(update)) or not _words(update)


def _distinct(mentions: Sequence[Mention]) -> list[Mention]:
    """Return one mention of each commitment: the same last day, and a word in common.

    It is the one that tells of a notice, else the surest.
    """
    found: dict[date | None, list[Mention]] = defaultdict(list)
    for mention in sorted(mentions, key=lambda each: (each.notice is None, -each.confidence)):
        last = mention.due.last if mention.due else None
        if not any(_same(mention, other) for other in found[last]):
            found[last].append(mention)
    return sorted((each for group in found.values() for each in group), key=lambda each: each.order)


def _same(one: Mention, other: Mention) -> bool:
    """Whether two mentions with the same last day are of one thing; "by June" and "by 30 June" may be of two."""
    if one.due is None or other.due is None:
        return False
    if not one.due.same_days(other.due):
        return one.quote == other.quote and one.called == other.called
    return bool(_words(one) & _words(other)) or min(one.confidence, other.confidence) < _SURE


def _words(mention: Mention) -> frozenset[str]:
    names = f"{mention.called} {mention.subject}".lower()
    return frozenset(word[:_STEM] if word.isalpha() else word for word in _WORD.findall(names) if len(word) > 3)


def _commitment(mention: Mention) -> Row:
    row = _common(mention) | {
        "aliases": [*([mention.subject] if mention.full else []), *mention.aliases],
        "kind": mention.kind.value,
        "due": str(mention.due) if mention.due else None,
        "date_text": mention.date_text,
        "open": mention.open,
    }
    if mention.obligor:
        row["by"] = mention.obligor
    if mention.notice is not None:
        row["notice"] = str(mention.notice)
        if mention.due is not None:
            row["act_by"] = terms.before(mention.due.last, mention.notice).isoformat()
    return row


def _update(mention: Mention) -> Row:
    return _common(mention) | {
        "change": mention.change.value if mention.change else None,
        "old_due": str(mention.old_due) if mention.old_due else None,
        "new_due": str(mention.due) if mention.due else None,
    }


def _common(mention: Mention) -> Row:
    row: Row = {
        "subject": mention.called,
        "quote": mention.quote,
        "start": mention.start,
        "end": mention.end,
        "confidence": round(mention.confidence, 2),
        "cue": mention.cue,
    }
    return row | ({"tentative": True} if mention.doubt else {})
