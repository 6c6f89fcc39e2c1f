"""Tells what was planned just before words that only say of "it" what became of that."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date, timedelta

from monitor.extract.changes.history import LONG_AGO
from monitor.extract.changes.previous import Before
from monitor.extract.changes.replacing import Dates
from monitor.extract.changes.words import Words
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Names, Sign, Statements
from monitor.extract.language.deeds import HAND_IN
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.words import Token
from monitor.model import MOVES, Change, Kind

_OWED = (Kind.DEADLINE, Kind.PROMISE)
"""The kinds of dues that need no word of a plan."""
_LONG_BEFORE = timedelta(days=120)
_LASTS = (Kind.DEADLINE, Kind.EXPIRY)
"""The kinds of dues until which something may be done."""
_STEM = 5
"""Letters that a verb and its noun share at least."""


def bearing(
    words: Sequence[Words],
    reading: Reading,
    before: Before | None,
    found: Sequence[Found],
    language: Statements,
    published: date,
) -> Sequence[Words]:
    """Return *words* less those of a plan where none that is over stands before them, here or a sentence *before*."""
    return [
        each
        for each in words
        if not each.words.of_plan or _is_planned(each, reading, before, found, language, published)
    ]


def _is_planned(
    words: Words,
    reading: Reading,
    before: Before | None,
    found: Sequence[Found],
    language: Statements,
    published: date,
) -> bool:
    here = [each for each in found if each.place.end <= words.start]
    beside = before is not None and before.reading.sentence.block == reading.sentence.block
    plan = reading if here or before is None else before.reading
    told = here or (before.found if before is not None and beside else ())
    if words.words.change is Change.EXTENDED:
        same = _names_no_other(reading, words.start if here else 0, plan, language)
        same = same and _does_no_other(reading, words.start, plan, language)
        return bool(told) and same and all(each.past and each.kind in _LASTS for each in told)
    awaited = any(mark.sign is Sign.WAS_TO for mark in plan.marks)
    kinds = (Kind.EVENT, Kind.FORECAST, *_OWED) if awaited else _OWED
    if words.words.change is Change.FULFILLED:
        over = (_then(reading, each, published) for each in told)
    else:
        over = (_is_over(each, words, published) for each in told)
    return bool(told) and all(over) and all(each.kind in kinds for each in told)


def _is_over(plan: Found, words: Words, published: date) -> bool:
    """Whether the day of a *plan* is over: of what was missed lately, of what was moved also if only told as past."""
    if words.words.change in MOVES:
        return plan.past or plan.due.last < published
    return plan.due.last < published and (published - plan.due.last).days <= LONG_AGO


def _then(reading: Reading, plan: Found, published: date) -> bool:
    """Whether the days of what a sentence tells as done are none of long before a *plan*, and none to come."""
    days = [each.due for each in reading.places if each.due is not None]
    return all(plan.due.start - day.last < _LONG_BEFORE and day.start <= published for day in days)


def _names_no_other(reading: Reading, start: int, plan: Reading, language: Statements) -> bool:
    """Whether from *start* on a sentence names nothing but what its plan does, or what is handed in until a day."""
    things, names = language.things, language.names
    planned = {token.lower for token in plan.line if token.tag == phrases.NOUN}
    filed = things.filings if planned & (things.endings | things.calls) else frozenset()
    known = planned | names.empty | things.endings | things.calls | things.bare | filed
    told = (token.lower for token in reading.line if token.tag == phrases.NOUN and token.start >= start)
    return all(noun in known for noun in told)


def _does_no_other(reading: Reading, start: int, plan: Reading, language: Statements) -> bool:
    """Whether all that may still be done is what the plan names or what is handed in: not to pay, once others applied.

    A verb is known by the letters with which it begins: inscription, s'inscrire; Anmeldefrist, anmelden.
    """
    names, things = language.names, language.things
    planned = {token.lower for token in plan.line if token.tag in (phrases.NOUN, *phrases.VERBS)}
    known = {word[:_STEM] for word in planned | things.filings if len(word) >= _STEM}
    light = names.auxiliaries | names.have | names.infinitive
    verbs = [t for t in reading.line if t.start >= start and _may_be_verb(t, names) and t.lower not in light]
    others = [verb.lower for verb in verbs if verb.lower[:_STEM] not in known]
    return all(_is_same_deed(verb, planned, language) for verb in others)


def _may_be_verb(token: Token, names: Names) -> bool:
    """Whether a word is a verb, or, where all nouns have capitals, one that no list has and that ends like one."""
    unknown = names.capital_nouns and token.tag == phrases.LEAD and token.lower not in names.lead
    return token.tag in phrases.VERBS or (unknown and token.lower.endswith(names.unlisted_verbs))


def _is_same_deed(verb: str, planned: AbstractSet[str], language: Statements) -> bool:
    """Whether a verb hands something in, or does what a word of the plan awaits."""
    awaiting = [each for each in language.deeds if words_of(each.awaited).fullmatch(verb)]
    return any(
        each.name == HAND_IN or any(words_of(each.awaited).fullmatch(word) for word in planned) for each in awaiting
    )


def of_plan(dates: Dates, words: Words | None, reading: Reading, around: Sequence[Before]) -> Dates:
    """Return the dates of a change told of a plan with the one day of that, where the sentence before names it.

    So is what a sentence opens with that names nothing else: make that the 21st.
    """
    if words is None or dates.old is not None or not around or len(around[0].found) != 1:
        return dates
    plan = around[0].found[0]
    if not words.words.of_plan and (not _names_nothing(words, reading) or dates.new == plan.due):
        return dates
    return replace(dates, old=plan.due, kind=plan.kind)


def _names_nothing(words: Words, reading: Reading) -> bool:
    """Whether words that move a day open a sentence that has no noun, and nobody who does it."""
    named = any(token.tag in (phrases.NOUN, phrases.AUX) for token in reading.line)
    return words.start == 0 and words.words.told and words.words.change in MOVES and not named
