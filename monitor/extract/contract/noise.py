"""Decides which general statements of a contract stand: most of its dates are recitals, examples and definitions."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from monitor.extract.contract.clause import Clause, pattern, printed
from monitor.extract.language.contracts import Contracts
from monitor.model import Change, Due, Mention, Timex

_STANDING = frozenset(
    {
        "deadline",
        "by",
        "must by",
        "must until",
        "must",
        "must on",
        "promised by",
        "promised",
        "expires",
        "in force until",
    }
)
"""Cues by which somebody owes something by a day, or something ends on it; all weaker ones only tell the frame."""

_ENDED = frozenset({Change.EXPIRED, Change.TERMINATED})


_TABLE = 4
"""So many printed days in one sentence are the rows of a schedule."""
_PAGES = 3
"""A line that stands there so often heads every page."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What the rules for contracts have read themselves: their *clauses*, the contract's own day, the printed days."""

    clauses: Sequence[Clause]
    own: Due | None
    days: Sequence[Timex]
    condition: re.Pattern[str]

    def printed(self, mention: Mention) -> list[Due]:
        """Return the printed days of the sentence of a mention."""
        first = bisect_left(self.days, mention.start, key=lambda each: each.start)
        last = bisect_left(self.days, mention.end, key=lambda each: each.start)
        return [each.due for each in self.days[first:last] if each.due is not None]


def frame(clauses: Sequence[Clause], own: Due | None, found: Sequence[Timex], words: Contracts) -> Frame:
    """Put together what the general statements of a contract are held against."""
    return Frame(clauses, own, [each for each in found if printed(each)], pattern(words.condition))


def sorted_out(mentions: Sequence[Mention], held: Frame) -> list[tuple[Mention, str]]:
    """Return each general statement with the reason why it does not stand in a contract, or an empty one."""
    repeated = Counter(each.quote for each in mentions)
    return [(each, "heads every page" if repeated[each.quote] >= _PAGES else _against(each, held)) for each in mentions]


def _against(mention: Mention, held: Frame) -> str:
    dues = [due for due in (mention.due, mention.old_due) if due is not None]
    days = held.printed(mention)
    reasons = (
        (_said(mention, held), "a clause on the term or an amendment says it"),
        (mention.change is not None and mention.change not in _ENDED, "a contract's words for changes are rules"),
        (not any(due in dues for due in days), "in a contract only a day that is printed with its year is anybody's"),
        (
            mention.change is None and mention.cue not in _STANDING,
            "in a contract only a duty or an end makes a day one",
        ),
        (len(days) >= _TABLE, "the rows of a schedule"),
        (held.condition.match(mention.quote.lower()) is not None, "a condition"),
        (held.own is not None and all(due.last <= held.own.last for due in dues), "lies before the contract"),
    )
    return next((why for holds, why in reasons if holds), "")


def _said(mention: Mention, held: Frame) -> bool:
    return any(each.start < mention.end and mention.start < each.end for each in held.clauses)
