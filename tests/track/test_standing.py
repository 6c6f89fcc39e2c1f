"""What a text tells as done or moved, and then as still to come on the day that was known, stays as it was."""

import pytest

from tests.track.test_told_beside import state


@pytest.mark.parametrize(
    ("name", "first", "then", "language"),
    [
        (
            "Harlan levee works",
            "The Harlan levee works must be finished by 30 June 2024.",
            "The Harlan levee works were finished early, a clerk told residents. They must be done by 30 June.",
            "en",
        ),
        (
            "Quarry Lane closure",
            "The closure of Quarry Lane ends on 30 June 2024.",
            "A sign says that the closure of Quarry Lane was extended to 4 August. The closure ends on 30 June.",
            "en",
        ),
        (
            "Hochwasserbericht",
            "Der Hochwasserbericht muss bis zum 30. Juni 2024 vorgelegt werden.",
            "Der Hochwasserbericht wurde fristgerecht vorgelegt, hieß es. Er ist bis zum 30. Juni vorzulegen.",
            "de",
        ),
    ],
)
def test_a_day_that_the_text_gives_as_ahead_stands(name: str, first: str, then: str, language: str) -> None:
    assert state(name, first, then, language) == ("pending", "2024-06-30")


@pytest.mark.parametrize(
    "then",
    [
        "The closure of Quarry Lane was extended to 4 August. It was to end on 30 June.",
        "The closure of Quarry Lane was extended to 4 August. The present closure ends on 30 June.",
        "The closure of Quarry Lane was extended to 4 August. A fair opens there on 2 July.",
        "The closure of Quarry Lane was extended to 4 August. Bus passes still end on 30 June.",
        "The closure of Quarry Lane ends on 30 June, a sign said. It has been extended to 4 August.",
    ],
)
def test_a_day_that_was_or_stood_before_or_is_another_things_does_not(then: str) -> None:
    first = "The closure of Quarry Lane ends on 30 June 2024."
    assert state("Quarry Lane closure", first, then) == ("pending", "2024-08-04")


def test_what_a_changelog_repeats_from_an_earlier_text_is_no_word_on_what_was_moved_since() -> None:
    first = "The v1 API will stop working on 30 June 2024."
    then = f"The v1 API will now stay up until 4 August 2024.\n\n1 March 2024\n{first}"
    assert state("v1 API", first, then) == ("pending", "2024-08-04")


@pytest.mark.parametrize(
    ("then", "due"),
    [
        (
            "The timeline for the Quarry Lane closure is under review.\n\n30 June 2024: end of the Quarry Lane closure",
            None,
        ),
        ("The dates of the Quarry Lane closure may be under review. The closure ends on 30 June.", "2024-06-30"),
        (
            "Dates in the old Quarry Lane leaflet are no longer valid. The closure of Quarry Lane ends on 30 June.",
            "2024-06-30",
        ),
        (
            "The date of the Quarry Lane permit hearing is under review. The closure of Quarry Lane ends on 30 June.",
            "2024-06-30",
        ),
        ("The timetable of buses is under review. The closure of Quarry Lane ends on 30 June.", "2024-06-30"),
    ],
)
def test_where_a_text_takes_its_days_back_none_that_it_goes_on_to_give_stands(then: str, due: str | None) -> None:
    first = "The Quarry Lane closure ends on 30 June 2024."
    assert state("Quarry Lane closure", first, then, "en") == ("pending", due)


@pytest.mark.parametrize(
    ("name", "first", "then"),
    [
        (
            "Quarry Lane closure",
            "The closure of Quarry Lane ends on 30 June 2024.",
            "The closure of Quarry Lane was extended to 4 August. Objections may be sent in until 30 June.",
        ),
        (
            "Alder ferry licence",
            "The Alder ferry licence expires on 30 June 2024.",
            "The Alder ferry licence was extended to 4 August. The licence for night trips still ends on 30 June.",
        ),
        (
            "Brook 4 support",
            "Support for Brook 4 ends on 30 June 2024.",
            "Brook 4: security support ends now on 4 August. Bug fixes still end on 30 June.",
        ),
    ],
)
def test_a_day_that_the_text_gives_for_something_else_does_not_turn_a_change_back(
    name: str, first: str, then: str
) -> None:
    assert state(name, first, then, "en") == ("pending", "2024-08-04")


@pytest.mark.parametrize(
    "then",
    [
        "The closure of Quarry Lane has been called off; it ends on 30 June.",
        "The closure of Quarry Lane was called off on Friday. The fair there opens on 2 July.",
    ],
)
def test_what_is_called_off_is_over_whatever_day_its_text_goes_on_to_give(then: str) -> None:
    first = "The closure of Quarry Lane ends on 30 June 2024."
    assert state("Quarry Lane closure", first, then) == ("terminated", "2024-06-30")
