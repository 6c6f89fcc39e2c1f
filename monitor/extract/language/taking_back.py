"""The shape of a language's words that take a change back, or leave a decision on it open, in what follows on it."""

from dataclasses import dataclass

from monitor.extract.language.permits import Permits


@dataclass(frozen=True, kw_only=True, slots=True)
class TakingBack:
    """The words behind a change by which its text lets it stand no longer.

    What *at_once* matches at the beginning of the next sentence calls untrue what was said before it (It did not.).
    Words of *denied* deny reports, and those of *undone* end what was decided, within two sentences (denied it; set
    that extension aside). *undecided* words tell that those who decide have yet to do so (the senate must still vote).

    What stands right behind *undecided* words may be an *object*, named by its group: the decision is on the change if
    the name holds words that *refers* matches (it, the deal) or that are of the sentence of the change. *whose* finds the thing, named by
    its group, that an extension or the like is of. *to_move* matches verbs that move a day as they stand behind one that proposes it (proposes to *extend*),
    *wishes* what somebody only would (wants to extend), *provided* the words that open a condition, under
    which what *will_move* need not. *permits* tell what somebody only may move.
    """

    at_once: str
    denied: str
    undone: str
    undecided: str
    refers: str = "x^"
    object: str = "x^"
    whose: str = "x^"
    to_move: str = "x^"
    wishes: str = "x^"
    provided: str = "x^"
    will_move: str = "x^"
    permits: Permits | None = None
