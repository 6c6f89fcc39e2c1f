"""Gives a change the due that the sentence behind it names: put off; it is now on 5 May."""

from collections.abc import Sequence
from dataclasses import replace

from monitor.extract import phrases
from monitor.extract.changes import Happening
from monitor.extract.commitments import Found
from monitor.extract.language import Names, Statements
from monitor.extract.patterns import words_of
from monitor.extract.places import Place
from monitor.extract.previous import Before
from monitor.extract.reading import Reading
from monitor.extract.words import Token
from monitor.model import MOVES, Change, Kind, TimexType

_ALIKE = ((Kind.EXPIRY,), (Kind.EVENT,), (Kind.DEADLINE, Kind.PROMISE))
"""The kinds of dues that may take each other's place."""


def next_of(read: Sequence[Before], at: int, language: Statements) -> Before | None:
    """Return the sentence behind one in its paragraph, where it goes on about the same."""
    then = read[at + 1] if at + 1 < len(read) else None
    if then is None or then.reading.sentence.block != read[at].reading.sentence.block:
        return None
    return then if read[at].goes_on(then.reading, language.names) else None


def follow_up(happening: Happening, reading: Reading, then: Before | None, language: Statements) -> Happening:
    """Return a change with the one due of the sentence behind it where it prints none itself: "It is now on 5 May".

    That sentence must say of the same thing, or of "it", what the change says of it. What was called off, and will be
    tried again, was put off.
    """
    names = language.names
    if then is not None and happening.change is Change.TERMINATED:
        return _tried_again(happening, then, language)
    old = happening.old_due
    open_ended = (happening.due is None and happening.extension is None) or _is_computed(happening, reading)
    if then is None or old is None or not open_ended or happening.change not in (*MOVES, Change.MISSED):
        return happening
    ahead = [each for each in then.found if not each.past]
    if len(ahead) != 1 or ahead[0].due.start <= old.last or not _suits(happening, ahead[0].kind):
        return happening
    if not _of_same(happening, reading, then.reading, ahead[0].place, names):
        return happening
    return replace(happening, due=ahead[0].due)


def printed(found: Sequence[Found], told: Sequence[Happening], followed: Sequence[Happening]) -> list[Found]:
    """Return *found* without the ends of lengths of time that a change named before its due was printed behind it."""
    beaten = {one.due for one, other in zip(told, followed, strict=True) if one.due != other.due}
    return [each for each in found if each.due not in beaten or each.place.timex.type is not TimexType.DURATION]


def _is_computed(happening: Happening, reading: Reading) -> bool:
    """Whether a change has its due from a length of time: extended by two months."""
    named = [each for each in reading.places if each.timex.text == happening.date_text]
    return happening.due is not None and bool(named) and named[0].timex.type is TimexType.DURATION


def _tried_again(happening: Happening, then: Before, language: Statements) -> Happening:
    ahead = [each for each in then.found if not each.past]
    if len(ahead) != 1 or words_of(language.anew).search(then.reading.words) is None:
        return happening
    return replace(happening, change=Change.POSTPONED, due=ahead[0].due, kind=ahead[0].kind)


def _suits(happening: Happening, kind: Kind) -> bool:
    """Whether a due of this *kind* may take the place of the one that a change moves."""
    return any(happening.kind in alike and kind in alike for alike in _ALIKE)


def _of_same(happening: Happening, reading: Reading, then: Reading, place: Place, names: Names) -> bool:
    """Whether the subject of the verb of a date stands for, or is called as, what a change is told of."""
    group = then.governing(place.start, place.end)
    if group is None:
        return False
    start, end = phrases.before(then.line, group)
    subject = then.line[start:end]
    if any(token.tag == phrases.PRONOUN and token.lower not in names.people for token in subject[:1]):
        return True
    head = _head(subject)
    mine = reading.governing(happening.start, happening.end)
    sides = [phrases.before(reading.line, mine), phrases.after(reading.line, mine)] if mine else []
    heads = {_head(reading.line), *(_head(reading.line[first:last]) for first, last in sides)} - {""}
    return head in heads or any(head in kind and kind & heads for kind in names.kinds)


def _head(phrase: Sequence[Token]) -> str:
    """Return the last noun of a phrase before what belongs to it: the new *talks* on the deal."""
    head = ""
    for token in phrase:
        if token.tag == phrases.NOUN:
            head = token.lower
        elif head:
            break
    return head
