import socket
import threading

import pytest

from monitor.errors import SourceError, SourceUnavailable
from monitor.sources.fetcher import Fetcher, Limits
from monitor.sources.network import is_public
from tests.sources.conftest import LOOPBACK, QUICK, Reply, Site, at


@pytest.mark.parametrize(
    "address",
    ["8.8.8.8", "1.1.1.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"],
)
def test_the_open_internet_is_open(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        *["127.0.0.1", "127.8.8.8", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254"],
        *["100.64.0.1", "192.0.2.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255"],
        *["::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fec0::1", "ff02::1", "2001:db8::1"],
        *["::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1"],
        *["2002:7f00:1::", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe"],
    ],
)
def test_what_lies_behind_our_own_door_is_closed(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "127.1", "2130706433", "0x7f000001", "0.0.0.0", "0", "[::ffff:127.0.0.1]", "[::1]"],
)
def test_no_spelling_of_loopback_is_reached(site: Site, host: str) -> None:
    site.html("/", "<p>secret</p>")
    with pytest.raises(SourceError, match="not on the open internet") as refusal:
        Fetcher(limits=QUICK).get(site.url("/", host))
    assert refusal.value.permanent
    assert site.asked == []


@pytest.mark.parametrize("host", ["10.0.0.1", "192.168.0.1", "169.254.169.254", "[fd00::1]", "[::ffff:10.0.0.1]"])
def test_private_networks_are_not_even_tried(host: str) -> None:
    with pytest.raises(SourceError, match="not on the open internet"):
        Fetcher(limits=QUICK).get(f"http://{host}/latest/meta-data/")


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "ftp://example.org/x", "gopher://127.0.0.1/", "//x", "/etc", ""]
)
def test_only_http_is_fetched(address: str) -> None:
    with pytest.raises(SourceError) as refusal:
        Fetcher(LOOPBACK, limits=QUICK).get(address)
    assert refusal.value.permanent


def test_a_listed_host_is_reached_and_asked_for_by_its_name(site: Site) -> None:
    site.html("/", "<p>hello</p>")
    answer = Fetcher(["Intranet.Example"], limits=QUICK, resolve=at("127.0.0.1")).get(site.url("/", "intranet.example"))
    assert b"hello" in answer.body
    assert site.hosts == [f"intranet.example:{site.port}"]


def test_one_private_address_among_public_ones_is_enough_to_refuse(site: Site) -> None:
    with pytest.raises(SourceError, match=r"news\.example is at 127\.0\.0\.1"):
        Fetcher(limits=QUICK, resolve=at("8.8.8.8", "127.0.0.1")).get(site.url("/", "news.example"))
    assert site.asked == []


def test_a_name_is_resolved_once_so_that_rebinding_gains_nothing(site: Site) -> None:
    site.html("/", "<p>hello</p>")
    answers = [["10.0.0.1"], ["127.0.0.1"]]

    def resolve(host: str, port: int) -> list[str]:
        return answers.pop()

    assert Fetcher(["news.example"], limits=QUICK, resolve=resolve).get(site.url("/", "news.example")).body
    assert answers == [["10.0.0.1"]]


def test_a_redirect_is_checked_like_a_first_request(site: Site) -> None:
    site.pages["/"] = Reply(status=302, headers={"Location": f"http://localhost:{site.port}/secret"})
    site.html("/secret", "<p>secret</p>")
    with pytest.raises(SourceError, match=r"localhost is at .*, which is not on the open internet"):
        Fetcher(LOOPBACK, limits=QUICK).get(site.url())
    assert site.asked == ["/"]


@pytest.mark.parametrize("location", ["file:///etc/passwd", "ftp://127.0.0.1/x", "http://[::1", "http://"])
def test_a_redirect_out_of_http_is_refused(site: Site, location: str) -> None:
    site.pages["/"] = Reply(status=302, headers={"Location": location})
    with pytest.raises(SourceError):
        Fetcher(LOOPBACK, limits=QUICK).get(site.url())


def test_the_next_address_is_tried_when_one_does_not_accept(site: Site) -> None:
    site.html("/", "<p>hello</p>")
    fetcher = Fetcher(["news.example"], limits=QUICK, resolve=at("127.0.0.2", "127.0.0.1"))
    assert fetcher.get(site.url("/", "news.example")).body


def test_an_unknown_name_may_be_known_later() -> None:
    def resolve(host: str, port: int) -> list[str]:
        raise socket.gaierror(-2, "Name or service not known")

    with pytest.raises(SourceUnavailable, match=r"the name news\.example cannot be resolved"):
        Fetcher(limits=QUICK, resolve=resolve).get("http://news.example/")


def test_a_slow_resolver_does_not_outlast_the_deadline() -> None:
    given_up = threading.Event()

    def resolve(host: str, port: int) -> list[str]:
        given_up.wait()
        return ["127.0.0.1"]

    with pytest.raises(SourceUnavailable, match="not resolved within"):
        Fetcher(limits=Limits(seconds=0.2), resolve=resolve).get("http://news.example/")
    given_up.set()


def test_a_closed_port_is_passing() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    with pytest.raises(SourceUnavailable, match="does not accept connections"):
        Fetcher(LOOPBACK, limits=QUICK).get(f"http://127.0.0.1:{port}/")


def test_a_name_that_is_none_is_permanent() -> None:
    with pytest.raises(SourceError) as refusal:
        Fetcher(limits=QUICK).get(f"http://{'x' * 70}.example/")
    assert refusal.value.permanent
