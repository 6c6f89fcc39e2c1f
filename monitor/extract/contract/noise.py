"""Decides which general statements of a contract stand: most of its dates are recitals, examples and definitions."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from monitor.extract.contract.amendment import Patch
from monitor.extract.contract.clause import Clause, pattern, printed
from monitor.extract.contract.term import Term
from monitor.extract.language.contracts import Contracts
from monitor.extract.text.sentences import Sentence
from monitor.model import Change, Due, Kind, Mention, Timex

_STANDING = frozenset({Kind.EXPIRY, Kind.DEADLINE, Kind.PROMISE})
"""What somebody owes by a day, or what ends on it; events and forecasts of a contract only tell its frame."""
_ENDED = frozenset({Change.EXPIRED, Change.TERMINATED})


BRIEF = 8_000
"""Characters of a contract of a few pages."""
UNPRINTED = "in a contract only a day that is printed with its year is anybody's"
_ROWS = "the rows of a schedule"
_OPENING = 120
"""Characters within which a condition or a definition shows itself."""
_TABLE = 4
"""So many printed days in one sentence are the rows of a schedule."""
_SURELY = 0.85
_PAGES = 3
"""A line that stands there so often heads every page."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What the rules for contracts have read: their *clauses* and *ends*, the contract's own day, the printed days.

    *begun* are the days from which it counts. *brief* tells a contract of a few pages: in an excerpt or a
    letter nearly every day is somebody's.
    """

    clauses: Sequence[Clause]
    ends: Sequence[Due | None]
    own: Due | None
    begun: Sequence[Due]
    days: Sequence[Timex]
    brief: bool

    def printed(self, mention: Mention) -> list[Due]:
        """Return the printed days of the sentence of a mention."""
        first = bisect_left(self.days, mention.start, key=lambda each: each.start)
        last = bisect_left(self.days, mention.end, key=lambda each: each.start)
        return [each.due for each in self.days[first:last] if each.due is not None]


def frame(
    read: Sequence[Term | Patch], own: Due | None, begun: Sequence[Due], found: Sequence[Timex], text: str
) -> Frame:
    """Put together what the general statements of a contract are held against."""
    days = [each for each in found if printed(each)]
    clauses, ends = [each.clause for each in read], [each.due for each in read]
    return Frame(clauses, ends, own, begun, days, len(text) < BRIEF)


def idle(sentence: Sentence, dates: Sequence[Timex], words: Contracts) -> str:
    """Return why no date of a sentence of a long contract can be a commitment, nothing where one may be."""
    lowered = sentence.text[:_OPENING].lower()
    shown = sum(printed(each) for each in dates)
    reasons = (
        (not shown, UNPRINTED),
        (pattern(words.condition).match(lowered), "a condition"),
        (pattern(words.definition).match(lowered), "a definition"),
        (shown >= _TABLE, _ROWS),
    )
    return next((why for holds, why in reasons if holds), "")


def sorted_out(mentions: Sequence[Mention], held: Frame) -> list[tuple[Mention, str]]:
    """Return each general statement with the reason why it does not stand in a contract, or an empty one."""
    repeated = Counter(quote for _, quote in {(each.start, each.quote) for each in mentions})
    return [(each, "heads every page" if repeated[each.quote] >= _PAGES else _against(each, held)) for each in mentions]


def _against(mention: Mention, held: Frame) -> str:
    dues = [due for due in (mention.due, mention.old_due) if due is not None]
    days = held.printed(mention)
    ending = mention.kind is Kind.EXPIRY and mention.change is None
    reasons = (
        (_said(mention, held), "a clause on the term or an amendment says it"),
        (_rule(mention, days, held), "a contract's words for changes are rules"),
        (
            not any(due in dues for due in days) and (ending or not held.brief),
            UNPRINTED,
        ),
        (
            mention.change is None and mention.kind not in _STANDING and not held.brief,
            "in a contract only a duty or an end makes a day one",
        ),
        (len(days) >= _TABLE, _ROWS),
        (_before(dues, held) and not held.brief, "lies before the contract"),
        (ending and mention.due in held.begun, "a day from which a contract counts ends nothing"),
    )
    return next((why for holds, why in reasons if holds), "")


def _rule(mention: Mention, days: Sequence[Due], held: Frame) -> bool:
    """Whether a change is only what the parties may do; a short text may report one with its day, told surely."""
    if mention.change is None or mention.change in _ENDED:
        return False
    return not (held.brief and days and mention.confidence >= _SURELY)


def _before(dues: Sequence[Due], held: Frame) -> bool:
    return held.own is not None and all(due.last <= held.own.last for due in dues)


def _said(mention: Mention, held: Frame) -> bool:
    """Whether a clause that was read says the same: an end or a change in it; a duty by another day is its own."""
    if (
        mention.change is None
        and mention.kind is not Kind.EXPIRY
        and any(each == mention.due for each in held.printed(mention))
    ):
        return any(mention.due == each for each in held.ends)
    return any(each.start < mention.end and mention.start < each.end for each in held.clauses)
