"""Finds the names that a statement may have: the noun phrases around it, and the things that the text named before."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, combinations
from operator import attrgetter
from typing import NamedTuple

from monitor.extract import phrases
from monitor.extract.antecedent import refers
from monitor.extract.complements import Complement, aimed, complements, completed, completes
from monitor.extract.features import tense
from monitor.extract.language import Names, Sign, Statements
from monitor.extract.language.things import Things
from monitor.extract.namesakes import alike, content, stands_for
from monitor.extract.patterns import words_of
from monitor.extract.reading import Reading
from monitor.extract.scoring import scorers
from monitor.extract.setting import SETTING, Page, page_of, text_features
from monitor.extract.subject import Clauses, Subject, dateline, without_state
from monitor.extract.verb_groups import Group
from monitor.model import Document

RIGHT = "right"
_LIKELIEST = 12
_LIKELY = 0.1
_DIGITS = 6
_PAIRED, _LONGEST, _WORTH = 6, 9, 0.1
"""One of so many likely names is told beside the best, in so many words at most, where that is so much surer."""
_NEAR, _FAR = 3, 9
_start = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Name:
    """A name that a statement may have, with the features from which it is chosen; *full* tells it with another one."""

    name: str
    rule: str
    features: tuple[str, ...]
    full: str = ""


@dataclass(frozen=True, slots=True)
class Anchor:
    """What the name is wanted for: a date or a change at *start* to *end*, its *kind* (or change).

    *noun* is where a noun sign (the deadline for …) ends.
    """

    start: int
    end: int
    kind: str
    noun: int | None = None


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
    likely names the one that the others agree with is taken: "halt to exports" stands for "halt" too. Where one of two
    is much surer than the best alone, the full name tells both: "merger agreement … outside date".
    """
    found = names(reading, anchor, page_of(document, reading, language, things), language)
    shares = scorers()["subject"].shares(each.features for each in found)
    likely = sorted(zip(shares, found, strict=True), key=lambda pair: -round(pair[0], _DIGITS))[:_LIKELIEST]
    if not likely:
        return None, []
    agreed = _agreed(likely, language.names)
    ours = [
        at for at, (share, each) in enumerate(likely) if share > _LIKELY and _is_ours(each, watched, language.names)
    ]
    best = max(ours or range(len(likely)), key=lambda at: (round(agreed[at], _DIGITS), round(likely[at][0], _DIGITS)))
    name = likely[best][1]
    beside = [each for at, (share, each) in enumerate(likely) if at != best and share > _LIKELY]
    others = [each.name for each in beside if _may_be_alias(each, name, beside, language)]
    if not refers(name.name, language.things):
        second = _beside(likely, best, agreed[best], language.names)
        if second is not None:
            name = replace(name, full=_both(reading, name, second))
    return name, [*_numbered(reading, name, language.things), *others]


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


def _beside(likely: Sequence[tuple[float, Name]], best: int, agreed: float, language: Names) -> Name | None:
    """Return the name of another thing with which the best one is like much more of what is likely than alone."""
    contents = [content(each.name, language) for _, each in likely]
    found, most = None, agreed + _WORTH
    for at, other in enumerate(contents[:_PAIRED]):
        both = contents[best] | other
        if contents[best] and other and contents[best].isdisjoint(other) and len(both) <= _LONGEST:
            share = sum(likely[i][0] for i, each in enumerate(contents) if alike(both, each))
            if share > most:
                found, most = likely[at][1], share
    return found


def _both(reading: Reading, one: Name, other: Name) -> str:
    """Return two names as one: that of the page before that of the sentence, else as they stand in the sentence."""
    text = reading.sentence.text
    first, second = sorted((one, other), key=lambda each: (each.rule not in SETTING, text.find(each.name)))
    mark = ": " if first.rule in SETTING and second.rule not in SETTING else " … "
    return f"{first.name}{mark}{second.name}"


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
        if alike(contents[one], contents[other]):
            agreed[one] += likely[other][0]
            agreed[other] += likely[one][0]
    return agreed


def names(reading: Reading, anchor: Anchor, page: Page, language: Statements) -> list[Name]:
    """Return every name that a statement at *anchor* may have."""
    found: dict[str, Name] = {}
    told = Clauses(reading, language.names).about(anchor.start, anchor.end, anchor.noun)
    around = _around(reading, anchor, language.names)
    begin = dateline(reading.sentence.text)
    for phrase in phrases.nouns(reading.line):
        if reading.line[phrase[0]].start < begin or completes(around.complements, around.group, phrase):
            continue
        role = _role(reading, around, anchor, phrase)
        shared = tuple(_of_phrase(reading, anchor, around, phrase, role))
        for form, first, whole in phrases.forms(reading.line, phrase):
            last = without_state(reading.line, first, whole, language.names)
            text = phrases.words(reading.sentence.text, reading.line, first, last)
            if text and text.lower() not in found and not _only_tells_day(text, form, phrase, first, language):
                own = _of_form(reading, anchor, around, (first, last), form, role)
                told_features = (*own, *shared, *text_features(text, anchor.kind, page, language))
                end = completed(around.complements, around.group, last) if last - first == 1 else last
                name = phrases.words(reading.sentence.text, reading.line, first, end)
                found[name.lower()] = Name(name, f"{form} phrase", told_features)
    if told.name and told.name.lower() not in found:
        named = text_features(told.name, anchor.kind, page, language)
        found[told.name.lower()] = Name(told.name, told.rule, ("form=clause", *named))
    for thing in page.before:
        if thing.name.lower() not in found:
            origin = f"from={thing.origin}"
            features = (
                *(origin, f"{origin} {min(4, thing.sentences)}"),
                *(f"kind={anchor.kind}&{origin}", f"pronoun={around.pronoun}&{origin}"),
            )
            found[thing.name.lower()] = Name(
                thing.name, thing.origin, (*features, *text_features(thing.name, anchor.kind, page, language))
            )
    return [_marked(each, told) for each in found.values()]


def _only_tells_day(text: str, form: str, phrase: tuple[int, int], first: int, language: Statements) -> bool:
    """Whether a phrase only says that there is a new day, and its thing hangs on it: the new date for the launch."""
    if form != "core" or not language.new_date or words_of(language.new_date).fullmatch(text.lower()) is None:
        return False
    return phrase[1] - first > len(text.split()) + 1


def _marked(name: Name, told: Subject) -> Name:
    """Add whether the rules of the clause tell the same name, or none at all."""
    if not told.name:
        marks: tuple[str, ...] = ("clause tells none", f"clause tells none&{name.features[0]}")
    elif name.name == told.name:
        marks = (f"clause={told.rule}", "clause")
    else:
        marks = (f"clause tells {'part' if name.name in told.name or told.name in name.name else 'another'}",)
    return Name(name.name, name.rule, name.features + marks)


class _Around(NamedTuple):
    """What all phrases of a sentence ask of an anchor: its verb *group*, the tokens *before* it and up to *behind* it.

    *nouns* counts them before each token, *dues* are the places of the words for an end or a last day. *aim* is what
    the verb is after, *complements* are the infinitives that belong to nouns, *pronoun* stands beside it.
    """

    group: Group | None
    aim: Group | None
    complements: Sequence[Complement]
    before: int
    behind: int
    nouns: Sequence[int]
    dues: Sequence[int]
    pronoun: str
    empty: frozenset[str]


def _around(reading: Reading, anchor: Anchor, language: Names) -> _Around:
    group = reading.governing(anchor.start, anchor.end)
    return _Around(
        group,
        aimed(reading.line, reading.groups, group, language),
        [*complements(reading.line, reading.groups, language)] if anchor.noun is None else [],
        bisect_left(reading.line, anchor.start, key=_start),
        bisect_left(reading.line, anchor.end, key=_start),
        [*accumulate((token.tag == phrases.NOUN for token in reading.line), initial=0)],
        [mark.start for mark in reading.marks if mark.sign in (Sign.DUE, Sign.EXPIRE)],
        phrases.pronoun_of(reading.line, group),
        language.empty,
    )


def _of_phrase(reading: Reading, anchor: Anchor, around: _Around, phrase: tuple[int, int], role: str) -> Iterator[str]:
    """Yield what holds for a noun phrase in every form."""
    line = reading.line
    first = line[phrase[0]]
    yield f"role={role}"
    yield f"role={role}&kind={anchor.kind}"
    yield f"pronoun={around.pronoun}&role={role}"
    yield f"lead={first.lower if first.tag == phrases.LEAD else '-'}"
    yield f"before={line[phrase[0] - 1].lower if phrase[0] else '^'}"
    group = around.group
    if group is not None:
        yield f"verb={line[group.main].lower}&role={role}"
        yield f"tense={tense(group)}&role={role}"
        yield f"be={group.be}&role={role}"
    if anchor.noun is not None and first.start >= anchor.noun:
        yield f"behind noun {'0' if first.start - anchor.noun < 12 else '1'}"
    if phrase[1] < len(line) and line[phrase[1]].text == ":":
        yield "label"
    if phrase[0] == 1 + around.behind:
        yield f"behind the date {line[phrase[0] - 1].lower}"


def _of_form(
    reading: Reading, anchor: Anchor, around: _Around, span: tuple[int, int], form: str, role: str
) -> Iterator[str]:
    """Yield what holds for one form of a noun phrase."""
    line = reading.line
    start, end = line[span[0]].start, line[span[1] - 1].end
    tokens = around.before - span[1] if end <= anchor.start else span[0] - around.behind
    near = "0" if tokens <= _NEAR else "1" if tokens <= _FAR else "2"
    side = "L" if start < anchor.start else "R"
    yield f"form={form}"
    yield f"role={role}&form={form}"
    yield f"near={near}{side}"
    yield f"near={near}{side}&role={role}"
    if line[span[1] - 1].lower in around.empty:
        yield f"ends empty&form={form}"
    if around.group is None:
        yield f"verbless&side={side}"
    if around.dues and any(start <= due < end for due in around.dues):
        yield "holds a due word"
    yield f"order={min(3, around.nouns[span[0]])}"


def _role(reading: Reading, around: _Around, anchor: Anchor, phrase: tuple[int, int]) -> str:
    """What the phrase is to the verb that governs the date, or to another one."""
    line = reading.line
    for each in around.complements:
        if phrase[1] == each.start:
            return "subject" if each.verb is around.group else "subject of another"
    for group in reading.groups:
        mine = "" if group in (around.group, around.aim) else " of another"
        if phrase[1] <= group.first and phrases.reaches(line, phrase[1], group.first):
            return f"subject{mine}"
        if phrase[0] > group.last and phrases.reaches(line, phrases.skip_dates(line, group.last + 1), phrase[0]):
            return f"object{mine}"
        if phrase[1] < group.first and phrases.joined(line, phrase[1], phrases.before(line, group)):
            return f"first of subjects{mine}"
    if line[phrase[0]].start >= anchor.end:
        return "behind"
    return "beside"
