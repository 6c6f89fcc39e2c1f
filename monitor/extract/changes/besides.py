"""Tells which dates behind a change only tell of something else: its occasion, its reason, a request, another one.

The scheme was extended ahead of the vote on 5 May; it was renewed and can be collected until 5 May.
"""

from collections.abc import Sequence

from monitor.extract.assertion.decisions import group_at
from monitor.extract.changes.nouns import alike, are_two, befallen, head
from monitor.extract.language import Sign, Statements, Untouched
from monitor.extract.text import phrases
from monitor.extract.text.classes import PAST
from monitor.extract.text.leading import is_led, leads_before
from monitor.extract.text.patterns import last_of, words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.words import Token
from monitor.model import TimexType

_NAMING = (phrases.NOUN, phrases.LEAD, phrases.ADVERB)
_OWNED = ("'s", "’s")
_NEAR = 24
"""Characters between what is done with a thing and the day until which it can be done."""


def is_foreign(reading: Reading, place: Place, start: int, end: int, language: Statements) -> bool:
    """Whether a date behind a change at *start* to *end* is that of another thing of the like, or of what is beside."""
    return of_sister(reading, place, start, end, language) or told_besides(reading, place, end, language)


def told_besides(reading: Reading, place: Place, end: int, language: Statements) -> bool:
    """Whether a date behind a change that ends at *end* is that of its occasion, its reason, somebody or a request."""
    apart = language.untouched
    if apart is None or place.start < end or place.timex.type is TimexType.DURATION:
        return False
    if _asked(reading, place, end, apart) or _of_reason(reading, place, end, apart, language):
        return True
    return _of_aside(reading, place, end, apart, language) or _of_person(reading, place, end, apart)


def _asked(reading: Reading, place: Place, end: int, apart: Untouched) -> bool:
    """Whether a date is that of what somebody is asked to do, or of what can be done with a thing: please reply by."""
    text = reading.words
    parted = max((text.rfind(mark, end, place.start) for mark in ",;:–—("), default=-1)
    asked = [found for found in words_of(apart.asked).finditer(text, end, place.start) if parted <= found.start()]
    if asked:
        return True
    handled = words_of(apart.handled).finditer(text, end, place.start)
    return any(place.start - found.end() <= _NEAR and "," not in text[found.end() : place.start] for found in handled)


def of_reason(reading: Reading, place: Place, end: int, language: Statements) -> bool:
    """Whether a date behind words that end at *end* stands in a clause that only tells why: because tests end on."""
    apart = language.untouched
    return apart is not None and place.start >= end and _of_reason(reading, place, end, apart, language)


def _of_reason(reading: Reading, place: Place, end: int, apart: Untouched, language: Statements) -> bool:
    """Whether a clause that tells why goes on to a date, and is told of nothing that the change befalls."""
    found = last_of(apart.reasons, reading.words, end, place.start)
    opened = found.end() if found is not None else None
    if opened is None or any(mark in reading.words[opened : place.start] for mark in ",;"):
        return False
    subject = _until_verb(reading, opened, place)
    if not subject or any(token.tag == phrases.PRONOUN for token in subject):
        return False
    noun, own = head(subject), {token.lower for token in reading.line if token.end <= end and token.tag == phrases.NOUN}
    own |= {token.lower for token in befallen(reading, 0, end) if token.tag == phrases.NOUN}
    own |= {token.lower for token in reading.line if end <= token.start < opened and token.tag == phrases.NOUN}
    return bool(noun) and noun not in language.things.endings and not alike(noun, own, language.names)


def _until_verb(reading: Reading, opened: int, place: Place) -> Sequence[Token]:
    """Return the noun phrase with which a clause begins at *opened*."""
    at = next((at for at, token in enumerate(reading.line) if token.start >= opened), len(reading.line))
    last = at
    while last < len(reading.line) and reading.line[last].start < place.start:
        if reading.line[last].tag not in (*_NAMING, phrases.PRONOUN):
            break
        last += 1
    return reading.line[at:last]


def _of_aside(reading: Reading, place: Place, end: int, apart: Untouched, language: Statements) -> bool:
    """Whether words that tell the occasion of a change have a date with a noun of its own: ahead of the vote on."""
    last = last_of(apart.asides, reading.words, end, place.start)
    if last is None or leads_before(reading.words[: last.start()], language):
        return False
    between = [token for token in reading.line if last.end() <= token.start < place.start]
    verbs = (*phrases.VERBS, phrases.AUX, phrases.COMMA, phrases.STOP, phrases.PRONOUN)
    noun = head(between)
    own = {token.lower for token in reading.line if token.end <= last.start() and token.tag == phrases.NOUN}
    things = language.things
    passing = noun in things.endings | things.references
    passing = passing or words_of(apart.own).search(reading.words, last.end(), place.start) is not None
    foreign = bool(noun) and not passing and not alike(noun, own, language.names)
    return foreign and not any(token.tag in verbs for token in between) and not is_led(reading, place, language)


def _of_person(reading: Reading, place: Place, end: int, apart: Untouched) -> bool:
    """Whether a relative clause of somebody has a date: extended the detention of the man, who is to be tried on."""
    text = reading.words
    for found in words_of(apart.persons).finditer(text, end, place.start):
        between = text[found.end() : place.start]
        if not any(mark in between for mark in ",;") and not any(
            found.end() <= each.start < place.start for each in reading.places
        ):
            return True
    return False


def of_sister(reading: Reading, place: Place, start: int, end: int, language: Statements) -> bool:
    """Whether a clause behind a change has a date of another of the like: the second tranche, beside the first.

    So has one whose subject is only an owner: her colleague's runs out on 5 May.
    """
    if language.untouched is None or place.start < end:
        return False
    theirs, mine = _subject(reading, place, end), _own(reading, start, language)
    if theirs and theirs[-1].text.endswith(_OWNED):
        return True
    return are_two(mine, theirs)


def _subject(reading: Reading, place: Place, end: int) -> Sequence[Token]:
    """Return the phrase that opens the clause of a date, behind a comma or semicolon, up to its verb."""
    line = reading.line
    behind = [at for at, token in enumerate(line) if end <= token.start < place.start]
    opens = [at for at in behind if phrases.parts_clauses(line[at]) and line[at + 1].tag in (*_NAMING, phrases.JOIN)]
    for at in opens:
        first = last = at + 1 + (line[at + 1].tag == phrases.JOIN)
        while line[last].tag in (*_NAMING, phrases.PREP) and line[last].start < place.start:
            if line[last].text.endswith(_OWNED):
                break
            last += 1
        owned = line[last].text.endswith(_OWNED)
        named = line[first:last]
        if owned and (line[last + 1].tag in (phrases.AUX, *phrases.VERBS) or _ends(reading, line[last + 1])):
            return line[first : last + 1]
        if named and line[last].tag in (phrases.AUX, *phrases.VERBS, phrases.PREP):
            return named
    return ()


def _ends(reading: Reading, token: Token) -> bool:
    """Whether a word tells that something ends, whatever its class: runs out."""
    return any(mark.start == token.start and mark.sign is Sign.EXPIRE for mark in reading.marks)


def _own(reading: Reading, start: int, language: Statements) -> Sequence[Token]:
    """Return the phrase of what a change at *start* befalls, or a bare participle: with the quota extended."""
    group = group_at(reading, start, language)
    if group is None:
        return ()
    if not group.be and reading.line[group.first].tag == PAST:
        return befallen(reading, start, start + 1)
    first, last = phrases.before(reading.line, group)
    named = [at for at in range(first, last) if reading.line[at].tag in (phrases.NOUN, phrases.LEAD)]
    return reading.line[named[0] : last] if named else ()
