from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from monitor.errors import SourceError, SourceUnavailable
from monitor.model import DatedBy, Document, Fetched
from monitor.policy import SourceSpec
from monitor.sources.desk import Desk
from monitor.sources.fetcher import Fetcher
from monitor.sources.page import Page
from tests.make import instant
from tests.sources.conftest import Reply, Site

NOW = instant("2023-03-09T12:00")
LATER = NOW + timedelta(days=5)
DATED = '<meta property="article:published_time" content="2023-03-08T10:00:00Z">'


class Reader:
    """A page that is read again and again, with its mark."""

    def __init__(self, site: Site, fetcher: Fetcher, path: str = "/", select: str | None = None) -> None:
        spec = SourceSpec(page=site.url(path), select=select)
        self.source = Page(spec.location, select, Desk.of(spec, "Europe/Kyiv", "en"), fetcher)
        self.marks: dict[str, str] = {}

    def read(self, now: datetime = NOW) -> list[Fetched]:
        found = list(self.source.read(self.marks, now))
        self.marks.update(item.mark for item in found if item.mark)
        return found

    def document(self, now: datetime = NOW) -> Document | None:
        return next((item.document for item in self.read(now) if item.document), None)

    def dated(self, now: datetime = NOW) -> tuple[str, DatedBy]:
        document = self.document(now)
        assert document is not None
        return str(document.origin.published), document.origin.dated_by


@pytest.fixture
def reader(site: Site, fetcher: Fetcher) -> Reader:
    return Reader(site, fetcher)


def test_a_page_becomes_a_document_whose_voice_is_its_address(site: Site, reader: Reader) -> None:
    address = site.html("/", "<h1>Ferry</h1><p>The licence ends on 18 March.</p>", DATED)
    document = reader.document()
    assert document is not None
    assert document.text == "Ferry\n\nThe licence ends on 18 March."
    origin = document.origin
    assert (origin.source, origin.address, origin.via, origin.title) == (address, address, f"page {address}", "Ferry")
    assert (str(origin.published), origin.dated_by) == ("2023-03-08", DatedBy.FIELD)
    assert (origin.published_at, origin.fetched_at) == (instant("2023-03-08T10:00"), NOW)


def test_a_page_without_a_date_is_dated_by_its_first_sight_in_the_zone(site: Site, reader: Reader) -> None:
    site.html("/", "<p>The licence ends soon.</p>")
    late = datetime(2023, 3, 9, 1, 0, tzinfo=ZoneInfo("Europe/Kyiv")).astimezone(ZoneInfo("UTC"))
    assert reader.dated(late) == ("2023-03-09", DatedBy.FIRST_SEEN)


def test_a_page_may_be_dated_by_its_address(site: Site, fetcher: Fetcher) -> None:
    site.html("/2023/03/07/ferry.html", "<p>The licence ends soon.</p>")
    assert Reader(site, fetcher, "/2023/03/07/ferry.html").dated() == ("2023-03-07", DatedBy.FILE_NAME)


@pytest.mark.parametrize("validator", [{"ETag": '"v1"'}, {"Last_Modified": "Wed, 08 Mar 2023 10:00:00 GMT"}, {}])
def test_an_unchanged_page_yields_nothing(site: Site, reader: Reader, validator: dict[str, str]) -> None:
    site.html("/", "<p>The licence ends soon.</p>", **validator)
    assert len(reader.read()) == 1
    assert reader.read() == []
    assert site.asked == ["/", "/"]


def test_what_changes_around_the_text_makes_no_new_document(site: Site, reader: Reader) -> None:
    site.html("/", "<article><p>The licence ends soon.</p></article><script>var nonce = 1</script>", ETag='"1"')
    assert reader.document()
    site.html("/", "<article><p>The licence ends soon.</p></article><script>var nonce = 2</script>", ETag='"2"')
    (item,) = reader.read()
    assert (item.document, item.fault) == (None, None)
    assert reader.read() == []


def test_a_new_text_is_a_new_document_under_the_same_address(site: Site, reader: Reader) -> None:
    site.html("/", "<p>The licence ends in May.</p>")
    first = reader.document()
    site.html("/", "<p>The licence ends in June.</p>")
    second = reader.document(LATER)
    assert first is not None
    assert second is not None
    assert first.origin.address == second.origin.address
    assert first.origin.document != second.origin.document


def test_a_page_rewritten_under_its_old_date_is_dated_by_the_day_it_was_seen(site: Site, reader: Reader) -> None:
    site.html("/", "<p>The licence ends in May.</p>", DATED)
    assert reader.dated() == ("2023-03-08", DatedBy.FIELD)
    site.html("/", "<p>The licence ends in June.</p>", DATED)
    assert reader.dated(LATER) == ("2023-03-14", DatedBy.FIRST_SEEN)
    site.html("/", "<p>The licence ends in July.</p>", DATED)
    assert reader.dated(LATER + timedelta(days=1)) == ("2023-03-15", DatedBy.FIRST_SEEN)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("2023-03-13", ("2023-03-13", DatedBy.FIELD)),
        ("2023-03-01", ("2023-03-14", DatedBy.FIRST_SEEN)),
        ("2023-06-01", ("2023-03-14", DatedBy.FIRST_SEEN)),
    ],
    ids=["newer", "older", "future"],
)
def test_a_new_version_is_believed_only_a_newer_date(
    site: Site, reader: Reader, stated: str, expected: tuple[str, DatedBy]
) -> None:
    site.html("/", "<p>The licence ends in May.</p>", DATED)
    reader.read()
    site.html("/", "<p>The licence ends in June.</p>", f'<meta name="date" content="{stated}">')
    assert reader.dated(LATER) == expected


def test_a_selector_restricts_the_page(site: Site, fetcher: Fetcher) -> None:
    site.html("/", "<div id=news>Other things.</div><div id=status>Valid until 30 June.</div>")
    reader = Reader(site, fetcher, select="#status")
    assert reader.source.name == f"page {site.url()} #status"
    document = reader.document()
    assert document is not None
    assert document.text == "Valid until 30 June."


def test_two_selectors_on_one_page_are_two_sources(site: Site, fetcher: Fetcher) -> None:
    assert Reader(site, fetcher, select="#a").source.name != Reader(site, fetcher, select="#b").source.name


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (Reply(b"<html><body></body></html>", headers={"Content-Type": "text/html"}), "there is no text in it"),
        (Reply(b"%PDF-1.7", headers={"Content-Type": "application/pdf"}), "it is application/pdf"),
        (Reply(b"\0\0", headers={"Content-Type": "text/plain"}), "it is binary"),
        (Reply(status=404), "404"),
    ],
)
def test_a_page_that_cannot_be_read_is_an_error_of_the_source(
    site: Site, reader: Reader, page: Reply, reason: str
) -> None:
    site.pages["/"] = page
    with pytest.raises(SourceError, match=reason):
        reader.read()


def test_a_page_that_is_away_keeps_its_mark(site: Site, reader: Reader) -> None:
    site.html("/", "<p>The licence ends soon.</p>")
    reader.read()
    site.pages["/"] = Reply(status=503)
    with pytest.raises(SourceUnavailable):
        reader.read()
    site.html("/", "<p>The licence ends soon.</p>")
    assert reader.read() == []


def test_the_charset_of_the_answer_is_believed(site: Site, reader: Reader) -> None:
    body = "<html><body><p>Угода діє до 18 березня.</p></body></html>".encode("cp1251")
    site.pages["/"] = Reply(body, headers={"Content-Type": "text/html; charset=windows-1251"})
    document = reader.document()
    assert document is not None
    assert document.text == "Угода діє до 18 березня."


def test_a_password_in_the_address_is_never_shown(site: Site, fetcher: Fetcher) -> None:
    site.html("/", "<p>The licence ends soon.</p>")
    spec = SourceSpec(page=site.url("/", "user:secret@127.0.0.1"))
    source = Page(spec.location, None, Desk.of(spec, "UTC", "en"), fetcher)
    (item,) = source.read({}, NOW)
    assert source.name == f"page {site.url()}"
    assert "secret" not in repr(item)
