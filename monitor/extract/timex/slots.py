"""The slots that all languages share: digits, units of the clock, zones; how their texts become values."""

import re
from collections.abc import Callable, Mapping
from typing import Final

Tables = Mapping[str, Mapping[str, object]]

SHAPES: Final[Mapping[str, str]] = {
    "dd": "0?[1-9]|[12][0-9]|3[01]",
    "padded": "0[1-9]|[12][0-9]|3[01]",
    "paddedmonth": "0[1-9]",
    "mm": "0?[1-9]|1[0-2]",
    "two": "[0-9]{2}",
    "year": "1[0-9]{3}|2[01][0-9]{2}",
    "modern": "19(?:0[1-9]|[1-9][0-9])|20(?:0[1-9]|[1-9][0-9])",
    "roundyear": "[12][09]00",
    "tens": "1[0-9]{2}0|20[0-9]0",
    "bc": "[1-9][0-9]{1,3}",
    "hour": "[01]?[0-9]|2[0-4]",
    "minute": "[0-5][0-9]",
    "fourdigits": "[01][0-9][0-5][0-9]|2[0-3][0-5][0-9]",
    "digit": "[1-4]",
    "digits": "[0-9]{1,3}(?:[,.][0-9]{3})|[0-9]{1,4}(?:[.,][0-9]{1,2})?",
}

ZONES: Final[Mapping[str, str]] = {
    "GMT": "Etc/GMT", "UTC": "Etc/UTC", "ET": "America/New_York", "EST": "America/New_York", "EDT": "America/New_York",
    "CT": "America/Chicago", "CST": "America/Chicago", "CDT": "America/Chicago", "MT": "America/Denver",
    "MST": "America/Denver", "MDT": "America/Denver", "PT": "America/Los_Angeles", "PST": "America/Los_Angeles",
    "PDT": "America/Los_Angeles", "BST": "Europe/London", "CET": "Europe/Berlin", "CEST": "Europe/Berlin",
    "MEZ": "Europe/Berlin", "MESZ": "Europe/Berlin", "EET": "Europe/Kyiv", "EEST": "Europe/Kyiv",
    "MSK": "Europe/Moscow", "МСК": "Europe/Moscow", "IST": "Asia/Kolkata", "JST": "Asia/Tokyo",
    "AEST": "Australia/Sydney", "AEDT": "Australia/Sydney", "HKT": "Asia/Hong_Kong", "SGT": "Asia/Singapore",
}  # fmt: skip
"""Zone abbreviations as newspapers use them (IST is India's, BST Britain's): IANA names, never fixed offsets."""

WORDS: Final[Tables] = {"zone": {f"={name}": zone for name, zone in ZONES.items()}}

_BLANK = re.compile(r"[\s\u00a0\u2009\u202f]+")


def normal(word: str) -> str:
    """Return a word as the tables hold it: lower case, plain apostrophes and spaces, no full stop at its end."""
    word = _BLANK.sub(" ", word.lstrip("=").lower().replace("’", "'").replace("‐", "-").replace("‑", "-"))
    return word.rstrip(".") if len(word) > 1 else word


def _integer(text: str, tables: Tables) -> int | None:
    found = re.search(r"[0-9]+", text)
    return int(found[0]) if found else spelled(text, tables)


def _count(text: str, tables: Tables) -> float | None:
    """Read a number: grouped thousands, a decimal part, or words."""
    bracketed = re.search(r"\((.+)\)$", text)
    text = bracketed[1] if bracketed else text.strip()
    found = re.fullmatch(r"([0-9]{1,3})[.,]([0-9]{3})", text)
    if found:
        return int(found[1] + found[2])
    found = re.match(r"[0-9]+(?:[.,][0-9]+)?", text)
    if found:
        value = float(found[0].replace(",", "."))
        return int(value) if value.is_integer() else value
    return spelled(text, tables)


def spelled(text: str, tables: Tables) -> int | None:
    """Read a number in words, cardinal or ordinal, from its parts: two thousand and eighteen."""
    numbers, whole = tables.get("number", {}), normal(text)
    if whole in numbers:
        return _whole(numbers[whole])
    total, hundreds = 0, 0
    for part in re.split(r"[\s-]+", whole):
        if part in tables.get("joiner", {}):
            continue
        value = _whole(numbers.get(part))
        if value is None:
            return None
        if value >= 100:
            hundreds = max(hundreds, 1) * value
            if value >= 1000:
                total, hundreds = total + hundreds, 0
        else:
            hundreds += value
    return total + hundreds


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _spelled_year(text: str, tables: Tables) -> int | None:
    """Read a year in words: nineteen seventy-eight, nineteen zero one, two thousand ten."""
    parts = [part for part in re.split(r"[\s-]+", normal(text)) if part not in tables.get("joiner", {})]
    numbers = tables.get("number", {})
    values = [value for part in parts if (value := _whole(numbers.get(part))) is not None]
    if len(values) != len(parts) or not values:
        return None
    if any(value >= 100 for value in values):
        return spelled(text, tables)
    return 100 * values[0] + sum(values[1:]) if 10 <= values[0] < 22 else None


_READERS: Final[Mapping[str, Callable[[str, Tables], object]]] = {
    "digits": _count, "n": _count, "yearwords": _spelled_year, "spokenyear": _spelled_year,
}  # fmt: skip


def reader(slot: str) -> Callable[[str, Tables], object]:
    """Return the function that reads the text of a digit slot."""
    return _READERS.get(slot, _integer)
