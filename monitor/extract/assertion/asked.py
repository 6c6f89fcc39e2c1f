"""Tells a day to which somebody only proposes, asks or wonders whether to move something."""

import re
from collections.abc import Iterator

from monitor.extract.assertion.permitted import is_apart, may_be
from monitor.extract.assertion.questions import asked
from monitor.extract.language import Sign, Statements
from monitor.extract.language.unmade import Unmade
from monitor.extract.text import phrases
from monitor.extract.text.leading import is_led
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group

_CLAUSE = re.compile(r"[,;:.!?]")
_SINCE = re.compile(r", \w+ \ue000\ue001* ")
"""The old day, behind a comma, before that to which something would be moved: by sixty days, from 4 March to 3 May."""
_ASKS = 6.0
"""How near before a noun of moving the words stand that ask for it."""
_PARTS = re.compile(r"[;:.!?]")


def only_asked(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a date is only that to which somebody would move something: we propose to put it off to 3 March.

    In a question everything is only asked, but what must be done: must you renew it by May? A verb of moving is asked
    for where nothing else governs it, no duty either, and the day is in its clause. What will be moved on a condition
    may not be: shall be extended to 31 May if nobody objects.
    """
    words = language.unmade
    if words is None or not is_led(reading, place, language):
        return False
    if _on_condition(reading, place, words) or may_be(reading, place, language) or _asked_for(reading, place, words):
        return True
    signs = {mark.sign for mark in reading.marks}
    asks = asked(reading, place.end, language) and (Sign.MUST not in signs or Sign.DUE in signs)
    verbs = [(reading.line[each.first].start, reading.line[each.last].end) for each in _verbs(reading, place)]
    return any(
        asks or _is_proposed(reading, move.start(), words.wishes)
        for move in words_of(words.to_move).finditer(reading.words)
        if not move.start() < place.start < move.end()
        and not _CLAUSE.search(_SINCE.sub(" ", reading.words[move.end() : place.start]))
        if any(start < move.end() and move.start() < end for start, end in verbs)
    )


def _asked_for(reading: Reading, place: Place, words: Unmade) -> bool:
    """Whether a noun of moving leads to a date, and that is only asked for: applied for an extension to 5 May."""
    nouns = words_of(words.moving).finditer(reading.words, 0, place.start)
    noun = next((each for each in nouns if not _parted(reading, each.end(), place.start)), None)
    if noun is None or words_of(words.granted).search(reading.words) is not None:
        return False
    asked = [mark for mark in reading.marks if mark.sign is Sign.PROPOSE]
    ahead = (max(0, noun.start() - mark.end) for mark in asked if mark.start < noun.start())
    behind = (mark.start - place.end for mark in asked if mark.start >= place.end)
    return any(
        not _CLAUSE.search(reading.words[noun.start() - gap : noun.start()])
        and reading.cost(noun.start() - gap, noun.start()) <= _ASKS
        for gap in ahead
    ) or any(gap <= 1 for gap in behind)


def _parted(reading: Reading, start: int, end: int) -> bool:
    """Whether the end of a clause or a verb stands between two places: extensions are granted until 5 May."""
    verbs = any(start <= reading.line[group.main].start < end for group in reading.groups)
    return verbs or _CLAUSE.search(reading.words[start:end]) is not None


def _verbs(reading: Reading, place: Place) -> Iterator[Group]:
    """Yield the verb group of a date, and the one behind it in its clause, where verbs may stand last."""
    mine = reading.governing(place.start, place.end)
    if mine is not None:
        yield mine
    behind = next((group for group in reading.groups if reading.line[group.first].start >= place.end), None)
    if behind is not None and not is_apart(reading, place.end, reading.line[behind.first].start):
        yield behind


def _on_condition(reading: Reading, place: Place, words: Unmade) -> bool:
    """Whether a verb in the clause of a date will move something to it on a condition that stands right behind it."""
    group = reading.governing(place.start, place.end)
    if group is not None and group.past:
        return False
    if words_of(words.provided).match(reading.words[place.end :].lstrip(" ,")) is None:
        return False
    return any(
        move.end() <= place.start and not _CLAUSE.search(reading.words[move.end() : place.start])
        for move in words_of(words.will_move).finditer(reading.words)
    )


def _is_proposed(reading: Reading, start: int, wishes: str) -> bool:
    """Whether what rules a verb of moving at *start* proposes, asks, *wishes*, supposes or, right before it, denies."""
    before = [mark for mark in reading.marks if mark.end <= start]
    if any(mark.sign is Sign.NOT and start - mark.end <= 1 for mark in before):
        return True
    asked = [mark.end for mark in before if mark.sign in (Sign.PROPOSE, Sign.IF)]
    wished = [found.end() for found in words_of(wishes).finditer(reading.words, 0, start)]
    last = max((*asked, *wished), default=None)
    duty = any(mark.sign is Sign.MUST and mark.start >= (last or 0) for mark in before)
    if last is None or duty or _PARTS.search(reading.words[last:start]):
        return False
    verbs = (*phrases.VERBS, phrases.AUX)
    return not any(last <= token.start and token.end <= start for token in reading.line if token.tag in verbs)
