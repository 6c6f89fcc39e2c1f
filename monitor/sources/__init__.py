"""Reads what users read: files, feeds and web pages become documents with a day of publication."""

from datetime import datetime
from pathlib import Path

from monitor.errors import DocumentError
from monitor.model import Document
from monitor.policy import SourceSpec
from monitor.sources.desk import Desk
from monitor.sources.feed import Feed
from monitor.sources.fetcher import Fetcher
from monitor.sources.files import LARGEST, Files, document_of, read_bytes
from monitor.sources.page import Page
from monitor.sources.text import read_file

__all__ = ["open_file", "open_source"]


def open_source(spec: SourceSpec, *, zone: str = "UTC", language: str = "en") -> Feed | Page | Files:
    """Return the source that *spec* wishes; nothing is read yet.

    Days count in *zone* (IANA); *language* (ISO 639) is assumed where neither *spec* nor a document tells one.
    """
    desk = Desk.of(spec, zone, language)
    if spec.files:
        return Files(spec.files, desk)
    fetcher = Fetcher(spec.private)
    return Feed(spec.location, desk, fetcher) if spec.feed else Page(spec.location, spec.select, desk, fetcher)


def open_file(path: Path, now: datetime, *, zone: str = "UTC", language: str = "en") -> Document:
    """Read one file by the rules of a source, seen at *now* (UTC) for the first time; see :func:`open_source`.

    Raises DocumentError where it cannot be read; of a mail, what it carries is left out.
    """
    try:
        data = read_bytes(path, path.stat(), LARGEST)
    except OSError as error:
        raise DocumentError(f"{path}: {error.strerror}") from None
    if data is None:
        raise DocumentError(f"{path} is being written")
    desk = Desk.of(SourceSpec(files=str(path)), zone, language)
    reading = read_file(data, path.name, now, language)
    document, fault = document_of(desk, reading, str(path), now, None)
    if fault is not None and not reading.left_out:
        raise DocumentError(f"{fault.where}: {fault.what}", fault.remedy)
    return document
