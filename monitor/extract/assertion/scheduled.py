"""Tells a line of a schedule: "31 December: the old site is closed" says what will be, whatever its tense."""

import re
from datetime import date

from monitor.extract.text.reading import Reading

_OPENS = re.compile(r"[\W\d_]{0,6}")
_BEHIND = re.compile(r"\s*(?:[:|–—]|-\s)")


def scheduled(reading: Reading, published: date) -> bool:
    """Whether a sentence is such a line: it begins with a day yet to come, and a colon or a dash stands behind that."""
    first = reading.places[0] if reading.places else None
    if first is None or first.due is None or first.due.start <= published:
        return False
    opens = _OPENS.fullmatch(reading.words, 0, first.start) is not None
    return opens and _BEHIND.match(reading.words, first.end) is not None
