"""A text that is read again: what it no longer says is withdrawn, with both versions; what comes back holds again."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from random import Random

import pytest

from monitor import following
from monitor.model import Change, DatedBy, Document, Mention, State, Version
from monitor.policy import Watch
from monitor.store import Store, open_store
from tests.make import document, mention
from tests.store.facts import NOW

ACCORD = Watch(watch="Harbour Grain Accord")
DAY = timedelta(days=1)


MARCH, MAY = ("The accord expires on March 18.", "2023-03-18"), ("The accord expires on May 17.", "2023-05-17")
APRIL, NOTHING = ("The accord expires on April 2.", "2023-04-02"), ("Nothing new.", None)


def read(store: Store, text: str, due: str | None, after: int, address: str = "notices.txt") -> Document:
    """Let the watch read a version that was seen so many days after the first; *due* is what it says."""
    seen = NOW + after * DAY + timedelta(minutes=len(address))
    version = document(
        text,
        seen.date().isoformat(),
        key=f"{address} {text}",
        address=address,
        source=address,
        fetched_at=seen,
        dated_by=DatedBy.FIRST_SEEN,
    )
    found: list[Mention] = []
    if due is not None:
        found = [mention(ACCORD.watch, due, origin=version.origin, end=len(text), quote=text)]
    with store.transaction(ACCORD.watch) as tx:
        following.read(tx, ACCORD, version, found, version.origin.fetched_at)
    return version


def dues(version: Version | None) -> list[str]:
    said = version.mentions if version is not None else ()
    return [str(each.due) for each in said if each.change is None]


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
    assert [step.change for step in one.transitions] == [Change.WITHDRAWN, Change.RENEWED]


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
        between, earliest = tx.versions(ACCORD.watch, middle), tx.versions(ACCORD.watch, first)
        elsewhere = tx.versions("another watch", middle)
    assert [dues(each) for each in (between.before, between.after)] == [["2023-03-18"], ["2023-03-20"]]
    assert [dues(each) for each in (earliest.before, earliest.after)] == [[], ["2023-03-18"]]
    assert (elsewhere.before, elsewhere.after) == (None, None)


def test_reading_a_version_again_changes_nothing(store: Store) -> None:
    for _ in range(2):
        read(store, "The accord expires on March 18.", "2023-03-18", 0)
        read(store, "The accord expires on May 17.", "2023-05-17", 1)
    (one,) = store.commitments()
    assert len(one.transitions) == 2


def test_a_statement_that_comes_back_is_firm_again(store: Store) -> None:
    for day, told in enumerate([MARCH, NOTHING, MARCH]):
        read(store, *told, day)
    (one,) = store.commitments()
    assert (str(one.due), one.tentative, len(one.mentions)) == ("2023-03-18", False, 3)


def test_a_page_that_goes_back_to_its_first_date_moves_the_due_back_and_forth(store: Store) -> None:
    for day, told in enumerate([MARCH, MAY, MARCH, MAY, MARCH]):
        read(store, *told, day)
        (one,) = store.commitments()
        assert (str(one.due), one.tentative, one.disputed) == (told[1], False, False)


def test_reading_once_more_what_stands_there_still_says_nothing_new(store: Store) -> None:
    for day, told in enumerate([MARCH, MAY, MAY, MARCH, MARCH]):
        read(store, *told, day)
    (one,) = store.commitments()
    assert (str(one.due), len(one.transitions), len(one.claims)) == ("2023-03-18", 4, 1)


Reading = tuple[int, str, tuple[str, str | None]]


def outcome(store: Store, readings: Iterable[Reading]) -> Sequence[tuple[object, ...]]:
    """What two pages come to that were read at these days, in this order of arrival."""
    for day, address, told in readings:
        read(store, *told, day, address)
    return sorted(
        (str(one.due), one.state, one.doubt, one.disputed, *((step.change, step.at) for step in one.transitions))
        for one in store.commitments()
    )


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_pages_that_flip_come_to_the_same_in_whatever_order_their_readings_arrive(store: Store, seed: int) -> None:
    chance = Random(seed)  # noqa: S311 - chance, not secrecy
    told = (MARCH, APRIL, MAY, NOTHING)
    readings = [(day, address, chance.choice(told)) for day in range(5) for address in ("port.html", "newswire.html")]
    shuffled = [*readings, *readings[::2]]
    chance.shuffle(shuffled)
    in_order = open_store("sqlite://")
    assert outcome(store, shuffled) == outcome(in_order, readings)
    in_order.close()
