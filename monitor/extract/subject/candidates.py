"""Finds the names that a statement may have: the noun phrases around it, and the things that the text named before."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from monitor.extract.language import Statements, known
from monitor.extract.subject.certain import Where, where
from monitor.extract.subject.clauses import Clauses, Subject, dateline, without_state
from monitor.extract.subject.complements import completed, completes
from monitor.extract.subject.features import (
    SUBJECT,
    Anchor,
    Around,
    around,
    of_form,
    of_phrase,
    of_sort,
    of_thing,
    stand_of,
)
from monitor.extract.subject.scraps import on_ground, without_scraps
from monitor.extract.subject.setting import HEAD, SORT, Page, text_features
from monitor.extract.text import phrases
from monitor.extract.text.causes import cause_end, opens_with_cause
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.roles import Span
from monitor.extract.text.sorts import PARTY

RIGHT = "right"


class Name(NamedTuple):
    """A name that a statement may have, with the features from which it is chosen; *full* tells it with another one."""

    name: str
    rule: str
    features: tuple[str, ...]
    full: str = ""


def names(reading: Reading, anchor: Anchor, page: Page, language: Statements) -> list[Name]:
    """Return every name that a statement at *anchor* may have."""
    found: dict[str, Name] = {}
    told = Clauses(reading, language.names).about(anchor.start, anchor.end, anchor.noun)
    told = replace(told, name=without_scraps(told.name, language))
    about = around(reading, anchor, language)
    task = where(reading, anchor, language)
    cause = cause_end(reading.line, language)
    left_out: set[str] = set()
    for phrase, forms in _phrases(reading, language.code):
        if _is_left_out(reading, about, phrase, task, language):
            left_out.update(text.lower() for *_, text in forms)
            continue
        if cause and _tells_cause(reading, anchor, phrase, cause):
            continue
        stand = stand_of(reading, about, anchor, phrase)
        if stand.part == SUBJECT and about.aim is not None and about.aim.first in about.roles.objects:
            continue
        ahead = reading.line[phrase[0] - 1].lower if phrase[0] else ""
        shared = of_phrase(reading, anchor, about, phrase, stand)
        for form, first, last, text in forms:
            if text.lower() not in found:
                own = of_form(reading, anchor, about, (first, last), form, stand)
                named = text_features(text, anchor.kind, page, language)
                features = (*own, *shared, *named, *of_sort(named[SORT], about, stand, ahead))
                end = completed(about.complements, about.group, last) if last - first == 1 else last
                completed_name = phrases.words(reading.sentence.text, reading.line, first, end) if end > last else text
                name = turned_to(reading, about, named[SORT], first) or completed_name
                found[name.lower()] = _marked(name, f"{form} phrase", features, told)
    beside = _is_kin(told.name, reading, language) or _names_cause(reading, anchor, told.name, cause, language)
    if told.name.lower() not in {"", *found, *left_out} and not beside:
        named = text_features(told.name, anchor.kind, page, language)
        found[told.name.lower()] = _marked(told.name, told.rule, ("form=clause", *named), told)
    for thing in page.before:
        if thing.name.lower() not in found and without_scraps(thing.name, language):
            named = text_features(thing.name, anchor.kind, page, language)
            features = (*of_thing(thing, anchor, about, named[SORT], named[HEAD]), *named)
            found[thing.name.lower()] = _marked(thing.name, thing.origin, features, told)
    return [each for name, each in found.items() if name not in language.names.pronouns]


@lru_cache(maxsize=4)
def _phrases(reading: Reading, code: str) -> Sequence[tuple[Span, Sequence[tuple[str, int, int, str]]]]:
    """Return the noun phrases of a sentence, each with its forms that may be names: tokens and words of each."""
    language = known(code)
    begin, kin = dateline(reading.sentence.text), _kin_named(reading.sentence.text, language)
    spans = [
        _without_cause(_without_number(reading.line, each), reading, language) for each in phrases.nouns(reading.line)
    ]
    spans = [each for each in spans if reading.line[each[0]].start >= begin]
    return [(each, [*_forms(reading, each, kin, language)]) for each in spans]


def _forms(reading: Reading, phrase: Span, kin: set[int], language: Statements) -> Iterator[tuple[str, int, int, str]]:
    for form, first, whole in phrases.forms(reading.line, phrase, language.names):
        last = without_state(reading.line, first, whole, language.names)
        text = without_scraps(phrases.words(reading.sentence.text, reading.line, first, last), language)
        named = text and reading.line[first].start not in kin
        if named and not _only_tells_day(text, form, phrase, first, language):
            yield form, first, last, text


def _without_number(line: phrases.Line, phrase: Span) -> Span:
    """Return a phrase without the number at its beginning that is the one of the paper before it: order № 14."""
    first, last = phrase
    numbered = first > 0 and line[first - 1].text == "№" and line[first].text[:1].isdigit()
    return (first + 1, last) if numbered and first + 1 < last else phrase


def _without_cause(phrase: Span, reading: Reading, language: Statements) -> Span:
    """Return a phrase without the noun at its beginning that only leads on to a cause: raison des *travaux*."""
    first, last = phrase
    if not opens_with_cause(reading.line, first, language):
        return phrase
    begin = next((at for at in range(first + 2, last) if reading.line[at].tag == phrases.NOUN), first)
    return begin, last


def _tells_cause(reading: Reading, anchor: Anchor, phrase: Span, end: int) -> bool:
    """Whether a phrase opens a sentence, up to *end*, and only tells why the rest is done, or the other way round."""
    return phrase[1] <= end if anchor.start >= reading.line[end].start else phrase[0] >= end


def _names_cause(reading: Reading, anchor: Anchor, name: str, end: int, language: Statements) -> bool:
    """Whether a *name* leads on to a cause, or stands on the other side of the *end* of a phrase that tells one."""
    at = reading.sentence.text.find(name)
    first = next((place for place, token in enumerate(reading.line) if token.start == at), None)
    if first is None:
        return False
    apart = end > 0 and (anchor.start >= reading.line[end].start) != (first >= end)
    return apart or opens_with_cause(reading.line, first, language)


def _is_left_out(reading: Reading, about: Around, phrase: Span, task: Where | None, language: Statements) -> bool:
    """Whether a phrase belongs to an infinitive that completes a noun, or only tells on what ground, or from when.

    Where the infinitive tells the *task* of a last day, its object is what is to be done.
    """
    if task is not None and task.start <= reading.line[phrase[0]].start < task.end:
        return False
    if completes(about.complements, about.group, phrase) or on_ground(reading.line, about, phrase, language.things):
        return True
    at = reading.line[phrase[0]].start
    return _dates_a_length(reading, at, language) or _reports(reading, about, at, language)


def _reports(reading: Reading, about: Around, at: int, language: Statements) -> bool:
    """Whether a place is in the clause that tells who said what the sentence tells: as the council announced."""
    verb = reading.line[about.group.first].start if about.group is not None else len(reading.words)
    told = reading.told(language.things.reporting)
    return any(each.start() <= at < each.end() <= verb for each in told)


def _dates_a_length(reading: Reading, at: int, language: Statements) -> bool:
    """Whether a place is in the words for a birth from which a length counts: 30 days after its creation."""
    if language.anchors is None:
        return False
    birth = words_of(rf"\s*(?:{language.anchors.birth})")
    for place in reading.places:
        found = birth.match(reading.words, place.end) if place.end <= at else None
        if found is not None and at < found.end():
            return True
    return False


def _kin_named(text: str, language: Statements) -> set[int]:
    """Return where names stand that only tell to whom another firm belongs: a subsidiary of Halden."""
    return {found.end() for found in re.finditer(rf"\b(?:{language.things.kin_of})", text)}


def _is_kin(name: str, reading: Reading, language: Statements) -> bool:
    return reading.sentence.text.find(name) in _kin_named(reading.sentence.text, language)


def _only_tells_day(text: str, form: str, phrase: Span, first: int, language: Statements) -> bool:
    """Whether a phrase only says that there is a new day, and its thing hangs on it: the new date for the launch."""
    if form != "core" or not language.new_date or phrase[1] - first <= len(text.split()) + 1:
        return False
    return words_of(language.new_date).fullmatch(text.lower()) is not None


def _marked(name: str, rule: str, features: tuple[str, ...], told: Subject) -> Name:
    """Return a name with its features, and whether the rules of the clause tell the same one, or none at all."""
    if not told.name:
        marks: tuple[str, ...] = ("clause tells none", f"clause tells none&{features[0]}")
    elif name == told.name:
        marks = (f"clause={told.rule}", "clause")
    else:
        marks = (f"clause tells {'part' if name in told.name or told.name in name else 'another'}",)
    return Name(name, rule, features + marks)


def turned_to(reading: Reading, about: Around, sort: str, first: int) -> str:
    """Return what a statement is about where the phrase at *first* is only who its verb turns to, "" elsewhere.

    "The panel shall report to the governor" is about the panel's report to the governor, not about the governor.
    """
    group, line = about.group, reading.line
    if group is None or group.be or group.past or sort != f"sort={PARTY}" or group.last != group.main:
        return ""
    at = first - 1
    while at > group.last and line[at].tag == phrases.LEAD:
        at -= 1
    if at != group.last + 1 or line[at].tag not in (phrases.PREP, phrases.LINK):
        return ""
    end = next((place for place in range(first, len(line)) if line[place].tag != phrases.NOUN), len(line))
    begin, last = about.roles.subjects.get(group.first, (0, 0))
    begin = next((place for place in range(begin, last) if line[place].tag == phrases.NOUN), last)
    text = reading.sentence.text
    return f"{phrases.words(text, line, begin, last)} {phrases.words(text, line, group.main, end)}".strip()
