"""Names: what tells a thing from others that are called the same."""

import pytest

from monitor.extract import extract, rows
from tests.make import document


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        (
            "The mayor says the State of Emergency declared in Executive Order No. 112 is extended for 30 days.",
            "Executive Order No. 112",
        ),
        ("The drought restrictions imposed by Water Order 7 are extended until 1 May 2023.", "Water Order 7"),
    ],
)
def test_the_numbered_paper_behind_a_thing_is_a_name_of_it(text: str, paper: str) -> None:
    assert any(paper in (each.subject, *each.aliases) for each in extract(document(text)))


@pytest.mark.parametrize(
    ("text", "full"),
    [
        (
            "The board approved the merger agreement, whose closing date is 14 April 2023.",
            "merger agreement … closing date",
        ),
        ("Users may upgrade to Brightdesk 5 for 80 euros until 31 December 2023.", "Users … Brightdesk 5"),
    ],
)
def test_where_two_names_share_the_doubt_a_reader_is_shown_both(text: str, full: str) -> None:
    (found,) = extract(document(text))
    (row,) = rows([found])["commitments"]
    assert (found.called, row["subject"]) == (full, full)
    assert found.subject == row["aliases"][0]
    assert found.subject in full.split(" … ")


def test_a_sure_name_stands_alone() -> None:
    (found,) = extract(document("The Harbour Dredging Agreement expires on 18 March 2023."))
    assert found.called == found.subject == "Harbour Dredging Agreement"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Applicants have until 12 May 2023 to answer the questionnaire.", "questionnaire"),
        ("The state pays its farmers the premium by 30 June 2023.", "premium"),
        ("The minister will put the bill before parliament by 30 June 2023.", "bill"),
    ],
)
def test_a_name_is_what_is_due_rather_than_who_acts_or_gets_it(text: str, name: str) -> None:
    assert [each.subject for each in extract(document(text))] == [name]
