"""Contracts as a whole: each case of the corpus gives the end of its term, its last day to act, or nothing."""

import pytest

from monitor.extract import extract, rows
from monitor.model import Kind, Mention
from tests.extract.contract.corpus import (
    AGREED,
    COUNTED,
    LETTERS,
    NOTHING,
    NOTICED,
    OPEN,
    OPENING,
    PRINTED,
    UNKNOWN,
    Case,
)
from tests.make import document


def _expiries(text: str) -> list[Mention]:
    found = extract(document(text, published="2024-03-05"))
    return [each for each in found if each.kind is Kind.EXPIRY and each.change is None]


def _said(text: str) -> list[tuple[str, str | None]]:
    rows_of = rows(_expiries(text))["commitments"]
    return [(row["due"] or UNKNOWN, row.get("act_by")) for row in rows_of]


@pytest.mark.parametrize(
    "case", [*PRINTED, *COUNTED, *NOTICED, *OPEN, *LETTERS, *AGREED], ids=lambda case: str(case.name).replace(" ", "-")
)
def test_a_contract_gives_the_end_of_its_term_and_the_last_day_to_act(case: Case) -> None:
    assert _said(case.text) == ([(case.due, case.act_by)] if case.due else [])


@pytest.mark.parametrize("case", NOTHING, ids=lambda case: str(case.name).replace(" ", "-"))
def test_other_lengths_and_days_of_a_contract_are_no_end_of_it(case: Case) -> None:
    assert [each for each in _expiries(case.text) if each.open] == []


@pytest.mark.parametrize("case", [*PRINTED, *COUNTED], ids=lambda case: str(case.name).replace(" ", "-"))
def test_the_quote_is_verbatim_and_the_rule_is_told(case: Case) -> None:
    (mention,) = _expiries(case.text)
    assert case.text[mention.start : mention.end] == mention.quote
    assert mention.date_rule.startswith("term: ")
    assert mention.cue == "contract term"


def test_the_rule_names_the_length_and_the_day_from_which_it_counts() -> None:
    (mention,) = _expiries(OPENING + "The term of this Agreement shall be three (3) years from the Effective Date.")
    assert mention.date_rule == "term: three (3) years from effective date (2024-03-01)"
    assert mention.date_text == "three (3) years"


def test_a_contract_has_its_own_name_with_its_parties() -> None:
    (mention,) = _expiries(OPENING + "This Agreement shall expire on June 30, 2027.")
    assert mention.subject == "Supply Agreement between Arden Mills Ltd. and Borealis Foods AG"
    assert mention.aliases == ("Supply Agreement", "Agreement")
    assert mention.reference == "this Agreement"


def test_the_later_of_a_day_and_an_event_is_less_sure() -> None:
    text = "This Agreement expires on the later of (a) June 30, 2027 and (b) the completion of the works."
    (mention,) = _expiries(OPENING + text)
    assert str(mention.due) == "2027-06-30"
    assert mention.confidence < 0.7


def test_a_term_that_has_passed_is_not_open() -> None:
    (mention,) = _expiries(OPENING.replace("2024", "2014") + "This Agreement shall expire on June 30, 2017.")
    assert not mention.open
