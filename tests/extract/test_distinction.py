"""Names with what tells their things from others of the kind: a number, the label of the line, the owner."""

import pytest

from monitor.extract import extract
from tests.make import document


def names(text: str, title: str = "") -> set[str]:
    """The subjects of all that a text says."""
    return {each.subject for each in extract(document(text, "2023-03-08", title=title))}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Support for Tern 4.2 was extended to 31 October 2023.", "Support for Tern 4.2"),
        ("The ministry extended the grace period under Act 318 to 1 June 2023.", "grace period under Act 318"),
        ("The deadline for bids for Lot 9 has been extended to 10 May 2023.", "deadline for bids for Lot 9"),
        ("The tender offer for the 2027 notes will expire on April 2, 2023.", "tender offer for the 2027 notes"),
        ("Tern 9.0 will be released on April 14, 2023.", "Tern 9.0"),
        ("The permit for the quay expires on 1 June 2023.", "permit for the quay"),
        ("The freeze on fees was extended to 5 May 2023.", "freeze on fees"),
        ("The warranty for 60 days ends on 5 May 2023.", "warranty"),
    ],
)
def test_a_number_that_belongs_to_a_name_is_part_of_it(text: str, name: str) -> None:
    assert names(text) == {name}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Planning Officer (ref. P1), £34,000. Closing date for applications: 27 March 2023.\n"
                "Tree Officer (ref. T2), £36,500. Closing date for applications: 3 April 2023."
            ),
            {"Planning Officer: Closing date for applications", "Tree Officer: Closing date for applications"},
        ),
        ("Please note. Closing date for applications: 27 March 2023.", {"Closing date for applications"}),
    ],
)
def test_a_bare_closing_date_is_that_of_what_its_line_names_first(text: str, told: set[str]) -> None:
    assert names(text) == told


def test_a_day_owns_nothing() -> None:
    assert names("Thursday's meeting of the club has been put off to 23 March 2023.") == {"meeting of the club"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lot 9, old tannery: sealed bids must be received by 26 April 2023.", "Lot 9, old tannery: sealed bids"),
        ("Dates: sealed bids must be received by 26 April 2023.", "sealed bids"),
    ],
)
def test_the_numbered_label_of_a_line_is_part_of_its_names(text: str, name: str) -> None:
    assert names(text) == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("OSLO - Brandt Shipping said its offer for the yard will close on 1 June.", "Brandt Shipping … offer"),
        ("OSLO - Brandt Shipping extended its offer of 41p a share to 1 June.", "Brandt Shipping … offer"),
        ("Brandt's offer is open until 1 June.", "Brandt's offer"),
        ("The board said its offer will close on 1 June.", "offer"),
        ("Nurses at two clinics walked out after their contract expired on March 5.", "Nurses … contract"),
        ("Orders from two clinics fell off after their contract expired on March 5.", "contract"),
        (
            "The UN mission in Sudan lowered its flag. Its mandate expired on 5 March.",
            "UN mission in Sudan … mandate",
        ),
    ],
)
def test_who_makes_an_offer_is_part_of_its_name(text: str, name: str) -> None:
    assert any(each.startswith(name) for each in names(text))


def test_this_section_is_that_under_its_heading() -> None:
    text = (
        "Harbour Order\n\nSection 4. Visitors must sign in. This section expires on 31 May 2023.\n\n"
        "Section 5. The north gate is closed. This section expires on 15 June 2023.\n"
    )
    assert names(text, "Harbour Order") == {"section 4 of Harbour Order", "section 5 of Harbour Order"}
    assert names("This section expires on 31 May 2023.") == {"section"}


def test_this_order_is_the_numbered_one_that_the_text_is_headed_by() -> None:
    text = "Harbour Order No. 12\n\nThe north gate is closed. This Order shall remain in force until 31 May 2023.\n"
    assert names(text) == {"Harbour Order No. 12"}


def test_a_day_does_not_begin_inside_of_a_version() -> None:
    found = extract(document("Support for Tern 4.2 was extended to 31 October 2023.", "2023-03-08"))
    assert {str(each.due) for each in found} == {"2023-10-31"}
    fair = extract(document("The fair will be held from 2 to 31 October 2023.", "2023-03-08"))
    assert {str(each.due) for each in fair} == {"2023-10-02/2023-10-31"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Phase two, from the lane to the docks, is due to be finished by 31 October 2023.", "Phase two"),
        ("We have moved the completion of phase 2 to 20 December 2023.", "completion of phase 2"),
        ("Phase two weeks of tests end on 31 October 2023.", "Phase two weeks of tests"),
    ],
)
def test_what_is_counted_bears_its_number(text: str, name: str) -> None:
    assert (name in names(text)) is (name != "Phase two weeks of tests")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Port Hale city council voted to extend the state of emergency to 31 May.",
            "Port Hale … state of emergency",
        ),
        ("Orme Mayor Tom Reyes extended the curfew to 31 May.", "Orme … curfew"),
        ("The city council voted to extend the state of emergency to 31 May.", "state of emergency"),
        ("The Port Hale city council extended the lease of Orme Pier to 31 May.", "lease of Orme Pier"),
    ],
)
def test_whose_council_or_mayor_decides_is_part_of_a_name_without_a_place(text: str, name: str) -> None:
    assert names(text) == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "3. Orme Pool. It was agreed that the lease to Swim Hale be extended to 31 May 2024.",
            "Orme Pool: lease to Swim Hale",
        ),
        (
            "3. Matters arising. It was agreed that the lease to Swim Hale be extended to 31 May 2024.",
            "lease to Swim Hale",
        ),
    ],
)
def test_the_title_of_an_item_of_minutes_is_part_of_its_names(text: str, name: str) -> None:
    assert names(text) == {name}


def test_the_next_sentence_means_the_thing_of_the_same_owner() -> None:
    text = "Nurses at Orin Health approved a new contract by 812 votes to 145. It runs through Sept. 30, 2026."
    assert names(text) == {"Orin Health … new contract"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Harbour Act 2019 expires on 30 September 2023.", "Harbour Act 2019"),
        (
            "The emergency powers under the Harbour Act 2017 expire on 31 May 2023.",
            "emergency powers under the Harbour Act 2017",
        ),
        ("The Harbour Act expires on 30 September 2023. The Quay Act 2019 stays.", "Harbour Act"),
    ],
)
def test_a_law_bears_its_year(text: str, name: str) -> None:
    assert name in names(text)


def test_of_those_who_left_a_firm_the_contract_is_that_with_the_firm() -> None:
    text = "Dockers walked out at Tern Shipping on Thursday after their contract expired on March 5."
    assert "Tern Shipping … contract" in names(text)
