"""Tells a time of day that belongs to a day told before it in its sentence, not to that of the document."""

import re
from datetime import date

from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading

_NEXT_YEAR = 366
_IN_BRACKETS = re.compile(r"[^()]{0,8}\([^()]{0,30}")
"""What stands between a day and a time of day in brackets behind it."""


def of_day_before(reading: Reading, place: Place, published: date) -> bool:
    """Return whether a sentence tells before a time of day the one to which it belongs.

    A day that is over for more than a year (in 1943 …, at dawn), or one behind which brackets open: from 5 to 9 May
    (until 23:30, Moscow time).
    """
    before = [each for each in reading.places if each.end <= place.start]
    if any(each.due is not None and (published - each.due.last).days > _NEXT_YEAR for each in before):
        return True
    last = before[-1] if before else None
    if last is None or last.due is None:
        return False
    return _IN_BRACKETS.fullmatch(reading.words[last.end : place.start]) is not None
