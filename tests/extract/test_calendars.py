"""Calendars: dots or blanks lead to the day of a line, and the name of a month heads the days below it."""

import pytest

from monitor.extract import extract, timexes
from monitor.extract.text.leaders import with_colons
from monitor.model import Change, Kind, Mention
from tests.make import document

_TERM = (
    "Autumn term at Quarry Hill\n\n"
    "Last day to join a course ........ Sept. 14\n"
    "Half-term break ........ Oct. 19–23\n"
    "Essays to the office ........ 11/2\n"
    "Carol concert ........ Fri., Dec. 11 – NOT Dec. 18 as printed\n"
    "Reports posted ........ Dec. 16"
)


def _found(text: str, day: str) -> list[tuple[str, str]]:
    return [(each.full or each.subject, str(each.due)) for each in extract(document(text, day)) if each.change is None]


def _changes(text: str, day: str) -> list[tuple[Change | None, str, str]]:
    return [
        (each.change, str(each.old_due), str(each.due))
        for each in extract(document(text, day))
        if each.change is not None
    ]


def test_dots_lead_from_the_label_of_a_line_to_its_day() -> None:
    found = _found(_TERM, "2020-08-20")
    assert ("Last day to join a course", "2020-09-14") in found
    assert ("Half-term break", "2020-10-19/2020-10-23") in found
    assert ("Essays to the office", "2020-11-02") in found


def test_what_is_quoted_keeps_its_dots() -> None:
    quotes = [each.quote for each in extract(document(_TERM, "2020-08-20"))]
    assert "Last day to join a course ........ Sept. 14" in quotes


def test_a_line_of_a_calendar_corrects_a_day_that_was_printed() -> None:
    assert (Change.ADVANCED, "2020-12-18", "2020-12-11") in _changes(_TERM, "2020-08-20")


@pytest.mark.parametrize(
    "text",
    [
        "Wait .... he said so on 5 May.",
        "They had … and by 5 May it was over.",
        "No date ........ to be announced",
        "  An indented line of 5 May.",
    ],
)
def test_other_dots_and_blanks_lead_nowhere(text: str) -> None:
    assert with_colons(document(text)).text == text


def test_blanks_and_tabs_lead_as_dots_do() -> None:
    text = "Notice\n\nParade   6 June\nPrize draw\t13 June"
    assert _found(text, "2018-05-01") == [("Parade", "2018-06-06"), ("Prize draw", "2018-06-13")]


_DIARY = (
    "Parish dates\n\n"
    "APRIL\n"
    "4 – Jumble sale, school hall, 2pm.\n"
    "Tues 7 – Parish meeting (not the 14th as in the last issue).\n"
    "30 – Closing date for the photo competition.\n\n"
    "MAY\n"
    "2 – Plant fair.\n"
    "Yoga moves from there to the 9th.\n"
    "17–24 Half term"
)


def test_days_stand_alone_below_the_name_of_their_month() -> None:
    found = dict(_found(_DIARY, "1998-03-27"))
    assert found["Jumble sale"] == "1998-04-04"
    assert found["Plant fair"] == "1998-05-02"
    assert "1998-04-30" in found.values()
    days = [str(each.due) for each in timexes(document(_DIARY, "1998-03-27"))]
    assert "1998-05-17/1998-05-24" in days
    assert "1998-05-09" in days


def test_a_correction_in_a_diary_is_of_the_month_above_it() -> None:
    assert (Change.ADVANCED, "1998-04-14", "1998-04-07") in _changes(_DIARY, "1998-03-27")


@pytest.mark.parametrize(
    "text",
    [
        "March\n1. Present: all.\n2. Apologies: none.",
        "Dear June\n12 Bell Road\n14 Hill Street",
        "May\nOf all months the worst.\n12 people came.",
        "Ingredients\n2 Eggs\n3 Lemons",
    ],
)
def test_numbers_below_other_lines_are_no_days(text: str) -> None:
    assert [each for each in timexes(document(text, "2019-05-02")) if each.due is not None and len(each.text) < 3] == []


def test_a_month_without_its_year_is_the_one_to_come() -> None:
    text = "JANUARY\n9 – Film night\n23 – Quiz"
    assert [str(each.due) for each in timexes(document(text, "2012-12-20"))] == ["2013-01-09", "2013-01-23"]


def _kinds(text: str) -> dict[str, Kind]:
    told: list[Mention] = extract(document(text, "2011-01-10"))
    return {each.full or each.subject: each.kind for each in told if each.change is None}


def test_a_label_says_of_what_kind_the_day_of_its_line_is() -> None:
    kinds = _kinds("Dates\n\nPetitions due in Room 114: Feb. 25\nRegistration for summer opens (seniors): Apr. 4")
    assert kinds["Petitions due in Room 114"] is Kind.DEADLINE
    assert Kind.EVENT in kinds.values()


def test_blanks_within_a_label_lead_to_nothing() -> None:
    text = "FIRST DELIVERY      PERIOD:          April 15, 2023 through October 15, 2023"
    (found,) = extract(document(text, "2023-03-01"))
    assert found.subject == "FIRST DELIVERY      PERIOD"
