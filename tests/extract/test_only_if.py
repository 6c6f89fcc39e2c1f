"""What is told as done only if something else is so confirms nothing, unless that only tells whom it concerns."""

import pytest

from monitor.extract import extract
from monitor.model import CALMS, Change, Mention
from tests.make import document


def calming(text: str) -> list[Mention]:
    """Return the changes that calm which a *text* of 8 March 2023 reports."""
    return [each for each in extract(document(text)) if each.change in CALMS]


@pytest.mark.parametrize(
    "text",
    [
        "If the card had been good the renewal went through.",
        "If the fee was paid by Friday, the licence was renewed until 30 June 2024.",
        "The licence was extended until 30 June only if the fee was paid.",
        "Provided that the tenant has signed, the lease has been extended until 30 June.",
    ],
)
def test_what_hangs_on_a_condition_confirms_nothing(text: str) -> None:
    assert calming(text) == []


def test_a_condition_that_tells_whom_it_concerns_leaves_the_change_as_it_is() -> None:
    [change] = calming("If you missed it, the deadline was extended to 30 June.")
    assert (change.change, str(change.due)) == (Change.EXTENDED, "2023-06-30")
