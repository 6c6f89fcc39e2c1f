"""Tells whether what follows on a change takes it back, or tells that a decision on it is still to come."""

from collections.abc import Sequence

from monitor.extract.language import Statements
from monitor.extract.language.taking_back import TakingBack
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import in_lower_case

_QUOTES = "\"“”„«»'‘’( "


def taken_back(rest: str, behind: Sequence[str], language: Statements) -> bool:
    """Whether the *rest* of a sentence, in lower case, or the next ones *behind* it say that its change is none."""
    words = language.taking_back
    if words is None:
        return False
    texts = [rest, *map(in_lower_case, behind)]
    if behind and words_of(words.at_once).match(texts[1].lstrip(_QUOTES)):
        return True
    return any(words_of(each).search(text) for text in texts for each in (words.denied, words.undone))


def undone(reading_words: str, language: Statements) -> bool:
    """Whether a sentence, in lower case, tells that an extension, or the like, was undone."""
    words: TakingBack | None = language.taking_back
    return words is not None and words_of(words.undone).search(reading_words) is not None


def undecided(rest: str, behind: Sequence[str], language: Statements) -> bool:
    """Whether the *rest* of a sentence, in lower case, or the next ones tell that a decision is still to come."""
    words = language.taking_back
    if words is None:
        return False
    return any(words_of(words.undecided).search(text) for text in (rest, *map(in_lower_case, behind)))
