"""Gives a noun what stands behind it where that tells one from another: the truce *in Holm*, the call *"Solar Roofs"*.

A title in quotation marks belongs to the noun before it. Any other complement is only added where the text has the same
noun with another one besides: the truce in Tarn.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice, takewhile
from typing import NamedTuple

from monitor.extract.language import Names, Statements
from monitor.extract.language.things import IN_NAMES
from monitor.extract.text.reading import in_lower_case
from monitor.model import Document, Mention, Timex

_TITLE = r"[«„“\"] ?[^\W\d_a-zа-яіїєґß-ÿ][^«»„“”\"\n]{2,60}[»”“\"]"
_WORD = re.compile(r"\w")
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
    names, lowered = [in_lower_case(each.subject) for each in mentions], in_lower_case(document.text)
    nouns = {name for name in names if name and not any(map(str.isdigit, name))}
    told = {noun: list(_told(document.text, lowered, noun, language.names)) for noun in nouns}
    tails = {noun: {each.tail.lower() for each in found if each.tail} for noun, found in told.items()}
    return [
        _complemented(each, told[name], tails[name], dates) if tails.get(name) else each
        for each, name in zip(mentions, names, strict=True)
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


def _told(text: str, lowered: str, noun: str, names: Names) -> Iterator[_Told]:
    """Yield where a *noun* stands in a *text*, looked for in the text in lower case."""
    tail = _tail(names.joints, names.lead)
    at = lowered.find(noun)
    while at >= 0:
        end = at + len(noun)
        found = tail.match(text, end) if _WORD.match(lowered, at - 1 if at else len(lowered)) is None else None
        if found is not None:
            yield _Told(at, found["tail"], titled=found["title"] is not None)
            end = found.end()
        at = lowered.find(noun, end)


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


@lru_cache(maxsize=8)
def _tail(joints: frozenset[str], lead: frozenset[str]) -> re.Pattern[str]:
    """What stands behind a noun: a title, a preposition and a name, or nothing that belongs to it."""
    joint, article = ("|".join(sorted(map(re.escape, words), key=len, reverse=True)) for words in (joints, lead))
    plain = r"[^\W\d_]+"
    name = rf"{_NAME}(?: (?:(?:{'|'.join(sorted(IN_NAMES))}) )?{_NAME})*"
    title = rf"(?: (?:{joint}) {plain})? (?P<title>{_TITLE})"
    tail = rf" (?:{joint})(?: |(?<=[’'] ))(?:(?:{article}) )?(?:{plain} )?(?:{name}|{_TITLE})"
    return re.compile(rf"(?P<tail>{title}|{tail}|)(?!\w)")
