"""Tells of what sort a thing is by the word that heads its name: an appointment, a term, money, a party."""

from functools import lru_cache

from monitor.extract.language import known
from monitor.extract.text.patterns import words_of

_SHORTEST = 4
"""Letters of the last part of a compound."""
PARTY, THING, NAME, FIGURE, OTHER = "party", "thing", "name", "figure", "-"
APPOINTMENT = "appointment"
"""The sort of a noun for what is held on a day."""
"""Somebody who acts; a thing of no sort of its own; what only its capital, its figures or nothing tells."""


def sort_of(name: str, head: str, code: str) -> str:
    """Return the sort of *name*, whose *head* is in lower case, in the language called *code*."""
    sort = _listed(head, code)
    if sort is not None:
        return sort
    return NAME if name[:1].isupper() else FIGURE if any(map(str.isdigit, name)) else OTHER


@lru_cache(maxsize=50_000)
def noun_sort(word: str, code: str) -> str | None:
    """Return the sort that the language called *code* gives to a noun, of a compound to its last part."""
    language = known(code)
    sort = language.nouns.get(word)
    if sort is not None or not language.names.capital_nouns:
        return sort
    ends = (word[at:] for at in range(1, len(word) - _SHORTEST + 1))
    return next((language.nouns[end] for end in ends if end in language.nouns), None)


@lru_cache(maxsize=20_000)
def _listed(head: str, code: str) -> str | None:
    """Return the sort of a word, where the language lists it."""
    language = known(code)
    if language.parties is not None and words_of(language.parties.nouns).fullmatch(head):
        return PARTY
    sort = noun_sort(head, code)
    if sort is not None:
        return sort
    if language.parties is not None and words_of(language.parties.things).fullmatch(head):
        return THING
    return None
