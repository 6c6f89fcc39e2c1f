"""Gives a noun what stands behind it where that tells one from another: the truce *in Holm*, the call *"Solar Roofs"*.

A title in quotation marks belongs to the noun before it. Any other complement is only added where the text has the same
noun with another one besides: the truce in Tarn.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice, takewhile
from typing import NamedTuple

from monitor.extract.language import Names, Statements
from monitor.extract.language.things import IN_NAMES
from monitor.model import Document, Mention, Timex

_TITLE = r"[«„“\"] ?[^\W\d_a-zа-яіїєґß-ÿ][^«»„“”\"\n]{2,60}[»”“\"]"
_NAME = r"[^\W\d_a-zа-яіїєґß-ÿ][\w’'-]*"


class _Told(NamedTuple):
    """Where a noun stands in its text, and what stands behind it."""

    start: int
    tail: str
    titled: bool


def complemented(
    document: Document, mentions: Sequence[Mention], dates: Sequence[Timex], language: Statements
) -> list[Mention]:
    """Return the mentions, each under its noun with the complement by which its text tells it from another.

    *dates* are those of the document, in their order. The noun alone is kept as an alias. Where two that are told apart
    stand between the date and the one before it, it stays open which is meant.
    """
    nouns = {each.subject.lower() for each in mentions if each.subject and not any(map(str.isdigit, each.subject))}
    told = {noun: _told(document.text, noun, language.names) for noun in nouns}
    tails = {noun: {each.tail.lower() for each in found if each.tail} for noun, found in told.items()}
    return [
        _complemented(each, told[noun], tails[noun], dates) if tails.get(noun := each.subject.lower()) else each
        for each in mentions
    ]


def _complemented(mention: Mention, told: Sequence[_Told], known: set[str], dates: Sequence[Timex]) -> Mention:
    here = _near(mention, told, dates)
    tails = {each.tail.lower() for each in here}
    if len(tails) != 1 or not here[0].tail:
        return mention
    if not here[0].titled and not known - tails:
        return mention
    name = " ".join(f"{mention.subject}{here[0].tail}".split())
    aliases = (*mention.aliases, mention.subject)
    return replace(mention, subject=name, full="", aliases=tuple(each for each in aliases if each != name))


def _told(text: str, noun: str, names: Names) -> list[_Told]:
    return [
        _Told(found.start(), found["tail"] or "", titled=found["title"] is not None)
        for found in _pattern(noun, names.joints, names.lead).finditer(text)
    ]


def _near(mention: Mention, told: Sequence[_Told], dates: Sequence[Timex]) -> list[_Told]:
    """Return where the noun stands in the sentence of a mention: between its date and the one before.

    Only where it stands nowhere before the date, the first one behind it counts.
    """
    first = bisect_left(told, mention.start, key=lambda each: each.start)
    here = list(takewhile(lambda each: each.start < mention.end, islice(told, first, None)))
    at = mention.quote.find(mention.date_text) if mention.date_text else -1
    if at < 0:
        return here
    date = mention.start + at
    before = bisect_left(dates, date + 1, key=lambda each: each.end)
    last = max(
        [mention.start, *(each.end for each in dates[max(0, before - 1) : before] if mention.start <= each.start)]
    )
    ahead = [each for each in here if each.start < date]
    return [each for each in ahead if last <= each.start] if ahead else here[:1]


@lru_cache(maxsize=256)
def _pattern(noun: str, joints: frozenset[str], lead: frozenset[str]) -> re.Pattern[str]:
    """The noun, with a title behind it, or with a preposition and a name."""
    joint, article = ("|".join(sorted(map(re.escape, words), key=len, reverse=True)) for words in (joints, lead))
    plain = r"[^\W\d_]+"
    name = rf"{_NAME}(?: (?:(?:{'|'.join(sorted(IN_NAMES))}) )?{_NAME})*"
    title = rf"(?: (?:{joint}) {plain})? (?P<title>{_TITLE})"
    tail = rf" (?:{joint})(?: |(?<=[’'] ))(?:(?:{article}) )?(?:{plain} )?(?:{name}|{_TITLE})"
    return re.compile(rf"(?<!\w)(?i:{re.escape(noun)})(?P<tail>{title}|{tail}|)(?!\w)")
