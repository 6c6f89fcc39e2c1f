"""A day without a year that lies more than half a year ahead is not taken for the one that is over."""

import pytest

from monitor.extract import extract, timexes
from tests.make import document

REPORTS = ["", ", the transport minister told parliament on Tuesday", ", she said", ", officials confirmed"]


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize(
    "told",
    [
        "must deliver its report by",
        "has to deliver its report by",
        "needs to report by",
        "is required to report by",
        "is bound to report by",
        "has been told to report by",
        "was ordered to report by",
        "has been given until",
        "has until",
        "lasts until",
        "is closed until",
        "has pledged a report by",
        "is committed to reporting by",
        "comes into force on",
    ],
)
def test_it_is_that_of_the_year_in_which_the_text_was_written(told: str, report: str) -> None:
    dates = timexes(document(f"The inquiry {told} 30 November{report}.", "2015-02-10"))
    assert [str(each.due) for each in dates if "November" in each.text] == ["2015-11-30"]


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize(
    "told", ["must deliver its report by", "has to deliver its report by", "is required to report by", "will report by"]
)
def test_a_duty_of_such_a_day_is_open(told: str, report: str) -> None:
    statements = extract(document(f"The inquiry {told} 30 November{report}.", "2015-02-10"))
    assert [(str(each.due), each.open) for each in statements if each.due is not None] == [("2015-11-30", True)]


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        ("The council failed to reply by 30 November.", "2015-02-10", "2014-11-30"),
        ("The permit expired on 30 November.", "2015-02-10", "2014-11-30"),
        ("The hall was to open by 20 December, she said.", "2015-01-08", "2014-12-20"),
        ("By 20 December, eleven firms had replied.", "2015-01-08", "2014-12-20"),
    ],
)
def test_what_is_told_as_over_stays_in_the_year_before(text: str, published: str, day: str) -> None:
    assert [str(each.due) for each in timexes(document(text, published))] == [day]
