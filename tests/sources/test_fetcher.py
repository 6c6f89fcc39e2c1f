import gzip
import socket
import ssl
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest
import trustme

from monitor.errors import SourceError, SourceUnavailable
from monitor.sources.fetcher import Fetcher, Limits
from tests.sources.conftest import LOOPBACK, QUICK, Reply, Site, at

IMPATIENT = Limits(seconds=0.5, size=1_000_000, pause=0)


def test_an_answer_carries_what_is_needed_to_read_it(site: Site, fetcher: Fetcher) -> None:
    address = site.html("/", "<p>hello</p>", ETag='"v1"', Last_Modified="Wed, 08 Mar 2023 10:00:00 GMT")
    answer = fetcher.get(address)
    assert answer.body == b"<html><head></head><body><p>hello</p></body></html>"
    assert (answer.media, answer.charset) == ("text/html", "utf-8")
    assert answer.validators == {"etag": '"v1"', "modified": "Wed, 08 Mar 2023 10:00:00 GMT"}


@pytest.mark.parametrize("header", ["ETag", "Last-Modified"])
def test_what_has_not_changed_is_not_sent_again(site: Site, fetcher: Fetcher, header: str) -> None:
    site.pages["/"] = Reply(b"<p>hello</p>", headers={header: "v1"})
    seen = fetcher.get(site.url()).validators
    again = fetcher.get(site.url(), etag=seen.get("etag", ""), modified=seen.get("modified", ""))
    assert (again.changed, again.body) == (False, b"")


def test_a_304_that_nobody_asked_for_is_an_error(site: Site, fetcher: Fetcher) -> None:
    site.pages["/"] = Reply(status=304)
    with pytest.raises(SourceError, match="304"):
        fetcher.get(site.url())


@pytest.mark.parametrize("etag", ['"' + "x" * 501, '"\u00e9"'])
def test_a_validator_that_cannot_be_sent_back_is_not_kept(site: Site, fetcher: Fetcher, etag: str) -> None:
    site.pages["/"] = Reply(b"hello", headers={"ETag": etag})
    assert fetcher.get(site.url()).validators == {}


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 451])
def test_a_refusal_is_permanent(site: Site, fetcher: Fetcher, status: int) -> None:
    site.pages["/"] = Reply(status=status)
    with pytest.raises(SourceError, match=f"the server answers {status}") as refusal:
        fetcher.get(site.url())
    assert refusal.value.permanent


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503])
def test_a_server_in_trouble_is_passing(site: Site, fetcher: Fetcher, status: int) -> None:
    site.pages["/"] = Reply(status=status)
    with pytest.raises(SourceUnavailable, match=f"the server answers {status}"):
        fetcher.get(site.url())


def test_redirects_are_followed_a_few_times(site: Site, fetcher: Fetcher) -> None:
    for hop in range(6):
        site.pages[f"/{hop}"] = Reply(status=301, headers={"Location": f"/{hop + 1}"})
    site.html("/6", "<p>at last</p>")
    assert b"at last" in fetcher.get(site.url("/1")).body
    with pytest.raises(SourceError, match="more than 5 redirects"):
        fetcher.get(site.url("/0"))


def test_credentials_stay_with_the_host_they_are_for(site: Site) -> None:
    seen: list[str | None] = []

    def note(request: BaseHTTPRequestHandler) -> None:
        seen.append(request.headers.get("Authorization"))
        Reply(b"hello").send(request)

    site.pages["/"] = Reply(status=302, headers={"Location": f"http://other.example:{site.port}/note"})
    site.pages["/note"] = note
    fetcher = Fetcher(["127.0.0.1", "other.example"], limits=QUICK, resolve=at("127.0.0.1"))
    fetcher.get(site.url("/note", "user:secret@127.0.0.1"))
    fetcher.get(site.url("/", "user:secret@127.0.0.1"))
    assert seen == ["Basic dXNlcjpzZWNyZXQ=", None]


def test_proxies_of_the_environment_are_not_used(site: Site, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert fetcher.get(site.html("/", "<p>hello</p>")).body


def test_the_body_is_capped_before_it_is_read(site: Site, fetcher: Fetcher) -> None:
    site.pages["/"] = Reply(b"x" * 1_000_001)
    with pytest.raises(SourceError, match="larger than 1 MB"):
        fetcher.get(site.url())


def test_a_gzip_bomb_is_stopped_at_the_cap(site: Site, fetcher: Fetcher) -> None:
    bomb = gzip.compress(b"\0" * 100_000_000)
    assert len(bomb) < 200_000
    site.pages["/"] = Reply(bomb, headers={"Content-Encoding": "gzip"})
    with pytest.raises(SourceError, match="larger than 1 MB"):
        fetcher.get(site.url())


def test_compressed_pages_are_read(site: Site, fetcher: Fetcher) -> None:
    site.pages["/"] = Reply(gzip.compress(b"hello"), headers={"Content-Encoding": "gzip"})
    assert fetcher.get(site.url()).body == b"hello"


def drip(site: Site, begin: bytes, drop: bytes) -> None:
    """Serve at / what begins and then never ends."""

    def send(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(begin)
        while not site.stopping.wait(0.05):
            request.wfile.write(drop)

    site.pages["/"] = send


@pytest.mark.parametrize(
    ("begin", "drop"),
    [
        (b"", b""),
        (b"HTTP/1.1 200 OK\r\n", b"X-Slow: yes\r\n"),
        (b"HTTP/1.1 200 OK\r\nX-Slow: ", b"y"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", b"x"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
        (b"HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 100000\r\n\r\n", b"x"),
    ],
    ids=["silence", "headers", "one header", "body", "chunks", "redirects"],
)
def test_a_dripping_server_does_not_outlast_the_deadline(site: Site, begin: bytes, drop: bytes) -> None:
    drip(site, begin, drop)
    with pytest.raises(SourceError):
        Fetcher(LOOPBACK, limits=IMPATIENT).get(site.url())


def test_the_bodies_of_redirects_are_not_read(site: Site, fetcher: Fetcher) -> None:
    location = site.html("/end", "<p>hello</p>")
    drip(site, f"HTTP/1.1 302 Found\r\nLocation: {location}\r\n\r\n".encode(), b"x" * 1000)
    assert b"hello" in fetcher.get(site.url()).body


@pytest.mark.parametrize("answer", [b"not HTTP at all\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx", b""])
def test_a_broken_answer_is_passing(site: Site, fetcher: Fetcher, answer: bytes) -> None:
    def send(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(answer)

    site.pages["/"] = send
    with pytest.raises(SourceUnavailable):
        fetcher.get(site.url())


def test_a_server_that_hangs_before_tls_is_passing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener, pytest.raises(SourceUnavailable):
        Fetcher(LOOPBACK, limits=IMPATIENT).get(f"https://127.0.0.1:{listener.getsockname()[1]}/")


def test_the_same_host_is_left_alone_for_a_while(site: Site) -> None:
    address = site.html("/", "<p>hello</p>")
    fetcher = Fetcher(LOOPBACK, limits=Limits(pause=0.2))
    fetcher.get(address)
    started = time.monotonic()
    fetcher.get(address)
    assert time.monotonic() - started >= 0.19


AUTHORITY = trustme.CA()


@pytest.fixture
def secure() -> Iterator[Site]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert("news.example").configure_cert(context)
    server = Site(context)
    yield server
    server.close()


def trusting() -> ssl.SSLContext:
    context = ssl.create_default_context()
    AUTHORITY.configure_trust(context)
    return context


def test_certificates_are_checked_against_the_name(secure: Site) -> None:
    secure.html("/", "<p>hello</p>")
    hosts = ["news.example", "other.example"]
    fetcher = Fetcher(hosts, limits=QUICK, resolve=at("127.0.0.1"), tls=trusting())
    assert b"hello" in fetcher.get(secure.url("/", "news.example", "https")).body
    with pytest.raises(SourceUnavailable, match="certificate verify failed"):
        fetcher.get(secure.url("/", "other.example", "https"))


def test_an_unknown_authority_is_not_trusted(secure: Site) -> None:
    fetcher = Fetcher(["news.example"], limits=QUICK, resolve=at("127.0.0.1"))
    with pytest.raises(SourceUnavailable, match="certificate verify failed"):
        fetcher.get(secure.url("/", "news.example", "https"))
