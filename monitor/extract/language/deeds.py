"""The shape of the deeds that a language tells as done."""

from typing import Final, NamedTuple

HAND_IN: Final = "hand in"
"""The sort of deed by which something is handed in: filed, submitted."""
STRIKE: Final = "strike"
"""The sort of deed by which work is stopped."""


class Deed(NamedTuple):
    """A sort of deed by its *name*: the words that tell it as done, and those by which it is *awaited*, if by any.

    *itself*: what it is done to is also told to do it (the bridge opened). *over*: of what lasts, or must be done by
    then, its words only tell the end (the consultation closes).
    """

    name: str
    told: str
    awaited: str = "x^"
    itself: bool = False
    over: bool = False


class FreeOrder(NamedTuple):
    """How a language tells deeds in which what they are done to may stand on either side of the verb.

    *finished* forms are done by themselves (представлен), *attributes* behind a noun where their day follows (celebrada el), *doubted* ones only said to be (aurait été), words of *passive* have no doer beside them (wurde, se abrió).
    Where nouns hang on each other without articles, only words like *adjectives* stand before the noun of a thing.
    Beside them *receivers* in the dative are no part of it (подала міністру звіт).
    Behind what an article of *objects* opens (den) who did it may stand. Nouns of *wholes* stand for all of what hangs on
    them, or for a deed (der Rest, der Bau der Brücke); others name a piece of it.
    """

    finished: str = "x^"
    doubted: str = "x^"
    passive: str = "x^"
    attributes: str = "x^"
    adjectives: str = ""
    receivers: str = "x^"
    objects: frozenset[str] = frozenset()
    wholes: str = "x^"


class Occasion(NamedTuple):
    """How a language tells what was done at an appointment (*at* the AGM), by the verbs of what is *done* there.

    Words of *others* behind that tell another one (the last, last year's).
    """

    at: frozenset[str]
    done: str
    others: str = "x^"
