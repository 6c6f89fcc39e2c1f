"""Finds verb groups and the noun phrases around them, without a parser."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from monitor.extract.language import Names
from monitor.extract.words import (
    ADVERB,
    AUX,
    COMMA,
    DATE,
    FILL,
    GERUND,
    JOIN,
    LEAD,
    LINK,
    MASK,
    NOUN,
    PARTICIPLE,
    PAST,
    PREP,
    PRONOUN,
    STOP,
    VERB,
    VERBS,
    Line,
    Token,
    tokens,
)

__all__ = [
    "ADVERB",
    "AUX",
    "COMMA",
    "DATE",
    "FILL",
    "JOIN",
    "LEAD",
    "LINK",
    "MASK",
    "NOUN",
    "PREP",
    "PRONOUN",
    "STOP",
    "VERB",
    "VERBS",
    "Group",
    "Line",
    "Token",
    "tokens",
]
_LONGEST = 9
_VERSION = re.compile(r"\d+(?:\.\d+)+")
_OPENING = frozenset((AUX, *VERBS))


@dataclass(frozen=True, slots=True)
class Group:
    """A verb group: tokens *first* to *last* (both included), the main verb at *main*.

    *be* tells a passive or copula, *past* a simple past (was held, met), *ahead* a future, a duty or an infinitive.
    """

    first: int
    main: int
    last: int
    be: bool
    past: bool = False
    ahead: bool = False


def groups(line: Sequence[Token], names: Names) -> list[Group]:
    """Return the verb groups of a sentence, from left to right."""
    found: list[Group] = []
    end = 0
    infinitive, gerunds = names.infinitive, names.gerund_endings
    for at, token in enumerate(line):
        opens = token.tag in _OPENING or token.lower in infinitive or token.lower.endswith(gerunds)
        if opens and at >= end and (group := _group_at(line, at, names)):
            found.append(_told(line, group, names))
            end = group.last + 1
    return found


def _told(line: Sequence[Token], group: Group, names: Names) -> Group:
    """Add the tense."""
    words = [token.lower for token in line[group.first : group.last + 1]]
    open_ended = any(_is_ahead(word, names) for word in words) or words[0] in names.infinitive
    chained = any(word in names.infinitive for word in words[1:])
    head = line[group.first]
    simple = head.tag in (PAST, PARTICIPLE) or (
        head.tag == VERB and (head.lower in names.past or head.lower.endswith(names.past_endings))
    )
    over = not open_ended and (words[0] in names.past_auxiliaries or simple)
    if words[-1] in names.perfect and not open_ended:
        over = _completed(line, group.last + 1, names)
    elif words[0] in names.perfect and not open_ended:
        over = True
    return Group(
        group.first, group.main, group.last, group.be, over and not chained, open_ended or (chained and not over)
    )


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
        elif token.tag == ADVERB and at + 1 < len(line):
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
    return at < len(line) and line[at].tag in (NOUN, VERB, AUX, ADVERB) and line[at].text[:1].islower()


def _opens_main(line: Sequence[Token], at: int, names: Names) -> bool:
    """Whether a word that may be anything is the main verb, by what stands before it."""
    if names.tagger:
        return line[at].tag == GERUND
    before = line[at - 1]
    return (
        line[at].tag == NOUN
        and (before.tag in (AUX, ADVERB) or before.lower in names.infinitive)
        and line[at].text[:1].islower()
    )


def _chains(line: Sequence[Token], at: int, names: Names) -> bool:
    return at < len(line) and line[at].lower in names.infinitive and _is_plain(line, at + 1, names)


def before(line: Sequence[Token], group: Group) -> tuple[int, int]:
    """Return the token range of the noun phrase that is the subject of a verb group (empty where there is none)."""
    end = _skip_aside(line, group.first)
    start = end
    while start > 0 and line[start - 1].tag in (NOUN, LEAD, PREP, LINK, PRONOUN, JOIN, ADVERB):
        start -= 1
    return start, end


def _skip_aside(line: Sequence[Token], end: int) -> int:
    """Step over ", which …," or "(…)" that stands between a noun phrase and its verb."""
    end = _skip_adverbs(line, end)
    while end > 1 and line[end - 1].text in ")]":
        opening = next((i for i in range(end - 2, -1, -1) if line[i].text in "(["), None)
        if not opening:
            return end
        end = _skip_adverbs(line, opening)
    if end > 1 and line[end - 1].tag == COMMA:
        opening = next((i for i in range(end - 2, 0, -1) if line[i].tag == COMMA), None)
        if opening is not None:
            return opening
    return end


def _skip_adverbs(line: Sequence[Token], end: int) -> int:
    while end > 0 and line[end - 1].tag == ADVERB:
        end -= 1
    return end


def after(line: Sequence[Token], group: Group) -> tuple[int, int]:
    """Return the token range of the object of a verb group (empty where a preposition follows).

    Dates may stand between: "extended to April 30 the expiration date".
    """
    start = skip_dates(line, group.last + 1)
    if start >= len(line) or line[start].tag not in (NOUN, LEAD):
        return start, start
    return start, phrase_end(line, start)


def skip_dates(line: Sequence[Token], start: int) -> int:
    """Return where the adverbs and dates that begin at *start* end: "until midnight on Friday"."""
    while start < len(line):
        if line[start].tag in (ADVERB, DATE):
            start += 1
        elif line[start].tag in (PREP, LINK) and start + 1 < len(line) and line[start + 1].tag == DATE:
            start += 2
        else:
            break
    return start


def phrase_end(line: Sequence[Token], start: int) -> int:
    """Return where a noun phrase that begins at *start* ends: before a verb, a link, a date or a stop."""
    end = start
    while end < len(line) and end - start < _LONGEST + 3 and line[end].tag in (NOUN, LEAD, PREP, JOIN):
        if line[end].tag == JOIN and end + 1 < len(line) and line[end + 1].tag not in (NOUN, LEAD):
            break
        if line[end].tag == LEAD and end > start and line[end - 1].tag == NOUN:
            break
        end += 1
    return end


def tidy(line: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """Cut a range of tokens to the head of the noun phrase and what belongs to it."""
    while start < end and line[start].tag in (PREP, LINK) and _second_phrase(line, start + 1, end):
        start = _second_phrase(line, start + 1, end)
    while start < end and line[start].tag != NOUN:
        start += 1
    stop = start
    while stop < end and stop - start < _LONGEST and line[stop].tag in (NOUN, LEAD, PREP, JOIN):
        stop += 1
    while stop > start and line[stop - 1].tag in (LEAD, PREP, JOIN, LINK):
        stop -= 1
    return start, stop


def _second_phrase(line: Sequence[Token], start: int, end: int) -> int:
    """Where a phrase begins after a prepositional one: "in Ottawa | the ministry"; 0 for nowhere."""
    seen = False
    for at in range(start, end):
        if line[at].tag in (LEAD, PRONOUN) and seen:
            return at
        if line[at].tag in (NOUN, DATE):
            seen = True
        elif line[at].tag in (PREP, LINK):
            seen = False
    return 0


def words(text: str, line: Sequence[Token], start: int, end: int) -> str:
    """The text of a range of tokens."""
    return text[line[start].start : line[end - 1].end] if start < end else ""


def nouns(line: Line) -> Iterator[tuple[int, int]]:
    """Yield the noun phrases of a sentence with what hangs on them (token ranges)."""
    at = 0
    while at < len(line):
        if line[at].tag in (NOUN, LEAD):
            end = phrase_end(line, at)
            if any(token.tag == NOUN for token in line[at:end]):
                yield at, end
                at = end
                continue
        at += 1


def forms(line: Line, phrase: tuple[int, int]) -> Iterator[tuple[str, int, int]]:
    """Yield the whole phrase, its core, its core with one more phrase, and each phrase that hangs on it."""
    first, last = tidy(line, *phrase)
    if first >= last:
        return
    cuts = [at for at in range(first, last) if line[at].tag in (PREP, JOIN)]
    ends = [*cuts, last]
    if not _is_bare(line, first, ends[0]):
        yield "core", first, ends[0]
    if len(ends) > 1:
        yield "longer", first, ends[1]
    if len(ends) > 2:
        yield "whole", first, last
    for cut in cuts:
        begin, end = tidy(line, cut + 1, next((c for c in cuts if c > cut), last))
        if begin < end and not _is_bare(line, begin, end):
            yield "hanging", begin, end


def _is_bare(line: Line, first: int, last: int) -> bool:
    """Whether a phrase is a number and no more, other than one with an article (the 530) or of a version (3.4)."""
    if any(line[at].lower[:1].isalpha() for at in range(first, last)):
        return False
    return not (first and line[first - 1].tag == LEAD) and not _VERSION.fullmatch(line[first].lower)
