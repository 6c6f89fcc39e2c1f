"""The shape of a language's words for papers that are only debated, or were voted down: a bill that extends."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Unpassed:
    """Words by which what a paper would do in the present tense (an amendment that extends the term) is not so.

    *papers* can be passed; a *relative* word, behind a few words of its name, opens what one does. Who is *debating* one has not passed it,
    and one that was *lost* never will be. A word *against* one parts it from the verb before (rejected the suit against
    the law), and *judges* only look at what is in force.
    """

    papers: str
    relative: str
    debating: str
    lost: str
    against: str
    judges: str
