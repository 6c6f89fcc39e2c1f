"""What a text tells only by whose it is bears the noun for it, and each owner has a statement of its own."""

import pytest

from monitor.extract import extract
from tests.make import document


def said(text: str) -> dict[str, str]:
    """Subjects and dues of the commitments of a text."""
    return {each.subject: str(each.due) for each in extract(document(text, "2023-03-08")) if each.change is None}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Hale and Orme declared a state of emergency on Tuesday. Hale's expires on March 31; Orme's on April 15.",
            {"Hale's state of emergency": "2023-03-31", "Orme's state of emergency": "2023-04-15"},
        ),
        (
            "The contract is signed. Brandt's runs to April 30, 2027, the same day as Tern's and Hale Corp's.",
            {
                "Brandt's contract": "2027-04-30",
                "Tern's contract": "2027-04-30",
                "Hale Corp's contract": "2027-04-30",
            },
        ),
        (
            "The port approved a lease that runs to April 30, 2027, the same day as the one with St. Orme Docks.",
            {"lease": "2027-04-30", "St. Orme Docks's lease": "2027-04-30"},
        ),
    ],
)
def test_who_owns_a_thing_of_the_noun_told_before_names_it(text: str, told: dict[str, str]) -> None:
    assert said(text) == told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The lease was signed. Brandt's warehouse closes on April 30, 2027, the same day as the market.",
            "Brandt's warehouse",
        ),
        (
            "Brandt's lease on the pier ends on April 30, 2027, the same day as the fair.",
            "Brandt's lease on the pier",
        ),
    ],
)
def test_an_owner_with_a_noun_of_his_own_gets_no_other(text: str, name: str) -> None:
    assert [*said(text)] == [name]
