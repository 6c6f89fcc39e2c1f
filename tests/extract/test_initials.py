"""A thing answers to the initials by which its text introduces it."""

import pytest

from monitor.extract import extract
from tests.make import document


def names(text: str) -> set[str]:
    """All names of the first statement of a text."""
    first = extract(document(text, "2023-03-08"))[0]
    return {first.subject, *first.aliases}


def test_a_name_and_its_initials_stand_for_each_other() -> None:
    told = names(
        "The Council extended the mandate of the United Nations Mission in Tarsia (UNMIT) until 15 March 2024."
    )
    assert "UNMIT" in told
    later = "The mandate of UNMIT ends on 15 March. The United Nations Mission in Tarsia (UNMIT) has 800 soldiers."
    assert "mandate of United Nations Mission in Tarsia" in names(later)


@pytest.mark.parametrize("aside", ["(PARIS)", "(see below)", "(AB)"])
def test_what_stands_in_brackets_is_not_always_initials(aside: str) -> None:
    told = names(
        f"The Council extended the mandate of the United Nations Mission in Tarsia {aside} until 15 March 2024."
    )
    assert aside.strip("()") not in told
