"""Several processes on one database, and processes that die."""

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

import pytest

from monitor.errors import StoreError, StoreLocked
from monitor.model import Delivery
from monitor.store import Store, open_store
from tests.store.facts import LEASE, NOW, WATCH, claim, commitment, notification, post, read, track

pytestmark = pytest.mark.process

START = """
import sys, time
from monitor.store import open_store
from tests.store.facts import *
store = open_store(sys.argv[1])
"""

CLAIM_AND_HANG = START + "print(*(each.id for each in claim(store, limit=3)), flush=True)\ntime.sleep(600)"

CLAIM_ALL = START + "while found := claim(store, limit=5):\n    print(*(each.id for each in found), flush=True)"

HOLD_AND_HANG = START + "with store.hold():\n    print('held', flush=True)\n    time.sleep(600)"

WRITE_FOR_EVER = (
    START
    + """
for number in range(10**9):
    read(store, f"d{number}", names=[f"n{number}"])
    print(number, flush=True)
"""
)


@contextmanager
def running(program: str, url: str) -> Iterator[subprocess.Popen[str]]:
    """A process of its own, killed at the end."""
    process = subprocess.Popen([sys.executable, "-c", program, url], stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_processes_never_claim_the_same_notification(url: str, store: Store) -> None:
    post(store, *(notification(f"n{i}") for i in range(200)))
    with running(CLAIM_ALL, url) as one, running(CLAIM_ALL, url) as two:
        claimed = Counter(each for process in (one, two) for each in process.communicate()[0].split())
    assert (len(claimed), set(claimed.values())) == (200, {1})


def test_what_a_killed_process_had_claimed_is_claimed_again_after_its_lease(url: str, store: Store) -> None:
    post(store, *(notification(f"n{i}") for i in range(5)))
    with running(CLAIM_AND_HANG, url) as process:
        taken = first_line(process).split()
    assert len(taken) == 3
    assert {each.id for each in claim(store)} == {"n0", "n1", "n2", "n3", "n4"} - set(taken)
    again = claim(store, NOW + LEASE)
    assert {each.id for each in again if each.attempts == 2} >= set(taken)
    with store.transaction() as tx:
        assert {tx.settle(each, NOW + LEASE, None) for each in again} == {Delivery.SENT}
    assert store.status(NOW).waiting == {}


def test_what_a_killed_process_had_committed_stays(url: str, store: Store) -> None:
    with running(WRITE_FOR_EVER, url) as process:
        reported = 0
        while reported < 20:
            reported = int(first_line(process))
    titles = {each.origin.title for each in store.documents(WATCH)}
    assert {f"d{number}" for number in range(reported + 1)} <= titles
    with store.transaction(WATCH) as tx:
        assert len(tx.component(WATCH, None).mentions) == len(titles)


def test_a_second_daemon_on_an_sqlite_file_is_refused(sqlite_url: str, tmp_path: Path) -> None:
    store = open_store(sqlite_url)
    with running(HOLD_AND_HANG, sqlite_url) as process:
        assert first_line(process) == "held"
        with pytest.raises(StoreLocked, match=rf"process {process.pid}\) works on {tmp_path}/monitor.db: stop it"):
            store.hold().__enter__()
        track(store, commitment("c1", read(store)))  # a command works beside the daemon
        assert len(store.commitments()) == 1
    store.close()


def test_the_lock_of_a_killed_daemon_is_free(sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    with running(HOLD_AND_HANG, sqlite_url) as process:
        assert first_line(process) == "held"
    with store.hold():
        pass
    with store.hold(), pytest.raises(StoreLocked):
        store.hold().__enter__()
    store.close()


def test_a_lock_that_cannot_be_made_is_told(sqlite_url: str, tmp_path: Path) -> None:
    store = open_store(sqlite_url)
    (tmp_path / "monitor.db.lock").mkdir()
    with pytest.raises(StoreError, match=r"cannot lock .*monitor\.db\.lock"):
        store.hold().__enter__()
    store.close()


def test_several_daemons_may_work_on_one_server(postgres_url: str) -> None:
    store = open_store(postgres_url)
    with store.hold(), store.hold():
        store.beat("review", NOW)
    store.close()


def test_only_one_process_in_the_world_ingests_for_a_watch(postgres_url: str) -> None:
    one, two = open_store(postgres_url), open_store(postgres_url)
    entered = Event()

    def ingest() -> None:
        with two.transaction(WATCH):
            entered.set()

    thread = Thread(target=ingest)
    with one.transaction(WATCH):
        thread.start()
        with two.transaction("another watch"), two.transaction() as tx:
            tx.beat("review", NOW)
        assert not entered.wait(0.3)
    thread.join()
    assert entered.is_set()
    one.close()
    two.close()
