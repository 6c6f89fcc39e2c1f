"""Finds beside the day that stands as an attribute of the subject the later one on which that takes place.

Der für den 3. Mai geplante Markt findet eine Woche später statt.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from monitor.extract.assertion.denial import uncertain
from monitor.extract.changes.exchange import Exchange
from monitor.extract.changes.happenings import Told
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Sign, Statements
from monitor.extract.scoring import Ground
from monitor.extract.text import phrases
from monitor.extract.text.reading import Reading
from monitor.model import MOVES, Change, Kind

_SURE = 0.8
_PLANS = (Sign.EVENT, Sign.DUE)
_OPENING = (phrases.LEAD, phrases.PREP)
_CLOSING = (phrases.COMMA, phrases.STOP)


def set_anew(
    reading: Reading, found: Sequence[Found], told: Sequence[Told], language: Statements, published: date
) -> list[Told]:
    """Return the changes that a sentence is *told* to report, with the move from the day of a plan where none is."""
    if any(each.change in MOVES or each.change is Change.TERMINATED for each in told):
        return list(told)
    own = [each for each in found if each.kind is Kind.EVENT and not each.past and each.due.last >= published]
    sure = [each for each in _within(reading, own) if _is_sure(reading, each.new, language)]
    return [*told, *(_told(each) for each in sure[:1])]


def _told(exchange: Exchange) -> Told:
    ground = Ground("change", Change.POSTPONED, lambda: [f"exchange {exchange.how}"])
    return Told(Change.POSTPONED, None, _SURE, ground, exchange)


def _is_sure(reading: Reading, new: Found, language: Statements) -> bool:
    place = new.place
    open_words = any(mark.sign in (Sign.IF, Sign.EXPECT) for mark in reading.marks)
    return not (open_words or "?" in reading.words or uncertain(reading, place.start, place.end, language))


def _within(reading: Reading, own: Sequence[Found]) -> Iterator[Exchange]:
    """Yield the day that stands as an attribute of the subject, with the later one on which that takes place."""
    for old in own:
        if _is_attribute(reading, old):
            later = [each for each in own if each.due.start > old.due.last and _is_of_subject(reading, old, each)]
            yield from (Exchange(old, each, "adjective") for each in later[:1])


def _is_attribute(reading: Reading, found: Found) -> bool:
    """Whether a participle of a plan stands behind a date, and before its noun or the end of its brackets."""
    line, place = reading.line, found.place
    at = next((i for i, token in enumerate(line) if token.start >= place.end), len(line))
    if at + 1 >= len(line) or not any(m.sign in _PLANS and m.end == line[at].end for m in reading.marks):
        return False
    if line[at + 1].tag in _CLOSING:
        opens = next((i for i in range(at - 1, -1, -1) if line[i].tag in _CLOSING), 0)
        return opens > 0 and line[opens - 1].tag == phrases.NOUN and _leads(line[:opens])
    ahead = [token.tag for token in line if token.end <= place.start]
    return line[at + 1].tag == phrases.NOUN and ahead[:1] == [phrases.LEAD] and set(ahead) <= set(_OPENING)


def _leads(line: phrases.Line) -> bool:
    """Whether words are one noun with its article, at the head of the sentence."""
    tags = [token.tag for token in line]
    return tags[:1] == [phrases.LEAD] and set(tags) <= {phrases.LEAD, phrases.NOUN}


def _is_of_subject(reading: Reading, old: Found, new: Found) -> bool:
    """Whether between the subject, in which the old day stands, and the new one is nothing but their verb."""
    groups = [each for each in reading.groups if old.place.end <= reading.line[each.main].start]
    verb = next((each for each in groups if reading.line[each.first].start >= old.place.end), None)
    if verb is None or verb.be:
        return False
    at = reading.line[verb.first].start
    if not any(mark.sign is Sign.EVENT and mark.start >= at for mark in reading.marks):
        return False
    between = [t for t in reading.line if reading.line[verb.first].start <= t.start and t.end <= new.place.start]
    return bool(between) and not any(t.tag in (phrases.NOUN, phrases.JOIN, phrases.COMMA) for t in between)
