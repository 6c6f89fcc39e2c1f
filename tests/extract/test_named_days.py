"""A length of time that counts from a day to which the text gives a name."""

import pytest

from monitor.extract import extract
from tests.make import document

_OPENING = 'This Agreement is made on 14 January 2022 (the "Effective Date") by Corvane LLC and Bright Pines Inc.'


def dues(text: str) -> list[str]:
    """The dues of all that the text surely states."""
    return [str(each.due) for each in extract(document(text, "2022-01-14")) if each.due and not each.doubt]


@pytest.mark.parametrize(
    ("length", "due"),
    [
        ("within 180 days after the Effective Date", "2022-07-13"),
        ("within one hundred eighty (180) days of the Effective Date", "2022-07-13"),
        ("no later than three months following the Effective Date", "2022-04-14"),
    ],
)
def test_it_counts_from_the_day_that_bears_the_name(length: str, due: str) -> None:
    assert due in dues(f"{_OPENING}\n\nProvider shall complete the migration {length}.")


_PAY = "Provider shall pay within 30 days after the"


@pytest.mark.parametrize(
    "text",
    [
        f"{_OPENING}\n\n{_PAY} Closing Date.",
        f'The "Effective Date" is the day of the last signature. {_PAY} Effective Date.',
        f'{_OPENING} Annex B starts on 1 May 2022 (the "Effective Date").\n\n{_PAY} Effective Date.',
    ],
)
def test_a_name_of_no_day_or_of_two_is_left_open(text: str) -> None:
    assert not {"2022-02-13", "2022-05-31"} & set(dues(text))


def test_a_definition_may_stand_behind_the_name() -> None:
    text = '"Commencement Date" means 1 March 2022.\n\nThe tenant must insure within 14 days of the Commencement Date.'
    assert "2022-03-15" in dues(text)


@pytest.mark.parametrize(
    "opening",
    [
        "This Agreement, dated as of December 20, 2021, is by and between Corvane Holdings plc and Bright Pines LP.",
        'This letter agreement (the "Letter"), made as of December 20, 2021, sets out what we have agreed.',
    ],
)
def test_the_date_hereof_is_that_of_the_first_words(opening: str) -> None:
    assert "2022-01-19" in dues(f"{opening}\n\nThe Investor shall file the report within 30 days of the date hereof.")


def test_another_papers_date_is_not_the_date_hereof() -> None:
    other = "Reference is made to the Lease dated as of December 20, 2021."
    assert "2022-01-19" not in dues(f"{other}\n\nThe tenant shall pay within 30 days of the date hereof.")
