"""The keys under which a name is found, so that what may agree with it is looked up and never searched.

A name goes by all of its words together, one word with its sort, too. It answers besides to each of its shorter forms,
of one word only with its sort. Two names can only agree
where one goes by what the other goes by or answers to; two that merely share a shorter form ("Alder Bay ferry", "Alder
Bay bridge") have no key in common that one of them goes by, and are never compared.
"""

from itertools import combinations, product
from math import ceil

from monitor.track.language import ISSUERS
from monitor.track.naming.likeness import FEWEST_SHARED, SHORT_FORM, SHORTEST_MISSPELT
from monitor.track.naming.normal import Name

ANSWERS = "~"
"""How a key begins that a name answers to but does not go by."""
MOST_WORDS = 7
"""Words and marks of a name that make its keys; a longer subject is a sentence."""
MOST_LEFT_OUT = 3
"""Words and marks that a shorter form may leave out and still be found."""
LONGEST_KEY = 120
"""Characters of an index key."""

_VOWELS = str.maketrans("", "", "aeiouyäöü")


def keys(name: Name) -> frozenset[str]:
    """Return the keys of a telling name, none for any other: what it goes by, and with `ANSWERS` what it answers to."""
    if not name.telling:
        return frozenset()
    if not name.words:
        return frozenset(_key(pair) for pair in product(sorted(name.sorts), sorted(name.numbers or name.marks)))
    others = _shorter_names(name)
    parts = sorted({_skeleton(word) for word in name.words} | name.marks)[:MOST_WORDS]
    fewest = max(FEWEST_SHARED, ceil(SHORT_FORM * len(parts) / (2 - SHORT_FORM)), len(parts) - MOST_LEFT_OUT)
    shorter = (form for size in range(fewest, len(parts)) for form in combinations(parts, size))
    return frozenset({_key(parts), *others, *_sorted(name, parts), *(ANSWERS + _key(form) for form in shorter)})


def _sorted(name: Name, parts: list[str]) -> frozenset[str]:
    """The keys of one word with a sort, by which such a name goes, and to which longer ones of that sort answer."""
    own = "" if len(parts) == 1 else ANSWERS
    return frozenset(own + _key(pair) for pair in product(sorted(name.sorts), parts))


def _shorter_names(name: Name) -> frozenset[str]:
    """The keys of what :class:`Name` calls a numbered rule and a thing called after its owner."""
    rules = (
        ANSWERS + _key(pair) for pair in product(sorted(name.sorts), sorted(name.numbers)) if name.words <= ISSUERS
    )
    owned = [ANSWERS + _key(sorted(map(_skeleton, name.owner)))] if name.owner else []
    return frozenset((*rules, *owned))


def _key(parts: list[str] | tuple[str, ...]) -> str:
    return " ".join(parts)[:LONGEST_KEY]


def _skeleton(word: str) -> str:
    """The first letter and the consonants of a long word, so that most ways to spell it lead to one key."""
    if len(word) < SHORTEST_MISSPELT or not word.isalpha():
        return word
    rest = word[1:].translate(_VOWELS)
    return word[0] + "".join(letter for place, letter in enumerate(rest) if not place or letter != rest[place - 1])
