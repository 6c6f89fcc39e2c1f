"""Documents, mentions and names."""

from collections.abc import Iterable
from datetime import date, timedelta
from threading import Barrier, Thread

import pytest

from monitor.errors import Fault
from monitor.model import Component, Mention, Reason
from monitor.store import Store
from tests.make import document, mention, origin
from tests.store.facts import LATER, NOW, WATCH, alert, commitment, decision, read, said, track


def component(store: Store, *names: str, watch: str = WATCH) -> Component:
    with store.transaction(watch) as tx:
        return tx.component(watch, names)


def keys(mentions: Iterable[Mention]) -> set[str]:
    return {each.key for each in mentions}


# ------------------------------------------------------------------ add


def test_a_document_comes_back_with_its_mentions(store: Store) -> None:
    text, found = said()
    with store.transaction(WATCH) as tx:
        assert tx.add(WATCH, text, {found: frozenset({"grain deal"})})
    assert store.documents(WATCH) == [text]
    assert component(store, "grain deal") == Component(mentions=(found,), decisions=(), ids={})


def test_reading_a_document_twice_changes_nothing(store: Store) -> None:
    text, found = said()
    with store.transaction(WATCH) as tx:
        tx.add(WATCH, text, {found: frozenset({"grain deal"})})
    with store.transaction(WATCH) as tx:
        assert not tx.add(WATCH, text, {mention(key="d1", due="2024-01-01"): frozenset({"other"})})
    assert component(store, "grain deal").mentions == (found,)
    assert component(store, "other").mentions == ()
    assert len(store.documents(WATCH)) == 1


def test_two_watches_read_the_same_document_apart(store: Store) -> None:
    found = read(store, watch="one")
    read(store, watch="two")
    for watch in ("one", "two"):
        assert component(store, "grain deal", watch=watch).mentions == (found,)
    assert component(store, "grain deal", watch="three").mentions == ()


def test_documents_come_in_canonical_order(store: Store) -> None:
    days = {"b": "2023-03-10", "c": "2023-03-09", "a": "2023-03-11"}
    with store.transaction(WATCH) as tx:
        for key, published in days.items():
            tx.add(WATCH, document("text", published, key), {})
    assert [each.origin.title for each in store.documents(WATCH)] == ["c", "b", "a"]


def test_a_rolled_back_transaction_leaves_nothing(store: Store) -> None:
    text, found = said()

    def add_then_fail() -> None:
        with store.transaction(WATCH) as tx:
            tx.add(WATCH, text, {found: frozenset({"grain deal"})})
            raise RuntimeError

    with pytest.raises(RuntimeError):
        add_then_fail()
    assert store.documents(WATCH) == []


def test_threads_that_read_the_same_document_keep_it_once(store: Store) -> None:
    text, found = said()
    start, kept = Barrier(4), list[bool]()

    def work() -> None:
        start.wait()
        with store.transaction(WATCH) as tx:
            fresh = tx.add(WATCH, text, {found: frozenset({"grain deal"})})
            if fresh:
                tx.save(WATCH, [commitment("c1", found)], tx.component(WATCH, ["grain deal"]), NOW)
        kept.append(fresh)

    threads = [Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(kept) == [False, False, False, True]
    assert len(store.commitments()) == 1


@pytest.mark.parametrize(
    "given",
    [
        {"subject": "Grain\x00 deal \ud800"},
        {"subject": "x" * 5000},
        {"quote": "🌾" * 3000, "speaker": "\x00"},
        {"series": "known:" + "x" * 5000},
    ],
    ids=["NUL", "5 kB subject", "long quote", "long series"],
)
def test_hostile_text_is_kept(store: Store, given: dict[str, str]) -> None:
    name = given.get("subject", "grain deal")
    read(store, names=[name], **given)
    (kept,) = component(store, name).mentions
    track(store, commitment("c1", kept, subject=kept.subject), names=[name])
    assert component(store, name).ids == {kept.key: "c1"}
    assert "\x00" not in kept.subject


def test_hostile_text_keeps_the_offsets_of_its_quotes(store: Store) -> None:
    text = "Nul\x00 and \udcff: the deal ends on 18 March."
    start = text.index("the deal")
    found = mention(start=start, end=len(text), quote=text[start:])
    with store.transaction(WATCH) as tx:
        tx.add(WATCH, document(text), {found: frozenset({"deal"})})
    (kept,) = store.documents(WATCH)
    assert kept.text[found.start : found.end] == found.quote


# ------------------------------------------------------------------ component


def test_a_component_is_everything_that_is_connected_by_names(store: Store) -> None:
    chain = [read(store, f"d{i}", names=[f"name {i}", f"name {i + 1}"]) for i in range(20)]
    read(store, "alone", names=["another name"])
    for name in ("name 0", "name 7", "name 20"):
        assert keys(component(store, name).mentions) == keys(chain)


def test_a_component_of_several_names_is_the_union(store: Store) -> None:
    one, two = read(store, "d1", names=["one"]), read(store, "d2", names=["two"])
    read(store, "d3", names=["three"])
    assert keys(component(store, "one", "two", "unknown").mentions) == keys([one, two])


def test_names_may_share_thousands_of_mentions(store: Store) -> None:
    many = {mention(key="d1", start=i, end=i + 1): frozenset({"grain deal", f"own {i}"}) for i in range(2500)}
    with store.transaction(WATCH) as tx:
        tx.add(WATCH, document("text"), many)
        assert keys(tx.component(WATCH, ["own 7"]).mentions) == keys(many)


def test_no_names_are_everything_that_the_watch_has(store: Store) -> None:
    mine = [read(store, "d1", names=["one"]), read(store, "d2", names=["two"]), read(store, "d3", names=[])]
    read(store, "d4", watch="other")
    with store.transaction(WATCH) as tx:
        assert keys(tx.component(WATCH, None).mentions) == keys(mine)


def test_a_component_has_the_decisions_about_its_mentions(store: Store) -> None:
    mine, other = read(store, "d1", names=["one"]), read(store, "d2", names=["two"])
    with store.transaction(WATCH) as tx:
        for target in (mine, other):
            tx.decide(WATCH, decision(target))
    assert component(store, "one").decisions == (decision(mine),)


def test_a_component_has_the_ids_already_given(store: Store) -> None:
    one, two = read(store, "d1"), read(store, "d2")
    track(store, commitment("c1", one))
    assert component(store, "grain deal").ids == {one.key: "c1"}
    track(store, commitment("c1", one, two))
    assert component(store, "grain deal").ids == {one.key: "c1", two.key: "c1"}


def test_the_names_of_a_mention_can_be_asked(store: Store) -> None:
    found = read(store, names=["grain deal", "black sea grain initiative"])
    with store.transaction(WATCH) as tx:
        assert tx.names_of(WATCH, found.key) == {"grain deal", "black sea grain initiative"}
        assert tx.names_of(WATCH, "unknown") == frozenset()


def test_reindexed_mentions_are_found_under_their_new_names_only(store: Store) -> None:
    one, two = read(store, "d1", names=["old"]), read(store, "d2", names=["old"])
    with store.transaction(WATCH) as tx:
        tx.reindex(WATCH, {one: frozenset({"new"})})
        tx.reindex(WATCH, {})
    assert component(store, "new").mentions == (one,)
    assert component(store, "old").mentions == (two,)


# ------------------------------------------------------------------ series, wishes


@pytest.mark.parametrize(
    ("series", "last"),
    [("known:report", date(2023, 7, 1)), ("known:100%", date(2023, 1, 1)), ("known:1", date(2023, 1, 1)), ("x", None)],
)
def test_the_last_day_of_a_series_is_known(store: Store, series: str, last: date | None) -> None:
    for key, name, due in (
        ("d1", "known:report", "2023-04-01"),
        ("d2", "known:report", "2023-07"),
        ("d3", "known:report", None),
        ("d4", "known:100%", "2023-01-01"),
        ("d5", "Xnown:report", "2024-01-01"),
    ):
        read(store, key, due=due, series=name)
    read(store, "d6", due="2025-01-01", series="known:report", watch="other")
    read(store, "d7", due="2025-01-01")
    with store.transaction(WATCH) as tx:
        assert tx.series_last(WATCH, series) == last


def test_changed_wishes_are_noticed_once(store: Store) -> None:
    with store.transaction(WATCH) as tx:
        seen = [tx.configured(watch, wishes) for watch, wishes in (("a", "1"), ("a", "1"), ("b", "1"), ("a", "2"))]
    assert seen == [True, False, True, True]


# ------------------------------------------------------------------ marks and reads


def test_marks_are_kept_by_watch_and_source(store: Store) -> None:
    with store.transaction() as tx:
        tx.mark("w", "feed", "etag", "1")
        tx.mark("w", "feed", "etag", "2")
        tx.mark("w", "feed", "x" * 5000, "3")
        tx.mark("w", "other", "etag", "4")
        tx.mark("v", "feed", "etag", "5")
    assert store.marks("w", "feed") == {"etag": "2", "x" * 5000: "3"}
    assert store.marks("v", "other") == {}


def test_faults_replace_those_of_the_last_read_and_the_new_ones_are_told(store: Store) -> None:
    first, second = Fault(where="a.pdf", what="broken"), Fault(where="b.pdf\x00", what="empty", line=2)
    with store.transaction() as tx:
        assert tx.read_ended(WATCH, "inbox", NOW, 3, [first]) == (first,)
        assert len(tx.read_ended(WATCH, "inbox", NOW, 0, [first, second])) == 1
        assert tx.read_ended(WATCH, "inbox", NOW, 0, [second]) == ()
        assert tx.read_ended(WATCH, "inbox", NOW, 1, [first]) == (first,)
    (source,) = store.status(NOW).sources
    assert (source.watch, source.source, source.documents, source.faults) == (WATCH, "inbox", 4, (first,))


def test_a_source_was_last_well_when_nothing_was_wrong_with_the_source_itself(store: Store) -> None:
    hours = [NOW + timedelta(hours=hour) for hour in range(3)]
    with store.transaction() as tx:
        tx.read_ended(WATCH, "inbox", hours[0], 1, [])
        tx.read_ended(WATCH, "inbox", hours[1], 1, [Fault(where="a.pdf", what="broken")])
        tx.read_ended(WATCH, "inbox", hours[2], 0, [Fault(where="inbox", what="no such folder")])
        tx.read_ended(WATCH, "never", LATER, 0, [Fault(where="never", what="no such folder")])
    inbox, never = store.status(NOW).sources
    assert (inbox.last_read, inbox.last_ok) == (hours[2], hours[1])
    assert (never.last_read, never.last_ok) == (LATER, None)


def test_failed_reads_are_counted_until_one_goes_well(store: Store) -> None:
    broken = [Fault(where="inbox", what="no such folder")]
    with store.transaction() as tx:
        for faults, failures in ((broken, 1), (broken, 2), ([Fault(where="a.pdf", what="broken")], 0), (broken, 1)):
            tx.read_ended(WATCH, "inbox", NOW, 0, faults)
            assert tx.source(WATCH, "inbox").failures == failures


def test_a_source_is_quiet_since_a_document_last_came(store: Store) -> None:
    hours = [NOW + timedelta(hours=hour) for hour in range(4)]
    with store.transaction() as tx:
        for hour, documents, quiet in ((0, 0, 0), (1, 0, 0), (2, 1, 2), (3, 0, 2)):
            tx.read_ended(WATCH, "inbox", hours[hour], documents, [])
            assert tx.source(WATCH, "inbox").quiet_since == hours[quiet]


def test_what_people_were_told_of_a_source_is_kept_until_they_hear_that_it_is_over(store: Store) -> None:
    silent = alert("f1", "inbox", reason=Reason.SOURCE_SILENT, kind=None)
    over = alert("f2", "inbox", reason=Reason.RECOVERED, kind=None, at=LATER)
    with store.transaction() as tx:
        tx.read_ended(WATCH, "inbox", NOW, 0, [])
        tx.tell_of_source(WATCH, "inbox", silent)
        tx.read_ended(WATCH, "inbox", NOW, 0, [])
        assert tx.source(WATCH, "inbox").trouble is Reason.SOURCE_SILENT
        tx.tell_of_source(WATCH, "inbox", over)
        assert (tx.source(WATCH, "inbox").trouble, tx.source(WATCH, "inbox").quiet_since) == (None, LATER)
        assert tx.undispatched(9) == [silent, over]
    (source,) = store.status(NOW).sources
    assert source.trouble is None


def test_evidence_keeps_where_it_comes_from(store: Store) -> None:
    there = origin("d1", source="Reuters", address="https://example.org/a?b=c#d")
    read(store, origin=there)
    (kept,) = component(store, "grain deal").mentions
    assert kept.origin == there
