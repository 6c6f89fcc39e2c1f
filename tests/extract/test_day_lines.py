"""Lists whose days open a line, or stand on a line of their own, and changes in brackets behind such a day."""

import pytest

from monitor.extract import extract, timexes
from monitor.model import Kind
from tests.make import document

APART = (
    "Key days\n\nDecember 15\nReviewing starts.\n\n"
    "March 15\nAuthors notified of our decision.\n\nMay 15\nFinal paper due."
)
BEHIND = (
    "Upcoming\n\nPart 1: letter of intent to the fund\n\nAugust 5, 2024 by 11:59 p.m.\n\n"
    "Part 2: full proposal to the fund\n\nAugust 10, 2024 by 11:59 p.m."
)


def dues(text: str, published: str) -> dict[str, Kind]:
    """The days that a text awaits, with their kinds."""
    return {str(each.due): each.kind for each in extract(document(text, published)) if not each.change and each.open}


def moves(text: str, published: str = "2024-08-01") -> list[tuple[str, str, str]]:
    """The changes of a text: sort, old day, new day."""
    found = extract(document(text, published))
    return [(str(each.change), str(each.old_due), str(each.due)) for each in found if each.change]


def test_a_day_on_a_line_of_its_own_belongs_to_the_line_below_it() -> None:
    assert dues(APART, "2023-11-05") == {
        "2023-12-15": Kind.EVENT,
        "2024-03-15": Kind.EVENT,
        "2024-05-15": Kind.DEADLINE,
    }


def test_a_quote_is_verbatim_though_its_lines_are_joined() -> None:
    quotes = {each.quote for each in extract(document(APART, "2023-11-05"))}
    assert quotes
    assert all(quote in APART for quote in quotes)


def test_a_list_that_ends_with_a_day_has_its_days_behind_what_they_are_of() -> None:
    found = {str(each.due): each.subject for each in extract(document(BEHIND, "2024-05-01")) if not each.change}
    assert set(found) == {"2024-08-05", "2024-08-10"}
    assert "Part 2" not in found["2024-08-05"]


def test_a_log_of_days_that_are_over_is_no_list() -> None:
    assert not dues("Log\n\n14 May 2024\nThe pump was replaced.\n\n15 May 2024\nAll is well.", "2024-05-16")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("June 1 – Session proposals are due.", Kind.DEADLINE),
        ("Oct. 15 – The programme must be finalized.", Kind.DEADLINE),
        ("August 3: Early registration ends", Kind.DEADLINE),
        ("September 12: Last day to withdraw from a course", Kind.DEADLINE),
        ("June 15: Authors notified", Kind.EVENT),
        ("August 18 – Classes begin", Kind.EVENT),
        ("July 1 – Contract award", Kind.EVENT),
        ("June 3 – The lease expires", Kind.EXPIRY),
    ],
)
def test_a_line_that_opens_with_its_day_tells_of_what_kind_that_is(line: str, kind: Kind) -> None:
    assert list(dues(line, "2024-04-01").values()) == [kind]


def test_a_list_goes_on_into_the_next_year() -> None:
    text = "- Oct. 15 – Offers are due.\n- Dec. 15 – Reservations are due.\n- Feb. 28 – Grant applications are due."
    assert set(dues(text, "2024-04-01")) == {"2024-10-15", "2024-12-15", "2025-02-28"}


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Short papers: October 21 (extended), notification November 25", ("extended", "None", "2024-10-21")),
        (
            "Submission: October 14 (extended to October 21), notification November 25",
            ("extended", "2024-10-14", "2024-10-21"),
        ),
        (
            "Submission: October 21 (extended from October 14), notification November 25",
            ("extended", "2024-10-14", "2024-10-21"),
        ),
    ],
)
def test_a_change_in_brackets_is_one_of_the_day_before_them(text: str, change: tuple[str, str, str]) -> None:
    assert moves(text) == [change]


@pytest.mark.parametrize(
    "text",
    [
        "Holiday: Harvest Day (University is closed—no classes) Monday, September 2",
        "Harvest Day: the library is closed November 28.",
        "This allows a decent margin before 5pm (August 12), at which point a punt to the next day would be discussed.",
        "The Holm pools were scheduled to be opened for the weekend, beginning August 24, but rain may come.",
        "Owners in the flooded towns have until Jan. 31, 2025 to file their Oct. 16 extended tax returns.",
    ],
)
def test_a_day_off_or_a_margin_moves_and_ends_nothing(text: str) -> None:
    assert not moves(text)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The deadline will not be moved, the agency said Monday.", set()),
        ("Last Review : March 15, 2025", set()),
        ("Date modified: 3 September 2024", set()),
        ("Review date: 3 September 2024", {"2024-09-03"}),
        ("Updated deadline: 3 September 2024", {"2024-09-03"}),
        ("If these dates fall on a Saturday or Sunday proposals will be accepted the following Monday.", set()),
        ("The deadline falls on a Sunday, so entries are accepted until Monday, August 5.", {"2024-08-05"}),
        ("The crew voted Thursday to strike from August 13.", {"2024-08-13"}),
        ("The panel was asked to provide a report no later than Nov. 3.", {"2024-11-03"}),
        ("Voting on the plan ends on Monday 2024-08-05 at 22:00 UTC.", {"2024-08-05"}),
    ],
)
def test_what_only_tells_when_a_text_was_written_or_a_thing_said_is_none(text: str, days: set[str]) -> None:
    assert {day for day in dues(text, "2024-08-01") if "T" not in day} == days


def test_what_a_plan_is_for_does_not_keep_it_from_being_put_off() -> None:
    assert moves("The plan to open the bridge is delayed from August 10 to August 20.") == [
        ("postponed", "2024-08-10", "2024-08-20")
    ]
    assert not moves("The city plans to have the opening postponed to August 20.")


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n"])
def test_days_that_come_first_keep_their_lines_however_those_end(end: str) -> None:
    lines = [
        "Key dates",
        "12 October",
        "Portal opens",
        "",
        "9 November",
        "Entries due",
        "",
        "3 December",
        "Notices sent",
    ]
    found = {str(each.due): each.subject for each in extract(document(end.join(lines), "2026-07-28"))}
    assert (found["2026-10-12"], found["2026-11-09"]) == ("Portal", "Entries")


def test_the_last_day_of_a_stretch_goes_on_into_the_next_year_with_its_first() -> None:
    text = "3 December: Fair\n4 December: Market\n8-10 July: Show"
    assert [each.value for each in timexes(document(text, "2026-07-28"))][2:] == ["2027-07-08", "2027-07-10"]
