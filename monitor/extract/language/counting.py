"""The shape of a language's words for a length of time that counts from a day which the text has just told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Base(StrEnum):
    """What the day is from which a length counts."""

    DEED = "what was done"
    MISSED = "what fell due"
    END = "what ends"
    LAST = "what was told last"
    START = "what begins"
    NOW = "what takes effect at once"


@dataclass(frozen=True, kw_only=True, slots=True)
class Count:
    """A length of time that counts from the day of *base*, *back* from it where it tells how long before.

    *left* is what stands directly before the length and *right* directly behind it, *length* what stands in it; neither
    *unless* before it nor *unless_right* directly behind it. It counts from a day of its own sentence only where that
    is *own*. Where it is *more*, it is added to what ends on that day, one of a sentence before only where its own one
    refers back to it.
    """

    base: Base
    left: str = ""
    right: str = ""
    length: str = ""
    unless: str = "x^"
    unless_right: str = "x^"
    own: bool = False
    back: bool = False
    more: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Counting:
    """How one language counts: the *counts*, and by *base* what stands directly before its day.

    *behind* may stand directly behind the day of a deed instead (on Tuesday gave). What is *undone* before the day did
    not happen (not yet served), what is *ahead* will. Words that *refer* back are pronouns. *lasting* matches all from a
    length that tells how long a noun lasts to the day on which that begins (lease starting on), a finite ``verb`` named;
    that is not the noun's own where *hung* stands before the length (work on the). The noun may stand before it
    (*lasting_for*: a term of), and what begins behind it (*starting*). Nothing lasts that is only *sought*.
    """

    counts: Sequence[Count]
    bases: Mapping[Base, str]
    refer: str
    behind: str = "x^"
    undone: str = "x^"
    ahead: str = "x^"
    lasting: str = r"x^(?P<verb>)"
    lasting_for: str = "x^"
    starting: str = "x^"
    hung: str = "x^"
    sought: str = "x^"
