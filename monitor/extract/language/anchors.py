"""The shape of a language's words for the days that a text gives itself and what it brings into being."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Anchors:
    """From which day a length of time counts that stands before such words.

    *own* is the date of the text itself ("of the date of this order"), *birth* the making of what the text makes
    ("of its creation"); *made* are the words behind which the text gives that day ("is established effective").
    *headed* stands in a heading before the date of the text.
    """

    own: str
    birth: str
    made: str
    headed: str
