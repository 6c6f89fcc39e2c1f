"""A day ahead is open unless its own words tell it as a plan of the past."""

import pytest

from monitor.extract import extract
from monitor.model import Mention
from tests.make import document

OPEN = [
    "The hearing is set for 14 March.",
    "The release is slated for 5 May.",
    "The lease is due for renewal on 24 April.",
    "Previously announced talks start on 4 April.",
    "Instead of a fee, users must send a form by 4 April.",
    "The court had said that the ban ends on 4 April.",
    "Users must file the form by 4 April instead of later.",
]
OVER = [
    "The offer was to lapse on 4 April.",
    "The offer would have expired on 4 April.",
    "The vote had been set for 14 March.",
    "Originally set for 4 April, the vote was put off.",
    "The pact, which was set to expire on 14 March, was renewed.",
]


def stated(text: str) -> list[Mention]:
    return [each for each in extract(document(text)) if each.change is None]


@pytest.mark.parametrize("text", OPEN)
def test_a_day_that_is_set_is_open(text: str) -> None:
    assert [each.open for each in stated(text)] == [True]


@pytest.mark.parametrize("text", OVER)
def test_a_day_that_was_set_is_none_to_wait_for(text: str) -> None:
    assert [each.open for each in stated(text)] == [False]


@pytest.mark.parametrize(
    ("text", "published", "days"),
    [
        ("The road is closed from 20 May to 3 June.", "2024-05-10", "2024-05-20/2024-06-03"),
        ("The office is closed from 24 December to 2 January.", "2024-12-20", "2024-12-24/2025-01-02"),
    ],
)
def test_a_stretch_begins_on_the_last_such_day_before_its_end(text: str, published: str, days: str) -> None:
    assert [str(each.due) for each in extract(document(text, published))] == [days]


@pytest.mark.parametrize(
    "text",
    [
        "The carrier missed Monday's deadline to file its accounts.",
        "Five groups submitted bids for the sewer by Monday's deadline.",
        "The firm had filed its plan by Friday's deadline.",
    ],
)
def test_what_was_done_or_missed_by_a_weekday_is_no_day_to_wait_for(text: str) -> None:
    found = stated(text)
    assert found
    assert all(not each.open and each.due and str(each.due) < "2023-03-08" for each in found)


@pytest.mark.parametrize(
    "text", ["They let Wednesday's deadline slip.", "The firm paid the fine by Wednesday's deadline."]
)
def test_what_was_missed_or_done_by_the_deadline_of_today_is_of_today(text: str) -> None:
    told = [each for each in extract(document(text, "2023-03-08")) if each.change is not None]
    assert [str(each.old_due) for each in told] == ["2023-03-08"]


@pytest.mark.parametrize(
    "text",
    [
        "Bidders must submit offers by Friday's deadline.",
        "The mayor was told to file the papers by Friday's deadline.",
        "Officials said they were confident of a deal by Friday's deadline.",
        "The owners needed half of the shares by Friday's deadline.",
        "The union voted to strike if no offer was submitted by Friday's deadline.",
        "The carrier warned that it might miss Friday's deadline.",
    ],
)
def test_what_is_to_be_done_by_a_weekday_is(text: str) -> None:
    found = stated(text)
    assert found
    assert all(each.open and str(each.due) == "2023-03-10" for each in found)
