"""Tells where words of a change change nothing of a thing: thanks are extended, two of five or all but one renewed."""

import re

from monitor.extract.assertion.decisions import group_at
from monitor.extract.assertion.in_case import in_case
from monitor.extract.assertion.of_drafts import by_draft
from monitor.extract.assertion.permitted import permitted, reserved
from monitor.extract.assertion.relocated import by_the_hour, relocated
from monitor.extract.assertion.unpassed import unpassed
from monitor.extract.assertion.untouched import untouched
from monitor.extract.language import ChangeWords, Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.patterns import ending, words_of
from monitor.extract.text.reading import Reading
from monitor.model import MOVES, Change, Grain

_CLAUSE_ENDS = ",;:–—"
_OPENS = 3
"""Words before what is given up, in its clause or behind the verb: dropped its controversial (plan to)."""
_ASIDE = re.compile(r",[^,;]*,")
_LEADS = (Sign.UNTIL, Sign.BY, Sign.ON)
_DIRECTLY = 2
"""Characters from a verb to the word that leads to its day."""


def hollow(reading: Reading, words: ChangeWords, start: int, end: int, language: Statements) -> bool:
    """Whether words at *start* to *end* of a sentence have no object, lost the vote, hold in part, or lie behind."""
    if not (words.noun or words.told) and reserved(reading, start, language):
        return True
    if _taken_back(reading, words, start, end, language) or untouched(reading, words, start, end, language):
        return True
    if words.change in MOVES:
        return _moves_nothing(reading, words, start, end, language)
    if words.change is Change.EXPIRED:
        return _of_talks(reading, start, language)
    if words.change is Change.FULFILLED:
        return _of_some(reading, start, language)
    return words.change is Change.TERMINATED and (
        _stops_until(reading, start, end, language)
        or _ends_another(reading.words, words, start, end, language)
        or _in_vain_averted(reading, start, end, language)
        or _of_intent(reading, start, language)
    )


def _of_intent(reading: Reading, start: int, language: Statements) -> bool:
    """Whether what is given up at *start* is only a plan, a threat, a complaint: plans to cancel the fair are off."""
    words = language.unmade
    if words is None:
        return False
    before, behind = _clause(_ASIDE.sub(" ", reading.words[:start]), start), reading.words[start:]
    subject = words_of(f"{words.intents}|{words.undoings}").search(before)
    thing = words_of(words.intents).search(behind)
    opens = subject is not None and len(before[: subject.start()].split()) <= _OPENS
    return opens or (thing is not None and 0 < len(behind[: thing.start()].split()) <= _OPENS)


def _moves_nothing(reading: Reading, words: ChangeWords, start: int, end: int, language: Statements) -> bool:
    """Whether words of a move tell none: of a draft, a permission, a habit, thanks that are extended."""
    if words.change in (Change.EXTENDED, Change.RENEWED) and _only_lasts(reading, words, start, end, language):
        return True
    if words.change is Change.POSTPONED and (
        relocated(reading, start, end, language)
        or (words.by_kind and _decides_on(reading, end, language))
        or (words.told and words.dateless and _opens_with_day(reading, start))
    ):
        return True
    if _only_would(reading, start, end, language) or (not words.noun and permitted(reading, start, end, language)):
        return True
    before, behind = _clause(reading.words, start), reading.words[end:].lstrip()
    return (
        words_of(language.courtesies).match(behind) is not None
        or any(reading.told(language.excepted))
        or words_of(language.courtesies).search(reading.words[start:end]) is not None
        or any(reading.told(language.outvoted))
        or ending(language.reconsidered).search(reading.words[:start].rstrip()) is not None
        or (before != "" and _in_vain(before, language))
    )


def _taken_back(reading: Reading, words: ChangeWords, start: int, end: int, language: Statements) -> bool:
    """Whether a sentence tells that a move was taken back: so a noun tells of none, nor what ends it of an end."""
    if language.taking_back is None:
        return False
    undone = [found.span() for found in reading.told(language.taking_back.undone)]
    if words.change is Change.TERMINATED:
        told = (reading.words[first:last] for first, last in undone if first <= start < end <= last)
        return any(words_of(language.taking_back.move).search(text) for text in told)
    return any(words.noun or (words.told and words.change in MOVES and last <= start) for _, last in undone)


def _only_would(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether words tell what a paper does that is not in force, what is done in some case alone or by the hour."""
    drafted = by_draft(reading, start, language) or unpassed(reading, start, end, language)
    return drafted or in_case(reading, start, language) or by_the_hour(reading, start, end, language)


def _of_some(reading: Reading, start: int, language: Statements) -> bool:
    """Whether what is told as kept at *start* was so for some of several things, or all but one."""
    before = _clause(reading.words, start)
    in_part = before != "" and words_of(language.in_part).match(before) is not None
    return in_part or any(reading.told(language.excepted))


def _ends_another(text: str, words: ChangeWords, start: int, end: int, language: Statements) -> bool:
    """Whether words that end something end a part of it, or only a decision to move its end.

    The decision by which it ends stands in the words that resolve it: they signed an order on the end of.
    """
    decisions = words_of(language.reversed).finditer(text)
    partial = words_of(language.partial).search(text, start) is not None
    return partial or any(not (words.decided and start <= found.start() < end) for found in decisions)


def _stops_until(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether something is only stopped, until the day that stands behind in its clause: is suspended until 5 May."""
    if words_of(language.suspends).search(reading.words, start, end) is None:
        return False
    until = (mark for mark in reading.marks if mark.sign is Sign.UNTIL and mark.start >= end)
    led = (mark for mark in until if any(0 <= each.start - mark.end <= _DIRECTLY for each in reading.places))
    return any(not any(sign in reading.words[end : mark.start] for sign in _CLAUSE_ENDS) for mark in led)


def _decides_on(reading: Reading, end: int, language: Statements) -> bool:
    """Whether what is put off behind *end* is a decision on a move, and the day is that of the move."""
    found = words_of(language.reversed).search(reading.words, end)
    behind = [place.start for place in reading.places if place.start >= end and place.due is not None]
    if found is None or not behind:
        return False
    aims = re.compile(rf"\s(?:{language.aims})\s*$")
    return all(start > found.start() and not aims.search(reading.words[:start]) for start in behind)


def _opens_with_day(reading: Reading, start: int) -> bool:
    """Whether a sentence opens with the day for which it tells at *start* that something is held up: until 12 April."""
    place = next((each for each in reading.places if each.end <= start and each.due is not None), None)
    if place is None or not any(mark.start == 0 and mark.sign in _LEADS for mark in reading.marks):
        return False
    named = (phrases.NOUN, *phrases.VERBS)
    return not any(token.tag in named for token in reading.line if token.end <= place.start)


def _in_vain_averted(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether words tell that an attempt to avert something failed, which so goes on: efforts to avert it collapsed."""
    words = language.unmade
    if words is None or words_of(words.fails).search(reading.words, start, end) is None:
        return False
    return words_of(words.averting).search(reading.words[reading.words.rfind(";", 0, start) + 1 : start]) is not None


def _of_talks(reading: Reading, start: int, language: Statements) -> bool:
    """Whether what ended are only talks about a thing (on extending the truce), which no relative clause tells of."""
    if language.unmade is None:
        return False
    clause = _clause(reading.words, start)
    talks = words_of(language.unmade.talks).search(clause)
    return talks is not None and language.names.relatives.isdisjoint(clause[: talks.start()].split())


def _only_lasts(reading: Reading, words: ChangeWords, start: int, end: int, language: Statements) -> bool:
    """Whether words of an extension only tell how long something lasts or lasted."""
    if words.change is Change.EXTENDED and _lasted(reading, start, end, language):
        return True
    return not words.told and _set_for(reading, start, end, language)


def _lasted(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether words only tell how long something took that is over: it lasted a week longer."""
    text = reading.words
    first = max(text.rfind(mark, 0, start) for mark in _CLAUSE_ENDS) + 1
    last = min((at for mark in _CLAUSE_ENDS if (at := text.find(mark, end)) >= 0), default=len(text))
    dated = any(first <= place.start < last and place.due is not None for place in reading.places)
    return not dated and words_of(language.lasted).search(text, first, last) is not None


def _set_for(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether a verb at *start* to *end* is told for a day to come: will be renewed on 20 February until 2027."""
    group = group_at(reading, start, language)
    place = next((each for each in reading.places if each.start >= end), None)
    if group is None or place is None or place.due is None or place.due.grain is not Grain.DAY:
        return False
    if words_of(language.future).search(reading.words, reading.line[group.first].start, end) is None:
        return False
    mark = reading.nearest(place, (Sign.ON,), _DIRECTLY, left=True)
    return mark is not None and end <= mark.start <= end + _DIRECTLY


def _clause(text: str, start: int) -> str:
    """Return the words of a clause before *start*."""
    before = text[:start]
    return before[max(before.rfind(mark) for mark in _CLAUSE_ENDS) + 1 :].lstrip("\"“‘'( ")


def _in_vain(clause: str, language: Statements) -> bool:
    """Whether the words before a change name only some of several, or what nothing is due of: fighting was renewed."""
    found = words_of(language.courtesies).match(clause)
    if found is not None and set(clause[found.end() :].split()) <= language.names.have | language.names.be:
        return True
    return words_of(language.in_part).match(clause) is not None
