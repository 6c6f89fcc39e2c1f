"""Receivers on loopback: mail, a webhook that behaves as told, a proxy behind which Slack seems to be."""

import asyncio
import json
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP


@dataclass
class Hook:
    """A webhook that keeps what is posted to it.

    *status* is its answer, *wait* how long (in seconds) it thinks first, *drip* how long it takes for each sign of the
    answer, *elsewhere* where it redirects to.
    """

    status: int = 200
    wait: float = 0.0
    drip: float = 0.0
    elsewhere: str = ""
    hangs_up: bool = False
    port: int = 0
    posts: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        return f"json://127.0.0.1:{self.port}/path-t0ken/"


class _Handler(BaseHTTPRequestHandler):
    hook: Hook

    def do_POST(self) -> None:
        hook = self.hook
        hook.headers.append(dict(self.headers))
        hook.posts.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        hook.released.wait(hook.wait)
        if hook.hangs_up:
            self.close_connection = True
            return
        self.send_response(hook.status)
        if hook.elsewhere:
            self.send_header("Location", hook.elsewhere)
        self.send_header("Content-Length", "60" if hook.drip else "0")
        self.end_headers()
        with suppress(OSError):
            for _ in range(60 if hook.drip else 0):
                self.wfile.write(b".")
                hook.released.wait(hook.drip)

    def do_GET(self) -> None:
        self.do_POST()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        pass


@contextmanager
def webhook(**given: Any) -> Iterator[Hook]:
    """Run a webhook on loopback."""
    hook = Hook(**given)
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"hook": hook}))
    server.daemon_threads = True
    hook.port = server.server_address[1]
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield hook
    finally:
        hook.released.set()
        server.shutdown()
        server.server_close()


@dataclass
class Proxy:
    """An HTTP proxy; *asked* are the places that it was asked to connect to, *requests* what came through."""

    port: int
    asked: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)


@contextmanager
def slack_behind_proxy(authority: trustme.CA) -> Iterator[Proxy]:
    """Run a CONNECT proxy on loopback that answers for hooks.slack.com itself, with a certificate of *authority*."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("hooks.slack.com").configure_cert(context)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        proxy = Proxy(port=listener.getsockname()[1])

        def serve() -> None:
            with suppress(OSError):
                connection, _ = listener.accept()
                with connection:
                    proxy.asked.append(_read_head(connection).split()[1])
                    connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                    with context.wrap_socket(connection, server_side=True) as inside:
                        proxy.requests.append(_read_request(inside))
                        inside.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield proxy
            thread.join(10)
        finally:
            listener.close()


def _read_head(connection: socket.socket) -> str:
    head = b""
    while b"\r\n\r\n" not in head:
        head += connection.recv(4096)
    return head.decode()


def _read_request(connection: socket.socket) -> str:
    text = _read_head(connection)
    head, _, body = text.partition("\r\n\r\n")
    length = next(int(line.split(":")[1]) for line in head.splitlines() if line.lower().startswith("content-length"))
    while len(body.encode()) < length:
        body += connection.recv(4096).decode()
    return f"{head}\r\n\r\n{body}"


class _Mail(Controller):
    """An SMTP server that takes whichever port is free, and at its end hangs up on whoever is still connected."""

    def __init__(self, handler: object, **given: Any) -> None:
        self._sessions: list[SMTP] = []
        super().__init__(handler, hostname="127.0.0.1", port=0, **given)

    def factory(self) -> SMTP:
        self._sessions.append(super().factory())  # type: ignore[no-untyped-call]  # the same
        return self._sessions[-1]

    def _trigger_server(self) -> None:
        assert isinstance(self.server, asyncio.Server)
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]  # the library's types are not whole

    async def _hang_up(self) -> None:
        for session in self._sessions:
            if isinstance(session.transport, asyncio.WriteTransport):
                session.transport.abort()
        await asyncio.sleep(0.01)

    def stop(self, no_assert: bool = False) -> None:
        """An open connection that the loop leaves behind would be found by the garbage collector, tests later."""
        asyncio.run_coroutine_threadsafe(self._hang_up(), self.loop).result(10)
        super().stop(no_assert)


@contextmanager
def smtp(handler: object, **given: Any) -> Iterator[int]:
    """Run an SMTP server on loopback, and give its port."""
    controller = _Mail(handler, **given)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def soon(seconds: float = 10.0) -> Iterator[None]:
    """Yield again and again for as long as something may take."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        yield
        time.sleep(0.02)
