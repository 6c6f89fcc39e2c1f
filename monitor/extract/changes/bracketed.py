"""A change in brackets directly behind a day is one of that day: papers by 21 October (extended), notification …"""

import re
from collections.abc import Sequence
from typing import Final

from monitor.extract.commitments.judging import IN_BRACKETS, Found
from monitor.extract.text.reading import Reading

_CLOSES: Final = re.compile(r"[)\]]")


def in_brackets(reading: Reading, found: Sequence[Found], start: int) -> Found | None:
    """Return the day behind which a change stands in brackets: closes on 26 November (extended by a week)."""
    ahead = (each for each in found if each.place.end <= start and not each.past)
    return next((each for each in ahead if IN_BRACKETS.fullmatch(reading.words[each.place.end : start])), None)


def told_up_to(reading: Reading, start: int) -> int:
    """Return the place in a sentence up to which dates may be those of a change at *start*.

    What stands behind its brackets is told of another: … (extended), notification on 25 November.
    """
    stands = any(IN_BRACKETS.fullmatch(reading.words[each.end : start]) for each in reading.places if each.end <= start)
    closes = _CLOSES.search(reading.words, start) if stands else None
    return closes.start() if closes is not None else len(reading.words)
