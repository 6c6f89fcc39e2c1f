"""Finds the whole label of a line that gives its day alone: "Last day to add a course: 28 January"."""

import re
from typing import Final

from monitor.extract.language import Statements
from monitor.extract.subject.features import Anchor
from monitor.extract.text import phrases
from monitor.extract.text.classes import GERUND
from monitor.extract.text.reading import Reading
from monitor.model import Grain

_LONGEST: Final = 9
"""Words of the longest label that is a name."""
_BARE: Final = 3
"""Words of a label that names something though none of them is known as a noun."""
_BEFORE: Final = re.compile(
    r"\A(?:[-*•·–▪◦|]+ |\(?(?:\d{1,3}|[a-zA-Z])[.)] )?(?P<label>[^:;.!?|\n]{3,80}?) ?[:|]\s*\(?\Z"
)
_BEHIND: Final = re.compile(
    r" ?(?:[:|]|[–—-](?= ))\s*(?P<label>[^:;.!?|\n(]{3,80}?)"
    r"(?:,? (?:at )?\d{1,2}[.:]\d\d[^.(\n]{0,20})?\.?\s*(?:\([^()]*\))?\Z"
)
_REST: Final = re.compile(r"[\W\d]*(?:(?:noon|midnight|[ap]\.?m)\b[\W\d]*)?")


def label(reading: Reading, anchor: Anchor, language: Statements) -> str:
    """Return what stands on the other side of the colon from the only day of a line; "" where that names no thing."""
    text = reading.sentence.text
    place = next((each for each in reading.places if each.start == anchor.start), None)
    others = (each.due for each in reading.places if each is not place)
    if place is None or "\n" in text or any(due is not None and due.grain is Grain.DAY for due in others):
        return ""
    if not text[: place.start].strip("([ -–•*"):
        found = _BEHIND.match(text, place.end)
    else:
        found = _BEFORE.match(text[: place.start]) if _REST.fullmatch(text, place.end) else None
    if found is None or not _names(found, reading, language):
        return ""
    told = text[found.start("label") : _predicate(found, reading)].strip()
    first, comma, _ = told.partition(", ")
    return first if comma and " " in first else told


def _predicate(found: re.Match[str], reading: Reading) -> int:
    """Return where the verb stands that a label says of its noun (proposals *are due*), else where it ends."""
    start, end = found.span("label")
    words = [each for each in reading.line if start <= each.start < end]
    at = next((at for at, each in enumerate(words) if each.tag == phrases.AUX), len(words))
    named = any(each.tag == phrases.NOUN for each in words[:at])
    return words[at].start if named and at < len(words) else end


def _names(found: re.Match[str], reading: Reading, language: Statements) -> bool:
    """Whether a label has two words at least, and among them a noun that names something by itself, or no verb."""
    start, end = found.span("label")
    empty = language.things.bare | language.things.own | language.things.states | language.names.empty
    words = [each for each in reading.line if start <= each.start < end]
    nouns = [each for each in words if each.tag in (phrases.NOUN, GERUND)]
    named = any(each.lower not in empty for each in nouns) or (len(words) <= _BARE and not nouns)
    return 1 < len(found["label"].split()) <= _LONGEST and named
