"""Makes documents of what was read, with all that a source says about them."""

import re
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from monitor.model import DateOrder, Document, Origin, digest
from monitor.policy import SourceSpec
from monitor.sources.dating import Clues, Dating, Stated, date_by, parse_stated
from monitor.sources.reading import Reading


@dataclass(frozen=True, kw_only=True, slots=True)
class Desk:
    """What the documents of one source share. *language* is the configured one, *fallback* what is assumed without."""

    via: str
    zone: ZoneInfo
    language: str = ""
    fallback: str = "en"
    order: DateOrder | None = None

    @classmethod
    def of(cls, spec: SourceSpec, zone: str, fallback: str) -> "Desk":
        """Return the desk of a source."""
        language = spec.language or ""
        return cls(via=spec.title, zone=ZoneInfo(zone), language=language, fallback=fallback, order=spec.dates)

    @property
    def tongue(self) -> str:
        """The language in which a text is expected."""
        return self.language or self.fallback

    def stated(self, text: str) -> Stated | None:
        """Read what a field says about the day of publication."""
        return parse_stated(text, self.zone, self.tongue)

    def date(self, clues: Clues, now: datetime) -> Dating:
        """Date a document that was seen at *now* (UTC)."""
        return date_by(clues, now, self.zone)

    def clues(self, reading: Reading, field: Stated | None, name: str, file_time: datetime | None = None) -> Clues:
        """Return all that may date a text: a *field*, its dateline, its *name*, the time (UTC) of its file."""
        return Clues(
            field=field,
            text=reading.text,
            name=name,
            language=self.language_of(reading),
            order=self.order,
            file_time=file_time,
        )

    def document(self, reading: Reading, dating: Dating, *, address: str, voice: str, now: datetime) -> Document:
        """Make the document; its key is the address and the text, so that a new text is a new document."""
        origin = Origin(
            document=digest(address, reading.text),
            source=voice,
            via=self.via,
            address=address,
            title=reading.title,
            published=dating.published,
            published_at=dating.published_at,
            fetched_at=now,
            dated_by=dating.dated_by,
        )
        return Document(origin=origin, text=reading.text, language=self.language_of(reading), date_order=self.order)

    def language_of(self, reading: Reading) -> str:
        """The language by its front matter, the configuration, the page's own claim, the fallback; ``en-GB`` is en."""
        claims = (reading.fields.get("language", ""), self.language, reading.language)
        found = (re.match(r"[a-z]{2,3}(?![a-z])", claim.strip().lower()) for claim in claims)
        return next((match[0] for match in found if match), self.fallback)
