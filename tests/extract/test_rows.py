"""One row for each commitment of a document."""

from dataclasses import replace

from monitor.extract import rows
from monitor.model import Due, Kind, Mention
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


def test_a_doubtful_second_name_of_a_day_is_not_shown() -> None:
    assert subjects(stated("loan payment"), stated("the two sides", confidence=0.5)) == ["loan payment"]


def test_one_thing_of_two_days_is_shown_twice() -> None:
    assert len(subjects(stated("charter"), stated("charter", day="2023-07-30"))) == 2
