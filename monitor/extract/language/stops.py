"""The shape of a language's words for full stops: which of them end a sentence."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Stops:
    """After which words a full stop ends no sentence.

    *abbreviations* never end one. *units* stand behind a number and end one only before a capital letter (14 h, 2021 р.);
    elsewhere they abbreviate something else (г. Мценск). Where *ordinals* are written with a full stop (am 3. März), a
    number of one or two figures ends a sentence only before a word that *opens* one. All words in lower case. Without
    *abbreviations* a text is cut as English. What *belongs* matches is no sentence by itself but ends the one before (Motion
    carried), in its line or the next.
    """

    abbreviations: frozenset[str] | None = None
    belongs: str = ""
    units: frozenset[str] = frozenset()
    ordinals: bool = False
    opens: frozenset[str] = frozenset()
