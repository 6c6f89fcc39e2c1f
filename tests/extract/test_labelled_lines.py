"""Lines that each have a label are entries of a list, however long they are and whatever they end with."""

from monitor.extract import extract
from monitor.extract.text.sentences import split
from monitor.model import Kind
from tests.make import document

SHEET = (
    "LANDLORD: Quayside Holdings LP\n"
    "EXPIRATION DATE: December 31, 2025, unless extended pursuant to Article 31\n"
    "RENEWAL OPTION: one option of five years, by notice in writing\n"
    "SECURITY DEPOSIT: $52,000, to be delivered by December 15, 2020\n"
    "RENT COMMENCEMENT DATE: April 1, 2021"
)


def test_each_labelled_line_stands_for_itself() -> None:
    assert [each.text for each in split(SHEET)] == SHEET.split("\n")


def test_each_day_of_a_term_sheet_has_the_kind_of_its_own_label() -> None:
    found = {str(each.due): each.kind for each in extract(document(SHEET, "2020-12-01"))}
    assert found == {"2025-12-31": Kind.EXPIRY, "2020-12-15": Kind.DEADLINE, "2021-04-01": Kind.EVENT}


def test_a_wrapped_line_goes_on_though_it_has_a_colon() -> None:
    text = (
        "The council has set three aims for the coming year and will pay for\n"
        "River works: dredging, piling and new fenders along the northern quay."
    )
    assert len(split(text)) == 1
