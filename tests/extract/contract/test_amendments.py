"""Amendments: what they change, from which day to which, and of which contract."""

import pytest

from monitor.extract import extract
from monitor.model import Change, Mention
from tests.make import document

_OPENING = (
    "FIRST AMENDMENT TO THE CHARTER AGREEMENT\n\n"
    'This First Amendment (this "Amendment") to the Charter Agreement dated as of May 2, 2021 is made '
    "and entered into as of April 3, 2024 "
    "by and between Skua Lines Ltd. and Pelican Foods Inc. The parties hereby agree as follows.\n\n"
)


def _changes(words: str) -> list[Mention]:
    return [each for each in extract(document(_OPENING + words, published="2024-04-05")) if each.change is not None]


def _told(words: str) -> list[tuple[Change | None, str, str]]:
    return [(each.change, str(each.old_due), str(each.due)) for each in _changes(words)]


@pytest.mark.parametrize(
    ("words", "old", "new"),
    [
        ("1. The Term of the Agreement is hereby extended to December 31, 2026.", "None", "2026-12-31"),
        (
            "1. The term of the Agreement is hereby extended from May 1, 2024 to May 1, 2027.",
            "2024-05-01",
            "2027-05-01",
        ),
        ('1. In Section 2.1 delete "June 1, 2024" and insert "October 1, 2024".', "2024-06-01", "2024-10-01"),
        ('1. Section 2.1 is amended by replacing "June 1, 2024" with "October 1, 2024".', "2024-06-01", "2024-10-01"),
        (
            '1. Section 9 is amended by striking "30 June 2024" and substituting "30 June 2025" therefor.',
            "2024-06-30",
            "2025-06-30",
        ),
        (
            "1. The reference to July 1, 2024 in Section 4 shall be replaced by a reference to July 1, 2025.",
            "2024-07-01",
            "2025-07-01",
        ),
        ("1. The parties hereby agree to extend the Term until 30 September 2025.", "None", "2025-09-30"),
        (
            "1. The Term, which was to expire on May 1, 2024, is hereby extended for two (2) years.",
            "2024-05-01",
            "2026-05-01",
        ),
        ("1. The Maturity Date is hereby extended to March 31, 2028.", "None", "2028-03-31"),
    ],
)
def test_a_clause_moves_the_end(words: str, old: str, new: str) -> None:
    assert _told(words) == [(Change.EXTENDED, old, new)]


def test_a_day_that_moves_back_is_advanced() -> None:
    assert _told('1. In Section 3 replace "June 1, 2025" with "March 1, 2025".') == [
        (Change.ADVANCED, "2025-06-01", "2025-03-01")
    ]


def test_a_length_without_a_known_end_stays_a_length() -> None:
    (change,) = _changes("1. The Term of the Agreement is hereby extended for a further period of six (6) months.")
    assert (change.due, str(change.extension)) == (None, "P6M")


def test_a_contract_that_is_hereby_ended_is_terminated() -> None:
    assert _told("1. This Agreement is hereby terminated with effect from 31 May 2024.") == [
        (Change.TERMINATED, "None", "2024-05-31")
    ]


@pytest.mark.parametrize(
    "words",
    [
        "1. The parties may extend the Term to December 31, 2026 by written agreement.",
        "1. If the Term is extended to December 31, 2026, the charter hire rises by two percent.",
        "1. The Charterer may request that the Term be extended until December 31, 2026.",
        "1. Section 4 of the Charter Agreement remains unchanged.",
        "1. Schedule 2, dated May 2, 2021, is replaced with the Schedule attached to this Amendment.",
    ],
)
def test_what_is_only_possible_changes_nothing(words: str) -> None:
    assert _told(words) == []


def test_an_amendment_is_about_the_contract_that_it_changes() -> None:
    (change,) = _changes("1. The Term of the Agreement is hereby extended to December 31, 2026.")
    assert change.subject == "Charter Agreement between Skua Lines Ltd. and Pelican Foods Inc."
    assert change.quote == "1. The Term of the Agreement is hereby extended to December 31, 2026."


def test_new_wording_of_the_term_extends_it() -> None:
    text = (
        "1. The Agreement would by its terms end on April 30, 2024.\n\n"
        "2. Section 2 is replaced by the following: “This Agreement runs through October 31, 2025 unless ended sooner.”"
    )
    assert _told(text) == [(Change.EXTENDED, "2024-04-30", "2025-10-31")]


def test_what_an_amendment_changes_is_only_agreed_until_its_last_step_is_taken() -> None:
    changes = _changes(
        "1. The Term of the Agreement is hereby extended to December 31, 2026.\n\n"
        "2. This Amendment takes effect when approved by the Harbor Commission."
    )
    assert [(each.change, each.provisional) for each in changes] == [(Change.AGREED, True)]


def test_a_date_that_is_moved_is_named_by_what_it_is_for() -> None:
    text = "1. The delivery date for the Draft Harbor Plan is changed from June 3, 2024 to September 2, 2024."
    (moved,) = _changes(text)
    assert (moved.subject, str(moved.old_due), str(moved.due)) == ("Draft Harbor Plan", "2024-06-03", "2024-09-02")
