"""A day that a text puts right, or in whose place it sets another in passing, and what only sounds so."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES
from tests.make import document


def moves(text: str) -> list[tuple[str | None, str | None]]:
    """Return (old due, new due) of every change that moves a due in a *text* of Sunday, 8 March 2026."""
    told = [each for each in extract(document(text, "2026-03-08")) if each.change in MOVES]
    return [(str(each.old_due) if each.old_due else None, str(each.due) if each.due else None) for each in told]


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("The supper isn't on 14 March as printed; it's the 21st.", "2026-03-14", "2026-03-21"),
        ("The supper is the 21st, not the 14th as we said.", "2026-03-14", "2026-03-21"),
        ("The meeting isn't on 14 March; the treasurer can only do the 21st.", "2026-03-14", "2026-03-21"),
        ("The draw is on 14 June. Make that the 21st.", "2026-06-14", "2026-06-21"),
        ("We've had to swap the 14th for the 28th.", "2026-03-14", "2026-03-28"),
        ("Lessons, which were to begin on Monday, now start a week later.", "2026-03-09", "2026-03-16"),
        ("The match, down for 14 March, will be played a fortnight later.", "2026-03-14", "2026-03-28"),
        ("The walk planned for the 14th will be on the 28th.", "2026-03-14", "2026-03-28"),
        ("The fair has been moved to 22-24 April.", None, "2026-04-22/2026-04-24"),
        ("The fair has been moved from 8-10 April to 22-24 April.", "2026-04-08/2026-04-10", "2026-04-22/2026-04-24"),
        ("The fair has been moved from 8 to 10 April.", "2026-04-08", "2026-04-10"),
        ("The tea was to be on 14 June. It's been moved to the 5th.", None, "2026-07-05"),
        (
            "The race has been brought forward from Saturday 4 April to Friday evening, 3 April.",
            "2026-04-04",
            "2026-04-03",
        ),
        ("The hall stays shut until 24 April - two weeks longer than we told you.", "2026-04-10", "2026-04-24"),
        ("The tea isn't next Friday, it's the one after, the 20th.", "2026-03-13", "2026-03-20"),
        ("The match is off. The league has given us a new date, Wednesday 25 March.", None, "2026-03-25"),
        ("The surgery on Saturday is cancelled; we'll be in the hall on the 21st instead.", "2026-03-14", "2026-03-21"),
        (
            "The stay moves from the week of 4 April to the week of 25 April.",
            "2026-04-04/2026-04-10",
            "2026-04-25/2026-05-01",
        ),
        ("Rang the fund and got us a week.", None, None),
        ("Insurance: the renewal went through, covered until 31 August 2027.", None, "2027-08-31"),
        ("The council has signed off three more months for the scheme.", None, None),
        ("Registration has been reopened until 14 March.", None, "2026-03-14"),
        (
            "The union signed a six-month extension of the pay deal, which was to expire on 31 March.",
            "2026-03-31",
            "2026-09-30",
        ),
        ("Orr has agreed a one-year contract extension.", None, None),
        ("The sale, due to end yesterday, carries on until stocks are gone.", "2026-03-07", None),
        ("The permit was valid until 3 March and is now valid until 30 June.", "2026-03-03", "2026-06-30"),
    ],
)
def test_another_day_takes_its_place(text: str, old: str | None, new: str) -> None:
    assert moves(text) == [(old, new)]


@pytest.mark.parametrize(
    "text",
    [
        "Window cleaning moves to the second Tuesday of the month.",
        "Choir practice moves to Thursdays from 16 April.",
        "The pool was closed on Monday, and is now open until Friday.",
        "The fee is not due on 14 March, it is due on the 21st for members.",
        "Could we make that the 21st?",
        "Make that the 21st if you prefer.",
        "We would swap the 14th for the 28th if you like.",
        "The sale planned for the 14th will be announced on the 10th.",
        "The footpath has been reopened, six weeks sooner than the council thought.",
        "The pool has reopened and will stay open until 14 March.",
        "Bookings reopened as planned on Monday.",
        "If the renewal goes through, we are covered.",
        "The renewal went through the committee stage.",
        "She got me a week in Spain.",
        "The chairman has offered a new date, 14 March.",
        "Your card is good for another year.",
        "Orr has not agreed an extension to his contract.",
        "The two sides agreed an extension in principle.",
        "The trust agreed an extension to the school hall.",
        "If the council agreed an extension, we could finish.",
        "The sale, not due to end yesterday, carries on.",
        "A hearing started today and continues tomorrow.",
        "You can exchange tickets free of charge until the day before your new date.",
        "The barn was open on the Monday, and for eight years after that.",
    ],
)
def test_nothing_is_moved(text: str) -> None:
    assert moves(text) == []


@pytest.mark.parametrize(
    "text", ["Half the office is off sick.", "The team is off to a good start.", "Ada is off work."]
)
def test_who_is_off_is_not_called_off(text: str) -> None:
    assert [each.change for each in extract(document(text, "2026-03-08")) if each.change] == []
