"""Keeps out of the names what only leads on to a thing (in respect of), or tells on what ground (under the rules)."""

import re

from monitor.extract.language import Statements
from monitor.extract.language.things import Things
from monitor.extract.subject.features import Around
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.phrases import Line
from monitor.extract.text.roles import Span

_NUMBER = re.compile(r"[^\W\d]{1,2}\. ?\d[\d/-]*")
"""The number of a paper alone: no. 77120."""
_JOINTS = (phrases.PREP, phrases.LINK)
_BETWEEN = 2
"""So many words may stand between a preposition and a noun that only leads on: on a weekly basis."""


def without_scraps(name: str, language: Statements) -> str:
    """Return a name without words that only lead on (report, not report on a weekly basis); "" where it is such."""
    name = _without_opening(name, language.things)
    words, hollow = name.split(), language.things.hollow
    lower = [word.lower() for word in words]
    if name.lower() in hollow or _NUMBER.fullmatch(name):
        return ""
    if hollow.isdisjoint(lower):
        return name
    joints = language.names.joints | language.names.links
    for at in range(1, len(words)):
        if lower[at] in joints and not hollow.isdisjoint(lower[at + 1 : at + 2 + _BETWEEN]):
            return " ".join(words[:at])
    return "" if lower and lower[-1] in hollow else name


def _without_opening(name: str, things: Things) -> str:
    """Return a name without words that only tell that its thing is moved, by which act or in view of what."""
    lower = name.lower()
    found = words_of(things.opening).match(lower)
    rest = name[found.end() :].lstrip() if found else ""
    return rest or ("" if words_of(things.beside).fullmatch(lower) else name)


def on_ground(line: Line, about: Around, phrase: Span, things: Things) -> bool:
    """Whether a phrase at the beginning of a sentence only tells on what ground its subject acts: under the rules."""
    if about.group is not None and phrase[0] == 0 and line[0].lower in things.grounds:
        return phrase[1] < about.group.first and line[phrase[1]].tag == phrases.COMMA
    if phrase[0] == 0 or not (_is_followed(line, phrase) or _comes_before_subject(line, about, phrase)):
        return False
    at = phrase[0] - 1
    while at > 0 and line[at].tag in (phrases.LEAD, *_JOINTS) and line[at].lower not in things.grounds:
        at -= 1
    return line[at].lower in things.grounds and (at == 0 or line[at - 1].tag == phrases.STOP)


def _is_followed(line: Line, phrase: Span) -> bool:
    """Whether the noun behind a phrase opens the next one by its form alone."""
    return phrase[1] < len(line) and not line[phrase[1]].text


def _comes_before_subject(line: Line, about: Around, phrase: Span) -> bool:
    subject = about.roles.subjects.get(about.group.first) if about.group is not None else None
    if subject is None or subject[0] < phrase[1]:
        return False
    return any(token.lower[:1].isalpha() for token in line[subject[0] : subject[1]])
