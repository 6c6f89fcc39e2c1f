"""Reads a Word document (DOCX): its paragraphs as they stand when all tracked changes are accepted."""

import io
import zipfile
import zlib
from datetime import UTC, datetime

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, iterparse

from monitor.errors import DocumentError
from monitor.sources.encoding import clean
from monitor.sources.reading import Reading

_LARGEST = 30_000_000
"""Bytes of one unpacked part that are read: a contract of 300 pages takes about 5 million."""

_SKIPPED = frozenset({"del", "moveFrom", "delText", "instrText", "delInstrText", "Fallback"})
"""Deleted or moved away, or the code of a field; the fallback says again what its alternative says."""


_TEMPLATE = "2013-12-23T23:15:00Z"
"""What the template of python-docx says; a program that fills it in seldom changes it."""


def read_word(data: bytes) -> Reading:
    """Return the text (headings, lists, tables, notes last), the title and when the file was last saved.

    Raises DocumentError.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            body = _paragraphs(_part(archive, "word/document.xml"))
            names = set(archive.namelist())
            for notes in ("word/footnotes.xml", "word/endnotes.xml"):
                body += _paragraphs(_part(archive, notes)) if notes in names else []
            core = _properties(_part(archive, "docProps/core.xml")) if "docProps/core.xml" in names else {}
    except (KeyError, ParseError, DefusedXmlException, NotImplementedError, RuntimeError) as error:
        raise DocumentError("it is not a Word document that can be read", "save it as DOCX, unlocked") from error
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
        raise DocumentError("the Word document is damaged", "open it in Word and save it again as DOCX") from error
    return Reading(
        text=clean("\n\n".join(body)),
        title=clean(core.get("title", "")),
        made=_instant(core.get("modified", "") or core.get("created", "")),
    )


def _part(archive: zipfile.ZipFile, name: str) -> io.BytesIO:
    with archive.open(name) as part:
        data = part.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise DocumentError(f"it unpacks to more than {_LARGEST // 1_000_000} MB", "save its text as a TXT file")
    return io.BytesIO(data)


def _paragraphs(part: io.BytesIO) -> list[str]:
    page = _Page()
    for event, element in iterparse(part, events=("start", "end")):
        name = element.tag.rpartition("}")[2]
        if event == "start":
            page.open(name)
        else:
            page.close(name, element.text or "")
            element.clear()
    return page.blocks


class _Page:
    """The blocks that were read so far, and what is open."""

    def __init__(self) -> None:
        self.blocks: list[str] = []
        self._skipped = 0
        self._open: list[list[str]] = []
        self._cells: list[list[list[str]]] = []

    def open(self, name: str) -> None:
        """Begin an element."""
        self._skipped += name in _SKIPPED
        if name == "p":
            self._open.append([])
        elif name == "tr":
            self._cells.append([])
        elif name == "tc" and self._cells:
            self._cells[-1].append([])

    def close(self, name: str, text: str) -> None:
        """End an element that holds *text*."""
        if name in _SKIPPED:
            self._skipped -= 1
        elif name == "p":
            self._put("".join(self._open.pop()).strip())
        elif name == "tr":
            cells = [" ".join(cell) for cell in self._cells.pop()]
            self._put(f"| {' | '.join(cells)} |" if any(cells) else "")
        elif not self._skipped and self._open:
            piece = {"t": text, "tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}.get(name, "")
            if name == "numPr":
                self._open[-1].insert(0, "- ")
            elif piece:
                self._open[-1].append(piece)

    def _put(self, block: str) -> None:
        if not block.strip("- "):
            return
        if self._cells and self._cells[-1]:
            self._cells[-1][-1].append(block)
        else:
            self.blocks.append(block)


def _properties(part: io.BytesIO) -> dict[str, str]:
    return {element.tag.rpartition("}")[2]: element.text or "" for _, element in iterparse(part, events=("end",))}


def _instant(text: str) -> datetime | None:
    try:
        if text.strip() == _TEMPLATE:
            return None
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
