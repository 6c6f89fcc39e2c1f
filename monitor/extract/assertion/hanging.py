"""Tells of a verb that what hangs on it, or what it hangs on, leaves it undone."""

from monitor.extract.assertion.decisions import group_at
from monitor.extract.language import Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.phrases import MASK
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group
from monitor.model import TimexType

_PAUSES = (";", ":")
_SUPPOSES = 12.0
_DIRECTLY = 1
"""Characters between a verb and the day on which it is done but the word that leads to that."""


def ruled(reading: Reading, end: int, language: Statements) -> bool:
    """Whether what the present tense tells up to *end* is a rule, for the condition that follows on it.

    Is extended by a year unless notice is given. What is extended to a printed day is so, whatever is kept back (until
    30 May unless the court decides otherwise), if the condition does not follow at once (until 30 May if they pay); not
    what is done on a day (is renewed on 31 March unless).
    """
    for mark in (each for each in reading.marks if each.sign is Sign.IF and each.start >= end):
        if _parted(reading, end, mark.start):
            continue
        dated = (each for each in reading.places if each.due and each.timex.type is not TimexType.DURATION)
        days = [each.end for each in dated if not _then(reading, end, each)]
        last = max((each for each in days if each <= mark.start), default=None)
        reserved = words_of(language.reserves).fullmatch(reading.words[mark.start : mark.end]) is not None
        if last is None or not (reserved or reading.words[max(last, end) : mark.start].strip(" ,")):
            return True
    return False


def _then(reading: Reading, end: int, place: Place) -> bool:
    """Whether a place is the day on which that is done what ends at *end*: is renewed on 31 March."""
    leads = (each for each in reading.marks if each.sign is Sign.ON and 0 <= place.start - each.end <= _DIRECTLY)
    return any(0 <= each.start - end <= _DIRECTLY for each in leads)


def _parted(reading: Reading, start: int, end: int) -> bool:
    """Whether a verb, a word that joins or a pause stands between two places."""
    verb = any(start <= reading.line[group.first].start < end for group in reading.groups)
    joins = (each for each in reading.line if each.tag == phrases.JOIN or each.text in _PAUSES)
    return verb or any(start <= each.start < end for each in joins)


def hangs(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a gerund hangs on a preposition (for completing it), or a bare participle on a condition behind it."""
    line = reading.line
    at = next((i for i, token in enumerate(line) if token.start >= start), len(line))
    if at >= len(line):
        return False
    gerund = line[at].lower.endswith(language.names.gerund_endings) and line[at].tag != phrases.VERB
    if (
        gerund
        and at
        and line[at - 1].tag in (phrases.PREP, phrases.LINK)
        and words_of(language.telling).search(line[at - 1].lower) is None
    ):
        return True
    bare = at and line[at - 1].tag == phrases.ADVERB and (at < 2 or line[at - 2].tag != phrases.AUX)
    return bool(bare) and any(mark.sign is Sign.IF and mark.start > start for mark in reading.marks)


def unproven(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether what is told at *start* to *end* as done is so only if something else is: if they paid, it was renewed.

    Not where the condition only says whom it concerns (if you missed it), or the verb holds in spite of it.
    """
    words, line = language.unmade, reading.line
    inside = (group for group in reading.groups if start <= line[group.first].start < end)
    own = group_at(reading, start, language) or next(inside, None) or reading.governing(start, end)
    if words is None or own is None or not (own.past or line[own.first].lower in language.names.have):
        return False
    first = line[own.first].start
    opens = words_of(words.supposing).search(reading.words, 0, first)
    if opens is not None:
        at = next((line[each.last].end for each in reading.groups if line[each.first].start >= opens.end()), first)
        told = reading.words[at:end]
        return at < first and ";" not in told and words_of(words.conceding).search(told) is None
    behind = reading.words[max([line[own.last].end, *_days_behind(reading, first)]) :]
    return words_of(words.supposed).match(behind.lstrip(" ,")) is not None


def concerned(reading: Reading, language: Statements) -> bool:
    """Whether the condition that opens a sentence only tells whom it concerns: if you missed it, ..."""
    words = language.unmade
    return words is not None and words_of(words.concerned).match(reading.words.lstrip("\"“‘'(")) is not None


def moved_unproven(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a date is that to which something was moved only if something else is so."""
    group = reading.governing(place.start, place.end)
    if group is None or words_of(language.moving).match(reading.words, reading.line[group.main].start) is None:
        return False
    return unproven(reading, reading.line[group.main].start, place.end, language)


def _days_behind(reading: Reading, start: int) -> list[int]:
    """Return where the days end that stand behind *start* with no other verb and no pause between."""
    return [each.end for each in reading.places if each.start > start and not _parted(reading, start + 1, each.start)]


def supposed(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a word before *start* opens a clause that supposes, with no verb in between."""
    if not language.conditions:
        return False
    group = group_at(reading, start, language)
    opens = words_of(language.conditions).match(reading.words.lstrip("\"“‘'(")) is not None
    if group is not None and not group.past and opens and not concerned(reading, language):
        return True
    for found in words_of(language.conditions).finditer(reading.words, 0, start):
        verbs = any(found.end() <= reading.line[g.first].start < start for g in reading.groups)
        parted = "," in reading.words[found.end() : start] or MASK in reading.words[found.end() : start]
        if tells_when(found.group(), group, language):
            continue
        if found.end() <= start and not verbs and not parted and reading.cost(found.end(), start) <= _SUPPOSES:
            return True
    return False


def tells_when(words: str, group: Group | None, language: Statements) -> bool:
    """Whether words only tell on which occasion a verb in the past was done: when they signed it."""
    return group is not None and group.past and words_of(language.occasions).fullmatch(words) is not None


def is_of_subject(reading: Reading, end: int, start: int, language: Statements) -> bool:
    """Whether a noun that ends at *end* has but its aim before the verb at *start*: the plan to open it is delayed."""
    line, groups = reading.line, reading.groups
    noun = next((at for at, token in enumerate(line) if token.end == end), None)
    if noun is None or line[noun].tag != phrases.NOUN:
        return False
    task = next((at for at, each in enumerate(groups) if each.first == noun + 1), None)
    if task is None or line[noun + 1].lower not in language.names.infinitive or len(groups) <= task + 1:
        return False
    told = groups[task + 1]
    return told.be and not told.ahead and line[groups[task].last].end <= start <= line[told.last].end
