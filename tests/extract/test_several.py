"""One sentence that says the same of several things makes a statement about each."""

import pytest

from monitor.extract import extract
from monitor.model import Change
from tests.make import document


def said(text: str) -> list[tuple[str, str | None]]:
    """Subjects and dues of the commitments of a text."""
    found = extract(document(text, "2023-03-08"))
    return [(each.subject, str(each.due)) for each in found if each.change is None]


def ended(text: str) -> dict[str, tuple[str, ...]]:
    """What a text says to have been revoked: the subjects, with the other names."""
    found = extract(document(text, "2023-03-08"))
    return {each.subject: each.aliases for each in found if each.change is Change.TERMINATED}


@pytest.mark.parametrize("word", ["all", "each", "both"])
def test_things_that_share_a_noun_are_told_apart(word: str) -> None:
    text = f"ODESA, March 8 - Wage contracts with Orin, Tern Ferries and Malta Line {word} expire on March 31."
    names = ["Wage contracts with Orin", "Wage contracts with Tern Ferries", "Wage contracts with Malta Line"]
    assert said(text) == [(name, "2023-03-31") for name in names]


def test_the_first_party_of_a_contract_belongs_to_each_of_the_others() -> None:
    text = "Contracts between the Hauliers Guild and Orin and Tern both expire on March 31."
    assert [name for name, _ in said(text)] == [
        "Contracts between the Hauliers Guild and Orin",
        "Contracts between the Hauliers Guild and Tern",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The contract between Orin and Tern expires on March 31.",
        "Contracts with Orin and Tern expire on March 31.",
        "Talks with Orin, Tern and Malta Line all failed, and the permit expires on March 31.",
    ],
)
def test_what_is_not_said_of_each_is_one_thing(text: str) -> None:
    assert len(said(text)) == 1


LISTED = """Order 91

Sec. 3. The following orders, which set up boards whose work is finished, are revoked:

(a) Order 84-12, setting up the Ferry Fare Board; (b) Order 86-02, as amended, relating to the
establishment of the Board on Winter Feed; and
(c) Order 87-30.

Sec. 4. This order leaves Order 90-11, establishing the Lamp Board, as it is.
"""


def test_each_paper_in_a_list_behind_a_colon_is_revoked() -> None:
    assert ended(LISTED) == {
        "Order 84-12": ("Ferry Fare Board",),
        "Order 86-02": ("Board on Winter Feed",),
        "Order 87-30": (),
    }


def test_a_list_of_one_stands_behind_its_colon_in_the_same_sentence() -> None:
    text = "The following order is revoked: Order 84-12, setting up the Ferry Fare Board."
    assert ended(text) == {"Order 84-12": ("Ferry Fare Board",)}


def test_a_list_that_names_no_paper_leaves_the_statement_as_it_is() -> None:
    assert len(ended("The following orders are revoked: those on ferries; those on lamps.")) == 1


def test_a_change_of_something_else_says_nothing_of_the_papers_listed_behind_its_colon() -> None:
    text = "The Lamp Council is terminated, subject to the following: (a) Order 84-12 remains in force; (b) staff stay."
    assert list(ended(text)) == ["Lamp Council"]


def test_the_terms_of_an_extension_are_not_what_is_extended() -> None:
    text = (
        "The ferry pact, which was to end on March 18, has been extended until July 18 on the following terms: "
        "(a) fares stay as fixed in Order No. 44; (b) boats are inspected under Resolution 31."
    )
    found = extract(document(text, "2023-03-08"))
    assert [(each.subject, str(each.due)) for each in found if each.change] == [("ferry pact", "2023-07-18")]


def test_a_paper_of_which_its_item_says_something_else_is_not_revoked() -> None:
    text = "The following orders are revoked: (a) Order 84-12; (b) Order 87-30 stays in force."
    assert "Order 87-30" not in ended(text)


def test_only_a_paper_that_opens_its_item_is_revoked() -> None:
    text = "The following orders are revoked: (a) Order 84-12; (b) fares under Order 90-11; (c) Order 86-02."
    assert list(ended(text)) == ["Order 84-12", "Order 86-02"]


@pytest.mark.parametrize(
    "aside", [", or parts of them, which set up boards that have ended,", " that set up boards which have closed"]
)
def test_what_is_said_by_the_way_of_listed_papers_hides_none(aside: str) -> None:
    text = f"Sec. 2. The following Port Orders{aside} are revoked:\n\n(a) Port Order 5; and (b) Port Order 6.\n"
    assert list(ended(text)) == ["Port Order 5", "Port Order 6"]


@pytest.mark.parametrize(
    "said_so",
    [
        "The contracts with Orin and Tern were both terminated.",
        "Contracts with Orin and Tern both were terminated.",
        "The contracts with Orin and Tern have both been terminated.",
    ],
)
def test_a_change_without_a_date_is_told_of_each(said_so: str) -> None:
    assert [name.lower() for name in ended(said_so)] == ["contracts with orin", "contracts with tern"]


def test_the_contracts_are_those_that_the_sentence_before_has_named_in_a_row() -> None:
    text = (
        "Nurses at Orin Health, St. Hale's (two wards) and, narrowly, Tern General voted to strike. "
        "Their contracts with all three expire on March 31."
    )
    assert said(text) == [
        ("contracts with Orin Health", "2023-03-31"),
        ("contracts with St. Hale's", "2023-03-31"),
        ("contracts with Tern General", "2023-03-31"),
    ]


def test_contracts_of_which_the_text_has_named_no_row_are_one_thing() -> None:
    text = "The bank took over two loans in May. Its contracts expire on March 31."
    assert said(text) == [("contracts", "2023-03-31")]
