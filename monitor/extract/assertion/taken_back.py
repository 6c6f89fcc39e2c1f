"""Tells whether what follows on a change takes it back, or tells that a decision on it is still to come."""

import re
from collections.abc import Iterator, Sequence

from monitor.extract.language import Statements
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import in_lower_case

_QUOTES = "\"“”„«»'‘’( "
_WORD = re.compile(r"\w{3,}")


def taken_back(told: str, rest: str, behind: Sequence[str], language: Statements) -> bool:
    """Whether the *rest* of a sentence *told*, in lower case, or the next ones *behind* it say its change is none."""
    words = language.taking_back
    if words is None:
        return False
    return untrue(behind, language) or any(
        words_of(words.denied).search(text) or (ended(text, language) and _of_it(known, text, language))
        for known, text in _texts(told, rest, behind)
    )


def untrue(behind: Sequence[str], language: Statements) -> bool:
    """Whether the first of the sentences *behind* calls untrue what was said before it: It has not."""
    words = language.taking_back
    opens = in_lower_case(behind[0]).lstrip(_QUOTES) if behind else ""
    return words is not None and words_of(words.at_once).match(opens) is not None


def ended(rest: str, language: Statements) -> bool:
    """Whether the *rest* of a sentence, in lower case, tells that an extension, or the like, was undone."""
    words = language.taking_back
    return words is not None and words_of(words.undone).search(rest) is not None


def undecided(told: str, rest: str, behind: Sequence[str], language: Statements) -> bool:
    """Whether the *rest* of a sentence *told*, in lower case, or the next ones tell of a decision still to come."""
    words = language.taking_back
    if words is None:
        return False
    return any(
        _on_it(known, text[found.end() :], language)
        for known, text in _texts(told, rest, behind)
        for found in words_of(words.undecided).finditer(text)
    )


def _texts(told: str, rest: str, behind: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the *rest* of a sentence *told* and each one *behind* it, after what was told before it."""
    yield told.removesuffix(rest), rest
    for each in behind:
        yield told, in_lower_case(each)


def _of_it(told: str, text: str, language: Statements) -> bool:
    """Whether an extension, or the like, in *text* is of no thing, or of one that was *told* of."""
    words = language.taking_back
    things = [] if words is None else [found[found.lastindex or 0] for found in words_of(words.whose).finditer(text)]
    return not things or any(_shared(each, told) for each in things)


def _on_it(told: str, behind: str, language: Statements) -> bool:
    """Whether words that leave a decision open have no object *behind* them, or one that is the change *told*."""
    words = language.taking_back
    found = None if words is None else words_of(words.object).match(behind)
    if words is None or found is None:
        return True
    named = found[found.lastindex or 0]
    return words_of(words.refers).search(named) is not None or _shared(named, told)


def _shared(named: str, told: str) -> bool:
    """Whether a word of three letters or more is in both texts."""
    return not set(_WORD.findall(named)).isdisjoint(_WORD.findall(told))
