"""Reads a PDF: the text of its pages, mended into sentences. The only user of pypdf."""

import io
import re
from collections import Counter
from datetime import UTC, datetime

from pypdf import PdfReader
from pypdf.errors import LimitReachedError

from monitor.errors import DocumentError
from monitor.sources.encoding import clean
from monitor.sources.reading import Reading

_MOST_PAGES = 2_000
_MOST_TEXT = 10_000_000

_EDGE = 2
"""Lines at the top and the bottom of a page among which a running header or a page number may be."""
_NUMBER = re.compile(
    r"(?:[-–—] ?)?(?:(?:page|seite|página|стр\.|сторінка) ?)?\d{1,3}"
    r"(?: ?(?:/|of|von|de|sur|из|з) ?\d{1,4})?(?: ?[-–—])?",
    re.IGNORECASE,
)
_ITEM = re.compile(r"(?:[-–—•*▪‣]|\(?(?:\d{1,2}|[a-z])[.)])\s")


def read_pdf(data: bytes) -> Reading:
    """Return the text, the title and when the file was made. Raises DocumentError."""
    try:
        reader = PdfReader(io.BytesIO(data))
        pages, info = _pages(reader), reader.metadata
        title, made = (info.title or "", _instant(info)) if info else ("", None)
    except DocumentError:
        raise
    except LimitReachedError as error:
        raise DocumentError("the PDF unpacks to more than is read", "save its text as a TXT file") from error
    except Exception as error:  # pypdf raises whatever a broken file makes it trip over
        raise DocumentError("the PDF is damaged", "print it to a new PDF, or save its text") from error
    if not any(pages):
        raise DocumentError("there is no text in the PDF: it may be a scan", "run text recognition (OCR) on it")
    return Reading(text=clean(sentences(pages)), title=clean(title), made=made)


def _pages(reader: PdfReader) -> list[list[str]]:
    if reader.is_encrypted and not reader.decrypt(""):
        raise DocumentError("the PDF is locked by a password", "save it without one")
    if len(reader.pages) > _MOST_PAGES:
        raise DocumentError(f"the PDF has more than {_MOST_PAGES:,} pages", "split it")
    found: list[list[str]] = []
    size = 0
    for page in reader.pages:
        text = clean(page.extract_text())
        size += len(text)
        if size > _MOST_TEXT:
            raise DocumentError("the PDF unpacks to more than is read", "save its text as a TXT file")
        found.append([line.strip() for line in text.split("\n")] if text else [])
    return found


def sentences(pages: list[list[str]]) -> str:
    """Join the lines of *pages* to paragraphs, without page numbers and what runs at the edge of most pages."""
    lines = [line for page in _without_edges(pages) for line in page]
    width = max((len(line) for line in lines), default=0)
    text = ""
    last = ""
    for line in lines:
        text += _joint(last, line, width) if text else ""
        if line[:1].islower() and re.search(r"[^\W\d]-$", text) and not re.search(r"\bnon-$", text, re.IGNORECASE):
            text = text[:-1]
        text += line
        last = line
    return text


def _joint(last: str, line: str, width: int) -> str:
    """Return what stands between two lines: nothing within a word, a blank within a sentence, else a break."""
    if not last or not line or _ITEM.match(line):
        return "\n"
    if last.endswith("-") and len(last) > 1 and last[-2].isalnum():
        return ""
    if line[0].islower() or (len(last) > 0.7 * width and not last.endswith((".", "!", "?", ":", ";"))):
        return " "
    return " " if len(last) > 0.7 * width else "\n"


def _without_edges(pages: list[list[str]]) -> list[list[str]]:
    running = Counter(line for page in pages for line in {_shape(page[at]) for at in _edges(page)})
    enough = max(3, len([page for page in pages if page]) // 2)
    return [
        [
            line
            for at, line in enumerate(page)
            if at not in _edges(page) or not (_NUMBER.fullmatch(line) or running[_shape(line)] >= enough)
        ]
        for page in pages
    ]


def _edges(page: list[str]) -> set[int]:
    return {at for at in range(len(page)) if at < _EDGE or at >= len(page) - _EDGE}


def _shape(line: str) -> str:
    """What the same line has on every page: all but the number of a page at its ends."""
    return re.sub(r"^\d{1,4}\s+|\s+\d{1,4}(?:\s*(?:/|of|von|de)\s*\d{1,4})?$", "", line)


def _instant(info: object) -> datetime | None:
    try:
        found = getattr(info, "modification_date", None) or getattr(info, "creation_date", None)
    except (ValueError, TypeError, OverflowError):
        return None
    if not isinstance(found, datetime):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
