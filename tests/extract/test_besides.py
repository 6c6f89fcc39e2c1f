"""Days behind a change that are those of something else: its occasion, its reason, a request, another of the like."""

import pytest

from monitor.extract import extract
from tests.make import document


def moves(text: str) -> list[tuple[str, str]]:
    """The old and the new day of each change that *text* tells, read on Monday, 3 February 2025."""
    return [
        (str(each.old_due), str(each.due)) for each in extract(document(text, "2025-02-03")) if each.change is not None
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The council extended the curfew ahead of the rally on 23 February.",
        "The club has postponed its dinner so as not to clash with the final on 1 March.",
        "The board renewed the loan subject to an audit by 12 March.",
        "The judge extended the custody of the banker, who will appear in court on 9 April.",
        "The tour has been put off, please reply by 12 February if you need a refund.",
        "The club postponed the bout because both boxers fight in Rome on 19 February.",
        "The tour has been put off because the guide is away until 12 March.",
        "The licence was renewed and can be picked up until 30 June.",
        "The permit was extended and can be challenged in court until 20 March.",
        "The concert has been postponed; seats stay booked and can be refunded until 20 March.",
        "The guarantee on the boiler was extended to five years. The guarantee on the pipes ends on 31 May 2025.",
        "The contract with Alder has been extended. The contract with Birch ends on 30 November 2025.",
    ],
)
def test_the_day_of_something_else_is_not_the_new_one(text: str) -> None:
    assert moves(text) == [("None", "None")]


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("The council extended the curfew until 10 March in view of the rally on 23 February.", ("None", "2025-03-10")),
        ("The judge extended the custody of the banker, who fled in May, until 9 April.", ("None", "2025-04-09")),
        ("The tour has been put off; please note the new date: 12 March.", ("None", "2025-03-12")),
        ("The tour was postponed because it was due to begin on 12 February.", ("2025-02-12", "None")),
        ("The licence has been renewed and is valid until 30 June.", ("None", "2025-06-30")),
        ("The concert has been postponed; it will now be held on 20 March.", ("None", "2025-03-20")),
        (
            "The contract with Alder has been extended. The contract now ends on 30 November 2025.",
            ("None", "2025-11-30"),
        ),
        ("The bus contract was extended by two years. It ends on 30 November 2027.", ("None", "2027-11-30")),
        ("The gate was put off from 14 February because the road is only due on 5 March.", ("2025-02-14", "None")),
    ],
)
def test_its_own_day_is(text: str, move: tuple[str, str]) -> None:
    assert move in moves(text)


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("The lease of one shop was renewed until August; its neighbour's expires on 3 March.", ("None", "2025-08")),
        ("After the first payment was postponed to June, the second payment is due on 14 March.", ("None", "2025-06")),
        (
            "With the coal permit extended to June, the gas permit is the next to lapse, on 15 March.",
            ("None", "2025-06"),
        ),
        ("The ferry licence was extended to June; the bus licence ends on 3 March.", ("None", "2025-06")),
        ("After the first payment, due on 14 March, was postponed, it is due in June.", ("2025-03-14", "2025-06")),
    ],
)
def test_the_day_of_another_of_the_like_is_not_the_old_one(text: str, move: tuple[str, str]) -> None:
    assert moves(text) == [move]


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("Basel put off the rule again, a year before it was due to apply on 1 April.", ("2025-04-01", "None")),
        ("The gala, due on 12 February, was postponed by two weeks after a fire.", ("2025-02-12", "2025-02-26")),
    ],
)
def test_a_length_of_time_before_a_day_tells_only_when_it_was_moved(text: str, move: tuple[str, str]) -> None:
    assert moves(text) == [move]


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("The fair has been moved from Sunday, 23 February, to Monday.", ("2025-02-23", "2025-02-24")),
        ("The dinner was moved from Thursday, 20 March, to Wednesday.", ("2025-03-20", "2025-03-19")),
        ("The dinner was postponed from Thursday, 20 March, to Monday.", ("2025-03-20", "2025-03-24")),
    ],
)
def test_a_weekday_counts_from_the_old_day(text: str, move: tuple[str, str]) -> None:
    assert moves(text) == [move]
