"""Finds the names that a statement may have: the noun phrases around it, and the things that the text named before."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from monitor.extract.assertion.instruments import enacted
from monitor.extract.language import Names, Statements, known
from monitor.extract.language.things import Things
from monitor.extract.scoring import scorers
from monitor.extract.subject.another_of import another_of
from monitor.extract.subject.antecedent import refers
from monitor.extract.subject.by_then import done_by_then
from monitor.extract.subject.certain import ONE_BEFORE, SEVERAL_BEFORE, Where, where
from monitor.extract.subject.clauses import Clauses, Subject, dateline, without_state
from monitor.extract.subject.complements import completed, completes
from monitor.extract.subject.earlier import is_many
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
    turned_to,
)
from monitor.extract.subject.gapping import own_nouns
from monitor.extract.subject.namesakes import alike, content, stands_for
from monitor.extract.subject.own_clause import own_clause
from monitor.extract.subject.scraps import on_ground, without_scraps
from monitor.extract.subject.setting import HEAD, SETTING, SORT, Page, page_of, text_features
from monitor.extract.subject.shown import Likely, shown
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.roles import Span
from monitor.model import MOVES, Change, Document, Kind

RIGHT = "right"
OBJECT = "object of the change"
"""How a name was found that the verb of a change has for its object: surer than that of the date beside it."""
_TERM, _PARTY = "term", "party"
_MOVED_OR_ENDED = MOVES | {Change.TERMINATED}
_LIKELIEST = 12
_LIKELY = 0.1
_DIGITS = 6


class Name(NamedTuple):
    """A name that a statement may have, with the features from which it is chosen; *full* tells it with another one."""

    name: str
    rule: str
    features: tuple[str, ...]
    full: str = ""


def choose(
    document: Document,
    reading: Reading,
    anchor: Anchor,
    language: Statements,
    things: Sequence[tuple[int, str]],
    watched: Sequence[str] = (),
) -> tuple[Name | None, list[str]]:
    """Return the name that a reader would most likely give the statement at *anchor*, and the next likely ones.

    Of the likely names in the sentence one of *watched*, which the watch has for its thing, comes first. Of several
    likely names the one that the others agree with is taken: "halt to exports" stands for "halt" too. The full name
    tells what a reader needs besides, see :mod:`monitor.extract.subject.shown`.
    """
    all_names = names(reading, anchor, page_of(document, reading, language, things), language)
    own = _of_its_date(_of_its_clause(all_names, reading, anchor, language), reading, anchor, language)
    found = _of_things(own, reading, anchor, language)
    shares = scorers()["subject"].shares(each.features for each in found)
    likely = sorted(zip(shares, found, strict=True), key=lambda pair: -round(pair[0], _DIGITS))[:_LIKELIEST]
    if not likely:
        return None, []
    agreed = _agreed(likely, language.names)
    held = _held(reading, anchor, [each for _, each in likely], language)
    ours = held or [
        at for at, (share, each) in enumerate(likely) if share > _LIKELY and _is_ours(each, watched, language.names)
    ]
    best = max(ours or range(len(likely)), key=lambda at: (round(agreed[at], _DIGITS), round(likely[at][0], _DIGITS)))
    name = likely[best][1]._replace(rule=OBJECT) if held else likely[best][1]
    beside = [each for at, (share, each) in enumerate(likely) if at != best and share > _LIKELY]
    others = [each.name for each in beside if _may_be_alias(each, name, beside, language)]
    if not held:
        told = [Likely(share, each.name, each.rule) for share, each in likely]
        full = shown(document, reading, anchor, told, best, agreed[best], language)
        name = name._replace(full=full)
    if another := another_of(reading, anchor, language):
        return name._replace(name=another, full=""), []
    if thing := done_by_then(reading, name.name, language):
        others = [name.name, *(each for each in others if each != thing)]
        name = name._replace(name=thing, full=name.full or f"{name.name} … {thing}")
    return name, [*_numbered(reading, name, language.things), *others]


def _of_things(found: Sequence[Name], reading: Reading, anchor: Anchor, language: Statements) -> list[Name]:
    """Return names without the noun by which a change is told: the hearing of "postponement of the hearing"."""
    text = reading.sentence.text
    spans = [match.span() for words, matches in reading.worded() if words.decided for match in matches]
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


def _of_its_clause(found: list[Name], reading: Reading, anchor: Anchor, language: Statements) -> list[Name]:
    """Return the names that a date may have which has a verb of its own: none that is said of the verb of another."""
    own, others = own_clause(reading, anchor, language)
    if not others:
        return found
    text = reading.sentence.text
    spans = {each: text.find(each.name) for each in found if each.rule not in SETTING}
    apart = [each for each, at in spans.items() if at not in own and any(at in other for other in others)]
    return [each for each in found if each not in apart] if any(at in own for at in spans.values()) else found


def _of_its_date(found: list[Name], reading: Reading, anchor: Anchor, language: Statements) -> list[Name]:
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
    return [each for each in here if place.start <= _stands(each.name, text, place.start) < place.end]


def _stands(name: str, text: str, start: int) -> int:
    """Return where a name stands in a text as words of its own, from a place on; -1 where it does not."""
    found = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)").search(text, start)
    return found.start() if found else -1


def _held(reading: Reading, anchor: Anchor, likely: Sequence[Name], language: Statements) -> list[int]:
    """Return which names are the very object of the words of a change, where that is sure.

    They stand within the words that tell an end (dissolved *the stay*, declared *the truce* over) or a new term (voted
    for *a new contract*), are the end that is moved (moving *the deadline* to), or stand behind what a paper in force
    does (signed a protocol that lengthens *the accord*).
    """
    at = _object(reading, anchor, language)
    if at is None:
        return []
    text = reading.sentence.text
    spans = [(text.find(each.name, anchor.start), each.name) for each in likely]
    return [place for place, (start, name) in enumerate(spans) if anchor.start < start <= at < start + len(name)]


def _object(reading: Reading, anchor: Anchor, language: Statements) -> int | None:
    """Return where the noun stands that is the object of the words of a change."""
    nouns = [token for token in reading.line if token.tag == phrases.NOUN and anchor.start < token.start < anchor.end]
    if anchor.kind in (Change.TERMINATED, Change.RENEWED) and nouns:
        last = nouns[-1].lower
        lasting = language.nouns.get(last) == _TERM or last in language.things.references
        if lasting or language.free_order is None:
            return nouns[-1].start if lasting else None
    if anchor.kind in MOVES and nouns and nouns[0].lower in language.things.endings:
        return nouns[0].start
    if language.free_order is not None:
        return _behind(reading, anchor, language) if anchor.kind in _MOVED_OR_ENDED else None
    verb_first = _governs(reading, anchor)
    if anchor.kind not in MOVES or not (verb_first or enacted(reading, anchor.start, language)):
        return None
    return _behind(reading, anchor, language)


def _behind(reading: Reading, anchor: Anchor, language: Statements) -> int | None:
    """Return where the last noun of the phrase directly behind the words of a change stands.

    Where what a deed was done to may stand before its verb, and who does it behind it, not where that names a party.
    """
    behind = [token for token in reading.line if token.start >= anchor.end]
    if language.free_order is not None:
        closes = "," in reading.words[anchor.start : anchor.end] and behind[:1] and behind[0].tag == phrases.COMMA
        behind = behind[phrases.skip_dates(behind, 1 if closes else 0) :]
    ends = (phrases.PREP, phrases.LINK, phrases.STOP, phrases.COMMA, phrases.DATE, phrases.AUX, *phrases.VERBS)
    end = next((at for at, token in enumerate(behind) if token.tag in ends), len(behind))
    nouns = [token for token in behind[:end] if token.tag == phrases.NOUN]
    acts = language.free_order is not None and any(language.nouns.get(each.lower) == _PARTY for each in nouns[:1])
    counted = any(each.text[:1].isdigit() for each in nouns[:1])
    return nouns[-1].start if nouns and not acts and not counted else None


def _governs(reading: Reading, anchor: Anchor) -> bool:
    """Whether the words of a change are one verb, in the active, with its object directly behind it."""
    verbs = ((group.be, reading.line[group.main]) for group in reading.groups)
    return any(not be and verb.start == anchor.start and verb.end == anchor.end for be, verb in verbs)


def _may_be_alias(other: Name, name: Name, beside: Sequence[Name], language: Statements) -> bool:
    """Whether another likely name may be one of the same thing.

    Where a sentence names something, what the page names elsewhere may only if they have words in common.
    """
    told_here = any(each.rule not in SETTING for each in (name, *beside))
    if other.rule not in SETTING or not told_here or refers(name.name, language.things):
        return True
    common = content(name.name, language.names) & content(other.name, language.names)
    return bool(common) and stands_for(name.name, other.name, language.names)


def _is_ours(name: Name, watched: Sequence[str], language: Names) -> bool:
    """Whether a name that stands in the sentence is one that the watch has for its thing."""
    words = content(name.name, language)
    return name.rule not in SETTING and any(words == content(each, language) for each in watched)


def _numbered(reading: Reading, name: Name, things: Things) -> list[str]:
    """Return the numbered paper that stands behind a name: the emergency declared in Order No. 12."""
    text = reading.sentence.text
    at = text.find(name.name)
    found = re.compile(things.numbered).match(text, at + len(name.name)) if at >= 0 else None
    return [found["paper"]] if found else []


def _agreed(likely: Sequence[tuple[float, Name]], language: Names) -> list[float]:
    """Return for each name its share with those of the names that are like it."""
    contents = [content(each.name, language) for _, each in likely]
    agreed = [share for share, _ in likely]
    for one, other in combinations(range(len(likely)), 2):
        if not contents[one].isdisjoint(contents[other]) and alike(contents[one], contents[other]):
            agreed[one] += likely[other][0]
            agreed[other] += likely[one][0]
    return agreed


def names(reading: Reading, anchor: Anchor, page: Page, language: Statements) -> list[Name]:
    """Return every name that a statement at *anchor* may have."""
    found: dict[str, Name] = {}
    told = Clauses(reading, language.names).about(anchor.start, anchor.end, anchor.noun)
    told = replace(told, name=without_scraps(told.name, language))
    about = around(reading, anchor, language)
    task = where(reading, anchor, language)
    for phrase, forms in _phrases(reading, language.code):
        if _is_left_out(reading, about, phrase, task, language):
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
    if told.name and told.name.lower() not in found and not _is_kin(told.name, reading, language):
        named = text_features(told.name, anchor.kind, page, language)
        found[told.name.lower()] = _marked(told.name, told.rule, ("form=clause", *named), told)
    for thing in page.before:
        if thing.name.lower() not in found:
            named = text_features(thing.name, anchor.kind, page, language)
            features = (*of_thing(thing, anchor, about, named[SORT], named[HEAD]), *named)
            found[thing.name.lower()] = _marked(thing.name, thing.origin, features, told)
    return [each for name, each in found.items() if name not in language.names.pronouns]


@lru_cache(maxsize=4)
def _phrases(reading: Reading, code: str) -> Sequence[tuple[Span, Sequence[tuple[str, int, int, str]]]]:
    """Return the noun phrases of a sentence, each with its forms that may be names: tokens and words of each."""
    language = known(code)
    begin, kin = dateline(reading.sentence.text), _kin_named(reading.sentence.text, language)
    spans = [_without_number(reading.line, each) for each in phrases.nouns(reading.line)]
    spans = [each for each in spans if reading.line[each[0]].start >= begin]
    return [(each, [*_forms(reading, each, kin, language)]) for each in spans]


def _forms(reading: Reading, phrase: Span, kin: set[int], language: Statements) -> Iterator[tuple[str, int, int, str]]:
    for form, first, whole in phrases.forms(reading.line, phrase):
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


def _is_left_out(reading: Reading, about: Around, phrase: Span, task: Where | None, language: Statements) -> bool:
    """Whether a phrase belongs to an infinitive that completes a noun, or tells on what ground somebody acts.

    Where the infinitive tells the *task* of a last day, its object is what is to be done.
    """
    if task is not None and task.start <= reading.line[phrase[0]].start < task.end:
        return False
    return completes(about.complements, about.group, phrase) or on_ground(reading.line, about, phrase, language.things)


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
