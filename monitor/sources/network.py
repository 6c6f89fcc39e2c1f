"""Connects to hosts on the open internet, and to private ones only where that was allowed."""

import ipaddress
import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import httpcore2

from monitor.errors import SourceError, SourceUnavailable

CONNECT_SECONDS = 10.0
"""How long one address of a host may take to accept a connection."""

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""RFC 6052: the last four bytes are an IPv4 address."""

Resolve = Callable[[str, int], Sequence[str]]
"""Gives the IP addresses of a host. Raises OSError where there are none."""


def resolve(host: str, port: int) -> list[str]:
    """Ask the system's resolver, which also reads ``127.1`` and ``2130706433`` as addresses."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the open internet, and so does the IPv4 address that it may carry inside."""
    ip = ipaddress.ip_address(address)
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour
        if inner is None and ip in _NAT64:
            inner = ipaddress.IPv4Address(ip.packed[-4:])
        if inner is not None:
            return is_public(str(inner))
        if ip.is_site_local:
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


class Deadline:
    """The moment at which a whole request must be over, however slowly its parts trickle in."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Return the seconds that are left. Raises SourceUnavailable when there are none."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise SourceUnavailable(f"no complete answer within {self.seconds:g} s")
        return left


class Stream(httpcore2.NetworkStream):
    """A connection whose every wait ends with the deadline."""

    def __init__(self, stream: httpcore2.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002  # the deadline decides
        """Return what has come."""
        return self._stream.read(max_bytes, self._deadline.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002  # the deadline decides
        """Send."""
        self._stream.write(buffer, self._deadline.left())

    def close(self) -> None:
        """Hang up."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002  # the deadline decides
    ) -> httpcore2.NetworkStream:
        """Go on in TLS; the certificate is checked against the host's name, not against its address."""
        secure = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left())
        return Stream(secure, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        """Return what is known about the connection."""
        return self._stream.get_extra_info(info)


class Network(httpcore2.NetworkBackend):
    """Resolves a host once, checks every address, then connects to a checked address.

    A name that changes its address in between (DNS rebinding) gains nothing, since it is not asked again.
    *private* are the hosts (names or addresses, as in the URL) that may be anywhere.
    """

    def __init__(self, private: frozenset[str], deadline: Deadline, resolve: Resolve = resolve) -> None:
        self._private = private
        self._deadline = deadline
        self._resolve = resolve
        self._tcp = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002  # the deadline decides
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect to the first address that accepts.

        Raises SourceError for a host behind our own door, SourceUnavailable where nobody answers.
        """
        addresses = self._addresses(host, port)
        for address in addresses:
            if not is_public(address) and host not in self._private:
                raise SourceError(
                    f"{host} is at {address}, which is not on the open internet; "
                    f"if it is meant, list it: private: [{host}]"
                )
        refusal: httpcore2.ConnectError | httpcore2.ConnectTimeout | None = None
        for address in addresses:
            wait = min(CONNECT_SECONDS, self._deadline.left())
            try:
                return Stream(self._tcp.connect_tcp(address, port, wait, local_address, socket_options), self._deadline)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                refusal = error
        raise SourceUnavailable(f"{host} does not accept connections on port {port}") from refusal

    def _addresses(self, host: str, port: int) -> Sequence[str]:
        """Resolve in a thread of its own: the system's resolver knows no deadline."""
        answers: queue.SimpleQueue[Sequence[str] | Exception] = queue.SimpleQueue()

        def ask() -> None:
            try:
                answers.put(self._resolve(host, port))
            except (OSError, UnicodeError) as error:
                answers.put(error)

        threading.Thread(target=ask, name=f"resolve {host}", daemon=True).start()
        try:
            answer = answers.get(timeout=self._deadline.left())
        except queue.Empty:
            raise SourceUnavailable(f"the name {host} was not resolved within {self._deadline.seconds:g} s") from None
        if isinstance(answer, UnicodeError):
            raise SourceError(f"{host} is not the name of a host") from answer
        if isinstance(answer, Exception):
            raise SourceUnavailable(f"the name {host} cannot be resolved") from answer
        return answer
