"""Writes and reads the values of marks: what a source must remember of one item until the next read."""

import json
from collections.abc import Mapping

from monitor.errors import Fault
from monitor.model import digest

_LONGEST_KEY = 300
"""Characters; longer keys do not fit the index of every database."""


def mark_key(text: str) -> str:
    """Return *text* as a key that every database takes, shortened where it must be."""
    printable = text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return printable if len(printable) <= _LONGEST_KEY else f"{printable[: _LONGEST_KEY - 33]} {digest(printable)}"


def write_mark(values: Mapping[str, str], fault: Fault | None = None) -> str:
    """Return a mark's value, with the fault that is told again as long as the item does not change."""
    told = {} if fault is None else {"where": fault.where, "what": fault.what, "remedy": fault.remedy}
    return json.dumps({name: value for name, value in {**values, **told}.items() if value}, ensure_ascii=False)


def read_mark(value: str | None) -> dict[str, str]:
    """Return what a mark's value holds; one that is missing or damaged holds nothing."""
    try:
        found = json.loads(value or "{}")
    except ValueError:
        return {}
    return {str(name): str(text) for name, text in found.items()} if isinstance(found, dict) else {}


def fault_of(mark: Mapping[str, str]) -> Fault | None:
    """Return the fault in a mark."""
    if "what" not in mark:
        return None
    return Fault(where=mark.get("where", ""), what=mark["what"], remedy=mark.get("remedy", ""))
