import io
import zipfile
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import DocumentError
from monitor.model import DatedBy
from monitor.policy import SourceSpec
from monitor.sources import open_source
from monitor.sources.text import read_file
from tests.make import instant

LATEST = datetime(2023, 3, 10)  # noqa: DTZ001  # only its day counts
SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
CORE = (
    '<p:core xmlns:p="p" xmlns:dc="dc" xmlns:dcterms="t"><dc:title>Lease</dc:title>'
    "<dcterms:created>2013-12-23T23:15:00Z</dcterms:created><dcterms:modified>2023-03-01T09:00:00Z</dcterms:modified></p:core>"
)


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def docx(body: str, **parts: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {SPACE}><w:body>{body}</w:body></w:document>")
        for name, content in parts.items():
            archive.writestr({"core": "docProps/core.xml"}.get(name, f"word/{name}.xml"), content)
    return out.getvalue()


def text_of(body: str, **parts: str) -> str:
    return read_file(docx(body, **parts), "a.docx", LATEST).text


def test_runs_that_word_cuts_within_a_word_make_one_sentence() -> None:
    assert text_of(paragraph(run("It ends on 18 M"), run("arch"), run(" 2023."))) == "It ends on 18 March 2023."


def test_headings_lists_and_tables_are_blocks() -> None:
    item = paragraph("<w:pPr><w:numPr><w:numId/></w:numPr></w:pPr>", run("Pay by 3 May."))
    cells = "".join(f"<w:tc>{paragraph(run(each))}</w:tc>" for each in ("Fishing", "30 June 2023"))
    table = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    assert text_of(paragraph(run("Terms")) + item + table + paragraph()) == (
        "Terms\n\n- Pay by 3 May.\n\n| Fishing | 30 June 2023 |"
    )


def test_what_a_tracked_change_deleted_or_moved_away_is_not_said() -> None:
    change = (
        f"<w:del><w:r><w:delText>18 March</w:delText></w:r></w:del><w:ins>{run('30 June')}</w:ins>"
        f"<w:moveFrom>{run(' or later')}</w:moveFrom>"
    )
    assert text_of(paragraph(run("It ends on "), change, run(" 2023."))) == "It ends on 30 June 2023."


def test_the_code_of_a_field_and_the_fallback_of_a_box_are_not_text() -> None:
    field = "<w:r><w:instrText>DATE \\@ d.M.yyyy</w:instrText></w:r>"
    box = f"<w:pict>{paragraph(run('Boxed.'))}</w:pict><Fallback>{paragraph(run('Boxed.'))}</Fallback>"
    assert text_of(paragraph(run("It ends."), field, box)) == "Boxed.\n\nIt ends."


def test_footnotes_stand_last() -> None:
    note = f"<w:footnotes {SPACE}><w:footnote>{paragraph(run('Notice: 30 days.'))}</w:footnote></w:footnotes>"
    assert text_of(paragraph(run("It ends.")), footnotes=note) == "It ends.\n\nNotice: 30 days."


def test_the_day_of_saving_dates_a_file_only_as_its_time_would(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx(paragraph(run("It ends on 18 March.")), core=CORE))
    (tmp_path / "b.docx").write_bytes(docx(paragraph(run("8 March 2022")) + paragraph(run("It ends.")), core=CORE))
    found = open_source(SourceSpec(files=f"{tmp_path}/*.docx")).read({}, instant("2023-03-09T12:00"))
    origins = [item.document.origin for item in found if item.document]
    assert [(str(each.published), each.dated_by, each.title) for each in origins] == [
        ("2023-03-01", DatedBy.FILE_TIME, "Lease"),
        ("2022-03-08", DatedBy.DATELINE, "Lease"),
    ]


def test_the_day_of_a_template_is_not_that_of_the_file() -> None:
    core = CORE.replace("2023-03-01T09:00:00Z", "2013-12-23T23:15:00Z")
    assert read_file(docx(paragraph(run("It ends.")), core=core), "a.docx", LATEST).made is None


ENTITIES = f'<!DOCTYPE d [<!ENTITY a "{"x" * 99}"><!ENTITY b "&a;&a;">]><w:document {SPACE}>&b;</w:document>'


def broken(part: str, content: bytes | str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(part, content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"plain words", "damaged"),
        (docx(paragraph(run("It ends.")))[:-30], "damaged"),
        (broken("other.xml", "x"), "not a Word document"),
        (broken("word/document.xml", ENTITIES), "not a Word document"),
        (broken("word/document.xml", "<a><b></a>"), "not a Word document"),
        (broken("word/document.xml", b" " * 50_000_000), "more than 30 MB"),
        (docx(paragraph()), "no text in it"),
    ],
    ids=["text", "cut", "another ZIP", "entities", "no XML", "bomb", "empty"],
)
def test_a_hostile_or_broken_file_is_one_fault(data: bytes, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        read_file(data, "a.docx", LATEST)


def test_elements_nested_a_hundred_thousand_deep_do_no_harm() -> None:
    deep = "<w:p>" * 100_000 + run("It ends.") + "</w:p>" * 100_000
    assert text_of(deep) == "It ends."


@given(st.integers(0, 400), st.binary(min_size=1, max_size=4))
def test_no_damage_raises_anything_but_our_own(at: int, noise: bytes) -> None:
    data = docx(paragraph(run("It ends.")), core=CORE)
    with suppress(DocumentError):
        read_file(data[:at] + noise + data[at + len(noise) :], "a.docx", LATEST)
