"""Reads the block of ``key: value`` lines that may stand at the top of a text file."""

import re

FIELDS = {"published": "published", "date": "published", "source": "source", "title": "title"} | {
    "address": "address",
    "url": "address",
    "language": "language",
    "lang": "language",
}
"""The keys that are read, and what they mean; others are passed over."""

_LONGEST = 50
_LINE = re.compile(r"(?P<key>[A-Za-z][\w -]*?)\s*:(?:\s+(?P<value>.*))?|#.*|\s+\S.*|-\s.*|\s*")


def split(text: str) -> tuple[dict[str, str], str]:
    """Return the known fields and the text below them.

    The block opens with ``---`` in the first line and closes with ``---`` within 50 lines; in between stand
    ``key: value`` lines, comments, lists and indented lines. A text that begins otherwise has no fields.
    """
    lines = text.split("\n", _LONGEST + 1)
    if lines[0].rstrip() != "---":
        return {}, text
    fields: dict[str, str] = {}
    for number, line in enumerate(lines[1:_LONGEST], 1):
        if line.rstrip() == "---":
            return fields, "\n".join(lines[number + 1 :])
        found = _LINE.fullmatch(line.rstrip())
        if found is None:
            break
        name = FIELDS.get((found["key"] or "").lower())
        value = (found["value"] or "").strip().strip("\"'")
        if name and value:
            fields.setdefault(name, value)
    return {}, text
