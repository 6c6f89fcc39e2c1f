"""Tells whether a text is a contract, by the words that only contracts use."""

from collections.abc import Sequence
from dataclasses import replace

from monitor.extract.contract.clause import pattern
from monitor.extract.language.contracts import Contracts, Named
from monitor.extract.patterns import sieve_of

_HEAD = 20_000
_ENOUGH = 2.5
_TITLE = 1500


def is_contract(text: str, words: Contracts) -> bool:
    """Whether a text shows enough signs of a contract, looking at its beginning."""
    head = " ".join(text[:_HEAD].lower().replace("“", '"').replace("”", '"').split())
    likely = [words.genre[at] for at in sieve_of(*(each.pattern for each in words.genre))(head)]
    return _enough(likely) and _enough([each for each in likely if pattern(each.pattern).search(head)])


def _enough(signs: Sequence[Named]) -> bool:
    return sum(each.counts for each in signs) >= _ENOUGH


def fitted(text: str, words: Contracts) -> Contracts:
    """Return the words as they fit this contract: in one about secrecy the duty of secrecy is what ends."""
    head = " ".join(text[:_TITLE].lower().split())
    if not pattern(words.keeping).search(head):
        return words
    return replace(
        words, subject=(*words.secrecy, *(each for each in words.subject if each.name != words.against_secrecy))
    )
