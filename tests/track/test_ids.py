"""An id names the same statements for ever: what people wrote down under it never lands on another commitment."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.model import Action, Decision, Mention
from monitor.track import derive
from tests.track.holding import Held, held, walk
from tests.track.said import ANYTHING, decision, on

LICENCE = on("2023-03-01", "2023-12-01", subject="Dog licence")
TAX = on("2023-03-02", "2023-12-02", subject="Dog licence tax")
AGAIN = on("2023-03-03", "2023-12-09", subject="Dog licence")
LEASE = on("2023-03-04", "2023-11-30", subject="Camden Yards lease")
SAID = [LICENCE, TAX, AGAIN, LEASE]


class Told:
    """A watch's statements and decisions, derived again with the ids given so far."""

    def __init__(self, *said: Mention) -> None:
        self.said = said
        self.people: list[Decision] = []
        self.ids: dict[str, str] = {}
        self.held = self._derived()

    def decide(self, *said: Decision) -> Held:
        for each in said:
            self.people.append(each)
            self.held = self._derived()
        return self.held

    def id_of(self, mention: Mention) -> str:
        return self.ids[mention.key]

    def _derived(self) -> Held:
        made = derive(self.said, ANYTHING, self.people, self.ids)
        self.ids = {key: each.id for each in made for key in each.mentions}
        return held(made)


@pytest.mark.parametrize(
    ("stays", "goes"),
    [(LICENCE, TAX), (TAX, LICENCE), (LICENCE, AGAIN), (AGAIN, LICENCE)],
    ids=["merged, later", "merged, earlier", "disputed, later", "disputed, earlier"],
)
@pytest.mark.parametrize("action", [Action.NOTE, Action.CONFIRM, Action.ASSIGN, Action.CORRECT])
def test_both_ids_of_a_split_stay_whatever_is_decided_about_either(
    stays: Mention, goes: Mention, action: Action
) -> None:
    told = Told(stays, goes)
    told.decide(decision(stays, Action.MERGE, "2023-03-05T10:00", others=(goes.key,)))
    old = told.id_of(stays)
    told.decide(decision(stays, Action.SPLIT, "2023-03-05T11:00", others=(goes.key,)))
    new = told.id_of(goes)
    assert told.id_of(stays) == old != new
    assert len(new) == len(old)
    for hour, about in enumerate((goes, stays, goes), 12):
        told.decide(decision(about, action, f"2023-03-05T{hour}:00", subject="Licence"))
        assert (told.id_of(stays), told.id_of(goes)) == (old, new)


def test_the_id_of_what_is_split_off_is_the_same_however_often_it_is_derived() -> None:
    def once() -> str:
        told = Told(LICENCE, AGAIN)
        told.decide(decision(AGAIN, Action.SPLIT, "2023-03-05T10:00", others=(LICENCE.key,)))
        return told.id_of(LICENCE)

    assert once() == once()


def test_what_is_split_off_never_gets_an_id_that_named_something_else() -> None:
    told = Told(LICENCE, AGAIN)
    first = told.id_of(LICENCE)
    told.decide(
        decision(AGAIN, Action.SPLIT, "2023-03-05T10:00", others=(LICENCE.key,)),
        decision(LICENCE, Action.MERGE, "2023-03-05T11:00", others=(AGAIN.key,)),
        decision(AGAIN, Action.SPLIT, "2023-03-05T12:00", others=(LICENCE.key,)),
    )
    assert first not in told.held


def test_what_stays_keeps_its_id_when_it_is_merged_after_its_first_statement_left() -> None:
    told = Told(LEASE, LICENCE, AGAIN)
    told.decide(decision(AGAIN, Action.SPLIT, "2023-03-05T10:00", others=(LICENCE.key,)))
    kept = told.id_of(AGAIN)
    told.decide(decision(AGAIN, Action.MERGE, "2023-03-05T11:00", others=(LICENCE.key, LEASE.key)))
    assert set(told.held) == {kept}


def test_decisions_made_before_a_text_is_dated_act_in_the_order_in_which_they_were_made() -> None:
    people = [decision(LICENCE, Action.ASSIGN, f"2023-02-01T{hour}:00", owner=str(hour)) for hour in range(10, 22)]
    (one,) = derive([LICENCE], ANYTHING, people)
    assert one.owner == "21"


@given(st.randoms(use_true_random=False))
@settings(max_examples=30)
def test_ids_name_the_same_statements_after_any_decisions(chance: Random) -> None:
    told = Told(*SAID)
    walk(chance, told.held, told.decide, steps=12)
