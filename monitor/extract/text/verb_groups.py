"""Finds the verb groups of a sentence, without a parser."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from monitor.extract.language import Names
from monitor.extract.text.classes import (
    ADVERB,
    AUX,
    DATE,
    GERUND,
    LEAD,
    NOUN,
    PARTICIPLE,
    PAST,
    PREP,
    STOP,
    VERB,
    VERBS,
)
from monitor.extract.text.words import Token

_OPENING = frozenset((AUX, *VERBS))
_OBJECT = (ADVERB, DATE, LEAD, NOUN, PREP)


class Group(NamedTuple):
    """A verb group: tokens *first* to *last* (both included), the main verb at *main*.

    *be* tells a passive or copula, *past* a simple past (was held, met), *ahead* a future, a duty or an infinitive,
    *holds* what is so now (is planned, est prévue).
    """

    first: int
    main: int
    last: int
    be: bool
    past: bool = False
    ahead: bool = False
    holds: bool = False


def groups(line: Sequence[Token], names: Names) -> list[Group]:
    """Return the verb groups of a sentence, from left to right."""
    found: list[Group] = []
    end = 0
    infinitive, gerunds = names.infinitive, names.gerund_endings
    for at, token in enumerate(line):
        opens = token.tag in _OPENING or token.lower in infinitive or token.lower.endswith(gerunds)
        if opens and at >= end and (group := _group_at(line, at, names)):
            told = _told(line, group, names)
            found.append(told._replace(past=True) if found and _shares(line, found[-1], told, names) else told)
            end = group.last + 1
    return found


def _shares(line: Sequence[Token], before: Group, group: Group, names: Names) -> bool:
    """Whether a bare verb is over because the one before it is, whose object does it: they let the permit lapse."""
    if not before.past or line[before.main].lower not in names.causative or group.first != group.last:
        return False
    between = line[before.last + 1 : group.first]
    return line[group.first].tag == VERB and bool(between) and all(each.tag in _OBJECT for each in between)


def is_made(word: str, names: Names) -> bool:
    """Whether a word is a participle that needs no helping verb to tell what is done: продлён."""
    return not names.perfect and _form(names.participle).fullmatch(word) is not None


def _told(line: Sequence[Token], group: Group, names: Names) -> Group:
    """Add the tense."""
    words = [token.lower for token in line[group.first : group.last + 1]]
    open_ended = any(_is_ahead(word, names) for word in words) or words[0] in names.infinitive
    chained = any(word in names.infinitive for word in words[1:])
    head = next(
        (each for each in line[group.first : group.last] if each.lower not in names.particles), line[group.last]
    )
    simple = head.tag in (PAST, PARTICIPLE) or (
        head.tag == VERB and (head.lower in names.past or head.lower.endswith(names.past_endings))
    )
    opens = next((word for word in words if word not in names.particles), words[0])
    over = not open_ended and (opens in names.past_auxiliaries or simple)
    if words[-1] in names.perfect and not open_ended:
        over = _completed(line, group.last + 1, names)
    elif not open_ended and (opens in names.perfect or _arrived(words, opens, names)):
        told = opens in names.be or any(_form(names.participle).fullmatch(word) for word in words[1:])
        over = told or _completed(line, group.last + 1, names)
    return Group(
        group.first,
        group.main,
        group.last,
        group.be,
        over and not chained,
        open_ended or (chained and not over),
        group.be and not (over or chained or open_ended),
    )


def _arrived(words: Sequence[str], opens: str, names: Names) -> bool:
    """Whether a form of to be that *opens* a verb helps to tell what is over: est arrivé, s'est achevée."""
    return opens in names.be and (words[0] in names.reflexive or not names.arriving.isdisjoint(words[1:]))


def _completed(line: Sequence[Token], at: int, names: Names) -> bool:
    """Whether a participle stands behind an auxiliary, before the clause ends."""
    participle = _form(names.participle)
    for token in line[at:]:
        if token.tag == STOP and token.text in ".;:!?()":
            return False
        if participle.fullmatch(token.lower):
            return token.text[:1].islower()
    return False


@lru_cache(maxsize=64)
def _form(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _is_ahead(word: str, names: Names) -> bool:
    return word in names.ahead or (len(word) > 4 and word.endswith(names.ahead_endings))


def _group_at(line: Sequence[Token], first: int, names: Names) -> Group | None:
    token = line[first]
    infinitive = token.lower in names.infinitive and _is_plain(line, first + 1, names)
    gerund = _is_gerund(line, first, names)
    if token.tag not in (AUX, *VERBS) and not infinitive and not gerund:
        return None
    if first and line[first - 1].lower in names.manner:
        return None
    if gerund:
        return Group(first, first, first, be=False)
    at, main, be = first, first, False
    while at < len(line):
        token = line[at]
        if token.tag == AUX:
            be = token.lower in names.be
            main = at
        elif (token.tag == ADVERB and at + 1 < len(line)) or _is_aside(line, at):
            pass
        elif token.lower in names.infinitive and _is_plain(line, at + 1, names):
            be = False
        elif token.tag in VERBS or _opens_main(line, at, names):
            main = at
            be = be and not token.lower.endswith(names.gerund_endings)
            if not _chains(line, at + 1, names):
                return Group(first, main, at, be)
        else:
            break
        at += 1
    return Group(first, main, max(first, at - 1), be)


def _is_aside(line: Sequence[Token], at: int) -> bool:
    """Whether a day stands within a verb: has *today* been completed."""
    within = line[at - 1 : at + 2]
    return line[at].tag == DATE and at > 0 and within[0].tag == AUX and within[-1].tag in (AUX, PARTICIPLE)


def _is_gerund(line: Sequence[Token], at: int, names: Names) -> bool:
    """Whether a gerund stands there that governs something."""
    if names.tagger:
        return line[at].tag == GERUND and at + 1 < len(line) and line[at + 1].tag in (NOUN, LEAD)
    return line[at].lower.endswith(names.gerund_endings) and _takes_object(line, at)


def _takes_object(line: Sequence[Token], at: int) -> bool:
    return at + 1 < len(line) and (line[at + 1].tag == LEAD or line[at + 1].text[:1].isdigit())


def _is_plain(line: Sequence[Token], at: int, names: Names) -> bool:
    if names.tagger:
        at += at + 1 < len(line) and line[at].tag == ADVERB
        return at < len(line) and line[at].tag in (VERB, AUX)
    if at >= len(line) or line[at].tag not in (NOUN, VERB, AUX, ADVERB):
        return False
    return line[at].text[:1].islower() and _may_be_infinitive(line[at], names)


def _may_be_infinitive(token: Token, names: Names) -> bool:
    """Whether a word has the ending of an infinitive, where a language has such endings."""
    return (
        token.tag not in (NOUN, VERB) or not names.infinitive_endings or token.lower.endswith(names.infinitive_endings)
    )


def _opens_main(line: Sequence[Token], at: int, names: Names) -> bool:
    """Whether a word that may be anything is the main verb, by what stands before it."""
    if names.tagger:
        return line[at].tag == GERUND
    before = line[at - 1]
    return (
        line[at].tag == NOUN
        and (before.tag in (AUX, ADVERB) or (before.lower in names.infinitive and _may_be_infinitive(line[at], names)))
        and line[at].text[:1].islower()
    )


def _chains(line: Sequence[Token], at: int, names: Names) -> bool:
    return at < len(line) and line[at].lower in names.infinitive and _is_plain(line, at + 1, names)
