"""Notifications to the people who receive them, through Apprise.

What the services answer is known only from Apprise's log lines, so these are read and then thrown away: Apprise and the
HTTP library under it print addresses that hold secrets, and no filter knows every form of them. Nothing of theirs goes
to the service's own log; what went wrong is said in our words.

Where people chat, ``@`` calls them, within a word too: Apprise makes a call of ``desk@example.org`` for Discord, which
sees through an invisible sign behind ``@``. It becomes a sign that looks alike, but on the console and in mail by SMTP,
where it calls nobody and an address can be copied.
"""

import logging
import re
import sys
import threading
from collections.abc import Iterable, Sequence
from concurrent.futures import Future

from apprise import Apprise, AppriseAsset, AppriseResult, AppriseResultStatus, NotifyBase, NotifyFormat, NotifyType
from apprise.logger import NotifyLogEntry
from apprise.plugins.email import NotifyEmail

from monitor.errors import ConfigError, DeliveryError, DeliveryRefused, DeliveryUnclear, Fault
from monitor.model import Notification, Severity
from monitor.policy import Receiver

CONSOLE = "console://"
CALLS_NOBODY = str.maketrans({"@": "＠"})
DEADLINE = 30.0
"""Seconds that a send may take in all; shorter than the lease of a claimed notification."""
CONNECT_WITHIN, ANSWER_WITHIN = 8, 20
"""Seconds, where the address does not say otherwise (``cto``, ``rto``): together less than the deadline. Apprise's own
four seconds leave open too often whether a slow server took the message."""
MOST_UNDER_WAY = 16
"""Sends of one receiver at a time. One that hangs past its deadline keeps its place, so that they cannot pile up."""

_TYPES = {
    Severity.INFO: NotifyType.INFO,
    Severity.WARNING: NotifyType.WARNING,
    Severity.CRITICAL: NotifyType.FAILURE,
}
_PASSING = frozenset({408, 425, 429})
"""Client errors of HTTP that another try can mend."""
_STATUS = re.compile(r"\berror=(\d{3})\.?$")
_REPLY = re.compile(r"Socket Exception: (?:\{'[^']*': )?\((\d{3}), b")
_REFUSED_RECIPIENT = re.compile(r"SMTP recipient \S+ was refused: (\d{3}) ")
_CAUSES: tuple[tuple[str, type[DeliveryError], str], ...] = (
    (r"Cannot connect to proxy|Tunnel connection failed", DeliveryError, "the proxy does not lead to it"),
    (r"Name or service not known|[Nn]ame resolution|resolve", DeliveryError, "its name is unknown"),
    (r"CERTIFICATE_VERIFY_FAILED", DeliveryError, "its certificate is not trusted"),
    (r"connect timeout|refused|unreachable|No route to host", DeliveryError, "it cannot be reached"),
    (r"[Tt]imed out", DeliveryUnclear, "it did not answer in time"),
    (r"aborted|reset by peer|unexpectedly closed|broken", DeliveryUnclear, "it broke off the connection"),
)


class ConsoleReceiver:
    """Prints notifications on standard output."""

    def __init__(self, name: str) -> None:
        self.name = name

    def send(self, notification: Notification) -> None:
        """Print title and body in one write. Raises DeliveryError where standard output is closed."""
        encoding = sys.stdout.encoding or "utf-8"
        text = f"{notification.title}\n{notification.body}\n\n".encode(encoding, "replace").decode(encoding)
        try:
            sys.stdout.write(text)
            sys.stdout.flush()
        except (OSError, ValueError) as error:
            raise DeliveryError("standard output is closed") from error


class AppriseReceiver:
    """Sends notifications to one Apprise URL, whatever the service behind it."""

    def __init__(self, receiver: Receiver, deadline: float = DEADLINE) -> None:
        service = _service(receiver.url)
        self.name = receiver.name
        self._url = receiver.url
        self._mail = isinstance(service, NotifyEmail)
        self._takes = frozenset(service.template_kwargs if service is not None else ())
        self._deadline = deadline
        self._places = threading.BoundedSemaphore(MOST_UNDER_WAY)

    def send(self, notification: Notification) -> None:
        """Send, within the deadline.

        Raises DeliveryRefused where another try is useless, DeliveryUnclear where nobody knows whether it arrived,
        else DeliveryError.
        """
        if not self._places.acquire(blocking=False):
            raise DeliveryError(f"{MOST_UNDER_WAY} earlier messages to it are still on their way")
        outcome: Future[AppriseResult] = Future()
        threading.Thread(target=self._work, args=(notification, outcome), daemon=True).start()
        try:
            result = outcome.result(self._deadline)
        except TimeoutError as error:
            raise DeliveryUnclear(f"no answer within {self._deadline:g} s") from error
        except Exception as error:  # noqa: BLE001 - a plugin may raise anything, and its words may hold the address
            raise DeliveryError(f"Apprise failed with {type(error).__name__}") from None
        if result.status != AppriseResultStatus.SUCCESS:
            raise failure(result.status, list(result.logs()))

    def _work(self, notification: Notification, outcome: Future[AppriseResult]) -> None:
        """Send in a thread of our own: Apprise's would hold up the end of the process."""
        try:
            outcome.set_result(self._notify(notification))
        except Exception as error:  # noqa: BLE001 - it is raised again where the result is asked for
            outcome.set_exception(error)
        finally:
            self._places.release()

    def _notify(self, notification: Notification) -> AppriseResult:
        apprise = Apprise(asset=_asset())
        apprise.add(self._address(notification))
        return apprise.notify(
            title=notification.title if self._mail else notification.title.translate(CALLS_NOBODY),
            body=notification.html if self._mail else notification.body.translate(CALLS_NOBODY),
            body_format=NotifyFormat.HTML if self._mail else NotifyFormat.TEXT,
            notify_type=_TYPES[notification.severity],
            log_level=logging.DEBUG,
        )

    def _address(self, notification: Notification) -> str:
        """Return the URL with the id as a header and as a field, where the service takes these, and our limits."""
        extras = {"cto": str(CONNECT_WITHIN), "rto": str(ANSWER_WITHIN), "overflow": "truncate"}
        wanted = [f"{name}={value}" for name, value in extras.items() if f"{name}=" not in self._url]
        if "headers" in self._takes:
            wanted.append(f"+X-Alert-ID={notification.id}")
        if "payload" in self._takes:
            wanted.append(f":alert_id={notification.id}")
        return self._url + ("&" if "?" in self._url else "?") + "&".join(wanted)


def open_receivers(
    receivers: Iterable[Receiver], deadline: float = DEADLINE
) -> dict[str, ConsoleReceiver | AppriseReceiver]:
    """Return what sends to each of *receivers*, by name; *deadline* is in seconds and for one send.

    Raises ConfigError for URLs that Apprise cannot use; the faults name the receivers only.
    """
    chosen = list(receivers)
    faults = [(each, url_fault(each.url)) for each in chosen]
    if bad := tuple(Fault(where=f"receiver {each.name}", what=fault) for each, fault in faults if fault):
        raise ConfigError(bad)
    return {
        each.name: ConsoleReceiver(each.name) if each.url == CONSOLE else AppriseReceiver(each, deadline)
        for each in chosen
    }


def url_fault(url: str) -> str | None:
    """Return what is wrong with a receiver's URL, without showing any of it, or None where nothing is."""
    if url == CONSOLE:
        return None
    service = _service(url)
    if service is None:
        return "not the address of a service that Apprise knows, or not a whole one (see appriseit.com/services)"
    targets = len(service) // (service.retry + 1)
    if targets > 1:
        return f"it names {targets} targets: give each a receiver of its own, so that each is tried again by itself"
    if isinstance(service, NotifyEmail) and not service.targets:
        return "it names nobody to write to (add to=somebody@example.org)"
    return None


def failure(status: AppriseResultStatus, logs: Sequence[NotifyLogEntry]) -> DeliveryError:
    """Return what a failed send comes to, from the lines that Apprise logged about it.

    Only lines that the services' plugins write about the outcome count: others repeat the message, whose text is not
    to be trusted.
    """
    if status == AppriseResultStatus.NOMATCH:
        return DeliveryRefused("Apprise cannot use its address any more")
    if status == AppriseResultStatus.TIMEOUT:
        return DeliveryUnclear("it did not answer in time")
    told = [entry.message for entry in logs if entry.level != "DEBUG" or entry.message.startswith("Socket Exception")]
    for line in reversed(told):
        if found := _STATUS.search(line):
            return _of_status(int(found[1]))
        if found := _REPLY.match(line) or _REFUSED_RECIPIENT.match(line):
            return _of_reply(int(found[1]))
        for pattern, error, words in _CAUSES:
            if line.startswith("Socket Exception") and re.search(pattern, line):
                return error(words)
    return DeliveryError("it did not take the message")


def _of_status(status: int) -> DeliveryError:
    if 300 <= status < 400:
        return DeliveryError(f"it redirects elsewhere (HTTP {status}), which is not followed")
    permanent = 400 <= status < 500 and status not in _PASSING
    return (DeliveryRefused if permanent else DeliveryError)(f"it answered with HTTP {status}")


def _of_reply(code: int) -> DeliveryError:
    return (DeliveryRefused if code >= 500 else DeliveryError)(f"the mail server answered with {code}")


def _service(url: str) -> NotifyBase | None:
    _hush()
    return Apprise.instantiate(url, asset=_asset())


def _asset() -> AppriseAsset:
    """Return our settings: redirects off (they would carry secrets elsewhere), deadlines ours, nothing on disk."""
    return AppriseAsset(app_id="monitor", http_redirects=False, service_timeout=0, storage_mode="memory")


def _hush() -> None:
    """Keep the talk of Apprise, and of the HTTP library under it, out of every log; Apprise still hears itself."""
    for name in ("apprise", "urllib3"):
        logging.getLogger(name).propagate = False
    logging.getLogger("apprise").setLevel(logging.DEBUG)
