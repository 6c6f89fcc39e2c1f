"""What the engine knows of each language, as data that is loaded when a text of that language is first read.

Each has one module for time, one for statements.
"""

from functools import lru_cache
from importlib import import_module
from typing import Final

from monitor.extract.language.anchors import Anchors
from monitor.extract.language.change_words import ChangeWords
from monitor.extract.language.counting import Base, Count, Counting
from monitor.extract.language.deeds import Deed, FreeOrder
from monitor.extract.language.edges import Edges
from monitor.extract.language.names import Names, bag
from monitor.extract.language.several import Several
from monitor.extract.language.sign import Sign
from monitor.extract.language.statements import Statements
from monitor.extract.language.times import Times
from monitor.extract.language.untouched import Untouched

_CODES: Final = ("en", "de", "fr", "es", "uk", "ru")
_OTHERS: Final = "en"
"""As this language one is read that nobody knows."""

__all__ = [
    "Anchors",
    "Base",
    "ChangeWords",
    "Count",
    "Counting",
    "Deed",
    "Edges",
    "FreeOrder",
    "Names",
    "Several",
    "Sign",
    "Statements",
    "Untouched",
    "bag",
    "known",
    "times_of",
]


@lru_cache(maxsize=256)
def known(code: str) -> Statements:
    """Return the words of a language (``en``, ``en-GB``); an unknown one is read as English."""
    name = code[:2].lower()
    found = name if name in _CODES else _OTHERS
    words: Statements = getattr(import_module(f"{__name__}.{found}.statements"), found.upper())
    return words


def times_of(code: str) -> Times | None:
    """Return how a language (``en``) tells time, None for one without rules of its own."""
    return import_module(f"{__name__}.{code}.times").TIMES if code in _CODES else None
