"""Fetches one address over HTTP with every bound that a stranger's server calls for.

One request has one total deadline (names, connections, TLS, headers, body and redirects together) and one cap on the
decompressed size. Every hop goes through :mod:`monitor.sources.network`, which checks the address that is really
connected to. Proxies, ``.netrc`` and the rest of the environment are ignored: a proxy would connect in our place, and
then nobody would check where to. Only ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` count, as everywhere.
"""

import functools
import ssl
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpcore2
import httpx2

from monitor.errors import SourceError, SourceUnavailable
from monitor.sources.network import Deadline, Network, Resolve, resolve

USER_AGENT = "monitor/0.1"
ACCEPT = "application/atom+xml, application/rss+xml, text/html, application/xhtml+xml, */*;q=0.5"

_PASSING = frozenset({408, 425, 429})
"""Refusals that end by themselves (RFC 9110, RFC 8470, RFC 6585), like everything from 500 up."""
_LONGEST_VALIDATOR = 500


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """How much one request may cost, and how long the same host is left alone before the next one."""

    seconds: float = 30.0
    size: int = 10_000_000
    redirects: int = 5
    pause: float = 0.5


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What a server sent. *changed* is False where it says that nothing is new; then there is no *body*.

    *etag* and *modified* are given back to :meth:`Fetcher.get` next time; *media* is the type without its parameters.
    """

    changed: bool = True
    body: bytes = b""
    media: str = ""
    charset: str = ""
    etag: str = ""
    modified: str = ""

    @property
    def validators(self) -> dict[str, str]:
        """What a mark keeps for the next conditional request."""
        given = {"etag": self.etag, "modified": self.modified}
        return {name: text for name, text in given.items() if text}


class Fetcher:
    """A polite reader of the web for one source. *private*: see :class:`monitor.policy.SourceSpec`."""

    def __init__(
        self,
        private: Iterable[str] = (),
        *,
        limits: Limits | None = None,
        resolve: Resolve = resolve,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._private = frozenset(host.strip("[]").lower() for host in private)
        self._limits = limits or Limits()
        self._resolve = resolve
        self._tls = tls
        self._visited: dict[str, float] = {}

    def get(self, address: str, *, etag: str = "", modified: str = "") -> Answer:
        """Fetch *address*, only if it is not what *etag* and *modified* stand for.

        Raises SourceUnavailable for what may pass (no answer, 5xx, 429, unknown name), SourceError for what will not
        (404, a forbidden address, no HTTP address at all, an answer that is too large).
        """
        known = {"If-None-Match": etag, "If-Modified-Since": modified}
        with _translated(), self._client() as client:
            request = client.build_request("GET", address, headers={name: text for name, text in known.items() if text})
            self._pause(request.url.host)
            return self._follow(client, request)

    def _client(self) -> httpx2.Client:
        network = Network(self._private, Deadline(self._limits.seconds), self._resolve)
        return httpx2.Client(
            transport=_Transport(httpcore2.ConnectionPool(self._tls or _tls(), network_backend=network)),
            headers={"User-Agent": USER_AGENT, "Accept": ACCEPT},
            timeout=None,  # every wait ends with the deadline of the network
            trust_env=False,
        )

    def _pause(self, host: str) -> None:
        ready = self._visited.get(host, 0.0) + self._limits.pause
        time.sleep(max(0.0, ready - time.monotonic()))
        self._visited[host] = time.monotonic()

    def _follow(self, client: httpx2.Client, request: httpx2.Request) -> Answer:
        """Send, hop by hop; the bodies of redirects are never read."""
        for _ in range(self._limits.redirects + 1):
            if request.url.scheme not in {"http", "https"} or not request.url.host:
                raise SourceError("only addresses that begin with http:// or https:// are fetched")
            response = client.send(request, stream=True)
            try:
                if response.next_request is None:
                    return self._answer(request, response)
                request = response.next_request
            finally:
                response.close()
        raise SourceError(f"more than {self._limits.redirects} redirects")

    def _answer(self, request: httpx2.Request, response: httpx2.Response) -> Answer:
        if response.status_code == 304 and (
            "If-None-Match" in request.headers or "If-Modified-Since" in request.headers
        ):
            return Answer(changed=False)
        if response.status_code >= 500 or response.status_code in _PASSING:
            raise SourceUnavailable(f"the server answers {response.status_code} {response.reason_phrase}".strip())
        if not response.is_success:
            raise SourceError(f"the server answers {response.status_code} {response.reason_phrase}".strip())
        return Answer(
            body=self._body(response),
            media=response.headers.get("Content-Type", "").partition(";")[0].strip().lower(),
            charset=response.charset_encoding or "",
            etag=_validator(response.headers.get("ETag", "")),
            modified=_validator(response.headers.get("Last-Modified", "")),
        )

    def _body(self, response: httpx2.Response) -> bytes:
        """Return the decompressed body; the chunks are bounded by httpx2 (1 MiB), the sum here."""
        body = bytearray()
        announced = response.headers.get("Content-Length", "")
        too_large = announced.isdecimal() and int(announced) > self._limits.size
        if not too_large:
            for chunk in response.iter_bytes():
                body += chunk
                too_large = len(body) > self._limits.size
                if too_large:
                    break
        if too_large:
            raise SourceError(f"larger than {self._limits.size / 1_000_000:g} MB")
        return bytes(body)


@functools.cache
def _tls() -> ssl.SSLContext:
    return httpx2.create_ssl_context()


def _validator(text: str) -> str:
    """Return a validator that can be sent back, else nothing."""
    return text if len(text) <= _LONGEST_VALIDATOR and text.isascii() and text.isprintable() else ""


@contextmanager
def _translated() -> Iterator[None]:
    """Turn what the libraries raise into our own errors."""
    try:
        yield
    except (httpx2.InvalidURL, httpx2.UnsupportedProtocol, httpcore2.UnsupportedProtocol) as error:
        raise SourceError("not an address that can be fetched") from error
    except (httpx2.LocalProtocolError, httpcore2.LocalProtocolError) as error:
        raise SourceError("the request cannot be made") from error
    except (httpx2.TimeoutException, httpcore2.TimeoutException) as error:
        raise SourceUnavailable("no complete answer in time") from error
    except (httpx2.HTTPError, httpcore2.NetworkError, httpcore2.ProtocolError) as error:
        raise SourceUnavailable("the connection broke") from error


class _Transport(httpx2.BaseTransport):
    """Sends through a pool whose network is ours (httpx2's own transport takes none)."""

    def __init__(self, pool: httpcore2.ConnectionPool) -> None:
        self._pool = pool

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send one request."""
        url = request.url
        answer = self._pool.handle_request(
            httpcore2.Request(
                method=request.method,
                url=httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
                headers=request.headers.raw,
                extensions=request.extensions,
            )
        )
        return httpx2.Response(
            answer.status, headers=answer.headers, stream=_Body(answer), extensions=answer.extensions
        )

    def close(self) -> None:
        """Close the connections."""
        self._pool.close()


class _Body(httpx2.SyncByteStream):
    def __init__(self, answer: httpcore2.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        return self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()
