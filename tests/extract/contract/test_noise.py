"""What the general rules read in a contract: duties and ends by a printed day stand, the rest says why it does not."""

import pytest

from monitor.extract import explain, extract
from tests.extract.contract.corpus import OPENING
from tests.make import document

_LONG = OPENING + "The goods are as agreed herein, and each party shall bear its own costs.\n\n" * 120
"""A contract of many pages."""


def _dues(words: str) -> list[str]:
    return [str(each.due) for each in extract(document(_LONG + words, published="2024-03-05"))]


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("The Supplier shall deliver the samples by September 30, 2024.", "2024-09-30"),
        ("The price discount expires on September 1, 2025.", "2025-09-01"),
        ("The Buyer must file the import licence no later than 15 May 2024.", "2024-05-15"),
    ],
)
def test_a_duty_by_a_printed_day_stands(words: str, due: str) -> None:
    assert _dues(words) == [due]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (
            "The Buyer shall pay within thirty days.",
            "in a contract only a day that is printed with its year is anybody's",
        ),
        ('"Delivery Date" means the later of 10 June 2025 and the day on which the goods must arrive.', "a definition"),
        ("If the mill is not open by June 1, 2025, the Buyer may cancel.", "a condition"),
    ],
)
def test_what_does_not_stand_says_why(words: str, why: str) -> None:
    told = explain(document(_LONG + words, published="2024-03-05"))
    assert told.mentions == ()
    assert why in {each.why for each in told.unused}


def test_in_a_contract_of_a_few_pages_the_other_days_stand_too() -> None:
    text = OPENING + "The new prices take effect on June 1, 2024."
    assert [str(each.due) for each in extract(document(text, published="2024-03-05"))] == ["2024-06-01"]


def test_in_a_contract_of_many_pages_what_lies_before_it_is_told_as_a_recital() -> None:
    assert _dues("The Supplier's old licence for the mill expired on May 2, 2021.") == []


def test_an_explanation_finds_what_extraction_finds() -> None:
    text = document(
        _LONG + "The Supplier shall deliver the samples by September 30, 2024. Payment is due within ten days."
    )
    assert list(explain(text).mentions) == extract(text)


def test_a_line_that_heads_every_page_is_no_duty() -> None:
    page = "The Supplier shall file the form by September 30, 2024\n\nThe goods are as agreed herein.\n\n"
    assert _dues(page) == ["2024-09-30"]
    assert _dues(page * 3) == []


def test_a_text_that_is_no_contract_keeps_its_statements() -> None:
    text = "The ferry licence expires on 30 June 2024. The agreement with the port ends in May."
    assert [each.cue for each in extract(document(text, published="2024-03-05"))][:1] == ["expires"]
