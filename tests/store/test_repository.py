"""Commitments, their transitions and their reviews."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from monitor.errors import StoreError
from monitor.model import Change, Commitment, Due, Evidence, Reason, State, Transition
from monitor.store import Store
from tests.make import document, mention
from tests.store.facts import LATER, NOW, WATCH, alert, commitment, fire, read, track, transition

DAY = timedelta(days=1)


def due_for_review(store: Store, now: datetime, limit: int = 100) -> list[str]:
    with store.transaction() as tx:
        return [each.id for each in tx.for_review(now, limit)]


def fired(store: Store, id_: str) -> set[str]:
    with store.transaction() as tx:
        return set(tx.attention(id_).fired)


# ------------------------------------------------------------------ save


def test_a_commitment_comes_back_whole(store: Store) -> None:
    found = read(store)
    whole = commitment(
        "c1",
        found,
        transitions=(transition(), transition(NOW + DAY, Change.TERMINATED)),
        readings=(Due.parse("2023-02-03"),),
        state=State.TERMINATED,
        aliases=("grain deal",),
        obligor="Ministry of Health",
    )
    track(store, whole)
    assert store.commitment("c1") == whole


def test_saving_the_same_again_leaves_the_next_review_where_it_is(store: Store) -> None:
    kept = commitment("c1", read(store), transitions=(transition(),))
    track(store, kept, now=NOW)
    fire(store, kept, next_review_at=NOW + DAY)
    track(store, kept, now=LATER)
    assert store.next_review_at() == NOW + DAY


@pytest.mark.parametrize(
    "change",
    [
        {"due": Due.parse("2023-05-17")},
        {"transitions": (transition(),)},
        {"confidence": 0.5},
        {"aliases": ("grain deal",)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_changed_commitment_is_reviewed_at_once(store: Store, change: dict[str, object]) -> None:
    kept = commitment("c1", read(store))
    track(store, kept)
    fire(store, kept, next_review_at=NOW + DAY)
    changed: Commitment = replace(kept, **change)  # type: ignore[arg-type]  # one field of many types
    track(store, changed, now=LATER)
    assert store.commitment("c1") == changed
    assert store.next_review_at() == LATER


def test_the_history_is_replaced_by_what_is_derived_now(store: Store) -> None:
    first, second, third = (transition(NOW + day * DAY) for day in range(3))
    kept = commitment("c1", read(store), transitions=(first, second))
    track(store, kept)
    for steps in ((third, first), (first,), ()):
        track(store, replace(kept, transitions=steps))
        assert store.commitment("c1").transitions == steps


def test_a_commitment_that_is_no_longer_derived_is_gone(store: Store) -> None:
    one, two = read(store, "d1"), read(store, "d2")
    track(store, commitment("c1", one), commitment("c2", two))
    track(store, commitment("c2", two))
    assert [each.id for each in store.commitments()] == ["c2"]
    with store.transaction(WATCH) as tx:
        assert tx.component(WATCH, ["grain deal"]).ids == {two.key: "c2"}


def test_saving_a_component_leaves_the_others_alone(store: Store) -> None:
    track(store, commitment("c1", read(store, "d1", names=["one"])), names=["one"])
    track(store, commitment("c2", read(store, "d2", names=["two"])), names=["two"])
    track(store, names=["one"])
    assert [each.id for each in store.commitments()] == ["c2"]


def test_an_id_that_another_commitment_has_is_refused(store: Store) -> None:
    one, two = read(store, "d1", names=["one"]), read(store, "d2", names=["two"])
    track(store, commitment("c1", one), names=["one"])
    with pytest.raises(StoreError, match="c1"):
        track(store, commitment("c1", two), names=["two"])
    assert store.commitment("c1") == commitment("c1", one)


def test_many_commitments_are_saved_at_once(store: Store) -> None:
    mentions = [mention(start=i, end=i + 1) for i in range(1100)]
    with store.transaction(WATCH) as tx:
        tx.add(WATCH, document("text"), {each: frozenset({"grain deal"}) for each in mentions})
    track(store, *(commitment(f"c{i}", each, transitions=(transition(),)) for i, each in enumerate(mentions)))
    assert {each.transitions for each in store.commitments()} == {(transition(),)}
    assert len(due_for_review(store, NOW, 2000)) == 1100
    track(store)
    assert store.commitments() == []


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"])
def test_instants_come_back_as_the_same_instants(store: Store, zone: str) -> None:
    kept = commitment("c1", read(store))
    track(store, kept)
    for month, day, hour, minute in ((10, 29, 2, 30), (4, 2, 1, 45), (11, 5, 1, 30)):
        told = datetime(2023, month, day, hour, minute, fold=1, tzinfo=ZoneInfo(zone))
        fire(store, kept, next_review_at=told)
        asked = store.next_review_at()
        assert asked is not None
        assert (asked.timestamp(), asked.utcoffset()) == (told.timestamp(), timedelta())


def test_a_time_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(StoreError, match="without a zone"):
        store.beat("review", NOW.replace(tzinfo=None))


# ------------------------------------------------------------------ merges


def test_what_was_told_goes_over_to_the_commitment_that_takes_the_mentions(store: Store) -> None:
    one, two, three = (read(store, key) for key in ("d1", "d2", "d3"))
    older, younger = commitment("c1", one), commitment("c2", two, three)
    track(store, older, younger)
    fire(store, older, alert("a1", "c1"))
    fire(store, younger, alert("a2", "c2"))
    track(store, commitment("c1", one, two, three))
    assert fired(store, "c1") == {"a1", "a2"}
    assert {each.about for each in store.history("c1").alerts} == {"c1"}
    with store.transaction() as tx:
        assert {each.about for each in tx.undispatched(10)} == {"c1"}


def test_what_was_told_goes_to_the_commitment_that_takes_most_of_the_mentions(store: Store) -> None:
    one, two, three = (read(store, key) for key in ("d1", "d2", "d3"))
    gone = commitment("c1", one, two, three)
    track(store, gone)
    fire(store, gone, alert("a1", "c1"))
    track(store, commitment("c2", one), commitment("c3", two, three))
    assert (fired(store, "c2"), fired(store, "c3")) == (set(), {"a1"})


def test_what_people_answered_goes_over_too_and_the_heirs_own_answers_go_first(store: Store) -> None:
    one, two = read(store, "d1"), read(store, "d2")
    track(store, commitment("c1", one), commitment("c2", two))
    with store.transaction() as tx:
        tx.acknowledge("c2", Reason.OVERDUE, 1, "ada", NOW)
        tx.acknowledge("c1", Reason.LEAD_TIME, 1, "ada", NOW)
        tx.snooze("c1", NOW + DAY, past_due=False, by="ada", now=NOW)
        tx.snooze("c2", NOW + 9 * DAY, past_due=True, by="bob", now=NOW)
    track(store, commitment("c1", one, two))
    with store.transaction() as tx:
        attention = tx.attention("c1")
    assert attention.acknowledged == {(Reason.OVERDUE, 1), (Reason.LEAD_TIME, 1)}
    assert (attention.snoozed_until, attention.past_due) == (NOW + DAY, False)


def test_a_commitment_that_comes_back_knows_what_was_told(store: Store) -> None:
    kept = commitment("c1", read(store))
    track(store, kept)
    fire(store, kept, alert("a1"))
    track(store)
    track(store, kept)
    assert fired(store, "c1") == {"a1"}


def test_an_alert_that_was_fired_never_counts_twice(store: Store) -> None:
    kept = commitment("c1", read(store))
    track(store, kept)
    fire(store, kept, alert("a1", note="first"))
    fire(store, kept, alert("a1", note="second"), alert("a2"))
    assert [(each.fingerprint, each.note) for each in store.alerts()] == [("a1", "first"), ("a2", "")]


# ------------------------------------------------------------------ review


def test_what_is_longest_overdue_is_reviewed_first(store: Store) -> None:
    hours = {"c1": 3, "c2": 1, "c3": 2, "c4": 5, "c5": None}
    kept = {key: commitment(key, read(store, key)) for key in hours}
    track(store, *kept.values())
    for key, hour in hours.items():
        fire(store, kept[key], next_review_at=None if hour is None else NOW + timedelta(hours=hour))
    assert store.next_review_at() == NOW + timedelta(hours=1)
    assert due_for_review(store, NOW + timedelta(hours=3)) == ["c2", "c3", "c1"]
    assert due_for_review(store, NOW + timedelta(hours=3), limit=2) == ["c2", "c3"]
    assert due_for_review(store, NOW) == []


def test_a_review_keeps_what_the_calendar_changed(store: Store) -> None:
    kept = commitment("c1", read(store))
    track(store, kept)
    passed = transition(NOW + DAY, Change.DUE_PASSED, evidence=(), after=State.OVERDUE)
    overdue = replace(kept, state=State.OVERDUE, transitions=(passed,))
    with store.transaction() as tx:
        (before,) = tx.for_review(NOW + DAY, 10)
        tx.reviewed(overdue, [alert("a1", reason=Reason.OVERDUE)], NOW + 2 * DAY)
    assert before == kept
    assert store.commitment("c1") == overdue
    assert store.next_review_at() == NOW + 2 * DAY
    assert store.commitments(states=[State.OVERDUE]) == [overdue]


def test_a_review_that_finds_nothing_to_wait_for_ends_the_reviews(store: Store) -> None:
    kept = commitment("c1", read(store))
    track(store, kept)
    fire(store, kept, next_review_at=None)
    assert store.next_review_at() is None
    assert due_for_review(store, NOW + 1000 * DAY) == []


def test_the_order_of_the_history_is_kept(store: Store) -> None:
    steps: tuple[Transition, ...] = tuple(
        transition(NOW, evidence=(Evidence(mention=f"m{i}", quote="…"),)) for i in (3, 1, 2)
    )
    track(store, commitment("c1", read(store), transitions=steps))
    with store.transaction() as tx:
        (found,) = tx.for_review(NOW, 1)
    assert found.transitions == steps
