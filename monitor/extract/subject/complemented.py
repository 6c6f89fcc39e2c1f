"""Gives a noun what stands behind it where that tells one from another: the truce *in Holm*, the call *"Solar Roofs"*.

A title in quotation marks belongs to the noun before it. Any other complement is only added where the text has the same
noun with another one besides: the truce in Tarn.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from monitor.extract.language import Names, Statements
from monitor.model import Document, Mention, Timex

_TITLE = r"[«„“\"] ?[^\W\d_a-zа-яіїєґß-ÿ][^«»„“”\"\n]{2,60}[»”“\"]"
_NAME = r"[^\W\d_a-zа-яіїєґß-ÿ][\w’'-]*"
_SMALL = "de del du des la las le les el los der von und y et i и"
"""Words that may stand within a name."""


class _Told(NamedTuple):
    """Where a noun stands in its text, and what stands behind it."""

    start: int
    tail: str
    titled: bool


def complemented(
    document: Document, mentions: Sequence[Mention], dates: Sequence[Timex], language: Statements
) -> list[Mention]:
    """Return the mentions, each under its noun with the complement by which its text tells it from another.

    *dates* are those of the document. The noun alone is kept as an alias. Where two that are told apart stand between
    the date and the one before it, it stays open which is meant.
    """
    return [_complemented(document, each, dates, language.names) for each in mentions]


def _complemented(document: Document, mention: Mention, dates: Sequence[Timex], names: Names) -> Mention:
    if not mention.subject or any(map(str.isdigit, mention.subject)):
        return mention
    told = list(_told(document.text, mention.subject, names))
    here = _near(mention, told, dates)
    tails = {each.tail.lower() for each in here}
    if len(tails) != 1 or not here[0].tail:
        return mention
    others = {each.tail.lower() for each in told if each.tail} - tails
    if not here[0].titled and not others:
        return mention
    name = " ".join(f"{mention.subject}{here[0].tail}".split())
    aliases = (*mention.aliases, mention.subject)
    return replace(mention, subject=name, full="", aliases=tuple(each for each in aliases if each != name))


def _told(text: str, noun: str, names: Names) -> Iterator[_Told]:
    for found in _pattern(noun.lower(), names.joints, names.lead).finditer(text):
        yield _Told(found.start(), found["tail"] or "", titled=found["title"] is not None)


def _near(mention: Mention, told: Sequence[_Told], dates: Sequence[Timex]) -> list[_Told]:
    """Return where the noun stands in the sentence of a mention: between its date and the one before.

    Only where it stands nowhere before the date, the first one behind it counts.
    """
    here = [each for each in told if mention.start <= each.start < mention.end]
    at = mention.quote.find(mention.date_text) if mention.date_text else -1
    if at < 0:
        return here
    date = mention.start + at
    last = max((each.end for each in dates if mention.start <= each.start and each.end <= date), default=mention.start)
    ahead = [each for each in here if each.start < date]
    return [each for each in ahead if last <= each.start] if ahead else here[:1]


@lru_cache(maxsize=256)
def _pattern(noun: str, joints: frozenset[str], lead: frozenset[str]) -> re.Pattern[str]:
    """The noun, with a title behind it, or with a preposition and a name."""
    joint, article = ("|".join(sorted(map(re.escape, words), key=len, reverse=True)) for words in (joints, lead))
    plain = r"[^\W\d_]+"
    name = rf"{_NAME}(?: (?:(?:{_SMALL.replace(' ', '|')}) )?{_NAME})*"
    title = rf"(?: (?:{joint}) {plain})? (?P<title>{_TITLE})"
    tail = rf" (?:{joint})(?: |(?<=[’'] ))(?:(?:{article}) )?(?:{plain} )?(?:{name}|{_TITLE})"
    return re.compile(rf"(?<!\w)(?i:{re.escape(noun)})(?P<tail>{title}|{tail}|)(?!\w)")
