"""Reads an RSS or Atom feed, each entry with the page that it leads to."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urlsplit

from monitor.errors import DocumentError, Fault, SourceError
from monitor.model import Fetched, digest
from monitor.policy import shown
from monitor.sources.desk import Desk
from monitor.sources.entries import Entry, parse_feed
from monitor.sources.fetcher import Fetcher
from monitor.sources.marks import fault_of, read_mark, write_mark
from monitor.sources.reading import Reading
from monitor.sources.text import read_answer

FEED = "feed"
"""The key of the mark of the feed itself; entries have theirs."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Patience:
    """How many pages one read fetches and for how long, and how often a page is tried that may come back."""

    pages: int = 50
    seconds: float = 120.0
    tries: int = 5


class Feed:
    """A feed as a source.

    An entry is read when it is new or says something new. Its page is fetched; where that cannot be had, the entry's
    own text is taken, a fault says so, and a page that may come back is tried again. What one read does not reach is
    left for the next. The mark of the feed (its validators and its entries) is yielded last, and only once nothing is
    left: until then the feed is fetched in full.

    A document is dated by its entry. A day in the future was not the day of publication: see
    :mod:`monitor.sources.dating`.
    """

    def __init__(self, address: str, desk: Desk, fetcher: Fetcher, *, patience: Patience | None = None) -> None:
        self._address = address
        self._desk = desk
        self._fetcher = fetcher
        self._patience = patience or Patience()

    @property
    def name(self) -> str:
        """``feed`` and the address."""
        return self._desk.via

    def read(self, marks: Mapping[str, str], now: datetime) -> Iterator[Fetched]:
        """Yield the entries that are new since *marks*. Raises SourceError where the feed cannot be read."""
        mark = read_mark(marks.get(FEED))
        listed = mark.get("entries", "").split()
        known = all(key in marks for key in listed)
        etag, modified = (mark.get("etag", ""), mark.get("modified", "")) if known else ("", "")
        answer = self._fetcher.get(self._address, etag=etag, modified=modified)
        if not answer.changed:
            for fault in filter(None, (fault_of(read_mark(marks.get(key))) for key in listed)):
                yield Fetched(fault=fault)
            return
        feed = parse_feed(answer, self._address, self._desk.zone, self._desk.tongue)
        desk = replace(self._desk, fallback=self._desk.language_of(Reading(text="", language=feed.language)))
        work = _Work(desk, self._fetcher, self._patience, shown(self._address), now)
        yield from work.entries(feed.entries, marks)
        if not work.left:
            entries = " ".join(entry.key for entry in feed.entries)
            yield Fetched(mark=(FEED, write_mark({"entries": entries, **answer.validators})))


class _Work:
    """One pass over the entries of a feed; *left* tells that some were left for later."""

    def __init__(self, desk: Desk, fetcher: Fetcher, patience: Patience, voice: str, now: datetime) -> None:
        self.left = False
        self._desk = desk
        self._fetcher = fetcher
        self._pages = patience.pages
        self._tries = patience.tries
        self._end = time.monotonic() + patience.seconds
        self._voice = voice
        self._now = now

    def entries(self, entries: tuple[Entry, ...], marks: Mapping[str, str]) -> Iterator[Fetched]:
        """Yield what is new, and the faults of what is not."""
        for entry in entries:
            mark = read_mark(marks.get(entry.key))
            same = mark.get("version") == entry.version
            tried = int(mark.get("tries", "0")) if same else 0
            if same and not 0 < tried < self._tries:
                known = fault_of(mark)
                if known is not None:
                    yield Fetched(fault=known)
            elif self._pages <= 0 or time.monotonic() > self._end:
                self.left = True
            else:
                yield self._entry(entry, mark, tried + 1)

    def _entry(self, entry: Entry, mark: Mapping[str, str], tries: int) -> Fetched:
        """Read one entry, for the *tries*-th time."""
        own = Reading(text=entry.text)
        state = {"version": entry.version}
        if not entry.address:
            fault = None if entry.text else Fault(where=self._voice, what=f"the entry {entry.title!r} has no text")
            return self._fetched(entry, own, mark, state, fault)
        self._pages -= 1
        try:
            answer = self._fetcher.get(entry.address, etag=mark.get("etag", ""), modified=mark.get("modified", ""))
            if not answer.changed:
                return Fetched(mark=(entry.key, write_mark({**mark, **state})))
            page = read_answer(answer.body, answer.media, answer.charset, self._now, self._desk.tongue)
        except (SourceError, DocumentError) as error:
            instead = "its entry in the feed was read instead" if entry.text else "its entry in the feed has no text"
            fault = Fault(where=shown(entry.address), what=f"{error}; {instead}")
            if not error.permanent:
                self.left = self.left or tries < self._tries
                state["tries"] = str(tries)
            return self._fetched(entry, own, mark, state, fault)
        if len(own.text) > len(page.text):
            return self._fetched(entry, own, mark, state, None)
        return self._fetched(entry, page, mark, state | answer.validators, None)

    def _fetched(
        self, entry: Entry, reading: Reading, mark: Mapping[str, str], state: dict[str, str], fault: Fault | None
    ) -> Fetched:
        """Return the document unless its text was read before, with the mark that the entry is done."""
        state["content"] = digest(reading.text) if reading.text else ""
        kept = (entry.key, write_mark(state, fault))
        if not reading.text or state["content"] == mark.get("content"):
            return Fetched(fault=fault, mark=kept)
        field = entry.published or self._desk.stated(reading.published)
        document = self._desk.document(
            replace(reading, title=entry.title or reading.title),
            self._desk.date(self._desk.clues(reading, field, urlsplit(entry.address).path), self._now),
            address=shown(entry.address) or f"{self._voice}#{entry.key}",
            voice=entry.source or self._voice,
            now=self._now,
        )
        return Fetched(document=document, fault=fault, mark=kept)
