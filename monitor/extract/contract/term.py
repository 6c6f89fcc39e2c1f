"""Works out when the term of a contract ends, from each clause that says so."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from monitor.extract.contract.clause import Clause, pattern
from monitor.extract.contract.definitions import Anchor, Definitions, resolve
from monitor.extract.dates import terms
from monitor.extract.language.contracts import Contracts, Named
from monitor.model import Due

_ENOUGH = 4.0
_ENOUGH_OPEN = 5.0
"""A clause whose end nobody can work out must be the surer about the contract."""
_SECTION = 1.5
_ENTRY = 30
"""Characters within which a clause begins with its length or day: its heading is its subject."""
_AROUND = 420
_LABEL = 200
"""Characters of a clause that may be a label and a day."""
_BEFORE_LENGTH = 80
_MOST = 8
"""Lengths or days of one clause that are looked at: with more it is a table."""

_Parts = dict[str, str | None]


@dataclass(frozen=True, slots=True)
class Term:
    """An end of the term: the *clause* that says it, in which *way*, with the *rule* of its arithmetic.

    *due* is None where the day from which it counts is not known; *text* are the words for the day or the length.
    *score* tells how surely the clause is about the contract itself; *firm* is False where the text leaves room
    ("the later of" a day and an event).
    """

    clause: Clause
    way: str
    due: Due | None
    rule: str
    text: str
    score: float
    firm: bool = True

    @property
    def last(self) -> date:
        """The last day, for comparisons; of an unknown end the last of all days."""
        return self.due.last if self.due else date.max


def ends(clauses: Sequence[Clause], known: Definitions, words: Contracts) -> list[Term]:
    """Return one end for each clause that tells the term of the contract, surest first."""
    found = [best for clause in clauses if (best := _best(list(_told(clause, known, words)), clause, words))]
    return sorted(found, key=lambda each: (-each.score, each.due is None, each.clause.start))


def _best(told: Sequence[Term], clause: Clause, words: Contracts) -> Term | None:
    """The end that counts where a clause tells several: a printed one, or the later or earlier of two."""
    dated = [each for each in told if each.due is not None]
    if not dated:
        return next((each for each in told if each.score >= _ENOUGH_OPEN), None)
    if len(dated) > 1 and pattern(words.later).search(clause.words):
        return max(dated, key=lambda each: each.last)
    if len(dated) > 1 and pattern(words.earlier).search(clause.words):
        return min(dated, key=lambda each: each.last)
    return dated[0]


def _told(clause: Clause, known: Definitions, words: Contracts) -> Iterator[Term]:
    read: set[str] = set()
    ways = [each for each in words.ends if not _missing(clause, each) and pattern(each.pattern).search(clause.words)]
    for way in ways if ways and _hopeful(clause, words) else ():
        for found in islice(pattern(way.pattern).finditer(clause.words), _MOST):
            parts: _Parts = found.groupdict()
            slot = next((name for name in ("length", "day", "named", "year") if parts.get(name)), None)
            at = found.start(slot) if slot else found.end()
            length = parts.get("length") or ""
            if length and (length in read or _other_length(clause.words, at, found.end("length"), words)):
                continue
            score = way.counts + _score(clause, at, words)
            if score >= _ENOUGH:
                read.add(length)
                yield _term(clause, way, parts, known, words, at, score)


def _hopeful(clause: Clause, words: Contracts) -> bool:
    """Whether the clause has any sign of being about the contract; most clauses are done with here."""
    if clause.opens or pattern(words.section).search(clause.heading):
        return True
    signs = (each.counts for each in words.subject if each.counts > 0 and pattern(each.pattern).search(clause.words))
    return sum(signs) >= _ENOUGH or len(clause.words) < _LABEL


def _missing(clause: Clause, way: Named) -> bool:
    """Whether the clause has none of the marks that a way needs."""
    return ("<day>" in way.pattern and not clause.days) or ("<length>" in way.pattern and not clause.lengths)


def _other_length(line: str, start: int, end: int, words: Contracts) -> bool:
    """Whether a length is that of a renewal, a notice, a time for payment."""
    before = line[max(0, start - _BEFORE_LENGTH) : start]
    return bool(pattern(words.unlike).search(before) or pattern(words.not_behind).match(line[end:]))


def _score(clause: Clause, at: int, words: Contracts) -> float:
    """How surely what stands at *at* is the end of the contract; what speaks against it stands before it."""
    before = clause.words[max(0, at - _AROUND) : at]
    around = before + clause.words[at : at + _AROUND]
    signs = (
        each.counts for each in words.subject if pattern(each.pattern).search(before if each.counts < 0 else around)
    )
    if not pattern(words.section).search(clause.heading):
        return sum(signs)
    return sum(signs) + (_ENOUGH if clause.opens and at <= _ENTRY else _SECTION)


def _term(
    clause: Clause, way: Named, parts: _Parts, known: Definitions, words: Contracts, at: int, score: float
) -> Term:
    due, rule, text = _due(clause, way.name, parts, known, words)
    firm = pattern(words.later).search(clause.words[:at]) is None
    return Term(clause, way.name, due, rule, text, score, firm)


def _due(clause: Clause, way: str, parts: _Parts, known: Definitions, words: Contracts) -> tuple[Due | None, str, str]:
    """The end, the rule that gave it, and the words for it."""
    if day := parts.get("day"):
        return clause.due(day), f"term: {way}", clause.said(day)
    if named := parts.get("named"):
        return known.named.get(named), f"term: {way}, {named}", named
    if length := parts.get("length"):
        anchor = _anchor(clause, parts.get("anchor"), known, words)
        due = Due.day(terms.after(anchor.due.last, clause.length(length))) if anchor.due else None
        return due, f"term: {clause.said(length)} from {_dated(anchor)}", clause.said(length)
    if parts.get("year"):
        start = _start(clause, known, words)
        due = Due.day(date(start.due.start.year, 12, 31)) if start.due else None
        return due, f"term: {way} of {_dated(start)}", str(parts["year"])
    return None, f"term: {way}", ""


def _dated(anchor: Anchor) -> str:
    return f"{anchor.name} ({anchor.due or 'no day known'})"


def _anchor(clause: Clause, phrase: str | None, known: Definitions, words: Contracts) -> Anchor:
    """The day from which a length counts: that which the words behind it name, else that on which the term begins."""
    return resolve(phrase, clause, known, words) if phrase else _start(clause, known, words)


def _start(clause: Clause, known: Definitions, words: Contracts) -> Anchor:
    """The day from which the clause says that the term begins, else the effective date, else the contract's day."""
    if found := pattern(words.begins).search(clause.words):
        anchor = resolve(found["anchor"], clause, known, words)
        if anchor.due is not None or pattern(words.event).search(found["anchor"][:60]):
            return anchor
    return known.start(words)
