"""The shape of a language's words for one statement about several things."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Several:
    """How a language says one thing of several.

    *shared* matches a plural *head* with the *things* that share it and the word for all of them ("contracts with Ford
    and Tern both"), *between* what parts the things. *listed* matches a sentence whose things stand in a list behind
    its colon ("the following orders are revoked:"), *item* the paper that an item of the list names, and *about* what
    that paper made.
    """

    shared: str
    between: str
    listed: str
    item: str
    about: str
