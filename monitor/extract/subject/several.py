"""Tells apart the things of which one sentence says the same: those that share a noun, those that stand in a list.

"Contracts with Ford and Tern both run out on Friday" are two; "the following orders are revoked:" are as many as the
list behind the colon names.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from monitor.extract.language import Several
from monitor.extract.text.patterns import sieve_of
from monitor.model import Mention

RULE = "one of several"
_LONGEST = 4000
"""Characters in which a list ends."""
_NAMED = 500
"""Characters before a statement in which the things are named for which its plural stands."""
_ASIDE = re.compile(r" \([^()]*\)")
_MOST = 30
"""Items of a list that are read."""
_MARKED = r"(?:\(?\w{1,3}\)|[-*•])"
"""What stands before an item of a list."""


def apart(mentions: Sequence[Mention], text: str, words: Several | None) -> list[Mention]:
    """Return the *mentions* of a text, each that is about several things once for each of them."""
    if words is None:
        return list(mentions)
    return [
        part
        for each in mentions
        for part in (_shared(each, words) or _collective(each, text, words) or _listed(each, text, words) or [each])
    ]


def _shared(mention: Mention, words: Several) -> list[Mention]:
    found = _compiled(words.shared).search(mention.quote) if sieve_of(words.shared)(mention.quote) else None
    if found is None or not mention.subject or mention.subject not in found.group():
        return []
    if mention.date_text and mention.date_text in found.group():
        return []
    head = found["head"][found.group().index(mention.subject) :] or found["head"]
    things = re.split(words.between, found["things"])
    return [_about(mention, f"{head} {thing}", (thing,)) for thing in things]


def _collective(mention: Mention, text: str, words: Several) -> list[Mention]:
    """Return what is said of "the contracts" once for each of those that the sentence before has named in a row."""
    found = _compiled(words.collective).search(mention.quote) if sieve_of(words.collective)(mention.quote) else None
    if found is None or found["head"] not in mention.subject.lower():
        return []
    before = text[max(0, mention.start - _NAMED) : mention.start].rpartition("\n\n")[2]
    rows = [*_compiled(words.listing).finditer(before)]
    if not rows:
        return []
    things = _compiled(words.name).findall(_ASIDE.sub("", rows[-1]["things"]))
    return [_about(mention, f"{found['head']} with {thing}", (thing,)) for thing in things]


def _listed(mention: Mention, text: str, words: Several) -> list[Mention]:
    """Return what a change of "the following", with a list behind its colon, says of each paper that the list names."""
    if mention.change is None or not mention.subject:
        return []
    head = _compiled(words.listed).search(text, mention.start, min(mention.end + 1, len(text)))
    if head is None or not (head.group().startswith(mention.subject) or mention.subject in (head["aside"] or "")):
        return []
    return [part for item in _items(text, head.end(), words) for part in _item(mention, " ".join(item.split()), words)]


def _items(text: str, start: int, words: Several) -> Sequence[str]:
    """Return the items of the list that begins at *start*."""
    end = _compiled(rf"\n\s*(?:(?:{words.heading})|§|\d+\.)\s|\n\s*\n(?!\s*(?:{_MARKED}|[a-z]))")
    stop = end.search(text, start + 2)
    last = min(stop.start() if stop else len(text), start + _LONGEST)
    return _compiled(rf"[;\n]\s*(?:(?:{words.joins})\s+)?(?={_MARKED})").split(text[start:last])[:_MOST]


def _item(mention: Mention, item: str, words: Several) -> Iterator[Mention]:
    paper = _compiled(rf"{_MARKED}?\s*(?:{words.item})").match(item)
    if paper is not None:
        about = _compiled(words.about).search(item, paper.end())
        yield _about(mention, paper["paper"], (about["about"].strip(),) if about else ())


def _about(mention: Mention, subject: str, aliases: tuple[str, ...]) -> Mention:
    return replace(mention, subject=subject, full="", aliases=aliases, reference="", subject_rule=RULE)


@lru_cache(maxsize=16)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
