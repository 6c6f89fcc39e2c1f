"""Verbs of change said of crowds, prices and people, beside the same verbs said of what has a day."""

import pytest

from monitor.extract import extract
from tests.make import document


def changes(text: str) -> list[str]:
    """Return the sorts of change that an English *text* reports."""
    return [str(each.change) for each in extract(document(text)) if each.change is not None]


@pytest.mark.parametrize(
    "text",
    [
        "Police pushed back several hundred protesters on Sunday.",
        "Troops pushed the rebels back to the river on Monday.",
        "Shares were pushed back below 200 pence on Monday.",
        "The pound was pushed back to $1.20 on Tuesday.",
        "Oil prices slipped in February.",
        "The index slipped 2 percent on Friday.",
        "The club slipped to ninth place on Saturday.",
        "Heavy snow delayed flights on Tuesday.",
        "The firm delayed 12 trains on Monday.",
        "The truck rolled over on Sunday, killing the driver.",
        "The suspects were kept in custody overnight.",
        "The firm's books are kept from April to March.",
        "The car ran out of fuel on Sunday.",
        "The team ran out 3-1 winners on Saturday.",
    ],
)
def test_what_happens_to_something_without_a_day_is_no_change(text: str) -> None:
    assert changes(text) == []


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("The hearing has been pushed back to 12 April.", "postponed"),
        ("The vote was pushed back a week.", "postponed"),
        ("The handover has slipped to the end of November.", "postponed"),
        ("The launch of the probe has slipped eight days, to April 17.", "postponed"),
        ("The vote was delayed until Friday.", "postponed"),
        ("The case was stayed until 31 March.", "postponed"),
        ("The loan was rolled over for six months.", "extended"),
        ("The bank rolled over its credit line on Monday.", "extended"),
        ("The ban is kept until 30 June.", "extended"),
        ("The lease ran out on 28 February.", "expired"),
    ],
)
def test_the_same_verb_moves_or_ends_what_has_a_day(text: str, change: str) -> None:
    assert changes(text) == [change]
