"""What is read in batches comes to the same as what is read one by one, and nothing that is bad harms anything else."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from structlog.testing import capture_logs

from monitor import pipeline
from monitor.errors import DeliveryRefused, SourceUnavailable, StoreUnavailable
from monitor.model import Alert, Document, Fetched, Kind, Notification, Reason, Severity
from monitor.policy import Keep, Settings, SourceSpec, Watch
from monitor.policy import Receiver as ReceiverSpec
from monitor.ports import Store as StorePort
from monitor.store import Store, open_store
from tests.make import document, instant

SPEC = SourceSpec(files="inbox/*")
PORTS = Watch(watch="Port desk", keep=Keep(about="anything"))
NOW = instant("2023-03-08T10:00")
SHIPS = ("Ada", "Bess", "Cora", "Dora", "Edna", "Fay", "Gwen")


class Papers:
    """A source with these documents, which breaks at its end if *broken*, in a way that nobody foresaw if *buggy*."""

    name = "files papers"

    def __init__(self, documents: Sequence[Document], *, broken: bool = False, buggy: bool = False) -> None:
        self._documents = documents
        self._buggy = buggy
        self._broken = broken

    def read(self, marks: Mapping[str, str], now: datetime) -> Iterator[Fetched]:  # noqa: ARG002 - the protocol's signature
        for each in self._documents:
            if each.origin.address not in marks:
                yield Fetched(document=each, mark=(each.origin.address, "read"))
        if self._broken:
            raise SourceUnavailable("the folder has gone")
        if self._buggy:
            raise ValueError("no such element")


class Stumbling:
    """A store that cannot keep what stands at one address."""

    def __init__(self, store: Store, address: str) -> None:
        self._store = store
        self._address = address

    def marks(self, watch: str, source: str) -> Mapping[str, str]:
        return self._store.marks(watch, source)

    @contextmanager
    def transaction(self, watch: str | None = None) -> Iterator[object]:
        with self._store.transaction(watch) as tx:
            add = tx.add

            def stumble(watch: str, document: Document, mentions: Any) -> bool:
                if document.origin.address == self._address:
                    raise ZeroDivisionError
                return add(watch, document, mentions)

            tx.add = stumble  # type: ignore[method-assign]  # this transaction only
            yield tx


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(f"sqlite:///{tmp_path}/monitor.db")
    yield made
    made.close()


def papers(count: int) -> list[Document]:
    """Texts about seven licences, some of which were extended."""
    found = []
    for number in range(count):
        ship, day = SHIPS[number % 7], 10 + number % 9
        change = f"The {ship} fishing licence was extended until {day} July 2023."
        plain = f"The {ship} fishing licence expires on {day} May 2023."
        published = f"2023-03-{1 + number % 8:02}"
        found.append(document(change if number % 5 == 0 else plain, published, key=f"d{number:03}"))
    return found


def tracked(store: Store) -> list[tuple[str, str, str]]:
    return sorted((each.subject, str(each.due), each.state) for each in store.commitments())


def test_batches_come_to_the_same_as_single_documents(store: Store) -> None:
    texts = papers(120)
    result = pipeline.ingest(store, PORTS, SPEC, Papers(texts), NOW)
    alone = open_store("sqlite://")
    for each in texts:
        pipeline.ingest(alone, PORTS, SPEC, Papers([each]), NOW)
    assert (result.documents, len(tracked(store))) == (120, 7)
    assert tracked(store) == tracked(alone)
    alone.close()


def test_a_document_that_cannot_be_kept_is_a_fault_and_is_tried_again(store: Store) -> None:
    texts = papers(60)
    bad = texts[31].origin.address
    stumbling = cast("StorePort", Stumbling(store, bad))
    with capture_logs() as logs:
        result = pipeline.ingest(stumbling, PORTS, SPEC, Papers(texts), NOW)
    assert result.documents == 59
    assert [fault.where for fault in result.faults] == [bad]
    assert [line["event"] for line in logs] == ["document.failed", "source.fault"]
    assert pipeline.ingest(store, PORTS, SPEC, Papers(texts), NOW).documents == 1


def test_what_was_read_before_a_source_broke_is_kept(store: Store) -> None:
    result = pipeline.ingest(store, PORTS, SPEC, Papers(papers(7), broken=True), NOW)
    assert result.documents == 7
    assert [fault.what for fault in result.faults] == ["the folder has gone"]
    assert len(tracked(store)) == 7


def test_a_source_that_fails_in_a_way_nobody_foresaw_is_told_as_broken_and_keeps_what_it_gave(store: Store) -> None:
    buggy = Papers(papers(7), buggy=True)
    with capture_logs() as logs:
        results = [pipeline.ingest(store, PORTS, SPEC, buggy, NOW + day * timedelta(days=1)) for day in range(5)]
    assert [result.documents for result in results] == [7, 0, 0, 0, 0]
    assert [len(result.faults) for result in results] == [1] * 5
    (status,) = store.status(NOW).sources
    assert (status.failures, status.trouble) == (5, Reason.SOURCE_BROKEN)
    assert [(each.reason, each.subject) for each in store.alerts()] == [(Reason.SOURCE_BROKEN, SPEC.label)]
    assert "no such element" in store.alerts()[0].note
    assert [line["exc_info"] for line in logs if line["event"] == "source.failed"] == [True] * 5


def test_a_database_that_is_away_while_a_source_is_read_is_no_fault_of_the_source(store: Store) -> None:
    class Away(Papers):
        def read(self, marks: Mapping[str, str], now: datetime) -> Iterator[Fetched]:
            yield from super().read(marks, now)
            raise StoreUnavailable

    with pytest.raises(StoreUnavailable):
        pipeline.ingest(store, PORTS, SPEC, Away(papers(1)), NOW)
    assert store.status(NOW).sources == ()


def test_every_document_is_a_step_of_the_progress(store: Store) -> None:
    steps: list[None] = []
    pipeline.ingest(store, PORTS, SPEC, Papers(papers(53)), NOW, lambda: steps.append(None))
    assert len(steps) == 53


class Desk:
    """A receiver that keeps the titles of what it gets, or refuses everything."""

    def __init__(self, name: str, *, dead: bool = False) -> None:
        self.name = name
        self.titles: list[str] = []
        self._dead = dead

    def send(self, notification: Notification) -> None:
        if self._dead:
            raise DeliveryRefused("HTTP 404")
        self.titles.append(f"{notification.title} {notification.body}")


def tell(store: Store, desks: Sequence[Desk], to: tuple[str, ...], rounds: int = 9) -> None:
    """Tell of two leases that are due today, and let the alerts that follow go their way."""
    receivers = tuple(ReceiverSpec(name=desk.name, url="json://127.0.0.1/") for desk in desks)
    settings = Settings(watches=(PORTS,), receivers=receivers, to=to)
    due = {
        "watch": PORTS.watch,
        "reason": Reason.DUE_TODAY,
        "severity": Severity.CRITICAL,
        "at": NOW,
        "kind": Kind.EXPIRY,
    }
    for lease in ("Quay lease", "Crane lease"):
        with store.transaction() as tx:
            tx.tell([Alert(about=lease, subject=lease, fingerprint=lease, **due)])  # type: ignore[arg-type]  # its fields
        for _ in range(rounds):
            pipeline.dispatch(store, settings, NOW)
            pipeline.deliver(store, {desk.name: desk for desk in desks}, lambda: NOW)


def test_each_message_that_only_a_dead_receiver_was_to_get_is_named_to_another(store: Store) -> None:
    boss = Desk("boss")
    tell(store, [Desk("desk", dead=True), boss], ("desk",))
    assert [[lease in told for lease in ("Quay lease", "Crane lease")] for told in boss.titles] == [
        [True, False],
        [False, True],
    ]


def test_what_another_receiver_got_too_is_named_once_a_day(store: Store) -> None:
    boss = Desk("boss")
    tell(store, [Desk("desk", dead=True), boss], ("desk", "boss"))
    assert sum("Delivery failed" in told for told in boss.titles) == 1
    assert len(boss.titles) == 3


def test_two_receivers_that_take_nothing_do_not_tell_of_each_other_without_end(store: Store) -> None:
    tell(store, [Desk("desk", dead=True), Desk("boss", dead=True)], ("desk",))
    assert len(store.alerts()) == 2 + 2 + 2
    assert sum(store.status(NOW).dead.values()) == 6
