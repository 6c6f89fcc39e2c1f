"""A day may be told by its distance from another one."""

import pytest

from monitor.extract import extract
from monitor.extract.dates.candidates import candidates
from monitor.extract.language import known
from monitor.extract.text.eves import BY_DISTANCE
from monitor.extract.text.reading import read
from monitor.extract.text.sentences import split
from monitor.extract.timex import find
from monitor.model import Change, Due
from tests.make import document

ENGLISH = known("en")


def days(text: str, published: str = "2023-05-17") -> list[str]:
    """Return the days of the first sentence of *text* that are told by their distance."""
    written = document(text, published)
    reading = read(split(text, ENGLISH.stops)[0], find(written), ENGLISH)
    found = candidates(reading, written.origin.published, ENGLISH)
    return [str(each.likely) for each in found if each.place.timex.rule == BY_DISTANCE]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The sides signed on Tuesday, two days before the pact was to lapse.", "2023-05-18"),
        ("The sides signed on Tuesday, just a day before it expires.", "2023-05-17"),
        ("Two days before the pact was set to end, the council on Monday prolonged it.", "2023-05-17"),
        ("The bank paid on 9 May, four days ahead of its deadline.", "2023-05-13"),
        ("Police fired on Tuesday, three days after the truce had ended, the mayor said.", "2023-05-13"),
        ("It was filed on 9 May, five days after the deadline, and refused.", "2023-05-04"),
        ("The count ended on 9 May, a day after it should have, the mayor said.", "2023-05-08"),
        ("It was published on 9 May, three days after the legal date.", "2023-05-06"),
        ("The lift was back on 9 May, one day before the date I gave you.", "2023-05-10"),
        ("The road will be shut from 24 May, a week later than the leaflets say.", "2023-05-17"),
    ],
)
def test_days_before_or_after_an_end_tell_its_day(text: str, day: str) -> None:
    assert days(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "The fair opened on 9 May, two days before the mayor fell ill.",
        "Objections must be filed at least five days before the permit expires.",
        "They signed on Tuesday, a month before the pact was to lapse.",
        "They signed on Tuesday, two days before it expires on 20 May.",
        "They signed, two days before it was to lapse.",
        "The road is shut from 24 May, a week later than last year.",
        "The lift was back on 9 May, one day before the mayor gave a speech.",
        "Three days before its lease was to end, the club signed another one that runs to 3 May 2029.",
    ],
)
def test_other_distances_tell_none(text: str) -> None:
    assert days(text) == []


def test_an_extension_counts_from_the_day_so_told() -> None:
    text = "Both agreed to extend the grain pact by two months, the UN said on Wednesday, a day before it was to end."
    (change,) = (each for each in extract(document(text, "2023-05-17")) if each.change is not None)
    assert change.change is Change.EXTENDED
    assert (change.old_due, change.due) == (Due.parse("2023-05-18"), Due.parse("2023-07-18"))


def test_the_day_before_an_end_is_no_early_fulfilment() -> None:
    text = "The minister spoke on Wednesday, a day before the grain pact was due to lapse."
    assert not [each for each in extract(document(text, "2023-05-17")) if each.change is not None]


def test_an_end_that_is_printed_behind_a_length_of_time_beats_it() -> None:
    text = (
        "The grain pact was extended for two months on Wednesday, a day before it would have run out, the UN said. "
        "The pact now runs until July 17."
    )
    dues = {str(each.due) for each in extract(document(text, "2023-05-17")) if each.due is not None}
    assert "2023-07-17" in dues
    assert "2023-07-18" not in dues


def test_an_end_that_is_still_ahead_is_open() -> None:
    text = "The two sides met on Wednesday, two days before the grain pact was to lapse."
    (stated,) = extract(document(text, "2023-05-18"))
    assert (str(stated.due), stated.open) == ("2023-05-19", True)


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("The carrier paid the fine on Thursday, five days before the deadline.", "2023-03-07"),
        ("The report was published on Thursday, two weeks before it was due.", "2023-03-16"),
    ],
)
def test_what_was_done_so_many_days_before_its_day_is_awaited_no_more(text: str, old: str) -> None:
    said = extract(document(text))
    assert [(each.change, str(each.old_due)) for each in said if each.change] == [(Change.FULFILLED, old)]
    assert [(str(each.due), each.open) for each in said if not each.change] == [(old, False)]


def test_the_day_before_which_something_else_happened_is_still_awaited() -> None:
    (said,) = extract(document("Talks collapsed on Thursday, a week before the deadline."))
    assert (str(said.due), said.open) == ("2023-03-09", True)
