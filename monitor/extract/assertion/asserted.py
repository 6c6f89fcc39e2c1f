"""Said or done: whether the words around a change tell that it has happened.

A verb is judged by its own group: denied or under a modal it is undone; an infinitive is done where the word that
governs it decides (agreed to extend), undone where it wishes (asked to extend); a future is a decision only where it
names a day or a length of time. A noun is done where a word grants it (won an extension) that is itself done.
"""

from monitor.extract.assertion import hearsay
from monitor.extract.assertion.consequences import only_follows
from monitor.extract.assertion.decisions import group_at, part_before
from monitor.extract.assertion.denial import contrary, denied, is_judged, negated, told_over, uncertain, wished
from monitor.extract.assertion.hanging import hangs, ruled, supposed, unproven
from monitor.extract.assertion.hollow import hollow
from monitor.extract.assertion.instruments import enacted, enacting, led_in
from monitor.extract.assertion.motions import is_lost, is_moved, is_resolved
from monitor.extract.assertion.nearby import before_day, names_day, nearest
from monitor.extract.assertion.questions import asked
from monitor.extract.assertion.reduced import reduced
from monitor.extract.language import ChangeWords, Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group, is_made
from monitor.model import MOVES, Change

_GOVERNS = 6.0
_GRANTS = 5.0
_BESIDE = 2.0
_DECIDES, _SAYS = 16.0, 24.0
_DISPUTES = 14.0


def happened(reading: Reading, words: ChangeWords, start: int, end: int, language: Statements) -> bool:
    """Whether the change told at *start* to *end* of the sentence is reported as done: no plan, wish, doubt, denial."""
    if (
        contrary(reading, language)
        or asked(reading, end, language)
        or (language.examples and any(reading.told(language.examples)))
        or is_lost(reading, start, language)
        or unproven(reading, start, end, language)
        or only_follows(reading, start, end, language)
    ):
        return False
    empty = hollow(reading, words, start, end, language) or denied(reading, words, start, end, language)
    less = words.change is Change.FULFILLED and reduced(reading, start, end, language)
    if empty or less or hearsay.undone(reading, start, end, language):
        return False
    done = enacted(reading, start, language, moves=words.change in MOVES)
    if done is not None:
        return done and _enacts(reading, start, language)
    if words.noun:
        return _granted(reading, start, end, language)
    if words.told:
        unsure = words.weak and uncertain(reading, start, end, language)
        return not (unsure or _wished(reading, start, _BESIDE, language) or supposed(reading, start, language))
    if performed(reading, start, language) or is_moved(reading, start, language):
        return True
    if words.change is Change.EXPIRED and plainly(reading, start, language):
        return _ran_out(reading, start, language)
    return _done(reading, start, end, language, judged=is_judged(words, language))


def _enacts(reading: Reading, start: int, language: Statements) -> bool:
    """Whether what puts a paper in force is itself told as done: nobody declined to sign it, or has yet to."""
    verb = enacting(reading, start, language)
    if verb is None or _done(reading, *verb, language):
        return verb is not None
    return led_in(reading, verb[0], language) and plainly(reading, verb[0], language)


def performed(reading: Reading, start: int, language: Statements) -> bool:
    """Whether saying a verb at *start* does it: is hereby extended; but under no condition."""
    before = len(reading.words[:start].rstrip())
    done = any(each.end() == before for each in reading.told(language.performing, 0, before))
    return done and not any(mark.sign is Sign.IF for mark in reading.marks)


def plainly(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a verb at *start* is told as done in its own simple clause: was extended, has put off."""
    if performed(reading, start, language):
        return True
    group = group_at(reading, start, language)
    if group is None or _is_gerund(reading, group, language):
        return False
    ahead_of = reading.words[reading.line[group.first].start : start]
    unreal = _has(language.modals, ahead_of) or _has(language.future, ahead_of) or _has(language.unreal, ahead_of)
    over = group.past or group.be or bool(ahead_of) or is_made(reading.line[group.first].lower, language.names)
    return over and not group.ahead and not unreal


def resolved(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a verb at *start* is what somebody has decided to do, simply said: voted on Tuesday to extend."""
    group = group_at(reading, start, language)
    if group is None or not group.ahead:
        return False
    before = next((one for one in reversed(reading.groups) if one.last < group.first), None)
    chained = not _has(language.infinitive, reading.line[group.first].lower)
    ahead_of = reading.words[reading.line[group.first].start : start]
    told = ahead_of if chained else _words_of(reading, before) if before is not None else ""
    decides = words_of(rf"(?:{language.resolving})(?: (?:{language.infinitive}) ?)?" if chained else language.resolving)
    return bool(told) and decides.fullmatch(told) is not None


def completed(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a verb at *start* says by itself alone that something has been done: has been renewed."""
    group = group_at(reading, start, language)
    return group is not None and hearsay.completed(reading, group, language)


def habitual(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a verb at *start*, or that of what stands there, is told as a habit: has always been renewed."""
    group = group_at(reading, start, language) or reading.governing(start, start)
    return group is not None and hearsay.habitual(reading, group, language)


def historic(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a verb at *start*, or that of what stands there, is told as history: has been renewed every year."""
    group = group_at(reading, start, language) or reading.governing(start, start)
    return group is not None and hearsay.historic(reading, group, language)


def _done(reading: Reading, start: int, end: int, language: Statements, *, judged: bool = False) -> bool:
    """Whether a verb at *start* is told as done; where negations are *judged*, it has none."""
    group = group_at(reading, start, language)
    if group is None or not language.modals:
        return told_over(reading, start, language) or not _hoped_for(reading, start, language, judged=judged)
    if hangs(reading, start, language) or _lasts(reading, start, language):
        return False
    first = reading.line[group.first]
    present = group.be and not (group.past or group.ahead)
    if present and (ruled(reading, end, language) or _awaits(reading, group, end, language)):
        return False
    disputed = nearest(reading, language.disputed, first.start, _DISPUTES) is not None
    denied = negated(reading, group, language) and not _left_no_choice(reading, first.start, language)
    if disputed or denied or hearsay.opined(reading, group, language):
        return False
    ahead_of = reading.words[first.start : start]
    announced = _announced(reading, first.start, _words_of(reading, group), language)
    if (
        _has(language.negations, ahead_of)
        or (_has(language.modals, ahead_of) and not announced)
        or supposed(reading, first.start, language)
    ):
        return False
    future = announced or _has(language.future, ahead_of)
    if _has(language.infinitive, ahead_of) and not future:
        opens = _has(language.infinitive, first.lower)
        return _decided(reading, first.end if opens else first.start, ahead_of, language)
    if future and (
        _has(language.deciding, ahead_of)
        or not names_day(reading, end)
        or hearsay.outside(reading, first.start, _SAYS, language)
        or hearsay.on_condition(reading, language)
    ):
        return False
    gerund = _is_gerund(reading, group, language)
    reach = _GOVERNS if gerund or (first.start == start and not group.be) else _BESIDE
    far = gerund and _wished(reading, before_day(reading, start), _BESIDE, language)
    return not far and not _wished(reading, start if gerund else _clause(reading, group, language), reach, language)


def _hoped_for(reading: Reading, start: int, language: Statements, *, judged: bool) -> bool:
    """Whether a wish stands before a verb at *start*, a day between or not: considered this week calling it off."""
    near = wished(reading, start, _GOVERNS, language, judged=judged)
    return near or wished(reading, before_day(reading, start), _BESIDE, language, judged=judged)


def _awaits(reading: Reading, group: Group, end: int, language: Statements) -> bool:
    """Whether what the present tense tells up to *end* waits for what follows at once: is lifted when they are laid."""
    words, perfect = language.unmade, not language.names.have.isdisjoint(_words_of(reading, group).split())
    return (
        words is not None and not perfect and words_of(words.completing).match(reading.words[end:].lstrip()) is not None
    )


def _announced(reading: Reading, start: int, ahead_of: str, language: Statements) -> bool:
    """Whether somebody said of a verb that it would be done, under no condition: said it would extend."""
    had = not language.names.have.isdisjoint(ahead_of.split())
    if had or hearsay.on_condition(reading, language) or not _has(language.reported, ahead_of):
        return False
    if hearsay.outside(reading, start, _SAYS, language):
        return False
    return nearest(reading, language.saying, start, _SAYS) is not None


def _clause(reading: Reading, group: Group, language: Statements) -> int:
    """Return where the clause of a verb group begins: with its subject where that may be a wish (talks went on)."""
    line = reading.line
    whole = group.be or words_of(language.failing).match(reading.words, line[group.first].start)
    begin, end = phrases.before(line, group)
    nouns = [token for token in line[begin:end] if token.tag == phrases.NOUN]
    opens = begin < end and line[begin].tag in (phrases.LEAD, phrases.NOUN)
    return line[begin].start if whole and nouns and opens else line[group.first].start


def _ran_out(reading: Reading, start: int, language: Statements) -> bool:
    """Whether what ran out did so: nobody wishes for it, a right to do something or an offer may."""
    group = group_at(reading, start, language)
    first = reading.line[group.first].start if group else start
    denied = (group and negated(reading, group, language)) or _has(language.negations, reading.words[first:start])
    planned = any(mark.sign is Sign.WAS_TO and first <= mark.start < start for mark in reading.marks)
    return not (denied or planned) and not _lasts(reading, first, language) and not supposed(reading, first, language)


def _lasts(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a participle tells what stays so, what has not been done or one of several things: stays paused."""
    before = next((token for token in reversed(reading.line) if token.end <= start), None)
    named = before is not None and before.tag == phrases.NOUN and bool(language.names.tagger)
    return before is not None and not named and words_of(language.lasting).fullmatch(before.lower) is not None


def _decided(reading: Reading, start: int, ahead_of: str, language: Statements) -> bool:
    """Whether what governs an infinitive decides: in its own verb group, else in the words before it."""
    if _has(language.unreal, ahead_of):
        return False
    if _has(language.deciding, ahead_of):
        return not _wished(reading, start, _BESIDE, language)
    if _of_a_row(reading, start, language) or is_resolved(reading, start, language):
        return True
    best = nearest(reading, language.deciding, start, _DECIDES)
    if best is None or _wished(reading, start, best, language) or _decided_later(reading, start, language):
        return False
    denied = _has(language.negations, reading.words[max(0, start - 60) : start])
    return not denied or _left_no_choice(reading, start, language)


def _left_no_choice(reading: Reading, start: int, language: Statements) -> bool:
    """Whether the words that decide on an infinitive deny only that anything else could be: had no choice but to."""
    words = reading.words
    deciding = words_of(language.deciding).finditer(words, 0, start)
    directly = (found.group() for found in deciding if len(words[found.end() : start].split()) <= 1)
    return any(_has(language.negations, told) for told in directly)


def _decided_later(reading: Reading, start: int, language: Statements) -> bool:
    """Whether the verb before an infinitive tells what is to come: will sign an order to extend."""
    before = [group for group in reading.groups if reading.line[group.last].end <= start]
    return bool(before) and before[-1].ahead and _has(language.future, _words_of(reading, before[-1]))


def _of_a_row(reading: Reading, start: int, language: Statements) -> bool:
    """Whether an infinitive at *start* goes on a row whose last one is decided: decides to renew …; to extend …"""
    line, group = reading.line, group_at(reading, start, language)
    last = part_before(reading, group, language.names) if group is not None else None
    if last is None:
        return False
    first, ahead_of = line[last.first], reading.words[line[last.first].start : line[last.main].start]
    opens = _has(language.infinitive, first.lower)
    return _has(language.infinitive, ahead_of) and _decided(
        reading, first.end if opens else first.start, ahead_of, language
    )


def _granted(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether a word that grants stands before a noun, or behind it in the passive, and is itself done."""
    if not language.granting or _wished(reading, start, _GRANTS, language):
        return False
    first = next((each.start for each in reading.places if 0 <= start - each.end <= 1 and each.due is None), start)
    return any(
        _done(reading, found.start(), found.end(), language)
        for found in words_of(language.granting).finditer(reading.words)
        if (found.end() <= start and reading.cost(found.end(), first) <= _GRANTS)
        or (found.start() >= end and reading.cost(end, found.start()) <= _GRANTS)
    )


def _words_of(reading: Reading, group: Group) -> str:
    return reading.words[reading.line[group.first].start : reading.line[group.last].end]


def _is_gerund(reading: Reading, group: Group, language: Statements) -> bool:
    return reading.line[group.first].lower.endswith(language.names.gerund_endings) and group.first == group.main


def _wished(reading: Reading, start: int, reach: float, language: Statements) -> bool:
    return nearest(reading, language.unreal, start, reach, language) is not None


def _has(pattern: str, text: str) -> bool:
    return bool(pattern) and words_of(pattern).search(text) is not None
