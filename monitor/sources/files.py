"""Reads the files that a glob names, each again only after it has changed."""

import hashlib
import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from monitor.errors import DocumentError, Fault
from monitor.model import Document, Fetched
from monitor.sources.dating import Stated, is_ahead, printed_day
from monitor.sources.desk import Desk
from monitor.sources.folder import find
from monitor.sources.marks import fault_of, mark_key, read_mark, write_mark
from monitor.sources.reading import Reading
from monitor.sources.text import read_file

LARGEST = 10_000_000
"""Bytes of one file that are read."""

FOLDER = "/"
"""The key of the mark that the whole folder was read once; no file has this name."""


class Files:
    """A glob as a source.

    A file is done when its size and times are those of its mark; else its content decides. A file without a date of its
    own is dated by its time in the first read of the folder, later by the day it was first seen (or seen changed).
    A file that is still being written is left for the next read.
    """

    def __init__(self, glob: str, desk: Desk, *, largest: int = LARGEST) -> None:
        self._glob = glob
        self._desk = desk
        self._largest = largest

    @property
    def name(self) -> str:
        """``files`` and the glob."""
        return self._desk.via

    def read(self, marks: Mapping[str, str], now: datetime) -> Iterator[Fetched]:
        """Yield what is new or changed since *marks*, and the faults of all that is broken.

        Raises SourceUnavailable where the folder is not there or cannot be listed.
        """
        for found in find(self._glob):
            item = Fetched(fault=found) if isinstance(found, Fault) else self._item(found, marks, now)
            if item is not None:
                yield item
        if FOLDER not in marks:
            yield Fetched(mark=(FOLDER, now.isoformat()))

    def _item(self, path: Path, kept: Mapping[str, str], now: datetime) -> Fetched | None:
        """Look at one file; None where there is nothing to say."""
        key = mark_key(str(path))
        mark = read_mark(kept.get(key))
        try:
            info = path.stat()
            if mark.get("stat") == _stamp(info):
                return _again(mark)
            data = read_bytes(path, info, self._largest)
        except DocumentError as error:
            return _broken(key, error, {"stat": _stamp(info)})
        except OSError as error:
            return _refused(path, key, error)
        if data is None:
            return None
        state = {"stat": _stamp(info), "content": hashlib.sha256(data).hexdigest()[:32]}
        if mark.get("content") == state["content"]:
            return Fetched(fault=fault_of(mark), mark=(key, write_mark(state, fault_of(mark))))
        written = datetime.fromtimestamp(info.st_mtime, UTC)
        return self._new(path, key, data, state, first=not mark and FOLDER not in kept, now=now, written=written)

    def _new(
        self,
        path: Path,
        key: str,
        data: bytes,
        state: Mapping[str, str],
        *,
        first: bool,
        now: datetime,
        written: datetime,
    ) -> Fetched | None:
        try:
            reading = read_file(data, path.name, max(now, written), self._desk.tongue)
        except DocumentError as error:
            return _broken(key, error, state)
        if written > now and self._is_of_tomorrow(path, reading, now):
            return None
        document, fault = document_of(self._desk, reading, key, now, written if first else None)
        return Fetched(document=document, fault=fault, mark=(key, write_mark(state, fault)))

    def _is_of_tomorrow(self, path: Path, reading: Reading, now: datetime) -> bool:
        """Whether a file that was written after *now* (a past that is replayed) was published after that day, too."""
        printed = printed_day(self._desk.clues(reading, _field(self._desk, reading), path.name))
        return printed is not None and printed > now.astimezone(self._desk.zone).date()


def document_of(
    desk: Desk, reading: Reading, address: str, now: datetime, written: datetime | None
) -> tuple[Document, Fault | None]:
    """Make the document of a file at *address*, with what is wrong in its front matter or was left out.

    The front matter's address and source, where given, stand for the file. *written* is the file's time, if it counts;
    when the file itself says that it was saved goes before it, since copying does not change that.
    """
    fault = None
    field = _field(desk, reading)
    claimed = reading.fields.get("published", "")
    if claimed and field is None:
        fault = Fault(where=address, what=f"published: {claimed!r} is not a day", remedy="write it like 2023-03-08")
    elif claimed and field is not None and is_ahead(field, now, desk.zone):
        fault = Fault(
            where=address, what=f"published: {claimed!r} lies in the future, so it is not believed", remedy="mend it"
        )
    elif reading.left_out:
        left_out = ", ".join(reading.left_out)
        fault = Fault(where=address, what=f"not read with it: {left_out}", remedy="save it as a file of its own")
    if reading.made is not None and reading.made <= now:
        written = reading.made
    dating = desk.date(desk.clues(reading, field, Path(address).name, written), now)
    title = reading.fields.get("title") or reading.title or Path(address).stem
    place = reading.fields.get("address", address)
    voice = reading.fields.get("source", address)
    return desk.document(replace(reading, title=title), dating, address=place, voice=voice, now=now), fault


def read_bytes(path: Path, info: os.stat_result, largest: int) -> bytes | None:
    """Return the content of a file of which *info* is known; None if somebody writes to it meanwhile.

    Raises DocumentError for what is no file, empty or too large, OSError for what cannot be read.
    """
    if not stat.S_ISREG(info.st_mode):
        raise DocumentError("it is not a file")
    if info.st_size > largest:
        raise DocumentError(f"it is larger than {largest / 1_000_000:g} MB", "split it, or leave it out")
    if info.st_size == 0:
        raise DocumentError("it is empty")
    with path.open("rb") as file:
        data = file.read(largest + 1)
        after = os.fstat(file.fileno())
    return data if _stamp(after) == _stamp(info) and len(data) == info.st_size else None


def _field(desk: Desk, reading: Reading) -> Stated | None:
    return desk.stated(reading.fields.get("published", "") or reading.published)


def _again(mark: Mapping[str, str]) -> Fetched | None:
    """Tell the fault of a file that has not changed."""
    fault = fault_of(mark)
    return None if fault is None else Fetched(fault=fault)


def _broken(key: str, error: DocumentError, state: Mapping[str, str]) -> Fetched:
    fault = error.fault(key)
    return Fetched(fault=fault, mark=(key, write_mark(state, fault)))


def _refused(path: Path, key: str, error: OSError) -> Fetched | None:
    """Tell why the system gave no file; nothing of one that has gone since it was listed. It is tried every time."""
    if isinstance(error, FileNotFoundError) and not path.is_symlink():
        return None
    return Fetched(fault=Fault(where=key, what=f"the file cannot be read: {error.strerror}"))


def _stamp(info: os.stat_result) -> str:
    """What tells that a file is the same: its size, and when its content and its entry last changed (nanoseconds)."""
    return f"{info.st_size} {info.st_mtime_ns} {info.st_ctime_ns}"
