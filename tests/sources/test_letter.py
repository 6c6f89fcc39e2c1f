from contextlib import suppress
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import DocumentError
from monitor.policy import SourceSpec
from monitor.sources import open_file, open_source
from monitor.sources.letter import own_words
from monitor.sources.reading import Reading
from monitor.sources.text import read_file
from tests.make import instant

LATEST = datetime(2023, 3, 10)  # noqa: DTZ001  # only its day counts
OWN = "The licence is extended to 30 June 2023."


def mail(text: str = OWN, **headers: str) -> EmailMessage:
    message = EmailMessage()
    for name, value in (
        {"From": "Harbour <Office@Example.org>", "Date": "Wed, 8 Mar 2023 23:30:00 +0200"} | headers
    ).items():
        message[name] = value
    message.set_content(text)
    return message


def read(message: EmailMessage | bytes) -> Reading:
    return read_file(message if isinstance(message, bytes) else message.as_bytes(), "a.eml", LATEST)


def test_a_mail_tells_its_text_subject_instant_and_sender() -> None:
    reading = read(mail(Subject="Your licence – Ліцензія"))
    assert (reading.text, reading.title) == (OWN, "Your licence – Ліцензія")
    assert (reading.published, reading.fields) == ("2023-03-08T23:30:00+02:00", {"source": "office@example.org"})


def test_the_day_of_a_mail_is_that_of_its_own_zone(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(mail(Date="Thu, 9 Mar 2023 00:30:00 +0200").as_bytes())
    origin = open_file(path, instant("2023-03-09T12:00")).origin
    assert (str(origin.published), origin.published_at) == ("2023-03-09", instant("2023-03-08T22:30"))


@pytest.mark.parametrize(
    ("text", "own"),
    [
        (f"{OWN}\n\nOn Mon, 6 Mar 2023 at 9:00, Ann <a@example.org> wrote:\n> It ends on 18 March.\n", OWN),
        (f"{OWN}\n\nAm 6. März 2023 um 9:00 schrieb Ann:\n\nIt ends on 18 March.\n", OWN),
        (
            f"{OWN}\n\nOn Mon, 6 Mar 2023 at 9:00, Ann Long-Name\n<a@example.org> wrote:\n\n> It ends on 18 March.\n",
            OWN,
        ),
        (f"{OWN}\n\nOn Mon, 6 Mar 2023 at 9:00, Ann Long-Name\n<a@example.org> wrote:\nIt ends on 18 March.\n", OWN),
        (f"{OWN}\n\nпн, 6 бер. 2023 р. о 09:00 Анна <a@example.org> пише:\n> До 18 березня.\n", OWN),
        (
            "On Monday the harbour office wrote:\nThe fee is due on 3 May.",
            "On Monday the harbour office wrote:\nThe fee is due on 3 May.",
        ),
        ("> Does it end?\nNo.\n> When?\nOn 30 June.\n", "No.\nOn 30 June."),
        (f"{OWN}\n\n-----Original Message-----\nIt ends on 18 March.\n", OWN),
        (f"{OWN}\n\nFrom: Ann\nSent: Monday, 6 March 2023\nTo: Bob\nSubject: x\n\nIt ends on 18 March.\n", OWN),
        (f"{OWN}\n\nОт: Анна\nОтправлено: 6 марта 2023\n\nЛицензия истекает.\n", OWN),
        (f"{OWN}\n-- \nBob\nOffice closed until 18 March\n", OWN),
        ("From: now on it holds.\nThe fee is due on 3 May.", "From: now on it holds.\nThe fee is due on 3 May."),
        ("On 3 May Ann wrote a letter: it ends.\nReally.", "On 3 May Ann wrote a letter: it ends.\nReally."),
    ],
)
def test_what_is_quoted_is_not_said_again(text: str, own: str) -> None:
    assert own_words(text) == (own, False)


def test_plain_text_goes_before_html_unless_it_is_empty() -> None:
    both = mail()
    both.add_alternative("<p>Other words.</p>", subtype="html")
    assert read(both).text == OWN
    empty = mail("\n")
    empty.add_alternative(f"<html><body><p>{OWN}</p></body></html>", subtype="html")
    assert read(empty).text == OWN


@pytest.mark.parametrize(
    "quote",
    [
        '<div class="gmail_quote"><p>On Mon, 6 Mar 2023, Ann wrote:</p><p>It ends on 18 March.</p></div>',
        '<blockquote type="cite"><div>It ends on 18 March.</div></blockquote>',
        '<div id="divRplyFwdMsg"><b>From:</b> Ann</div><div>It ends on 18 March.</div>',
        '<div class="moz-cite-prefix">Ann wrote:</div><blockquote type="cite">It ends on 18 March.</blockquote>',
    ],
)
def test_what_html_quotes_is_not_said_again(quote: str) -> None:
    message = mail("\n")
    message.add_alternative(f"<html><body><p>{OWN}</p>{quote}<p>Yours, Bob</p></body></html>", subtype="html")
    text = read(message).text
    assert text.startswith(OWN)
    assert "18 March" not in text


def test_what_the_sender_sets_off_in_html_is_his_own() -> None:
    message = mail("\n")
    message.add_alternative(f"<p>The clause now reads:</p><blockquote>{OWN}</blockquote>", subtype="html")
    assert read(message).text.endswith(OWN)


def test_a_forwarded_mail_in_html_is_told_and_not_read() -> None:
    message = mail("\n")
    forward = '<div class="gmail_quote"><div>---------- Forwarded message ---------<br>From: Ann</div>It ends.</div>'
    message.add_alternative(f"<p>{OWN}</p>{forward}", subtype="html")
    reading = read(message)
    assert (reading.text, reading.left_out) == (OWN, ("a mail that it forwards",))


@pytest.mark.parametrize("declared", ["", "; charset=utf-8", "; charset=no-such-thing", "; charset=windows-1251"])
def test_a_charset_that_is_missing_or_wrong_loses_no_text(declared: str) -> None:
    text = "Ліцензія діє до 30 червня 2023 року, після чого її потрібно поновити."
    head = f"From: a@example.org\r\nContent-Type: text/plain{declared}\r\n\r\n"
    assert read(head.encode() + text.encode()).text == text


@pytest.mark.parametrize(
    ("date", "received", "published"),
    [
        ("Tue, 1 Jan 1980 00:00:01 +0000", "Wed, 8 Mar 2023 10:00:00 +0000", "2023-03-08T10:00:00+00:00"),
        ("Fri, 8 Mar 2199 10:00:00 +0000", "Wed, 8 Mar 2023 10:00:00 +0000", "2023-03-08T10:00:00+00:00"),
        ("tomorrow", "Wed, 8 Mar 2023 10:00:00 +0000", "2023-03-08T10:00:00+00:00"),
        ("Mon, 6 Mar 2023 10:00:00 +0000", "Wed, 8 Mar 2023 10:00:00 +0000", "2023-03-06T10:00:00+00:00"),
        ("tomorrow", "never", ""),
    ],
)
def test_an_absurd_date_gives_way_to_the_day_of_receipt(date: str, received: str, published: str) -> None:
    head = f"From: a@example.org\nDate: {date}\nReceived: from x by y; {received}\n\n{OWN}"
    assert read(head.encode()).published == published


def test_an_attachment_and_a_forwarded_mail_are_told_and_not_read_under_the_wrong_day() -> None:
    with_more = mail(f"{OWN}\n\n---------- Forwarded message ---------\nFrom: Ann\n\nIt ends tomorrow.\n")
    with_more.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="lease.pdf")
    reading = read(with_more)
    assert (reading.text, reading.left_out) == (OWN, ("lease.pdf", "a mail that it forwards"))


def test_what_is_left_out_is_a_fault_beside_the_document(tmp_path: Path) -> None:
    message = mail()
    message.add_attachment(b"x", maintype="application", subtype="pdf", filename="lease.pdf")
    message.add_attachment(b"x", maintype="image", subtype="png", filename="logo.png", disposition="inline")
    path = tmp_path / "a.eml"
    path.write_bytes(message.as_bytes())
    now = instant("2023-03-09T12:00")
    items = [item for item in open_source(SourceSpec(files=str(path))).read({}, now) if item.document]
    assert [str(item.fault) for item in items] == [
        f"{path}: not read with it: lease.pdf (save it as a file of its own)"
    ]
    assert open_file(path, now).text == OWN


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"no mail at all", "it is not a mail"),
        (b"From: a@example.org\n\n> It ends on 18 March.\n", "nothing of its own"),
        (b"From: a@example.org\n\n---------- Forwarded message ---------\nIt ends.\n", "only a mail that it forwards"),
    ],
)
def test_a_mail_without_words_of_its_own_is_a_fault(data: bytes, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        read(data)


@given(st.binary(max_size=300), st.sampled_from([b"", b"From: a\nContent-Type: multipart/mixed; boundary=x\n\n--x\n"]))
def test_no_bytes_raise_anything_but_our_own(data: bytes, head: bytes) -> None:
    with suppress(DocumentError):
        read(head + data)
