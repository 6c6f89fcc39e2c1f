"""Tells what a reader is shown as a name: the thing of the sentence before beside it, a likely second one, the deed."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from monitor.extract.language import Statements
from monitor.extract.subject.antecedent import refers
from monitor.extract.subject.deeds import deed
from monitor.extract.subject.earlier import is_many, is_thing, whole_name
from monitor.extract.subject.features import Anchor
from monitor.extract.subject.namesakes import alike, content
from monitor.extract.subject.setting import SETTING
from monitor.extract.text.reading import Reading
from monitor.extract.text.roles import roles
from monitor.extract.text.sorts import PARTY
from monitor.model import Document, Mention

_BEFORE = "previous"
_BULLETS = frozenset("-*•·–▪◦")
_PAIRED, _LONGEST, _WORTH = 6, 9, 0.1
"""One of so many likely names is told beside the best, in so many words at most, where that is so much surer."""


class Likely(NamedTuple):
    """A likely *name*, its *share* and the *rule* by which it was found."""

    share: float
    name: str
    rule: str


def shown(
    document: Document,
    reading: Reading,
    anchor: Anchor,
    likely: Sequence[Likely],
    best: int,
    agreed: float,
    language: Statements,
) -> str:
    """Return the full name for the *best* of the *likely* names, with which *agreed* is likely; "" for no other one.

    A word that alone names nothing gets the thing of which the text has spoken (Weld scholarship: deadline), a noun
    with its article the name that it had before (the contract: cleaning contract), somebody who acts the deed
    (ministers meet in Oslo). Where one of two names is much surer than the best alone, both are told: "merger
    agreement … outside date".
    """
    name = likely[best]
    here = name.rule not in SETTING
    if here and _opens_paragraph(document, reading):
        likely = [each for at, each in enumerate(likely) if at == best or each.rule != _BEFORE]
        best = likely.index(name)
    if full := _done_to_it(reading, anchor, name, likely, language):
        return full
    if here and (full := _of_bare(reading, name.name, likely, language)):
        return full
    if not refers(name.name, language.things) and (second := _beside(likely, best, agreed, language)):
        return _thing_acted_on(name.name, second.name, language) or _both(reading, name, second)
    if not here:
        return ""
    return _whole(document, reading, name.name, language) or deed(reading, anchor, name.name, language)


def on_one_line(mention: Mention) -> Mention:
    """Return a mention whose names go on past the break of a line with a space there instead."""
    if not any("\n" in name for name in (mention.subject, mention.full, *mention.aliases)):
        return mention
    subject, full, *aliases = (" ".join(name.split()) for name in (mention.subject, mention.full, *mention.aliases))
    return replace(mention, subject=subject, full=full, aliases=tuple(aliases))


def _opens_paragraph(document: Document, reading: Reading) -> bool:
    """Whether a sentence opens a paragraph of several, or an item of a list: the one before tells of something else."""
    start = reading.sentence.start
    if reading.sentence.text[:1] in _BULLETS:
        return True
    opens = document.text[:start].rstrip(" \t").endswith("\n\n")
    ends = document.text.find("\n", reading.sentence.end)
    rest = document.text[reading.sentence.end : ends if ends >= 0 else None]
    return opens and bool(rest.strip())


def _of_bare(reading: Reading, name: str, likely: Sequence[Likely], language: Statements) -> str:
    """Return a word that names nothing by itself with the likeliest thing of the sentence before or the heading.

    That thing alone for what only tells how it stands (status: late).
    """
    words, things = content(name, language.names) - language.things.own, language.things
    before = [each for each in reading.sentence.text.partition(name)[0].lower().split() if each not in things.own]
    points = not before or before[-1] in things.pointing
    if not points or not words or words - things.bare - things.states or _goes_on(reading, name, language):
        return ""
    thing = _told_before(likely, language)
    if not thing or words <= things.states | (language.names.empty - things.endings):
        return thing
    return f"{thing}: {name}"


def _done_to_it(reading: Reading, anchor: Anchor, name: Likely, likely: Sequence[Likely], language: Statements) -> str:
    """Return the likeliest thing before a sentence where somebody must do something to "it", and no thing is named."""
    group, things = reading.governing(anchor.start, anchor.end), language.things
    behind = reading.line[group.last + 1 : group.last + 2] if group is not None and not group.be else ()
    if not behind or behind[0].lower not in things.it or (name.rule not in SETTING and is_thing(name.name, language)):
        return ""
    many = behind[0].lower in things.them
    told = [each for each in likely if is_many(each.name, language) == many]
    near = [each for each in told if each.rule == _BEFORE]
    return (
        _done_to_before(reading, behind[0].start, told, language)
        or _told_before(near, language)
        or _told_before(told, language)
    )


def _done_to_before(reading: Reading, end: int, likely: Sequence[Likely], language: Statements) -> str:
    """Return the likeliest object of an earlier verb of a sentence: begin the census and complete it by May."""
    objects = roles(reading, language.code).objects.values()
    spans = [(reading.line[first].start, reading.line[last - 1].end) for first, last in objects if first < last]
    text = reading.sentence.text
    for each in likely:
        at = text.find(each.name) if each.rule not in SETTING and is_thing(each.name, language) else -1
        if at >= 0 and any(start <= at < stop < end for start, stop in spans):
            return each.name
    return ""


def _told_before(likely: Sequence[Likely], language: Statements) -> str:
    """Return the likeliest name of a thing that the text has told before a sentence."""
    return next((each.name for each in likely if each.rule in SETTING and is_thing(each.name, language)), "")


def _goes_on(reading: Reading, name: str, language: Statements) -> bool:
    """Whether the sentence tells behind a name of what it is: the deadline for bids."""
    behind = reading.sentence.text.partition(name)[2].split(maxsplit=1)
    return bool(behind) and behind[0] in language.names.joints


def _whole(document: Document, reading: Reading, name: str, language: Statements) -> str:
    """Return the whole name that a noun with its article had before: the contract."""
    words = content(name, language.names)
    before = reading.sentence.text.partition(name)[0].lower().split()
    if len(words) != 1 or not before or before[-1] not in language.things.pointing:
        return ""
    return whole_name(document, reading, next(iter(words)), language)


def _beside(likely: Sequence[Likely], best: int, agreed: float, language: Statements) -> Likely | None:
    """Return the name of another thing with which the best one is like much more of what is likely than alone.

    In a fixed order of words a noun that names nothing is none: take *place*.
    """
    contents = [content(each.name, language.names) for each in likely]
    found, most = None, agreed + _WORTH
    for at, other in enumerate(contents[:_PAIRED]):
        both = contents[best] | other
        telling = contents[best] and (other - language.names.empty or language.free_order is not None)
        if telling and contents[best].isdisjoint(other) and len(both) <= _LONGEST:
            alike_to = (i for i, each in enumerate(contents) if not both.isdisjoint(each) and alike(both, each))
            share = sum(likely[i].share for i in alike_to)
            if share > most:
                found, most = likely[at], share
    return found


def _thing_acted_on(one: str, other: str, language: Statements) -> str:
    """Return of two names that of a thing where the other only tells who acts, which forms of words tell apart."""
    if not language.names.direct:
        return ""
    first, second = (_is_party(each, language) for each in (one, other))
    return "" if first == second else other if first else one


def _is_party(name: str, language: Statements) -> bool:
    """Whether a name has no other noun than one of somebody who acts."""
    words = content(name, language.names)
    return bool(words) and all(language.nouns.get(word) == PARTY for word in words)


def _both(reading: Reading, one: Likely, other: Likely) -> str:
    """Return two names as one: that of the page before that of the sentence, else as they stand in the sentence."""
    text = reading.sentence.text
    first, second = sorted((one, other), key=lambda each: (each.rule not in SETTING, text.find(each.name)))
    mark = ": " if first.rule in SETTING and second.rule not in SETTING else " … "
    return f"{first.name}{mark}{second.name}"
