import io
import zlib
from contextlib import suppress
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from monitor.errors import DocumentError
from monitor.sources.pdf import sentences
from monitor.sources.text import read_file
from tests.make import instant

LATEST = datetime(2023, 3, 10)  # noqa: DTZ001  # only its day counts


def pdf(*pages: list[str], stream: bytes | None = None) -> bytes:
    """Write a PDF by hand; *stream* is the packed content of its only page."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    kids = []
    for page in pages or ([],):
        shown = "".join(f"({line}) Tj 0 -14 Td " for line in page)
        packed = stream or zlib.compress(f"BT /F1 12 Tf 50 800 Td {shown} ET".encode())
        objects.append(b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(packed), packed))
        objects.append(b"<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>" % len(objects))
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<</Type/Pages/MediaBox[0 0 600 850]/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    out, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))
    return out + head + table + tail


def saved(password: str = "", made: str = "") -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(["It ends on 18 March."]))))
    writer.add_metadata({"/Title": "Lease", "/CreationDate": made})
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_sentence_that_lines_and_pages_break_is_one_again() -> None:
    pages = [
        [f"Harbour lease {n}", *body, str(n)]
        for n, body in enumerate(
            (["The licence is ex-", "tended by the harbour office until"], ["30 June 2023."], ["It ends."]), 1
        )
    ]
    assert read_file(pdf(*pages), "a.pdf", LATEST).text.startswith(
        "The licence is extended by the harbour office until 30 June 2023."
    )


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["Terms", "The lease ends on 3 May."], "Terms\nThe lease ends on 3 May."),
        (["Notice of non-", "renewal is due."], "Notice of non-renewal is due."),
        (["The lease of the ferry ends on 18 March", "2023"], "The lease of the ferry ends on 18 March 2023"),
        (["It ends on 2023-", "03-18."], "It ends on 2023-03-18."),
        (["Pay the fee by 3 May, and", "- send the form"], "Pay the fee by 3 May, and\n- send the form"),
    ],
)
def test_lines_are_joined_only_within_a_sentence(lines: list[str], text: str) -> None:
    assert sentences([lines]) == text


def test_the_properties_tell_the_title_and_the_day() -> None:
    reading = read_file(saved(made="D:20230301100000+02'00'"), "a.pdf", LATEST)
    assert (reading.title, reading.made) == ("Lease", instant("2023-03-01T08:00"))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"plain words", "the PDF is damaged"),
        (pdf(["It ends."])[:150], "the PDF is damaged|no text in the PDF"),
        (pdf(), "run text recognition"),
        (saved("secret"), "locked by a password"),
    ],
    ids=["text", "cut", "scan", "locked"],
)
def test_a_hostile_or_broken_file_is_one_fault(data: bytes, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        read_file(data, "a.pdf", LATEST)


def test_a_file_that_unpacks_to_more_than_is_read_is_one_fault() -> None:
    bomb = pdf(stream=zlib.compress(b" " * 300_000_000, 9))
    with pytest.raises(DocumentError, match="unpacks to more than is read"):
        read_file(bomb, "a.pdf", LATEST)


@settings(deadline=None)
@given(st.integers(0, 900), st.binary(min_size=1, max_size=4))
def test_no_damage_raises_anything_but_our_own(at: int, noise: bytes) -> None:
    data = pdf(["It ends on 18 March."])
    with suppress(DocumentError):
        read_file(data[:at] + noise + data[at + len(noise) :], "a.pdf", LATEST)
