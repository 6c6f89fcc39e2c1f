"""Leaves out names that a statement cannot have: those of another date or clause, nouns that only tell a move."""

import re
from collections.abc import Sequence

from monitor.extract.assertion.coordinated import joints
from monitor.extract.assertion.decisions import part_of
from monitor.extract.language import Statements
from monitor.extract.subject.candidates import Name
from monitor.extract.subject.certain import ONE_BEFORE, SEVERAL_BEFORE, where
from monitor.extract.subject.each_its_own import own_part
from monitor.extract.subject.earlier import is_many
from monitor.extract.subject.features import (
    Anchor,
)
from monitor.extract.subject.gapping import own_nouns
from monitor.extract.subject.own_clause import own_clause, reporter
from monitor.extract.subject.setting import SETTING
from monitor.extract.text import phrases
from monitor.extract.text.classes import PARTICIPLE
from monitor.extract.text.inner_thing import inner_noun
from monitor.extract.text.reading import Reading
from monitor.extract.text.roles import roles
from monitor.extract.text.spots import spot_of_words
from monitor.extract.text.tasks import parts_tasks
from monitor.extract.text.verb_groups import Group
from monitor.model import Change, Kind


def of_things(found: Sequence[Name], reading: Reading, anchor: Anchor, language: Statements) -> list[Name]:
    """Return names without the noun by which a change is told: the hearing of "postponement of the hearing"."""
    text = reading.sentence.text
    spans = [match.span() for _, matches in reading.worded() for match in matches]
    things = []
    for each in found:
        at = text.find(each.name) if each.rule not in SETTING else -1
        noun = re.compile(language.change_noun, re.IGNORECASE).match(text, at) if at >= 0 else None
        if noun is None or not (isinstance(anchor.kind, Change) or any(start <= at < end for start, end in spans)):
            things.append(each)
        elif len(each.name) > noun.end() - at:
            whole = max((one.name for one in found if one.name.startswith(each.name)), key=len)
            things.append(each._replace(name=whole[noun.end() - at :]))
    return things or list(found)


def of_its_clause(found: list[Name], reading: Reading, anchor: Anchor, language: Statements) -> list[Name]:
    """Return the names that a date may have which has a verb of its own: none that is said of the verb of another.

    Nor one that stands in another clause of a thing of its own, nor those who only tell of it.
    """
    said_by = reporter(reading, anchor, language)
    found = [
        each for each in found if each.rule in SETTING or reading.sentence.text.find(each.name) not in said_by
    ] or found
    found = _of_own_task(found, reading, anchor, language)
    found = _of_inner(_of_own_change(found, reading, anchor), reading, anchor, language)
    found = _not_of_others(found, reading, anchor, language)
    found = _behind_pause(_of_own_part(found, reading, anchor, language), reading, anchor, language)
    own, others = own_clause(reading, anchor, language)
    if not others:
        return found
    text = reading.sentence.text
    spans = {each: text.find(each.name) for each in found if each.rule not in SETTING}
    apart = [each for each, at in spans.items() if at not in own and any(at in other for other in others)]
    return [each for each in found if each not in apart] if any(at in own for at in spans.values()) else found


def _of_own_task(found: list[Name], reading: Reading, anchor: Anchor, language: Statements) -> list[Name]:
    """Return the names without those of another infinitive than that of the statement: to meet and to extend the lease.

    What is only told of "it" may have been named there: to begin the census and to complete it.
    """
    text = reading.sentence.text
    apart = [
        each
        for each in found
        if each.rule not in SETTING
        and (at := spot_of_words(each.name, text)) >= 0
        and parts_tasks(reading, at, anchor.end - 1, language)
        and not any(at < token.start < anchor.end and token.tag == phrases.PRONOUN for token in reading.line)
    ]
    return [each for each in found if each not in apart] or found


def _of_own_change(found: list[Name], reading: Reading, anchor: Anchor) -> list[Name]:
    """Return the names on the own side of what joins two changes: moved the meeting, and extended *the lease*."""
    if not joints(reading):
        return found
    mine, text = part_of(reading, anchor.start), reading.sentence.text
    own = [each for each in found if each.rule not in SETTING and part_of(reading, text.find(each.name)) == mine]
    return [each for each in found if each.rule in SETTING or each in own] if own else found


def _of_inner(found: list[Name], reading: Reading, anchor: Anchor, language: Statements) -> list[Name]:
    """Return the names for what a relative clause tells a day of: the talks on *the truce*, which ends on 9 May."""
    place = next((each for each in reading.places if each.start == anchor.start), None)
    at = inner_noun(reading, place, anchor.kind, language) if place and isinstance(anchor.kind, Kind) else -1
    if at < 0:
        return found
    text = reading.sentence.text
    inner = [
        each
        for each in found
        if each.rule not in SETTING and text.find(each.name) <= at < text.find(each.name) + len(each.name)
    ]
    own = [each for each in inner if language.names.joints.isdisjoint(each.name.lower().split())]
    return own or found


def _not_of_others(found: list[Name], reading: Reading, anchor: Anchor, language: Statements) -> list[Name]:
    """Return the names for what befell a thing but those of another verb: the shops open, but *the fair* is off.

    The thing itself is that of which a verb in the passive is said.
    """
    line, subjects, text = reading.line, roles(reading, language.code).subjects, reading.sentence.text
    verbs = [each for each in reading.groups if _tells(reading, each, anchor)]
    mine = next((subjects[each.first] for each in verbs if each.first in subjects), None)
    if not isinstance(anchor.kind, Change) or mine is None or not _names_itself(line[slice(*mine)], language):
        return found
    others = [span for span in subjects.values() if span != mine and span[0] < span[1]]
    ranges = [range(line[first].start, line[last - 1].end) for first, last in others]
    own = range(line[mine[0]].start, line[mine[1] - 1].end)
    spots = {each: text.find(each.name) for each in found if each.rule not in SETTING}
    apart = [each for each, at in spots.items() if at not in own and any(at in other for other in ranges)]
    return [each for each in found if each not in apart] if any(at in own for at in spots.values()) else found


def _tells(reading: Reading, group: Group, anchor: Anchor) -> bool:
    """Whether the words of a statement hold a verb in the passive, or a participle, or stand in it."""
    start, end = reading.line[group.first].start, reading.line[group.last].end
    return start < anchor.end and anchor.start < end and (group.be or reading.line[group.first].tag == PARTICIPLE)


def _names_itself(phrase: phrases.Line, language: Statements) -> bool:
    """Whether a phrase has a noun that names its thing by itself."""
    passing = language.things.bare | language.things.references | language.things.endings
    return any(token.tag == phrases.NOUN and token.lower not in passing for token in phrase)


def _behind_pause(found: list[Name], reading: Reading, anchor: Anchor, language: Statements) -> list[Name]:
    """Return the names in the part of a sentence, behind a semicolon, of which the verb has a thing of its own.

    The tender was reissued; *bids* are now due on 4 June. Not where that only is its day: the new deadline is 4 June.
    """
    group, part = reading.governing(anchor.start, anchor.end), part_of(reading, anchor.start)
    if group is None or not part:
        return found
    first, last = phrases.before(reading.line, group)
    subject, things = reading.line[first:last], language.things
    nouns = [each for each in subject if each.tag == phrases.NOUN]
    passing = things.bare | things.endings | things.references | things.present | things.newcomers | things.own
    passing |= language.names.empty
    if not nouns or nouns[-1].lower in passing or part_of(reading, subject[0].start) != part:
        return found
    if any(each.lower in things.it for each in reading.line[group.last + 1 : group.last + 2]):
        return found
    opens = reading.sentence.text.rfind(";", 0, subject[0].start)
    return [each for each in found if each.rule in SETTING or each.name in reading.sentence.text[opens:]] or found


def _of_own_part(found: list[Name], reading: Reading, anchor: Anchor, language: Statements) -> list[Name]:
    begin, end = own_part(reading, anchor.start, anchor.end, language)
    text = reading.sentence.text
    if (begin, end) == (0, len(text)):
        return found
    named = [each for each in found if each.rule not in SETTING and begin <= text.find(each.name, begin) < end]
    return [each for each in found if each in named or each.name not in text] if named else found


def of_its_date(found: list[Name], reading: Reading, anchor: Anchor, language: Statements) -> list[Name]:
    """Return the names that a date may have: the one that it has to itself, that which grammar tells, or no other's."""
    own = own_nouns(reading, language.names) if len(reading.places) > 1 and isinstance(anchor.kind, Kind) else {}
    mine = next((noun for date, noun in own.items() if anchor.start <= date < anchor.end), None)
    if mine is None and (certain := _certain(found, reading, anchor, language)):
        return certain
    if not own:
        return found
    text = reading.sentence.text
    spans = [(text.find(each.name), len(each.name)) if each.rule not in SETTING else (-1, 0) for each in found]
    nouns = own.values() if mine is None else (mine,)
    held = [any(start <= noun < start + size for noun in nouns) for start, size in spans]
    return [each for each, holds in zip(found, held, strict=True) if holds is (mine is not None)] or found


def _certain(found: Sequence[Name], reading: Reading, anchor: Anchor, language: Statements) -> list[Name]:
    """Return the names of which the grammar leaves no doubt."""
    place, text = where(reading, anchor, language), reading.sentence.text
    if place is None:
        return []
    if place in (ONE_BEFORE, SEVERAL_BEFORE):
        many = place == SEVERAL_BEFORE
        return [each for each in found if each.rule in SETTING and is_many(each.name, language) == many]
    here = [each for each in found if each.rule not in SETTING]
    return [each for each in here if place.start <= spot_of_words(each.name, text, place.start) < place.end]
