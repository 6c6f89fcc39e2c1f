"""Finds in a row of a table the old and the new day of its thing, by the heads of their columns: was, now."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from monitor.extract.changes.exchange import Exchange
from monitor.extract.changes.happenings import Told
from monitor.extract.changes.old_day import moved_from
from monitor.extract.changes.words import words_of_change
from monitor.extract.commitments.judging import Found
from monitor.extract.dates.candidates import candidates
from monitor.extract.language import Statements
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.sentences import Sentence
from monitor.model import Change, Kind

COLUMNS = "columns"
"""How the old day hangs on the new one: the heads of their columns tell it."""
_BAR = "|"
_LEAST = 3
"""Cells of a row that names a thing and two days."""
_ROWS = 60
"""Rows above one in which the heads of its columns are looked for."""


class _Cell(NamedTuple):
    start: int
    end: int
    text: str


def told_by_columns(
    reading: Reading, text: Sequence[Sentence], at: int, found: Sequence[Found], published: date, language: Statements
) -> Exchange | None:
    """Return the old and the new day of a row, the sentence *at* of a *text*, if a day and nothing else fills each."""
    if not language.old_column or reading.sentence.text.count(_BAR) < _LEAST - 1:
        return None
    cells, heads = _cells(reading.sentence.text), _heads(text, at)
    if len(cells) < _LEAST or len(cells) != len(heads):
        return None
    was = [each for each, head in zip(cells, heads, strict=True) if _headed(head, language.old_column)]
    now = [each for each, head in zip(cells, heads, strict=True) if _headed(head, language.new_column)]
    if len(was) != 1 or len(now) != 1 or was == now:
        return None
    old, new = (_day_of(each, reading, found, published, language) for each in (was[0], now[0]))
    if old is None or new is None or old.due.same_days(new.due):
        return None
    return Exchange(replace(old, past=True), replace(new, past=False, kind=old.kind if old.past else new.kind), COLUMNS)


def moved_in(row: Exchange, reading: Reading, published: date, language: Statements) -> Told:
    """Return the move that the days of a row tell, as its words name it: extended."""
    words = {each.words.change for each in words_of_change(reading, language, published) if not each.words.weak}
    lasts = words == {Change.EXTENDED} and row.new.due.start > row.old.due.last
    return moved_from(replace(row, new=replace(row.new, kind=Kind.EXPIRY)) if lasts else row)


def _headed(head: _Cell, pattern: str) -> bool:
    return words_of(pattern).match(head.text) is not None


def _cells(row: str) -> list[_Cell]:
    """Return the cells of a row, without the bars at its ends."""
    cells, at = list[_Cell](), 0
    for part in row.split(_BAR):
        inner = part.strip()
        begins = at + len(part) - len(part.lstrip())
        cells.append(_Cell(begins, begins + len(inner), inner.lower()))
        at += len(part) + 1
    opened = 1 if cells and not cells[0].text else 0
    return cells[opened:-1] if len(cells) > 1 and not cells[-1].text else cells[opened:]


def _heads(text: Sequence[Sentence], at: int) -> list[_Cell]:
    """Return the cells of the first of the rows that end with the sentence *at* of a *text*."""
    first = at
    while first and at - first < _ROWS and text[first - 1].text.count(_BAR) >= _LEAST - 1:
        first -= 1
    return _cells(text[first].text) if first < at else []


def _day_of(
    cell: _Cell, reading: Reading, found: Sequence[Found], published: date, language: Statements
) -> Found | None:
    """Return the day that a cell opens with and holds alone; what is said behind it stands in brackets."""
    inside = [each for each in candidates(reading, published, language) if cell.start <= each.place.start < cell.end]
    if len(inside) != 1 or inside[0].place.start != cell.start:
        return None
    behind = reading.sentence.text[inside[0].place.end : cell.end].strip()
    known = next((each for each in found if each.place.start == cell.start), None)
    like = known or next(iter(found), None)
    if like is None or behind[:1] not in ("", "(", ")"):
        return None
    return known or replace(like, place=inside[0].place, due=inside[0].likely)
