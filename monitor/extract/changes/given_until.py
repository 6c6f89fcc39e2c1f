"""Tells whether the sentence behind an extension says until when those have time to whom it speaks."""

from monitor.extract.changes.apart import called
from monitor.extract.changes.dues import Happening
from monitor.extract.changes.nouns import heads
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.leading import is_led
from monitor.extract.text.reading import Reading
from monitor.model import Change, Kind


def is_given_until(happening: Happening, reading: Reading, then: Reading, found: Found, language: Statements) -> bool:
    """Whether a last day ahead, before which nothing is named, is that of an extended time: you (may apply) until."""
    place = found.place
    if happening.change is not Change.EXTENDED or found.kind not in (Kind.DEADLINE, Kind.EXPIRY):
        return False
    group = then.governing(place.start, place.end)
    named = any(token.tag == phrases.NOUN for token in then.line if token.end <= place.start)
    if group is None or named or not is_led(then, place, language):
        return False
    has = any(token.lower in language.names.have for token in then.line[group.first : group.last + 1])
    return has or bool(heads(reading, happening.start, happening.end) & called(language))
