"""Which mentions are connected by their names, and which are not although they share words."""

from collections.abc import Iterable

import pytest

from monitor.model import Mention
from monitor.store import Store
from monitor.store.index import AT_ONCE, MOST_LONGER
from tests.store.facts import WATCH, commitment, read, track


def reached(store: Store, *names: str) -> set[str]:
    with store.transaction(WATCH) as tx:
        return keys(tx.component(WATCH, names).mentions)


def keys(mentions: Iterable[Mention]) -> set[str]:
    return {mention.key for mention in mentions}


def ferries(store: Store, count: int) -> list[Mention]:
    """So many ferries, each of another harbour."""
    return [read(store, f"d{i}", names=[f"bay ferry {i}", "~bay ferry"]) for i in range(count)]


def test_a_name_finds_what_answers_to_it_and_is_found_by_it(store: Store) -> None:
    long = read(store, "d1", names=["alder bay ferry", "~bay ferry", "~alder bay"])
    short = read(store, "d2", names=["bay ferry"])
    assert reached(store, "bay ferry") == reached(store, "alder bay ferry", "~bay ferry") == keys([long, short])


def test_what_only_answers_to_the_same_name_is_not_connected(store: Store) -> None:
    ferry = read(store, "d1", names=["alder bay ferry", "~alder bay"])
    bridge = read(store, "d2", names=["alder bay bridge", "~alder bay"])
    assert reached(store, "alder bay ferry", "~alder bay") == keys([ferry])
    assert reached(store, "alder bay bridge", "~alder bay") == keys([bridge])
    assert reached(store, "~alder bay") == set()


@pytest.mark.parametrize(("more", "found"), [(0, True), (1, False)])
def test_a_name_that_too_many_answer_to_connects_nothing_from_either_side(
    store: Store, more: int, *, found: bool
) -> None:
    long = ferries(store, MOST_LONGER + more)
    short = read(store, "short", names=["bay ferry"])
    again = read(store, "again", names=["bay ferry"])
    assert (keys(long) <= reached(store, "bay ferry")) is found
    assert keys([short, again]) <= reached(store, "bay ferry")
    assert (short.key in reached(store, "bay ferry 3", "~bay ferry")) is found


def test_what_one_commitment_holds_stays_together_when_its_name_becomes_common(store: Store) -> None:
    long = read(store, "first", names=["alder bay ferry", "~bay ferry"])
    short = read(store, "short", names=["bay ferry"])
    track(store, commitment("c1", long, short), names=["bay ferry"])
    ferries(store, MOST_LONGER + 1)
    assert reached(store, "alder bay ferry") == reached(store, "bay ferry") == keys([long, short])


def test_more_names_than_one_statement_asks_are_all_asked(store: Store) -> None:
    asked = [f"harbour {number}" for number in range(3 * AT_ONCE + 1)]
    said = [read(store, name, names=[f"{name} ferry", f"~{name}"]) for name in asked]
    assert reached(store, *asked) == keys(said)


def test_the_names_of_another_watch_are_not_reached(store: Store) -> None:
    read(store, "d1", names=["bay ferry"], watch="other")
    assert reached(store, "bay ferry", "~bay ferry") == set()


def test_names_that_no_mention_has_any_more_are_forgotten(store: Store) -> None:
    one, two = read(store, "d1", names=["old", "~older"]), read(store, "d2", names=["old", "~older"])
    with store.transaction(WATCH) as tx:
        tx.reindex(WATCH, {one: frozenset({"new"})})
        assert tx.names_of(WATCH, two.key) == {"old", "~older"}
        tx.reindex(WATCH, {two: frozenset({"new"})})
        assert tx.component(WATCH, ["older", "old"]).mentions == ()
        assert keys(tx.component(WATCH, ["new"]).mentions) == keys([one, two])
