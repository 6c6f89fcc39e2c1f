"""Names what a sentence tells as another of the things that it has named: the truce in Tarn and *that in Holm*."""

from collections.abc import Sequence

from monitor.extract.language import Names, Statements
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
    at = next((at for at in parted if _joins(line[at + 1], joints) and goes_back(line, at)), 0)
    if not at:
        return ""
    end = next((i for i in range(at + 1, date) if line[i].tag not in _TAIL), date)
    while end > at + 1 and line[end - 1].tag != phrases.NOUN:
        end -= 1
    noun = noun_behind(line, at, language.names)
    attributes = line[at].tag == phrases.LEAD and any(
        line[i].tag == phrases.NOUN and line[i + 1].tag == phrases.LEAD for i in range(at + 1, end - 1)
    )
    if not noun or attributes or end == at + 1:
        return ""
    return f"{noun} {phrases.words(reading.sentence.text, line, at + 1, end)}"


def goes_back(line: Sequence[Token], at: int) -> bool:
    """Whether a word stands for a noun before it: an article only right behind a date, where it opens no relative.

    Der Vertrag mit Aldo endet am 18. April, *der* mit Brenk ….
    """
    if line[at].tag != phrases.LEAD:
        return True
    before = [token.tag for token in line[:at]]
    while before and before[-1] in _PARTS:
        before.pop()
    return not before or before[-1] == phrases.DATE


def _joins(token: Token, joints: frozenset[str]) -> bool:
    return token.tag in _JOINTS or token.lower in joints


def noun_behind(line: Line, before: int, names: Names) -> str:
    """Return the noun that opens what tells the date before, by itself or with which of its things is meant.

    Where a conjunction alone stands for it, that is the same preposition: контракт с Альдо …, а с Бренком.
    """
    dated = next((at for at in range(before - 1, 0, -1) if line[at].tag == phrases.DATE), 0)
    opens = next((at + 1 for at in range(dated - 1, -1, -1) if line[at].tag == phrases.STOP), 0)
    first = next((at for at in range(opens, before) if line[at].tag not in (phrases.LEAD, phrases.PREP)), before)
    last = next((at for at in range(first, before) if line[at].tag != phrases.NOUN), before)
    alone = line[before].tag != phrases.JOIN and line[last].tag in (phrases.AUX, *phrases.VERBS)
    told = first < last < before and (alone or _joins(line[last], names.joints))
    if not told or (
        line[before].tag == phrases.JOIN
        and line[last].lower not in {each.lower for each in line[before + 1 : before + 2]}
    ):
        return ""
    return line[last - 1].text if names.capital_nouns else line[last - 1].lower
