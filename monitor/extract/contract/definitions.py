"""Finds the days from which a contract counts: its own day, its defined dates, the day of its signature."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from monitor.extract.contract.clause import Clause, pattern
from monitor.extract.language.contracts import Contracts
from monitor.model import Due, Grain

_HEAD = 0.15
_LEAST_HEAD = 4000
_BEFORE = 180
_BEHIND = 200
_FAR = 200
"""Days between the contract's own day and a day of signature that may still be its own."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A day from which something counts, by the *name* that the contract gives it; *due* is None if unknown."""

    name: str
    due: Due | None


@dataclass(frozen=True, slots=True)
class Definitions:
    """What the words for days stand for in one contract.

    *own* is the day of the contract, *signed* that of its last signature; *named* maps defined terms to days, None
    where they are defined by something without a date.
    """

    own: Due | None
    signed: Due | None
    named: Mapping[str, Due | None]

    @property
    def signature(self) -> Due | None:
        """The day on which the last party signed, else that of the contract."""
        return self.signed or self.own

    def start(self, words: Contracts) -> Anchor:
        """Return the day from which a term counts that names no other."""
        for name in words.starts:
            if name in self.named:
                return Anchor(name, self.named[name])
        return Anchor(words.starts[0], self.own or self.signed)

    def starts(self, words: Contracts) -> list[Due]:
        """Return the contract's own day and those from which it says that something counts."""
        days = [self.own, *(self.named.get(name) for name in words.starts)]
        return [day for day in days if day is not None]


def define(clauses: Sequence[Clause], length: int, words: Contracts) -> Definitions:
    """Return the days that the clauses of a contract of *length* characters define."""
    head = max(_LEAST_HEAD, int(length * _HEAD))
    own = _own([each for each in clauses if each.start < head], words) or _own(clauses[-40:], words, last=True)
    known = Definitions(own, _signed(clauses, own, words), {})
    named: dict[str, Due | None] = {}
    for clause in clauses:
        for name, due in _defined(clause, replace(known, named=dict(named)) if named else known, words):
            if named.get(name) is None:
                named[name] = due
    return replace(known, named=named)


def _own(clauses: Sequence[Clause], words: Contracts, *, last: bool = False) -> Due | None:
    """The day of the contract itself: the best of the ways to say it, the first that says so."""
    for way in words.document_day[-1:] if last else words.document_day:
        for clause in clauses:
            if clause.days and (found := pattern(way.pattern).search(clause.words)):
                due = clause.due(found["day"])
                if due.grain is Grain.DAY:
                    return due
    return None


def _signed(clauses: Sequence[Clause], own: Due | None, words: Contracts) -> Due | None:
    """The last day of signature; one that lies far from the contract's own day is of something else."""
    days = [
        clause.due(found["day"])
        for clause in clauses
        if clause.days
        for way in words.signed
        for found in pattern(way).finditer(clause.words)
        if clause.due(found["day"]).grain is Grain.DAY
    ]
    near = [due for due in days if own is None or abs((due.start - own.start).days) <= _FAR]
    return max(near, key=lambda due: due.last, default=None)


def _defined(clause: Clause, known: Definitions, words: Contracts) -> Iterator[tuple[str, Due | None]]:
    for found in pattern(words.name).finditer(clause.words):
        quoted = found["quoted"]
        name = (quoted or found["bare"]).strip(" .,")
        behind = clause.words[found.end() : found.end() + _BEHIND]
        bracket = pattern(words.opens).search(clause.words, max(0, found.start() - 40), found.start())
        if quoted and bracket:
            yield name, _before(clause.words[max(0, found.start() - _BEFORE) : found.start()], clause, known, words)
        elif day := pattern(words.label).match(behind):
            yield name, clause.due(day["day"])
        elif pattern(words.unfilled).match(behind):
            yield name, None
        elif means := pattern(words.means).match(behind):
            yield name, _meant(behind[means.end() :].split(";")[0], clause, known, words)


def _meant(phrase: str, clause: Clause, known: Definitions, words: Contracts) -> Due | None:
    anchor = resolve(phrase, clause, known, words)
    if anchor.due is None and (printed := re.search(r"@\d+", phrase)):
        return clause.due(printed.group())
    return anchor.due


def _before(phrase: str, clause: Clause, known: Definitions, words: Contracts) -> Due | None:
    phrase = phrase.rsplit(";", 1)[-1]
    if printed := re.findall(r"@\d+", phrase[-100:]):
        return clause.due(printed[-1])
    if pattern(words.signing).search(phrase, max(0, len(phrase) - 110)):
        return known.signature
    return known.own if pattern(words.same_day).search(phrase, max(0, len(phrase) - 60)) else None


def resolve(phrase: str, clause: Clause, known: Definitions, words: Contracts) -> Anchor:
    """Return what the words of *clause* after "from" or "means" stand for.

    A printed day first, then a defined term, then the day of the contract; anything else is an event without a date.
    """
    lead = pattern(words.lead).match(phrase)
    rest = phrase[lead.end() :] if lead else phrase
    if found := re.match(r"@\d+", rest):
        return Anchor(str(clause.due(found.group())), clause.due(found.group()))
    bare = rest.lstrip('"( ')
    for name in sorted(known.named, key=len, reverse=True):
        if bare.startswith(name):
            return Anchor(name, known.named[name])
    if bare.startswith(words.starts) and not any(name in known.named for name in words.starts):
        return known.start(words)
    if found := pattern(words.same_day).match(bare):
        if printed := re.search(r"@\d+", phrase[:60]):
            return Anchor(str(clause.due(printed.group())), clause.due(printed.group()))
        return known.start(words) if bare.startswith(words.starts) else Anchor(found.group(), known.own)
    if pattern(words.signing).match(bare):
        return Anchor("signature", known.signature)
    return Anchor(" ".join(bare.split()[:5]).strip(' ,."()'), None)
