"""Names: what tells a thing from others that are called the same."""

import pytest

from monitor.extract import extract
from tests.make import document


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        (
            "I hereby direct that the State of Emergency declared in Executive Order No. 112 is extended for 30 days.",
            "Executive Order No. 112",
        ),
        ("The drought restrictions imposed by Water Order 7 are extended until 1 May 2023.", "Water Order 7"),
    ],
)
def test_the_numbered_paper_behind_a_thing_is_a_name_of_it(text: str, paper: str) -> None:
    assert any(paper in (each.subject, *each.aliases) for each in extract(document(text)))
