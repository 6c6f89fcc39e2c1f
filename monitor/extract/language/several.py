"""The shape of a language's words for one statement about several things."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Several:
    """How a language says one thing of several.

    *shared* matches a plural *head* with the *things* that share it and the word for all of them ("contracts with Ford
    and Tern both"), *between* what parts the things. *listed* matches, from the word for it on, a sentence whose things
    stand in a list behind its colon ("following orders are revoked:"); in it *aside* are they with all that is said of
    them by the way ("or sections thereof, which set up boards"). *item* is the paper that an item of the list names
    first, *about* what that paper made, *joins* the word before the last item, and *heading* opens what comes behind
    the list ("Sec.").
    """

    shared: str
    between: str
    listed: str
    item: str
    about: str
    joins: str
    heading: str
