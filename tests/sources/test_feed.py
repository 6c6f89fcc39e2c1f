from datetime import datetime, timedelta
from email.utils import format_datetime
from html import escape

import pytest

from monitor.errors import Fault, SourceError
from monitor.model import DatedBy, Document, Fetched
from monitor.policy import SourceSpec
from monitor.sources.desk import Desk
from monitor.sources.feed import Feed, Patience
from monitor.sources.fetcher import Fetcher
from tests.make import instant
from tests.sources.conftest import Reply, Site

NOW = instant("2023-03-09T12:00")
PUBLISHED = instant("2023-03-08T10:00")
LONG = "<p>The licence under which the ferry sails ends on 18 March, says the harbour master.</p>"


def entry(link: str = "", title: str = "Ferry", summary: str = "It ends soon.", **more: str) -> str:
    """Write an RSS item; *more* are further elements."""
    given = {"title": title, "link": link, "description": summary, "pubDate": format_datetime(PUBLISHED)} | more
    return "<item>" + "".join(f"<{name}>{escape(text)}</{name}>" for name, text in given.items() if text) + "</item>"


class Reader:
    """A feed that is read again and again, with its marks."""

    def __init__(self, site: Site, fetcher: Fetcher, patience: Patience | None = None) -> None:
        self.site = site
        spec = SourceSpec(feed=site.url("/feed"))
        self.source = Feed(spec.location, Desk.of(spec, "UTC", "en"), fetcher, patience=patience)
        self.marks: dict[str, str] = {}
        self.version = 0

    def publish(self, *entries: str, language: str = "") -> None:
        self.version += 1
        told = f"<language>{language}</language>" if language else ""
        body = f'<?xml version="1.0"?><rss version="2.0"><channel>{told}{"".join(entries)}</channel></rss>'
        headers = {"Content-Type": "application/rss+xml", "ETag": f'"{self.version}"'}
        self.site.pages["/feed"] = Reply(body.encode(), headers=headers)

    def read(self, now: datetime = NOW) -> list[Fetched]:
        found = list(self.source.read(self.marks, now))
        self.marks.update(item.mark for item in found if item.mark)
        return found

    def documents(self, now: datetime = NOW) -> list[Document]:
        return [item.document for item in self.read(now) if item.document]

    def faults(self, now: datetime = NOW) -> list[Fault]:
        return [item.fault for item in self.read(now) if item.fault]


@pytest.fixture
def reader(site: Site, fetcher: Fetcher) -> Reader:
    return Reader(site, fetcher)


def test_an_entry_becomes_the_document_of_its_page(site: Site, reader: Reader) -> None:
    address = site.html("/ferry", f"<h1>Ferry news</h1>{LONG}")
    reader.publish(entry(address))
    (document,) = reader.documents()
    assert document.text.endswith("The licence under which the ferry sails ends on 18 March, says the harbour master.")
    origin = document.origin
    assert (origin.address, origin.title, origin.source) == (address, "Ferry", site.url("/feed"))
    assert origin.via == f"feed {site.url('/feed')}"
    assert (str(origin.published), origin.dated_by, origin.published_at) == ("2023-03-08", DatedBy.FIELD, PUBLISHED)


def test_atom_is_read_with_relative_links_and_its_own_language(site: Site, reader: Reader) -> None:
    site.html("/p1", LONG)
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk"><entry><id>tag:1</id><title>Ferry</title>'
        '<link href="p1"/><updated>2023-03-08T23:30:00-05:00</updated><summary>Short.</summary>'
        "<source><title>Harbour Wire</title></source></entry></feed>"
    )
    site.pages["/feed"] = Reply(atom.encode(), headers={"Content-Type": "application/atom+xml"})
    (document,) = reader.documents()
    assert document.language == "uk"
    assert (document.origin.address, document.origin.source) == (site.url("/p1"), "Harbour Wire")
    assert (str(document.origin.published), document.origin.published_at) == ("2023-03-08", instant("2023-03-09T04:30"))


def test_an_unchanged_feed_is_one_short_request(site: Site, reader: Reader) -> None:
    reader.publish(entry(site.html("/ferry", LONG)))
    reader.read()
    site.asked.clear()
    assert reader.read() == []
    assert site.asked == ["/feed"]


def test_a_new_entry_is_all_that_is_fetched_of_a_changed_feed(site: Site, reader: Reader) -> None:
    old, new = entry(site.html("/old", LONG)), entry(site.html("/new", f"{LONG}<p>And more.</p>"))
    reader.publish(old)
    reader.read()
    site.asked.clear()
    reader.publish(new, old)
    assert [each.origin.address for each in reader.documents()] == [site.url("/new")]
    assert site.asked == ["/feed", "/new"]


def test_the_mark_of_the_feed_comes_last(site: Site, reader: Reader) -> None:
    reader.publish(entry(site.html("/a", LONG)), entry(site.html("/b", f"{LONG}<p>b</p>")))
    keys = [item.mark[0] for item in reader.read() if item.mark]
    assert keys.index("feed") == len(keys) - 1 == 2


def test_an_entry_that_was_not_stored_is_read_again_though_the_feed_has_not_changed(site: Site, reader: Reader) -> None:
    reader.publish(entry(site.html("/a", LONG)), entry(site.html("/b", f"{LONG}<p>b</p>")))
    lost = reader.read()[0].mark
    assert lost is not None
    del reader.marks[lost[0]]
    assert [each.origin.address for each in reader.documents()] == [site.url("/a")]


def test_an_updated_entry_whose_text_is_the_same_is_no_new_document(site: Site, reader: Reader) -> None:
    address = site.html("/ferry", LONG)
    reader.publish(entry(address, guid="1"))
    reader.read()
    reader.publish(entry(address, guid="1", title="Ferry (updated)"))
    assert reader.documents() == []
    reader.publish(entry(site.html("/ferry", f"{LONG}<p>It was extended.</p>"), guid="1", title="Ferry extended"))
    (document,) = reader.documents(NOW + timedelta(days=1))
    assert document.text.endswith("It was extended.")
    assert str(document.origin.published) == "2023-03-08"


def test_the_page_of_an_updated_entry_is_asked_for_conditionally(site: Site, reader: Reader) -> None:
    address = site.html("/ferry", LONG, ETag='"p1"')
    reader.publish(entry(address, guid="1"))
    reader.read()
    reader.publish(entry(address, guid="1", title="Ferry (updated)"))
    assert [item.document for item in reader.read()] == [None, None]
    assert reader.read() == []


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (Reply(status=404), "the server answers 404 Not Found"),
        (Reply(b"%PDF-1.7", headers={"Content-Type": "application/pdf"}), "it is application/pdf, which is not read"),
        (Reply(b"x" * 1_000_001, headers={"Content-Type": "text/html"}), "larger than 1 MB"),
        (Reply(b"<html></html>", headers={"Content-Type": "text/html"}), "there is no text in it"),
    ],
)
def test_where_the_page_cannot_be_had_the_entry_is_read_and_a_fault_says_so(
    site: Site, reader: Reader, page: Reply, reason: str
) -> None:
    site.pages["/ferry"] = page
    reader.publish(entry(site.url("/ferry"), summary="<p>It ends on <b>18 March</b>.</p>"))
    (item, _) = reader.read()
    assert item.document is not None
    assert item.document.text == "It ends on 18 March."
    assert item.fault is not None
    assert (item.fault.where, item.fault.what.startswith(reason)) == (site.url("/ferry"), True)
    assert "its entry in the feed was read instead" in item.fault.what


def test_a_fault_is_told_again_without_fetching_the_page(site: Site, reader: Reader) -> None:
    reader.publish(entry(site.url("/gone")))
    told = reader.faults()
    site.asked.clear()
    assert reader.faults() == told
    assert site.asked == ["/feed"]
    reader.publish(entry(site.url("/gone")), entry(site.html("/new", LONG)))
    assert reader.faults() == told
    assert site.asked == ["/feed", "/feed", "/new"]


def test_a_fault_ends_with_its_entry(site: Site, reader: Reader) -> None:
    reader.publish(entry(site.url("/gone")))
    assert len(reader.faults()) == 1
    reader.publish(entry(site.html("/new", LONG)))
    assert reader.faults() == []
    assert reader.faults() == []


def test_a_page_that_comes_back_is_read(site: Site, reader: Reader) -> None:
    site.pages["/ferry"] = Reply(status=503)
    reader.publish(entry(site.url("/ferry")))
    (first,) = reader.documents()
    assert first.text == "It ends soon."
    assert len(reader.faults()) == 1
    site.html("/ferry", LONG)
    (item, _) = reader.read()
    assert item.document is not None
    assert item.fault is None
    assert "harbour master" in item.document.text
    assert reader.read() == []


def test_a_page_that_stays_away_is_given_up(site: Site, fetcher: Fetcher) -> None:
    reader = Reader(site, fetcher, Patience(tries=3))
    site.pages["/ferry"] = Reply(status=503)
    reader.publish(entry(site.url("/ferry")))
    for _ in range(5):
        assert len(reader.faults()) == 1
    assert site.asked.count("/ferry") == 3


def test_a_private_page_is_not_fetched_for_a_feed(site: Site, reader: Reader) -> None:
    site.html("/secret", LONG)
    reader.publish(entry(site.url("/secret", "localhost")))
    (item, _) = reader.read()
    assert item.fault is not None
    assert "not on the open internet" in item.fault.what
    assert site.asked == ["/feed"]


def test_the_longer_of_page_and_entry_is_read(site: Site, reader: Reader) -> None:
    reader.publish(entry(site.html("/ferry", "<p>Please accept our cookies.</p>"), summary=f"{LONG}<p>End.</p>"))
    (document,) = reader.documents()
    assert document.text.endswith("End.")


def test_an_entry_without_a_page_is_read_by_itself(site: Site, reader: Reader) -> None:
    reader.publish(entry(summary="It ends in May."), entry(summary="It ends in June."), entry("mailto:x@y", guid="3"))
    documents = reader.documents()
    assert [each.text for each in documents] == ["It ends in May.", "It ends in June.", "It ends soon."]
    assert len({each.origin.address for each in documents}) == 3
    assert site.asked == ["/feed"]


def test_an_entry_with_nothing_in_it_is_a_fault(site: Site, reader: Reader) -> None:
    reader.publish(entry(summary=""))
    assert [fault.what for fault in reader.faults()] == ["the entry 'Ferry' has no text"]


def test_an_entry_that_stands_twice_is_read_once(site: Site, reader: Reader) -> None:
    address = site.html("/ferry", LONG)
    reader.publish(entry(address), entry(address))
    assert len(reader.documents()) == 1


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        (format_datetime(NOW + timedelta(days=400)), ("2023-03-09", DatedBy.FIRST_SEEN)),
        (format_datetime(NOW + timedelta(hours=1)), ("2023-03-09", DatedBy.FIRST_SEEN)),
        ("Mar 8, 2023", ("2023-03-08", DatedBy.FIELD)),
        ("2023-03-08", ("2023-03-08", DatedBy.FIELD)),
        ("soon", ("2023-03-09", DatedBy.FIRST_SEEN)),
        ("", ("2023-03-09", DatedBy.FIRST_SEEN)),
    ],
)
def test_an_entry_is_dated_by_what_it_prints_unless_that_is_in_the_future(
    site: Site, reader: Reader, printed: str, expected: tuple[str, DatedBy]
) -> None:
    reader.publish(entry(pubDate=printed))
    (document,) = reader.documents()
    assert (str(document.origin.published), document.origin.dated_by) == expected


def test_an_entry_without_a_date_takes_that_of_its_page(site: Site, reader: Reader) -> None:
    reader.publish(entry(site.html("/ferry", LONG, '<meta name="date" content="2023-03-07">'), pubDate=""))
    (document,) = reader.documents()
    assert (str(document.origin.published), document.origin.dated_by) == ("2023-03-07", DatedBy.FIELD)


def test_one_read_fetches_a_limited_number_of_pages_and_the_next_goes_on(site: Site, fetcher: Fetcher) -> None:
    reader = Reader(site, fetcher, Patience(pages=2))
    reader.publish(*(entry(site.html(f"/{number}", f"{LONG}<p>{number}</p>")) for number in range(5)))
    assert [len(reader.documents()) for _ in range(4)] == [2, 2, 1, 0]
    site.asked.clear()
    assert reader.read() == []
    assert site.asked == ["/feed"]


def test_one_read_ends_in_time(site: Site, fetcher: Fetcher) -> None:
    reader = Reader(site, fetcher, Patience(seconds=-1))
    reader.publish(entry(site.html("/ferry", LONG)))
    assert reader.read() == []


@pytest.mark.parametrize(
    ("body", "media"),
    [
        (b"<html><body>Please log in</body></html>", "text/html"),
        (b"", "application/xml"),
        (b"/etc/passwd", "text/plain"),
        (b'{"version": "https://jsonfeed.org/version/1.1"}', "application/json"),
    ],
)
def test_what_is_no_feed_is_an_error_of_the_source(site: Site, reader: Reader, body: bytes, media: str) -> None:
    site.pages["/feed"] = Reply(body, headers={"Content-Type": media})
    with pytest.raises(SourceError, match=f"this is no RSS or Atom feed, but {media}"):
        reader.read()


def test_entities_neither_read_files_nor_explode(site: Site, reader: Reader) -> None:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    feed = (
        f'<!DOCTYPE rss [<!ENTITY l0 "laugh">{levels}<!ENTITY file SYSTEM "file:///etc/passwd">]>'
        '<rss version="2.0"><channel><item><title>x</title><description>It ends &l9; &file; soon.</description></item>'
        "</channel></rss>"
    )
    site.pages["/feed"] = Reply(feed.encode())
    texts = [each.text for each in reader.documents()]
    assert all("root:" not in text and len(text) < 10_000 for text in texts)


def test_half_characters_do_not_break_a_feed(site: Site, reader: Reader) -> None:
    title = "<title>Ferry &#55357;&#56832; &#xD83D;&#xde00;</title>"
    body = f"<rss version='2.0'><channel><item>{title}<description>It ends soon.</description></item></channel></rss>"
    site.pages["/feed"] = Reply(body.encode())
    (document,) = reader.documents()
    assert (document.origin.title, document.text) == ("Ferry", "It ends soon.")


def test_a_feed_that_breaks_its_parser_is_an_error_of_the_source(site: Site, reader: Reader) -> None:
    site.pages["/feed"] = Reply(b'<?xml version="1.0" encoding="\x88"?><rss version="2.0"></rss>')
    with pytest.raises(SourceError, match="the feed is broken beyond repair"):
        reader.read()


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1251", "koi8-r"])
def test_a_feed_is_read_in_the_encoding_it_declares(site: Site, reader: Reader, encoding: str) -> None:
    feed = (
        f'<?xml version="1.0" encoding="{encoding}"?><rss version="2.0"><channel><item><title>Паром</title>'
        "<description>Соглашение действует до марта.</description></item></channel></rss>"
    )
    site.pages["/feed"] = Reply(feed.encode(encoding), headers={"Content-Type": "application/rss+xml"})
    (document,) = reader.documents()
    assert (document.origin.title, document.text) == ("Паром", "Соглашение действует до марта.")
