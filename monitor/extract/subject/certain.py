"""Tells where a name must stand of which the grammar leaves no doubt: what a verb of ending is said of, a task."""

from typing import NamedTuple

from monitor.extract.language import Sign, Statements
from monitor.extract.subject.earlier import is_many
from monitor.extract.subject.features import Anchor
from monitor.extract.text import phrases
from monitor.extract.text.classes import PARTICIPLE
from monitor.extract.text.patterns import words_of
from monitor.extract.text.phrases import Line
from monitor.extract.text.reading import Mark, Reading
from monitor.extract.text.roles import Span, roles
from monitor.extract.text.verb_groups import Group
from monitor.model import Kind

_WITHIN = (phrases.ADVERB, phrases.LEAD, PARTICIPLE, *phrases.VERBS)
"""What may stand before a noun within its phrase, an adjective that was read as a verb too."""


class Where(NamedTuple):
    """The characters of a sentence in which its name stands; none where it stands before the sentence."""

    start: int
    end: int


ONE_BEFORE, SEVERAL_BEFORE = Where(-1, -1), Where(-2, -2)
"""The name stands before the sentence, that of one thing (it expires) or of several (these expire)."""


def where(reading: Reading, anchor: Anchor, language: Statements) -> Where | None:
    """Return where the name of a date stands: None where the grammar leaves that open.

    It always does in a language in which the subject may stand on either side of its verb.
    """
    if language.free_order is not None:
        return None
    if agreeing := _agreeing(reading, anchor, language):
        return agreeing
    if anchor.kind is Kind.EXPIRY:
        return _ending(reading, anchor, language)
    return _task(reading, anchor, language) if anchor.kind is Kind.DEADLINE else None


def _agreeing(reading: Reading, anchor: Anchor, language: Statements) -> Where | None:
    """Return the last noun of a phrase of which alone the verb behind "that" is said: holders of *a bond* that falls.

    The first noun of the phrase is then of several things, and the last and the verb of one, or the other way round.
    """
    group, line = reading.governing(anchor.start, anchor.end), reading.line
    told = roles(reading, language.code)
    head = told.heads.get(group.first) if group is not None else None
    if group is None or head is None or head != told.subjects.get(group.first) or head[1] >= group.first:
        return None
    pieces = [(start, end) for _, start, end in phrases.forms(line, head, language.names)]
    if not pieces or line[head[1]].lower not in language.names.relatives:
        return None
    verb, text = line[group.first].lower, reading.sentence.text
    one, many = (
        words_of(each).fullmatch(verb) is not None
        for each in (language.things.verb_of_one, language.things.verb_of_many)
    )
    core, last = pieces[0], max(pieces, key=lambda piece: piece[0])
    several = [is_many(phrases.words(text, line, *piece), language) for piece in (core, last)]
    if one is many or core[0] == last[0] or several != [one, many]:
        return None
    return Where(line[last[0]].start, line[last[1] - 1].end)


def _ending(reading: Reading, anchor: Anchor, language: Statements) -> Where | None:
    """Return what a verb of ending without an object is said of: a deal before *the truce* expires.

    What ends an aside before it does not: the licence, which lets them sell *cane*, expires.
    """
    group, line = reading.governing(anchor.start, anchor.end), reading.line
    end = _end_told(reading, group) if group is not None else None
    if group is None or end is None:
        return None
    told = roles(reading, language.code)
    ruler = told.rulers.get(group.first)
    wished = told.objects.get(ruler.first) if ruler is not None else None
    subject = wished or told.subjects.get(group.first)
    object_ = told.objects.get(group.first)
    if subject is None or (object_ is not None and line[object_[0]].start >= end.end):
        return None
    if line[subject[1]].tag == phrases.COMMA and subject[1] + 1 == group.first:
        return None
    if subject[1] - subject[0] == 1 and line[subject[0]].tag == phrases.PRONOUN:
        named_here = any(token.tag == phrases.NOUN for token in line[: subject[0]])
        return None if named_here else _pointed(line[subject[0]].lower, language)
    return None if _is_a_part(line, subject) else _place(line, subject, language)


def _pointed(pronoun: str, language: Statements) -> Where | None:
    if pronoun in language.things.them:
        return SEVERAL_BEFORE
    return ONE_BEFORE if pronoun in language.things.it else None


def _is_a_part(line: Line, subject: Span) -> bool:
    """Whether a phrase is the last of a list (the option and *the rights*), or a year parts it (2027 *notes*)."""
    if subject[0] and line[subject[0] - 1].tag == phrases.DATE and line[subject[0]].tag == phrases.NOUN:
        return True
    at = subject[0] - 1
    while at >= 0 and line[at].tag in _WITHIN:
        at -= 1
    before = line[at].tag if at >= 0 else phrases.STOP
    joined = any(token.tag == phrases.JOIN for token in line[slice(*subject)])
    return before == phrases.JOIN or (before == phrases.COMMA and joined)


def _end_told(reading: Reading, group: Group) -> Mark | None:
    """Return the sign of an end that is the verb of a group, or stands directly behind it: goes out of support."""
    main = reading.line[group.main]
    starts = (main.start, main.end + 1)
    return next((mark for mark in reading.marks if mark.sign is Sign.EXPIRE and mark.start in starts), None)


def _task(reading: Reading, anchor: Anchor, language: Statements) -> Where | None:
    """Return what somebody has to do something with by a last day: the deadline for shops to label *eggs*.

    So, too, where they have until that day to do it.
    """
    group = reading.governing(anchor.start, anchor.end)
    if group is not None and reading.line[group.main].lower in language.names.have:
        return _still_to_do(reading, group, anchor, language)
    for mark in reading.marks:
        if mark.sign is Sign.DUE and mark.end <= anchor.start and (task := _behind(reading, mark.end, language)):
            return task
    return None


def _still_to_do(reading: Reading, group: Group, anchor: Anchor, language: Statements) -> Where | None:
    """Return the object of the infinitive behind a day until which somebody has time: has until 1 May to pay *it*."""
    line = reading.line
    act = next((each for each in reading.groups if line[each.first].start >= anchor.end), None)
    if act is None or group.last > act.first or line[act.first].lower not in language.names.infinitive:
        return None
    near = all(
        token.tag in (phrases.COMMA, phrases.DATE)
        for token in line
        if anchor.end <= token.start < line[act.first].start
    )
    return _place(line, phrases.after(line, act), language) if near else None


def _behind(reading: Reading, noun: int, language: Statements) -> Where | None:
    """Return the object of the infinitive that tells what somebody has to do by a day: its *noun* ends there."""
    line = reading.line
    at = next((i for i, token in enumerate(line) if token.start >= noun), len(line))
    if at >= len(line) or line[at].tag != phrases.PREP:
        return None
    act = next((each for each in reading.groups if each.first > at), None)
    if act is None or line[act.first].lower not in language.names.infinitive:
        return None
    near = all(token.tag in (phrases.NOUN, phrases.LEAD, phrases.PREP) for token in line[at + 1 : act.first])
    return _place(line, phrases.after(line, act), language) if near else None


def _place(line: Line, span: Span, language: Statements) -> Where | None:
    """Return where a phrase stands that names something, with what belongs to it past a length: its *18-month* loan."""
    start, end = span
    plain = all(token.tag != phrases.PREP for token in line[start:end])
    if plain and end + 1 < len(line) and line[end].tag == phrases.DATE and line[end + 1].tag == phrases.NOUN:
        end = phrases.phrase_end(line, end + 1)
    themselves = language.names.pronouns
    named = any(token.tag == phrases.NOUN and token.lower not in themselves for token in line[start:end])
    return Where(line[start].start, line[end - 1].end) if named else None
