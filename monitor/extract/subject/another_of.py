"""Names what a sentence tells as another of the things that it has named: the truce in Tarn and *that in Holm*."""

from monitor.extract.language import Statements
from monitor.extract.subject.features import Anchor
from monitor.extract.text import phrases
from monitor.extract.text.phrases import Line
from monitor.extract.text.reading import Reading

_JOINTS = (phrases.PREP, phrases.LINK)
_TAIL = (*_JOINTS, phrases.LEAD, phrases.NOUN)
_PARTS = (phrases.COMMA, phrases.JOIN, phrases.STOP)


def another_of(reading: Reading, anchor: Anchor, language: Statements) -> str:
    """Return the name of a date's thing that the sentence tells by "that", and what tells it apart; else nothing."""
    line, others = reading.line, language.things.others
    date = next((at for at, token in enumerate(line) if token.end > anchor.start), 0)
    at = next((at for at in range(date - 1, 0, -1) if line[at].lower in others), 0)
    if not at or line[at - 1].tag not in _PARTS:
        return ""
    end = next((i for i in range(at + 1, date) if line[i].tag not in _TAIL), date)
    while end > at + 1 and line[end - 1].tag != phrases.NOUN:
        end -= 1
    noun = _noun(line, at)
    if not noun or end == at + 1 or line[at + 1].tag not in _JOINTS:
        return ""
    return f"{noun} {phrases.words(reading.sentence.text, line, at + 1, end)}"


def _noun(line: Line, before: int) -> str:
    """Return the noun that opens a sentence, where a preposition tells which of its things is meant."""
    first = next((at for at in range(before) if line[at].tag not in (phrases.LEAD, phrases.PREP)), before)
    last = next((at for at in range(first, before) if line[at].tag != phrases.NOUN), before)
    told = first < last < before and line[last].tag in _JOINTS
    return line[last - 1].lower if told else ""
