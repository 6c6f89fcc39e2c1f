"""A PDF, a Word file and a mail are read as the text files beside them are."""

from pathlib import Path

import pytest

from tests.cli.desk import Desk, furnish
from tests.sources.test_letter import mail
from tests.sources.test_pdf import pdf
from tests.sources.test_word import docx, paragraph, run


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    files = "{watch: Port desk, keep: {about: anything}, sources: [{files: 'inbox/*.{pdf,docx,eml}'}]}\n"
    desk = furnish(tmp_path, files)
    (desk.folder / "inbox").mkdir()
    return desk


def put(desk: Desk, name: str, data: bytes) -> None:
    """Lay a file into the inbox of the desk."""
    (desk.folder / "inbox" / name).write_bytes(data)


def dues(desk: Desk) -> dict[str, str]:
    return {row["subject"]: str(row["due"]) for row in desk.rows("due", "--now", "2023-03-09")}


def test_each_format_brings_its_deadline_and_a_mail_extends_that_of_a_pdf(desk: Desk) -> None:
    put(desk, "lease.pdf", pdf(["The Quay Nine lease expires on", "31 May 2023."]))
    put(desk, "permit.docx", docx(paragraph(run("The dredging permit expires on 14 June 2023."))))
    desk("ingest", "--now", "2023-03-08T12:00")
    assert sorted(dues(desk).values()) == ["2023-05-31", "2023-06-14"]
    reply = "The Quay Nine lease was extended until 30 September 2023.\n\nOn Mon, 6 Mar 2023 at 9:00, Ann wrote:\n"
    put(desk, "reply.eml", mail(f"{reply}> It will never be extended: it ends on 31 May 2023.\n").as_bytes())
    desk("ingest", "--now", "2023-03-09T12:00")
    assert sorted(dues(desk).values()) == ["2023-06-14", "2023-09-30"]


def test_a_file_that_cannot_be_read_is_told_with_its_remedy_and_hides_none_beside_it(desk: Desk) -> None:
    put(desk, "broken.pdf", pdf(["The lease ends."])[:200])
    put(desk, "permit.docx", docx(paragraph(run("The dredging permit expires on 14 June 2023."))))
    desk("ingest", "--now", "2023-03-08T12:00")
    told = " ".join(desk.fails("status", "--now", "2023-03-08T12:00").split())
    assert "broken.pdf: the PDF is damaged" in told
    assert "(print it to a new PDF, or save its text)" in told
    assert list(dues(desk).values()) == ["2023-06-14"]
