"""Tells what a headline alone says in the present tense as done: regulator extends licence to 2026."""

import re
from itertools import takewhile

from monitor.extract.assertion.decisions import group_at
from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.sorts import noun_sort

_DATED = ("term", "call", "appointment")
"""The sorts of what is in force or open for a time, or takes place on a day."""


def reports(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a headline without a text tells by a verb at *start* in the present tense what was done to something.

    A paper (a bill, a plan) does nothing by what it says, and what has no object only goes on: licence runs to 2026.
    Nor is it told of what has no day (tool extends battery), but where something is granted (court gives firm more
    time), or by a headline that asks how or why.
    """
    group, line = group_at(reading, start, language), reading.line
    if not _is_all(reading) or group is None or group.first != group.main or group.ahead or group.past:
        return False
    begin, end = phrases.before(line, group)
    doers = [token.lower for token in line[begin:end] if token.tag == phrases.NOUN]
    opens = line[0].tag not in (phrases.JOIN, phrases.ADVERB, phrases.PRONOUN) and all(
        token.tag in (phrases.NOUN, phrases.LEAD, phrases.JOIN, phrases.COMMA) for token in line[:begin]
    )
    first, last = phrases.after(line, group)
    things = takewhile(lambda token: token.tag in (phrases.NOUN, phrases.LEAD), line[first:last])
    thing = next((token.lower for token in reversed(list(things)) if token.tag == phrases.NOUN), "")
    grants = words_of(language.granting).fullmatch(line[group.main].lower) is not None if language.granting else False
    done_to = grants or noun_sort(thing, language.code) in _DATED
    paper = bool(doers) and words_of(language.papers_told).fullmatch(doers[-1]) is not None
    return bool(doers) and opens and done_to and not paper and line[group.main].tag == phrases.VERB


def bare(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a heading tells by a participle at *start*, and no other verb, what was done: bail renouvelé."""
    group = group_at(reading, start, language)
    alone = group is not None and len(reading.groups) == 1 and group.first == group.last
    if group is None or not alone or not reading.sentence.heading:
        return False
    return re.fullmatch(language.names.participle, reading.line[group.first].lower) is not None


def _is_all(reading: Reading) -> bool:
    """Whether a headline is all of a text; below one the text itself says what came about."""
    return reading.sentence.heading and reading.sentence.start == 0 and not reading.sentence.headline
