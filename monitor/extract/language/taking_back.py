"""The shape of a language's words that take a change back, or leave a decision on it open, in what follows on it."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class TakingBack:
    """The words behind a change by which its text lets it stand no longer.

    What *at_once* matches at the beginning of the next sentence calls untrue what was said before it (It did not.).
    Words of *denied* deny reports, and those of *undone* end what was decided, within two sentences (denied it; set
    that extension aside). *undecided* words tell that those who decide have yet to do so (the senate must still vote).

    What stands right behind *undecided* words may be an *object*, named by its group: the decision is on the change if
    the name holds words that *refers* matches (it, the deal) or that are of the sentence of the change. *whose* finds the thing, named by
    its group, that an extension or the like is of. *move* is a noun for a change that is taken back.
    """

    move: str
    at_once: str
    denied: str
    undone: str
    undecided: str
    refers: str = "x^"
    object: str = "x^"
    whose: str = "x^"
