"""Tells what a statement is about: the name that a reader would give it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from monitor.extract.language import Names
from monitor.extract.subject.complements import aimed, complements
from monitor.extract.text import phrases
from monitor.extract.text.classes import GERUND
from monitor.extract.text.phrases import MASK, Token
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group

_DATELINE = re.compile(rf"[A-Z{MASK}][^\n]{{1,70}}? (?:-{{1,2}}|–|—) (?=\S)")
_PLACE = re.compile(r"^[A-Z][A-Z]{2,}[^a-z]|^\W*[A-Z][A-Z./]{2,}")
_LABEL = re.compile(r"^\s*(?:[-*•·–—#>]+|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]|\d{1,2}[:.]\d\d)\s+")
_VERB_WORDS = 6


@dataclass(frozen=True, slots=True)
class Subject:
    """What a statement is about: *name*, and the *rule* that told it; an empty *name* asks for the words before."""

    name: str
    rule: str


class Clauses:
    """The noun phrases of one sentence."""

    def __init__(self, reading: Reading, names: Names) -> None:
        self.text = reading.sentence.text
        self.names = names
        self.reading = reading
        begin = beginning(self.text)
        skipped = next((i for i, t in enumerate(reading.line) if t.start >= begin), len(reading.line))
        self.line: Sequence[Token] = reading.line
        self.first = skipped
        self.groups = [group for group in reading.groups if group.first >= skipped]

    def about(self, start: int, end: int, noun: int | None = None) -> Subject:
        """Return what the clause around *start* to *end* is about.

        *noun* is where a noun stands that has its thing behind it (the deadline for bids).
        """
        if noun is not None and (name := self._behind(noun)):
            return Subject(name, "noun")
        group = self.reading.governing(start, end)
        if group is None:
            return self._label(start, end)
        subject, pronoun = self.subject_of(group)
        thing, stands_for = self._object_of(group)
        later = self._later(group, end) if not thing else ""
        if not group.be and (thing or later):
            return Subject(thing or later, "object")
        if subject or (subject := self._opening_act(group)):
            return Subject(subject, "subject")
        if pronoun and pronoun in self.names.people and not group.be and not stands_for:
            return Subject(self._doing(group, start), "doing")
        if pronoun or stands_for:
            return Subject("", "pronoun")
        if thing:
            return Subject(thing, "object")
        return self._label(start, end)

    def subject_of(self, group: Group) -> tuple[str, str]:
        """Return the noun phrase before a verb group, or the pronoun that stands there."""
        complement = next((c for c in complements(self.line, self.groups, self.names) if c.verb is group), None)
        end = complement.start if complement else group.first
        first, last = phrases.before(self.line, Group(end, end, end, be=False))
        relative = next((i for i in range(last - 1, first - 1, -1) if self.line[i].lower in self.names.relatives), None)
        if relative is not None and last - relative <= 3 and self._refers(relative):
            end = relative
            while end > 0 and self.line[end - 1].tag in (phrases.COMMA, phrases.PREP, phrases.LINK):
                end -= 1
            if last - relative > 1 and self.line[relative].lower in self.names.possessive:
                return self._tidy(relative + 1, last), ""
            first, last = phrases.before(self.line, Group(end, end, end, be=False))
        head, stop = phrases.tidy(self.line, first, last)
        if complement is not None and stop - head == 1 and stop == complement.start:
            return phrases.words(self.text, self.line, head, complement.end), ""
        pronoun = next((t.lower for t in self.line[first:last] if t.tag == phrases.PRONOUN), "")
        return self._tidy(first, last), pronoun

    def _opening_act(self, group: Group) -> str:
        """Return what somebody does where the sentence begins with that and is said of it: *voting* was extended."""
        if self.first >= group.first or self.line[self.first].tag != GERUND:
            return ""
        ends = (phrases.DATE, phrases.STOP, phrases.COMMA, phrases.LINK)
        last = next((at for at in range(self.first, group.first) if self.line[at].tag in ends), group.first)
        while self.line[last - 1].tag in (phrases.PREP, phrases.LEAD):
            last -= 1
        plain = all(token.tag != phrases.COMMA for token in self.line[self.first : group.first])
        return phrases.words(self.text, self.line, self.first, last) if plain else ""

    def _refers(self, relative: int) -> bool:
        """Whether a relative stands behind a name: it opens a clause of its own in "show that", "a reminder that"."""
        before = self.line[relative - 1] if relative else None
        return before is None or not (before.tag in phrases.VERBS or before.lower in self.names.announcing)

    def _object_of(self, group: Group) -> tuple[str, str]:
        first, last = phrases.after(self.line, group)
        if first < len(self.line) and self.line[first].tag == phrases.PRONOUN:
            return "", self.line[first].lower
        return self._tidy(first, last), ""

    def _later(self, group: Group, end: int) -> str:
        """What has to be done, behind the date: "has until May 1 to hand in lists"."""
        behind = aimed(self.line, self.groups, group, self.names)
        if behind is None and self.line[group.main].lower in self.names.have:
            behind = next((g for g in self.groups if self.line[g.first].start >= end), None)
        if behind is None or self.line[behind.first].lower not in self.names.infinitive:
            return ""
        return self._object_of(behind)[0] or self._doing(behind, len(self.text))

    def _behind(self, noun: int) -> str:
        """The thing behind a noun: the deadline for bids, the last day to order, the last for us to label eggs."""
        at = phrases.skip_dates(
            self.line, next((i for i, t in enumerate(self.line) if t.start >= noun), len(self.line))
        )
        if at >= len(self.line) or self.line[at].tag != phrases.PREP:
            return ""
        end = phrases.phrase_end(self.line, at + 1)
        behind = next((g for g in self.groups if g.first in (at, end) and self._is_infinitive(g)), None)
        if behind is not None:
            return self._object_of(behind)[0] or self._doing(behind, len(self.text))
        return self._tidy(at + 1, end)

    def _is_infinitive(self, group: Group) -> bool:
        return self.line[group.first].lower in self.names.infinitive

    def _doing(self, group: Group, limit: int) -> str:
        """The verb and what follows it."""
        first = group.main
        last = first
        while last < len(self.line) and last - first < _VERB_WORDS and self.line[last].start < limit:
            if self.line[last].tag in (phrases.STOP, phrases.COMMA, phrases.DATE):
                break
            last += 1
        while last > first + 1 and self.line[last - 1].tag in (phrases.LINK, phrases.PREP, phrases.LEAD, phrases.JOIN):
            last -= 1
        return phrases.words(self.text, self.line, first, last)

    def _tidy(self, first: int, last: int) -> str:
        first, last = phrases.tidy(self.line, first, last)
        last = without_state(self.line, first, last, self.names)
        if last - first == 1 and self.line[first].lower in self.names.empty:
            return ""
        return phrases.words(self.text, self.line, first, last)

    def _label(self, start: int, end: int) -> Subject:
        """A line without a verb: what stands before the date, else what stands after it."""
        for at, token in enumerate(self.line):
            if at < self.first:
                continue
            if token.tag in (phrases.NOUN, phrases.LEAD) and not start <= token.start < end:
                name = self._tidy(at, phrases.phrase_end(self.line, at))
                if name and (token.start < start or self.line[at - 1].tag != phrases.PREP):
                    return Subject(name, "label")
        return Subject("", "heading")


def without_state(line: Sequence[Token], first: int, last: int, names: Names) -> int:
    """Return the end of a phrase without how its thing stands: the labor contract, not the labor contract in force."""
    stands = last - first > 2 and line[last - 1].lower in names.empty and line[last - 2].tag == phrases.PREP
    return last - 2 if stands and line[last - 2].lower not in names.within else last


def beginning(text: str) -> int:
    """Where a sentence really begins: after a dateline, a number, a clock time."""
    begin = dateline(text)
    label = _LABEL.match(text[begin:])
    return begin + label.end() if label else begin


def dateline(text: str) -> int:
    """Return where the dateline of a sentence ends; 0 without one."""
    found = _DATELINE.match(text) if _PLACE.match(text) else None
    return found.end() if found and len(text) > found.end() + 30 else 0
