"""The shape of a language's words for the days that a text gives itself and what it brings into being."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Anchors:
    """From which day a length of time counts that stands before such words.

    *own* is the date of the text itself ("of the date of this order"); *headed* is all that stands before that date in
    a heading ("Order 12 of"), *dated* what stands before it in the first words ("this agreement, made as of").

    *birth* is the making of what the text makes ("of its creation"), *whose* what is named behind it ("of the board").
    *made* are the words that tell it ("is established"): of what stands before them, or behind them where
    *made_behind* does ("there"). *since* is all that stands between them and the day ("effective").

    *named* is a day with a name ("of the Effective Date"), its group the name, behind a length to which *led* leads; *names* stands between a day and its name
    in quotes, *means* between such a name and its day.
    """

    own: str
    headed: str
    birth: str
    whose: str
    made: str
    made_behind: str
    since: str
    dated: str = "x^"
    led: str = "x^"
    named: str = r"(x^)"
    names: str = "x^"
    means: str = "x^"
