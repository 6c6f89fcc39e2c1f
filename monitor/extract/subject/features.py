"""Tells how a noun phrase stands to a date or a change: its place, what parts them, its role to the verbs."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple

from monitor.extract.commitments.features import tense
from monitor.extract.language import Sign, Statements, known
from monitor.extract.subject.complements import Complement, aimed, complements
from monitor.extract.subject.setting import Thing
from monitor.extract.text import phrases
from monitor.extract.text.reading import Reading
from monitor.extract.text.roles import Roles, Span, roles
from monitor.extract.text.verb_groups import Group

SUBJECT = "subject"
"""The part of a phrase of which the verb that governs the date is said."""
_NEAR, _FAR = 3, 9
_MOST = 2
"""Of what parts a phrase from its date so many are told apart."""
_MARKS = "\n;:()–—,"
_start = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Anchor:
    """What the name is wanted for: a date or a change at *start* to *end*, its *kind* (or change).

    *noun* is where a noun sign (the deadline for …) ends.
    """

    start: int
    end: int
    kind: str
    noun: int | None = None


class Around(NamedTuple):
    """What all phrases of a sentence ask of an anchor: its verb *group*, the tokens *before* it and up to *behind* it.

    *aim* is what the verb is after, *complements* are the infinitives that belong to nouns, *pronoun* stands beside it,
    *lead* is what stands before it. *nouns*, *dates* and *joins* count them before each token, *dues* are the places of
    the words for an end or a last day, *roles* tell of what each verb is said.
    """

    group: Group | None
    aim: Group | None
    complements: Sequence[Complement]
    before: int
    behind: int
    pronoun: str
    lead: str
    empty: frozenset[str]
    nouns: Sequence[int]
    dates: Sequence[int]
    joins: Sequence[int]
    dues: Sequence[int]
    roles: Roles


class Stand(NamedTuple):
    """What a phrase is: its *role* by what stands directly beside the verbs, its *part* in the clause."""

    role: str
    part: str


def around(reading: Reading, anchor: Anchor, language: Statements) -> Around:
    """Return what the phrases of a sentence ask of an *anchor*."""
    line = reading.line
    group = reading.governing(anchor.start, anchor.end)
    return Around(
        group,
        aimed(line, reading.groups, group, language.names),
        _complements(reading, language.code) if anchor.noun is None else [],
        bisect_left(line, anchor.start, key=_start),
        bisect_left(line, anchor.end, key=_start),
        phrases.pronoun_of(line, group),
        _lead(line, group),
        language.names.empty,
        *_once(reading, language.code),
    )


@lru_cache(maxsize=4)
def _complements(reading: Reading, code: str) -> Sequence[Complement]:
    """Return the infinitives of a sentence that belong to nouns."""
    return [*complements(reading.line, reading.groups, known(code).names)]


@lru_cache(maxsize=4)
def _once(reading: Reading, code: str) -> tuple[Sequence[int], Sequence[int], Sequence[int], Sequence[int], Roles]:
    """Return of what the phrases of a sentence ask what is the same for all of its dates and changes."""
    line = reading.line
    nouns, dates, joins = (
        [*accumulate([token.tag == tag for token in line], initial=0)]
        for tag in (phrases.NOUN, phrases.DATE, phrases.JOIN)
    )
    dues = [mark.start for mark in reading.marks if mark.sign in (Sign.DUE, Sign.EXPIRE)]
    return nouns, dates, joins, dues, roles(reading, code)


def _lead(line: phrases.Line, group: Group | None) -> str:
    """Return what stands before a verb: a word in the place of a name, or only its class."""
    if group is None:
        return "none"
    at = group.first - 1
    while at >= 0 and line[at].tag == phrases.ADVERB:
        at -= 1
    if at < 0:
        return "^"
    return line[at].lower if line[at].tag in (phrases.PRONOUN, phrases.LEAD) else str(line[at].tag)


def of_phrase(reading: Reading, anchor: Anchor, about: Around, phrase: Span, stand: Stand) -> list[str]:
    """Return what holds for a noun phrase in every form."""
    line, group = reading.line, about.group
    role, part = stand
    first, before = line[phrase[0]], line[phrase[0] - 1].lower if phrase[0] else "^"
    found = [
        f"role={role}",
        f"role={role}&kind={anchor.kind}",
        f"pronoun={about.pronoun}&role={role}",
        f"lead={first.lower if first.tag == phrases.LEAD else '-'}",
        f"before={before}",
        f"verb behind {about.lead}&role={role}",
        f"part={part}",
        f"part={part}&kind={anchor.kind}",
        f"part={part}&role={role}",
    ]
    if group is not None:
        verb = line[group.main].lower
        found += [f"verb={verb}&role={role}", f"verb={verb}&part={part}"]
        found += [f"tense={tense(group)}&role={role}", f"be={group.be}&role={role}"]
    if anchor.noun is not None and first.start >= anchor.noun:
        found.append(f"behind noun {'0' if first.start - anchor.noun < 12 else '1'}")
    if phrase[1] < len(line) and line[phrase[1]].text == ":":
        found.append("label")
    if phrase[0] == 1 + about.behind:
        found.append(f"behind the date {before}")
    return found


def of_form(reading: Reading, anchor: Anchor, about: Around, span: Span, form: str, stand: Stand) -> list[str]:
    """Return what holds for one form of a noun phrase."""
    line, role = reading.line, stand.role
    start, end = line[span[0]].start, line[span[1] - 1].end
    tokens = about.before - span[1] if end <= anchor.start else span[0] - about.behind
    near = "0" if tokens <= _NEAR else "1" if tokens <= _FAR else "2"
    side = "L" if start < anchor.start else "R"
    found = [
        f"form={form}",
        f"role={role}&form={form}",
        f"near={near}{side}",
        f"near={near}{side}&role={role}",
        f"order={min(3, about.nouns[span[0]])}",
        f"part={stand.part}&form={form}",
        *_gap(reading, anchor, about, span, role),
    ]
    if line[span[1] - 1].lower in about.empty:
        found.append(f"ends empty&form={form}")
    if about.group is None:
        found.append(f"verbless&side={side}")
    if about.dues and any(start <= due < end for due in about.dues):
        found.append("holds a due word")
    return found


def of_sort(sort: str, about: Around, stand: Stand, ahead: str) -> list[str]:
    """Return what holds for a phrase whose head is of a *sort*, with the word *ahead* of it."""
    found = [f"{sort}&before={ahead}", f"{sort}&part={stand.part}", f"{sort}&verb behind {about.lead}"]
    if about.group is not None:
        found.append(f"{sort}&part={stand.part}&be={about.group.be}")
    return found


def of_thing(thing: Thing, anchor: Anchor, about: Around, sort: str, head: str) -> Sequence[str]:
    """Return what holds for a thing that the text has named before, of a *sort*, by the word that is its *head*."""
    many = head.endswith("s") and not head.endswith("ss")
    return _of_origin(thing.origin, thing.sentences, anchor.kind, about.pronoun, about.lead, sort, many)


@lru_cache(maxsize=4096)
def _of_origin(origin: str, sentences: int, kind: str, pronoun: str, lead: str, sort: str, many: bool) -> Sequence[str]:
    return (
        f"from={origin}",
        f"from={origin} {sentences}",
        f"kind={kind}&from={origin}",
        f"pronoun={pronoun}&from={origin}",
        f"verb behind {lead}&from={origin}",
        f"verb behind {lead}&from={origin} {sentences}",
        f"verb behind {lead}&{sort}&elsewhere",
        f"verb behind {lead}&many={many}",
    )


def _gap(reading: Reading, anchor: Anchor, about: Around, span: Span, role: str) -> Sequence[str]:
    """Return what stands between a phrase and its anchor: dates, verbs, words that join, a sign, the end of a line."""
    line = reading.line
    if line[span[1] - 1].end <= anchor.start:
        first, last, side = span[1], about.before, "L"
    elif line[span[0]].start >= anchor.end:
        first, last, side = about.behind, span[0], "R"
    else:
        return ("gap=in",)
    dates, joins = about.dates[last] - about.dates[first], about.joins[last] - about.joins[first]
    verbs = len([1 for group in reading.groups if first <= group.first and group.last < last])
    end = line[last].start if last < len(line) else len(reading.words)
    between = reading.sentence.text[line[first - 1].end if first else 0 : end]
    mark = next((sign for sign in _MARKS if sign in between), "")
    return _of_gap(side, min(_MOST, dates), min(_MOST, verbs), min(_MOST, joins), mark, role)


@lru_cache(maxsize=4096)
def _of_gap(side: str, dates: int, verbs: int, joins: int, mark: str, role: str) -> Sequence[str]:
    return (
        f"gap dates {side}{dates}",
        f"gap verbs {side}{verbs}",
        f"gap sign {side}{mark}",
        f"gap joins {side}{joins}",
        f"gap {side}{dates}{verbs}{mark}",
        f"gap {side}{dates}{verbs}&role={role}",
        f"gap sign {side}{mark}&role={role}",
    )


def stand_of(reading: Reading, about: Around, anchor: Anchor, phrase: Span) -> Stand:
    """Return what a phrase is to the verbs of its sentence."""
    return Stand(_role(reading, about, anchor, phrase), _part(reading, about, phrase))


def _role(reading: Reading, about: Around, anchor: Anchor, phrase: Span) -> str:
    """Return what the phrase is to the verb that governs the date, or to another one."""
    line = reading.line
    for each in about.complements:
        if phrase[1] == each.start:
            return "subject" if each.verb is about.group else "subject of another"
    for group in reading.groups:
        mine = "" if group in (about.group, about.aim) else " of another"
        if phrase[1] <= group.first and phrases.reaches(line, phrase[1], group.first):
            return f"subject{mine}"
        if phrase[0] > group.last and phrases.reaches(line, phrases.skip_dates(line, group.last + 1), phrase[0]):
            return f"object{mine}"
        if phrase[1] < group.first and phrases.joined(line, phrase[1], phrases.before(line, group)):
            return f"first of subjects{mine}"
    if line[phrase[0]].start >= anchor.end:
        return "behind"
    return "beside"


def _part(reading: Reading, about: Around, phrase: Span) -> str:
    """Return the part that a phrase has in its clause, by the verb that governs the date."""
    own, told = about.group, about.roles
    if own is None:
        return "free"
    mine = ((SUBJECT, told.subjects), ("object", told.objects), ("head", told.heads))
    for part, spans in mine:
        if _meets(spans.get(own.first), phrase):
            return part
    if part := _part_beside(reading, own, told, phrase):
        return part
    hangs = phrase[0] and reading.line[phrase[0] - 1].tag in (phrases.PREP, phrases.LINK)
    return "hanging" if hangs else "-"


def _part_beside(reading: Reading, own: Group, told: Roles, phrase: Span) -> str:
    """Return the part that a phrase has to another verb than its *own*."""
    objects = [group for group in reading.groups if _meets(told.objects.get(group.first), phrase)]
    for group in objects:
        if told.rulers.get(group.first) is own:
            return "object of what it rules"
        if told.rulers.get(own.first) is group:
            return "object of what rules it"
    for group in reading.groups:
        side = "before" if group.first < own.first else "behind"
        if _meets(told.subjects.get(group.first), phrase):
            return f"subject {side}"
        if group in objects:
            return f"object {side}"
    return ""


def _meets(one: Span | None, other: Span) -> bool:
    return one is not None and one[0] < other[1] and other[0] < one[1]
