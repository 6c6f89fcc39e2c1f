"""The shape of a language's words for one statement about several things."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True, slots=True)
class Several:
    """How a language says one thing of several.

    *shared* matches a plural *head* with the *things* that share it and the word for all of them ("contracts with Ford
    and Tern both"), *between* what parts the things. *listed* matches, from the word for it on, a sentence whose things
    stand in a list behind its colon ("following orders are revoked:"); in it *aside* are they with all that is said of
    them by the way ("or sections thereof, which set up boards"). *item* is the paper that an item of the list names
    first, *about* what that paper made, *joins* the word before the last item, and *heading* opens what comes behind
    the list ("Sec."). *collective* matches a plural ``head`` that stands for the things which the sentence before has
    named as *listing* does ("The contracts expire", "their contracts with all three"). *name* matches a name in that. *owner* matches somebody
    (``who``) whose thing is named by no noun ("Ford's runs to"), *nouns* what may be meant, *plural* its ending and
    *singular* what stands for that; *same* matches ``others`` (those that it is ``like``) of which the sentence says the same by the way, *others* each of them.
    """

    shared: str
    between: str
    listed: str
    item: str
    about: str
    joins: str
    heading: str
    collective: str = "x^(?P<head>)"
    listing: str = "x^(?P<things>)"
    name: str = "x^"
    owner: str = "x^(?P<who>)"
    nouns: str = "x^"
    plural: str = "x^"
    singular: Mapping[str, str] = field(default_factory=dict)
    same: str = "x^(?P<others>)(?P<like>)"
    others: str = "x^"
