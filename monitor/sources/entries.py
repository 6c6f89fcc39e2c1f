"""Parses an RSS or Atom feed into its entries."""

import io
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin
from zoneinfo import ZoneInfo

import feedparser

from monitor.errors import SourceError
from monitor.model import digest
from monitor.sources.dating import Stated, parse_stated
from monitor.sources.encoding import clean
from monitor.sources.fetcher import Answer
from monitor.sources.markup import fragment_text

_SURROGATE = re.compile(
    rb"&#(?:x0*d[89a-f][0-9a-f]{2}|0*(?:5529[6-9]|55[3-9]\d\d|56\d{3}|57[0-2]\d\d|573[0-3]\d|5734[0-3]));",
    re.IGNORECASE,
)
"""Half characters, as some programs write emoji; feedparser gives up on them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One entry of a feed.

    *key* tells it from others, *version* changes when the feed says something else about it. *address* is that of its
    page, if it has one; *text* its own content or summary. *source* is who said it first, where the feed is a digest.
    """

    key: str
    version: str
    address: str
    title: str
    text: str
    source: str
    published: Stated | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Feed:
    """The entries of a feed, each once, in its order; *language* as the feed claims."""

    entries: tuple[Entry, ...]
    language: str = ""


def parse_feed(answer: Answer, address: str, zone: ZoneInfo, language: str = "en") -> Feed:
    """Parse what was fetched from *address*; an instant in UTC falls on a day of *zone*, words are of *language*.

    Raises SourceError for what is not a feed.
    """
    charset = f"; charset={answer.charset}" if answer.charset else ""
    headers = {"content-location": address, "content-type": f"application/xml{charset}"}
    body = _SURROGATE.sub(b"", answer.body)
    try:
        # A stream: feedparser opens the file or the address that a string may name.
        parsed = feedparser.parse(io.BytesIO(body), response_headers=headers)
    except (ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError) as error:
        raise SourceError("the feed is broken beyond repair") from error
    if not parsed.get("version"):
        raise SourceError(f"this is no RSS or Atom feed, but {answer.media or 'something else'}")
    entries = {entry.key: entry for entry in (_entry(raw, address, zone, language) for raw in parsed.entries)}
    return Feed(entries=tuple(entries.values()), language=str(parsed.feed.get("language") or ""))


def _entry(raw: Any, address: str, zone: ZoneInfo, language: str) -> Entry:
    """Read one entry; nothing in it is sure to be there (``dict.get``: feedparser's own guesses a missing date)."""
    given = {name: str(dict.get(raw, name) or "") for name in ("id", "link", "title", "published", "updated")}
    text = max((_text(part) for part in (*raw.get("content", ()), raw.get("summary_detail"))), key=len)
    title = clean(fragment_text(given["title"])) if given["title"].strip() else ""
    link = urljoin(address, given["link"]) if given["link"] else ""
    return Entry(
        key=digest("entry", given["id"] or link or title + text),
        version=digest(given["updated"] or given["published"], title, text),
        address=link if link.startswith(("http://", "https://")) else "",
        title=title,
        text=text,
        source=clean(str((dict.get(raw, "source") or {}).get("title") or "")),
        published=parse_stated(given["published"] or given["updated"], zone, language),
    )


def _text(part: Any) -> str:
    """Return the text of a summary or a content element."""
    value = str((part or {}).get("value") or "")
    if not value.strip():
        return ""
    return clean(value if part.get("type") == "text/plain" else fragment_text(value))
