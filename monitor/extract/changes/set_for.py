"""Tells whether a day is that for which was set what is called off, or until which was in force what is ended."""

from monitor.extract.assertion.decisions import group_at, part_of
from monitor.extract.assertion.scheduled import leads
from monitor.extract.changes.toward import is_announced, is_attribute, is_relative, names_by_day
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.classes import PARTICIPLE, PAST
from monitor.extract.text.leading import is_led
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.model import Kind

_FROM = 1.5
_BESIDE = 4.0
_LASTS = (Sign.HOLD, Sign.EXPIRE, Sign.WAS_TO, Sign.DUE)
"""What tells of a thing that it is in force, or that it ends."""
_NAME = (phrases.LEAD, phrases.NOUN, phrases.ADVERB)
_VERBAL = (phrases.PREP, phrases.LINK, phrases.LEAD, phrases.ADVERB, phrases.AUX, PAST, *phrases.VERBS)
_THING = (*_NAME, phrases.PREP)


def is_called_off(reading: Reading, found: Found, start: int, end: int, language: Statements) -> bool:
    """Whether a day is that for which was set what words at *start* to *end* call off: the parade on 8 May is off.

    It may stand within the two halves of a verb (findet am 8. Mai nicht statt), or right before them.
    """
    if found.kind is not Kind.EVENT:
        if found.kind not in (Kind.DEADLINE, Kind.EXPIRY) or _is_behind_another(reading, end, found.place, language):
            return False
        own = names_by_day(reading, found.place, language) or _stands_before(reading, found.place, start)
        return own or _ends_then(reading, found.place, start, end, language)
    over = any(group.past and reading.line[group.first].start == start for group in reading.groups)
    halves = " " in reading.words[start:end] and not over
    if halves and (start < found.place.start < end or 0 <= start - found.place.end <= 1):
        return True
    named = any(token.tag == phrases.NOUN and token.end <= found.place.start for token in reading.line)
    since = reading.nearest(found.place, (Sign.FROM,), _FROM, left=True) is not None
    own = names_by_day(reading, found.place, language) and not _is_behind_another(reading, end, found.place, language)
    last = next((token for token in reversed(reading.line) if token.end <= found.place.start), None)
    bare = last is not None and last.tag == phrases.NOUN and end <= last.start and not found.past
    bare = bare and language.free_order is not None and part_of(reading, end) == part_of(reading, found.place.start)
    before = named and not since and found.place.end <= start
    before = before and not _is_parted(reading, found.place, start, language)
    planned = end <= found.place.start and _is_of_object(reading, found, start, end, language)
    noted = all(start <= reading.line[each.first].start < end for each in reading.groups) and _opens(reading, start)
    row = noted or (leads(reading, found.place) and _is_all_else(reading, found.place, start))
    return before or own or bare or planned or row or is_announced(reading, found.place, language)


def _stands_before(reading: Reading, place: Place, start: int) -> bool:
    """Whether nothing but helping verbs and adverbs parts a day from words at *start*: that of 25 May is cancelled."""
    between = [token.tag for token in reading.line if place.end <= token.start < start]
    return place.end <= start and all(tag in (phrases.AUX, phrases.ADVERB) for tag in between)


def _opens(reading: Reading, start: int) -> bool:
    """Whether words at *start* open a note that has no verb: CANCELLED 27 May, board meeting."""
    return not any(token.end <= start and token.text[:1].isalnum() for token in reading.line)


def _is_all_else(reading: Reading, place: Place, start: int) -> bool:
    """Whether only the name of a thing stands between a day and words at *start*: 14 April: concert cancelled."""
    between = [each.tag for each in reading.line if place.end <= each.start < start]
    together = part_of(reading, place.start) == part_of(reading, start)
    alone = together and len(reading.groups) == 1
    return alone and phrases.NOUN in between and all(tag in (*_NAME, phrases.STOP) for tag in between)


def _is_parted(reading: Reading, place: Place, start: int, language: Statements) -> bool:
    """Whether a day has a verb of its own, or another clause begins between it and words behind it at *start*.

    The verb of a relative clause is not its own, nor one to which those words go on: the race to be held in May is off.
    """
    between = words_of(language.clauses).finditer(reading.words, place.end, start) if language.clauses else ()
    opened = any(found.group() not in language.names.relatives for found in between)
    if opened or part_of(reading, place.start) < part_of(reading, start):
        return True
    verbs = [
        (reading.line[each.first].start, reading.line[each.last].end)
        for each in reading.groups
        if reading.line[each.last].end <= start and not is_relative(reading, each, language)
    ]
    behind = [token.tag for token in reading.line if place.end <= token.start < start]
    verb_last = any(opens >= place.end for opens, _ in verbs)
    if phrases.NOUN not in behind and (phrases.COMMA not in behind or verb_last):
        return False
    nouns = [token.start for token in reading.line if token.tag == phrases.NOUN and token.start < place.start]
    return any(opens >= place.end or not any(ends <= noun for noun in nouns) for opens, ends in verbs)


def _is_of_object(reading: Reading, found: Found, start: int, end: int, language: Statements) -> bool:
    """Whether a day behind words at *start* to *end* is that of their object: cancelled the race planned for 14 April.

    Without a participle the verb must tell of the past: what was cancelled on a day to come was set for it.
    """
    line, place, group = reading.line, found.place, group_at(reading, start, language)
    verb = line[group.last].end if group is not None else end
    between = [each for each in line if verb <= each.start and each.end <= place.start]
    if len(between) < 2 or between[-1].tag not in (phrases.PREP, phrases.LINK):
        return False
    *thing, last = between[:-1]
    if last.tag == phrases.NOUN:
        over = group is not None and (group.past or line[group.first].tag == phrases.AUX) and not group.ahead
        led = reading.nearest(place, (Sign.ON,), _FROM, left=True) is not None
        return led and over and not found.past and all(each.tag in _NAME for each in thing)
    planned = reading.nearest(place, (Sign.PLAN, Sign.EVENT, Sign.DUE), _FROM, left=True)
    told = planned is not None and planned.start <= last.start and last.tag in (PARTICIPLE, PAST)
    return told and bool(thing) and all(each.tag in _THING for each in thing)


def _ends_then(reading: Reading, place: Place, start: int, end: int, language: Statements) -> bool:
    """Whether a day is that on which ends what words at *start* to *end* end: the licence in force until 14 April.

    It stands before the noun of a deadline (the 3 April deadline), right behind it, or behind what tells of the thing
    beside it how long it is in force; no verb of the sentence itself rules it (and stays valid until 14 April).
    """
    line = reading.line
    before = next((each for each in reversed(line) if each.end <= place.start), None)
    if _is_of_another(reading, place.end, start):
        return False
    if is_attribute(reading, place):
        return before is None or before.tag not in (phrases.PREP, phrases.LINK)
    named = any(each.tag == phrases.NOUN and place.end <= each.start < start for each in line)
    if not named and _lasted_until(reading, place, language):
        return True
    mark = reading.nearest(place, _LASTS, _BESIDE, left=True)
    if before is None or mark is None or before.tag not in (phrases.PREP, phrases.LINK):
        return False
    at = next((at for at, each in enumerate(line) if each.start >= mark.start), 0)
    said = [each for each in line[at:] if each.end <= mark.end]
    if not said or not at or any(mark.end <= each.start < before.start for each in line):
        return False
    if all(each.tag == phrases.NOUN for each in said):
        return mark.sign is Sign.DUE and before.lower in language.names.joints
    apart = end <= mark.start and _is_parted_by_sign(reading, end, mark.start)
    return _is_attribute(reading, at, place, language, apart)


def _lasted_until(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a relative clause of the noun before tells nothing but until when it was: that ran until 14 April."""
    told = [each for each in reading.line if each.end <= place.start]
    while told and told[-1].tag in _VERBAL and told[-1].lower not in language.names.relatives:
        told.pop()
    opened = len(told) > 1 and told[-1].lower in language.names.relatives
    thing = next((each.tag for each in reversed(told[:-1]) if each.tag != phrases.COMMA), None)
    return opened and thing == phrases.NOUN and is_led(reading, place, language)


def _is_attribute(reading: Reading, at: int, place: Place, language: Statements, apart: bool) -> bool:
    """Whether what stands in the line at a place tells the day behind it of the noun before: a ban in force until.

    What stands *apart* from it can only do so in a relative clause.
    """
    line, verbs = reading.line, (phrases.AUX, *phrases.VERBS)
    first = at
    while first and line[first - 1].tag in verbs:
        first -= 1
    if first and line[first - 1].lower in language.names.relatives:
        return True
    if apart or (first < at and line[at].tag not in verbs):
        return False
    if line[first - 1].lower in language.names.infinitive:
        return reading.nearest(place, (Sign.PLAN,), _BESIDE, left=True) is not None
    return line[first].tag not in (phrases.AUX, phrases.VERB)


def _is_behind_another(reading: Reading, end: int, place: Place, language: Statements) -> bool:
    """Whether words that end at *end* have another thing for their object than that of a day behind them.

    Another noun is led in by a preposition or a word that joins, or a verb: dropped the deal because of the ban until.
    """
    between = [each for each in reading.line if end <= each.start and each.end <= place.start]
    relative = next((at for at, each in enumerate(between) if each.lower in language.names.relatives), None)
    thing = between if relative is None else between[:relative]
    nouns = [at for at, each in enumerate(thing) if each.tag == phrases.NOUN]
    if relative is not None and any(each.tag == phrases.NOUN for each in between[relative:]):
        return True
    return bool(nouns) and any(each.tag not in _NAME for each in thing[: nouns[-1]])


def _is_parted_by_sign(reading: Reading, start: int, end: int) -> bool:
    """Whether a comma, a pause or a word that joins stands between two points."""
    parting = (phrases.COMMA, phrases.STOP, phrases.JOIN)
    return any(start <= each.start < end for each in reading.line if each.tag in parting)


def _is_of_another(reading: Reading, start: int, end: int) -> bool:
    """Whether another thing is named behind a word that joins, between two points: until May, and the strike is off."""
    line = [each for each in reading.line if start <= each.start < end]
    joined = next((at for at, each in enumerate(line) if each.tag == phrases.JOIN), len(line))
    return any(each.tag == phrases.NOUN for each in line[joined:])
