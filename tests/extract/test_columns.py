"""A table whose columns tell the old and the new day of each row."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES
from tests.make import document


def moves(text: str, language: str = "en") -> list[tuple[str, str | None, str | None]]:
    """Return (change, old due, new due) of each move that a *text* of 19 February 2024 reports."""
    told = [each for each in extract(document(text, "2024-02-19", language=language)) if each.change in MOVES]
    return [(str(each.change), str(each.old_due or "") or None, str(each.due or "") or None) for each in told]


@pytest.mark.parametrize(
    ("language", "heads", "old", "new"),
    [
        ("en", "Part | Was | Now", "3 March 2024", "17 April 2024"),
        ("en", "Part | Original date | Revised date", "3 March 2024", "17 April 2024 (noon)"),
        ("de", "Abschnitt | Bisher | Neu", "3. März 2024", "17. April 2024"),
        ("fr", "Lot | Ancienne date | Nouvelle date", "3 mars 2024", "17 avril 2024"),
        ("es", "Tramo | Antes | Ahora", "3 de marzo de 2024", "17 de abril de 2024"),
        ("ru", "Этап | Было | Стало", "3 марта 2024", "17 апреля 2024"),
        ("uk", "Етап | Було | Стало", "3 березня 2024", "17 квітня 2024"),
    ],
)
def test_the_heads_of_the_columns_tell_which_day_is_the_new_one(language: str, heads: str, old: str, new: str) -> None:
    assert moves(f"{heads}\nB-7 | {old} | {new}", language) == [("postponed", "2024-03-03", "2024-04-17")]


def test_the_new_day_may_be_the_earlier_one_or_stand_first() -> None:
    rows = "| Part | Ends | Was | Note |\n|---|---|---|---|\n| Weir | 3 March 2024 | 17 April 2024 | - |"
    assert moves(rows) == [("advanced", "2024-04-17", "2024-03-03")]


def test_a_row_that_says_so_tells_what_was_extended() -> None:
    rows = "| Measure | Ends | Was | Note |\n| Small loans, easing | 30 June 2024 | 31 March 2024 | prolonged |"
    assert moves(rows) == [("extended", "2024-03-31", "2024-06-30")]


@pytest.mark.parametrize(
    "rows",
    [
        "Part | Old | New\nWeir | 3 March 2024 | 3 March 2024",
        "Part | Old | New\nWeir | 3 March 2024 | to be fixed",
        "Part | Old | New\nWeir | see 3 March 2024 | 17 April 2024",
        "Part | Planned | Done\nWeir | 3 January 2024 | 5 January 2024",
        "Part | Begins | Ends\nWeir | 3 March 2024 | 17 April 2024",
        "Part | Old | New | Note\nWeir | 3 March 2024 | 17 April 2024",
    ],
)
def test_a_row_without_both_days_moves_nothing(rows: str) -> None:
    assert moves(rows) == []
