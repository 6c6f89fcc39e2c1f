"""A watch that names what is to be done to a thing, and texts that tell it by a verb."""

from dataclasses import replace
from typing import Any

import pytest

from monitor.model import DAY_OF_ACT, Change, Kind, Mention, State
from monitor.policy import Watch
from monitor.track import derive
from tests.track.said import ANYTHING, change, on, stand

FERRY = Watch(watch="delivery of the ferry Skarv", aliases=("Skarv delivery",))


def will(subject: str, quote: str, **given: Any) -> Mention:
    """A statement of 18 March, with a sort of deed that it awaits."""
    said = {"kind": Kind.PROMISE, "date_text": "18 March", "deeds": ("hand in",), "quote": quote}
    return on("2023-03-01", "2023-03-18", subject=subject, **(said | given))


@pytest.mark.parametrize(
    ("subject", "quote", "watched"),
    [
        ("ferry Skarv", "The ferry Skarv will be delivered on 18 March.", True),
        ("hydrogen ferry Skarv", "The hydrogen ferry Skarv will be delivered to Oslo by 18 March.", True),
        ("Skarv", "On 18 March the builder delivers Skarv.", True),
        ("crew of Skarv", "The crew of Skarv will be delivered by bus on 18 March.", False),
        ("Skarv's sister ship", "Skarv's sister ship will be delivered on 18 March.", False),
        ("Skarv", "Skarv will be painted on 18 March.", False),
        ("ferry Ulv", "The ferry Ulv will be delivered on 18 March.", False),
    ],
)
def test_the_thing_beside_the_verb_of_its_deed_is_what_the_watch_names(subject: str, quote: str, watched: bool) -> None:
    assert derive([will(subject, quote)], FERRY)[0].watched is watched


def test_without_a_sort_of_deed_or_near_a_date_the_verb_tells_nothing() -> None:
    assert not derive([will("Skarv", "Skarv will be delivered on 18 March.", deeds=())], FERRY)[0].watched
    assert not derive([will("Skarv", "Skarv will be delivered.", date_text="")], FERRY)[0].watched


def test_an_act_that_the_verb_tells_is_the_one_that_was_awaited() -> None:
    done = change(
        "2023-03-18", Change.FULFILLED, subject="Skarv", confidence=0.3, doubt="told as done", cue="delivered"
    )
    told: dict[str, Any] = {"deeds": ("hand in",), "date_rule": DAY_OF_ACT, "date_text": "2023-03-18/2023-03-18"}
    said = will("ferry Skarv", "The ferry Skarv will be delivered on 18 March.")
    assert stand(said, replace(done, **told), watch=FERRY) == (State.FULFILLED, "2023-03-18")


@pytest.mark.parametrize(
    ("deed", "things"), [("reopening of the Tarn Street pool", 1), ("closure of Tarn Street pool", 2)]
)
def test_what_is_put_off_under_a_noun_of_its_deed_is_the_thing_to_which_that_was_to_be_done(
    deed: str, things: int
) -> None:
    said = on("2023-03-01", "2023-04-18", subject="Tarn Street pool", kind=Kind.EVENT, quote="The pool will reopen.")
    moved = change("2023-03-20", Change.POSTPONED, "2023-05-20", subject="Tarn Street works", aliases=(deed,))
    assert len(derive([said, moved], ANYTHING)) == things
