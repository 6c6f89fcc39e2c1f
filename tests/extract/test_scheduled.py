"""A line of a schedule tells what will be, whatever its tense; and what takes its own days back puts them off."""

import pytest

from monitor.extract import extract
from monitor.model import Change
from tests.make import document


def _told(text: str) -> list[tuple[Change | None, str]]:
    return [(each.change, str(each.due)) for each in extract(document(text)) if not each.doubt]


@pytest.mark.parametrize(
    "text",
    [
        "December 31, 2023: the old site is removed from the servers.",
        "- 31 December 2023 – the old site is closed.",
        "31 December 2023: board votes on a postponed merger",
    ],
)
def test_a_line_of_a_schedule_ends_nothing_before_its_day(text: str) -> None:
    assert _told(text) == [(None, "2023-12-31")]


def test_a_line_of_a_day_that_is_over_may_tell_what_was_done() -> None:
    assert Change.TERMINATED in [change for change, _ in _told("2 March 2023: the lease was terminated.")]


@pytest.mark.parametrize(
    ("text", "change", "old", "new"),
    [
        ("14 April 2023 | Trial moved to 5 May 2023", Change.POSTPONED, "2023-04-14", "2023-05-05"),
        ("14 April 2023 - audition postponed to 5 May 2023", Change.POSTPONED, "2023-04-14", "2023-05-05"),
        ("30 June 2023 — permit extended to 30 December 2023", Change.EXTENDED, "2023-06-30", "2023-12-30"),
        (
            "3 April 2023: Closing date for bids extended until 30 June 2023",
            Change.EXTENDED,
            "2023-04-03",
            "2023-06-30",
        ),
        ("14 April 2023: Hearing postponed", Change.POSTPONED, "2023-04-14", "None"),
        ("14 April 2023: the trial is moved to 5 May 2023", Change.POSTPONED, "2023-04-14", "2023-05-05"),
        ("14 April 2023: recital cancelled", Change.TERMINATED, "2023-04-14", "None"),
        ("14 April 2023 | Masked ball | cancelled", Change.TERMINATED, "2023-04-14", "None"),
        ("14 April 2023: fees cancelled, recital goes ahead", Change.TERMINATED, "None", "None"),
        ("14 April 2023: recital; dinner cancelled", Change.TERMINATED, "None", "None"),
        ("31 March 2023 - the town has revoked the permit for the pit.", Change.TERMINATED, "None", "None"),
    ],
)
def test_a_line_of_a_schedule_tells_as_past_what_has_been_done(text: str, change: Change, old: str, new: str) -> None:
    told = [(each.change, str(each.old_due), str(each.due)) for each in extract(document(text)) if each.change]
    assert told == [(change, old, new)]


@pytest.mark.parametrize(
    "text",
    [
        "The timeline for the shutdown of the old site is under review.",
        "The dates on this page are no longer valid.",
        "The deadlines below no longer apply.",
    ],
)
def test_what_takes_its_days_back_puts_them_off(text: str) -> None:
    assert (Change.POSTPONED, "None") in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "If the timeline is under review, the page says so.",
        "The timeline is not under review.",
        "The timeline may be under review.",
        "The books are under review.",
        "The timeline for the sale is being reviewed, and the ballot is on 14 April.",
        "Opening dates of the other pools are under review.",
        "The date format is under review.",
        "Dates on older tickets are no longer valid.",
        "Supper dates are under review in the magazine.",
        "The old deadline no longer applies; bids are due on 14 April.",
    ],
)
def test_what_is_not_told_of_its_days_puts_off_nothing(text: str) -> None:
    assert not [change for change, _ in _told(text) if change is Change.POSTPONED]


@pytest.mark.parametrize(
    ("text", "dues"),
    [
        ("The answer is due within 10 business days from 3 April 2023.", ["2023-04-17"]),
        ("The answer is due ten working days from 3 April 2023.", ["2023-04-17"]),
        ("The licence runs for ten days and must be renewed by 3 April 2023.", ["2023-04-03"]),
    ],
)
def test_the_day_from_which_a_length_of_time_counts_is_no_second_one(text: str, dues: list[str]) -> None:
    assert [due for change, due in _told(text) if change is None] == dues
