"""Reads one document from bytes, whatever text format it is in."""

import re
from datetime import datetime
from pathlib import PurePath

from monitor.errors import DocumentError
from monitor.sources import frontmatter
from monitor.sources.encoding import clean, decode
from monitor.sources.letter import read_letter
from monitor.sources.markup import markdown_text, read_html
from monitor.sources.pdf import read_pdf
from monitor.sources.reading import Reading
from monitor.sources.word import read_word

_MARKDOWN = frozenset({".md", ".markdown"})
_HTML = frozenset({".html", ".htm", ".xhtml"})
_OTHERS = {".doc": "Word", ".odt": "OpenDocument", ".rtf": "RTF"}
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_PLAIN_TYPES = frozenset({"text/plain", "text/markdown", ""})


def read_file(data: bytes, name: str, latest: datetime, language: str = "en") -> Reading:
    """Read the content of a file called *name*; its ending tells the format. Raises DocumentError."""
    ending = PurePath(name).suffix.lower()
    if ending in _OTHERS:
        raise DocumentError(f"{_OTHERS[ending]} files are not read", "save it as text or HTML, or leave it out")
    if ending == ".eml":
        return read_letter(data, language)
    if ending == ".pdf":
        return _not_empty(read_pdf(data))
    if ending == ".docx":
        return _not_empty(read_word(data))
    text = decode(data, declared=_declared(data) if ending in _HTML else "", language=language)
    if ending in _HTML or (ending not in _MARKDOWN and _looks_like_html(text)):
        return _html(text, latest)
    fields, body = frontmatter.split(clean(text))
    reading = Reading(text=clean(markdown_text(body) if ending in _MARKDOWN else body), fields=fields)
    return _not_empty(reading)


def read_answer(
    data: bytes, media: str, charset: str, latest: datetime, language: str = "en", select: str | None = None
) -> Reading:
    """Read what a web server sent as *media* type. Raises DocumentError."""
    if media not in _HTML_TYPES | _PLAIN_TYPES:
        raise DocumentError(f"it is {media}, which is not read", "give the address of an HTML page")
    text = decode(data, declared=charset or _declared(data), language=language)
    if media in _HTML_TYPES or _looks_like_html(text):
        return _html(text, latest, select)
    return _not_empty(Reading(text=clean(text)))


def _html(html: str, latest: datetime, select: str | None = None) -> Reading:
    page = read_html(html, latest, select)
    return _not_empty(
        Reading(text=clean(page.text), title=clean(page.title), published=page.published, language=page.language)
    )


def _not_empty(reading: Reading) -> Reading:
    if not reading.text:
        raise DocumentError("there is no text in it")
    return reading


def _declared(data: bytes) -> str:
    """Return the charset that HTML names in its first kilobyte."""
    found = re.search(rb"(?:charset|encoding)\s*=\s*[\"']?([A-Za-z0-9_-]+)", data[:1024])
    return found[1].decode("ascii") if found else ""


def _looks_like_html(text: str) -> bool:
    return text.lstrip("\ufeff \t\r\n")[:14].lower().startswith(("<!doctype html", "<html"))
