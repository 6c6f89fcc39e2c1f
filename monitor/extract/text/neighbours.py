"""Corrects the class of a word by the words beside it: numbers, months, versions, adverbs that are nouns."""

import re
from collections.abc import Sequence

from monitor.extract.language import Names
from monitor.extract.text.classes import (
    ADVERB,
    AUX,
    COMMA,
    DATE,
    GERUND,
    LEAD,
    LINK,
    NOUN,
    PARTICIPLE,
    PAST,
    PREP,
    VERB,
)
from monitor.extract.text.patterns import words_of
from monitor.extract.text.tagging import NAMED, Word

CLOCK = re.compile(r"\d{1,2}[:.]\d\d|\d{4}z")
_NUMBER = re.compile(r"\d+(?:er|º|ª|°)?")
_COUNT = re.compile(r"(?!(?:19|20)\d\d$)\d[\d.,]*")


def count(tags: list[int], found: Sequence[str], at: int, names: Names) -> None:
    """Make a number what it is: a part of a date, or how many there are of something; else it is part of a name."""
    beside = [i for i in (at - 1, at + 1) if 0 <= i < len(found) and found[i].rstrip(".") in names.months]
    if beside:
        tags[at] = tags[beside[0]] = DATE
    elif tags[at + 1 : at + 2] == [NOUN] and not (at and tags[at - 1] == NOUN) and _COUNT.fullmatch(found[at]):
        tags[at] = LEAD


def rates(tags: list[int], found: Sequence[str], names: Names) -> None:
    """Keep out of names what is paid for each of something: the 65 dlr a share offer, bid 65 dlrs a share."""
    rate = words_of(rf".* {names.rate}")
    for at in (at for at, word in enumerate(found) if " " in word and rate.fullmatch(word)):
        tags[at] = LEAD if tags[at + 1 : at + 2] == [NOUN] else ADVERB


def versions(tags: list[int], written: Sequence[str]) -> None:
    """Make what looks like an hour behind a name the number of that: Tern 1.10."""
    for at in range(1, len(written)):
        if tags[at - 1 : at + 1] == [NOUN, DATE] and written[at - 1][:1].isupper() and CLOCK.fullmatch(written[at]):
            tags[at] = NOUN


def number(tags: list[int], written: Sequence[str], known: Sequence[Word]) -> None:
    """Let an I directly behind a name be its number, and what goes with it a noun: the Artemis I launch."""
    for at in range(1, len(tags)):
        last = at + 1 == len(tags)
        if written[at] == "I" and known[at - 1].sort == NAMED and (last or tags[at + 1] not in (AUX, PAST)):
            tags[at] = NOUN
            if not last and tags[at + 1] == VERB and not written[at + 1].endswith("s"):
                tags[at + 1] = NOUN


def opening(tags: list[int], found: Sequence[str], names: Names) -> None:
    """Make a gerund that opens a sentence, with what it is done to behind it, a noun: resurfacing of the road is."""
    if tags[:1] == [GERUND] and len(found) > 1 and found[1] in names.within and tags[2:3] in ([LEAD], [NOUN]):
        then = next((tag for tag in tags if tag in (AUX, VERB, PAST, COMMA)), COMMA)
        tags[0] = GERUND if then == COMMA else NOUN


def deed(tags: list[int]) -> None:
    """Make a gerund between a noun and a finite verb the noun that the name ends with: the road resurfacing is."""
    for at in range(1, len(tags) - 1):
        if tags[at] == GERUND and tags[at - 1] == NOUN and tags[at + 1] in (AUX, PAST):
            tags[at] = NOUN


def of_dates(tags: list[int], found: Sequence[str], months: Sequence[int]) -> None:
    """Make months dates, with the numbers beside them, a full stop or a word between: 3. Mai, 3 de mayo de 2021."""
    for at in months:
        tags[at] = DATE
        for step in (-1, 1):
            near = at + step
            far = near + step
            between = 0 <= near < len(found) and not _NUMBER.fullmatch(found[near])
            if between and 0 <= far < len(found) and _NUMBER.fullmatch(found[far]):
                tags[near], near = DATE, far
            if 0 <= near < len(found) and _NUMBER.fullmatch(found[near]):
                tags[near] = DATE


def place(tags: list[int], found: Sequence[str], names: Names) -> None:
    """Make what only ends like an adverb a noun behind an article (le paiement), a genitive behind a noun a link."""
    for at in range(1, len(tags) if names.adverb_endings or names.genitive else 0):
        tag, last, word = tags[at], tags[at - 1], found[at]
        adverb = tag == ADVERB and last in (LEAD, PREP) and word not in names.adverbs
        if adverb or (tag == AUX and last == PREP and word in names.nominal):
            tags[at] = NOUN
        elif word in names.genitive and last == NOUN:
            tags[at] = PREP


def between(tags: list[int], found: Sequence[str], names: Names) -> None:
    """Make an adverb between two nouns, the second with or without an article, a link: the waters off Holm."""
    for at in range(1, len(found) - 1):
        if found[at] in names.either and tags[at - 1] == NOUN and tags[at + 1] in (NOUN, LEAD):
            tags[at] = LINK


def put_aside(tags: list[int], found: Sequence[str], names: Names) -> None:
    """Keep out of names how far off something lies (hours before), and what befell it (the postponed vote)."""
    for at in range(len(found) - 1):
        if tags[at] == NOUN and (
            (found[at] in names.lengths and found[at + 1] in names.apart)
            or (found[at] in names.overtaken and tags[at + 1] == NOUN)
        ):
            tags[at] = ADVERB


def helped(tags: list[int], found: Sequence[str], names: Names) -> None:
    """Make a verb that stands in the place of "to be" help the participle directly behind it: stands revoked."""
    for at in range(1, len(found) - 1):
        if found[at + 1] in names.copular.get(found[at], ()) and tags[at - 1] != LEAD:
            tags[at : at + 2] = [AUX, PARTICIPLE]
