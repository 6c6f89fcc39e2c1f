from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from monitor.model import DatedBy, DateOrder
from monitor.sources.dating import Clues, Stated, date_by, datelines, day_in_name, parse_stated, printed_day
from tests.make import day, instant

KYIV = ZoneInfo("Europe/Kyiv")
NEW_YORK = ZoneInfo("America/New_York")
UTC_ZONE = ZoneInfo("UTC")
SEEN = date(2023, 3, 9)


def first(text: str, language: str = "en", order: DateOrder | None = None) -> str | None:
    return next((str(found) for found, _ in datelines(text, SEEN, language, order)), None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2023-03-08", "2023-03-08"),
        ("2023-03-08 The ferry stops at the end of the month.", "2023-03-08"),
        ("March 8, 2023", "2023-03-08"),
        ("8 March 2023", "2023-03-08"),
        ("8th of March 2023", "2023-03-08"),
        ("Wednesday, March 8, 2023", "2023-03-08"),
        ("Wed 8 Mar 2023", "2023-03-08"),
        ("Date: 8 March 2023", "2023-03-08"),
        ("Published: 2023-03-08", "2023-03-08"),
        ("08.03.2023", "2023-03-08"),
        ("2023年3月8日", "2023-03-08"),
        ("KYIV, March 8", "2023-03-08"),
        ("KYIV, March 8 (Wire) - The ferry stops.", "2023-03-08"),
        ("KYIV, March 8 — The ferry stops.", "2023-03-08"),
        ("KYIV, March 8. The ferry stops.", "2023-03-08"),
        ("KYIV, Ukraine, March 8, 2023 /Wire/ -- The ferry stops.", "2023-03-08"),
        ("NEW YORK, Sept. 3 (Wire) – The ferry stops.", "2022-09-03"),
        ("KYIV, Dec 31 – The ferry stops.", "2022-12-31"),
        ("KYIV, Feb. 29 – The ferry stops.", "2020-02-29"),
        ("WASHINGTON — March 8, 2023 — The ferry stops.", "2023-03-08"),
        ("Kyiv, 8 March 2023 – The ferry stops.", "2023-03-08"),
        ("March 8 (Wire) - The ferry stops.", "2023-03-08"),
        ("The ferry stops\n\n8 March 2023\n\nNobody knows why.", "2023-03-08"),
    ],
)
def test_a_leading_dateline_is_read(text: str, expected: str) -> None:
    assert first(text) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Berlin, 8. März 2023 – Die Fähre fährt nicht mehr."),
        ("de", "Berlin, den 8. März 2023"),
        ("uk", "КИЇВ, 8 березня. Пором зупиняється."),
        ("uk", "Київ, 8 березня 2023 року – Пором зупиняється."),
        ("ru", "МОСКВА, 8 марта - Паром не ходит."),
        ("fr", "PARIS, le 8 mars 2023 - Le ferry s'arrête."),
        ("es", "Madrid, 8 de marzo de 2023.- El ferri se detiene."),
        ("de", "KYIV, March 8 (Wire) - An English agency in a German list."),
    ],
)
def test_a_dateline_is_read_in_the_language_of_the_source(language: str, text: str) -> None:
    assert first(text, language) == "2023-03-08"


@pytest.mark.parametrize(
    "text",
    [
        "The permit ended on 30 June 2022.",
        "Deadline: 30 June 2022",
        "CONTRACT ENDS 30 JUNE 2022",
        "March 8 - the ferry stops",
        "May 1, 2022 is the deadline for the forms.",
        "On Tuesday, March 7, 2023 – as always – the council met.",
        "In Kyiv, March 8 was cold.",
        "LONDON (Wire) - The ferry stops on March 8",
        "The ferry stops.\n2022-06-30 The licence ended.",
        "KYIV, March 32 – The ferry stops.",
        "One line.\nTwo.\nThree.\nFour.\n8 March 2023",
    ],
)
def test_a_date_that_is_no_dateline_dates_nothing(text: str) -> None:
    assert first(text) is None


@pytest.mark.parametrize(
    ("order", "text", "expected"),
    [
        (None, "03/08/2023", None),
        (DateOrder.MDY, "03/08/2023", "2023-03-08"),
        (DateOrder.DMY, "08/03/2023", "2023-03-08"),
        (None, "13/02/2023", "2023-02-13"),
        (None, "02/13/2023", "2023-02-13"),
    ],
)
def test_an_ambiguous_dateline_follows_the_declared_order(
    order: DateOrder | None, text: str, expected: str | None
) -> None:
    assert first(text, order=order) == expected


def test_a_language_that_nobody_knows_leaves_english_datelines() -> None:
    assert first("KYIV, March 8 – The ferry stops.", "xx") == "2023-03-08"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("2023-03-08-report.txt", "2023-03-08"),
        ("20230308.md", "2023-03-08"),
        ("report_2023_03_08.html", "2023-03-08"),
        ("08.03.2023 Bericht.txt", "2023-03-08"),
        ("20230308T101500Z.txt", "2023-03-08"),
        ("/news/2023/03/08/ferry.html", "2023-03-08"),
        ("2023-03-08 to 2023-03-08.txt", "2023-03-08"),
        ("term-20230101-20231231.txt", None),
        ("2023-13-08.txt", None),
        ("120230308.txt", None),
        ("v2.3.1.txt", None),
        ("2023.txt", None),
    ],
)
def test_the_name_of_a_file_tells_its_day(name: str, expected: str | None) -> None:
    assert day_in_name(name) == (day(expected) if expected else None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2023-03-08", Stated(day("2023-03-08"))),
        ("2023-03-08T00:00:00", Stated(day("2023-03-08"))),
        ("Wed, 08 Mar 2023 00:00:00 GMT", Stated(day("2023-03-08"))),
        ("2023-03-07T22:30:00Z", Stated(day("2023-03-08"), instant("2023-03-07T22:30"))),
        ("2023-03-07T23:30:00-05:00", Stated(day("2023-03-07"), instant("2023-03-08T04:30"))),
        ("2023-03-08T10:00", Stated(day("2023-03-08"), instant("2023-03-08T08:00"))),
        ("Wed, 08 Mar 2023 10:00:00 -0500", Stated(day("2023-03-08"), instant("2023-03-08T15:00"))),
        ("Wed, 08 Mar 2023 22:30:00 GMT", Stated(day("2023-03-09"), instant("2023-03-08T22:30"))),
        ("8 March 2023", Stated(day("2023-03-08"))),
        ("Wednesday, 8 March 2023", Stated(day("2023-03-08"))),
        ("Mar 8, 2023", Stated(day("2023-03-08"))),
        ("8 March", None),
        ("2023-03", None),
        ("03/08/2023", None),
        ("yesterday", None),
        ("", None),
        ("0001-01-01", None),
        ("9999-12-31T23:59:59Z", None),
    ],
)
def test_a_field_is_read_with_its_own_offset_or_in_the_zone(text: str, expected: Stated | None) -> None:
    assert parse_stated(text, KYIV) == expected


ALL = Clues(
    field=Stated(day("2023-03-01")),
    text="KYIV, March 2 – The ferry stops.",
    name="2023-03-03.txt",
    file_time=instant("2023-03-04T12:00"),
)


@pytest.mark.parametrize(
    ("clues", "published", "dated_by"),
    [
        (ALL, "2023-03-01", DatedBy.FIELD),
        (Clues(text=ALL.text, name=ALL.name, file_time=ALL.file_time), "2023-03-02", DatedBy.DATELINE),
        (Clues(text="The ferry.", name=ALL.name, file_time=ALL.file_time), "2023-03-03", DatedBy.FILE_NAME),
        (Clues(text="The ferry.", name="a.txt"), "2023-03-09", DatedBy.FIRST_SEEN),
        (Clues(text="The ferry.", name="a.txt", file_time=ALL.file_time), "2023-03-04", DatedBy.FILE_TIME),
    ],
)
def test_the_best_clue_wins(clues: Clues, published: str, dated_by: DatedBy) -> None:
    found = date_by(clues, instant("2023-03-09T12:00"), UTC_ZONE)
    assert (str(found.published), found.dated_by) == (published, dated_by)


@pytest.mark.parametrize(
    "clues",
    [
        Clues(field=Stated(day("2023-04-01"))),
        Clues(field=Stated(day("2023-03-09"), instant("2023-03-09T12:01"))),
        Clues(text="30 June 2023\n\nThe licence ends."),
        Clues(name="licence-2023-06-30.txt"),
        Clues(file_time=instant("2024-01-01T00:00")),
    ],
)
def test_no_document_is_dated_in_the_future(clues: Clues) -> None:
    assert date_by(clues, instant("2023-03-09T12:00"), UTC_ZONE).published == day("2023-03-09")


def test_a_printed_day_may_be_that_of_the_far_east() -> None:
    clues = Clues(field=Stated(day("2023-03-10")))
    assert date_by(clues, instant("2023-03-09T23:00"), UTC_ZONE).published == day("2023-03-10")


def test_the_day_of_first_sight_is_that_of_the_zone() -> None:
    late = datetime(2023, 3, 9, 2, 0, tzinfo=UTC)
    assert date_by(Clues(), late, NEW_YORK).published == day("2023-03-08")
    assert date_by(Clues(), late, KYIV).published == day("2023-03-09")


def test_a_dateline_without_a_year_takes_it_from_the_file_and_says_when_that_is_a_guess() -> None:
    text = "KYIV, March 8 – The ferry stops."
    now = instant("2026-11-24T12:00")
    soon = date_by(Clues(text=text, file_time=instant("2023-03-09T12:00")), now, UTC_ZONE)
    assert (str(soon.published), soon.dated_by) == ("2023-03-08", DatedBy.DATELINE)
    late = date_by(Clues(text=text, file_time=instant("2023-11-09T12:00")), now, UTC_ZONE)
    assert (str(late.published), late.dated_by) == ("2023-03-08", DatedBy.FILE_TIME)


def test_a_dateline_without_a_year_takes_it_from_the_name_of_the_file_first() -> None:
    clues = Clues(text="KYIV, March 8 – The ferry stops.", name="2021-03-09.txt", file_time=instant("2023-11-09T12:00"))
    found = date_by(clues, instant("2026-11-24T12:00"), UTC_ZONE)
    assert (str(found.published), found.dated_by) == ("2021-03-08", DatedBy.DATELINE)


@pytest.mark.parametrize(
    ("clues", "expected"),
    [
        (ALL, "2023-03-01"),
        (Clues(text="KYIV, March 2, 2031 – The ferry stops."), "2031-03-02"),
        (Clues(text="KYIV, March 2 – The ferry stops.", name="2031-03-03.txt"), "2031-03-02"),
        (Clues(name="2031-03-03.txt"), "2031-03-03"),
        (Clues(text="KYIV, March 2 – The ferry stops.", file_time=ALL.file_time), None),
    ],
)
def test_a_printed_day_needs_a_printed_year(clues: Clues, expected: str | None) -> None:
    assert printed_day(clues) == (day(expected) if expected else None)
