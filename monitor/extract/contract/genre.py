"""Tells whether a text is a contract, by the words that only contracts use."""

from dataclasses import replace

from monitor.extract.contract.clause import pattern
from monitor.extract.language.contracts import Contracts

_HEAD = 20_000
_ENOUGH = 2.5
_TITLE = 1500


def signs(text: str, words: Contracts) -> list[str]:
    """Return the names of the signs of a contract that *text* shows, looking at its beginning."""
    head = " ".join(text[:_HEAD].lower().replace("“", '"').replace("”", '"').split())
    return [each.name for each in words.genre if pattern(each.pattern).search(head)]


def is_contract(text: str, words: Contracts) -> bool:
    """Whether a text shows enough signs of a contract."""
    found = set(signs(text, words))
    return sum(each.counts for each in words.genre if each.name in found) >= _ENOUGH


def fitted(text: str, words: Contracts) -> Contracts:
    """Return the words as they fit this contract: in one about secrecy the duty of secrecy is what ends."""
    head = " ".join(text[:_TITLE].lower().split())
    if not pattern(words.keeping).search(head):
        return words
    return replace(
        words, subject=(*words.secrecy, *(each for each in words.subject if each.name != words.against_secrecy))
    )
