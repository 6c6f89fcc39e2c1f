"""The world around a running service: the process itself, a mail server, a web server, a clock that can be moved."""

import asyncio
import json
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

import trustme
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from tests.notify.servers import smtp
from tests.process.launch import launch

Answer = TypeVar("Answer")

PATIENCE = 60.0
"""Seconds that a test waits for something that a healthy service on an idle machine does in two or three."""


def wait_for(condition: Callable[[], Answer], what: str, patience: float = PATIENCE) -> Answer:
    """Return the first true answer of *condition*; fail after *patience* seconds."""
    ends = time.monotonic() + patience
    while time.monotonic() < ends:
        if answer := condition():
            return answer
        time.sleep(0.05)
    raise AssertionError(f"waited {patience:.0f} s in vain for {what}")


def today() -> date:
    """Return the real day in UTC; a real process runs by the real clock."""
    return datetime.now(UTC).date()  # noqa: TID251 - the service under test is a real process with the real clock


@dataclass
class Service:
    """A configuration folder and the real process that runs it."""

    folder: Path
    environ: dict[str, str] = field(default_factory=dict)
    process: ForkServerProcess | None = None

    @property
    def config(self) -> Path:
        return self.folder / "config"

    @property
    def logs(self) -> str:
        return (self.folder / "log").read_text() if (self.folder / "log").exists() else ""

    @property
    def out(self) -> str:
        return (self.folder / "out").read_text() if (self.folder / "out").exists() else ""

    def write(self, name: str, text: str) -> Path:
        path = self.config / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def move_clock(self, by: timedelta) -> None:
        """Let the service believe that it is later by this much."""
        fresh = self.folder / "clock.new"
        fresh.write_text(str(by.total_seconds()))
        fresh.replace(self.folder / "clock")

    def _launch(self, *words: str, out: Path, log: Path) -> ForkServerProcess:
        if not (self.folder / "clock").exists():
            self.move_clock(timedelta())
        given = [*words, "--config", str(self.config)]
        return launch(given, folder=self.folder, clock=self.folder / "clock", environ=self.environ, out=out, log=log)

    def start(self) -> None:
        self.process = self._launch("run", out=self.folder / "out", log=self.folder / "log")

    def started(self) -> None:
        starts = self.logs.count("daemon.started")
        self.start()
        wait_for(lambda: self.logs.count("daemon.started") > starts or self.ended, f"the start\n{self.logs}")
        assert not self.ended, self.logs

    @property
    def ended(self) -> bool:
        return self.process is not None and not self.process.is_alive()

    def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        self.process.join()

    def stop(self) -> float:
        """Ask it to end; return the seconds that it took."""
        assert self.process is not None
        begun = time.monotonic()
        self.process.terminate()
        self.process.join(30)
        assert self.ended
        return time.monotonic() - begun

    def run(self, *args: str, status: int | None = 0) -> str:
        """Run one command beside the service and return what it prints; None accepts any exit status."""
        with TemporaryDirectory(dir=self.folder) as folder:
            out, log = Path(folder, "out"), Path(folder, "log")
            done = self._launch(*args, out=out, log=log)
            done.join()
            printed = out.read_text()
            assert status in (None, done.exitcode), (args, done.exitcode, printed, log.read_text())
        return printed

    def json(self, *args: str, status: int | None = 0) -> Any:
        return json.loads(self.run(*args, "--json", status=status))


class Mailbox:
    """A mail server with STARTTLS that keeps what it gets; it thinks *pause* seconds before it says so."""

    def __init__(self) -> None:
        self.messages: list[EmailMessage] = []
        self.encrypted: list[bool] = []
        self.pause = 0.0

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: ARG002, N802 - aiosmtpd's name and signature
        content = envelope.content
        assert isinstance(content, bytes)
        self.messages.append(message_from_bytes(content, policy=policy.default))
        self.encrypted.append(session.ssl is not None)
        await asyncio.sleep(self.pause)
        return "250 kept"

    def about(self, words: str) -> list[EmailMessage]:
        return [message for message in self.messages if words in message["Subject"]]


def _let_in(*_: object) -> AuthResult:
    """Let every user in: what is tested is that the service logs in under TLS at all."""
    return AuthResult(success=True)


@contextmanager
def mail_server(authority: trustme.CA) -> Iterator[tuple[Mailbox, int]]:
    """Run a real SMTP server on loopback that insists on STARTTLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    box = Mailbox()
    with smtp(box, tls_context=context, require_starttls=True, authenticator=_let_in) as port:
        yield box, port


@dataclass
class Web:
    """A web server whose pages a test changes, and which keeps what is posted to it."""

    pages: dict[str, tuple[str, str]] = field(default_factory=dict)
    posts: list[dict[str, Any]] = field(default_factory=list)
    requests: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    delay: float = 0.0
    status: int = 200
    port: int = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def web_server() -> Iterator[Web]:
    """Run a real HTTP server on loopback."""
    web = Web()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            web.requests.append((self.path, dict(self.headers)))
            kind, body = web.pages.get(self.path, ("", ""))
            self._answer(200 if body else 404, kind or "text/plain", body.encode())

        def do_POST(self) -> None:
            web.requests.append((self.path, dict(self.headers)))
            body = self.rfile.read(int(self.headers["Content-Length"]))
            time.sleep(web.delay)
            web.posts.append(json.loads(body))
            self._answer(web.status, "text/plain", b"kept")

        def _answer(self, status: int, kind: str, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    web.port = server.server_address[1]
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield web
    finally:
        server.shutdown()
        server.server_close()
