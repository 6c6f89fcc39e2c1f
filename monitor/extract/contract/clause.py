"""Puts the sentences of a contract into the plain form that its rules read: days, lengths and blanks marked."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from monitor.extract import timex
from monitor.extract.contract.lengths import period
from monitor.extract.language.contracts import Contracts
from monitor.extract.text.patterns import sieve_of
from monitor.extract.text.sentences import Sentence
from monitor.model import Document, Due, Grain, Period, Timex, TimexType

_LONGEST = 6000
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'", "@": " ", "#": " "})
_ITEMS = 4
_DAY = r"\d{4}-\d\d-\d\d"
_LIST = 900
_HEADING = 60
_QUARTER = 100


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence of a contract, and the items of the list that it opens.

    *words* is its plain form; ``@1`` in it stands for ``days[1]``, ``#1`` for ``lengths[1]``. *heading* is the plain
    form of the heading over it, which it *opens* as the first.
    """

    start: int
    end: int
    words: str
    days: tuple[Timex, ...]
    lengths: tuple[tuple[Period, str], ...]
    heading: str
    opens: bool

    def due(self, mark: str) -> Due:
        """Return the days that a mark such as ``@1`` stands for; raise ValueError for an expression that names none."""
        due = self.day(mark).due
        if due is None:
            raise ValueError(mark)
        return due

    def day(self, mark: str) -> Timex:
        """Return the expression that a mark such as ``@1`` stands for."""
        return self.days[int(mark[1:])]

    def length(self, mark: str) -> Period:
        """Return the length of time that a mark such as ``#1`` stands for."""
        return self.lengths[int(mark[1:])][0]

    def said(self, mark: str) -> str:
        """Return the words for which a mark stands."""
        return self.day(mark).text if mark[0] == "@" else self.lengths[int(mark[1:])][1]


@lru_cache(maxsize=512)
def pattern(text: str) -> re.Pattern[str]:
    """Compile a pattern of the language once."""
    return re.compile(text)


def verbatim(said: str, quote: str) -> str:
    """Return words that were read in lower case, in single spaces, as *quote* prints them."""
    found = re.search(r"\s*".join(map(re.escape, said.split())), quote, re.IGNORECASE)
    return found.group() if found else said


def printed(each: Timex) -> bool:
    """Whether the text prints the days in full, no coarser than a quarter."""
    if each.type is TimexType.DURATION:
        return False
    days = (each.due.stop - each.due.start).days if each.due else _QUARTER
    return days < _QUARTER and not each.relative and not each.year_inferred


def clauses(
    document: Document, sentences: Sequence[Sentence], found: Sequence[Timex], words: Contracts
) -> list[Clause]:
    """Return the sentences that may say something of the term, in order."""
    made: list[Clause] = []
    heading, opens = "", False
    at = 0
    for start, end, head in _joined(sentences, words):
        while at < len(found) and found[at].start < start:
            at += 1
        text = document.text[start:end]
        lowered = text[:_LONGEST].lower()
        inside = _inside(found, at, end)
        if inside or (head and len(text) < _HEADING) or pattern(words.worth).search(lowered):
            made.append(_clause(document, start, end, inside, words, heading, opens=opens))
        if head and len(text) < _HEADING:
            heading = _plain(lowered)
        opens = head and len(text) < _HEADING
    return made


def _inside(found: Sequence[Timex], at: int, end: int) -> list[Timex]:
    inside = []
    while at < len(found) and found[at].end <= end:
        inside.append(found[at])
        at += 1
    return inside


def _joined(sentences: Sequence[Sentence], words: Contracts) -> Iterator[tuple[int, int, bool]]:
    """Yield the places of sentences; one that opens a list, or was cut inside a day, with what follows it."""
    at = 0
    while at < len(sentences):
        first = last = sentences[at]
        at += 1
        if pattern(words.broken_day).search(first.text[-20:].lower()) and at < len(sentences):
            last = sentences[at]
            at += 1
        elif first.text.endswith(":") and pattern(f"{words.later}|{words.earlier}").search(first.text[-200:].lower()):
            reach = at + _ITEMS
            while at < min(reach, len(sentences)) and sentences[at].end - first.start < _LIST:
                last = sentences[at]
                at += 1
                if not last.heading:
                    break
        yield first.start, last.end, first.heading


def _clause(
    document: Document, start: int, end: int, found: Sequence[Timex], words: Contracts, heading: str, *, opens: bool
) -> Clause:
    text = document.text[start : min(end, start + _LONGEST)]
    mended = _mended(text, words)
    if mended != text:
        found = [
            replace(each, start=each.start + start, end=each.end + start, text=text[each.start : each.end])
            for each in timex.find(replace(document, text=mended))
        ]
    loose = pattern(words.patching).search(text.lower()) is not None
    days = tuple(each for each in _days(document, found, loose=loose) if each.end <= start + len(text))
    parts: list[str] = []
    at = 0
    for number, day in enumerate(days):
        parts += [mended[at : day.start - start].translate(_QUOTES), f" @{number} "]
        at = day.end - start
    parts.append(mended[at:].translate(_QUOTES))
    line, lengths = _lengths(_plain("".join(parts)), words)
    return Clause(start, end, line, days, lengths, heading, opens)


def _days(document: Document, found: Sequence[Timex], *, loose: bool) -> Iterator[Timex]:
    """Yield the days that the text prints; of a stretch its ends, of a distance from a day that day.

    Those without a year count only where *loose*: beside the verbs by which a text is changed.
    """
    for each in found:
        if each.due is not None and each.due.grain is Grain.WINDOW and pattern(_DAY).fullmatch(each.value):
            yield replace(each, due=Due.parse(each.value))
        elif printed(each) or (loose and each.year_inferred and not each.readings):
            yield each
        elif each.relative and (year := pattern(r"(?:19|20)\d\d$").search(each.text)):
            yield from _last_day(document, each, year.start())


def _last_day(document: Document, each: Timex, year: int) -> Iterator[Timex]:
    for blank in re.finditer(r"\s", each.text[:year]):
        inner = timex.find(replace(document, text=each.text[blank.end() :]))
        if len(inner) == 1 and inner[0].start == 0 and printed(inner[0]):
            shift = each.start + blank.end()
            yield replace(inner[0], start=inner[0].start + shift, end=inner[0].end + shift)
            return


def _mended(text: str, words: Contracts) -> str:
    """Return the text with the breaks of its extraction mended; every offset stays."""
    broken = sieve_of(*(wrong for wrong, _ in words.repairs))(text)
    for wrong, right in words.repairs if broken else ():
        text = pattern(wrong).sub(_mender(right), text)
    return text


def _mender(right: str) -> Callable[[re.Match[str]], str]:
    return lambda found: found.expand(right).ljust(len(found.group()))


def _plain(text: str) -> str:
    line = " ".join(text.lower().split())
    return line.replace(" ,", ",").replace("( ", "(").replace(" )", ")")


def _lengths(line: str, words: Contracts) -> tuple[str, tuple[tuple[Period, str], ...]]:
    line = pattern(words.blank).sub(" ~ ", line).replace("  ", " ")
    if not sieve_of(words.anniversary, words.length)(line):
        return line, ()
    lengths: list[tuple[Period, str]] = []

    def mark(found: re.Match[str]) -> str:
        read = period(found, words)
        if read is None:
            return found.group()
        lengths.append((read, found.group()))
        return f"#{len(lengths) - 1}" + (" anniversary" if "nth" in found.groupdict() else "")

    line = pattern(words.anniversary).sub(mark, line)
    return pattern(words.length).sub(mark, line), tuple(lengths)
