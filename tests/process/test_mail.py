"""The service, a mail server and a moving clock: the mails that a reader gets."""

from datetime import timedelta
from email.message import EmailMessage

from tests.process.world import Mailbox, Service, today, wait_for

MONITOR = """
receivers:
  desk: mailtos://reader:secret@localhost:${MAIL_PORT}?mode=starttls&from=monitor@example.org&to=desk@example.org
to: [desk]
"""
WATCH = """
watch: Harbour Dredging Permit
zone: UTC
sources:
  - files: inbox/*.txt
alerts:
  lead: [7d, 0d]
  at: "00:00"
"""


def text_of(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert part is not None
    return str(part.get_content())


def html_of(message: EmailMessage) -> str:
    part = message.get_body(("html",))
    assert part is not None
    return str(part.get_content())


def test_a_lead_time_mail_arrives_and_an_overdue_mail_when_no_renewal_was_seen(
    service: Service, mailbox: Mailbox
) -> None:
    due = today() + timedelta(days=5)
    quote = f"The Harbour Dredging Permit is set to expire on {due:%B} {due.day}, {due.year}."
    service.write("monitor.yaml", MONITOR)
    service.write("watches/permit.yaml", WATCH)
    service.write(
        "inbox/report.txt",
        f"---\npublished: {today()}\nsource: Port Gazette\n---\n{quote} A renewal is yet to be confirmed.\n",
    )
    service.started()

    early = wait_for(lambda: mailbox.messages, "the lead-time mail")[0]
    service.move_clock(timedelta(days=6))
    late = wait_for(lambda: [each for each in mailbox.messages if "1 day past" in text_of(each)], "the overdue mail")[0]

    assert all(mailbox.encrypted)
    for message, distance in ((early, "5 days left"), (late, "1 day past")):
        text = text_of(message)
        assert "Harbour Dredging Permit" in message["Subject"]
        for fact in (f"{due.day}", distance, quote, "Port Gazette", message["X-Alert-ID"]):
            assert fact in text, (fact, text)
        assert message["X-Alert-ID"] in html_of(message)
    assert early["X-Alert-ID"] != late["X-Alert-ID"]
    assert "secret" not in service.logs


def test_hostile_source_text_arrives_harmless(service: Service, mailbox: Mailbox) -> None:
    due = today() + timedelta(days=5)
    service.write("monitor.yaml", MONITOR)
    service.write("watches/permit.yaml", WATCH)
    expires = f"The Harbour Dredging Permit expires on {due:%B} {due.day}, {due.year}"
    hostile = f"<!channel> <script>alert(1)</script> {expires} @everyone."
    service.write("inbox/report.txt", f"---\npublished: {today()}\n---\n{hostile}\n")
    service.started()
    message = wait_for(lambda: mailbox.messages, "the mail")[0]
    assert "<script>" not in html_of(message)
    assert "<!channel>" not in text_of(message) + html_of(message)
