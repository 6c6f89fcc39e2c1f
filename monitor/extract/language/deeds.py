"""The shape of the deeds that a language tells as done."""

from typing import NamedTuple


class Deed(NamedTuple):
    """A sort of deed by its *name*: the words that tell it as done, and those by which it is *awaited*, if by any.

    *itself*: what it is done to is also told to do it (the bridge opened). *over*: of what lasts, or must be done by
    then, its words only tell the end (the consultation closes).
    """

    name: str
    told: str
    awaited: str = "$^"
    itself: bool = False
    over: bool = False
