"""Finds verb groups and the noun phrases around them, with word lists instead of a parser."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from monitor.extract.language import Names

MASK, FILL = "\ue000", "\ue001"
"""Stand for the first and the other letters of a date, so that no word of it is read as anything else."""
_TOKEN = re.compile(
    rf"\w++(?= )|[{MASK}][\ue001]*|(?<!\w)n[or]\.(?= ?\d)|(?:[cdjlmnst]|qu|jusqu)['’](?=\w)|\d{{1,2}}[:.]\d\d\b|"
    r"[$€£#@*/]*\w+(?:[-./’'&@+*_]+\w+|,\d{3})*%?|\S"
)
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d|\d{4}z")
_LONGEST = 9
_REMEMBERED = 50_000

NOUN, LEAD, AUX, VERB, PREP, LINK, PRONOUN, JOIN, ADVERB, DATE, COMMA, STOP = range(12)


class Token(NamedTuple):
    """A word or sign of a sentence, its place, and the class that the word lists give it."""

    text: str
    lower: str
    start: int
    end: int
    tag: int


Line = Sequence[Token]


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


def tokens(text: str, words: str, names: Names) -> list[Token]:
    """Cut a sentence into tokens; *words* is its lower-case form with every date masked."""
    tags = _tags(names)
    line: list[Token] = []
    verbs: list[int] = []
    for found in _TOKEN.finditer(words):
        start, end = found.span()
        word = words[start:end]
        key = (word, text[start].islower()) if names.capital_nouns else word
        tag = tags.get(key)
        if tag is None:
            tag = tags[key] = _tag(word, text[start], names)
        if tag == VERB:
            verbs.append(len(line))
        line.append(Token(text[start:end], word, start, end, tag))
    if len(tags) > _REMEMBERED:
        tags.clear()
    for at in [at for at in verbs if _is_noun(line, at, names)]:
        line[at] = _noun(line[at], names)
    return _owned(line, names) if names.genitive else line


@lru_cache(maxsize=16)
def _tags(names: Names) -> dict[str | tuple[str, bool], int]:  # noqa: ARG001 - one memory for each language
    """The classes of the words seen so far; where nouns have capitals, also by whether they begin in lower case."""
    return {}


def _owned(line: list[Token], names: Names) -> list[Token]:
    """Make prepositions of the articles that tie one noun to another (die Frist der Stadt)."""
    for at in range(1, len(line)):
        if line[at].lower in names.genitive and line[at - 1].tag == NOUN:
            line[at] = line[at]._replace(tag=PREP)
    return line


def _noun(token: Token, names: Names) -> Token:
    return token._replace(tag=LEAD if names.capital_nouns and token.text[:1].islower() else NOUN)


def _is_noun(line: Sequence[Token], at: int, names: Names) -> bool:
    """Whether a word that may be a verb is a noun or an adjective here (the pay deal, the extended offer)."""
    word = line[at].lower
    last = line[at - 1] if at else None
    following = line[at + 1].tag if at + 1 < len(line) else STOP
    if line[at].text[:1].isupper() and at and last is not None and last.tag != STOP:
        return True
    if last is not None and (last.tag == LEAD or (last.tag == PREP and word in names.nominal)):
        return True
    if word.endswith(names.verb_endings):
        return last is not None and last.tag == PREP and following == NOUN
    if last is not None and last.lower in names.infinitive:
        return False
    if word in names.bases:
        plain = last is None or last.tag in (PRONOUN, JOIN, ADVERB, AUX, COMMA, STOP)
        return not (plain or (last is not None and last.lower.endswith("s")))
    return following in (AUX, VERB, PREP) and last is not None and last.tag != NOUN and word not in names.finite


def _tag(word: str, initial: str, names: Names) -> int:
    if word[0] == MASK or _CLOCK.fullmatch(word):
        return DATE
    if word == ",":
        return COMMA
    if not any(letter.isalnum() for letter in word):
        return STOP
    for tag, group in (
        (LEAD, names.lead),
        (AUX, names.auxiliaries),
        (PREP, names.joints),
        (LINK, names.links),
        (PRONOUN, names.pronouns),
        (JOIN, names.joins),
        (ADVERB, names.adverbs),
        (NOUN, names.nouns),
        (VERB, names.verbs),
    ):
        if word in group:
            return tag
    if word.endswith(names.adverb_endings):
        return ADVERB
    if len(word) > 4 and word.endswith((*names.verb_endings, *names.ahead_endings)):
        return VERB
    return LEAD if names.capital_nouns and initial.islower() else NOUN


def groups(line: Sequence[Token], names: Names) -> list[Group]:
    """Return the verb groups of a sentence, from left to right."""
    found: list[Group] = []
    end = 0
    infinitive, gerunds = names.infinitive, names.gerund_endings
    for at, token in enumerate(line):
        opens = token.tag in (AUX, VERB) or token.lower in infinitive or token.lower.endswith(gerunds)
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
    simple = head.tag == VERB and (head.lower in names.past or head.lower.endswith(names.past_endings))
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
    infinitive = token.lower in names.infinitive and _is_plain(line, first + 1)
    gerund = token.lower.endswith(names.gerund_endings) and _takes_object(line, first)
    if token.tag not in (AUX, VERB) and not infinitive and not gerund:
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
        elif token.lower in names.infinitive and _is_plain(line, at + 1):
            be = False
        elif token.tag == VERB or (token.tag == NOUN and _opens_main(line, at, names)):
            main = at
            be = be and not token.lower.endswith(names.gerund_endings)
            if not _chains(line, at + 1, names):
                return Group(first, main, at, be)
        else:
            break
        at += 1
    return Group(first, main, max(first, at - 1), be)


def _takes_object(line: Sequence[Token], at: int) -> bool:
    return at + 1 < len(line) and (line[at + 1].tag == LEAD or line[at + 1].text[:1].isdigit())


def _is_plain(line: Sequence[Token], at: int) -> bool:
    return at < len(line) and line[at].tag in (NOUN, VERB, AUX, ADVERB) and line[at].text[:1].islower()


def _opens_main(line: Sequence[Token], at: int, names: Names) -> bool:
    before = line[at - 1]
    return (before.tag in (AUX, ADVERB) or before.lower in names.infinitive) and line[at].text[:1].islower()


def _chains(line: Sequence[Token], at: int, names: Names) -> bool:
    return at < len(line) and line[at].lower in names.infinitive and _is_plain(line, at + 1)


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
    yield "core", first, ends[0]
    if len(ends) > 1:
        yield "longer", first, ends[1]
    if len(ends) > 2:
        yield "whole", first, last
    for cut in cuts:
        begin, end = tidy(line, cut + 1, next((c for c in cuts if c > cut), last))
        if begin < end:
            yield "hanging", begin, end
