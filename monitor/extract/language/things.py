"""The shape of a language's words for things that can expire or fall due: how a text names one and refers back to it."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Things:
    """How named things look.

    *named* matches a thing with its name (Black Sea Grain Initiative), *leading* the words before it that are no part of
    the name. One of *references* alone, with or without a word of *pointing*, only refers to a thing that has a name
    elsewhere (the deal). *numbered* matches, directly behind a thing, the numbered paper (``paper``) by which it is told
    from others of its name (declared in Order No. 12). *says* matches, at the start of a sentence, somebody (``who``) and that he says what follows.
    """

    named: str
    leading: str = "$^"
    references: frozenset[str] = frozenset()
    pointing: frozenset[str] = frozenset()
    numbered: str = "$^"
    says: str = "$^"
