"""Cuts a sentence into words and signs, and tells the class of each, by word lists or a tagger."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from monitor.extract.language import Names
from monitor.extract.text import neighbours
from monitor.extract.text.classes import (
    ADVERB,
    AUX,
    COMMA,
    DATE,
    GERUND,
    JOIN,
    LEAD,
    LINK,
    NOUN,
    PARTICIPLE,
    PAST,
    PREP,
    PRONOUN,
    STOP,
    VERB,
)
from monitor.extract.text.tagging import (
    FIGURE,
    NAMED,
    PLAIN,
    Tagger,
    Word,
    capitals,
    tagger,
    unheard_verb,
)

MASK, FILL = "\ue000", "\ue001"
"""Stand for the first and the other letters of a date, so that no word of it is read as anything else."""
_SHORT = r"(?:[^\W\d_]\.){2,}(?!\w)|"
_OWNED = r"\w+s['’](?= \w)|"
_TOKEN = (
    rf"(?<=[{MASK}{FILL}])['’]s\b|\w++(?= )|[{MASK}][{FILL}]*|(?<!\w)n[or]\.(?= ?\d)|"
    r"(?:[cdjlmnst]|qu|jusqu)['’](?=[\w\ue000])|\d{1,2}[:.]\d\d\b|"
    r"[$€£#@*/]*\w+(?:[-./’'&@+*_]+\w+|,\d+|(?<=\d),\d{1,2}(?![\d,]))*%?|\S"
)
_REMEMBERED = 50_000

_FINITE = frozenset((AUX, VERB, PAST))
_OPEN = (NOUN, ADVERB, VERB, PAST, PARTICIPLE, GERUND)
"""The classes of the labels of a tagger."""


class Token(NamedTuple):
    """A word or sign of a sentence, its place, and its class."""

    text: str
    lower: str
    start: int
    end: int
    tag: int


Line = Sequence[Token]
_token: Callable[[tuple[str, str, int, int, int]], Token] = partial(tuple.__new__, Token)  # twice as quick as Token(…)


def tokens(text: str, words: str, names: Names) -> list[Token]:
    """Cut a sentence into tokens; *words* is its lower-case form with every date masked."""
    vocabulary = _vocabulary(names)
    found = vocabulary.pattern(words).findall(words)
    starts, ends, at = [], [], 0
    for word in found:
        at = words.find(word, at)
        starts.append(at)
        at += len(word)
        ends.append(at)
    written = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    tags = vocabulary.tags(written, found)
    line = list(map(_token, zip(written, found, starts, ends, tags, strict=True)))
    return _parted(line, names) if names.direct else line


def _parted(line: Line, names: Names) -> list[Token]:
    """Put an empty article before each noun that no noun before it can govern: in view of the frost | match."""
    parted: list[Token] = []
    for token in line:
        if token.tag == NOUN and parted and parted[-1].tag == NOUN:
            behind = names.direct.get(token.lower) or _behind(token.text, names)
            if behind and re.fullmatch(behind, parted[-1].lower):
                parted.append(Token("", "", token.start, token.start, LEAD))
        parted.append(token)
    return parted


def _behind(word: str, names: Names) -> str:
    """Return the pattern of what cannot govern a word that has one of the endings that tell so; "" for any other."""
    return next((behind for end, behind in names.direct_endings.items() if word.endswith(end) and word.islower()), "")


@lru_cache(maxsize=16)
def _vocabulary(names: Names) -> "Vocabulary":
    return Vocabulary(names)


class Vocabulary:
    """The words of a language seen so far, with their classes."""

    def __init__(self, names: Names) -> None:
        self.names = names
        ends = "|".join(names.abbreviations)
        short = rf"{_SHORT}(?<!\w)(?:{ends})\.(?=,|\s?\w)|" if ends else _SHORT
        amounts = "|".join(names.amounts)
        whole = (rf"[$€£]?\d[\d.,]*(?: (?:{amounts})\b)+(?: {names.rate}\b)?|" if amounts else "") + _TOKEN
        self._patterns = re.compile(whole), re.compile(short + _OWNED + whole)
        self._tagger: Tagger | None = tagger(names.tagger, _OPEN) if names.tagger else None
        self._aside = names.lengths | names.overtaken
        self._plain: dict[str, Word] = {}
        self._known: dict[tuple[str, int], Word] = {}
        self._listed: dict[tuple[str, bool], int] = {}

    def pattern(self, words: str) -> re.Pattern[str]:
        """Return what cuts a sentence; only a full stop before its end may be that of an abbreviation."""
        return self._patterns[words.find(".", 0, -1) >= 0 or "s' " in words or "s’ " in words]

    def tags(self, written: Sequence[str], found: Sequence[str]) -> list[int]:
        """Return the class of each word of a sentence, *found* in lower case."""
        if self._tagger is None:
            return self._by_lists(written, found)
        known = self.look(written, found)
        tags = self._tagger(known)
        _find_verb(tags, found, known)
        for at in (at for at, word in enumerate(known) if word.sort == FIGURE):
            neighbours.count(tags, found, at, self.names)
        neighbours.rates(tags, found, self.names)
        neighbours.versions(tags, written)
        neighbours.opening(tags, found, self.names)
        neighbours.deed(tags)
        if not self.names.within.isdisjoint(found):
            for at in range(1, len(found) - 1):
                if found[at] in self.names.within and known[at - 1].sort == known[at + 1].sort == NAMED:
                    tags[at] = NOUN
        if "i" in found:
            neighbours.number(tags, written, known)
        if not self._aside.isdisjoint(found):
            neighbours.put_aside(tags, found, self.names)
        if not self.names.either.isdisjoint(found):
            neighbours.between(tags, found, self.names)
        if not self.names.copular.keys().isdisjoint(found):
            neighbours.helped(tags, found, self.names)
        return tags

    def look(self, written: Sequence[str], found: Sequence[str]) -> list[Word]:
        """Return what the tagger knows of each word of a sentence."""
        plain, known = self._plain, self._known
        if len(known) + len(plain) > _REMEMBERED:
            plain.clear()
            known.clear()
        words = [plain.get(word) or self._learn(word, PLAIN) for word in found]
        for at, shape in capitals(written, found):
            words[at] = known.get((found[at], shape)) or self._learn(found[at], shape)
        return words

    def _learn(self, word: str, shape: int) -> Word:
        plain = word.replace("’", "'")
        tag = _closed(plain, self.names)
        if tag is None:
            known = tagger(self.names.tagger, _OPEN).word(plain, shape)
        elif tag == STOP:
            known = Word(tag, plain if plain in ':;()"' else ".")
        else:
            rows = (row.partition(" ")[0] for row in self.names.alike if plain in row.split())
            known = Word(tag, next(rows, f"{tag}"))
        if shape == PLAIN:
            self._plain[word] = known
        else:
            self._known[word, shape] = known
        return known

    def _by_lists(self, written: Sequence[str], found: Sequence[str]) -> list[int]:
        listed = self._listed
        if len(listed) > _REMEMBERED:
            listed.clear()
        keys = [(word, text[0].islower()) for text, word in zip(written, found, strict=True)]
        tags = [listed[key] if key in listed else self._list(*key) for key in keys]
        if not self.names.months.isdisjoint(found):
            capital, months = self.names.capital_nouns, self.names.months
            neighbours.of_dates(
                tags, found, [at for at, (word, small) in enumerate(keys) if word in months and (small or capital)]
            )
        if VERB in tags:
            line = Words(written, found, tuple(tags))
            for at, tag in enumerate(line.tags):
                if tag == VERB and _stands_before(line, at, self.names):
                    tags[at - 1] = PRONOUN
                elif tag == VERB and _is_noun(line, at, self.names):
                    tags[at] = LEAD if self.names.capital_nouns and keys[at][1] else NOUN
        neighbours.place(tags, found, self.names)
        return tags

    def _list(self, word: str, small: bool) -> int:
        tag = self._listed[word, small] = _tag(word, small, self.names)
        return tag


def _find_verb(tags: list[int], found: Sequence[str], known: Sequence[Word]) -> None:
    """Give the first clause of a full sentence its verb where a word that may be one was taken for a name."""
    end = next((at for at, tag in enumerate(tags) if tag in (COMMA, STOP)), 0)
    if found[-1:] == ["."] and _FINITE.isdisjoint(tags[:end]):
        names, joints = [tag == NOUN for tag in tags[:end]], [tag in (PREP, LINK, DATE) for tag in tags[:end]]
        if (at := unheard_verb(found[:end], known, names, joints)) is not None:
            tags[at] = VERB


class Words(NamedTuple):
    """The words of a sentence as they are written and in lower case, with the classes that the lists give them."""

    written: Sequence[str]
    found: Sequence[str]
    tags: Sequence[int]


def _stands_before(line: Words, at: int, names: Names) -> bool:
    """Whether a word that may be an owner or an object is the object of the verb behind it (её проведут)."""
    unsure = not names.nominal and not names.capital_nouns and at > 0
    last = line.found[at - 1] if unsure else ""
    return last in names.pronouns and last in names.lead and line.found[at] in names.finite


def _is_noun(line: Words, at: int, names: Names) -> bool:
    """Whether a word that may be a verb is a noun or an adjective here (the pay deal, the extended offer)."""
    word = line.found[at]
    tag, last = (line.tags[at - 1], line.found[at - 1]) if at else (None, "")
    following = line.tags[at + 1] if at + 1 < len(line.tags) else STOP
    if line.written[at][:1].isupper() and tag not in (None, STOP):
        return True
    told = tag == LEAD and at > 1 and line.tags[at - 2] == PRONOUN and not names.capital_nouns
    if told and word in names.verbs:
        return False
    if tag == LEAD or (tag == PREP and word in names.nominal):
        return True
    if word.endswith(names.verb_endings):
        return tag == PREP and following == NOUN
    if last in names.infinitive:
        return False
    if word in names.bases:
        return not (tag in (None, PRONOUN, JOIN, ADVERB, AUX, COMMA, STOP) or last.endswith("s"))
    return following in (AUX, VERB, PREP) and tag not in (None, NOUN) and word not in names.finite


def _tag(word: str, small: bool, names: Names) -> int:
    tag = _closed(word, names)
    if tag is not None:
        return tag
    if word in names.nouns:
        return NOUN
    if word in names.verbs:
        return VERB
    if word.endswith(names.adverb_endings):
        return ADVERB
    if len(word) > 4 and word.endswith((*names.verb_endings, *names.ahead_endings)):
        return VERB
    return LEAD if names.capital_nouns and small else NOUN


def _closed(word: str, names: Names) -> int | None:
    """Return the class of a sign, a date or a word of a closed list."""
    if word[0] == MASK or neighbours.CLOCK.fullmatch(word):
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
    ):
        if word in group:
            return tag
    return None
