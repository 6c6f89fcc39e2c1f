"""Acts of what a watch follows: told as done, and doubtful fulfilments for whoever knows what is awaited."""

import pytest

from monitor.extract import extract
from monitor.model import Change
from tests.make import document

NAMES = ("Kingfisher satellite launch", "Kingfisher satellite")


def done(text: str, names: tuple[str, ...] = NAMES, title: str = "News in brief") -> list[tuple[str, bool]]:
    """The subjects of the fulfilments told, with whether they are in doubt."""
    found = extract(document(text, title=title), names)
    return [(each.subject, bool(each.doubt)) for each in found if each.change is Change.FULFILLED]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("KOUROU - The Kingfisher satellite was launched on Friday and sent a first signal.", "Kingfisher satellite"),
        ("The Kingfisher satellite has been launched.", "Kingfisher satellite"),
    ],
)
def test_an_act_of_what_the_watch_names_is_a_doubtful_fulfilment(text: str, subject: str) -> None:
    assert done(text) == [(subject, True)]


def test_under_a_title_with_a_word_of_the_watch_every_act_is_told() -> None:
    text = "The signed packages are now available."
    assert done(text, title="Kingfisher: packages") == [("signed packages", True)]
    assert done(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Kingfisher satellite has not been launched.",
        "The Kingfisher satellite will be launched on Friday.",
        "The Kingfisher satellite could have been launched.",
        "Engineers looked at the Kingfisher satellite.",
    ],
)
def test_what_is_not_told_as_done_is_no_act(text: str) -> None:
    assert done(text) == []


def test_a_lapse_of_what_the_watch_names_is_a_doubtful_one() -> None:
    found = extract(document("The Kingfisher permit has lapsed after nobody asked for it."), ("Kingfisher permit",))
    assert [each.subject for each in found if each.change is Change.EXPIRED] == ["Kingfisher permit"]


def test_without_a_watch_no_act_is_told() -> None:
    assert done("The Kingfisher satellite has been launched.", names=()) == []
