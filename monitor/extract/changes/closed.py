"""Gives a change that moves nothing its dates: the old due of what is over, was kept or was missed."""

from collections.abc import Sequence
from datetime import date

from monitor.extract.changes.happenings import Told
from monitor.extract.changes.replacing import Dates
from monitor.extract.changes.set_for import is_called_off
from monitor.extract.changes.subordinate import hangs_on
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.eves import BY_DISTANCE
from monitor.extract.text.reading import Reading
from monitor.model import Change, Due, Grain


def closed(reading: Reading, told: Told, found: Sequence[Found], published: date, language: Statements) -> Dates:
    """Return the old due of what is over; what was missed may have got the one new day that the sentence names."""
    start, end = (told.words.start, told.words.end) if told.words else (0, 0)
    found = [each for each in found if not hangs_on(reading, each.place, start, end, language)]
    off = told.words if told.change is Change.TERMINATED else None
    past = [each for each in found if each.past or (off and is_called_off(reading, each, off.start, off.end, language))]
    apart = [each for each in found if each.place.timex.rule == BY_DISTANCE]
    past = [*(each for each in apart if each.past or told.change is Change.FULFILLED), *past]
    old = past[0] if past else None
    if old is None:
        at = told.words.old if told.words is not None else None
        since = next((each.due for each in reading.places if each.start == at), None) or _named_by(reading, told, start)
        ahead = since is not None and since.start > published
        return Dates(old=None if ahead and told.change is Change.MISSED else since)
    later = [each.due for each in found if not each.past and each.due.start >= published]
    return Dates(later[0] if told.change is Change.MISSED and len(later) == 1 else None, old.due, old.kind)


def _named_by(reading: Reading, told: Told, start: int) -> Due | None:
    """Return the day or month that stands before the noun of what is called off: the December meeting is cancelled."""
    if told.change is not Change.TERMINATED:
        return None
    for place in reading.places:
        token = reading.following(place)
        noun = token is not None and token.tag == phrases.NOUN and token.start <= place.end + len("'s ")
        verb = reading.governing(start, start)
        first = reading.line[verb.first].start if verb is not None else start
        short = place.due is not None and place.due.grain in (Grain.DAY, Grain.MONTH)
        if short and noun and place.end <= first and token is not None:
            between = [each for each in reading.line if token.start <= each.start < first]
            if all(each.tag in (phrases.NOUN, phrases.ADVERB) for each in between):
                return place.due
    return None
