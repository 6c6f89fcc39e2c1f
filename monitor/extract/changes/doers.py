"""Finds who does what a verb tells, and where the phrase of what it is done to ends, in a language of fixed order."""

from collections.abc import Sequence
from functools import partial
from itertools import takewhile

from monitor.extract.assertion.decisions import group_at
from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.classes import PARTICIPLE
from monitor.extract.text.patterns import words_of
from monitor.extract.text.phrases import Token
from monitor.extract.text.reading import Reading

_NOUNS = (phrases.LEAD, phrases.NOUN, phrases.ADVERB, PARTICIPLE, phrases.PRONOUN)


def doer(reading: Reading, start: int, language: Statements) -> Sequence[Token]:
    """Return the subject of the verb at *start*; of a relative clause, or a participle behind a comma, its noun.

    What follows on a verb may be its object (saw the bridge open), but not behind a conjunction (saw that it opened).
    """
    line = reading.line
    group = group_at(reading, start, language)
    if group is None:
        return ()
    first, last = phrases.before(line, group._replace(first=_behind_name(line, group.first)))
    relative = first < last and all(token.lower in language.names.relatives for token in line[first:last])
    at = first if relative else group.first
    apart = (relative or first == last) and bool(at) and line[at - 1].tag == phrases.COMMA
    if apart:
        first, last = phrases.before(line, group._replace(first=at - 1))
    first += sum(1 for _ in takewhile(partial(_opens, line), range(first, last)))
    told = first + 1 < last and line[first].lower in language.names.relatives
    first += told
    if (
        first
        and not (apart or told)
        and line[first - 1].tag in phrases.VERBS
        and not words_of(language.saying).fullmatch(line[first - 1].lower)
    ):
        return ()
    return line[first:last]


def _behind_name(line: Sequence[Token], at: int) -> int:
    """Return where a subject ends that has its day between it and the verb at *at*: the fete on Saturday raised."""
    dated = at > 1 and line[at - 1].tag == phrases.DATE
    before = at - 1 - (dated and line[at - 2].tag == phrases.PREP)
    return before if dated and line[before - 1].tag == phrases.NOUN else at


def _opens(line: Sequence[Token], at: int) -> bool:
    """Whether a word only stands before a subject: a preposition, or how many there are (about 1,900 dockers)."""
    counted = line[at].lower[:1].isdigit() or (at + 1 < len(line) and line[at + 1].lower[:1].isdigit())
    return line[at].tag == phrases.PREP or (counted and line[at].tag != phrases.NOUN)


def phrase_end(line: Sequence[Token], first: int, joining: str = "") -> int:
    """Return where the noun phrase that begins at *first* ends, with what words that match *joining* join to it.

    An article begins another one, a number is none's own; a word of time may stand in it (the annual report).
    """
    at = first
    while at < len(line):
        token, last = line[at], line[at - 1].tag if at > first else None
        fresh = last == phrases.NOUN and token.tag == phrases.LEAD
        within = token.tag in _NOUNS or (token.tag == phrases.DATE and last == phrases.LEAD)
        if fresh or (last is not None and token.lower[:1].isdigit()):
            break
        if not within and not (joining and words_of(joining).fullmatch(token.lower)):
            break
        at += 1
    return at - 1 if at > first and line[at - 1].tag not in _NOUNS else at
