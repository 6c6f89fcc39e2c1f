"""What a paper is told to do is done only where the paper itself is: signed a protocol that extends the accord."""

import re
from collections.abc import Sequence

from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group
from monitor.model import Grain

_ASIDE = re.compile(r",[^,;]*,")
_NEAR = 12
"""Tokens before a verb among which the paper stands of which it is told."""


def enacted(reading: Reading, start: int, language: Statements, *, moves: bool = True) -> bool | None:
    """Return whether the paper is in force that does what the verb at *start* tells in the present tense.

    It is where somebody signed or adopted it, is not where somebody only drafted, debates or rejected it or is to sign
    it; what it is to do is done at once only where that *moves* a day. None where the verb is not told of a paper by a
    clause of its own, or the sentence does not say what became of that: a bill that extends, the bill, which extends
    it, was rejected.
    """
    paper = _paper(reading, start, language)
    if paper is None:
        return None
    group = _verb_of(reading, paper)
    if group is None:
        return _signed_behind(reading, start, language) is not None or _told_behind(reading, start, language)
    if _stands_aside(reading, group, paper, language):
        return None
    if _is_draft(reading, group, paper, language) or _only_advises(reading, group, paper, language):
        return False
    nouns = [token for token in reading.line[group.last + 1 : paper + 1] if token.tag == phrases.NOUN]
    told = reading.words[reading.line[group.first].start : nouns[0].start if nouns else reading.line[group.last].end]
    if words_of(language.undoes).search(told) or _negated(reading, reading.line[group.main].start, language):
        return False
    if _has_any((language.modals, language.future), told):
        return False
    if group.ahead:
        before = [each for each in reading.groups if each.last < paper]
        ruling = " ".join(_words(reading, each) for each in before[-2:])
        return None if words_of(language.resolving).search(ruling) else False
    at_once = moves or reading.line[paper + 1].lower not in language.names.infinitive
    return True if at_once and words_of(language.enacts).search(told) else None


def enacting(reading: Reading, start: int, language: Statements) -> tuple[int, int] | None:
    """Return where the verb stands that puts the paper in force of which the verb at *start* is told."""
    paper = _paper(reading, start, language)
    verb = _verb_of(reading, paper) if paper is not None else None
    verb = verb or _signed_behind(reading, start, language)
    if verb is None:
        return None
    main = reading.line[verb.main]
    return main.start, main.end


def _verb_of(reading: Reading, paper: int) -> Group | None:
    """Return the verb that stands before a paper in its own clause; None where the paper opens that."""
    before = [group for group in reading.groups if group.last < paper]
    if not before or any(token.tag == phrases.STOP for token in reading.line[before[-1].last + 1 : paper]):
        return None
    return before[-1]


def led_in(reading: Reading, start: int, language: Statements) -> bool:
    """Whether one comma parts the clause of a verb at *start* from all that is unreal: after talks, they signed."""
    opening, comma, part = reading.words[:start].partition(",")
    apart = bool(comma) and "," not in part
    return apart and not words_of(language.disputed).search(opening) and not words_of(language.unreal).search(part)


def _negated(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a negation stands before the verb at *start*, in its own part of the sentence: none of them signed."""
    before = _ASIDE.sub(" ", reading.words[:start])
    parted = [found.end() for found in words_of(rf"[,;:]|{language.clausal}|{language.parting}").finditer(before)]
    return _has_any((language.negations,), before[parted[-1] if parted else 0 :])


def _is_draft(reading: Reading, group: Group, paper: int, language: Statements) -> bool:
    """Whether the paper is by its own name not in force: a draft decree, a proposal."""
    for token in reversed(reading.line[group.last + 1 : paper + 1]):
        if token.tag in (phrases.PREP, phrases.LINK):
            return False
        if words_of(language.undoes).fullmatch(token.lower):
            return True
    return False


def _only_advises(reading: Reading, group: Group, paper: int, language: Statements) -> bool:
    """Whether who passes a bill only advises those who make it a law: the committee approved a bill that extends."""
    words, (first, last) = language.unmade, phrases.before(reading.line, group)
    if words is None or words_of(words.bills).fullmatch(reading.line[paper].lower) is None:
        return False
    return any(words_of(words.advises).fullmatch(token.lower) for token in reading.line[first:last])


def _paper(reading: Reading, start: int, language: Statements) -> int | None:
    """Return where the paper stands of which a clause, a participle or an infinitive tells the verb at *start*."""
    line = reading.line
    verb = next((at for at, token in enumerate(line) if token.end > start), None)
    if not verb:
        return None
    if _to_do(reading, verb, language):
        return verb - 2
    gerund = line[verb].lower.endswith(language.names.gerund_endings) and bool(language.names.gerund_endings)
    relative = line[verb - 1].lower in language.names.relatives
    ruled = any(group.last < verb - 2 for group in reading.groups)
    aimed = ruled and verb > 1 and line[verb - 1].lower in language.names.infinitive
    if aimed and words_of(language.papers_told).fullmatch(line[verb - 2].lower):
        return verb - 2
    if not relative and not gerund:
        return None
    first = max(0, verb - _NEAR)
    nouns = [at for at in range(first, verb) if line[at].tag == phrases.NOUN]
    paper = next((at for at in reversed(nouns) if words_of(language.papers_told).fullmatch(line[at].lower)), None)
    between = line[paper + 1 : verb] if paper is not None else ()
    parted = any(token.tag in (*phrases.VERBS, phrases.AUX, phrases.STOP) for token in between)
    return None if parted else paper


def _signed_behind(reading: Reading, start: int, language: Statements) -> Group | None:
    """Return the verb that puts a paper in force behind what it is to do at *start*: a deal to extend … was signed."""
    verb = next((at for at, token in enumerate(reading.line) if token.start >= start), 0)
    if not _to_do(reading, verb, language):
        return None
    main = next((group for group in reading.groups if group.first > verb), None)
    if main is None or not (main.be and main.past):
        return None
    untrue = (language.undoes, language.modals, language.negations)
    told = _words(reading, main)
    signed = words_of(language.enacts).search(told) and not _has_any(untrue, told)
    return main if signed and _outright(reading, main, language) else None


def _to_do(reading: Reading, verb: int, language: Statements) -> bool:
    """Whether a verb is what a paper directly before it is to do, and that is no mere plan: a bill to extend."""
    if verb < 2 or reading.line[verb - 1].lower not in language.names.infinitive:
        return False
    paper = reading.line[verb - 2].lower
    told = words_of(language.papers_told).fullmatch(paper) is not None
    return told and words_of(language.undoes).fullmatch(paper) is None


def _outright(reading: Reading, main: Group, language: Statements) -> bool:
    """Whether a paper was put in force with no more than a place or a day told of it: nobody signed it only by name."""
    begin, end = reading.line[main.first].start, reading.line[main.last].end
    rest = reading.words[end:]
    agent = language.parties.agent if language.parties else ""
    untrue = (language.open_step, language.negations, language.undoes, agent)
    years = any(each.start >= end and each.due and each.due.grain is Grain.YEAR for each in reading.places)
    nearly = words_of(language.nearly).search(reading.words, begin, end) is not None
    return not (years or nearly or _has_any(untrue, rest))


def _stands_aside(reading: Reading, group: Group, paper: int, language: Statements) -> bool:
    """Whether nobody does anything to the paper, which only stands beside a verb: is to play on after a deal."""
    between = reading.line[group.last + 1 : paper]
    led = [at for at, token in enumerate(between) if token.tag in (phrases.PREP, phrases.LINK)]
    apart = any(at and between[at - 1].tag not in (phrases.DATE, phrases.PREP) for at in led)
    return apart or any(words_of(language.clausal).fullmatch(token.lower) for token in between)


def _told_behind(reading: Reading, start: int, language: Statements) -> bool | None:
    """Return whether the paper that opens a sentence has come to nothing, or is still to be decided."""
    behind = [
        group
        for group in reading.groups
        if reading.line[group.first].start > start and reading.line[group.first].lower not in language.names.infinitive
    ]
    comma = reading.words.find(",", start)
    main = next((group for group in behind if comma < reading.line[group.first].start), None)
    if main is None:
        return None
    told = _words(reading, main)
    untrue = (language.undoes, language.modals, language.negations)
    return False if main.ahead or _has_any(untrue, told) else None


def _has_any(patterns: Sequence[str], text: str) -> bool:
    return any(words_of(each).search(text) is not None for each in patterns if each)


def _words(reading: Reading, group: Group) -> str:
    return reading.words[reading.line[group.first].start : reading.line[group.last].end]
