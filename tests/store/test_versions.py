"""A text that is read again: what it no longer says is withdrawn, with both versions."""

from datetime import timedelta

from monitor import pipeline
from monitor.model import Change, Document, Mention, State
from monitor.policy import Watch
from monitor.store import Store
from tests.make import document, mention
from tests.store.facts import NOW

ACCORD = Watch(watch="Harbour Grain Accord")
DAY = timedelta(days=1)


def read(store: Store, text: str, due: str | None, after: int, address: str = "notices.txt") -> Document:
    """Let the watch read a version that was seen so many days after the first; *due* is what it says."""
    version = document(text, key=f"{address} {after}", address=address, source="port", fetched_at=NOW + after * DAY)
    found: list[Mention] = []
    if due is not None:
        found = [mention(ACCORD.watch, due, origin=version.origin, end=len(text), quote=text)]
    with store.transaction(ACCORD.watch) as tx:
        pipeline.read(tx, ACCORD, version, found, version.origin.fetched_at)
    return version


def test_a_statement_that_disappears_leaves_its_commitment_open_and_flagged(store: Store) -> None:
    read(store, "The accord expires on March 18.", "2023-03-18", 0)
    read(store, "Nothing new.", None, 1)
    (one,) = store.commitments()
    assert (one.state, str(one.due), one.doubt) == (State.PENDING, "2023-03-18", "withdrawn by its source")
    assert [each.quote for each in one.transitions[-1].evidence] == ["The accord expires on March 18.", "Nothing new."]


def test_an_edited_date_moves_the_due(store: Store) -> None:
    read(store, "The accord expires on March 18.", "2023-03-18", 0)
    read(store, "The accord expires on May 17.", "2023-05-17", 1)
    (one,) = store.commitments()
    assert (str(one.due), one.tentative, one.disputed) == ("2023-05-17", False, False)
    assert [(step.change, str(step.due_after)) for step in one.transitions] == [(Change.WITHDRAWN, "2023-05-17")]


def test_another_text_that_does_not_mention_it_withdraws_nothing(store: Store) -> None:
    read(store, "The accord expires on March 18.", "2023-03-18", 0)
    read(store, "Nothing new.", None, 1, address="other.txt")
    (one,) = store.commitments()
    assert (one.tentative, one.transitions) == (False, ())


def test_a_version_is_compared_with_the_one_seen_last_before_it(store: Store) -> None:
    read(store, "The accord expires on March 18.", "2023-03-18", 0)
    read(store, "The accord expires on March 20.", "2023-03-20", 2)
    middle = document("Between.", key="middle", address="notices.txt", fetched_at=NOW + DAY)
    first = document("Before all.", key="first", address="notices.txt", fetched_at=NOW - DAY)
    with store.transaction(ACCORD.watch) as tx:
        assert [str(each.due) for each in tx.version_before(ACCORD.watch, middle)] == ["2023-03-18"]
        assert tx.version_before(ACCORD.watch, first) == ()
        assert tx.version_before("another watch", middle) == ()


def test_reading_a_version_again_changes_nothing(store: Store) -> None:
    for _ in range(2):
        read(store, "The accord expires on March 18.", "2023-03-18", 0)
        read(store, "The accord expires on May 17.", "2023-05-17", 1)
    (one,) = store.commitments()
    assert len(one.transitions) == 1
