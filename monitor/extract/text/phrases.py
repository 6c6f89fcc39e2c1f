"""Finds the noun phrases of a sentence, and those beside its verb groups, without a parser."""

import re
from collections.abc import Iterator, Sequence

from monitor.extract.language import Names
from monitor.extract.text.classes import (
    ADVERB,
    AUX,
    COMMA,
    DATE,
    JOIN,
    LEAD,
    LINK,
    NOUN,
    PREP,
    PRONOUN,
    STOP,
    VERB,
    VERBS,
)
from monitor.extract.text.verb_groups import Group
from monitor.extract.text.words import FILL, MASK, Line, Token, tokens

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
    "QUOTES",
    "STOP",
    "VERB",
    "VERBS",
    "Line",
    "Token",
    "parts_clauses",
    "tokens",
]

QUOTES = frozenset("«»“”„\"'‘’")
_LONGEST = 9
_BEFORE_DATE, _BARE = 3, 2
"""So many words may lead to a date: bis spätestens zum; a preposition and a noun without an article are so many."""
_VERSION = re.compile(r"\d+(?:\.\d+)+")
_DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)")


def parts_clauses(token: Token) -> bool:
    """Whether a sign parts two clauses; quotes do not."""
    return token.tag in (COMMA, STOP) and token.text not in QUOTES


def before(line: Sequence[Token], group: Group) -> tuple[int, int]:
    """Return the token range of the noun phrase that is the subject of a verb group (empty where there is none)."""
    end = _skip_aside(line, group.first)
    start, named = end, False
    while start > 0 and line[start - 1].tag in (NOUN, LEAD, PREP, LINK, PRONOUN, JOIN, ADVERB):
        start -= 1
        named = named or line[start].tag == NOUN
        if named and start and line[start].tag == LEAD and line[start - 1].tag == NOUN:
            break
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
        at = start
        while at < len(line) and at - start < _BEFORE_DATE and line[at].tag in (ADVERB, PREP, LINK, LEAD):
            at += 1
        if at < len(line) and line[at].tag == DATE:
            start = at + 1
        elif line[start].tag == ADVERB:
            start += 1
        else:
            break
    return start


def pronoun_of(line: Sequence[Token], group: Group | None) -> str:
    """Return the pronoun beside a verb group, behind it (extended *it*) or directly before it (*lo* prorrogó)."""
    if group is None:
        return ""
    behind, ahead = line[group.last + 1 : group.last + 2], line[max(0, group.first - 1) : group.first]
    if behind and behind[0].tag == PRONOUN:
        return behind[0].lower
    return ahead[0].lower if ahead and ahead[0].tag in (PRONOUN, LEAD) else ""


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


def forms(line: Line, phrase: tuple[int, int], names: Names) -> Iterator[tuple[str, int, int]]:
    """Yield the whole phrase, its core, its core with one more phrase, and each phrase that hangs on it.

    That one goes on behind a bare noun to what a word *within* names joins to it: the time limit for *receipt* of bids.
    What a *pairing* word joins is one: the truce between Holm and Tarn.
    """
    first, last = tidy(line, *phrase)
    if first >= last:
        return
    cuts = [at for at in range(first, last) if line[at].tag in (PREP, JOIN) and not _pairs(line, first, at, names)]
    ends = [*cuts, last]
    if not _is_bare(line, first, ends[0]):
        yield "core", first, ends[0]
    if len(ends) > 1:
        goes_on = len(ends) > 2 and ends[1] - ends[0] == _BARE and line[ends[1]].lower in names.within
        goes_on = goes_on and line[ends[1] - 1].text.islower()
        yield "longer", first, ends[2 if goes_on else 1]
    if len(ends) > 2:
        yield "whole", first, last
    for cut in cuts:
        begin, end = tidy(line, cut + 1, next((c for c in cuts if c > cut), last))
        if begin < end and not _is_bare(line, begin, end):
            yield "hanging", begin, end


def _pairs(line: Line, first: int, at: int, names: Names) -> bool:
    """Whether a conjunction at *at* joins the two behind a pairing preposition of a phrase: between Holm *and* Tarn."""
    opens = next((line[i].lower for i in range(at - 1, first, -1) if line[i].tag in (PREP, JOIN)), "")
    return line[at].tag == JOIN and opens in names.pairing


def _is_bare(line: Line, first: int, last: int) -> bool:
    """Whether a phrase is a day (the 22nd), or a number without an article (not: the 530) and of no version (3.4)."""
    if any(line[at].lower[:1].isalpha() for at in range(first, last)):
        return False
    if last - first == 1 and _DAY.fullmatch(line[first].lower):
        return True
    return not (first and line[first - 1].tag == LEAD) and not _VERSION.fullmatch(line[first].lower)


def joined(line: Line, end: int, subject: tuple[int, int]) -> bool:
    """Whether a phrase that ends at *end* is the first of several subjects: "the offer, the period and the rights"."""
    first, last = subject
    return end + 1 == first and line[end].tag == COMMA and any(t.tag == JOIN for t in line[first:last])


def reaches(line: Line, left: int, right: int) -> bool:
    """Whether nothing but adverbs and articles stands between two places of a sentence."""
    return all(line[at].tag in (ADVERB, LEAD) for at in range(left, right))
