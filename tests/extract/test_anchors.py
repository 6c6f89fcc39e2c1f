"""Lengths of time that count from a day which the text itself gives: its own, or a birth in it."""

import pytest

from monitor.extract import timexes
from tests.make import document

ORDER = """Ministerial Order 88 of 2 March 2023
Founding a Ferry Board

A Ferry Board of five members is hereby established, effective 6 March 2023.

{said}

Done in Alder Bay,
4 March 2023"""


def days(text: str, published: str = "2023-03-08") -> list[str]:
    """The days to which the lengths of time of a text lead."""
    return [str(each.due) for each in timexes(document(text, published)) if each.type == "DURATION" and each.due]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("The Board shall report within 30 days of its creation.", ["2023-04-05"]),
        ("Within two weeks after the establishment of the Board the ports shall name a delegate.", ["2023-03-20"]),
        ("The Board ends two years after the date of this order.", ["2025-03-02"]),
        ("The Board shall report within 30 days of the hearing.", []),
        ("The Board shall report within 30 days.", []),
        ("The Board shall meet within 24 hours of its creation.", ["2023-03-07"]),
        ("The ports shall be heard for two hours.", []),
    ],
)
def test_a_length_counts_from_the_day_of_the_text_or_of_what_it_makes(said: str, expected: list[str]) -> None:
    assert days(ORDER.format(said=said)) == expected


def test_the_day_at_the_foot_is_that_of_a_text_whose_heading_bears_none() -> None:
    text = "On ferries\n\nThis rule ends one year from the date of this decree.\n\nAlder Bay\n\n4 March 2023\n"
    assert days(text) == ["2024-03-04"]


def test_a_day_in_the_running_text_is_not_that_of_the_text() -> None:
    assert days("Ferries ran until 2 March 2023, and leave ends one year from the date of this order.") == []


def test_a_day_after_the_publication_is_not_that_of_the_text() -> None:
    text = "Order of 2 May 2023\n\nThe Board ends two years after the date of this order."
    assert days(text) == []


def test_what_is_made_later_in_the_text_is_dated_there() -> None:
    text = "The Board reports within 30 days of its formation.\n\nA Board is formed as of 6 March 2023."
    assert days(text) == ["2023-04-05"]


def test_a_day_that_stands_in_the_next_sentence_is_not_that_of_the_birth() -> None:
    assert days("A Board is established. On 6 March 2023 it rained. It reports within 30 days of its creation.") == []


def test_a_language_without_such_words_leaves_the_length_alone() -> None:
    one = document("Der Rat endet zwei Jahre nach dem Datum dieser Verordnung.", language="de")
    assert [each.due for each in timexes(one) if each.type == "DURATION"] == [None]


def test_the_rule_tells_from_which_day_it_counts() -> None:
    text = ORDER.format(said="The Board shall report within 30 days of its creation.")
    (length,) = (each for each in timexes(document(text)) if each.type == "DURATION")
    assert length.rule.endswith("counted from 2023-03-06")


@pytest.mark.parametrize(
    "opening",
    [
        "The bid was lodged on 12 January 2023.",
        "Ferry hearing on 12 January 2023",
        "Minister signs ferry pact, 12 January 2023",
        "Amendment to Order 87 of 12 January 2023",
        "Order amending Order 87 of 12 January 2023",
        "Opening of the proof, 12 January 2023",
    ],
)
def test_a_day_at_the_head_that_is_of_something_else_is_not_that_of_the_text(opening: str) -> None:
    assert days(f"{opening}\n\nThe ports object within 30 days of the date of this notice.") == []


@pytest.mark.parametrize(
    "heading",
    [
        "Notice No. 7 of 2 March 2023",
        "# Decree 12/2023 dated 2 March 2023",
        "Regulation (EU) 2023/99 of the Alder Council of 2 March 2023",
        "Ferry Decision adopted on 2 March 2023",
        "Done at Alder Bay, on 2 March 2023",
    ],
)
def test_a_heading_may_name_the_paper_in_many_ways(heading: str) -> None:
    assert days(f"{heading}\n\nThe leave ends 30 days after the date of this notice.") == ["2023-04-01"]


def test_a_day_below_a_label_is_not_that_of_the_text() -> None:
    text = "On ferries\n\nLeave ends one year from the date of this notice.\n\nLast hearing:\n4 March 2023\n"
    assert days(text) == []


@pytest.mark.parametrize(
    "said",
    [
        "The panel shall report within 30 days of its creation. A library was created on 1 February 2023.",
        "A library was created on 1 February 2023. The panel shall report within 30 days of its creation.",
        "A ferry library was created on 1 February 2023. Within 30 days of the creation of the panel it is heard.",
        "A panel is established under the Port Act of 1 February 2023. It reports within 30 days of its creation.",
    ],
)
def test_the_birth_of_something_else_dates_nothing(said: str) -> None:
    assert days(said) == []


def test_of_two_things_that_are_named_alike_and_made_later_none_is_taken() -> None:
    made = "A sea panel is formed on 1 March 2023. A land panel is formed on 2 March 2023."
    assert days(f"The panel reports within 30 days of its creation. {made}") == []


@pytest.mark.parametrize(
    "said",
    [
        "The panel shall report within 30 days of its creation.",
        "Within 30 days of its creation, the panel shall report.",
        "Within 30 days of the creation of the panel, the board shall hear it.",
    ],
)
def test_of_two_births_the_one_of_the_same_name_counts(said: str) -> None:
    made = "There is established, with effect from 1 March 2023, a panel of three."
    assert days(f"{made} A board was created on 2 March 2023. {said}") == ["2023-03-31"]


def test_a_body_that_adopts_a_text_dates_it() -> None:
    head = "Resolution 12\nAdopted by the Harbour Council at its 40th meeting, on 2 March 2023"
    text = f"{head}\n\nReports within 30 days of the adoption of this resolution."
    assert days(text) == ["2023-04-01"]


def test_a_text_says_itself_when_it_was_made() -> None:
    assert days(
        "This order was made on 2 March 2023. Objections are heard within 28 days of the date of this order."
    ) == ["2023-03-30"]
