"""Names what somebody does on a day where the sentence names nothing else: ministers meet in Oslo, not ministers."""

from monitor.extract.language import Statements
from monitor.extract.subject.features import Anchor
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.roles import roles
from monitor.extract.text.verb_groups import Group
from monitor.model import Kind

_KINDS = frozenset({Kind.DEADLINE, Kind.PROMISE, Kind.EVENT, Kind.FORECAST})
_LEADS = (phrases.PREP, phrases.LINK, phrases.LEAD, phrases.JOIN)
_PARTS, _MOST = 2, 8
"""So many phrases stand behind the verb of a deed, and so many words in all of it."""


def deed(reading: Reading, anchor: Anchor, name: str, language: Statements) -> str:
    """Return who is called *name* with what they do on the day at *anchor*; "" for a thing, or where they do it to one.

    Only verbs that tell what people do by themselves are such deeds: meet, vote, return.
    """
    group, words = reading.governing(anchor.start, anchor.end), language.parties
    if group is None or words is None or group.be or group.past or anchor.kind not in _KINDS:
        return ""
    if not words_of(words.moving).fullmatch(reading.line[group.main].lower):
        return ""
    subject = roles(reading, language.code).subjects.get(group.first)
    if subject is None or name not in phrases.words(reading.sentence.text, reading.line, *subject):
        return ""
    told = _told(reading, group, language)
    return f"{name} {told}" if told else ""


def _told(reading: Reading, group: Group, language: Statements) -> str:
    """Return a verb with where, for what and to what end, without its day; "" where it has an object."""
    line, text = reading.line, reading.sentence.text
    parts = [phrases.words(text, line, group.main, group.last + 1)]
    at = phrases.skip_dates(line, group.last + 1)
    if at < len(line) and line[at].tag in (phrases.NOUN, phrases.LEAD, phrases.PRONOUN):
        return ""
    for _ in range(_PARTS):
        at = phrases.skip_dates(line, at)
        end = _part(reading, at, language)
        if end <= at or len(" ".join(parts).split()) + end - at > _MOST:
            break
        last = end
        while last > at and line[last - 1].tag in _LEADS:
            last -= 1
        parts.append(phrases.words(text, line, at, last))
        at = last
    return " ".join(part for part in parts if part)


def _part(reading: Reading, at: int, language: Statements) -> int:
    """Return where a preposition with its noun, or an infinitive with its object, ends that begins at a token."""
    line = reading.line
    purpose = next((each for each in reading.groups if each.first == at), None)
    if purpose is not None:
        known = line[at].lower in language.names.infinitive
        return max(purpose.last + 1, phrases.after(line, purpose)[1]) if known else at
    joined = at < len(line) and line[at].tag in (phrases.PREP, phrases.LINK)
    if not joined or words_of(language.clauses).fullmatch(line[at].lower):
        return at
    end = phrases.phrase_end(line, at + 1)
    return end if end > at + 1 else at
