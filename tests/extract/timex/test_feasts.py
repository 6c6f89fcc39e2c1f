"""Holidays: of a stated year, of the nearest one that fits, by the Western, the Orthodox and the lunar calendars."""

import pytest

from monitor import calendars
from monitor.extract.timex import find
from tests.make import document


@pytest.mark.parametrize(
    ("language", "sentence", "value"),
    [
        ("en", "The deal ends on Christmas.", "2023-12-25"),
        ("en", "They will vote by Easter.", "2023-04-09"),
        ("en", "They voted on Easter Monday 2021.", "2021-04-05"),
        ("en", "Shops close on Black Friday 2022.", "2022-11-25"),
        ("en", "They met last Thanksgiving.", "2022-11-24"),
        ("en", "They will meet on Labor Day next year.", "2024-09-02"),
        ("en", "Offices close on Memorial Day.", "2023-05-29"),
        ("en", "The fair opens on Chinese New Year 2024.", "2024-02-10"),
        ("en", "They keep orthodox easter 2024.", "2024-05-05"),
        ("en", "The fast ends two days after Good Friday 2023.", "2023-04-09"),
        ("de", "Die Frist endet an Pfingstmontag.", "2023-05-29"),
        ("de", "Der Markt öffnet am ersten Advent 2023.", "2023-12-03"),
        ("fr", "Le bail expire à la Toussaint.", "2023-11-01"),
        ("es", "El bono vence en Nochevieja.", "2023-12-31"),
        ("uk", "Договір діятиме до Великодня 2024 року.", "2024-05-05"),
        ("ru", "Договор будет подписан до Нового года.", "2023-12-31"),
    ],
)
def test_a_holiday_has_its_day(language: str, sentence: str, value: str) -> None:
    found = find(document(sentence, published="2023-03-08", language=language))
    assert value in [timex.value for timex in found]


@pytest.mark.parametrize(
    ("language", "sentence", "value"),
    [
        ("es", "Cierran en Navidad de este año.", "2023-12-25"),
        ("es", "Cerraron en Navidad del pasado año.", "2022-12-25"),
        ("es", "Cierran en Navidad.", "2023-12-25"),
        ("en", "Shops close this Christmas.", "2023-12-25"),
        ("en", "Shops close on Christmas this year.", "2023-12-25"),
        ("en", "They will meet on Thanksgiving in 3 years.", "2026-11-26"),
        ("en", "They met on Thanksgiving 1 year ago.", "2022-11-24"),
        ("de", "Das Amt schließt an Weihnachten im nächsten Jahr.", "2024-12-25"),
        ("uk", "Крамниці закриють на Великдень наступного року.", "2024-05-05"),
    ],
)
def test_a_holiday_takes_the_year_that_stands_after_it(language: str, sentence: str, value: str) -> None:
    found = find(document(sentence, published="2023-03-08", language=language))
    assert value in [timex.value for timex in found]


@pytest.mark.parametrize("year", [1, 1582, 1990, 2023, 2036, 9999])
def test_a_feast_outside_of_its_calendar_names_no_day_and_warns_nobody(year: int) -> None:
    found = find(document("The fair opens on Holi and on Easter.", published=f"{year:04d}-03-08"))
    assert all(abs(int(timex.value[:4]) - year) <= 2 for timex in found)


@pytest.mark.parametrize("sentence", ["The Easter Rising failed.", "They sang White Christmas."])
def test_a_name_with_a_holiday_in_it_is_no_date(sentence: str) -> None:
    assert find(document(sentence)) == []


def test_a_feast_is_looked_up_under_all_categories_of_a_calendar() -> None:
    assert str(calendars.feast("Diwali", 2019, "SG")) == "2019-10-27"
    assert str(calendars.feast("Holi", 2019, "IN")) == "2019-03-21"
    assert calendars.feast("no such feast", 2019, "IN") is None


def test_orthodox_easter_is_a_day_of_the_gregorian_calendar() -> None:
    assert str(calendars.orthodox_easter(2018)) == "2018-04-08"
