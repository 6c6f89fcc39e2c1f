"""Names what a sentence tells as another of the things that it has named: the truce in Tarn and *that in Holm*."""

from monitor.extract.language import Statements
from monitor.extract.subject.features import Anchor
from monitor.extract.text import phrases
from monitor.extract.text.phrases import Line, Token
from monitor.extract.text.reading import Reading

_JOINTS = (phrases.PREP, phrases.LINK)
_TAIL = (*_JOINTS, phrases.LEAD, phrases.NOUN)
_PARTS = (phrases.COMMA, phrases.JOIN, phrases.STOP)


def another_of(reading: Reading, anchor: Anchor, language: Statements) -> str:
    """Return the name of a date's thing that the sentence tells by "that", and what tells it apart; else nothing."""
    line, others = reading.line, language.things.others
    date = next((at for at, token in enumerate(line) if token.end > anchor.start), 0)
    joints = language.names.joints
    parted = (at for at in range(date - 2, 0, -1) if line[at].lower in others and line[at - 1].tag in _PARTS)
    at = next((at for at in parted if _joins(line[at + 1], joints)), 0)
    if not at:
        return ""
    end = next((i for i in range(at + 1, date) if line[i].tag not in _TAIL), date)
    while end > at + 1 and line[end - 1].tag != phrases.NOUN:
        end -= 1
    noun = _noun(line, at, joints)
    if not noun or end == at + 1:
        return ""
    return f"{noun} {phrases.words(reading.sentence.text, line, at + 1, end)}"


def _joins(token: Token, joints: frozenset[str]) -> bool:
    return token.tag in _JOINTS or token.lower in joints


def _noun(line: Line, before: int, joints: frozenset[str]) -> str:
    """Return the noun that opens what tells the date before, where a preposition tells which of its things is meant."""
    dated = next((at for at in range(before - 1, 0, -1) if line[at].tag == phrases.DATE), 0)
    opens = next((at + 1 for at in range(dated - 1, -1, -1) if line[at].tag == phrases.STOP), 0)
    first = next((at for at in range(opens, before) if line[at].tag not in (phrases.LEAD, phrases.PREP)), before)
    last = next((at for at in range(first, before) if line[at].tag != phrases.NOUN), before)
    told = first < last < before and _joins(line[last], joints)
    return line[last - 1].lower if told else ""
