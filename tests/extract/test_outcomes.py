"""What became of a day that had been set: whether it was kept or missed, or what was set for it came to nothing."""

import pytest

from monitor.extract import extract
from tests.make import document


def told(text: str) -> list[tuple[str, str | None]]:
    """Return (change, old due) of what an English *text* of Wednesday 8 March 2023 reports."""
    return [
        (str(each.change), str(each.old_due) if each.old_due else None)
        for each in extract(document(text))
        if each.change is not None
    ]


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("The pump was due on 1 March. It still hasn't come.", "2023-03-01"),
        ("They had promised the drawings for 1 March. They have not arrived.", "2023-03-01"),
        ("The ford was to reopen by 1 March and is still shut.", "2023-03-01"),
        ("The insurer should have replied by 1 March.", "2023-03-01"),
        ("1 March passed without a word from the landlord.", "2023-03-01"),
        ("| Lock gates | 28 February 2023 | overdue | Ann |", "2023-02-28"),
    ],
)
def test_what_was_to_be_done_by_a_day_and_was_not_is_missed(text: str, old: str) -> None:
    assert told(text) == [("missed", old)]


@pytest.mark.parametrize(
    "text",
    [
        "The cathedral was to be finished by 1880. It was not.",
        "The order must be paid by 1 June. They do not take cards.",
        "Rent is due on 1 April. It has not gone up.",
    ],
)
def test_what_was_not_so_long_ago_or_is_of_a_day_to_come_misses_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("The sheds were to be gone by 1 March; they are.", "2023-03-01"),
        ("The wall was to be up by 1 March. It is.", "2023-03-01"),
        ("The bell was to come back by 5 March, and on Monday it did.", "2023-03-05"),
        ("The tenant had until 1 March to leave and left on 28 February.", "2023-03-01"),
        ("Her essay was due for Monday and she has done it.", "2023-03-06"),
        ("| Release 2 | 28 February 2023 | shipped 27 February | Ann |", "2023-02-28"),
    ],
)
def test_what_was_to_be_done_by_a_day_and_was_is_fulfilled(text: str, old: str) -> None:
    assert told(text) == [("fulfilled", old)]


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("The branch that was to close on 31 March stays.", "2023-03-31"),
        ("The dog show on 18 March was scratched.", "2023-03-18"),
        ("The union has stood down the strike called for 14 March.", "2023-03-14"),
    ],
)
def test_what_was_set_for_a_day_and_will_not_be_is_ended(text: str, old: str) -> None:
    assert told(text) == [("terminated", old)]


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("The permit, valid until 1 March, was not renewed.", "2023-03-01"),
        ("The cooling-off period ended on Monday.", "2023-03-06"),
        ("| Waiver | 28 February 2023 | - | ended |", "2023-02-28"),
    ],
)
def test_what_ran_out_on_a_day_did_so_on_that_day(text: str, old: str) -> None:
    assert told(text) == [("expired", old)]
