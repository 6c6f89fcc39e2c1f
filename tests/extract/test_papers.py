"""A far day that only names a paper, and sentences that are wrapped."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES, Change
from tests.make import document


@pytest.mark.parametrize(
    "text",
    [
        "Corvath has arranged 200 mln dlrs of senior notes due March 1, 1998 to pay for the shares.",
        "The extension gives holders of its 7 pct debentures due December 15, 1993 time to convert.",
        "Ardent redeemed its 9 1/8 pct bonds maturing in 1999.",
    ],
)
def test_a_far_day_by_which_a_paper_is_named_is_no_commitment(text: str) -> None:
    assert not [each for each in extract(document(text, "1988-03-11")) if each.due is not None]


@pytest.mark.parametrize(
    "text",
    [
        "Corvath must repay its senior notes due June 15, 1990.",
        "The township has to redeem its bonds due June 15, 1990.",
        "The lease, and with it the debentures due 15 June 1990, run out.",
    ],
)
def test_a_far_day_on_which_a_paper_is_to_be_paid_is_one(text: str) -> None:
    assert "1990-06-15" in [str(each.due) for each in extract(document(text, "1988-03-11"))]


def test_a_paper_that_is_due_soon_is_one() -> None:
    text = "The company must repay its notes due June 15, 1988."
    assert [str(each.due) for each in extract(document(text, "1988-03-11"))] == ["1988-06-15"]


def test_a_change_takes_no_day_of_a_paper() -> None:
    text = "Ardent extended its offer to swap its 9 pct debentures due March 1, 1994 until April 23, a spokesman said."
    (told,) = (each for each in extract(document(text, "1988-04-07")) if each.change is Change.EXTENDED)
    assert (told.old_due, str(told.due)) == (None, "1988-04-23")


def test_a_wrapped_sentence_tells_the_same() -> None:
    text = "The board put off the annual meeting of the company until 3 July."
    wrapped = text.replace("put off the", "put\noff\nthe")
    told = [[(each.change, each.due) for each in extract(document(one, "1987-06-18"))] for one in (text, wrapped)]
    assert told[0] == told[1]
    assert any(change in MOVES for change, _ in told[0])


@pytest.mark.parametrize(
    "text",
    [
        "The court of appeals extended the stay of the ruling on Monday until June 15.",
        "At the company's request the agency extended the permit until June 15.",
        "The trustees are pleased to renew the loan of the marbles until June 15.",
        "The council voted on Tuesday to extend the lease until June 15.",
    ],
)
def test_who_decides_at_a_request_has_decided(text: str) -> None:
    told = [(each.change, str(each.due)) for each in extract(document(text, "1987-05-06")) if each.change is not None]
    assert [due for _, due in told] == ["1987-06-15"]


@pytest.mark.parametrize(
    "text",
    [
        "The company's request to extend the permit until June 15 is with the agency.",
        "The mirrors will be moved to the archive in July.",
        "The council will vote on Tuesday to extend the lease until June 15.",
        "Critics said the text would in practice let the agency keep the permit until June 15, 1989.",
        "In section 3 the number 15 is deleted and replaced by the number 18.",
    ],
)
def test_who_only_asks_or_moves_a_thing_has_not(text: str) -> None:
    assert not [each for each in extract(document(text, "1987-05-06")) if each.change is not None]


def test_a_truce_that_broke_down_is_over() -> None:
    text = "The truce in Dalmere broke down on Sunday night when shells fell on the market."
    assert Change.TERMINATED in {each.change for each in extract(document(text, "1987-05-06"))}


@pytest.mark.parametrize("text", ["The truce has not collapsed.", "The truce almost broke down in May."])
def test_a_truce_that_holds_is_not(text: str) -> None:
    assert not [each for each in extract(document(text, "1987-05-06")) if each.change is not None]


def test_the_day_that_was_to_be_the_last_is_not_the_new_one() -> None:
    text = (
        "The Gulls are to play at Pier Park at least through Dec. 31, 1989 after a deal on Monday that adds"
        " two years to their lease, which was to run out at the end of 1987."
    )
    told = [each for each in extract(document(text, "1987-02-08")) if each.change is Change.EXTENDED]
    assert [(str(each.old_due), str(each.due)) for each in told] == [("1987-12-31", "1989-12-31")]
