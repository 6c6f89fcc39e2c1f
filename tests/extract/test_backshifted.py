"""What somebody only said to be due, in the past tense, is due; what had been so, or has been moved, is not."""

import pytest

from monitor.extract import extract
from tests.make import document


def _said(text: str) -> list[tuple[str, str, bool]]:
    """Each statement of a text: its change, its day, and whether it is open."""
    return [(str(each.change), str(each.due), each.open) for each in extract(document(text, "2023-02-03"))]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The secretary said the fee was due on 14 March.", "2023-03-14"),
        ("He told members that reports were due by 14 March.", "2023-03-14"),
        ("The clerk confirmed that the tram was to open on 14 March.", "2023-03-14"),
        ("The speaker said the bill was due to be debated on 14 March.", "2023-03-14"),
        ("Officials reminded residents that the amnesty ended on 28 February.", "2023-02-28"),
        ("The group said the truce ended on 1 March and it would not wait.", "2023-03-01"),
        ("The agency noted that the tender closed on 14 March.", "2023-03-14"),
    ],
)
def test_what_was_said_to_be_due_is_still_to_come(text: str, day: str) -> None:
    assert _said(text) == [("None", day, True)]


@pytest.mark.parametrize(
    "text",
    [
        "The fee was due on 14 March.",
        "The mayor said the bridge was to have opened on 14 March.",
        "The mayor said the fair had been due on 14 March.",
        "The mayor said the fair was originally due on 14 March.",
    ],
)
def test_what_had_been_due_is_not(text: str) -> None:
    assert [is_open for change, _, is_open in _said(text) if change == "None"] == [False]


def test_what_was_said_to_have_been_moved_has_its_new_day() -> None:
    said = _said("The minister said the fair was to take place on 5 April but had been moved to 10 May.")
    assert ("None", "2023-04-05", False) in said
    assert ("postponed", "2023-05-10", True) in said


def test_what_ran_out_the_other_day_did() -> None:
    assert ("expired", "None", True) in [
        (change, day, is_open) for change, day, is_open in _said("He said the lease had expired on 27 January.")
    ]
