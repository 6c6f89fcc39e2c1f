"""Notifications on their way to real receivers on loopback."""

import io
import logging
import os
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import pytest
import trustme
from apprise import AppriseResultStatus
from apprise.logger import NotifyLogEntry
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.alerting import compose, trial
from monitor.errors import ConfigError, DeliveryError, DeliveryRefused, DeliveryUnclear
from monitor.model import Evidence, Notification, Severity
from monitor.notify import AppriseReceiver, ConsoleReceiver, failure, open_receivers, url_fault
from monitor.policy import Receiver, Settings
from tests.alerting.facts import alert, watch
from tests.make import instant, origin
from tests.notify.servers import Hook, slack_behind_proxy, smtp, soon, webhook
from tests.process.world import Mailbox

SECRETS = ("s3cr3t-word", "path-t0ken", "h3ader-key", "q0ery-key")
HOSTILE = "<!channel> @everyone <script>alert(1)</script>\r\nBcc: victim@example.org – até 18 março\u202e"


def notification(**given: object) -> Notification:
    """A notification as it stands in the outbox."""
    made = Notification(
        id="a1b2c3d4e5f6",
        receiver="hook",
        watch="Harbour",
        title="Due in 9 days: Harbour Dredging Permit",
        body="Harbour Dredging Permit\nDue: Saturday 18 March 2023 – 9 days left\nAlert: a1b2c3d4e5f6",
        html="<p><strong>Harbour Dredging Permit</strong></p>",
        severity=Severity.WARNING,
        alerts=("f1",),
        not_before=instant("2023-03-09T09:00"),
    )
    return replace(made, **given)  # type: ignore[arg-type]  # fields by name


def hostile() -> Notification:
    """What is made of a document that means harm."""
    said = Evidence(mention="m", quote=HOSTILE, origin=origin("d1", source=HOSTILE, title=HOSTILE))
    wishes = Settings(
        database="sqlite://", watches=(watch(),), receivers=(Receiver(name="hook", url="console://"),), to=("hook",)
    )
    (made,) = compose([alert(subject=HOSTILE, evidence=(said,))], wishes, instant("2023-03-09T09:00"))
    return made


def receiver(url: str, deadline: float = 10.0) -> ConsoleReceiver | AppriseReceiver:
    return open_receivers([Receiver(name="hook", url=url)], deadline)["hook"]


@pytest.fixture
def hook() -> Iterator[Hook]:
    with webhook() as made:
        yield made


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def mail(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Mailbox, str]]:
    """A mail server that is trusted, and the URL of a receiver behind it."""
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    box = Mailbox()
    with smtp(box, tls_context=context, require_starttls=True) as port:
        yield box, f"mailtos://localhost:{port}?mode=starttls&from=monitor@example.org&to=desk@example.org"


# ------------------------------------------------------------------ mail


def part(message: EmailMessage, kind: str) -> str:
    found = message.get_body((kind,))
    assert found is not None
    return str(found.get_content())


def test_mail_goes_out_encrypted_with_a_text_and_an_html_part_and_the_id(mail: tuple[Mailbox, str]) -> None:
    box, url = mail
    wishes = Settings(
        database="sqlite://", watches=(watch(),), receivers=(Receiver(name="hook", url=url),), to=("hook",)
    )
    (made,) = compose([alert()], wishes, instant("2023-03-09T09:00"))
    receiver(url).send(made)
    (message,) = box.messages
    assert box.encrypted == [True]
    assert message["Subject"] == made.title
    assert message["X-Alert-ID"] == made.id
    assert message["To"] == "desk@example.org"
    assert message.get_content_type() == "multipart/alternative"
    assert part(message, "plain").splitlines() == made.body.splitlines()
    assert made.html in part(message, "html")


def test_hostile_text_adds_no_header_and_no_markup_to_mail(mail: tuple[Mailbox, str]) -> None:
    box, url = mail
    receiver(url).send(hostile())
    (message,) = box.messages
    assert message["Bcc"] is None
    assert "até 18 março" in part(message, "plain")
    for text in (message["Subject"], part(message, "plain"), part(message, "html")):
        assert "<!channel>" not in text
        assert "<script" not in text


def test_an_address_can_be_copied_from_mail_and_from_the_console(
    mail: tuple[Mailbox, str], capsys: pytest.CaptureFixture[str]
) -> None:
    box, url = mail
    made = hostile()
    receiver(url).send(made)
    receiver("console://").send(made)
    (message,) = box.messages
    assert message["Subject"] == made.title
    for text in (part(message, "plain"), part(message, "html"), capsys.readouterr().out):
        assert "victim@example.org" in text
        assert "＠" not in text


def test_a_line_end_in_a_title_ends_no_header(mail: tuple[Mailbox, str]) -> None:
    box, url = mail
    receiver(url).send(notification(title="Due\r\nBcc: victim@example.org\r\n\r\nbody – März"))
    (message,) = box.messages
    assert message["Bcc"] is None
    assert message["Subject"] == "Due Bcc: victim@example.org body – März"


def test_a_mail_server_with_a_certificate_that_nobody_trusts_gets_nothing(
    mail: tuple[Mailbox, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    box, url = mail
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(DeliveryError, match="not trusted"):
        receiver(url).send(notification())
    assert box.messages == []


class Grumpy:
    """A mail server that refuses: the mail, or the one it is for."""

    def __init__(self, answer: str, *, at_recipient: bool) -> None:
        self.answer = answer
        if at_recipient:
            self.handle_RCPT = self.refuse
        else:
            self.handle_DATA = self.refuse

    async def refuse(self, *_: object) -> str:
        return self.answer


@pytest.mark.parametrize("at_recipient", [True, False])
@pytest.mark.parametrize(
    ("answer", "permanent"), [("550 5.7.1 no", True), ("535 5.7.8 no", True), ("451 4.3.0 later", False)]
)
def test_what_a_mail_server_answers_says_whether_another_try_helps(
    answer: str, permanent: bool, at_recipient: bool
) -> None:
    with (
        smtp(Grumpy(answer, at_recipient=at_recipient)) as port,
        pytest.raises(DeliveryError, match=answer[:3]) as caught,
    ):
        receiver(f"mailto://localhost:{port}?from=m@example.org&to=desk@example.org").send(notification())
    assert caught.value.permanent is permanent


# ------------------------------------------------------------------ webhooks


def test_a_webhook_gets_the_plain_text_and_the_id_in_a_header_and_a_field(hook: Hook) -> None:
    receiver(hook.url).send(notification())
    (post,) = hook.posts
    assert (post["title"], post["message"], post["alert_id"]) == (
        notification().title,
        notification().body,
        "a1b2c3d4e5f6",
    )
    assert hook.headers[0]["X-Alert-ID"] == "a1b2c3d4e5f6"
    assert post["type"] == "warning"


def test_behind_a_webhook_nobody_is_called(hook: Hook) -> None:
    receiver(hook.url).send(hostile())
    (post,) = hook.posts
    for text in (post["title"], post["message"]):
        assert "@" not in text
        assert "＠everyone" in text
    assert "victim＠example.org" in post["message"]


def test_a_webhook_keeps_its_own_headers_and_parameters(hook: Hook) -> None:
    receiver(f"{hook.url}?+X-Key=h3ader-key&:channel=harbour").send(notification())
    assert hook.headers[0]["X-Key"] == "h3ader-key"
    assert hook.posts[0]["channel"] == "harbour"
    assert hook.posts[0]["alert_id"] == "a1b2c3d4e5f6"


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, DeliveryRefused),
        (401, DeliveryRefused),
        (404, DeliveryRefused),
        (410, DeliveryRefused),
        (408, DeliveryError),
        (429, DeliveryError),
        (500, DeliveryError),
        (503, DeliveryError),
    ],
)
def test_what_a_webhook_answers_says_whether_another_try_helps(status: int, error: type[DeliveryError]) -> None:
    with webhook(status=status) as hook, pytest.raises(DeliveryError, match=str(status)) as caught:
        receiver(hook.url).send(notification())
    assert type(caught.value) is error


def test_a_redirect_is_not_followed(hook: Hook) -> None:
    with webhook(status=307, elsewhere=f"http://127.0.0.1:{hook.port}/") as first:
        with pytest.raises(DeliveryError, match="redirects") as caught:
            receiver(first.url).send(notification())
        assert len(first.posts) == 1
    assert hook.posts == []
    assert not caught.value.permanent


@pytest.mark.parametrize("given", [{"wait": 60}, {"hangs_up": True}])
def test_without_an_answer_nobody_knows_whether_it_arrived(given: dict[str, float]) -> None:
    with webhook(**given) as hook, pytest.raises(DeliveryUnclear) as caught:
        receiver(f"{hook.url}?rto=0.3").send(notification())
    assert len(hook.posts) == 1
    assert not caught.value.permanent


def test_a_slow_answer_is_waited_for() -> None:
    with webhook(wait=0.5) as hook:
        receiver(hook.url).send(notification())


def test_a_receiver_that_drips_its_answer_does_not_outlast_the_deadline() -> None:
    with webhook(drip=0.2) as hook, pytest.raises(DeliveryUnclear, match="within 1 s"):
        receiver(hook.url, deadline=1.0).send(notification())


def test_sends_that_hang_do_not_pile_up() -> None:
    with webhook(wait=60) as hook:
        slow = receiver(f"{hook.url}?rto=30", deadline=0.1)
        for _ in range(16):
            with pytest.raises(DeliveryUnclear):
                slow.send(notification())
        with pytest.raises(DeliveryError, match="still on their way") as caught:
            slow.send(notification())
        assert not caught.value.permanent
        hook.released.set()
        hook.wait = 0
        for _ in soon():
            if not [thread for thread in threading.enumerate() if "_work" in thread.name]:
                break
        slow.send(notification())


def test_a_hanging_send_does_not_hold_up_the_end_of_the_process(hook: Hook) -> None:
    hook.wait = 60
    script = f"""
from monitor.errors import DeliveryUnclear
from tests.test_notify import notification, receiver
try:
    receiver("{hook.url}?rto=50", deadline=0.2).send(notification())
except DeliveryUnclear as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=50, check=True)
    assert "no answer" in done.stdout


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("json://127.0.0.1:1/", "cannot be reached"),
        ("json://no-such-host.invalid/", "name is unknown"),
    ],
)
def test_a_receiver_that_is_away_is_tried_again(url: str, words: str) -> None:
    with pytest.raises(DeliveryError, match=words) as caught:
        receiver(url).send(notification())
    assert type(caught.value) is DeliveryError


def test_what_fails_before_it_is_sent_is_a_delivery_that_failed(hook: Hook) -> None:
    with pytest.raises(DeliveryError, match="KeyError"):
        receiver(hook.url).send(notification(severity="unheard of"))
    assert hook.posts == []


# ------------------------------------------------------------------ Slack


def test_slack_is_reached_through_the_proxy_of_the_environment_and_channel_mentions_arrive_harmless(
    authority: trustme.CA, tmp_path: Path
) -> None:
    bundle = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(bundle))
    script = """
from tests.test_notify import hostile, receiver
receiver("slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ/").send(hostile())
"""
    with slack_behind_proxy(authority) as proxy:
        away = {"HTTPS_PROXY": f"http://127.0.0.1:{proxy.port}", "REQUESTS_CA_BUNDLE": str(bundle), "NO_PROXY": ""}
        done = subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ | away,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert proxy.asked == ["hooks.slack.com:443"]
    (request,) = proxy.requests
    assert request.startswith("POST /services/T1JJ3T3L2/A1BRTD4JD/")
    assert hostile().id in request
    assert "Due in 9 days" in request
    for mention in ("<!channel", "@everyone", "<script"):
        assert mention not in request


# ------------------------------------------------------------------ the console


def test_the_console_shows_title_and_body_in_one_write(monkeypatch: pytest.MonkeyPatch) -> None:
    class Out(io.StringIO):
        encoding = "ascii"
        writes: tuple[str, ...] = ()

        def write(self, text: str) -> int:
            self.writes = (*self.writes, text)
            return len(text)

    out = Out()
    monkeypatch.setattr(sys, "stdout", out)
    receiver("console://").send(notification(title="Due – soon", body="one\ntwo"))
    assert out.writes == ("Due ? soon\none\ntwo\n\n",)


def test_a_closed_console_is_a_delivery_that_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    closed.close()
    monkeypatch.setattr(sys, "stdout", closed)
    with pytest.raises(DeliveryError, match="closed"):
        receiver("console://").send(notification())


# ------------------------------------------------------------------ secrets


def test_no_secret_of_a_url_reaches_a_log_or_a_message(hook: Hook, tmp_path: Path) -> None:
    """Everything at DEBUG, as a process would log it that forgot to be careful."""
    script = """
import logging, sys
logging.basicConfig(level=1, stream=sys.stderr)
from monitor.errors import MonitorError
from monitor.notify import open_receivers, url_fault
from monitor.policy import Receiver
from tests.test_notify import notification, receiver
for url in sys.argv[1:]:
    print(url_fault(url))
    try:
        receiver(url, deadline=5.0).send(notification())
    except MonitorError as error:
        print(repr(error), error, error.__cause__)
logging.getLogger().warning("the log works")
"""
    urls = [
        f"json://user:s3cr3t-word@127.0.0.1:{hook.port}/path-t0ken/?+X-Key=h3ader-key&-key=q0ery-key&:f=s3cr3t-word",
        "json://user:s3cr3t-word@127.0.0.1:1/path-t0ken/?+X-Key=h3ader-key&-key=q0ery-key",
        "mailto://user:s3cr3t-word@127.0.0.1:1?to=desk@example.org&+X-Key=h3ader-key",
        "nothing://user:s3cr3t-word@localhost/path-t0ken",
        "slack://s3cr3t-word/path-t0ken",
        "s3cr3t-word",
    ]
    statuses = (200, 500)
    for status in statuses:
        hook.status = status
        done = subprocess.run(
            [sys.executable, "-X", "dev", "-W", "ignore", "-c", script, *urls],
            capture_output=True, text=True, timeout=100, check=True,
        )  # fmt: skip
        assert "the log works" in done.stderr
        for secret in SECRETS:
            assert secret not in done.stdout + done.stderr
    assert len(hook.posts) == 2


def test_a_receiver_does_not_show_its_url() -> None:
    assert "s3cr3t" not in repr(Receiver(name="hook", url="json://user:s3cr3t-word@localhost"))
    assert "s3cr3t" not in repr(receiver("json://user:s3cr3t-word@localhost"))


def test_apprise_stays_silent_where_logging_is_set_up_after_it(hook: Hook) -> None:
    hook.status = 500
    target = receiver(hook.url)
    heard = io.StringIO()
    handler = logging.StreamHandler(heard)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        root.debug("the log works")
        with pytest.raises(DeliveryError):
            target.send(notification())
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    assert heard.getvalue() == "the log works\n"


# ------------------------------------------------------------------ opening


@pytest.mark.parametrize(
    "url",
    [
        "console://",
        "json://localhost/path",
        "mailtos://user:word@mail.example.org?to=desk@example.org",
        "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ/?retry=2",
    ],
)
def test_a_whole_address_has_no_fault(url: str) -> None:
    assert url_fault(url) is None


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("", "not the address of a service"),
        ("desk@example.org", "not the address of a service"),
        ("nothing://example.org", "not the address of a service"),
        ("json://", "not the address of a service"),
        ("slack://T1JJ3T3L2", "not the address of a service"),
        ("mailto://mail.example.org?from=m@example.org&to=desk", "nobody to write to"),
        ("mailto://mail.example.org?from=m@example.org&to=a@example.org,b@example.org", "2 targets"),
    ],
)
def test_a_bad_address_is_named_without_showing_it(url: str, words: str) -> None:
    fault = url_fault(url)
    assert fault is not None
    assert words in fault


@given(st.text() | st.text().map("json://".__add__) | st.text().map("mailto://".__add__))
@settings(deadline=None, max_examples=200)
def test_whatever_stands_for_an_address_is_answered(url: str) -> None:
    fault = url_fault(url)
    assert fault is None or len(fault) < 150


def test_bad_receivers_are_all_named_at_once() -> None:
    bad = [Receiver(name=name, url="nothing://s3cr3t-word") for name in ("one", "two")]
    with pytest.raises(ConfigError) as caught:
        open_receivers([Receiver(name="good", url="console://"), *bad])
    assert [fault.where for fault in caught.value.faults] == ["receiver one", "receiver two"]
    assert "s3cr3t" not in str(caught.value)


def test_receivers_are_opened_by_name() -> None:
    opened = open_receivers([Receiver(name="console", url="console://"), Receiver(name="hook", url="json://localhost")])
    assert {name: each.name for name, each in opened.items()} == {"console": "console", "hook": "hook"}


def test_a_trial_can_be_sent(hook: Hook) -> None:
    receiver(hook.url).send(trial("hook", instant("2023-03-09T09:00")))
    assert hook.posts[0]["title"] == "Test of the monitor"


# ------------------------------------------------------------------ reading Apprise's answers


@pytest.mark.parametrize(
    ("status", "line", "error", "words"),
    [
        ("NOMATCH", "", DeliveryRefused, "cannot use its address"),
        ("TIMEOUT", "", DeliveryUnclear, "in time"),
        ("FAILURE", "WARNING Failed to send JSON POST notification: error=403.", DeliveryRefused, "HTTP 403"),
        ("FAILURE", "WARNING Something unheard of", DeliveryError, "did not take"),
        ("FAILURE", "DEBUG Socket Exception: Tunnel connection failed: 403 no", DeliveryError, "the proxy"),
        ("FAILURE", "DEBUG Socket Exception: (421, b'4.7.0 busy')", DeliveryError, "421"),
        ("FAILURE", "DEBUG Socket Exception: {'a@b.org': (550, b'no such user')}", DeliveryRefused, "550"),
        ("FAILURE", "DEBUG Socket Exception: Connection unexpectedly closed: timed out", DeliveryUnclear, "in time"),
        ("FAILURE", "DEBUG Socket Exception: [Errno 104] Connection reset by peer", DeliveryUnclear, "broke off"),
        ("FAILURE", "DEBUG Socket Exception: (connect timeout=8.0) timed out", DeliveryError, "cannot be reached"),
    ],
)
def test_the_log_of_a_failed_send_tells_what_it_comes_to(
    status: str, line: str, error: type[DeliveryError], words: str
) -> None:
    level, _, message = line.partition(" ")
    found = failure(AppriseResultStatus[status], [NotifyLogEntry(level, message)] if line else [])
    assert type(found) is error
    assert words in str(found)


def test_the_text_of_a_message_cannot_make_its_failure_look_final() -> None:
    payload = NotifyLogEntry(
        "DEBUG", "JSON Payload: {'message': 'error=404.'} Socket Exception: (550, b'x') error=404."
    )
    found = failure(AppriseResultStatus.FAILURE, [payload])
    assert not found.permanent
