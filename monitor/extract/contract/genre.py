"""Tells whether a text is a contract, by the words that only contracts use."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from monitor.extract.contract.clause import pattern
from monitor.extract.language.contracts import Contracts, Named
from monitor.extract.text.patterns import sieve_of

_HEAD = 20_000
_ENOUGH = 2.5
_STRONG, _CERTAIN = 1.0, 2.0
"""A sign that counts so much is a contract's own; two of them need no others."""
_TITLE = 1500


def is_contract(text: str, words: Contracts) -> bool:
    """Whether a text shows enough signs of a contract, looking at its beginning."""
    head = " ".join(text[:_HEAD].lower().replace("“", '"').replace("”", '"').split())
    likely = [words.genre[at] for at in sieve_of(*(each.pattern for each in words.genre))(head)]
    if not _enough(likely):
        return False
    found = [each for each in likely if pattern(each.pattern).search(head)]
    return _enough(found) and (_weight(found, _STRONG) >= _CERTAIN or _together(text[:_HEAD], found))


def _together(text: str, found: Sequence[Named]) -> bool:
    """Whether the signs that other texts use, too, stand where a contract's own words stand: in one paragraph."""
    paragraphs = [" ".join(each.split()) for each in text.lower().replace("“", '"').replace("”", '"').split("\n\n")]
    held = [[each for each in found if pattern(each.pattern).search(paragraph)] for paragraph in paragraphs]
    own = [signs for signs in held if _weight(signs, _STRONG)]
    return _enough({each.name: each for signs in own for each in signs}.values())


def _weight(signs: Iterable[Named], least: float = 0.0) -> float:
    return sum(each.counts for each in signs if each.counts >= least)


def _enough(signs: Iterable[Named]) -> bool:
    return _weight(signs) >= _ENOUGH


def fitted(text: str, words: Contracts) -> Contracts:
    """Return the words as they fit this contract: in one about secrecy the duty of secrecy is what ends."""
    head = " ".join(text[:_TITLE].lower().split())
    if not pattern(words.keeping).search(head):
        return words
    return replace(
        words, subject=(*words.secrecy, *(each for each in words.subject if each.name != words.against_secrecy))
    )
