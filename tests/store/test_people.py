"""What people decide, acknowledge and snooze."""

from datetime import timedelta

import pytest

from monitor.errors import NotFound
from monitor.model import Reason
from monitor.store import Store
from monitor.store.people import RECALLS
from tests.make import mention
from tests.store.facts import LATER, NOW, WATCH, alert, commitment, decision, fire, notification, post, read, track

DAY = timedelta(days=1)


@pytest.fixture
def told(store: Store) -> Store:
    """A store in which two alerts about c1 and one about c2 were fired, and nothing is due for review."""
    one, two = commitment("c1", read(store, "d1")), commitment("c2", read(store, "d2"))
    track(store, one, two)
    fire(store, one, alert("f1", "c1"), alert("f2", "c1", reason=Reason.OVERDUE, term=2))
    fire(store, two, alert("f3", "c2"))
    post(store, notification("ab1", "f1"), notification("ab2", "f1", receiver="mail"), notification("ac1", "f2", "f3"))
    return store


def acknowledged(store: Store, id_: str) -> set[tuple[Reason, int]]:
    with store.transaction() as tx:
        return set(tx.attention(id_).acknowledged)


def test_nothing_was_told_about_what_is_unknown(store: Store) -> None:
    with store.transaction() as tx:
        attention = tx.attention("c1")
    assert (attention.fired, attention.acknowledged, attention.snoozed_until) == ({}, frozenset(), None)


def test_attention_lists_the_alerts_in_the_order_in_which_they_were_fired(told: Store) -> None:
    with told.transaction() as tx:
        assert list(tx.attention("c1").fired) == ["f1", "f2"]


@pytest.mark.parametrize(
    ("every", "read"),
    [
        pytest.param(timedelta(days=7), RECALLS, id="once a week: as many as are read at once"),
        pytest.param(timedelta(hours=12), 4 * RECALLS, id="twice a day: those of the month before the latest"),
    ],
)
def test_of_what_is_repeated_for_ever_a_review_reads_the_latest_and_knows_all(
    told: Store, every: timedelta, read: int
) -> None:
    nags = [alert(f"n{number}", at=NOW + number * every, reason=Reason.OVERDUE) for number in range(100)]
    changed = alert("changed", reason=Reason.CHANGED)
    kept = told.commitment("c1")
    fire(told, kept, changed, *nags)
    with told.transaction() as tx:
        attention = tx.attention("c1")
    assert attention.told == {"f1", "f2", "changed", *(each.fingerprint for each in nags)}
    assert list(attention.fired) == ["changed", *(each.fingerprint for each in nags[-read:])]


def test_an_acknowledgement_covers_the_series_of_one_term(told: Store) -> None:
    with told.transaction() as tx:
        tx.acknowledge("c1", Reason.OVERDUE, 2, "ada", LATER)
        tx.acknowledge("c1", Reason.OVERDUE, 2, "bob", LATER + DAY)
    assert acknowledged(told, "c1") == {(Reason.OVERDUE, 2)}
    assert [each.by for each in told.history("c1").acknowledged] == ["ada"]
    assert acknowledged(told, "c2") == set()


@pytest.mark.parametrize(
    ("named", "series"),
    [
        ("ab1", {"c1": {(Reason.LEAD_TIME, 1)}, "c2": set()}),
        ("ab", {"c1": {(Reason.LEAD_TIME, 1)}, "c2": set()}),
        ("ac1", {"c1": {(Reason.OVERDUE, 2)}, "c2": {(Reason.LEAD_TIME, 1)}}),
        ("f3", {"c1": set(), "c2": {(Reason.LEAD_TIME, 1)}}),
    ],
)
def test_an_alert_is_acknowledged_by_the_beginning_of_an_id(
    told: Store, named: str, series: dict[str, set[tuple[Reason, int]]]
) -> None:
    told.acknowledge(named, "ada", LATER)
    assert {key: acknowledged(told, key) for key in ("c1", "c2")} == series


@pytest.mark.parametrize(
    ("named", "answer"),
    [("zz", "no alert's id begins with 'zz'"), ("a", "several alerts' ids"), ("", "several"), ("a%", "no alert")],
)
def test_an_id_that_names_no_single_alert_is_refused(told: Store, named: str, answer: str) -> None:
    with pytest.raises(NotFound, match=answer):
        told.acknowledge(named, "ada", LATER)
    assert told.next_review_at() is None


def test_an_alert_about_no_commitment_cannot_be_acknowledged(told: Store) -> None:
    fire(told, told.commitment("c1"), alert("f9", "feed of the desk", reason=Reason.SOURCE_BROKEN, kind=None))
    with pytest.raises(NotFound, match="about no commitment"):
        told.acknowledge("f9", "ada", LATER)


def test_the_last_snooze_counts(told: Store) -> None:
    told.snooze("c1", NOW + 3 * DAY, past_due=True, by="ada", now=NOW)
    told.snooze("c1", NOW + 2 * DAY, past_due=False, by="bob", now=LATER)
    with told.transaction() as tx:
        attention = tx.attention("c1")
    assert (attention.snoozed_until, attention.past_due) == (NOW + 2 * DAY, False)
    snooze = told.history("c1").snooze
    assert snooze is not None
    assert (snooze.by, snooze.at) == ("bob", LATER)


def test_a_decision_is_kept_once(store: Store) -> None:
    found = read(store)
    with store.transaction(WATCH) as tx:
        for _ in range(2):
            tx.decide(WATCH, decision(found))
        assert tx.component(WATCH, ["grain deal"]).decisions == (decision(found),)


def test_a_decision_about_nothing_that_was_said_is_refused(store: Store) -> None:
    with pytest.raises(NotFound), store.transaction(WATCH) as tx:
        tx.decide(WATCH, decision(mention()))


@pytest.mark.parametrize("answer", ["acknowledge", "snooze", "decide"])
def test_every_answer_has_the_commitment_reviewed_at_once(told: Store, answer: str) -> None:
    assert told.next_review_at() is None
    with told.transaction(WATCH) as tx:
        match answer:
            case "acknowledge":
                tx.acknowledge("c1", Reason.LEAD_TIME, 1, "ada", LATER)
            case "snooze":
                tx.snooze("c1", NOW + DAY, past_due=False, by="ada", now=LATER)
            case "decide":
                tx.decide(WATCH, decision(mention(key="d1", due="2023-03-18"), at=LATER))
        assert [each.id for each in tx.for_review(LATER, 10)] == ["c1"]


def test_answers_about_an_unknown_commitment_are_refused(store: Store) -> None:
    with pytest.raises(NotFound, match="monitor due"):
        store.snooze("c9", NOW + DAY, past_due=False, by="ada", now=NOW)
    with pytest.raises(NotFound, match="monitor due"), store.transaction() as tx:
        tx.acknowledge("c9", Reason.OVERDUE, 1, "ada", NOW)
