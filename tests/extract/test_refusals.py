"""Days that a sentence names only to say that nothing moves to them, and ends that are printed beside a length."""

import pytest

from monitor.extract import extract
from monitor.model import Change
from tests.make import document

PUBLISHED = "2023-03-08"


def open_dues(text: str) -> list[str]:
    """Return the dues of the commitments that a text makes."""
    return [str(each.due) for each in extract(document(text, published=PUBLISHED)) if each.change is None]


@pytest.mark.parametrize(
    "text",
    [
        "The assembly voted 61-40 against pushing the expiry of the levy back to 4 April.",
        "The board rejected an extension of the offer to 4 April.",
        "The ministry ruled out extending the amnesty until 4 April.",
        "The deadline will not be extended to 4 April.",
        "The judge refused to move the hearing to 4 April.",
    ],
)
def test_a_day_to_which_nothing_moves_is_no_due(text: str) -> None:
    assert "2023-04-04" not in open_dues(text)


@pytest.mark.parametrize(
    "text",
    [
        "The union rejected the offer, which expires on 4 April.",
        "The offer was not withdrawn, and its deadline was extended to 4 April.",
        "The council refused to extend the market's permit beyond 4 April, when it expires.",
    ],
)
def test_a_refusal_beside_leaves_a_due_alone(text: str) -> None:
    assert "2023-04-04" in open_dues(text)


@pytest.mark.parametrize(
    "text",
    [
        "The treaty will remain in force for five years, until 4 February 2028.",
        "The permit is extended for five years, through 4 February 2028.",
    ],
)
def test_an_end_that_is_printed_beats_arithmetic(text: str) -> None:
    assert open_dues(text) == ["2028-02-04"]


def test_a_letter_signed_by_two_is_not_the_thing_done() -> None:
    text = "The letter of intent signed by both banks in January set 4 April as the target date for the merger."
    assert Change.FULFILLED not in [each.change for each in extract(document(text, published=PUBLISHED))]


def test_a_move_that_aims_at_a_day_does_not_count_from_it() -> None:
    text = "We are moving the end of Corvid 4 by five months to match the end of life of Jay 2 on 4 May."
    assert "2023-05-04" in open_dues(text)
    assert "2023-12-04" not in open_dues(text)


def test_what_will_no_longer_be_supported_has_not_ended_yet() -> None:
    text = "January 2024: the Larkspur browser will no longer run old extensions."
    assert [each.change for each in extract(document(text, "2023-03-07")) if each.change is not None] == []


def test_what_was_not_done_by_a_day_was_due_on_the_last_such_day() -> None:
    text = "The club did not use its right to extend the lease by Wednesday's deadline."
    assert open_dues(text) == ["2023-03-08"]
    assert open_dues(text.replace("Wednesday", "Tuesday")) == ["2023-03-07"]


@pytest.mark.parametrize(
    "text",
    [
        "The fisheries agreement ceased to be valid today, the minister said.",
        "Norland on Tuesday halted its participation in the year-old fisheries deal.",
    ],
)
def test_an_end_that_is_told_outright_is_one(text: str) -> None:
    assert Change.TERMINATED in [each.change for each in extract(document(text, published=PUBLISHED))]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A pass that ended on 5 March, for instance, was extended until 20 May.", "en"),
        ("Ein Ausweis vom Januar zum Beispiel wurde bis zum 20. Mai verlängert.", "de"),
    ],
)
def test_an_example_is_no_deed(text: str, language: str) -> None:
    told = extract(document(text, published=PUBLISHED, language=language))
    assert [each.change for each in told if each.change is not None] == []
