"""Reads amendments: a term that is extended, a date that is struck out and another put in its place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from monitor.extract.contract.clause import Clause, pattern, verbatim
from monitor.extract.dates import terms
from monitor.extract.language.contracts import Contracts, Patching
from monitor.model import Change, Due, Kind, Mention, Period, add_months

_BEFORE = 80


@dataclass(frozen=True, slots=True)
class Patch:
    """A change that a clause makes by its own words; *old* is the due that was, where the text prints it.

    *extension* is the length by which the old end moves, where no new one is printed. *quoted* tells a change of the
    wording itself, which stands in no other text than one that changes another. *thing* has the day that moves, where
    the clause names one (the delivery date for the master plan).
    """

    clause: Clause
    way: str
    change: Change
    due: Due | None
    old: Due | None
    extension: Period | None
    text: str
    quoted: bool
    thing: str = ""


def patches(clauses: Sequence[Clause], words: Contracts) -> Iterator[Patch]:
    """Yield the changes that the clauses make, one of each clause."""
    was = _old_end(clauses, words)
    for clause in clauses:
        for way in words.patches if clause.days or clause.lengths else ():
            found = pattern(way.pattern).search(clause.words)
            if found and not pattern(words.unreal).search(clause.words, max(0, found.start() - _BEFORE), found.end()):
                yield _patch(clause, way, found.groupdict(), was)
                break


def _old_end(clauses: Sequence[Clause], words: Contracts) -> Due | None:
    for clause in clauses:
        if clause.days and (found := pattern(words.old_end).search(clause.words)):
            return clause.due(found["day"])
    return None


def _patch(clause: Clause, way: Patching, parts: dict[str, str | None], was: Due | None) -> Patch:
    printed = parts.get("old")
    old = clause.due(printed) if printed else was if way.change is not Change.TERMINATED else None
    if length := parts.get("length"):
        period = clause.length(length)
        due = Due.day(terms.after(old.last, period)) if old else None
        return Patch(clause, way.name, way.change, due, old, period, clause.said(length), way.quoted)
    mark = str(parts.get("day") or parts.get("until"))
    due = clause.due(mark)
    if old is not None and clause.day(mark).year_inferred:
        due = _in_year_of(old, due)
    change = Change.ADVANCED if old is not None and due.last < old.last else way.change
    return Patch(clause, way.name, change, due, old, None, clause.said(mark), way.quoted, parts.get("thing") or "")


def _in_year_of(old: Due, due: Due) -> Due:
    """A day without its year, put in the place of another, is of that one's year."""
    months = 12 * (old.start.year - due.start.year)
    return Due.day(add_months(due.start, months))


def told(patch: Patch, base: Mention, words: Contracts) -> Iterator[Mention]:
    """Yield what a patch says, as copies of *base*: the change, and where wording was changed the old and new due."""
    duty = pattern(words.duty).search(patch.clause.words) is not None
    kind = Kind.DEADLINE if duty else Kind.EXPIRY
    change = Change.POSTPONED if duty and patch.change is Change.EXTENDED else patch.change
    if patch.thing:
        base = replace(base, subject=verbatim(patch.thing.removeprefix("the "), base.quote), aliases=())
    base = replace(
        base,
        cue="amendment",
        kind=kind,
        date_text=verbatim(patch.text, base.quote),
        date_rule=f"amendment: {patch.way}",
    )
    yield replace(base, change=change, due=patch.due, old_due=patch.old, extension=patch.extension)
    if patch.quoted and patch.due is not None and patch.old is not None:
        yield replace(base, due=patch.due)
        yield replace(base, due=patch.old, open=False)
