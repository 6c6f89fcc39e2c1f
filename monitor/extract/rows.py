"""Turns mentions into the rows of the program's JSON output, one entry for each commitment of a document."""

from collections.abc import Sequence
from typing import Any

from monitor.model import Mention

Row = dict[str, Any]


def rows(mentions: Sequence[Mention], *, everything: bool = False) -> dict[str, list[Row]]:
    """Return the lists ``commitments`` and ``updates``; findings in doubt only if *everything* is asked for."""
    kept = [mention for mention in mentions if everything or not mention.doubt]
    best: dict[tuple[str, str], Mention] = {}
    for mention in kept:
        if mention.change is None:
            key = (str(mention.due), mention.subject.lower())
            if key not in best or best[key].confidence < mention.confidence:
                best[key] = mention
    return {
        "commitments": [_commitment(each) for each in best.values()],
        "updates": [_update(each) for each in kept if each.change is not None],
    }


def _commitment(mention: Mention) -> Row:
    row = _common(mention) | {
        "aliases": list(mention.aliases),
        "kind": mention.kind.value,
        "due": str(mention.due) if mention.due else None,
        "date_text": mention.date_text,
        "open": mention.open,
    }
    if mention.notice is not None:
        row["notice"] = str(mention.notice)
    return row


def _update(mention: Mention) -> Row:
    return _common(mention) | {
        "change": mention.change.value if mention.change else None,
        "old_due": str(mention.old_due) if mention.old_due else None,
        "new_due": str(mention.due) if mention.due else None,
    }


def _common(mention: Mention) -> Row:
    row: Row = {
        "subject": mention.subject,
        "quote": mention.quote,
        "start": mention.start,
        "end": mention.end,
        "confidence": round(mention.confidence, 2),
        "cue": mention.cue,
    }
    return row | ({"tentative": True} if mention.doubt else {})
