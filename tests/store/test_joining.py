"""What people join and part stays so in the store, whatever is read later."""

from datetime import timedelta
from random import Random
from typing import Any

import pytest

from monitor import following
from monitor.model import Action, Change, Commitment, Decision, Mention
from monitor.policy import Keep, Watch
from monitor.store import Store
from tests.make import document, mention, origin
from tests.store.facts import LATER, NOW
from tests.track.holding import Held, held, walk

PORTS = Watch(watch="Port desk", keep=Keep(about="anything"))
DAY = timedelta(days=1)


def tell(store: Store, subject: str, due: str, key: str, **given: Any) -> Mention:
    """Let the watch read one statement in a document of its own."""
    where = origin(key, "2023-03-08")
    found = mention(subject, due, origin=where, **given)
    with store.transaction(PORTS.watch) as tx:
        following.keep(tx, PORTS, document(found.quote, key=key), [found], NOW)
    return found


def decide(store: Store, target: Mention, action: Action, *others: Mention, **given: object) -> Decision:
    said = Decision(
        target=target.key,
        action=action,
        by="ada",
        at=LATER,
        others=tuple(each.key for each in others),
        owner=str(given["owner"]) if "owner" in given else None,
        note=str(given.get("note", "")),
    )
    following.decide(store, PORTS, said, LATER)
    return said


def by_due(store: Store) -> dict[str, Commitment]:
    return {str(each.due): each for each in store.commitments()}


def test_a_merge_joins_what_shares_no_name_and_keeps_the_first_id(store: Store) -> None:
    lease = tell(store, "Camden Yards lease", "2023-12-31", "d1")
    rental = tell(store, "stadium rental contract", "2023-12-31", "d2")
    before = store.commitments()
    decide(store, lease, Action.MERGE, rental)
    (one,) = store.commitments()
    assert one.id in {each.id for each in before if lease.key in each.mentions}
    assert store.history(one.id).mentions == (lease, rental)


def test_what_is_read_later_under_the_other_name_reaches_the_merged_one(store: Store) -> None:
    lease = tell(store, "Camden Yards lease", "2023-12-31", "d1")
    rental = tell(store, "stadium rental contract", "2023-12-31", "d2")
    decide(store, lease, Action.MERGE, rental)
    tell(store, "stadium rental contract", "2053-12-31", "d3", change=Change.RENEWED, old_due="2023-12-31")
    assert [str(each.due) for each in store.commitments()] == ["2053-12-31"]


def test_a_merge_outlives_a_change_of_the_wishes(store: Store) -> None:
    lease = tell(store, "Camden Yards lease", "2023-12-31", "d1")
    rental = tell(store, "stadium rental contract", "2023-12-31", "d2")
    decide(store, lease, Action.MERGE, rental)
    following.reconfigure(store, PORTS, "other wishes", LATER + DAY)
    tell(store, "stadium rental contract", "2023-12-31", "d3")
    assert len(store.commitments()) == 1


def test_a_split_gives_each_part_its_statements_and_leaves_the_id_with_what_stays(store: Store) -> None:
    one = tell(store, "Ford contract", "2023-09-14", "d1")
    other = tell(store, "Ford contract", "2023-10-20", "d2")
    (before,) = store.commitments()
    decide(store, other, Action.SPLIT, one)
    parts = by_due(store)
    assert parts["2023-10-20"].id == before.id
    assert parts["2023-09-14"].id != before.id
    assert store.history(parts["2023-09-14"].id).mentions == (one,)


def test_owner_and_note_are_kept_with_who_and_when(store: Store) -> None:
    lease = tell(store, "Camden Yards lease", "2023-12-31", "d1")
    decide(store, lease, Action.ASSIGN, owner="ann")
    noted = decide(store, lease, Action.NOTE, note="ask the stadium authority")
    (one,) = store.commitments()
    assert one.owner == "ann"
    assert noted in store.history(one.id).decisions
    assert [(step.change, step.evidence[0].by, step.at) for step in one.transitions] == [
        (Change.ASSIGN, "ada", LATER),
        (Change.NOTE, "ada", LATER),
    ]


@pytest.mark.parametrize("seed", range(4))
def test_ids_name_the_same_statements_after_any_decisions(store: Store, seed: int) -> None:
    for number, subject in enumerate(("Dog licence", "Dog licence tax", "Dog licence", "Camden Yards lease")):
        tell(store, subject, f"2023-12-0{number + 1}", f"d{number}")

    def decided(said: Decision) -> Held:
        told = following.decide(store, PORTS, said, said.at)
        named = {said.target, *said.others}
        after = held(store.commitments())
        assert held(told) == {each: keys for each, keys in after.items() if keys & named}
        return after

    walk(Random(seed), held(store.commitments()), decided, steps=10)  # noqa: S311 - chance, not secrecy
