"""Items of a list that open with their day: their kind, their name and their year."""

import pytest

from monitor.extract import extract
from tests.make import document

_DATES = """Key dates

- June 1 – Panel proposals are due.
- Sept. 15 – Offers to chair a panel are due.
- Oct. 15 – Panels must be settled.
- Nov. 1 – The festival opens.
- Feb. 28 – Travel claims are due.
"""


def test_each_item_has_its_kind_its_name_and_its_year() -> None:
    told = {str(each.due): (str(each.kind), each.called) for each in extract(document(_DATES, "2024-04-01"))}
    assert told["2024-06-01"] == ("deadline", "Panel proposals")
    assert told["2024-09-15"] == ("deadline", "Offers to chair a panel")
    assert told["2024-10-15"] == ("deadline", "Panels")
    assert told["2024-11-01"][0] == "event"
    assert told["2025-02-28"] == ("deadline", "Travel claims")


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Oct. 15: forms must be returned.", "2024-10-15"),
        ("Feb. 28: applications are due.", "2025-02-28"),
        ("Full papers: October 7 (extended), notification November 18", "2024-10-07"),
    ],
)
def test_a_day_before_a_colon_is_the_day_of_what_stands_behind_it(text: str, due: str) -> None:
    assert due in [str(each.due) for each in extract(document(text, "2024-04-01"))]


@pytest.mark.parametrize(
    "text",
    [
        "Last Review : April 15, 2024",
        "If these dates fall on a Saturday or Sunday, proposals will be accepted by 5 pm the following Monday.",
        "The team is working night and day until Monday morning to find an agreement.",
        "Feb. 28: the council met.",
    ],
)
def test_what_only_tells_of_a_page_a_rule_or_an_effort_is_none(text: str) -> None:
    assert extract(document(text, "2024-04-01")) == []


def test_an_extension_in_brackets_is_that_of_the_day_before_it() -> None:
    text = "Full papers: October 7 (extended), notification November 18"
    assert [str(each.due) for each in extract(document(text, "2024-04-01")) if each.change] == ["2024-10-07"]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("The union had set a deadline of noon on Wednesday to reach a new deal.", "2024-04-03"),
        ("The union has set a deadline of noon on Wednesday to reach a new deal.", "2024-04-10"),
    ],
)
def test_a_weekday_that_had_been_set_is_the_nearest(text: str, due: str) -> None:
    assert [str(each.due) for each in extract(document(text, "2024-04-04"))] == [due]
