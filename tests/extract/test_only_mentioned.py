"""A day of an offer, of a page's own change or of payment terms in general is nothing to wait for."""

import pytest

from monitor.extract import extract
from tests.make import document


def dues(text: str) -> list[str]:
    """The dues of all that a text of 17 October 2024 surely states."""
    return [str(each.due) for each in extract(document(text, "2024-10-17")) if each.due and not each.doubt]


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("The company has offered to continue on the same terms until 30 June 2025.", []),
        ("Completed – 16 October 2024, 03:12 UTC. All queued payouts have been released.", []),
        ("Owners of the seat have another eleven weeks to bring it back, the office says.", []),
        ("Invoices will go out in January and are payable within 30 days.", ["2025-01"]),
        ("School closes for Christmas at noon on 20 December.", ["2024-12-20"]),
        ("Children who will be four by 1 September must be registered by 14 March 2025.", ["2025-03-14"]),
        ("No rehearsal on 24 October.", []),
        ("As for the day, I'd vote for the 24th.", []),
        ("I'd like to sign on Monday.", []),
        ("We would love to see you there on 26 October.", ["2024-10-26"]),
        ("Meeting on 3 October, the council voted to sell the land.", []),
        ("The final, on 5 October, was sold out.", []),
        ("Corrigendum of 30 September: tenders must be received by 31 October.", ["2024-10-31"]),
    ],
)
def test_it_is_only_mentioned(text: str, others: list[str]) -> None:
    assert dues(text) == others


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("The company's offer to keep the plant open until 30 June 2025 was accepted.", "2025-06-30"),
        ("This invoice is payable within 30 days.", "2024-11-16"),
        ("The new hall will open at Christmas.", "2024-12-25"),
        ("The pool is closed until Christmas.", "2024-12-25"),
        ("All outstanding bills must be paid by 30 November.", "2024-11-30"),
        ("Updated 17 October 2024: the offer ends on 31 October.", "2024-10-31"),
    ],
)
def test_what_binds_somebody_is_not(text: str, due: str) -> None:
    assert dues(text) == [due]


def test_the_date_of_an_update_is_no_old_day() -> None:
    text = (
        "Update, 20 October 2024 Due to worries about old phones we have decided to move the date on which we will "
        "start the service to 11 January 2025."
    )
    (moved,) = (each for each in extract(document(text, "2024-10-17")) if each.change is not None)
    assert (moved.old_due, str(moved.due)) == (None, "2025-01-11")
