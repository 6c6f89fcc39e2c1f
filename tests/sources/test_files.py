import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from monitor.errors import Fault, SourceUnavailable
from monitor.model import DatedBy, Document, Fetched
from monitor.policy import SourceSpec
from monitor.sources import open_source
from monitor.sources.files import read_bytes
from tests.make import instant

NOW = instant("2023-03-09T12:00")
LATER = NOW + timedelta(days=2)


def write(path: Path, content: str | bytes, written: datetime = NOW - timedelta(days=5)) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    os.utime(path, (written.timestamp(), written.timestamp()))
    return path


class Inbox:
    """A folder that is read again and again, with its marks."""

    def __init__(self, folder: Path, glob: str = "**/*", **spec: str) -> None:
        self.folder = folder
        self.source = open_source(SourceSpec(files=f"{folder}/{glob}", language=spec.get("language")))
        self.marks: dict[str, str] = {}

    def read(self, now: datetime = NOW) -> list[Fetched]:
        found = list(self.source.read(self.marks, now))
        self.marks.update(item.mark for item in found if item.mark)
        return found

    def documents(self, now: datetime = NOW) -> list[Document]:
        return [item.document for item in self.read(now) if item.document]

    def faults(self, now: datetime = NOW) -> list[Fault]:
        return [item.fault for item in self.read(now) if item.fault]


@pytest.fixture
def inbox(tmp_path: Path) -> Inbox:
    return Inbox(tmp_path)


def only(found: list[Document]) -> Document:
    (document,) = found
    return document


def test_a_file_becomes_a_document_with_all_that_evidence_needs(tmp_path: Path) -> None:
    path = write(tmp_path / "2023-03-08-ferry.txt", "The licence ends on 18 March.\n")
    inbox = Inbox(tmp_path, "*.txt")
    document = only(inbox.documents())
    assert document.text == "The licence ends on 18 March."
    assert document.language == "en"
    origin = document.origin
    assert (origin.source, origin.address, origin.via) == (str(path), str(path), f"files {tmp_path}/*.txt")
    assert (str(origin.published), origin.dated_by) == ("2023-03-08", DatedBy.FILE_NAME)
    assert (origin.title, origin.fetched_at, origin.published_at) == ("2023-03-08-ferry", NOW, None)


def test_front_matter_speaks_for_the_file(inbox: Inbox) -> None:
    text = (
        "---\npublished: 2023-03-08T10:00:00+02:00\nsource: Harbour Wire\ntitle: Ferry\n"
        "address: http://example.org/f\nlanguage: uk\n---\nThe licence ends."
    )
    write(inbox.folder / "a.md", text)
    document = only(inbox.documents())
    assert (document.text, document.language) == ("The licence ends.", "uk")
    origin = document.origin
    assert (origin.source, origin.title, origin.address) == ("Harbour Wire", "Ferry", "http://example.org/f")
    assert (str(origin.published), origin.dated_by) == ("2023-03-08", DatedBy.FIELD)
    assert origin.published_at == instant("2023-03-08T08:00")


def test_the_address_and_the_text_make_the_key(inbox: Inbox) -> None:
    write(inbox.folder / "a.txt", "The licence ends.")
    write(inbox.folder / "b.txt", "The licence ends.")
    first, second = inbox.documents()
    assert first.origin.document != second.origin.document


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.txt", b"", "it is empty"),
        ("blank.txt", b" \n", "there is no text in it"),
        ("binary.txt", b"a\0b", "it is binary, not text"),
        ("scan.rtf", b"x", "RTF files are not read"),
        ("large.txt", b"x" * 10_000_001, "it is larger than 10 MB"),
    ],
)
def test_a_broken_file_is_one_fault_told_again_without_reading_it(
    inbox: Inbox, name: str, content: bytes, reason: str
) -> None:
    path = write(inbox.folder / name, content)
    (fault,) = inbox.faults()
    assert (fault.where, fault.what) == (str(path), reason)
    again = inbox.read()
    assert [(item.document, item.fault, item.mark) for item in again] == [(None, fault, None)]


def test_the_broken_ones_do_not_stop_the_rest(inbox: Inbox) -> None:
    write(inbox.folder / "a.txt", b"\0")
    write(inbox.folder / "b.txt", "The licence ends.")
    found = inbox.read()
    assert [item.fault is not None for item in found if item.mark and item.mark[0] != "/"] == [True, False]


def test_a_mended_file_is_read(inbox: Inbox) -> None:
    path = write(inbox.folder / "a.txt", b"\0")
    assert len(inbox.faults()) == 1
    write(path, "The licence ends.", NOW)
    found = inbox.read(LATER)
    assert [(item.fault, item.document is not None) for item in found] == [(None, True)]
    assert inbox.read(LATER) == []


def test_only_what_is_new_or_changed_is_read(inbox: Inbox) -> None:
    old = write(inbox.folder / "old.txt", "The licence ends in May.")
    assert len(inbox.documents()) == 1
    assert inbox.read() == []
    write(inbox.folder / "new.txt", "The licence ends in June.", NOW)
    assert [each.text for each in inbox.documents()] == ["The licence ends in June."]
    write(old, "The licence ends in July.", NOW)
    assert [each.text for each in inbox.documents()] == ["The licence ends in July."]
    assert inbox.read() == []


def test_a_file_that_was_only_touched_is_no_new_document(inbox: Inbox) -> None:
    path = write(inbox.folder / "a.txt", "The licence ends.")
    inbox.read()
    os.utime(path)
    (item,) = inbox.read()
    assert (item.document, item.fault) == (None, None)
    assert inbox.read() == []


def test_a_file_replaced_under_its_old_time_and_size_is_read(inbox: Inbox) -> None:
    path = write(inbox.folder / "a.txt", "It ends in May.")
    inbox.read()
    write(inbox.folder / ".new", "It ends in Jul.").replace(path)
    assert only(inbox.documents()).text == "It ends in Jul."


def test_a_file_that_is_being_written_is_left_for_the_next_read(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "The licence ends in")
    info = path.stat()
    write(path, "The licence ends in May.", NOW)
    assert read_bytes(path, info, 1000) is None
    assert read_bytes(path, path.stat(), 1000) == b"The licence ends in May."


def test_what_was_not_stored_is_read_again(inbox: Inbox) -> None:
    write(inbox.folder / "a.txt", "The licence ends.")
    assert len(list(inbox.source.read({}, NOW))) == len(list(inbox.source.read({}, NOW))) == 2


def test_an_undated_file_of_the_first_read_has_the_time_of_the_file(inbox: Inbox) -> None:
    write(inbox.folder / "a.txt", "The licence ends soon.", instant("2023-03-01T12:00"))
    origin = only(inbox.documents()).origin
    assert (str(origin.published), origin.dated_by) == ("2023-03-01", DatedBy.FILE_TIME)


def test_an_undated_file_that_appears_later_is_dated_by_its_first_sight(inbox: Inbox) -> None:
    inbox.read()
    write(inbox.folder / "a.txt", "The licence ends soon.", instant("2023-03-01T12:00"))
    origin = only(inbox.documents(LATER)).origin
    assert (str(origin.published), origin.dated_by) == ("2023-03-11", DatedBy.FIRST_SEEN)


def test_a_first_read_that_broke_off_is_still_the_first_read(inbox: Inbox) -> None:
    for name in ("a.txt", "b.txt"):
        write(inbox.folder / name, f"The licence of {name} ends.", instant("2023-03-01T12:00"))
    begun = inbox.source.read(inbox.marks, NOW)
    kept = next(begun)
    assert kept.mark is not None
    inbox.marks.update([kept.mark])
    origin = only(inbox.documents(LATER)).origin
    assert origin.dated_by is DatedBy.FILE_TIME


def test_an_undated_file_that_changes_is_dated_by_that(inbox: Inbox) -> None:
    path = write(inbox.folder / "a.txt", "The licence ends in May.")
    inbox.read()
    write(path, "The licence ends in June.", LATER)
    origin = only(inbox.documents(LATER)).origin
    assert (str(origin.published), origin.dated_by) == ("2023-03-11", DatedBy.FIRST_SEEN)


def test_a_dateline_goes_before_the_name_of_the_file(inbox: Inbox) -> None:
    write(inbox.folder / "2023-03-09.txt", "KYIV, March 8 – The licence ends.", NOW)
    origin = only(inbox.documents()).origin
    assert (str(origin.published), origin.dated_by) == ("2023-03-08", DatedBy.DATELINE)


@pytest.mark.parametrize(
    ("claim", "what"),
    [
        ("last week", "published: 'last week' is not a day"),
        ("2032-03-08", "published: '2032-03-08' lies in the future, so it is not believed"),
    ],
)
def test_a_wrong_date_in_the_front_matter_is_told_and_the_text_is_read_all_the_same(
    inbox: Inbox, claim: str, what: str
) -> None:
    path = write(inbox.folder / "2023-03-08.txt", f"---\npublished: {claim}\n---\nThe licence ends.")
    found = inbox.read()
    assert [item.fault for item in found if item.document] == [
        Fault(where=str(path), what=what, remedy=found[0].fault.remedy if found[0].fault else "")
    ]
    assert inbox.faults() == [found[0].fault]


def test_replaying_the_past_leaves_out_what_was_published_later(inbox: Inbox) -> None:
    written = instant("2026-11-24T12:00")
    write(inbox.folder / "a.txt", "---\npublished: 2023-03-08\n---\nThe licence ends.", written)
    write(inbox.folder / "2023-03-18.txt", "The licence is extended.", written)
    write(inbox.folder / "c.html", '<meta name="date" content="2023-05-17"><p>It is extended again.</p>', written)
    assert [each.text for each in inbox.documents(NOW)] == ["The licence ends."]
    assert [each.text for each in inbox.documents(instant("2023-03-18T09:00"))] == ["The licence is extended."]
    last = only(inbox.documents(instant("2023-05-18T09:00")))
    assert (last.text, str(last.origin.published)) == ("It is extended again.", "2023-05-17")


@pytest.mark.parametrize(
    ("text", "published"),
    [("The licence ends soon.", "2023-03-09"), ("KYIV, March 8 – The licence ends soon.", "2023-03-08")],
)
def test_replaying_the_past_reads_a_file_that_prints_no_year(inbox: Inbox, text: str, published: str) -> None:
    write(inbox.folder / "a.txt", text, instant("2026-11-24T12:00"))
    assert str(only(inbox.documents()).origin.published) == published


def test_html_states_its_day_itself(inbox: Inbox) -> None:
    head = '<meta property="article:published_time" content="2023-03-07T10:00:00Z"><title>Ferry</title>'
    write(inbox.folder / "a.html", f"<html lang=uk><head>{head}</head><body><p>The licence ends.</p></body></html>")
    document = only(inbox.documents())
    assert (document.language, document.origin.title) == ("uk", "Ferry")
    assert document.origin.published_at == instant("2023-03-07T10:00")


def test_the_configured_language_goes_before_the_claim_of_a_page(tmp_path: Path) -> None:
    write(tmp_path / "a.html", "<html lang=en><body><p>Угода діє до 18 березня.</p></body></html>")
    assert only(Inbox(tmp_path, language="uk").documents()).language == "uk"


def test_a_folder_that_vanishes_is_one_clear_line(tmp_path: Path) -> None:
    inbox = Inbox(tmp_path / "gone")
    with pytest.raises(SourceUnavailable, match="does not exist"):
        inbox.read()


def test_a_link_that_leads_nowhere_is_a_fault(inbox: Inbox) -> None:
    (inbox.folder / "a.txt").symlink_to("gone.txt")
    (inbox.folder / "b.txt").symlink_to("b.txt")
    whats = [fault.what for fault in inbox.faults()]
    assert [what.partition(":")[0] for what in whats] == ["the file cannot be read"] * 2


def test_what_is_no_file_is_not_opened(inbox: Inbox) -> None:
    os.mkfifo(inbox.folder / "pipe.txt")
    assert [fault.what for fault in inbox.faults()] == ["it is not a file"]


def test_a_name_that_no_database_takes_is_written_readably(inbox: Inbox) -> None:
    name = os.fsencode(inbox.folder) + b"/\xff.txt"
    with open(name, "wb") as file:  # noqa: PTH123  # a name in bytes
        file.write(b"The licence ends.")
    document = only(inbox.documents())
    assert document.origin.address == f"{inbox.folder}/\\xff.txt"
    assert inbox.read() == []


def test_a_very_long_name_keeps_a_short_key(inbox: Inbox) -> None:
    write(inbox.folder / "d" / ("x" * 200) / ("y" * 200 + ".txt"), "The licence ends.")
    found = inbox.read()
    assert all(len(item.mark[0]) <= 300 for item in found if item.mark)
    assert inbox.read() == []


@contextmanager
def somebody() -> Iterator[None]:
    """Be a user to whom permissions apply."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(before)


def test_what_may_not_be_read_is_tried_again_every_time() -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        closed = write(folder / "closed.txt", "The licence ends.")
        closed.chmod(0)
        (folder / "shut").mkdir(mode=0)
        inbox = Inbox(folder)
        with somebody():
            told = [str(fault) for fault in inbox.faults() + inbox.faults()]
        (folder / "shut").chmod(0o755)
        assert told == 2 * [
            f"{closed}: the file cannot be read: Permission denied",
            f"{folder}/shut: this folder cannot be listed: Permission denied",
        ]


def test_what_is_known_of_many_files_is_told_without_reading_them_again(tmp_path: Path) -> None:
    for number in range(1000):
        (tmp_path / f"{number}.txt").touch()
    inbox = Inbox(tmp_path)
    assert len(inbox.faults()) == 1000
    assert [item.mark for item in inbox.read()] == [None] * 1000
