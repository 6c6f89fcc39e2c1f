"""Names what a text tells only by whose it is: Port Arlen's ends in May, Dunmore's in June, the same day as Hale's."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from monitor.extract.language import Several
from monitor.extract.text.patterns import sieve_of
from monitor.model import Mention

RULE = "whose it is"
_BEFORE = 600
"""Characters before a statement in which its text names what everybody there has."""


def owned(mentions: Sequence[Mention], text: str, words: Several | None) -> list[Mention]:
    """Return the *mentions* of a *text*, each that tells only whose its thing is with the noun for that.

    What is told by the way of another one's (the same day as Hale's) is a statement about that as well.
    """
    if words is None:
        return list(mentions)
    return [part for each in mentions for part in _parts(each, text, words)]


def _parts(mention: Mention, text: str, words: Several) -> Iterator[Mention]:
    if not sieve_of(words.owner)(mention.quote) and not sieve_of(words.same)(mention.quote):
        yield mention
        return
    told = (
        [_named(mention, f"{who}'s {noun}", who)]
        if (who := _owner(mention, words)) and (noun := _noun(mention, text, words))
        else [mention]
    )
    same = _compiled(words.same).search(mention.quote) if mention.change is None else None
    yield from told if same is None else _alongside(told[0], same["others"] or same["like"], text, words)


def _alongside(mention: Mention, others: str, text: str, words: Several) -> Iterator[Mention]:
    """Yield a statement, and the same about each of *others*; those give it no name."""
    found = [next(filter(None, each.groups())) for each in _compiled(words.others).finditer(others)]
    owners = [_bare(each) for each in found]
    if _bare(mention.subject) in owners and mention.aliases:
        mention = replace(mention, subject=mention.aliases[0], full="", aliases=mention.aliases[1:])
    yield mention
    if noun := _noun_of(mention.subject, words) or _noun(mention, text, words):
        yield from (_named(mention, f"{who}'s {noun}", who) for who in owners)


def _bare(owner: str) -> str:
    return owner.removesuffix("'s").removesuffix("’s").rstrip("'’.")


def _owner(mention: Mention, words: Several) -> str:
    """Return whose the thing is of a name that ends with its owner, the last such one before the date."""
    end = mention.quote.find(mention.date_text) if mention.date_text else -1
    found = [*_compiled(words.owner).finditer(mention.quote, 0, end if end >= 0 else len(mention.quote))]
    if not found:
        return ""
    who, name = found[-1]["who"], mention.subject
    bare = (
        not name
        or name.rstrip("'’s").startswith(found[0]["who"].rstrip("'’s"))
        or name in (who, f"{who}'s", f"{who}’s")
    )
    return who if bare else ""


def _noun(mention: Mention, text: str, words: Several) -> str:
    """Return the last noun before a statement for something that can run out."""
    before = text[max(0, mention.start - _BEFORE) : mention.start]
    return _noun_of(before, words)


def _noun_of(text: str, words: Several) -> str:
    nouns = [each.group().lower() for each in _compiled(words.nouns).finditer(text)]
    return _compiled(words.plural).sub(lambda each: words.singular.get(each.group(), ""), nouns[-1]) if nouns else ""


def _named(mention: Mention, name: str, who: str) -> Mention:
    return replace(mention, subject=name, full="", aliases=(who,), reference="", subject_rule=RULE)


@lru_cache(maxsize=16)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
