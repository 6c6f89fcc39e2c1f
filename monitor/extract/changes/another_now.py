"""Tells that what is so now is so of another thing: the pool was shut until 3 March, the sauna now is until 1 May."""

from collections.abc import Sequence

from monitor.extract.assertion.decisions import group_at
from monitor.extract.language import Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group
from monitor.extract.text.words import Token

_JOINTS = (phrases.JOIN, phrases.COMMA, phrases.STOP)
_PLANS = (Sign.WAS_TO, Sign.DUE)
_NAMING = (phrases.NOUN, phrases.DATE, phrases.PRONOUN)


def another_now(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether the clause of words at *start* to *end* only goes on from one that told how another thing was.

    That one tells until when it was so, no plan (was to end), and what joins the two says nothing against it (but). The
    second has a subject with a word that the first had not, or puts the same one in another place (is now in Rome).
    """
    inside = (each for each in reading.groups if start <= reading.line[each.first].start < end)
    own = group_at(reading, start, language) or next(inside, None) or reading.governing(start, end)
    was = next((each for each in reversed(reading.groups) if own is not None and each.last < own.first), None)
    if own is None or was is None or not was.past or own.past or own.ahead:
        return False
    line = reading.line
    joint = next((at for at in range(own.first - 1, was.last, -1) if line[at].tag in _JOINTS), None)
    if joint is None or _tells(reading, _PLANS, line[was.first].start, line[joint].start):
        return False
    subject = line[joint + 1 : own.first]
    if any(token.tag == phrases.LINK for token in subject):
        return False
    if any(token.tag in (phrases.NOUN, phrases.PREP) for token in subject):
        lasted = _tells(reading, (Sign.UNTIL, Sign.OVER), line[was.first].start, line[joint].start)
        return lasted and _is_another(subject, line[: was.first], language)
    mine, its = _place(line, own), _place(line, was)
    return bool(mine and its) and mine != its


def _tells(reading: Reading, signs: Sequence[Sign], start: int, end: int) -> bool:
    return any(mark.sign in signs and start <= mark.start < end for mark in reading.marks)


def _is_another(subject: Sequence[Token], before: Sequence[Token], language: Statements) -> bool:
    """Whether a *subject* has words that do not stand *before*, and is no bare word for an end or a term."""
    told = {token.lower for token in before}
    named = [token.lower for token in subject if token.tag in _NAMING]
    known = language.things.endings | language.things.bare | language.things.calls
    return not known.issuperset(named) and not told.issuperset(_words(subject))


def _words(phrase: Sequence[Token]) -> set[str]:
    """Return the words of a phrase that tell which thing it is: no article, but a number (lane two)."""
    opening = next((at for at, token in enumerate(phrase) if token.tag in _NAMING), 0)
    return {token.lower for token in phrase[opening:] if token.tag in (*_NAMING, phrases.LEAD)}


def _place(line: Sequence[Token], group: Group) -> str:
    """Return the name of the place in which a verb has something: was in *Paris*."""
    behind = line[group.last + 1 : group.last + 3]
    placed = len(behind) > 1 and behind[0].tag == phrases.PREP and behind[1].tag == phrases.NOUN
    return behind[1].lower if placed and behind[1].text[:1].isupper() else ""
