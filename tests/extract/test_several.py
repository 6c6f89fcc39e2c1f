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
