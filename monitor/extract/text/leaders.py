"""Reads the dots or blanks that lead from a label to its value as the colon that stands for them elsewhere."""

import re
from dataclasses import replace
from typing import Final

from monitor.model import Document

_LEADER: Final = re.compile(
    r"(?m)^(?P<label>[^\S\n]*[^\s…|][^\n…|\t]{0,80}?[^\s…|:;,!?–—-])"
    r"(?P<leader>[^\S\n]+(?:\.{5,}|…{2,}|(?:\. ){3,}\.?)[^\S\n]*|"
    r"\.{6,}[^\S\n]*|[^\S\n]*\t[^\S\n]*|[^\S\n]{3,}(?=[^\n]{1,80}$))(?=[^\s.…|])(?![^\n:]{1,40}:\s)"
)
"""A line that opens with words, and what leads from them to something else on the line, which is no label itself."""
_DIGIT: Final = re.compile(r"[^\n]*\d")


def with_colons(document: Document) -> Document:
    """Return a document of which each leader is a colon, filled with blanks so that every offset stays."""
    text = _LEADER.sub(_with_colon, document.text)
    return document if text == document.text else replace(document, text=text)


def _with_colon(found: re.Match[str]) -> str:
    if not _DIGIT.match(found.string, found.start()):
        return found[0]
    leader = found["leader"]
    blanks = " " * (len(leader) - 1) if len(leader) > 1 else ""
    return f"{found['label']}:{blanks}"
