"""A small web site on loopback, as friendly or as nasty as a test wants it."""

import ssl
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from monitor.sources.fetcher import Fetcher, Limits
from monitor.sources.network import Resolve

LOOPBACK = ("127.0.0.1",)
QUICK = Limits(seconds=5, size=1_000_000, pause=0)


@dataclass
class Reply:
    """What the site answers at one path; *etag* and *modified* make it answer conditional requests."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)

    def send(self, request: BaseHTTPRequestHandler) -> None:
        asked = (request.headers.get("If-None-Match"), request.headers.get("If-Modified-Since"))
        known = (self.headers.get("ETag"), self.headers.get("Last-Modified"))
        unchanged = any(ask and ask == have for ask, have in zip(asked, known, strict=True))
        request.send_response(304 if unchanged else self.status)
        for name, value in self.headers.items():
            request.send_header(name, value)
        if not unchanged:
            request.send_header("Content-Length", str(len(self.body)))
        request.end_headers()
        if not unchanged:
            request.wfile.write(self.body)


def at(*addresses: str) -> Resolve:
    """A resolver that gives every host these addresses."""

    def resolve(host: str, port: int) -> Sequence[str]:
        return addresses

    return resolve


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: clients that hang up are what the tests are about."""


Send = Callable[[BaseHTTPRequestHandler], None]


class Site:
    """Serves *pages* (path → Reply, or a function that writes to the connection) and notes what was *asked*."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.pages: dict[str, Reply | Send] = {}
        self.asked: list[str] = []
        self.hosts: list[str] = []
        self.stopping = threading.Event()
        self._server = Server(("127.0.0.1", 0), self._handler())
        if tls is not None:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def url(self, path: str = "/", host: str = "127.0.0.1", scheme: str = "http") -> str:
        return f"{scheme}://{host}:{self.port}{path}"

    def html(self, path: str, body: str, head: str = "", **headers: str) -> str:
        """Put an HTML page at *path* and return its address."""
        page = f"<html><head>{head}</head><body>{body}</body></html>"
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        self.pages[path] = Reply(page.encode(), headers={"Content-Type": "text/html; charset=utf-8"} | given)
        return self.url(path)

    def close(self) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(self.path)
                site.hosts.append(self.headers.get("Host", ""))
                page = site.pages.get(self.path, Reply(status=404))
                try:
                    page.send(self) if isinstance(page, Reply) else page(self)
                except OSError:
                    self.close_connection = True

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name is the base class's
                pass

        return Handler


@pytest.fixture
def site() -> Iterator[Site]:
    server = Site()
    yield server
    server.close()


@pytest.fixture
def fetcher() -> Fetcher:
    return Fetcher(LOOPBACK, limits=QUICK)
