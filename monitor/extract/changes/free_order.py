"""Tells what a deed was done to where that may stand on either side of its verb: legte den Bericht vor, vorgelegt.

Of the noun phrases of its clause that follow no preposition, that behind the verb is what the deed was done to, else
the nearest before it, or any where nobody else is told to have done it.
"""

from collections.abc import Sequence
from typing import NamedTuple

from monitor.extract.assertion.decisions import group_at
from monitor.extract.assertion.denial import ruled
from monitor.extract.changes.clause_phrases import (
    Phrase,
    begin,
    close,
    noun_phrases,
    subject_aside,
)
from monitor.extract.language import FreeOrder, Names, Statements
from monitor.extract.subject.namesakes import content
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.phrases import Token
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group

_SHORTEST = 4
"""Letters that two forms of one word share at least."""
_ENDING = 3
"""Letters by which they may differ at the end."""
_SHORTEST_TAIL = 2
"""A preposition and a noun."""
_COMPOUND = 5
"""Letters that the last part of a compound has at least: Hochwasserbericht, Bericht."""


class Told(NamedTuple):
    """What a deed was done to: its *name*, that of its bare noun phrase, and who did it, if told."""

    name: str
    bare: str
    doer: str


def is_done(reading: Reading, start: int, end: int, order: FreeOrder, language: Statements) -> bool:
    """Whether the words at *start* to *end* are told as done, and nothing in their clause denies or awaits it."""
    text = reading.words
    if text.rstrip("\"'”»“) ").endswith("?") or ruled(text, start, end, language):
        return False
    begun = max(text.rfind(mark, 0, start) for mark in ",;:–—") + 1
    if words_of(order.doubted).search(text[begun:end]) or words_of(language.denied).match(text[end:].lstrip()):
        return False
    group = group_at(reading, start, language)
    if group is None or not (group.past or group.be or group.ahead):
        group = _helping(reading, start, group, language) or group
    first = min(reading.line[group.first].start, start) if group is not None else start
    if words_of(language.unreal).search(text[first:start]) or (group is not None and group.ahead and first < start):
        return False
    if _dated_beside(reading, start, end, order):
        return True
    finished = words_of(order.finished).fullmatch(text[first:end]) is not None or reading.sentence.headline
    stands = group is not None and (group.past or (group.be and reading.line[group.first].start >= start))
    return finished or stands or _is_past(text[start:end], language.names)


def _dated_beside(reading: Reading, start: int, end: int, order: FreeOrder) -> bool:
    """Whether a participle stands between its noun and the day of the deed: la asamblea *celebrada* el 5 de mayo."""
    line = reading.line
    at = next((i for i, token in enumerate(line) if token.start == start), 0)
    leads = [token.tag for token in line[at + 1 : at + 3] if token.start >= end]
    dated = phrases.DATE in leads and all(tag in (phrases.DATE, phrases.LEAD, phrases.PREP) for tag in leads[:1])
    noun = at - 1 if at and line[at - 1].tag != phrases.COMMA else at - 2
    beside = noun >= 0 and line[noun].tag == phrases.NOUN and dated
    return beside and words_of(order.attributes).fullmatch(reading.words[start:end]) is not None


def _helping(reading: Reading, start: int, own: Group | None, language: Statements) -> Group | None:
    """Return the helping verb of the clause of a participle: *hat* am Montag begonnen, begonnen *hat*."""
    line, names = reading.line, language.names
    before = [each for each in reading.groups if line[each.first].start < start and each is not own]
    behind = [each for each in reading.groups if line[each.first].start > start and each is not own]
    for other in (*reversed(before), *behind[:1]):
        first, last = sorted((line[other.first].start, start))
        if any(phrases.parts_clauses(token) for token in line if first <= token.start < last):
            continue
        helps = line[other.first].lower in names.auxiliaries
        if helps and (line[other.first].lower in names.have | names.be or other.ahead):
            return other
    return None


def _is_past(told: str, names: Names) -> bool:
    """Whether words open with a finite past, whatever particle stands before it: se celebró."""
    first = told.split(maxsplit=1)[0]
    return first in names.past or first.endswith(names.past_endings or ("\0",))


def done_to(
    reading: Reading, start: int, end: int, sought: frozenset[str], order: FreeOrder, language: Statements
) -> Told | None:
    """Return what of the *sought* words a deed at *start* to *end* was done to; None where that is something else."""
    line = reading.line
    at = next((i for i, token in enumerate(line) if token.end > start), len(line))
    behind = next((i for i, token in enumerate(line) if token.start >= end), len(line))
    aside = at > 0 and line[at - 1].tag == phrases.COMMA and _dated_beside(reading, start, end, order)
    verb = at - 1 if aside else at
    ahead = list(noun_phrases(line, begin(line, verb, language), verb, language)) or subject_aside(
        reading, start, language
    )
    after = list(noun_phrases(line, behind, close(line, behind), language))
    of_it = [each for each in after if _bears(line, each, sought, order, language)]
    task = [each for each in after if _is_task(line, each, language)]
    if of_it:
        others = [each for each in (*ahead, *after) if each not in of_it]
        whose = _whose(line, of_it[0], language)
        return (
            None if _other_thing(line, after[-1], of_it, language) else _told(reading, whose, others, sought, language)
        )
    nearest = [each for each in ahead if _bears(line, each, sought, order, language)]
    passive = words_of(order.passive).search(reading.words, line[begin(line, at, language)].start, end) is not None
    if not nearest or (after and not passive and not task):
        return None
    mine = nearest[-1]
    ahead = [each for each in ahead if each is mine or not _is_task(line, each, language)]
    if mine is not ahead[-1] and not passive and line[mine.first].lower not in order.objects:
        return None
    others = [each for each in ahead if each is not mine]
    return _told(reading, _whose(line, mine, language), others, sought, language)


def done_beside(
    reading: Reading, start: int, end: int, sought: frozenset[str], order: FreeOrder, language: Statements
) -> bool:
    """Whether a deed at *start* to *end* was done to something of its own that only stands beside the *sought*.

    For the report the office sent *its data* in time; but: the deadline for the report was met.
    """
    line = reading.line
    at = next((i for i, token in enumerate(line) if token.end > start), len(line))
    behind = next((i for i, token in enumerate(line) if token.start >= end), len(line))
    first, last = begin(line, at, language), close(line, behind)
    found = list(noun_phrases(line, first, last, language))
    named = any(_is_sought(token, sought, language.names) for token in line[first:last])
    if not named or not found or done_to(reading, start, end, sought, order, language) is not None:
        return False
    return not any(_is_of(line, each, sought, order, language) for each in found)


def _is_of(
    line: Sequence[Token], phrase: Phrase, sought: frozenset[str], order: FreeOrder, language: Statements
) -> bool:
    """Whether a phrase names the *sought* or its day, or all of it (den Rest der Brücke), and not only a piece."""
    core = [token for token in line[phrase.first : phrase.core] if token.tag == phrases.NOUN]
    names = language.names
    own = any(_is_sought(each, sought, names) or words_of(language.own_days).fullmatch(each.lower) for each in core)
    whole = words_of(order.wholes).fullmatch(core[0].lower) is not None or _is_task(line, phrase, language)
    return own or (whole and any(_is_sought(token, sought, names) for token in line[phrase.core : phrase.last]))


def _bears(
    line: Sequence[Token], phrase: Phrase, sought: frozenset[str], order: FreeOrder, language: Statements
) -> bool:
    """Whether a noun phrase has a word of the watch's, in any of its forms, and is no other thing, or thing of it."""
    if words_of(language.indefinite).fullmatch(line[phrase.first].lower):
        return False
    if _is_task(line, phrase, language):
        return any(_is_sought(token, sought, language.names) for token in line[phrase.core : phrase.last])
    tokens = line[phrase.first : phrase.core]
    borne = next((at for at, token in enumerate(tokens) if _is_sought(token, sought, language.names)), None)
    if borne is None:
        return False
    before = [token for token in tokens[:borne] if token.tag == phrases.NOUN]
    own = bool(before) and words_of(language.own_days).fullmatch(before[0].lower) is not None
    parted = any(token.tag == phrases.LEAD for token in tokens[_first_noun(tokens) : borne])
    quoted = tokens[borne - 1].text in phrases.QUOTES if borne else False
    return own or not (parted or any(_heads(token, order) for token in before if not quoted))


def _first_noun(tokens: Sequence[Token]) -> int:
    return next((at for at, token in enumerate(tokens) if token.tag == phrases.NOUN), 0)


def _heads(token: Token, order: FreeOrder) -> bool:
    """Whether a word before the watch's is a noun on which that hangs in the genitive: графік експертизи."""
    return bool(order.adjectives) and words_of(order.adjectives).fullmatch(token.lower) is None


def _is_sought(token: Token, sought: frozenset[str], names: Names) -> bool:
    return any(alike(word, other) for word in content(token.lower, names) for other in sought)


def alike(one: str, other: str) -> bool:
    """Whether two words are forms of one, or one ends the other as its last part."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST:
        return False
    shared = next((at for at, (left, right) in enumerate(zip(short, long, strict=False)) if left != right), len(short))
    kin = shared >= max(_SHORTEST, len(short) - _ENDING + 1) and len(long) - shared <= _ENDING
    return kin or (len(short) >= _COMPOUND and long.endswith(short))


def _is_task(line: Sequence[Token], phrase: Phrase, language: Statements) -> bool:
    """Whether a phrase is only what a thing has of its own: the bath has opened its doors."""
    return words_of(language.task).fullmatch(" ".join(t.lower for t in line[phrase.first : phrase.core])) is not None


def _whose(line: Sequence[Token], phrase: Phrase, language: Statements) -> Phrase:
    """Return the thing whose own a phrase names: traffic on *the bridge* was opened."""
    if phrase.last - phrase.core < _SHORTEST_TAIL or not _is_task(line, phrase, language):
        return phrase
    return Phrase(phrase.core + 1, phrase.last, phrase.last)


def _other_thing(line: Sequence[Token], last: Phrase, of_it: Sequence[Phrase], language: Statements) -> bool:
    """Whether the last phrase behind a verb is another thing: Tarn has opened a cafe."""
    return last not in of_it and words_of(language.indefinite).fullmatch(line[last.first].lower) is not None


def _told(
    reading: Reading, phrase: Phrase, others: Sequence[Phrase], sought: frozenset[str], language: Statements
) -> Told:
    """Return the names of what a deed was done to: the whole phrase, and the bare one where it says no more."""
    line, text = reading.line, reading.sentence.text
    first = phrase.first + 1 if line[phrase.first].tag == phrases.LEAD else phrase.first
    while line[first].tag == phrases.LEAD and line[first].lower in language.things.own:
        first += 1
    name, bare = (text[line[first].start : line[last - 1].end] for last in (phrase.last, phrase.core))
    hung = [token for token in line[phrase.core : phrase.last] if token.tag == phrases.NOUN]
    mine = all(any(alike(token.lower, word) for word in sought) for token in hung)
    doer = next((_text(line, each, text) for each in others), "")
    return Told(name, bare if mine else name, doer)


def _text(line: Sequence[Token], phrase: Phrase, text: str) -> str:
    first = phrase.first + 1 if line[phrase.first].tag == phrases.LEAD else phrase.first
    return text[line[first].start : line[phrase.core - 1].end]
