"""Denied, supposed or nearly: words anywhere in the clause of a change that take the truth from it."""

import re
from functools import lru_cache
from itertools import pairwise

from monitor.extract.assertion.decisions import group_at
from monitor.extract.assertion.hanging import ruled as condition_of
from monitor.extract.language import ChangeWords, Statements
from monitor.extract.language.denials import Denials
from monitor.extract.text import phrases
from monitor.extract.text.classes import GERUND
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group
from monitor.model import MOVES, Change

_CLAUSE_ENDS = ",;:.!?–—"
_DENIES = 6.0
_ENDS = (Change.TERMINATED, Change.EXPIRED, Change.MISSED)


def contrary(reading: Reading, language: Statements) -> bool:
    """Whether a sentence tells what has not come about: had they agreed, it would now end on 5 May."""
    opens = language.contrary
    return opens not in reading.absent and words_of(opens).match(reading.words) is not None


def denied(reading: Reading, words: ChangeWords, start: int, end: int, language: Statements) -> bool:
    """Whether the change told at *start* to *end* is denied, supposed or was only near, a date between or not."""
    allows = words.of_plan and words.change is Change.EXTENDED
    if _denied_behind(reading, end, language) or (not allows and _supposed_so(reading, words, start, end, language)):
        return True
    denials = language.denials
    if denials is not None and (_only_if(reading, start, denials) or _is_rule(reading, start, language, denials)):
        return True
    if denials is not None and words.change in _ENDS and _opens_supposing(reading.words, start, denials):
        return True
    ended = denials is not None and words.change is Change.TERMINATED and not words.told
    if denials is not None and ended and _demanded(reading.words, start, denials):
        return True
    if denials is not None and words.change is Change.FULFILLED and not words.told:
        return _negated(reading.words, start, end, denials)
    if denials is None or words.of_plan or not is_judged(words, language):
        return False
    extends = words.change in (Change.EXTENDED, Change.RENEWED)
    return _ruled(reading.words, start, end, denials, extends=extends)


def _negated(text: str, start: int, end: int, denials: Denials) -> bool:
    """Whether a negation stands in what is told as kept, or before it in its clause: в срок не сдали."""
    clause = _after(_compiled(denials.asides).sub(" ", text[:start]), denials.ends)
    return words_of(denials.negations).search(_after(clause, denials.breaks) + text[start:end]) is not None


def _opens_supposing(text: str, start: int, denials: Denials) -> bool:
    """Whether the part of a sentence that holds *start* opens with a condition: si no llega, será rescindido."""
    part = text[text.rfind(";", 0, start) + 1 :].lstrip(" \"“„«‘'(¿¡")
    return words_of(denials.denying).match(part) is not None


def _demanded(text: str, start: int, denials: Denials) -> bool:
    """Whether words that deny or suppose open the clause of *start* with a conjunction: fordert, dass …"""
    clause = _after(_compiled(denials.asides).sub(" ", text[:start]), denials.ends)
    clause = clause[max(clause.rfind(mark) for mark in ";:") + 1 :]
    that = _compiled(denials.that)
    return any(that.search(found.group()) for found in words_of(denials.denying).finditer(clause))


def ruled(text: str, start: int, end: int, language: Statements) -> bool:
    """Whether a word that denies or supposes rules the clause of what *text* tells at *start* to *end*."""
    denials = language.denials
    if denials is None:
        return False
    found = words_of(denials.verb_first).match(text) if denials.verb_first else None
    return (found is not None and start < found.end()) or _ruled(text, start, end, denials, extends=True)


def uncertain(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether the verb of what is told at *start* to *end* only says what could be: could run until 5 May."""
    group = group_at(reading, start, language) or reading.governing(start, end)
    line = reading.line
    told = reading.words[line[group.first].start : line[group.last].end] if group is not None else ""
    return words_of(language.unsure).search(told) is not None


def opening(reading: Reading, group: Group) -> str:
    """Return the first word of the subject of a verb group, and the adverbs right before it.

    *No* permit was extended, with *no* objection received, tendered and *not validly* withdrawn.
    """
    first = group.first - 1 if group.first and reading.line[group.first - 1].tag == GERUND else group.first
    begin, end = phrases.before(reading.line, group._replace(first=first))
    opens = next((token.lower for token in reading.line[begin:end] if token.tag != phrases.PREP), "")
    while first and reading.line[first - 1].tag == phrases.ADVERB:
        first -= 1
    return " ".join((opens, *(token.lower for token in reading.line[first : group.first])))


def negated(reading: Reading, group: Group, language: Statements) -> bool:
    """Whether a negation opens the subject of a verb group, or stands directly before its verb: they never renewed."""
    line, first, negations = reading.line, group.first, words_of(language.negations)
    while first and line[first - 1].tag == phrases.ADVERB:
        first -= 1
    before = " ".join(token.lower for token in line[first : group.first])
    return bool(language.negations) and negations.search(f"{opening(reading, group)} {before}") is not None


def is_judged(words: ChangeWords, language: Statements) -> bool:
    """Whether :func:`denied` looks for the negations of a change in the whole of its clause."""
    return language.denials is not None and (words.decided or (not words.told and words.change in MOVES))


def wished(reading: Reading, start: int, reach: float, language: Statements, *, judged: bool) -> bool:
    """Whether words that take the truth from a change stand within *reach* before it; no negations once *judged*."""
    pattern = language.denials.negations if judged and language.denials is not None else "x^"
    return any(
        found.end() <= start
        and reading.cost(found.end(), start) <= reach
        and words_of(pattern).fullmatch(found.group()) is None
        and not is_named(reading, found.start(), language)
        for found in words_of(language.unreal).finditer(reading.words, 0, start)
    )


def is_named(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a word belongs to a name: Time Warner warns of nothing."""
    text = reading.sentence.text
    capital = start > 0 and text[start].isupper() and text[start - 1] == " " and not text[start:].isupper()
    return capital and not language.names.capital_nouns and text[:start].rstrip()[-1:].isalnum()


def told_over(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a helping verb tells what stands at *start* as over, in no clause that hangs on another or is denied.

    A wish that stands before it does not hold for it: the contract with *one* firm was ended.
    """
    group = group_at(reading, start, language)
    if group is None and language.names.perfect:
        group = reading.governing(start, start)
    denials = language.denials
    if group is None or denials is None or not group.past or group.ahead:
        return False
    first, text = reading.line[group.first], reading.words
    if first.lower not in language.names.have | language.names.be or first.start > start:
        return False
    begin = max(text.rfind(mark, 0, first.start) for mark in _CLAUSE_ENDS) + 1
    clause = text[begin:start]
    apart = any(mark in text[first.end : start] for mark in _CLAUSE_ENDS)
    hangs = words_of(language.clauses).search(text[max(0, begin - 1) : first.start])
    ruled = any(words_of(each).search(clause) for each in (denials.negations, denials.denying))
    return not (apart or hangs or ruled)


def supposed_first(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a sentence opens with its verb and so only supposes what stands at *start*: Fällt der Markt aus, …"""
    return language.denials is not None and _only_if(reading, start, language.denials)


def _only_if(reading: Reading, start: int, denials: Denials) -> bool:
    """Whether a sentence opens with its verb and so only supposes what stands at *start*: were it to fail, …

    It supposes what follows from that, too: Läuft er aus, wird er verlängert.
    """
    found = words_of(denials.verb_first).match(reading.words) if denials.verb_first else None
    return found is not None and start < _close(reading.words, found.end(), denials.ends)


def _is_rule(reading: Reading, start: int, language: Statements, denials: Denials) -> bool:
    """Whether what stands at *start* holds in the present tense on a condition behind it: is prolonged unless."""
    found = words_of(denials.ruling).finditer(reading.words) if denials.ruling else ()
    told = [each for each in found if each.start() <= start < each.end()]
    return any(condition_of(reading, each.end(), language) for each in told)


def _ruled(text: str, start: int, end: int, denials: Denials, *, extends: bool) -> bool:
    """Whether a denying word rules the clause of what stands at *start* to *end*.

    Words that tell of another day may hold a negation themselves (will not open before May), those that extend none.
    """
    asides = _compiled(denials.asides)
    told = _after(asides.sub(" ", text[start:end]), denials.ends) if extends else ""
    before = asides.sub(" ", text[:start])
    clause = _after(before, denials.ends)
    if words_of(denials.denying).search(clause + told):
        return True
    negations = words_of(denials.negations)
    if negations.search(_after(clause, denials.breaks) + told):
        return True
    if denials.behind and _denied_in(text[end:], denials):
        return True
    if extends and denials.behind and _denied_in(asides.sub(" ", text[end:]), denials):
        return True
    if _compiled(rf", ?(?:{denials.disowning})|(?:{denials.untrue})").search(text, end):
        return True
    if words_of(denials.that).match(text.lstrip("\"“„«»‘'(")):
        return any(each.search(text, end) for each in (negations, words_of(denials.denying)))
    return False


def _denied_in(behind: str, denials: Denials) -> bool:
    """Whether a negation stands in the first clause of what follows on a change."""
    return words_of(denials.behind).search(behind, 0, _close(behind, 0, denials.closes)) is not None


@lru_cache(maxsize=64)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:(?<!\w)|(?!\w))(?:{pattern})(?!(?<=\w)\w)")


def _after(text: str, pattern: str) -> str:
    """Return what stands behind the last match of *pattern*."""
    last = max((found.start() for found in _compiled(pattern).finditer(text)), default=0)
    return text[last:]


def _close(text: str, end: int, pattern: str) -> int:
    found = _compiled(pattern).search(text, end)
    return found.start() if found else len(text)


def _supposed_so(reading: Reading, words: ChangeWords, start: int, end: int, language: Statements) -> bool:
    """Whether a mood that only supposes stands anywhere in the clause of *words* at *start* to *end*.

    That of a verb that is joined on behind them is none of theirs (hat verlängert und will abschließen), and one in
    words that are firm by themselves supposes nothing (kann nicht gehalten werden).
    """
    if not language.supposing:
        return False
    text = reading.words
    first = max(text.rfind(mark, 0, start) for mark in _CLAUSE_ENDS)
    last = min((at for mark in _CLAUSE_ENDS if (at := text.find(mark, end)) >= 0), default=len(text))
    line, supposing = reading.line, words_of(language.supposing)
    for token, then in pairwise(line):
        if token.tag == phrases.JOIN and end <= token.start < last and supposing.fullmatch(then.lower):
            last = token.start
    found = supposing.finditer(text, max(0, first), last)
    firm = words.told and words.decided and words.dateless
    return any(not (firm and start <= each.start() < end) for each in found)


def _denied_behind(reading: Reading, end: int, language: Statements) -> bool:
    return any(reading.cost(end, found.start()) <= _DENIES for found in reading.told(language.denied, end))
