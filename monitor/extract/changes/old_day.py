"""Finds the old day of a thing in the sentence behind that of its new one: due on 12 July. It had been due in June."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from monitor.extract.changes.dues import Happening
from monitor.extract.changes.exchange import Exchange
from monitor.extract.changes.happenings import Told
from monitor.extract.changes.previous import Before
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Sign, Statements
from monitor.extract.scoring import Ground
from monitor.extract.text import phrases
from monitor.extract.text.classes import GERUND, PARTICIPLE
from monitor.extract.text.reading import Reading
from monitor.extract.text.words import Token
from monitor.model import MOVES, Change, Kind

BEHIND = "behind"
"""How the old day hangs on the new one: the sentence behind tells it."""
SURE = 0.8
"""How sure a move is that two sentences tell by their days alone."""
_PLANS = (Sign.WAS_TO, Sign.PLAN, Sign.DUE, Sign.EXPECT)
_ROOT = 4
"""Letters that two forms of one verb have in common at least."""
_FAR = 800
"""Days that lie at most between an old day and the new one that its own sentence does not name."""
_ALIKE = (
    frozenset((Kind.EXPIRY, Kind.DEADLINE)),
    frozenset((Kind.DEADLINE, Kind.PROMISE, Kind.EVENT)),
    frozenset((Kind.PROMISE, Kind.EVENT, Kind.FORECAST)),
)
"""The kinds as which two sentences may tell the days of one thing."""


def old_day_behind(
    this: Before, then: Before | None, published: date, language: Statements, *, extended: bool = False
) -> Exchange | None:
    """Return the one day ahead of a sentence with the one that the sentence behind it tells as its old one.

    That has no other day, and is told of "it", of a day or deadline by these words alone, or of the same thing. Where
    the sentence tells that this was *extended*, the present one may yet last until then: it expires on 31 July.
    """
    ahead = [each for each in this.found if not each.past and each.due.last >= published]
    if then is None or len(ahead) != 1 or len(this.found) > 1 or len(then.found) != 1:
        return None
    new, old = ahead[0], then.found[0]
    dated = [place for place in then.reading.places if place.due is not None]
    kinds = {new.kind, old.kind}
    far = abs((new.due.start - old.due.start).days) > _FAR
    ends_yet = (
        extended and old.due.last < new.due.start and kinds == {Kind.EXPIRY} and _is_present(then.reading, language)
    )
    if (
        not (old.past or ends_yet)
        or far
        or len(dated) > 1
        or old.due.same_days(new.due)
        or not any(kinds <= alike for alike in _ALIKE)
    ):
        return None
    return Exchange(old, new, BEHIND) if _is_of_same(this.reading, then.reading, old, language) else None


def moved_from(swapped: Exchange) -> Told:
    """Return the move that two sentences tell by their days."""
    lasts = swapped.new.kind in (Kind.EXPIRY, Kind.DEADLINE) and swapped.new.due.start > swapped.old.due.last
    change = Change.EXTENDED if lasts else Change.POSTPONED
    return Told(change, None, SURE, Ground("change", change, tuple), swapped)


def from_old(happening: Happening, swapped: Exchange | None) -> Happening:
    """Return a move that has no old day with the one that the sentence behind tells of its new day."""
    if swapped is None or happening.change not in MOVES or happening.old_due is not None or happening.due is None:
        return happening
    return replace(happening, old_due=swapped.old.due) if happening.due.same_days(swapped.new.due) else happening


def set_anew_from(happening: Happening, this: Before, before: Before | None, language: Statements) -> Happening:
    """Return a move that has no old day with the one day of the sentence before: due on 5 May. That date is now 9 May.

    Its own sentence tells the day of "it", and no other deed, or of a date by such words alone.
    """
    told = happening.change in MOVES and happening.old_due is None
    new = next((each for each in this.found if each.due == happening.due), None)
    if not told or new is None or before is None or len(this.found) != 1 or len(before.found) != 1:
        return happening
    old, then = before.found[0].due, this.reading
    group = then.governing(new.place.start, new.place.end)
    if group is None or old.same_days(new.due) or not _tells_no_other_deed(before.reading, then, new):
        return happening
    first, last = phrases.before(then.line, group)
    named, things = _nouns(then.line[first:last]), language.things
    it = any(token.lower in things.it for token in then.line[first:last][:1])
    refers = named <= things.endings | things.own if named else it
    return replace(happening, old_due=old) if refers else happening


def _is_of_same(reading: Reading, then: Reading, old: Found, language: Statements) -> bool:
    """Whether the old day is told of "it", of a day or deadline, or of what the sentence before is about."""
    group = then.governing(old.place.start, old.place.end)
    if group is None or any(token.tag == phrases.COMMA for token in then.line[then.groups[0].last : group.first]):
        return False
    if not _tells_no_other_deed(reading, then, old):
        return False
    first, last = phrases.before(then.line, group)
    subject = [token for token in then.line[first:last] if token.tag not in (phrases.ADVERB, phrases.LINK)]
    things, known = language.things, _nouns(reading.line)
    named = _nouns(subject)
    if named:
        return named <= (things.endings | things.bare | things.own) or named - things.present - things.own <= known
    if subject and subject[0].tag != phrases.PRONOUN:
        return False
    rest = _nouns(token for token in then.line if token not in subject)
    it = not subject or subject[0].lower not in language.names.people or any(t.lower in things.it for t in then.line)
    return rest <= known if rest else it


def _is_present(then: Reading, language: Statements) -> bool:
    """Whether a sentence tells of a thing as the one that there is: the current truce."""
    words = (language.things.present | language.things.own) - language.things.newcomers
    return any(token.lower in words for token in then.line)


def _tells_no_other_deed(reading: Reading, then: Reading, old: Found) -> bool:
    """Whether a sentence tells of its day no other deed than the one before (hear, rule), and nothing behind it."""
    plans = [mark for mark in then.marks if mark.sign in _PLANS]
    verbs = [
        token.lower[:_ROOT]
        for token in then.line
        if token.tag in (*phrases.VERBS, PARTICIPLE, GERUND)
        and not any(mark.start <= token.start < mark.end for mark in plans)
    ]
    known = [token.lower for token in reading.line]
    same = old.kind is Kind.EXPIRY or all(any(word.startswith(verb) for word in known) for verb in verbs)
    behind = [token for token in then.line if token.start >= old.place.end]
    own = [(mark.start, mark.end) for mark in then.marks if mark.sign is Sign.EXPIRE]
    adds = (phrases.ADVERB, phrases.LINK, phrases.JOIN)
    return same and all(
        token.tag not in adds or any(start <= token.start < end for start, end in own) for token in behind
    )


def _nouns(tokens: Iterable[Token]) -> set[str]:
    return {token.lower for token in tokens if token.tag == phrases.NOUN}
