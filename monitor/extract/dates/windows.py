"""Finds the first and the last day of a stretch that the text tells: "from 3 to 7 October … on the closing day"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from monitor.extract.language import Edges
from monitor.extract.text.patterns import words_of
from monitor.model import Document, Due, Grain, Timex, TimexType

_REACH = 500
"""Characters behind a stretch in which its days are named by their place in it."""
_GAP = 16
"""Characters between the two ends of a stretch at most."""
_LONGEST = 400
"""Days that a stretch has at most."""
_NAMED = 200
"""Characters before the end of a stretch in which stands what lasts so long."""
RULE = "edge of a stretch"


def edged(document: Document, dates: list[Timex], words: Edges | None) -> list[Timex]:
    """Return *dates* with each first or last day of the stretch told last: the closing day, the last day of term."""
    text, lowered = document.text, document.text.lower()
    if words is None or not any(hint in lowered for hint in words.hints):
        return dates
    lowered = lowered if len(lowered) == len(text) else text
    found = list(_edges(text, lowered, list(_stretches(lowered, dates, words)), words))
    taken = [each for each in found if not any(each.start < one.end and one.start < each.end for one in dates)]
    return sorted([*dates, *taken], key=lambda each: each.start)


def _stretches(text: str, dates: Sequence[Timex], words: Edges) -> Iterator[tuple[int, Due]]:
    """Yield where each stretch of days ends in *text* (in lower case), and its days."""
    for first, second in pairwise(dates):
        if second.start - first.end > _GAP or first.due is None or second.due is None:
            continue
        if not first.due.start < second.due.last or second.due.grain is not Grain.DAY:
            continue
        whole = first.due.last == second.due.last
        told = words_of(words.joint).fullmatch(text[first.end : second.start].strip())
        if (whole or told) and (second.due.last - first.due.start).days <= _LONGEST:
            yield second.end, Due.window(first.due.start, second.due.last)


def _edges(text: str, lowered: str, stretches: Sequence[tuple[int, Due]], words: Edges) -> Iterator[Timex]:
    for at, (end, due) in enumerate(stretches):
        stop = min(end + _REACH, stretches[at + 1][0] if at + 1 < len(stretches) else len(text))
        for found in words_of(words.day).finditer(lowered, end, stop):
            if found["thing"] and found["thing"] not in lowered[max(0, end - _NAMED) : end]:
                continue
            day = due.start if re.match(words.first, found.group()) else due.last
            yield Timex(
                start=found.start(),
                end=found.end(),
                text=text[found.start() : found.end()],
                type=TimexType.DATE,
                value=day.isoformat(),
                rule=RULE,
                due=Due.day(day),
                relative=True,
            )
