"""English words that tell a day or a period by the one from which it counts: this, next, the following."""

from typing import Final

from monitor.extract.language.times import Feast

RELATIVE: Final = {
    "this": (0, "now"),
    "this current": (0, "now"),
    "the current": (0, "now"),
    "current": (0, "now"),
    "this coming": (1, "near"),
    "the coming": (1, "near"),
    "coming": (1, "near"),
    "upcoming": (1, "near"),
    "the upcoming": (1, "near"),
    "this upcoming": (1, "near"),
    "next": (1, "now"),
    "this next": (1, "now"),
    "last": (-1, "now"),
    "this past": (-1, "near"),
    "past": (-1, "near"),
    "the last": (-1, "now"),
    "the next": (1, "then"),
    "the following": (1, "then"),
    "following": (1, "then"),
    "the previous": (-1, "then"),
    "previous": (-1, "then"),
    "the preceding": (-1, "then"),
    "the prior": (-1, "then"),
    "prior": (-1, "then"),
    "the same": (0, "then"),
    "same": (0, "then"),
}

BEHIND: Final = {"last": (-1, "near"), "past": (-1, "near"), "next": (1, "near")}
"""What tells the week behind a weekday: on Thursday next."""

FEAST_WEEKS: Final[dict[str, Feast]] = {
    "whit": ("easter", 49),
    "easter": ("easter", 0),
    "holy": ("easter", -6),
    "passion": ("easter", -14),
    "thanksgiving": ("thanksgiving", -3),
    "christmas": (12, 25),
}
"""The day with which the week of a feast begins, or in which it lies: Whit week, Holy Week."""
