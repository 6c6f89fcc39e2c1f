"""Gives a change the due that the sentence behind it names: put off; it is now on 5 May."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from monitor.extract.changes.apart import called, is_apart, is_duty
from monitor.extract.changes.dues import Happening
from monitor.extract.changes.given_until import is_given_until
from monitor.extract.changes.nouns import alike, are_two, befallen, head, heads, moved
from monitor.extract.changes.previous import Before, tells_new
from monitor.extract.changes.taken_up import taken_up
from monitor.extract.changes.tried_again import goes_on, tried_again
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Names, Statements
from monitor.extract.language.deeds import HAND_IN
from monitor.extract.text import phrases
from monitor.extract.text.leading import is_led
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.words import Token
from monitor.model import MOVES, Change, Due, Kind, TimexType

_ALIKE = ((Kind.EXPIRY,), (Kind.EVENT,), (Kind.DEADLINE, Kind.PROMISE))
"""The kinds of dues that may take each other's place."""


def follow_up(
    happening: Happening, this: Before, then: Before | None, published: date, language: Statements
) -> Happening:
    """Return a change with the one due of the sentence behind it where it prints none itself: "It is now on 5 May".

    That sentence must say of the same thing, or of "it", what the change says of it, or tell of a new day. What was
    called off, and will be tried again, was put off.
    """
    if (resumed := taken_up(happening, this, language)) is not None:
        return resumed
    if then is not None and happening.change is Change.TERMINATED:
        named = tells_new(then.reading, language) and _names_its_day(happening, this.reading, then.reading, language)
        again = named or goes_on(this, then, language)
        return tried_again(happening, then, named, language) if again else happening
    open_ended = happening.due is None or _is_computed(happening, this.reading)
    if then is None or not open_ended or happening.change not in (*MOVES, Change.MISSED):
        return happening
    anew = happening.change in MOVES and tells_new(then.reading, language)
    named = anew and _names_its_day(happening, this.reading, then.reading, language)
    ahead = [each for each in then.found if not each.past]
    if anew and not ahead:
        return _told_barely(happening, then.reading, published, named)
    unnamed = anew and len(ahead) == 1 and _is_promised(then.reading, ahead[0])
    later = len(ahead) == 1 and (_is_later(happening, ahead[0]) or (unnamed and _is_ahead(happening, ahead[0].due)))
    given = later and is_given_until(happening, this.reading, then.reading, ahead[0], language)
    if not later or (not given and is_apart(happening, ahead[0], this.reading, language)):
        return happening
    place = ahead[0].place
    same = given or named or unnamed or (anew and _is_bare(then.reading, place))
    same = same or _goes_on(then.reading, ahead[0], language.names)
    same = same or _of_same(happening, this.reading, then.reading, place.start, place.end, language.names)
    filed = _is_filed_by_then(happening, this.reading, then.reading, language)
    same = same or filed or (anew and _lasts_longer(happening, ahead[0], this.reading, then.reading))
    filed = filed and any(token.lower in language.things.filings for token in then.reading.line)
    ends = happening.change is not Change.MISSED and ahead[0].kind is Kind.EXPIRY
    known = anew or happening.old_due is not None or is_led(then.reading, place, language) or ends or filed
    known = known or (happening.change is Change.POSTPONED and _takes_place(then.reading, ahead[0], language.names))
    return replace(happening, due=ahead[0].due, extension=None) if same and known else happening


def is_dated_behind(this: Before, then: Before | None, language: Statements) -> bool:
    """Whether a sentence names no day, and the one behind it until which "it" now lasts: It runs until 5 May.

    It may tell by a relative day when it was moved where the next begins with a noun for the new one: Next date: 5 May.
    """
    if then is None or any(this.reading.told(language.repeated)):
        return False
    ahead = [each for each in then.found if not each.past]
    told = [each.due for each in this.reading.places if each.timex.relative]
    over = len(told) == len(this.reading.places) and all(due and due.last < ahead[0].due.start for due in told if ahead)
    if over and len(ahead) == 1 and _opens_new(then.reading, language):
        return True
    anew = tells_new(then.reading, language)
    if not this.reading.places and len(ahead) == 1 and ahead[0].kind is Kind.EVENT:
        object_of = anew and _is_object(this.reading, then.reading, ahead[0].place, language.names)
        return object_of or _takes_place(then.reading, ahead[0], language.names)
    if this.reading.places or len(ahead) != 1 or ahead[0].kind not in (Kind.EXPIRY, Kind.DEADLINE):
        return False
    place = ahead[0].place
    known = anew or (is_led(then.reading, place, language) and not is_duty(ahead[0]))
    return (known or ahead[0].kind is Kind.EXPIRY) and _goes_on(then.reading, ahead[0], language.names)


def _is_called_so(subject: Sequence[Token], reading: Reading, others: set[str], names: Names) -> bool:
    """Whether a subject is called like one of *others*, and by no other noun: put off the poll; the vote is."""
    said = {token.lower for token in reading.line if token.tag == phrases.NOUN}
    nouns = {token.lower for token in subject if token.tag == phrases.NOUN}
    known = all(noun in said or alike(noun, others, names) for noun in nouns)
    return known and alike(head(subject), others, names)


def _is_object(reading: Reading, then: Reading, place: Place, names: Names) -> bool:
    """Whether what takes place on a day is called like the object of a verb of the sentence before."""
    group = then.governing(place.start, place.end)
    if group is None:
        return False
    first, last = phrases.before(then.line, group)
    objects = (phrases.after(reading.line, each) for each in reading.groups)
    called = {head(reading.line[start:end]) for start, end in objects} - {""}
    return _is_called_so(then.line[first:last], reading, called, names)


def _lasts_longer(happening: Happening, ahead: Found, reading: Reading, then: Reading) -> bool:
    """Whether a length of time is added, and the next sentence tells until when something now lasts, of no other name.

    Support for Tern 4 is extended by six months. Security fixes will now be available until 31 October.
    """
    known = {token.text for token in reading.line}
    others = (token.text for token in then.line if token.tag != phrases.DATE and token.text[:1].isdigit())
    return happening.extension is not None and ahead.kind is Kind.EXPIRY and known.issuperset(others)


def _opens_new(then: Reading, language: Statements) -> bool:
    """Whether a sentence begins with a noun for a new day: New date: 5 May."""
    if not language.new_date or language.new_date in then.absent:
        return False
    found = words_of(language.new_date).match(then.words)
    return found is not None and any(t.tag == phrases.NOUN for t in then.line if t.start < found.end())


def _goes_on(then: Reading, found: Found, names: Names) -> bool:
    """Whether the verb of a date is told of "it", before or behind it, or, opening its sentence, of nothing new.

    It runs until 5 May; Nun gilt sie bis 5. Mai; Estará vigente hasta el 5 de mayo.
    """
    group = then.governing(found.place.start, found.place.end)
    if group is None:
        return False
    line = then.line
    first, last = phrases.before(line, group)
    subject = [token for token in line[first:last] if token.tag not in (phrases.ADVERB, phrases.LINK)]
    if not subject and line[group.first + 1 : group.last + 2]:
        behind = line[min(group.main + 1, len(line) - 1)]
        inverted = behind.tag == phrases.PRONOUN and behind.lower not in names.people
        opens = all(token.tag in (phrases.ADVERB, phrases.LINK) for token in line[: group.first])
        return inverted or (opens and found.kind is Kind.EXPIRY)
    return bool(subject) and subject[0].tag == phrases.PRONOUN and subject[0].lower not in names.people


def _takes_place(then: Reading, found: Found, names: Names) -> bool:
    """Whether a sentence tells of "it" that it takes place on a day to come: They will meet on 5 May."""
    group = then.governing(found.place.start, found.place.end)
    coming = found.kind is Kind.EVENT and group is not None and not group.past
    return coming and _goes_on(then, found, names)


def _is_filed_by_then(happening: Happening, reading: Reading, then: Reading, language: Statements) -> bool:
    """Whether a time to hand things in is changed, and the next sentence tells who may do so: may file until."""
    timed = heads(reading, happening.start, happening.end) & called(language)
    filing = (deed for deed in language.deeds if deed.name == HAND_IN)
    return bool(timed) and any(words_of(deed.awaited).search(then.words) for deed in filing)


def _told_barely(happening: Happening, then: Reading, published: date, named: bool) -> Happening:
    """Return a change with the one day ahead of a sentence that says no more of it: "New date: 5 May".

    Unless the sentence has *named* it as the new day, it names nothing before it: "Now on 5 May".
    """
    last = max(published, happening.old_due.last) if happening.old_due is not None else published
    ahead = [each for each in then.places if each.due is not None and each.due.start > last]
    days = [each.due for each in ahead if named or _is_bare(then, each)]
    return replace(happening, due=days[0], extension=None) if len(days) == len(ahead) == 1 else happening


def _names_its_day(happening: Happening, reading: Reading, then: Reading, language: Statements) -> bool:
    """Whether a sentence names a new date, and not that of another thing: the new date for the school fair is."""
    match, line = words_of(language.new_date).search(then.words), then.line
    at = [i for i, token in enumerate(line) if match and match.start() <= token.start < match.end()]
    nouns = [i for i in at if line[i].tag == phrases.NOUN]
    if not nouns:
        return False
    last = next((i for i in nouns if i + 1 not in nouns), nouns[0])
    ends = (*phrases.VERBS, phrases.AUX, phrases.STOP, phrases.COMMA, phrases.DATE)
    end = next((i for i in range(last, len(line)) if line[i].tag in ends), len(line))
    verbs = [group for group in then.groups if group.last < at[0]]
    owner = line[: at[0]] if not verbs or line[verbs[-1].main].lower in language.names.have else []
    others = [*owner, *line[last + 1 : end]]
    mine = heads(reading, happening.start, happening.end)
    found = {token.lower for token in others if token.tag == phrases.NOUN}
    return not found or any(alike(noun, mine, language.names) for noun in found)


def _is_bare(reading: Reading, place: Place) -> bool:
    """Whether nothing is named before a date: Now due on 5 May."""
    return all(token.tag not in (phrases.NOUN, phrases.PRONOUN) for token in reading.line if token.end <= place.start)


def _is_promised(reading: Reading, found: Found) -> bool:
    """Whether somebody tells a day without naming what then will be: We now hope to welcome you back on 5 May."""
    nouns = any(token.tag == phrases.NOUN for token in reading.line if token.end <= found.place.start)
    return not nouns and found.kind not in (Kind.EXPIRY, Kind.DEADLINE)


def joined(one: Happening, other: Happening, reading: Reading, then: Reading, language: Statements) -> Happening | None:
    """Return two changes of neighbouring sentences as one where the second only tells the dates of the first.

    "The hearing has been postponed. It will now be held on 5 May instead of on 3 May."
    """
    if one.change not in MOVES or other.change not in MOVES or (other.due is None and other.old_due is None):
        return None
    if one.due is not None and one.extension is None and one.due != other.due:
        return None
    if not tells_new(then, language) or not _may_follow(one, other):
        return None
    spans = [(each.start, each.end) for each in then.places if each.due in (other.due, other.old_due)]
    same = any(_of_same(one, reading, then, *span, language.names) for span in [(other.start, other.end), *spans])
    bare = any(_is_bare(then, each) for each in then.places if each.due == other.due)
    if not same and not bare and not _names_its_day(one, reading, then, language):
        return None
    kind = other.kind if other.due is not None and one.due is None else one.kind
    return replace(one, due=other.due or one.due, old_due=one.old_due or other.old_due, kind=kind)


def tells_the_day(one: Happening, other: Happening, reading: Reading, language: Statements) -> bool:
    """Whether a later part of a sentence only tells the new day of *one* change: of "it", or of a bare new date.

    Not "the new opening date of the museum", nor what begins then: the new term starts on 3 March.
    """
    span = next(((each.start, each.end) for each in reading.places if each.due == other.due), (other.start, other.end))
    group = reading.governing(*span)
    if group is None or (other.kind is Kind.EVENT and one.change in (Change.EXTENDED, Change.RENEWED)):
        return group is None
    first, last = phrases.before(reading.line, group)
    subject = reading.line[first:last]
    if any(token.tag == phrases.PRONOUN and token.lower not in language.names.people for token in subject[:1]):
        return True
    new = words_of(language.new_date).search(reading.words, other.start) if language.new_date else None
    nouns = [token for token in subject if token.tag == phrases.NOUN and (new is None or token.start >= new.end())]
    return all(alike(token.lower, heads(reading, one.start, one.end), language.names) for token in nouns)


def _may_follow(one: Happening, other: Happening) -> bool:
    return one.old_due is None or other.due is None or _is_ahead(one, other.due)


def _is_later(happening: Happening, found: Found) -> bool:
    """Whether a due may take the place of the one that a change moves."""
    return happening.old_due is None or (_is_ahead(happening, found.due) and _suits(happening, found.kind))


def _is_ahead(happening: Happening, due: Due) -> bool:
    """Whether a due lies on that side of the old one of a change to which it moves: before it where it is sooner."""
    old = happening.old_due
    if old is None or happening.change is Change.ADVANCED:
        return old is None or due.last < old.start
    return due.start > old.last


def _is_computed(happening: Happening, reading: Reading) -> bool:
    """Whether a change has its due from a length of time: extended by two months."""
    named = [each for each in reading.places if each.timex.text == happening.date_text]
    return happening.due is not None and bool(named) and named[0].timex.type is TimexType.DURATION


def _suits(happening: Happening, kind: Kind) -> bool:
    """Whether a due of this *kind* may take the place of the one that a change moves."""
    return any(happening.kind in alike and kind in alike for alike in _ALIKE)


def _of_same(happening: Happening, reading: Reading, then: Reading, start: int, end: int, names: Names) -> bool:
    """Whether the subject of a verb (that of a date) stands for, or is called as, what a change is told of."""
    group = then.governing(start, end)
    if group is None:
        return False
    first, last = phrases.before(then.line, group)
    subject = then.line[first:last]
    if any(token.tag == phrases.PRONOUN and token.lower not in names.people for token in subject[:1]):
        return True
    befell = moved(reading, happening.start, happening.end)
    told = heads(reading, happening.start, happening.end)
    phrase = befallen(reading, happening.start, happening.end)
    if are_two(phrase, subject):
        return False
    if phrase and phrase[0].start >= happening.end:
        told -= befell
    return alike(head(subject), told, names) or _is_called_so(subject, reading, befell, names)
