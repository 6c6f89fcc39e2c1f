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
    for way in words.notice:
        for clause in clauses:
            if not clause.lengths or not pattern(words.asks).search(clause.words):
                continue
            for found in pattern(way.pattern).finditer(clause.words):
                length = clause.length(found["length"])
                if length.months <= _LONGEST:
                    return Notice(clause, length, way.name)
    return None
