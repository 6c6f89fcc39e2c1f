"""Reads lengths of time as contracts write them: "thirty (30) days", "four-year", "the fifth anniversary"."""

import re

from monitor.extract.language.contracts import Contracts
from monitor.model import Period

_LONGEST = 1200
"""Months: a longer length is a misprint."""


def number(text: str, words: Contracts) -> int | None:
    """Return the number that *text* says in digits or in words; None for none."""
    if found := re.search(r"\d+", text):
        return int(found.group())
    total = 0
    for word in re.findall(r"[a-z]+", text):
        value = words.numbers.get(word)
        if value is None:
            continue
        total = max(total, 1) * value if value == 100 else total + value
    return total or None


def period(found: re.Match[str], words: Contracts) -> Period | None:
    """Return the length that a match of the language's pattern for lengths names."""
    parts = found.groupdict()
    said = (parts.get(name) for name in ("digits", "behind", "alone", "count", "nth"))
    count = next((value for text in said if text and (value := number(text, words))), None)
    if count is None:
        return None
    months, days = words.units[parts.get("unit") or "year"]
    if count * months > _LONGEST or count * days > 31 * _LONGEST:
        return None
    working = bool(re.search(words.working, parts.get("full") or ""))
    return Period(months=count * months, days=count * days, working=working)
