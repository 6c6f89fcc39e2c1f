"""A day that stands beside a change with a thing of its own is not the day from which that changed."""

import pytest

from monitor.extract import extract
from monitor.model import Change
from tests.make import document


def told(text: str) -> list[tuple[str, str, str]]:
    """The changes of a text of 8 March 2023: sort, old day, new day."""
    return [(str(each.change), str(each.old_due), str(each.due)) for each in extract(document(text)) if each.change]


def awaited(text: str) -> set[str]:
    """The days that a text still awaits."""
    return {str(each.due) for each in extract(document(text)) if each.change is None and each.open}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "The old line gets security fixes for another year, until 3 October 2023, and bug fixes until 30 June.",
            "2023-06-30",
        ),
        ("1. Decides to renew the mandate until 30 June 2023 and to review it not later than 15 April;", "2023-04-15"),
    ],
)
def test_what_is_joined_on_behind_stays_awaited(text: str, day: str) -> None:
    assert day in awaited(text)
    assert all(old != day for _, old, _ in told(text))


def test_an_earlier_end_behind_the_new_one_is_the_old_one() -> None:
    assert told("The toll is extended to 30 June from 15 April.") == [("extended", "2023-04-15", "2023-06-30")]


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Entries close on 26 March (extended by a week).", [("extended", "None", "2023-03-26")]),
        ("The lease ends on 26 March (tenant has extended by a year).", [("extended", "None", "2023-03-26")]),
        ("Entries close on 26 March (extended from 12 March).", [("extended", "2023-03-12", "2023-03-26")]),
        (
            "The fair will be held on 15 April, not on 8 April as we wrote in February.",
            [("postponed", "2023-04-08", "2023-04-15")],
        ),
        (
            'For "the works shall be completed by 30 April 2023" read "the works shall be completed by 30 June 2023".',
            [("extended", "2023-04-30", "2023-06-30")],
        ),
        (
            "The two ports have extended until September 30 an interim accord on dues.",
            [("extended", "None", "2023-09-30")],
        ),
        (
            "The period for proposals is extended by two weeks. Proposals must now reach the office by 31 March.",
            [("extended", "None", "2023-03-31")],
        ),
    ],
)
def test_the_printed_day_is_the_new_one(text: str, changes: list[tuple[str, str, str]]) -> None:
    assert told(text) == changes


@pytest.mark.parametrize(
    "text",
    [
        "Adjourned 8:41 p.m.",
        "The meeting was adjourned at 8:41 p.m.",
        "Since this morning large attachments are being delayed.",
        "Devices that have not been updated by 31 March will show a warning.",
        "The recall was started on 6 December and originally ran to 31 March.",
        "Opening hours change with the clocks: from 29 March we close at 4.30.",
        "7. Any creditor who objects to paragraph 1 may apply to vary it within 14 days of service.",
    ],
)
def test_nothing_has_changed(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("The session was adjourned to 31 March.", Change.POSTPONED),
        ("The flight is being delayed until 31 March.", Change.POSTPONED),
        ("The permit ran to 3 March and is not valid any more.", Change.EXPIRED),
    ],
)
def test_something_has(text: str, change: Change) -> None:
    assert [sort for sort, _, _ in told(text)] == [str(change)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A public hearing was set for April 30 at 7 p.m. in the town hall.", "2023-04-30"),
        ("The deadline to pay the property tax, Friday, has not been changed, the treasurer said.", "2023-03-10"),
        ("The quay path behind the dairy stays closed until at least June; the county wants a bridge.", "2023-06"),
        ("The new target is 14 December, when the timetable changes anyway.", "2023-12-14"),
    ],
)
def test_a_day_that_is_set_is_awaited(text: str, day: str) -> None:
    assert day in awaited(text)


@pytest.mark.parametrize(
    "text",
    [
        "The hearing, which was set for April 30, was cancelled.",
        "The hearing was originally set for April 30.",
        "The trial was set for April 30 but has been moved to May 5.",
    ],
)
def test_a_day_that_was_set_and_lost_is_not(text: str) -> None:
    assert "2023-04-30" not in awaited(text)


def test_what_others_must_hand_in_then_is_not_the_new_day() -> None:
    text = "The consultation has been extended by two weeks. The printer must submit its bill by 31 March."
    assert told(text) == [("extended", "None", "None")]
