"""Tells what each verb group of a sentence is said of and acts on, past relative clauses, asides and lists of verbs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from monitor.extract.language import Names, Statements, known
from monitor.extract.text import phrases
from monitor.extract.text.classes import GERUND, PARTICIPLE
from monitor.extract.text.patterns import words_of
from monitor.extract.text.phrases import Line
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group

Span = tuple[int, int]
"""The tokens of a noun phrase, or of a pronoun."""
_ENDS = frozenset(";:.!?–—")
_JOINTS = (phrases.PREP, phrases.LINK)


@dataclass(frozen=True, slots=True)
class Roles:
    """Of each verb group, by its first token, the *subjects* and the *objects*.

    *heads* are the phrases on which the clause of a group hangs (the bank *that holds the notes*), *rulers* the groups
    that an infinitive completes (*agreed* to pay).
    """

    subjects: Mapping[int, Span]
    objects: Mapping[int, Span]
    heads: Mapping[int, Span]
    rulers: Mapping[int, Group]


@dataclass(slots=True)
class _Clause:
    """A clause as far as it is read: the phrases *waiting* for a verb, the *loose* one behind the last verb.

    It hangs on *head*; *hanging* is its first phrase behind a preposition; *verb* is its last finite one, *last* any.
    """

    inner: bool = False
    head: Span | None = None
    waiting: list[Span] = field(default_factory=list)
    loose: Span | None = None
    hanging: Span | None = None
    verb: Group | None = None
    last: Group | None = None


@lru_cache(maxsize=8)
def roles(reading: Reading, code: str) -> Roles:
    """Return what the verb groups of a sentence in the language called *code* are said of and act on."""
    groups = reading.groups
    return _Reader(reading.line, known(code)).read(groups) if groups else Roles({}, {}, {}, {})


class _Reader:
    """Reads the clauses of a sentence from left to right."""

    def __init__(self, line: Line, language: Statements) -> None:
        self.line = line
        self.names: Names = language.names
        self.opening = language.clauses
        self.also_opening = language.things.clause_openers
        self.subjects: dict[int, Span] = {}
        self.objects: dict[int, Span] = {}
        self.heads: dict[int, Span] = {}
        self.rulers: dict[int, Group] = {}
        self.clauses = [_Clause()]
        self.seen: Span | None = None

    def read(self, groups: Sequence[Group]) -> Roles:
        """Return the roles of the verb *groups*."""
        verbs = {group.first: group for group in groups}
        nouns = dict(phrases.nouns(self.line))
        at = 0
        while at < len(self.line):
            at = self._step(at, verbs, nouns)
        return Roles(self.subjects, self.objects, self.heads, self.rulers)

    def _step(self, at: int, verbs: Mapping[int, Group], nouns: dict[int, int]) -> int:
        """Read what begins at a token, and return where it ends."""
        token = self.line[at]
        if at in verbs:
            self._verb(verbs[at])
            return verbs[at].last + 1
        if token.lower in self.names.relatives and self._opens(at):
            if at in nouns and at + 1 < nouns[at]:
                nouns[at + 1] = nouns[at]
        elif at in nouns:
            end = next((verb for verb in range(at + 1, nouns[at]) if verb in verbs), nouns[at])
            self._noun((at, end))
            return end
        elif token.tag == phrases.PRONOUN:
            self._noun((at, at + 1))
        elif token.tag == phrases.STOP:
            self._stop(token.text)
        return at + 1

    def _stop(self, sign: str) -> None:
        if sign == "(":
            self.clauses.append(_Clause(inner=True))
        elif sign == ")" and len(self.clauses) > 1:
            self.clauses.pop()
        elif sign in _ENDS:
            self.clauses = [_Clause()]

    def _opens(self, at: int) -> bool:
        """Open the clause of a relative that stands behind a noun; whether the word is a relative at all."""
        before = at - 1
        while before >= 0 and self.line[before].tag in (phrases.COMMA, *_JOINTS):
            before -= 1
        if before >= 0 and self.line[before].tag == phrases.NOUN and self.seen is not None:
            self.clauses.append(_Clause(inner=True, head=self.seen))
            return True
        self.clauses[-1].loose = None
        return at + 1 < len(self.line) and self.line[at].tag != phrases.NOUN

    def _noun(self, span: Span) -> None:
        clause, first = self.clauses[-1], span[0]
        self.seen = span
        before = self.line[first - 1] if first else None
        if before is not None and before.tag in _JOINTS and not self._opens_clause(before.lower):
            clause.hanging = clause.hanging or span
            return
        last = clause.last
        if last is not None and phrases.reaches(self.line, phrases.skip_dates(self.line, last.last + 1), first):
            self.objects.setdefault(last.first, span)
            clause.loose = span
        else:
            clause.waiting.append(span)

    def _opens_clause(self, word: str) -> bool:
        return word in self.also_opening or _opens_clause(self.opening, word)

    def _verb(self, group: Group) -> None:
        clause, first = self.clauses[-1], self.line[group.first]
        at = group.first - 1
        while at >= 0 and self.line[at].tag == phrases.ADVERB:
            at -= 1
        before = self.line[at].tag if at >= 0 else phrases.STOP
        if first.lower in self.names.infinitive:
            self._rule(group, clause)
        elif self._is_participle(group):
            self._participle(group, clause, before)
        elif before == phrases.JOIN and clause.verb is not None:
            self._put(self.subjects, group, self.subjects.get(clause.verb.first))
            clause.waiting.clear()
            clause.verb = clause.last = group
        else:
            self._finite(group, self._outward(), before)

    def _rule(self, group: Group, clause: _Clause) -> None:
        """Note what an infinitive completes: its subject is the same."""
        if clause.last is not None:
            self.rulers[group.first] = clause.last
            self._put(self.subjects, group, self.subjects.get(clause.last.first))
        clause.last = group

    def _is_participle(self, group: Group) -> bool:
        first = self.line[group.first]
        if first.tag == phrases.AUX:
            return group.last > group.first and first.lower.endswith(self.names.gerund_endings)
        return group.first == group.last and first.tag in (PARTICIPLE, GERUND)

    def _participle(self, group: Group, clause: _Clause, before: int) -> None:
        """Note what a participle hangs on: the phrase just before it, else the verb."""
        if before in (phrases.NOUN, phrases.COMMA) and self.seen is not None:
            self.heads[group.first] = self.subjects[group.first] = self.seen
            self.clauses.append(_Clause(inner=True, head=self.seen, verb=group, last=group))
        else:
            if clause.last is not None:
                self.rulers[group.first] = clause.last
            clause.last = group

    def _outward(self) -> _Clause:
        """Return the clause in which a finite verb stands: inner ones that have theirs end before it."""
        clause = self.clauses[-1]
        while len(self.clauses) > 1 and clause.inner and clause.verb is not None and not clause.waiting:
            if clause.loose is not None and not self.clauses[-2].waiting:
                break
            self.clauses.pop()
            clause = self.clauses[-1]
        return clause

    def _finite(self, group: Group, clause: _Clause, before: int) -> None:
        self._put(self.subjects, group, self._taken(group, clause, before))
        self._put(self.heads, group, clause.head)
        clause = self.clauses[-1]
        clause.verb = clause.last = group
        clause.loose = None

    def _taken(self, group: Group, clause: _Clause, before: int) -> Span | None:
        """Take the phrase that a finite verb is said of: behind a comma the first that waits, else the last."""
        waiting = clause.waiting
        if not waiting:
            unsaid = clause.head or clause.hanging if clause.verb is None else None
            return clause.loose or unsaid
        found = waiting.pop(0 if before == phrases.COMMA else -1)
        if waiting and waiting[-1][1] == found[0] and self.line[found[0]].tag == phrases.LEAD:
            self.heads[group.first] = waiting[-1]
            self.clauses.append(_Clause(inner=True, head=waiting[-1]))
        else:
            waiting.clear()
        return found

    def _put(self, there: dict[int, Span], group: Group, span: Span | None) -> None:
        if span is not None:
            there.setdefault(group.first, span)


@lru_cache(maxsize=10_000)
def _opens_clause(pattern: str, word: str) -> bool:
    return words_of(pattern).fullmatch(word) is not None
