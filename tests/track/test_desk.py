"""What people join and part, whom they ask, what they want to remember."""

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.model import Action, Change, Commitment, Decision, Mention, State
from monitor.track import derive
from tests.track.said import ANYTHING, change, decision, last, on, only

LEASE = on("2023-03-01", "2023-12-31", subject="Camden Yards lease")
RENTAL = on("2023-03-02", "2023-12-31", subject="stadium rental contract")
SAME = decision(LEASE, Action.MERGE, "2023-03-03T10:00", others=(RENTAL.key,), note="one paper")
FORD = on("2023-03-01", "2023-09-14", subject="Ford contract")
OTHER = on("2023-03-02", "2023-10-20", subject="Ford contract")
APART = decision(FORD, Action.SPLIT, "2023-03-03T10:00", others=(OTHER.key,))


def made(said: Sequence[Mention], *people: Decision) -> list[Commitment]:
    return derive(said, ANYTHING, people)


def test_what_a_person_merges_is_one_commitment_with_all_statements() -> None:
    assert len(made([LEASE, RENTAL])) == 2
    (one,) = made([LEASE, RENTAL], SAME)
    assert set(one.mentions) == {LEASE.key, RENTAL.key}
    assert (last(one).change, last(one).evidence[0].by, last(one).evidence[0].quote) == (
        Change.MERGE,
        "analyst",
        "one paper",
    )


def test_a_merged_commitment_keeps_the_id_of_the_one_that_was_named_first() -> None:
    ids = {LEASE.key: "c1", RENTAL.key: "c2"}
    turned = decision(RENTAL, Action.MERGE, "2023-03-03T10:00", others=(LEASE.key,))
    assert [each.id for each in derive([LEASE, RENTAL], ANYTHING, [SAME], ids)] == ["c1"]
    assert [each.id for each in derive([LEASE, RENTAL], ANYTHING, [turned], ids)] == ["c2"]


def test_what_is_said_later_under_either_name_is_about_the_merged_one() -> None:
    renewed = change("2023-12-20", Change.RENEWED, "2023-12-31", "2053-12-31", subject="stadium rental contract")
    (one,) = made([LEASE, RENTAL, renewed], SAME)
    assert str(one.due) == "2053-12-31"


def test_merging_what_is_one_already_is_only_written_down() -> None:
    again = on("2023-03-02", "2023-12-31", subject="Camden Yards lease")
    (one,) = made([LEASE, again], decision(LEASE, Action.MERGE, "2023-03-03T10:00", others=(again.key, "unknown")))
    assert last(one).change is Change.MERGE


def test_two_dates_of_what_was_merged_are_a_dispute() -> None:
    later = on("2023-03-02", "2024-01-31", subject="stadium rental contract")
    (one,) = made([LEASE, later], decision(LEASE, Action.MERGE, "2023-03-03T10:00", others=(later.key,)))
    assert (one.disputed, str(one.due)) == (True, "2023-12-31")


def test_what_a_person_splits_off_is_a_commitment_of_its_own() -> None:
    assert len(made([FORD, OTHER])) == 1
    stays, goes = made([FORD, OTHER], APART)
    assert (str(stays.due), stays.disputed) == ("2023-09-14", False)
    assert (str(goes.due), goes.disputed) == ("2023-10-20", False)
    assert last(stays).change is last(goes).change is Change.SPLIT


def test_what_was_split_off_gets_a_new_id_even_if_it_was_said_first() -> None:
    swapped = decision(OTHER, Action.SPLIT, "2023-03-03T10:00", others=(FORD.key,))
    ids = {FORD.key: "c1", OTHER.key: "c1"}
    stays, goes = derive([FORD, OTHER], ANYTHING, [swapped], ids)
    assert (stays.id, stays.mentions) == ("c1", (OTHER.key,))
    assert goes.id != "c1"


@pytest.mark.parametrize("others", [(), ("unknown",), (FORD.key,)])
def test_a_split_that_takes_out_nothing_or_its_own_target_parts_nothing(others: tuple[str, ...]) -> None:
    (one,) = made([FORD, OTHER], decision(FORD, Action.SPLIT, "2023-03-03T10:00", others=others))
    assert last(one).change is Change.SPLIT


def test_a_later_statement_goes_to_the_part_whose_date_it_names() -> None:
    again = on("2023-03-09", "2023-10-20", subject="Ford contract")
    _, goes = made([FORD, OTHER, again], APART)
    assert again.key in goes.mentions


def test_decisions_follow_the_statement_that_they_are_about() -> None:
    noted = decision(OTHER, Action.NOTE, "2023-03-02T12:00", note="the old plant only")
    stays, goes = made([FORD, OTHER], noted, APART)
    assert [step.change for step in stays.transitions] == [Change.SPLIT]
    assert [step.change for step in goes.transitions] == [Change.NOTE, Change.SPLIT]


def test_what_was_split_can_be_merged_again() -> None:
    back = decision(FORD, Action.MERGE, "2023-03-04T10:00", others=(OTHER.key,))
    assert len(made([FORD, OTHER], APART, back)) == 1


def test_an_owner_is_assigned_and_taken_off_again() -> None:
    given_to = decision(LEASE, Action.ASSIGN, "2023-03-03T10:00", owner="ann")
    off = decision(LEASE, Action.ASSIGN, "2023-03-04T10:00")
    assert only(LEASE, watch=ANYTHING, people=(given_to,)).owner == "ann"
    assert only(LEASE, watch=ANYTHING, people=(given_to, off)).owner is None


@pytest.mark.parametrize("action", [Action.NOTE, Action.ASSIGN])
def test_a_note_or_an_owner_changes_neither_state_nor_due_nor_doubt(action: Action) -> None:
    vague = on("2023-03-01", "2023-03-18", confidence=0.2)
    said = decision(vague, action, "2023-03-02T10:00", note="ask the port", owner="ann")
    noted = only(vague, people=(said,))
    assert (noted.state, str(noted.due), noted.tentative, noted.last_change) == (
        State.PENDING,
        "2023-03-18",
        True,
        None,
    )
    assert last(noted).evidence[0].quote == "ask the port"


def test_two_notes_of_one_moment_are_two() -> None:
    one, other = (decision(LEASE, Action.NOTE, "2023-03-02T10:00", note=text) for text in ("first", "second"))
    assert len(only(LEASE, watch=ANYTHING, people=(one, other)).transitions) == 2


@given(st.permutations([LEASE, RENTAL, FORD, OTHER]), st.randoms(use_true_random=False))
def test_people_join_and_part_the_same_in_any_order(said: list[Mention], chance: Random) -> None:
    people = [SAME, APART, decision(RENTAL, Action.MERGE, "2023-03-05T10:00", others=(OTHER.key,))]
    chance.shuffle(people)
    assert made(said, *people) == made([LEASE, RENTAL, FORD, OTHER], *sorted(people, key=lambda decision: decision.at))


def test_what_was_merged_can_be_split_again() -> None:
    parted = decision(LEASE, Action.SPLIT, "2023-03-04T10:00", others=(RENTAL.key,))
    stays, goes = made([LEASE, RENTAL], SAME, parted)
    assert (stays.mentions, goes.mentions) == ((LEASE.key,), (RENTAL.key,))
