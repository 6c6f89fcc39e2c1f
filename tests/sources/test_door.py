from datetime import datetime
from pathlib import Path

import pytest

from monitor.errors import DocumentError
from monitor.model import DatedBy, DateOrder
from monitor.policy import SourceSpec
from monitor.ports import Source
from monitor.sources import open_file, open_source
from tests.make import instant
from tests.sources.conftest import LOOPBACK, Site

NOW = instant("2023-03-09T12:00")


@pytest.mark.parametrize(
    ("spec", "name"),
    [
        (SourceSpec(feed="http://example.org/news.rss"), "feed http://example.org/news.rss"),
        (SourceSpec(page="http://u:p@example.org/x", select="main"), "page http://example.org/x main"),
        (SourceSpec(files="inbox/**/*.txt", name="Inbox"), "files inbox/**/*.txt"),
    ],
)
def test_a_source_is_named_by_its_kind_and_place(spec: SourceSpec, name: str) -> None:
    source: Source = open_source(spec)
    assert source.name == name


def test_the_wishes_reach_the_document(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("03/08/2023\n\nThe licence ends soon.")
    spec = SourceSpec(files=f"{tmp_path}/*", language="de", dates=DateOrder.MDY)
    document = next(iter(open_source(spec).read({}, NOW))).document
    assert document is not None
    assert (document.language, document.date_order) == ("de", DateOrder.MDY)
    assert (str(document.origin.published), document.origin.dated_by) == ("2023-03-08", DatedBy.DATELINE)


def test_private_hosts_are_reached_only_where_the_source_lists_them(site: Site) -> None:
    address = site.html("/", "<p>The licence ends soon.</p>")
    (item,) = open_source(SourceSpec(page=address, private=LOOPBACK), zone="Europe/Kyiv").read({}, NOW)
    assert item.document is not None
    with pytest.raises(Exception, match="not on the open internet"):
        list(open_source(SourceSpec(page=address)).read({}, NOW))


def test_one_file_is_read_by_the_same_rules(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\npublished: 2023-03-08\n---\n# Ferry\n\nThe licence ends **soon**.")
    document = open_file(path, NOW, language="uk")
    assert (document.text, document.language) == ("Ferry\n\nThe licence ends soon.", "uk")
    assert (str(document.origin.published), document.origin.dated_by) == ("2023-03-08", DatedBy.FIELD)


def test_one_undated_file_is_dated_by_the_day_it_is_read_in_the_zone(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The licence ends soon.")
    late = datetime.fromisoformat("2023-03-09T23:00+00:00")
    origin = open_file(path, late, zone="Europe/Kyiv").origin
    assert (str(origin.published), origin.dated_by) == ("2023-03-10", DatedBy.FIRST_SEEN)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("gone.txt", None, "No such file or directory"),
        ("empty.txt", b"", "it is empty"),
        ("scan.rtf", b"x", "RTF files are not read"),
        ("a.txt", b"---\npublished: soon\n---\nIt ends.", "published: 'soon' is not a day"),
        ("", None, "it is not a file"),
    ],
)
def test_one_file_that_cannot_be_read_says_why(tmp_path: Path, name: str, content: bytes | None, reason: str) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(DocumentError, match=reason):
        open_file(tmp_path / name, NOW)
