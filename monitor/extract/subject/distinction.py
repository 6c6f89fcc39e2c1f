"""Gives a name what tells its thing from others of the kind: a number, the label of its line, whose it is."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from monitor.extract.language.things import Things
from monitor.model import Document, Mention, Timex

_TITLE = 80
"""Characters of the longest title that names the text whose part is meant."""
_LABEL = 60
_NEXT = 40
"""Characters behind a sentence in which the next one begins."""
_OWNER = " … "
"""What stands between an owner and the thing."""
_BEFORE = 300
_SMALL = 3
"""Letters of a preposition or an article."""
_WHO = ("who", "house", "firm")
"""The groups that hold an owner."""
_PRICE = re.compile(r" (?:of|at|worth) \W?\d.*", re.DOTALL)


def told_apart(document: Document, mentions: Sequence[Mention], dates: Sequence[Timex], words: Things) -> list[Mention]:
    """Return the mentions, each with what its sentence or heading tells of which of several of the kind it is about.

    "Support" is "support for Orchid 4.2", "this section" is "section 2 of" the text, "its offer" is that of who made
    it; the next sentence means the same by the same words. The shorter name is kept as an alias. *dates* are those of
    the document: what stands in one is no number.
    """
    told: list[Mention] = []
    whose: dict[str, tuple[str, int]] = {}
    for mention in mentions:
        apart = _told_apart(document, mention, dates, words)
        name, end = whose.get(apart.subject, ("", -_NEXT))
        told.append(_renamed(apart, name) if 0 <= mention.start - end < _NEXT else apart)
        if _OWNER in told[-1].subject:
            whose[mention.subject] = told[-1].subject, mention.end
    return told


def _told_apart(document: Document, mention: Mention, dates: Sequence[Timex], words: Things) -> Mention:
    if (part := _part(document, mention, words)) is not None:
        return _renamed(mention, part)
    mention = _dated_paper(mention, mention.subject, words)
    at = _place(mention)
    if at < 0:
        return mention
    product = _pattern(words.product).search(mention.quote, 0, at)
    if product is not None and _pattern(words.version).match(mention.subject):
        return _renamed(mention, product.group() + mention.subject)
    if (counted := _pattern(words.counted).match(mention.quote, at)) and counted["thing"].startswith(mention.subject):
        mention = _renamed(mention, counted["thing"])
    elif not any(map(str.isdigit, mention.subject)) and (tail := _tail(mention, at, dates, words)):
        mention = _renamed(mention, mention.subject + tail)
    if label := _label(mention, at, dates, words):
        return _renamed(mention, label)
    owned = _owned(document, mention, at, dates, words) or _of_item(document, mention, words)
    return _renamed(mention, owned) if owned else _dated_paper(mention, mention.full, words)


def _dated_paper(mention: Mention, told: str, words: Things) -> Mention:
    """Return a mention of what is *told* to be a paper with the year that the sentence gives it: the Water Act 2019."""
    for found in _pattern(words.paper).finditer(mention.quote) if told else ():
        paper = found.group()
        name = paper.rpartition(" ")[0]
        if name in told and paper not in told:
            return _renamed(mention, told.replace(name, paper))
    return mention


def _place(mention: Mention) -> int:
    """Where the name stands in its sentence: last before the date, else first of all; -1 where it does not."""
    if not mention.subject:
        return -1
    date = mention.quote.find(mention.date_text) if mention.date_text else -1
    before = mention.quote.rfind(mention.subject, 0, date) if date >= 0 else -1
    return before if before >= 0 else mention.quote.find(mention.subject)


def _tail(mention: Mention, at: int, dates: Sequence[Timex], words: Things) -> str:
    """What stands behind a name at *at* with a number that belongs to it."""
    tail = _pattern(words.tail).match(mention.quote, at + len(mention.subject))
    if tail is None or (tail["number"] is not None and _dated(mention, tail.span("number"), dates)):
        return ""
    return tail.group()


def _dated(mention: Mention, span: tuple[int, int], dates: Sequence[Timex]) -> bool:
    """Whether a day or a month stands in a span of the quote; a year may be part of a name (Data Act 2004)."""
    first, last = mention.start + span[0], mention.start + span[1]
    inside = (each for each in dates if each.start < last and first < each.end)
    return any(each.due is not None and not each.text.isdecimal() for each in inside)


def _part(document: Document, mention: Mention, words: Things) -> str | None:
    """The part of the text that a sentence means by "this section", or amends, with the title of the text."""
    amended = _pattern(words.amends).match(mention.quote) if mention.due or mention.old_due else None
    if amended is not None:
        return _of_text(document, amended["part"], amended["number"])
    pointed = _pattern(words.parts).search(mention.quote)
    if pointed is None or pointed["part"] != mention.subject.lower():
        return None
    heads = _pattern(words.part_heading.replace("{part}", pointed["part"])).findall(document.text, 0, mention.end)
    return _of_text(document, pointed["part"], heads[-1][1]) if heads else None


def _of_text(document: Document, part: str, number: str) -> str:
    title = " ".join(document.origin.title.split())
    return f"{part} {number} of {title}" if title and len(title) <= _TITLE else f"{part} {number}"


def _label(mention: Mention, at: int, dates: Sequence[Timex], words: Things) -> str:
    """The numbered label of the line, alone where the name stands in it, else before it: "Lot 3: sealed bids"."""
    found = _pattern(words.label).match(mention.quote)
    if found is None or len(found["label"]) > _LABEL or _dated(mention, found.span("label"), dates):
        return ""
    return found["label"] if at < found.end() else f"{found['label']}: {mention.subject}"


def _owned(document: Document, mention: Mention, at: int, dates: Sequence[Timex], words: Things) -> str:
    """Whose a thing is, before the name at *at*: "Ford … contract"; a price is no part of the name then, nor a day."""
    before = mention.quote[:at]
    if found := _pattern(words.owned).search(before):
        return "" if _dated(mention, found.span(), dates) else before[found.start() :] + mention.subject
    owner = (
        _pattern(words.owner).search(before)
        or _pattern(words.owners).search(before)
        or _of_place(mention, before, words)
        or _pattern(words.body).search(_paragraph(document, mention) + before)
    )
    who = next((owner[each].strip() for each in _WHO if owner and each in owner.groupdict() and owner[each]), "")
    return f"{who}{_OWNER}{_PRICE.sub('', mention.subject)}" if who and who not in mention.subject else ""


def _of_place(mention: Mention, before: str, words: Things) -> re.Match[str] | None:
    """The town before a name that its authority decides about, where the name tells no place of its own."""
    named = any(word[:1].isupper() for word in mention.subject.split())
    return None if named else _pattern(words.authority).search(before)


def _of_item(document: Document, mention: Mention, words: Things) -> str:
    """The name behind what its line is about: "4. Ballwood Pool. Resolved that the lease", "Gardener. Closing date"."""
    line = document.text[document.text.rfind("\n", 0, mention.start) + 1 : mention.start]
    called = set(mention.subject.lower().split())
    found = _pattern(words.item).match(line) if line[:1].isdigit() else None
    known = words.endings | words.filings
    if found is None and called & words.endings and all(word in known or len(word) <= _SMALL for word in called):
        found = _pattern(words.entry).fullmatch(line)
    if found is None or not set(found["item"].lower().split()).isdisjoint(called):
        return ""
    return f"{found['item']}: {mention.subject}"


def _paragraph(document: Document, mention: Mention) -> str:
    """Return the sentence before that of a statement, in its paragraph."""
    before = document.text[max(0, mention.start - _BEFORE) : mention.start].rpartition("\n")[2]
    return before[max(before.rfind(f"{sign} ", 0, -2) for sign in ".!?") + 1 :].lstrip()


def _renamed(mention: Mention, name: str) -> Mention:
    name = " ".join(name.split())
    return replace(mention, subject=name, full="", aliases=(*mention.aliases, mention.subject))


@lru_cache(maxsize=64)
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
