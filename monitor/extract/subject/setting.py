"""Tells what a document has named around a sentence: in its title, its headings, the sentence before."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from monitor.extract.language import Names, Statements, known
from monitor.extract.subject.clauses import dateline
from monitor.extract.text import phrases
from monitor.extract.text.reading import Reading
from monitor.extract.text.sorts import sort_of
from monitor.model import Document

SETTING = ("title", "heading", "named", "previous")
"""Where a document names things around a sentence."""
HEAD, SORT = 1, 2
"""Where among the features of a text its head and its sort stand."""
_SEEN = 400
_SHORT = re.compile(r"(?:\w\.)+\w?")
"""What only shortens words, and names no thing: p.m., U.S."""
_HEADING = 70
_STOP = re.compile(
    r"[.!?](?<!\b\d.)(?<!\b\d\d.)(?<!\b[Nn]o.)(?<!\b[A-ZА-ЯІЇЄ].)[\"”’»)]* (?=\W*[^\Wa-zа-яіїє0-9])", re.DOTALL
)
_OPENING = re.compile(r"\W*(?:\d{1,2}(?:\.\d{1,2})*[.)] +)?([A-Z0-9][^.:;!?\n]{2,50})\. +(?=\S)")


@dataclass(frozen=True, slots=True)
class Page:
    """What a name may ask about its document: the title's words, and the things named so far, the nearest last.

    *memory* keeps the features of names that were asked for before.
    """

    title: frozenset[str]
    counts: Mapping[str, int]
    before: tuple["Thing", ...]
    memory: dict[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that the text has named before a sentence: *origin* is title, heading, named or previous."""

    name: str
    origin: str
    sentences: int


def page_of(document: Document, reading: Reading, language: Statements, things: Sequence[tuple[int, str]]) -> Page:
    """Return what the names for a sentence of *document* may ask about the rest of it."""
    start = reading.sentence.start
    text = document.text
    whole = _whole(text, document.origin.title or _first_line(text), language.code)
    heading, previous = _beside(text, start, language.code)
    at = bisect_left(things, (start, ""))
    named = [Thing(name, "named", age) for age, (_, name) in enumerate(reversed(things[max(0, at - 3) : at]))]
    near = {each.name.lower() for each in previous}
    farther = (each for each in (*whole.before, *heading, *named) if each.name.lower() not in near)
    return Page(whole.title, whole.counts, (*farther, *previous), whole.memory)


@lru_cache(maxsize=4)
def _first_line(text: str) -> str:
    """Return the first line of a text; of a whole paragraph only what stands before its first full stop."""
    return text.partition("\n")[0].partition(". ")[0]


@lru_cache(maxsize=4)
def _whole(text: str, title: str, code: str) -> Page:
    """Return what is the same for every sentence of a document."""
    words = frozenset(word.strip(".,:;'\"()") for word in title.lower().split() if len(word) > 3)
    return Page(
        words, Counter(text.lower().split()), tuple(Thing(name, "title", 4) for name in _topics(title, code, 3)), {}
    )


@lru_cache(maxsize=4)
def _beside(text: str, start: int, code: str) -> tuple[Sequence[Thing], Sequence[Thing]]:
    """Return the things of the heading over *start* and of the sentence before it."""
    heading, previous = _run_in(text, start, code) or _heading(text, start), _previous(text, start)
    return (
        [Thing(name, "heading", 1) for name in _topics(heading, code, 1)] if heading else [],
        [Thing(name, "previous", at) for at, name in enumerate(_topics(previous, code, 3))] if previous else [],
    )


@lru_cache(maxsize=64)
def _topics(sentence: str, code: str, most: int) -> Sequence[str]:
    """Return the first noun phrases of a sentence in the language called *code*."""
    language = known(code)
    sentence = sentence[dateline(sentence) :]
    lowered = sentence.lower()
    line = phrases.tokens(sentence, lowered if len(lowered) == len(sentence) else sentence, language.names)
    found: list[str] = []
    for phrase in phrases.nouns(line):
        form, first, last = next(phrases.forms(line, phrase, language.names), ("", 0, 0))
        last = _without_day(line, first, last, language) if form else first
        name = phrases.words(sentence, line, first, last)
        if first < last and not _is_counted(line, first, last, language) and _SHORT.fullmatch(name) is None:
            found.append(name)
        if len(found) == most:
            break
    return found


def _is_counted(line: phrases.Line, first: int, last: int, language: Statements) -> bool:
    """Whether a name only tells a length of time: by two hours, but not: the minutes."""
    if last - first > 1 or first == 0 or line[first].lower not in language.names.lengths:
        return False
    before = line[first - 1]
    points = before.lower in language.things.pointing | language.things.indefinite
    return before.text.isdigit() or (before.tag == phrases.LEAD and not points)


def _without_day(line: phrases.Line, first: int, last: int, language: Statements) -> int:
    """Return where a name ends before the day that stands behind it: the survey last week."""
    end, days = last, language.names.months | language.things.days
    while end > first and (line[end - 1].lower in days or (end < last and line[end - 1].lower in language.things.own)):
        end -= 1
    return first if all(each.lower in language.things.own for each in line[first:end]) else end


def _heading(text: str, start: int) -> str:
    """Return the last line before *start* that is short and ends without a stop."""
    for line in reversed(text[max(0, start - _SEEN) : start].split("\n")[1:-1]):
        bare = line.strip()
        if bare and len(bare) < _HEADING and not bare.endswith((".", ",", ";", "!", "?")):
            return bare
        if bare:
            return ""
    return ""


def _run_in(text: str, start: int, code: str) -> str:
    """Return the words without a verb that open the paragraph of a sentence: "Seed swap. The hall is cold. It is on".

    Not for the sentence right behind them, to which they are the one before.
    """
    found = _OPENING.match(text[text.rfind("\n", 0, start) + 1 : start])
    if found is None or found[1].lower() in known(code).names.abbreviations:
        return ""
    words = found[1]
    line = phrases.tokens(words, words.lower(), known(code).names) if len(words) == len(words.lower()) else ()
    told = any(token.tag in (*phrases.VERBS, phrases.AUX, phrases.PRONOUN) for token in line)
    return words if any(token.tag == phrases.NOUN for token in line) and not told else ""


def _previous(text: str, start: int) -> str:
    """Return the sentence that ends before *start*, roughly."""
    before = text[max(0, start - _SEEN) : start].rstrip()
    stops = [found.end() for found in _STOP.finditer(before, 0, len(before) - 1)]
    return before[max(before.rfind("\n") + 1, *stops[-1:], 0) :].strip()


def text_features(text: str, kind: str, page: Page, language: Statements) -> Sequence[str]:
    """Return what holds for the words of a name of something of a *kind*, wherever in the document it stands."""
    known_features = page.memory.get(text)
    if known_features is None:
        known_features = page.memory[text] = tuple(_of_text(text, page, language))
    return (*known_features, f"{known_features[SORT]}&kind={kind}")


def _of_text(text: str, page: Page, statements: Statements) -> Iterator[str]:
    language = statements.names
    words = [word for word in text.lower().replace("'s", "").split() if word not in language.lead]
    yield f"words={min(8, len(words))}"
    head = head_of(words, language)
    yield f"head={head}"
    sort = sort_of(text, head, statements.code)
    yield f"sort={sort}"
    yield f"upper={any(part[:1].isupper() for part in text.split())}&words={min(4, len(words))}"
    yield f"in title={any(len(word) > 3 and word in page.title for word in words)}"
    yield f"told={min(4, page.counts.get(head, 0))}"
    if head in _kinds(language):
        yield f"thing&words={min(3, len(words))}"
    if head in language.empty:
        yield "empty"
    if any(map(str.isdigit, text)):
        yield "digits"


@lru_cache(maxsize=16)
def _kinds(language: Names) -> frozenset[str]:
    return frozenset().union(*language.kinds)


def head_of(words: Sequence[str], language: Names) -> str:
    """The last word before the first preposition."""
    stop = next((i for i, word in enumerate(words) if i and word in language.joints), len(words))
    return words[stop - 1] if words else ""
