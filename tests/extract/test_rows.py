"""One row for each commitment of a document."""

from dataclasses import replace

from monitor.extract import rows
from monitor.model import Change, Due, Kind, Mention, Period
from tests.make import mention


def stated(subject: str, *, confidence: float = 0.9, kind: Kind = Kind.EXPIRY, day: str = "2023-06-30") -> Mention:
    """Return a statement that the thing of that name is due on *day*."""
    return replace(mention(subject=subject), due=Due.parse(day), kind=kind, confidence=confidence)


def subjects(*mentions: Mention) -> list[str]:
    """Return the subjects of the rows."""
    return [row["subject"] for row in rows(mentions)["commitments"]]


def test_two_things_of_one_day_are_both_shown() -> None:
    both = stated("loan payment", kind=Kind.DEADLINE), stated("bailout", confidence=0.7)
    assert set(subjects(*both)) == {"loan payment", "bailout"}


def test_one_thing_told_twice_is_shown_once_where_it_is_surer() -> None:
    assert subjects(stated("ferry charter", confidence=0.7), stated("charter")) == ["charter"]


def test_one_thing_told_twice_is_shown_where_it_tells_of_a_notice() -> None:
    noticed = replace(stated("charter", confidence=0.7), notice=Period(months=6))
    assert subjects(stated("ferry charter"), noticed) == ["charter"]


def test_one_thing_is_shown_once_by_any_name_that_is_told() -> None:
    assert len(subjects(stated("old registry k8s.gcr.io"), stated("k8s.gcr.io"))) == 1
    assert len(subjects(stated("certificates"), stated("certificate"))) == 1
    assert len(subjects(replace(stated("signature"), full="bridge loan: signature"), stated("bridge loan"))) == 1
    assert len(subjects(stated("api.v2.1.14"), stated("api.v2.1.15"))) == 2


def test_a_doubtful_second_name_of_a_day_is_not_shown() -> None:
    assert subjects(stated("loan payment"), stated("the two sides", confidence=0.5)) == ["loan payment"]


def test_one_thing_of_two_days_is_shown_twice() -> None:
    assert len(subjects(stated("charter"), stated("charter", day="2023-07-30"))) == 2


def test_the_day_to_which_an_extension_without_a_date_comes_is_a_commitment_too() -> None:
    longer = replace(stated("charter", day="2023-08-30"), change=Change.EXTENDED, old_due=Due.parse("2023-06-30"))
    shown = rows([stated("charter"), longer])
    assert [row["due"] for row in shown["commitments"]] == ["2023-06-30", "2023-08-30"]
    assert [row["new_due"] for row in shown["updates"]] == ["2023-08-30"]


def test_a_new_day_that_is_stated_is_one_commitment() -> None:
    longer = replace(stated("charter"), change=Change.EXTENDED)
    assert len(rows([stated("charter"), longer])["commitments"]) == 1


def test_a_window_and_its_last_day_in_one_sentence_are_one_commitment() -> None:
    assert len(subjects(stated("charter"), stated("charter", day="2023-06-15/2023-06-30"))) == 1
    assert len(subjects(stated("charter"), stated("survey", day="2023-06-15/2023-06-30"))) == 2


def test_the_end_of_an_extension_is_shown_beside_another_thing_of_that_day() -> None:
    longer = replace(stated("truce", day="2023-05-09"), change=Change.EXTENDED, old_due=Due.parse("2023-05-07"))
    assert set(subjects(stated("truce", day="2023-05-07"), longer, stated("export ban", day="2023-05-09"))) == {
        "truce",
        "export ban",
    }
    assert len(subjects(stated("truce", day="2023-05-07"), longer, stated("export ban", day="2023-05-09"))) == 3
