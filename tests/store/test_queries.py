"""What can be read of the store."""

from datetime import date, timedelta
from typing import Any

import pytest

from monitor.errors import DeliveryRefused, Fault, NotFound
from monitor.model import OPEN, Delivery, Due, State
from monitor.store import Store
from tests.store.facts import (
    LATER,
    NOW,
    WATCH,
    alert,
    claim,
    commitment,
    decision,
    fire,
    notification,
    post,
    read,
    track,
    transition,
)


@pytest.fixture
def tracked(store: Store) -> Store:
    """A store with five commitments."""
    track(
        store,
        commitment("march", due=Due.parse("2023-03-18")),
        commitment("may", due=Due.parse("2023-05"), watched=False),
        commitment("never", due=None),
        commitment("january", due=Due.parse("2023-01-10"), state=State.EXPIRED),
        commitment("maybe", due=Due.parse("2023-04-01"), doubt="ambiguous date"),
    )
    with store.transaction("other") as tx:
        tx.save("other", [commitment("elsewhere", watch="other")], tx.component("other", None), NOW)
    return store


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, "january elsewhere march maybe may never"),
        ({"watch": "other"}, "elsewhere"),
        ({"watch": WATCH, "states": OPEN}, "march maybe may never"),
        ({"watch": WATCH, "states": []}, ""),
        ({"until": date(2023, 3, 18)}, "january elsewhere march"),
        ({"until": date(2023, 5, 1), "watch": WATCH}, "january march maybe may"),
        ({"tentative": True}, "maybe"),
        ({"tentative": False, "watched": True, "watch": WATCH}, "january march never"),
        ({"watched": False}, "may"),
        ({"limit": 2}, "january elsewhere"),
    ],
)
def test_commitments_come_by_due_undated_ones_last(tracked: Store, asked: dict[str, Any], found: str) -> None:
    assert [each.id for each in tracked.commitments(**asked)] == found.split()


def test_a_commitment_is_found_by_the_beginning_of_its_id(tracked: Store) -> None:
    assert tracked.commitment("mar").id == "march"
    assert tracked.commitment("may").id == "may"


@pytest.mark.parametrize(
    ("named", "answer"),
    [
        ("x", "no commitment's id begins with 'x'"),
        ("M", "no commitment's id begins with 'M'"),
        ("ma_", "no commitment"),
        ("ma", "several commitments' ids begin with 'ma', give more of it: march .*, may .*, maybe"),
    ],
)
def test_an_id_that_names_no_single_commitment_is_refused(tracked: Store, named: str, answer: str) -> None:
    with pytest.raises(NotFound, match=answer):
        tracked.commitment(named)


def test_an_id_that_is_unknown_may_be_that_of_another_service(tracked: Store) -> None:
    for ask in (
        lambda: tracked.commitment("x"),
        lambda: tracked.acknowledge("x", "ada", NOW),
        lambda: tracked.snooze("x", NOW, past_due=False, by="ada", now=NOW),
    ):
        with pytest.raises(NotFound) as refused:
            ask()
        assert f"in the database {tracked.name}: " in str(refused.value)
        assert "--config" in str(refused.value)


def test_a_history_is_all_that_was_said_decided_told_and_answered(store: Store) -> None:
    late, early = read(store, "d2", published="2023-03-09"), read(store, "d1", published="2023-03-08")
    other = read(store, "d3")
    kept = commitment("c1", early, late, transitions=(transition(),))
    track(store, kept, commitment("c2", other))
    with store.transaction(WATCH) as tx:
        for target in (late, other):
            tx.decide(WATCH, decision(target))
    fire(store, kept, alert("f1"), alert("f2"))
    fire(store, commitment("c2", other), alert("f3", "c2"))
    post(store, notification("n1", "f1", "f3"), notification("n2", "f2", receiver="mail"), notification("n3", "f3"))
    (taken,) = claim(store, limit=1)
    with store.transaction() as tx:
        tx.settle(taken, LATER, None)
    store.snooze("c1", LATER, past_due=True, by="ada", now=NOW)
    store.acknowledge("n2", "bob", LATER)

    history = store.history("c1")
    assert history.commitment == kept
    assert history.mentions == (early, late)
    assert history.decisions == (decision(late),)
    assert [each.fingerprint for each in history.alerts] == ["f1", "f2"]
    assert [(each.notification.id, each.delivery, each.settled_at) for each in history.outgoing] == [
        ("n1", Delivery.SENT, LATER),
        ("n2", Delivery.WAITING, None),
    ]
    assert [each.by for each in history.acknowledged] == ["bob"]
    assert history.snooze is not None
    assert (history.snooze.until, history.snooze.past_due, history.snooze.by) == (LATER, True, "ada")


def test_a_history_without_events_is_short(store: Store) -> None:
    track(store, commitment("c1", read(store)))
    history = store.history("c1")
    assert (history.alerts, history.outgoing, history.acknowledged, history.snooze) == ((), (), (), None)
    with pytest.raises(NotFound):
        store.history("c2")


def test_alerts_come_in_the_order_of_their_creation_from_any_point_on(store: Store) -> None:
    kept = commitment("c1", read(store))
    track(store, kept)
    fire(store, kept, alert("z"), alert("a"))
    fire(store, kept, alert("m", at=NOW - timedelta(days=9)))
    assert [each.fingerprint for each in store.alerts()] == ["z", "a", "m"]
    assert [each.fingerprint for each in store.alerts(after=2)] == ["m"]
    assert store.alerts(after=3) == []


def test_the_status_of_an_empty_store_is_empty(store: Store) -> None:
    status = store.status(NOW)
    assert (status.sources, status.documents, status.states, status.stray, status.tentative) == ((), 0, {}, 0, 0)
    assert (status.waiting, status.dead, status.oldest_waiting, status.beats) == ({}, {}, None, {})


def test_the_status_counts_what_is_tracked(tracked: Store) -> None:
    read(tracked, "d1")
    read(tracked, "d1", watch="other")
    status = tracked.status(NOW)
    assert status.documents == 2
    assert status.states == {State.PENDING: 3, State.EXPIRED: 1}
    assert (status.stray, status.tentative) == (1, 1)
    assert sum(status.states[state] for state in OPEN if state in status.states) == len(
        tracked.commitments(states=OPEN, tentative=False, watched=True)
    )


def test_the_status_counts_what_waits_and_what_is_dead(store: Store) -> None:
    minute = timedelta(minutes=1)
    post(
        store,
        notification("n1", not_before=NOW - 5 * minute),
        notification("n2", not_before=NOW + minute),
        notification("n3", receiver="mail", not_before=NOW - 9 * minute),
        notification("n4", receiver="mail", not_before=NOW - 8 * minute),
    )
    (refused,) = claim(store, receivers=["mail"], limit=1)
    with store.transaction() as tx:
        tx.settle(refused, NOW, DeliveryRefused())
    status = store.status(NOW)
    assert (status.waiting, status.dead) == ({"desk": 2, "mail": 1}, {"mail": 1})
    assert status.oldest_waiting == NOW - 8 * minute
    assert store.status(NOW - 30 * minute).oldest_waiting is None


def test_the_status_shows_sources_and_ticks(store: Store) -> None:
    fault = Fault(where="inbox/a.pdf", what="broken")
    with store.transaction() as tx:
        tx.read_ended(WATCH, "files inbox", NOW, 2, [fault])
        tx.read_ended("a", "feed", NOW, 0, [])
    store.beat("review", NOW)
    store.beat("review", LATER)
    store.beat("deliver", NOW)
    status = store.status(LATER)
    assert [(each.watch, each.source, each.faults) for each in status.sources] == [
        (WATCH, "files inbox", (fault,)),
        ("a", "feed", ()),
    ]
    assert status.beats == {"review": LATER, "deliver": NOW}
