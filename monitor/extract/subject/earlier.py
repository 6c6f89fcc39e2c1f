"""Finds what a text has named before a sentence: the whole name of a noun, and which names are of things."""

import re

from monitor.extract.language import Statements
from monitor.extract.subject.namesakes import content
from monitor.extract.subject.setting import head_of
from monitor.extract.text import phrases
from monitor.extract.text.reading import Reading
from monitor.extract.text.sorts import FIGURE, NAME, PARTY, sort_of
from monitor.model import Document

_FAR = 1500
"""Characters before a sentence in which its nouns may have their whole names."""
_BEGINS = re.compile(r"[.;:!?]\s|\n")
_MOST = 3
"""Words of a name that say something."""


def whole_name(document: Document, reading: Reading, noun: str, language: Statements) -> str:
    """Return the last name before a sentence that ends with *noun* and tells more (the cleaning contract), else ""."""
    if sort_of(noun, noun.lower(), language.code) == PARTY:
        return ""
    before = document.text[max(0, reading.sentence.start - _FAR) : reading.sentence.start]
    for found in reversed([*re.finditer(rf"(?<!\w){re.escape(noun)}(?!\w)", before, re.IGNORECASE)]):
        start = max((each.end() for each in _BEGINS.finditer(before, 0, found.start())), default=0)
        if name := _ending(before[start : found.end()], language):
            return name
    return ""


def _ending(text: str, language: Statements) -> str:
    """Return the name of a few words with which a text ends, without what tells that it is new or old."""
    lowered = text.lower()
    line = phrases.tokens(text, lowered if len(lowered) == len(text) else text, language.names)
    first = len(line)
    while first and line[first - 1].tag == phrases.NOUN:
        first -= 1
    things = language.things
    passing = things.own | things.newcomers | things.present
    while first < len(line) and line[first].lower in passing:
        first += 1
    name = phrases.words(text, line, first, len(line))
    return name if 1 < len(content(name, language.names)) <= _MOST and not any(map(str.isdigit, name)) else ""


def is_thing(name: str, language: Statements) -> bool:
    """Whether a name is that of a thing: not of somebody who acts, and no mere number or day."""
    head = head_of(name.lower().split(), language.names)
    sort = sort_of(name, head, language.code)
    told = sort != NAME or language.names.capital_nouns or not name.rsplit(maxsplit=1)[-1][0].isupper()
    return told and sort not in (PARTY, FIGURE) and head not in language.names.empty | language.things.bare


def is_many(name: str, language: Statements) -> bool:
    """Whether a name is that of several things, by the last letters of its head."""
    return head_of(name.lower().split(), language.names).endswith(language.things.plural)
