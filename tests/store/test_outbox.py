"""From alerts to settled notifications."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest

from monitor.alerting import trial
from monitor.errors import DeliveryError, DeliveryRefused, DeliveryUnclear
from monitor.model import Delivery, Notification
from monitor.store import Store
from monitor.store.outbox import retry_after
from tests.store.facts import LATER, LEASE, NOW, alert, claim, commitment, fire, notification, post, read, track

SECOND = timedelta(seconds=1)


def settle(
    store: Store, claimed: Notification, now: datetime = NOW, failure: DeliveryError | None = None
) -> Delivery | None:
    with store.transaction() as tx:
        return tx.settle(claimed, now, failure)


@pytest.fixture
def fired(store: Store) -> Store:
    """A store in which three alerts were fired."""
    kept = commitment("c1", read(store))
    track(store, kept)
    fire(store, kept, alert("f2"), alert("f1"))
    fire(store, kept, alert("f3"))
    return store


# ------------------------------------------------------------------ dispatch


def test_undispatched_alerts_come_in_the_order_of_their_creation(fired: Store) -> None:
    with fired.transaction() as tx:
        assert [each.fingerprint for each in tx.undispatched(10)] == ["f2", "f1", "f3"]
        assert [each.fingerprint for each in tx.undispatched(2)] == ["f2", "f1"]


def test_a_dispatched_alert_is_not_dispatched_again(fired: Store) -> None:
    with fired.transaction() as tx:
        tx.enqueue(tx.undispatched(2), [notification("n1", "f2", "f1")])
    with fired.transaction() as tx:
        assert [each.fingerprint for each in tx.undispatched(10)] == ["f3"]


def test_alerts_that_nobody_hears_of_are_dispatched_all_the_same(fired: Store) -> None:
    with fired.transaction() as tx:
        tx.enqueue(tx.undispatched(10), [])
    with fired.transaction() as tx:
        assert tx.undispatched(10) == []


def test_enqueueing_twice_leaves_one_notification_as_it_is(store: Store) -> None:
    post(store, notification("n1", title="first"))
    (taken,) = claim(store)
    settle(store, taken)
    post(store, notification("n1", title="second"))
    assert taken.title == "first"
    assert claim(store, LATER) == []


def test_threads_that_dispatch_together_carry_every_alert_once(fired: Store) -> None:
    kept = fired.commitment("c1")
    fire(fired, kept, *(alert(f"g{i}") for i in range(97)))

    def work(_: int) -> list[str]:
        done = list[str]()
        while True:
            with fired.transaction() as tx:
                batch = tx.undispatched(7)
                tx.enqueue(batch, [notification(f"n-{each.fingerprint}", each.fingerprint) for each in batch])
            if not batch:
                return done
            done += [each.fingerprint for each in batch]

    with ThreadPoolExecutor(4) as pool:
        carried = Counter(each for done in pool.map(work, range(4)) for each in done)
    assert (len(carried), set(carried.values())) == (100, {1})
    assert len(claim(fired, limit=200)) == 100


# ------------------------------------------------------------------ claim


def test_a_claim_takes_what_is_ready_oldest_first(store: Store) -> None:
    times = {"n1": 3, "n2": 1, "n3": 2, "n4": 9}
    post(store, *(notification(key, not_before=NOW + hour * SECOND) for key, hour in times.items()))
    assert [each.id for each in claim(store, NOW + 3 * SECOND, limit=2)] == ["n2", "n3"]
    assert [each.id for each in claim(store, NOW + 3 * SECOND)] == ["n1"]


def test_a_claim_is_for_the_named_receivers_only(store: Store) -> None:
    post(store, notification("n1"), notification("n2", receiver="mail"))
    assert claim(store, receivers=[]) == []
    assert [each.id for each in claim(store, receivers=["mail", "other"])] == ["n2"]


def test_a_claimed_notification_is_whole_and_counts_the_attempt(store: Store) -> None:
    sent = notification("n1", "f1", "f2", title="Fällig 🌾")
    post(store, sent)
    (taken,) = claim(store)
    assert taken == Notification(**{field: getattr(sent, field) for field in sent.__slots__} | {"attempts": 1})


def test_a_claim_holds_until_the_end_of_its_lease(store: Store) -> None:
    post(store, notification("n1"))
    assert len(claim(store)) == 1
    assert claim(store, NOW + LEASE - SECOND) == []
    assert [each.attempts for each in claim(store, NOW + LEASE)] == [2]


def test_what_was_claimed_by_a_clock_that_was_ahead_is_not_held_until_then(store: Store) -> None:
    post(store, notification("n1"))
    (taken,) = claim(store, NOW + timedelta(days=365))
    assert [each.attempts for each in claim(store, NOW)] == [taken.attempts + 1]


@pytest.mark.parametrize("batch", [1, 7])
def test_threads_never_claim_the_same_notification(store: Store, batch: int) -> None:
    post(store, *(notification(f"n{i}") for i in range(120)))

    def work(_: int) -> list[str]:
        taken = list[str]()
        while found := claim(store, limit=batch):
            taken += [each.id for each in found]
        return taken

    with ThreadPoolExecutor(4) as pool:
        claimed = Counter(each for taken in pool.map(work, range(4)) for each in taken)
    assert (len(claimed), set(claimed.values())) == (120, {1})


# ------------------------------------------------------------------ settle


def test_what_was_sent_is_never_claimed_again(store: Store) -> None:
    post(store, notification("n1"))
    (taken,) = claim(store)
    assert settle(store, taken) is Delivery.SENT
    assert claim(store, NOW + timedelta(days=365)) == []


def test_a_stale_settlement_is_refused(store: Store) -> None:
    post(store, notification("n1"))
    (stalled,) = claim(store)
    (ours,) = claim(store, NOW + LEASE)
    assert settle(store, stalled, NOW + LEASE, DeliveryRefused()) is None
    assert settle(store, ours, NOW + LEASE) is Delivery.SENT
    assert settle(store, stalled, NOW + LEASE) is None
    assert settle(store, ours, NOW + LEASE, DeliveryRefused()) is None
    assert store.status(LATER).dead == {}


def test_a_lease_that_ran_out_still_settles_while_nobody_else_has_claimed(store: Store) -> None:
    post(store, notification("n1"))
    (taken,) = claim(store)
    assert settle(store, taken, NOW + 10 * LEASE) is Delivery.SENT


@pytest.mark.parametrize(
    ("failures", "pause"),
    [(1, 30), (2, 120), (3, 600), (4, 1800), *((number, 3600) for number in range(5, 29)), (29, None), (99, None)],
)
def test_retries_follow_the_schedule_within_ten_per_cent(failures: int, pause: int | None) -> None:
    for key in ("n1", "n2", "n3"):
        wait = retry_after(key, failures)
        if pause is None:
            assert wait is None
        else:
            assert wait is not None
            assert 0.9 * pause <= wait.total_seconds() <= 1.1 * pause


def test_retries_are_spread_by_the_id_and_the_same_each_time() -> None:
    waits = [retry_after(f"n{i}", 5) for i in range(100)]
    assert waits == [retry_after(f"n{i}", 5) for i in range(100)]
    assert len(set(waits)) > 90


def test_a_notification_that_always_fails_is_dead_after_a_day_of_retries(store: Store) -> None:
    post(store, notification("n1"))
    now, outcomes = NOW, list[Delivery | None]()
    while (at := now) < NOW + timedelta(days=3) and not store.status(now).dead:
        for taken in claim(store, at):
            outcomes.append(settle(store, taken, at, DeliveryUnclear("no answer")))
        now += timedelta(minutes=1) if now < LATER else timedelta(minutes=10)
    assert outcomes == [Delivery.WAITING] * 28 + [Delivery.DEAD]
    assert timedelta(hours=21) < now - NOW < timedelta(hours=30)
    assert store.status(now).dead == {"desk": 1}


def test_a_refusal_for_good_is_dead_at_once(store: Store) -> None:
    post(store, notification("n1"))
    (taken,) = claim(store)
    assert settle(store, taken, NOW, DeliveryRefused()) is Delivery.DEAD
    assert claim(store, NOW + timedelta(days=30)) == []


def test_a_crash_before_the_settlement_costs_no_retry(store: Store) -> None:
    post(store, notification("n1"))
    now = NOW
    for _ in range(50):
        assert len(claim(store, now)) == 1
        now += LEASE
    (taken,) = claim(store, now)
    assert settle(store, taken, now, DeliveryError()) is Delivery.WAITING
    assert claim(store, now + timedelta(seconds=26)) == []
    assert len(claim(store, now + timedelta(seconds=34))) == 1


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("450 mailbox is full", "450 mailbox is full"),
        ("cannot reach https://hooks.example.org/T1/SECRET: refused", "cannot reach (address) refused"),
        ("mailtos://ada:secret@example.org failed", "(address) failed"),
        ("no mailbox <ada@example.org>", "no mailbox (address)"),
        ("a\x00b", "a�b"),
        ("x" * 9000, "x" * 500),
    ],
)
def test_the_last_error_is_kept_without_addresses(fired: Store, text: str, kept: str) -> None:
    post(fired, notification("n1", "f1"))
    (taken,) = claim(fired)
    settle(fired, taken, NOW, DeliveryError(text))
    (outgoing,) = fired.history("c1").outgoing
    assert (outgoing.error, outgoing.failures, outgoing.delivery) == (kept, 1, Delivery.WAITING)


def test_a_receiver_fails_from_a_dead_notification_on_until_one_arrives(store: Store) -> None:
    def settle(key: str, now: datetime, failure: DeliveryError | None) -> tuple[str, ...]:
        post(store, notification(key))
        (taken,) = claim(store, now)
        with store.transaction() as tx:
            tx.settle(taken, now, failure)
        return store.status(now).failing

    assert settle("n1", NOW, DeliveryRefused("HTTP 404")) == ("desk",)
    assert settle("n2", LATER, None) == ()
    assert store.status(LATER).dead == {"desk": 1}


def test_a_receiver_that_took_a_test_message_fails_no_longer_until_the_next_dead_notification(store: Store) -> None:
    def fail(key: str, now: datetime) -> None:
        post(store, notification(key))
        (taken,) = claim(store, now)
        settle(store, taken, now, DeliveryRefused("HTTP 404"))

    fail("n1", NOW)
    for hour in (1, 2):
        store.arrived(trial("desk", NOW + hour * LEASE), NOW + hour * LEASE)
        assert store.status(LATER).failing == ()
    store.arrived(trial("mail", NOW), NOW)
    assert claim(store, LATER, receivers=["desk", "mail"]) == []
    fail("n2", LATER)
    assert store.status(LATER).failing == ("desk",)


@pytest.mark.parametrize(
    ("fate", "unheard"),
    [
        pytest.param(None, ["f1"], id="still waits"),
        pytest.param(DeliveryError(), ["f1"], id="is tried again"),
        pytest.param(DeliveryRefused(), ["f2", "f1"], id="is dead too"),
    ],
)
def test_of_a_dead_notification_nobody_has_heard_what_no_other_brings(
    fired: Store, fate: DeliveryError | None, unheard: list[str]
) -> None:
    post(fired, notification("n1", "f1", "f2"), notification("n2", "f2", receiver="mail"), notification("n3", "f3"))
    dead = next(each for each in claim(fired, receivers=["desk"]) if each.id == "n1")
    settle(fired, dead, NOW, DeliveryRefused())
    if fate is not None:
        (other,) = claim(fired, receivers=["mail"])
        settle(fired, other, NOW, fate)
    with fired.transaction() as tx:
        assert {each.fingerprint for each in tx.unheard(dead)} == set(unheard)


def test_what_another_receiver_got_is_heard(fired: Store) -> None:
    post(fired, notification("n1", "f1"), notification("n2", "f1", receiver="mail"))
    (dead,), (sent,) = claim(fired, receivers=["desk"]), claim(fired, receivers=["mail"])
    settle(fired, sent)
    settle(fired, dead, NOW, DeliveryRefused())
    with fired.transaction() as tx:
        assert tx.unheard(dead) == []
