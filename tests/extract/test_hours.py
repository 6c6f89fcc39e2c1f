"""Opening hours are no commitment, nor is a length of time that counts from a notice yet to come."""

from datetime import date

import pytest

from monitor.extract import extract
from monitor.jsonl import document


def dues(text: str, lang: str) -> list[str]:
    """The dues of all that the text surely states, on a Monday."""
    read = document({"id": "d", "text": text, "lang": lang, "published": "2025-02-03"}, date(2025, 2, 3))
    return [str(each.due) for each in extract(read) if not each.doubt]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Support is open Monday to Friday, 9:00-17:00 CET."),
        ("en", "Our hotline is staffed from Monday to Friday between 8am and 6pm."),
        ("en", "For more information call 1-800-555-0143, Monday through Friday, 8 a.m. to 6 p.m. ET."),
        ("en", "The museum stays open until 8 p.m. on Thursdays."),
        ("en", "Our hotline is available until 8 p.m. from Monday to Friday."),
        ("en", "The bus stops at the mill Monday to Friday, 9 am to 5 pm."),
        ("en", "The desk is staffed until 5.30 pm on weekdays."),
        ("en", "During the festival the shops stay open until 10 pm."),
        ("ru", "Приём ведётся с понедельника по пятницу с 9:00 до 18:00."),
    ],
)
def test_opening_hours_are_no_commitment(lang: str, text: str) -> None:
    assert dues(text, lang) == []


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("The kiosk takes bids until 8 p.m. on 10 February, and on Thursdays it is shut.", "2025-02-10"),
        ("The strike will last from Wednesday to Friday at 5 p.m.", "2025-02-05/2025-02-07"),
        ("The truce holds from Monday to Friday at 6 p.m.", "2025-02-07"),
        ("The gallery is open until 14 March at weekends.", "2025-03-14"),
        ("The poll runs until 14 March weekdays only.", "2025-03-14"),
        ("Throughout the comment period the docket remains open until 14 March.", "2025-03-14"),
        ("During the application period the portal will be open until 5 pm on 14 March.", "2025-03-14"),
        ("During the application period the portal will be open until midnight tonight.", "2025-02-03"),
        ("Applications are taken from Monday to Friday at noon.", "2025-02-03/2025-02-07"),
        ("The conference runs Monday to Thursday and registration closes on Friday at 5 p.m.", "2025-02-07"),
    ],
)
def test_days_of_a_week_on_which_something_lasts_are_one(text: str, due: str) -> None:
    assert due in dues(text, "en")


@pytest.mark.parametrize(("subject", "days"), [("strike", ["2025-02-10"]), ("office", [])], ids=["strike", "office"])
def test_a_strike_begins_on_its_first_day_whatever_its_hours(subject: str, days: list[str]) -> None:
    text = f"The {subject} runs Monday to Friday, from 9 am to 5 pm."
    read = document({"id": "d", "text": text, "lang": "en", "published": "2025-02-04"}, date(2025, 2, 4))
    assert [str(each.due) for each in extract(read)] == days


@pytest.mark.parametrize(
    "text",
    [
        "The agreement ends if the breach is not cured within thirty (30) days of notice.",
        "The breach must be cured within 30 days of the notice.",
    ],
)
def test_days_that_count_from_a_notice_are_open(text: str) -> None:
    assert dues(text, "en") == []


@pytest.mark.parametrize(
    "text",
    [
        "The breach must be cured within 30 days of this notice.",
        "Comments must reach us within 30 days of publication.",
    ],
)
def test_days_that_count_from_the_text_itself_are_reckoned(text: str) -> None:
    assert dues(text, "en") == ["2025-03-05"]


@pytest.mark.parametrize(
    "clock",
    ["at 11:59 p.m., New York City time, on February 1, 2025", "at 5:00 p.m., Hong Kong time, on February 1, 2025"],
)
def test_a_time_of_another_city_is_that_of_the_day_behind_it(clock: str) -> None:
    assert dues(f"The bid was scheduled to expire {clock}.", "en") == ["2025-02-01"]


@pytest.mark.parametrize(
    ("lang", "text", "due"),
    [
        ("fr", "Le rapport sera remis avant la fin du mois d'avril.", "2025-04-30"),
        ("es", "El contrato vence a finales del mes de abril.", "2025-04-30"),
        ("de", "Die Frist endet Ende des Monats April.", "2025-04-30"),
        ("en", "The lease expires at the end of the month of April.", "2025-04-30"),
    ],
)
def test_the_end_of_a_named_month_is_one_expression(lang: str, text: str, due: str) -> None:
    assert dues(text, lang) == [due]
