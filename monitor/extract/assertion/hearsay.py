"""Tells deeds from habits and opinions: what has always been extended, what traders believe was extended."""

import re
from collections.abc import Sequence
from functools import lru_cache

from monitor.extract.assertion.hanging import concerned
from monitor.extract.language import Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group
from monitor.extract.text.words import Token
from monitor.model import Grain

_OPENS = (phrases.LEAD, phrases.NOUN, phrases.PRONOUN)
_ASIDE = re.compile(r",[^,;]*,")
_PARTED = re.compile(r"[,;:!?–—]")
_CLOSES = (phrases.COMMA, phrases.STOP, phrases.DATE)


def completed(reading: Reading, group: Group, language: Statements) -> bool:
    """Whether a verb group says by itself alone that something has been done: the lease has now been renewed.

    It is a present perfect in the passive at the end of its clause; nobody but who reports it, and nothing but a
    relative clause, stands beside it.
    """
    line = reading.line
    begin, end = phrases.before(line, group)
    return (
        group.be
        and line[group.first].lower in language.names.have
        and all(_plain(token, language) for token in line[group.first : group.last])
        and begin < end
        and line[begin].tag in _OPENS
        and _closes(reading, group, language)
        and all(_beside(reading, other, group, language) for other in _others(reading, group, language))
    )


def outside(reading: Reading, start: int, reach: float, language: Statements) -> bool:
    """Whether those who do not decide say what will be done, within *reach* before *start* or in one clause with it."""
    if language.parties is None:
        return False
    parties = language.parties
    who = rf"(?:{parties.outsiders}) (?:\w+ )?|(?:{parties.onlookers}) (?:[^\s,;]+ ){{0,3}}?"
    for said in words_of(rf"(?:{who})(?:{parties.outsiders_say})").finditer(reading.words, 0, start):
        near = reading.cost(said.end(), start) <= reach
        if near or not _PARTED.search(reading.words[said.end() : start]):
            return True
    behind = words_of(
        rf", (?:(?!{parties.outsiders}\b)[^\s,;]+ ){{0,3}}?(?:{parties.outsiders}) (?:{parties.outsiders_say})"
    )
    return behind.search(reading.words, start) is not None


def on_condition(reading: Reading, language: Statements) -> bool:
    """Whether a sentence names a condition, by words that open it or stand behind a day: provided it is free."""
    if any(mark.sign is Sign.IF for mark in reading.marks):
        return True
    condition = words_of(language.unmade.provided if language.unmade is not None else "x^")
    starts = (0, *(place.end for place in reading.places))
    return any(condition.match(reading.words[start:].lstrip("\"“‘'( ,")) for start in starts)


def _others(reading: Reading, group: Group, language: Statements) -> list[Group]:
    """Return the other verb groups of a sentence but those of the reason that stands right behind *group*."""
    behind, parties = reading.line[group.last].end + 1, language.parties
    why = parties is not None and words_of(parties.reasons).match(reading.words, behind) is not None
    return [each for each in reading.groups if each.first < group.first or (each is not group and not why)]


def habitual(reading: Reading, group: Group, language: Statements) -> bool:
    """Whether a verb itself is told as a habit: has always been extended; usually it is extended; is so every year."""
    if _is_present(reading, group, language) and recurs(reading, group, language):
        return True
    if not language.habits:
        return False
    line, habits = reading.line, words_of(language.habits)
    first = line[group.first - 1].start if group.first else line[group.first].start
    opens = habits.fullmatch(line[0].lower) is not None and not _verbs_between(reading, group, (), 0, line[0].end)
    return opens or habits.search(reading.words[first : line[group.last].end]) is not None


def recurs(reading: Reading, group: Group, language: Statements) -> bool:
    """Whether it stands in a verb, or directly beside it, how often something is done: every year.

    Not where a day of one year is told: is renewed every year, this time until 30 June 2025.
    """
    text, end = reading.sentence.text.lower(), reading.line[group.last].end
    once = any(place.due and place.due.grain is Grain.DAY and not place.timex.cycle for place in reading.places)
    if not language.history or len(text) != len(reading.words) or once:
        return False
    often = words_of(language.history)
    start = reading.line[max(0, group.first - 1)].start
    return bool(often.match(text[end:].lstrip()) or often.search(text, start, end))


def _is_present(reading: Reading, group: Group, language: Statements) -> bool:
    words = {token.lower for token in reading.line[group.first : group.last + 1]}
    return not group.past and not group.ahead and language.names.have.isdisjoint(words)


def historic(reading: Reading, group: Group, language: Statements) -> bool:
    """Whether words beside a verb make it history: was renewed in the past, has been renewed every year."""
    text = reading.sentence.text.lower()
    if not language.history or len(text) != len(reading.words):
        return False
    return any(
        not _verbs_between(reading, group, (), match.start(), match.end())
        for match in words_of(language.history).finditer(text)
    )


def opined(reading: Reading, group: Group, language: Statements) -> bool:
    """Whether somebody only believes or hopes what a verb tells: traders bet it was, it was, the UN hopes, extended."""
    if not language.opinions or reading.absent >= {language.opinions, language.hearsay}:
        return False
    line = reading.line
    begin, end = phrases.before(line, group)
    ruled = any(_rules(line[at], line[at + 1], language) for at in range(max(0, begin - 1), end - 1))
    if (ruled and line[end - 1].tag != phrases.JOIN) or _ruled_from_afar(line, begin, language):
        return True
    asides = [match.span() for match in _aside(language.opinions).finditer(reading.words)]
    told = [match.span() for match in reading.told(language.hearsay)] if language.hearsay else []
    return any(
        not _verbs_between(reading, group, (start, end), start, end)
        for start, end in (*(each for each in asides if _ends_in_verb(reading, each[1])), *told)
    )


def supposed(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a date is only that of what an outsider says could be: critics said it would let it run until May."""
    sure = _before(reading, place, language)
    if sure is None or language.parties is None or _goes_on_behind(reading, sure, place):
        return False
    said = rf"(?:{language.parties.outsiders}) (?:[^\s,;]+ ){{0,6}}?(?:{language.saying})"
    return words_of(said).search(reading.words, 0, reading.line[sure.first].start) is not None


def _goes_on_behind(reading: Reading, group: Group, place: Place) -> bool:
    """Whether a comma parts a verb group from the verb of a date behind it: which we said would close, is open."""
    own, line = reading.governing(place.start, place.end), reading.line
    between = line[group.last + 1 : own.first] if own is not None and own.first > group.last else ()
    return any(token.tag == phrases.COMMA for token in between)


def dismissed(reading: Reading, start: int, language: Statements) -> bool:
    """Whether what stands at *start* is only told by a report that somebody denies: said to be untrue that it ended."""
    told = reading.told(language.dismissing, 0, start)
    return any(_in_one(reading.words[found.end() : start], language) for found in told)


def awaits_step(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a date is that of what a thing would do if it came about: a bill that would keep it open until May."""
    group, line = _before(reading, place, language), reading.line
    if group is None or group.first < 2 or group.past:
        return False
    return line[group.first - 1].lower in language.names.relatives and line[group.first - 2].tag == phrases.NOUN


def _before(reading: Reading, place: Place, language: Statements) -> Group | None:
    """Return the last verb group before a date that is under a word which takes the truth from it: would, could."""
    for group in reversed(reading.groups):
        words = reading.words[reading.line[group.first].start : reading.line[group.main].start]
        if reading.line[group.first].start < place.start and group.ahead and words_of(language.modals).search(words):
            return group
    return None


def undone(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether the words around a change leave it undone: they deny it, suppose it, call it false or nearly done."""
    if dismissed(reading, start, language):
        return True
    if not language.denying:
        return False
    text = reading.words
    ruled = any(_governs(text[one.end() : start], language) for one in reading.told(language.denying, 0, start))
    nearly = language.nearly not in reading.absent and words_of(rf"(?:{language.nearly})\s*$").search(text[:start])
    if ruled or nearly or _supposes(reading, start, language):
        return True
    for found in reading.told(language.wishing, 0, start):
        between = text[found.end() : start]
        bare = not words_of(language.verbal).search(_ASIDE.sub(" ", between))
        if bare and _governs(between, language):
            return True
    claims = list(reading.told(language.claims, 0, start))
    refuted = words_of(language.refuted).search(text, end) if claims else None
    return refuted is not None and any(_in_one(text[found.end() : refuted.start()], language) for found in claims)


def _supposes(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a sentence that opens with a condition tells a change as present: if they agree, it is extended."""
    if ";" in reading.words[:start] or concerned(reading, language):
        return False
    opens = words_of(language.conditions).match(reading.words.lstrip("\"“‘'(")) is not None
    present = words_of(rf"(?:{language.present})\s*$").search(reading.words[:start]) is not None
    if opens and present:
        return True
    first = next((mark for mark in reading.marks if mark.sign is Sign.IF), None)
    if first is None or reading.words[: first.start].strip("\"“‘'( ") or "," not in reading.words[first.end : start]:
        return False
    group = reading.governing(start, start)
    return group is not None and not group.past


def _governs(between: str, language: Statements) -> bool:
    """Whether the words between those that deny and a change leave it in their clause; asides do not part them."""
    return _in_one(between, language) and not words_of(rf"(?:{language.parting})\s*$").search(between)


def _in_one(between: str, language: Statements) -> bool:
    plain = _ASIDE.sub(" ", between)
    return not _PARTED.search(plain) and not words_of(language.clausal).search(plain)


def _ruled_from_afar(line: Sequence[Token], begin: int, language: Statements) -> bool:
    """Whether an opinion has the clause that begins at *begin* behind an aside: I think that, on Monday, it was."""
    if begin < 2 or line[begin - 1].tag != phrases.COMMA:
        return False
    opening = next((at for at in range(begin - 2, 0, -1) if line[at].tag == phrases.COMMA), 0)
    plain = all(token.tag not in (*phrases.VERBS, phrases.AUX, phrases.STOP) for token in line[opening + 1 : begin])
    if not opening or not plain:
        return False
    return any(_rules(line[at], line[at + 1], language) for at in range(max(0, opening - 2), opening))


def _rules(token: Token, behind: Token, language: Statements) -> bool:
    """Whether a word is an opinion that has the clause *behind* it."""
    opens = behind.tag in _OPENS or behind.lower in language.names.relatives
    return opens and words_of(language.opinions).fullmatch(token.lower) is not None


def _ends_in_verb(reading: Reading, end: int) -> bool:
    """Whether the word that ends at *end* has its subject before it: traders hope, but not: weeks of hope."""
    at = next((at for at, token in enumerate(reading.line) if token.end >= end), 0)
    return at > 0 and reading.line[at - 1].tag not in (phrases.PREP, phrases.LEAD)


def _plain(token: Token, language: Statements) -> bool:
    return token.tag == phrases.AUX or words_of(language.lately).fullmatch(token.lower) is not None


def _closes(reading: Reading, group: Group, language: Statements) -> bool:
    """Whether a clause ends with a verb group, or only names who did it, or why."""
    line, at = reading.line, group.last + 1
    if at >= len(line) or line[at].tag in _CLOSES:
        return True
    parties = language.parties
    return (
        parties is not None
        and words_of(f"{parties.agent}|{parties.reasons}").match(reading.words, line[at].start) is not None
    )


def _beside(reading: Reading, other: Group, group: Group, language: Statements) -> bool:
    """Whether another verb group only reports, tells what follows from it (, ending weeks of fear), or is relative."""
    line = reading.line
    relative = other.first > 0 and line[other.first - 1].lower in language.names.relatives
    gerund = other.first == other.main and line[other.first].lower.endswith(language.names.gerund_endings)
    reports = words_of(language.saying).fullmatch(line[other.main].lower) is not None
    return relative or reports or (gerund and other.first > group.last)


def _verbs_between(reading: Reading, group: Group, but: Sequence[int], start: int, end: int) -> bool:
    """Whether another verb stands between a verb group and the words at *start* to *end*."""
    line = reading.line
    left, right = min(end, line[group.last].end), max(start, line[group.first].start)
    for other in reading.groups:
        at = line[other.first].start
        own = other is group or (but and but[0] <= at < but[1])
        if left <= at < right and not own:
            return True
    return False


@lru_cache(maxsize=8)
def _aside(opinions: str) -> re.Pattern[str]:
    """Match an opinion beside a clause: ", the owners hope,"."""
    return re.compile(rf",\s(?:[^\s,;]+\s){{1,4}}(?:{opinions})\s?(?=[,.;]|$)")
