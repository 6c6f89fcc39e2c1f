"""Tells that two clauses of a sentence tell each of a thing of its own, which is in force for a time.

The bus contract ends on 18 April, but the ferry contract has been extended; the truce in Tarn …, the truce in Holm ….
"""

from collections.abc import Sequence

from monitor.extract.language import Names, Statements
from monitor.extract.subject.another_of import goes_back, noun_behind
from monitor.extract.text import phrases
from monitor.extract.text.reading import Reading
from monitor.extract.text.sorts import noun_sort
from monitor.extract.text.words import Token

_JOINTS = (phrases.PREP, phrases.LINK)
_WITHIN = (phrases.NOUN, *_JOINTS, phrases.LEAD)
_TERM = "term"
"""The sort of what is in force until a day."""

_BEFORE, _OWNER, _BEHIND = "before", "owner", "behind"
_GENITIVES = ("'s", "’s")

_Thing = tuple[str, frozenset[tuple[str, str]]]
"""A noun, and where each other noun of its phrase hangs on it."""


def told_of_another(reading: Reading, date: tuple[int, int], start: int, end: int, language: Statements) -> bool:
    """Whether a clause tells by *date* that another thing ends than that of the words at *start* to *end* behind it.

    Both clauses have a thing that is in force for a time, of two sorts (the emergency, the curfew), or each with words
    of its own at the same place: not one before it (the trade deal), one behind (the deal with Alder). What the second
    tells by the noun alone (but the contract was extended), or of "it", may be the same.
    """
    return _opened(reading, date, start, end, language) is not None


def own_part(reading: Reading, start: int, end: int, language: Statements) -> tuple[int, int]:
    """Return where in a sentence what stands at *start* to *end* has its thing: between clauses that tell of others."""
    ahead = (each for each in reading.places if each.end <= start)
    opened = [_opened(reading, (each.start, each.end), start, end, language) for each in ahead]
    verbs = [reading.line[group.main] for group in reading.groups]
    later = (_opened(reading, (start, end), verb.start, verb.end, language) for verb in verbs if verb.start >= end)
    begin = max((at for at in opened if at is not None), default=0)
    return begin, min((at for at in later if at is not None), default=len(reading.words))


def _opened(reading: Reading, date: tuple[int, int], start: int, end: int, language: Statements) -> int | None:
    """Return where the later of two clauses opens that tell of two things; None where they do not."""
    verb = reading.governing(*date)
    between = [token for token in reading.line if date[1] <= token.start < start]
    opens = next((at for at, token in enumerate(between) if _parts(token)), None)
    if opens is None or verb is None or verb.past:
        return None
    behind = [token for token in reading.line if token.start >= end]
    closes = next((at for at, token in enumerate(behind) if _parts(token)), len(behind))
    mine = _told(reading, date[0], language) or _pointed_at(reading, between[opens + 1 :], language)
    clause = [*between[opens + 1 :], *_within(reading, start, end), *behind[:closes]]
    if mine and mine[0] and _points(clause, language):
        return between[opens].start
    others = _things([*between[opens + 1 :], *behind[:closes]], language, *_tied(reading, mine)) if mine else ()
    return between[opens].start if mine and any(_differ(mine, other, language) for other in others) else None


def _points(clause: Sequence[Token], language: Statements) -> bool:
    """Whether a clause opens with a word for another of what was named, its verb right behind: der in Tarn wurde."""
    line = [token for token in clause if token.text not in phrases.QUOTES]
    if len(line) < 2 or line[0].lower not in language.things.others or line[0].tag == phrases.JOIN:
        return False
    last = next((at for at in range(1, len(line)) if line[at].tag not in _WITHIN), len(line))
    named = any(token.tag == phrases.NOUN for token in line[2:last])
    return named and line[1].tag in _JOINTS and last < len(line) and line[last].tag in (phrases.AUX, *phrases.VERBS)


def _within(reading: Reading, start: int, end: int) -> Sequence[Token]:
    return [token for token in reading.line if start <= token.start < end]


def _pointed_at(reading: Reading, behind: Sequence[Token], language: Statements) -> _Thing | None:
    """Return the thing for another of which a word opens the clause *behind* a date: that for notes."""
    line, others, names = list(reading.line), language.things.others, language.names
    at = next((line.index(token) for token in behind[:-1] if token.lower in others), None)
    if at is None or line[at + 1].tag not in _JOINTS or not goes_back(line, at):
        return None
    noun = noun_behind(line, at, names).lower()
    first = next((at for at, token in enumerate(line) if token.lower == noun), None)
    return (noun, _own(line, first)) if first is not None else None


def _told(reading: Reading, date: int, language: Statements) -> _Thing | None:
    """Return the thing that is told of last before a date, in its clause or what stands before an aside."""
    clause: list[Token] = []
    for token in reversed([each for each in reading.line if each.start < date]):
        if phrases.parts_clauses(token) or token.tag == phrases.DATE:
            if found := _things(clause, language):
                return found[0]
            clause = []
        else:
            clause.insert(0, token)
    return next(iter(_things(clause, language)), None)


def _parts(token: Token) -> bool:
    return phrases.parts_clauses(token) or token.tag == phrases.JOIN


def _differ(mine: _Thing, theirs: _Thing, language: Statements) -> bool:
    """Whether two nouns are those of two things."""
    (noun, own), (other, others) = mine, theirs
    sorts = noun != other and not _alike(noun, other, language.names)
    if sorts and {noun, other}.isdisjoint(language.things.endings | language.things.agreed):
        return True
    said, told = {word for _, word in own}, {word for _, word in others}
    if said <= told or told <= said or (noun != other and not said.isdisjoint({*told, other})):
        return False
    return not {where for where, _ in own}.isdisjoint(where for where, _ in others)


def _alike(noun: str, other: str, names: Names) -> bool:
    return any(noun in kind and other in kind for kind in names.kinds)


def _tied(reading: Reading, thing: _Thing) -> tuple[str, str]:
    """Return the noun of a thing, and the word behind it."""
    behind = zip(reading.line, reading.line[1:], strict=False)
    return thing[0], next((joint.lower for token, joint in behind if token.lower == thing[0]), "")


def _things(tokens: Sequence[Token], language: Statements, noun: str = "", joint: str = "") -> list[_Thing]:
    """Return each noun of what is in force for a time, or that is *noun*, with the other nouns of its phrase.

    A conjunction alone stands for it only with the same *joint*: контракт с Альдо …, а с Бренком.
    """
    line = [token for token in tokens if token.text not in phrases.QUOTES]
    found: list[_Thing] = []
    for at, token in enumerate(line):
        following = line[at + 1] if at + 1 < len(line) else token
        joins = following.tag in _JOINTS or following.lower in language.names.joints
        joins = joins and (token.tag != phrases.JOIN or following.lower == joint)
        if noun and token.lower in language.things.others and joins and goes_back(line, at):
            found.append((noun, _own(line, at)))
        elif token.tag == phrases.NOUN and (token.lower == noun or _lasts(token.lower, language)):
            found.append((token.lower, _own(line, at)))
    return found


def _lasts(noun: str, language: Statements) -> bool:
    return noun_sort(noun, language.code) == _TERM or noun in language.things.endings


def _own(line: Sequence[Token], at: int) -> frozenset[tuple[str, str]]:
    """Return the nouns beside the one at *at* in its phrase: before it without a break, behind it with prepositions."""
    first = at
    while first and line[first - 1].tag == phrases.NOUN:
        first -= 1
    last = at + 1
    while last < len(line) and line[last].tag in _WITHIN:
        last += 1
    nouns = [(_BEHIND if i > at else _BEFORE, line[i].lower) for i in range(first, last) if line[i].tag == phrases.NOUN]
    owned = ((_OWNER if word.endswith(_GENITIVES) else where, word) for where, word in nouns)
    bare = ((where, word.removesuffix("'s").removesuffix("’s")) for where, word in owned)
    return frozenset((where, word) for where, word in bare if word != line[at].lower)
