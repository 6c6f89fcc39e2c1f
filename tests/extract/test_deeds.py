"""A change that its sentence dates long ago leaves open in which year its new day lies."""

import pytest

from monitor.extract import extract
from monitor.model import Mention
from tests.make import document


def told(text: str) -> list[Mention]:
    """What a text of November says of the pact for sure."""
    return [each for each in extract(document(text, "2023-11-02")) if not each.doubt]


@pytest.mark.parametrize(
    "text",
    [
        "In January the ferry pact was extended to March 1.",
        "The ferry pact was extended on January 5 to March 1.",
        "On December 30, 2022 the port extended the ferry pact until March 1.",
    ],
)
def test_a_day_that_may_have_followed_an_old_deed_has_two_readings(text: str) -> None:
    found = told(text)
    assert any(each.change for each in found)
    assert {tuple(map(str, each.readings)) for each in found} == {("2023-03-01", "2024-03-01")}


@pytest.mark.parametrize(
    "text",
    [
        "The ferry pact was extended to March 1.",
        "In October the ferry pact was extended to March 1.",
        "On 30 October the ferry pact was extended to March 1.",
        "In January the ferry pact was extended to March 1, 2024.",
        "The ferry pact, which had run since May 2, was extended to March 1.",
    ],
)
def test_a_day_that_can_only_be_to_come_has_one(text: str) -> None:
    found = told(text)
    assert [str(each.due) for each in found if each.change] == ["2024-03-01"]
    assert not any(each.readings for each in found)
