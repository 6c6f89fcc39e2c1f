"""Cuts a text into sentences, headings and list items that keep their offsets."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from nupunkt import sent_spans

from monitor.extract.language.stops import Stops

_LINE = re.compile(r"[^\n]+")
_PICTURE = "\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\U0001f000-\U0001faff"
_ITEM = re.compile(
    rf"\s*(?:[{_PICTURE}]|[-*•·–—>#|]+\s|\(?(?:\d{{1,3}}|[a-zA-Z]|[ivxIVX]{{1,5}})[.)]\s|\[[^\]\n]{{1,24}}\]\s)"
)
"""The start of a line that is an item of a list: behind a dash, a number, a picture."""
_LABELLED = re.compile(r"\s*[^\W\d_][^\s:]*(?: [^\s:]+){0,3}:[^\S\n]*(?=\S)")
_ENDS = (".", "!", "?", ":", ";", '."', '?"', '!"', ".”", "?”", "!”", ".»", "»", "…", ".)", "|")
_LONGEST = 1_500
_ROW = re.compile(r"[^|]+\|[^|]+\|[^|]")
"""The cells of one row of a table."""
_WRAPPED = 60
"""A line of at least so many characters without an end mark goes on in the next line."""
_END = re.compile(rf"[.!?…]+[\"'”’»«“)\]]*(?=\s+(?:[{_PICTURE}][\ufe0f\u200d]?\s*)*[«»\"'„“‚(\[–—¿¡-]*\s*(\S\w*))")
_LAST_WORD = re.compile(r"[\w-]+$")
_NUMBERED = re.compile(r"(?:^|\n)[ \t]*\(?[\d.]+$")
_COUNTED = re.compile(r"(?:\d|\b\w\.)\s*$")
_LOOK_BACK = 24
_CLOSERS = " \t\n\r\"'”’»)]"


@dataclass(frozen=True, slots=True)
class Sentence:
    """``document.text[start:end]``, without the white space around it; *block* numbers the paragraphs.

    *heading* tells a line that ends without an end mark: a title, a label, a row of a list; *headline* the first such
    line of a text that goes on.
    """

    start: int
    end: int
    text: str
    block: int
    heading: bool
    headline: bool = False


def split(text: str, stops: Stops | None = None) -> list[Sentence]:
    """Return the sentences of *text* in order; together they hold everything but white space.

    *stops* are the full stops of its language; without them it is cut as English.
    """
    found: list[Sentence] = []
    belongs = _belonging(stops.belongs) if stops is not None and stops.belongs else None
    ends = (
        _ends(text) if stops is None or stops.abbreviations is None else list(_stops(text, stops, stops.abbreviations))
    )
    ends = [end for end in ends if belongs is None or belongs.match(text, end) is None]
    cuts = _hard_breaks(text, belongs)
    block, end = 0, len(text.rstrip())
    for start, stop in _pieces(text, ends, cuts):
        if found and "\n\n" in text[found[-1].end : start].replace(" ", ""):
            block += 1
        found.append(_sentence(text, start, stop, block, opens=not found and stop < end))
    return found


def parts(sentence: Sentence, kept: Sequence[tuple[int, int]] = ()) -> Iterator[Sentence]:
    """Cut a sentence that is too long to be one, at a semicolon, a comma or a space, so that judging it stays quick.

    No cut falls inside of what is *kept* whole: spans of the document.
    """
    start, text = 0, sentence.text
    while len(text) - start > _LONGEST:
        cut = _cut(text, start)
        whole = next((first for first, last in kept if first < sentence.start + cut < last), None)
        if whole is not None and whole - sentence.start > start:
            cut = whole - sentence.start
        yield from _stripped(sentence, start, cut)
        start = cut
    yield from _stripped(sentence, start, len(text)) if start else (sentence,)


def _cut(text: str, start: int) -> int:
    middle, stop = start + _LONGEST // 2, start + _LONGEST
    ends = (text.rfind(mark, middle, stop) + len(mark) for mark in ("; ", ", ", " "))
    return next((end for end in ends if end > middle), stop)


def _stripped(sentence: Sentence, start: int, stop: int) -> Iterator[Sentence]:
    piece = sentence.text[start:stop]
    left = start + len(piece) - len(piece.lstrip())
    text = piece.strip()
    if text:
        yield replace(sentence, start=sentence.start + left, end=sentence.start + left + len(text), text=text)


def _sentence(text: str, start: int, stop: int, block: int, *, opens: bool) -> Sentence:
    piece = text[start:stop]
    heading = not piece.rstrip(_CLOSERS).endswith((".", "!", "?", "…"))
    return Sentence(start, stop, piece, block, heading=heading, headline=heading and opens)


@lru_cache(maxsize=16)
def _belonging(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{pattern})")


def _ends(text: str) -> list[int]:
    return [int(end) for _, end in sent_spans(text)] if text.strip() else []


def _stops(text: str, stops: Stops, abbreviations: frozenset[str]) -> Iterator[int]:
    """Yield where a sentence ends: before a capital letter or a number, unless the full stop abbreviates."""
    for found in _END.finditer(text):
        following = found[1]
        if not (following[0].isupper() or following[0].isdigit()):
            continue
        if found.group().startswith(".") and _abbreviated(text, found.start(), following, stops, abbreviations):
            continue
        yield found.end()


def _abbreviated(text: str, at: int, following: str, stops: Stops, abbreviations: frozenset[str]) -> bool:
    """Whether the full stop at *at* belongs to the word or number before it."""
    before = text[max(0, at - _LOOK_BACK) : at]
    found = _LAST_WORD.search(before)
    if found is None:
        return False
    word, before = found.group(), before[: found.start()]
    if word.isdigit():
        if _NUMBERED.search(before + word):
            return True
        ordinal = stops.ordinals and len(word) <= 2
        return ordinal and (following[0].isdigit() or following.lower() not in stops.opens)
    if word.lower() in stops.units and _COUNTED.search(before):
        return not following[0].isupper()
    return len(word) == 1 or word.lower() in abbreviations


def _pieces(text: str, ends: list[int], cuts: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the stretches between sentence ends and hard line breaks, stripped."""
    start = 0
    for end in sorted({*ends, *cuts, len(text)}):
        piece = text[start:end]
        left = start + len(piece) - len(piece.lstrip())
        right = start + len(piece.rstrip())
        if left < right:
            yield left, right
        start = end


def _hard_breaks(text: str, belongs: re.Pattern[str] | None) -> list[int]:
    """Where a line break ends a sentence: everywhere but inside a wrapped paragraph, or before what *belongs* to it."""
    breaks: list[int] = []
    previous: re.Match[str] | None = None
    for line in _LINE.finditer(text):
        joined = belongs is not None and belongs.match(text, line.start()) is not None
        if (
            previous is not None
            and not (joined and line.start() - previous.end() <= 1)
            and not _goes_on(previous, line)
        ):
            breaks.append(line.start())
        if line.group().strip():
            previous = line
    return breaks


def _goes_on(line: re.Match[str], following: re.Match[str]) -> bool:
    if following.start() - line.end() > 1 or _is_row(line) or _is_row(following):
        return False
    if _ITEM.match(following.group()):
        return False
    if _LABELLED.match(line.group()) and _LABELLED.match(following.group()):
        return False
    first = following.group().lstrip()[:1]
    ended = line.group().rstrip().endswith(_ENDS)
    if first.islower():
        return not ended
    return not ended and len(line.group().strip()) >= _WRAPPED and len(following.group().strip()) > 3


def _is_row(line: re.Match[str]) -> bool:
    return "|" in line.group() and _ROW.search(line.group()) is not None
