"""What agencies tell of a watched thing in passing, under loose names, or as what could be."""

import pytest

from monitor.model import Change, State
from monitor.policy import Watch
from monitor.track import derive
from tests.track.said import change, on, stand

TRUCE = Watch(watch="Velland truce", aliases=("truce in Velland",))
OFFER = Watch(watch="Velland debt offer", aliases=("Velland bond offer",))


def test_a_date_of_what_would_be_so_moves_nothing_that_is_due() -> None:
    known = on("2023-03-01", "2023-03-18")
    supposed = on("2023-03-10", "2023-09-30", provisional=True)
    assert stand(known, supposed, now="2023-03-11") == (State.PENDING, "2023-03-18")
    assert stand(known, supposed, now="2023-03-20") == (State.OVERDUE, "2023-03-18")


def test_where_nothing_else_is_known_it_is_the_due() -> None:
    assert stand(on("2023-03-10", "2023-09-30", provisional=True)) == (State.PENDING, "2023-09-30")


def test_a_change_right_after_one_that_nobody_told_is_news() -> None:
    known = on("2023-01-01", "2023-01-31")
    anew = [on(day, "2023-03-18", quote=f"It lasts to 18 March, as of {day}.") for day in ("2023-01-20", "2023-03-10")]
    extended = change("2023-03-12", Change.EXTENDED, new="2023-09-18")
    assert stand(known, *anew, extended, now="2023-03-13") == (State.PENDING, "2023-09-18")


@pytest.mark.parametrize("owner", ["the government's", "the bloc's", "the company's"])
def test_who_has_a_thing_is_no_part_of_its_name_where_that_tells_nobody(owner: str) -> None:
    known = on("2023-03-01", "2023-03-18", subject="Velland debt exchange offer")
    said = change(
        "2023-03-17",
        Change.EXTENDED,
        "2023-03-18",
        "2023-04-18",
        subject=f"{owner} debt exchange offer",
        quote="Velland extended the debt offer, which was due on 18 March, to 18 April.",
    )
    assert stand(known, said, watch=OFFER) == (State.PENDING, "2023-04-18")


@pytest.mark.parametrize(
    ("quote", "state"),
    [
        ("Shelling began in Velland on Friday after the week-long truce collapsed.", State.TERMINATED),
        ("Shelling began on Friday after the week-long truce collapsed.", State.PENDING),
    ],
)
def test_the_bare_truce_is_the_watched_one_where_its_own_sentence_names_the_place(quote: str, state: State) -> None:
    known = on("2023-03-01", "2023-03-18", subject="truce in Velland")
    ended = change("2023-03-10", Change.TERMINATED, subject="week-long truce", quote=quote)
    assert derive([known, ended], TRUCE)[0].state is state
