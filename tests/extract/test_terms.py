"""Lengths of time: the day from which they count, and the day on which they end."""

import pytest

from monitor.extract import timexes
from monitor.extract.dates.candidates import candidates
from monitor.extract.language import known
from monitor.extract.pages import readings
from monitor.extract.text.sentences import split
from tests.make import document

PUBLISHED = "2023-03-08"


def dues(text: str) -> dict[str, list[str]]:
    """Return the days that each date of a text may mean, by its words."""
    one = document(text, published=PUBLISHED)
    language = known("en")
    return {
        each.place.timex.text: [str(due) for due in each.sides.values()]
        for reading in readings(split(text), timexes(one), language)
        for each in candidates(reading, one.origin.published, language)
    }


@pytest.mark.parametrize(
    ("text", "length", "due"),
    [
        ("The lease runs from 5 September 2023 for three years.", "three years", "2026-09-05"),
        ("The accord was extended for two years from 1 July 2023.", "two years from 1 July 2023", "2025-06-30"),
        ("The accord was extended for two years from 3 July 2023.", "two years from 3 July 2023", "2025-07-03"),
        ("He will pay within 30 days from 1 April 2023.", "30 days from 1 April 2023", "2023-05-01"),
        ("He will pay two years after 1 July 2023.", "two years after 1 July 2023", "2025-07-01"),
        ("From 1 November 2023 and for six months the state pays.", "six months", "2024-04-30"),
        ("The permit was signed on 1 August 2020 and is good for five years.", "five years", "2025-08-01"),
        ("Cards issued in March 2023 are good for two years.", "two years", "2025-03-31"),
        ("The truce, which was to end on 10 March 2023, was extended for 14 days.", "14 days", "2023-03-24"),
        ("They will prolong by five days a truce that was to run out on 10 March 2023.", "five days", "2023-03-15"),
        (
            "The surcharge, due to end on 30 June 2023, stays for another three months.",
            "another three months",
            "2023-09-30",
        ),
        (
            "The appointment, over since 1 May 2023, has been renewed for two years from that date.",
            "two years",
            "2025-05-01",
        ),
        ("She promised a reply within two weeks.", "two weeks", "2023-03-22"),
        ("The order must be obeyed within 30 days of publication.", "30 days", "2023-04-07"),
    ],
)
def test_a_length_counts_from_the_day_that_the_sentence_says(text: str, length: str, due: str) -> None:
    assert dues(text)[length] == [due]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("They waited for three years.", "three years"),
        ("The dam was finished in 1931 after ten years.", "ten years"),
        ("He said on 1 May 2022 that the work had lasted another five weeks.", "another five weeks"),
        ("Reply within 30 days of the hearing.", "30 days"),
    ],
)
def test_a_length_that_counts_from_no_known_day_is_no_candidate(text: str, length: str) -> None:
    assert length not in dues(text)


def test_a_time_of_day_alone_is_one_of_the_day_of_the_document() -> None:
    assert dues("The line stays shut until midnight.") == {"midnight": [PUBLISHED]}


def test_not_before_a_month_is_in_it_and_before_a_month_is_the_day_before() -> None:
    assert dues("It must be paid before June 2024.") == {"June 2024": ["2024-05-31"]}
    assert dues("It will not open before June 2024.") == {"June 2024": ["2024-06"]}


def test_before_a_part_of_a_month_and_before_what_a_month_only_names_is_in_the_month() -> None:
    assert dues("The hall should be dry before the middle of June 2024.") == {"the middle of June 2024": ["2024-06"]}
    assert dues("The hall should be dry before the June 2024 elections.") == {"June 2024": ["2024-06"]}


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Yesterday the union prolonged its offer, which was to have run out at midnight.", "2023-03-07"),
        ("Yesterday the union said that its offer will run out at midnight.", PUBLISHED),
        ("The offer was to have run out at midnight.", PUBLISHED),
    ],
)
def test_what_was_to_be_over_at_midnight_is_told_of_the_day_that_the_sentence_speaks_of(text: str, due: str) -> None:
    assert dues(text)["midnight"] == [due]
