"""Tells of what sort a thing is by the word that heads its name: an appointment, a term, money, a party."""

from functools import lru_cache

from monitor.extract.language import known
from monitor.extract.patterns import words_of

PARTY, THING, NAME, FIGURE, OTHER = "party", "thing", "name", "figure", "-"
"""Somebody who acts; a thing of no sort of its own; what only its capital, its figures or nothing tells."""


def sort_of(name: str, head: str, code: str) -> str:
    """Return the sort of *name*, whose *head* is in lower case, in the language called *code*."""
    sort = _listed(head, code)
    if sort is not None:
        return sort
    return NAME if name[:1].isupper() else FIGURE if any(map(str.isdigit, name)) else OTHER


@lru_cache(maxsize=20_000)
def _listed(head: str, code: str) -> str | None:
    """Return the sort of a word, where the language lists it."""
    language = known(code)
    if language.parties is not None and words_of(language.parties.nouns).fullmatch(head):
        return PARTY
    if head in language.nouns:
        return language.nouns[head]
    if language.parties is not None and words_of(language.parties.things).fullmatch(head):
        return THING
    return None
