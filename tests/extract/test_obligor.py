"""Who must keep a commitment is named where the sentence names it, and nobody is guessed."""

import pytest

from monitor.extract import extract, rows
from tests.make import document


def named(text: str, language: str = "en") -> list[str | None]:
    return [each.obligor for each in extract(document(text, language=language)) if each.change is None]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Contractor shall deliver the Works by 3 May.", "Contractor"),
        ("The Secretary must report to the Council by 3 May.", "Secretary"),
        ("The Council asks the Group to report by 3 May.", "Group"),
        ("The works must be delivered by the Contractor by 3 May.", "Contractor"),
        ("The works must be delivered by 3 May by the Contractor.", "Contractor"),
        ("The firm has until 3 May to file its accounts.", "firm"),
        ("The firm was given until 3 May to file its accounts.", "firm"),
        ("The judge gave the firm until 3 May to file its accounts.", "firm"),
        ("The court asked both sides for comments by 3 May.", "sides"),
        ("Boeing said it would deliver the first jets by 3 May.", "Boeing"),
        ("The deadline for member states to report is 3 May.", "member states"),
        ("Members are required to file returns by 3 May.", "Members"),
        ("The company, which is based in Hull, must refund its customers by 3 May.", "company"),
        ("The company promised that it would repay the loan by 3 May.", "company"),
        ("Alder Bay Ltd has agreed to vacate the premises by 3 May.", "Alder Bay Ltd"),
        ("By 3 May the supplier shall replace the pumps.", "supplier"),
        ("No later than 3 May, each Party shall appoint an arbitrator.", "Party"),
        ("The ministry called on farmers to register their flocks by 3 May.", "farmers"),
        (
            "The Secretary of State for Transport must lay the order before Parliament by 3 May.",
            "Secretary of State for Transport",
        ),
        ("The mill has to pay the duties by 3 May.", "mill"),
        ("Russia must withdraw its troops by 3 May.", "Russia"),
        ("Alder Bay and Hollin Freight must sell three depots by 3 May.", "Alder Bay and Hollin Freight"),
        ("The regulator undertook to publish its findings by 3 May.", "regulator"),
        ("Late applicants have until 3 May to lodge their papers.", "Late applicants"),
        ("The watchdog ordered insurers to repay the fees by 3 May.", "insurers"),
        ("The Council requests the Secretary-General to submit a report by 3 May.", "Secretary-General"),
        ("The Landlord shall return the deposit no later than 30 June 2024.", "Landlord"),
        ("Norway has promised to ratify the treaty by the end of May.", "Norway"),
        ("The Ministry of Health is obliged to answer within 30 days.", "Ministry of Health"),
        ("On or before 1 June 2023 the Borrower will repay the principal sum.", "Borrower"),
        ("Hollin Rail, the operator of the line, has until 12 April to name a new director.", "Hollin Rail"),
        ("The tribunal told the city to pay 4 million dollars by 12 April.", "city"),
        ("Vale of Ardle Council said on Monday that it would publish the plan by 12 April.", "Vale of Ardle Council"),
        ("Employees must complete the safety course by 12 April.", "Employees"),
        ("Parents are reminded to return the slips by 12 April.", "Parents"),
        ("Invoices shall be settled by Acme Pumps Inc. not later than 12 April.", "Acme Pumps Inc."),
        ("The minister promised to answer by 12 April.", "minister"),
        ("European banks have been given six months to cut their exposure by 12 September.", "European banks"),
        ("Requests the chair to circulate a draft by 12 April;", "chair"),
        ("The retailer gave its suppliers until 12 April to sign.", "suppliers"),
        ("Calls upon Member States to submit their plans by 12 April.", "Member States"),
        ("FIFA will announce its choice by 12 April.", "FIFA"),
        ("The lender agreed to wait until 12 April.", "lender"),
        ("Mrs Okafor must appear before the bench by 12 April.", "Mrs Okafor"),
        ("The state must, by 12 April, pay back 12 million euros.", "state"),
        ("The deadline for auditors to sign the accounts is 12 April.", "auditors"),
        ("The government pledged to lift the ban by 12 April.", "government"),
        ("Each Party shall notify the other by 12 April.", "Party"),
    ],
)
def test_who_must_or_promises_is_named_as_the_sentence_says_it(text: str, party: str) -> None:
    assert party in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "The report must be published by 3 May.",
        "Payment must arrive by 3 May.",
        "The permit expires on 3 May.",
        "Applications must be posted by hand by 3 May.",
        "It must answer by 3 May.",
        "We will refund you by 3 May.",
        "You must return the form by 3 May.",
        "The rent has to be paid by midnight on 3 May.",
        "The council meets on 3 May.",
        "The works must be ready by 3 May.",
        "The regulator demands an answer by 3 May.",
        "Windows 10 must be replaced by 3 May.",
        "The ban will remain in force until 3 May.",
        "Analysts expect prices to fall by 3 May.",
        "Schedule 4 shall apply until 3 May.",
        "The deadline for bids is 3 May.",
        "The Board wants the roof to be mended by 3 May.",
        "The plan must include a map by 3 May.",
        "Entries close on 3 May.",
        "The bridge must be reopened by 12 April.",
        "Comments are due by 12 April.",
        "He promised to call by 12 April.",
        "The lease runs until 12 April.",
        "Prices will fall by 12 April.",
        "The snow must melt by 12 April.",
        "The vote is to take place by 12 April.",
        "All forms must be returned to the clerk by 12 April.",
        "Goods must be delivered by rail by 12 April.",
        "There must be an answer by 12 April.",
        "The exhibition will remain open until 12 April.",
        "Version 3 must be installed by 12 April.",
        "The court requires payment by 12 April.",
        "This notice must be displayed until 12 April.",
        "Renewal forms should reach the office by 12 April.",
        "The treaty obliges nobody to leave by 12 April.",
        "The law will require licences from 12 April.",
        "A decision is expected by 12 April.",
    ],
)
def test_nobody_is_named_where_the_sentence_names_none(text: str) -> None:
    assert [each for each in named(text) if each] == []


def test_the_row_of_a_commitment_says_by_whom_only_where_somebody_is_named() -> None:
    (told,) = rows(extract(document("The Landlord shall return the deposit by 3 May.")))["commitments"]
    assert told["by"] == "Landlord"
    (bare,) = rows(extract(document("The deposit must be returned by 3 May.")))["commitments"]
    assert "by" not in bare


def test_a_language_without_words_for_parties_names_nobody() -> None:
    assert [each for each in named("Der Mieter muss die Miete bis zum 3. Mai zahlen.", "de") if each] == []
