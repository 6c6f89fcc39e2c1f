"""Reads one web page, again whenever its text has changed."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from urllib.parse import urlsplit

from monitor.errors import DocumentError, SourceError
from monitor.model import DatedBy, Fetched, digest
from monitor.policy import shown
from monitor.sources.dating import Dating
from monitor.sources.desk import Desk
from monitor.sources.fetcher import Answer, Fetcher
from monitor.sources.marks import read_mark, write_mark
from monitor.sources.text import read_answer

PAGE = "page"
"""The key of the only mark."""


class Page:
    """A web page as a source.

    Only its text counts: what changes around it (adverts, tokens) makes no new document. A new text is a new document
    under the same address. The first version is dated like every document. A later one keeps the day that it states
    only if that day is another one than before and not earlier than the last version's: a page that was rewritten
    under the same printed date was rewritten after the last fetch, so that it is dated by the day it was first seen.
    """

    def __init__(self, address: str, select: str | None, desk: Desk, fetcher: Fetcher) -> None:
        self._address = address
        self._select = select
        self._desk = desk
        self._fetcher = fetcher

    @property
    def name(self) -> str:
        """``page``, the address and the selector."""
        return self._desk.via

    def read(self, marks: Mapping[str, str], now: datetime) -> Iterator[Fetched]:
        """Yield the page if its text is new. Raises SourceError where it cannot be read."""
        mark = read_mark(marks.get(PAGE))
        answer = self._fetcher.get(self._address, etag=mark.get("etag", ""), modified=mark.get("modified", ""))
        if answer.changed:
            yield from self._version(answer, mark, now)

    def _version(self, answer: Answer, mark: Mapping[str, str], now: datetime) -> Iterator[Fetched]:
        try:
            reading = read_answer(answer.body, answer.media, answer.charset, now, self._desk.tongue, self._select)
        except DocumentError as error:
            raise SourceError("the page cannot be read") from error
        content = digest(reading.text)
        validators = answer.validators
        if mark.get("content") == content:
            if {**mark, **validators} != mark:
                yield Fetched(mark=(PAGE, write_mark({**mark, **validators})))
            return
        field = self._desk.stated(reading.published)
        stated = self._desk.date(self._desk.clues(reading, field, urlsplit(self._address).path), now)
        dating = _of_version(stated, mark, now.astimezone(self._desk.zone).date())
        place = shown(self._address)
        days = {"stated": stated.published.isoformat(), "published": dating.published.isoformat()}
        yield Fetched(
            document=self._desk.document(reading, dating, address=place, voice=place, now=now),
            mark=(PAGE, write_mark({"content": content, **days, **validators})),
        )


def _of_version(stated: Dating, mark: Mapping[str, str], today: date) -> Dating:
    """Date a version by what it states, in the light of the version before; see :class:`Page`."""
    if not mark or stated.dated_by is DatedBy.FIRST_SEEN:
        return stated
    day = stated.published.isoformat()
    if day != mark.get("stated") and day >= mark.get("published", ""):
        return stated
    return Dating(published=today, dated_by=DatedBy.FIRST_SEEN)
