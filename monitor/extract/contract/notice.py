"""Finds how long before the end of the term somebody must act: to stop a renewal, or to have one."""

from collections.abc import Sequence
from dataclasses import dataclass

from monitor.extract.contract.clause import Clause, pattern
from monitor.extract.language.contracts import Contracts
from monitor.model import Period

_LONGEST = 24
"""Months: what is longer is the renewal itself."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A length of time before the end of the term by which notice is due, and the *clause* that says so."""

    clause: Clause
    length: Period
    way: str


def notice(clauses: Sequence[Clause], words: Contracts) -> Notice | None:
    """Return the notice that the clauses ask for, the surest way of saying it first; None where they ask for none."""
    found = notices(clauses, words)
    order = [each.name for each in words.notice]
    return min(found, key=lambda each: order.index(each.way), default=None)


def notices(clauses: Sequence[Clause], words: Contracts) -> list[Notice]:
    """Return the notice of each clause that asks for one before the end."""
    found = (_asked(each, words) for each in clauses if each.lengths and pattern(words.asks).search(each.words))
    return [each for each in found if each is not None]


def _asked(clause: Clause, words: Contracts) -> Notice | None:
    for way in words.notice:
        for found in pattern(way.pattern).finditer(clause.words):
            length = clause.length(found["length"])
            if length.months <= _LONGEST:
                return Notice(clause, length, way.name)
    return None
