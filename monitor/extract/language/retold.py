"""The shape of a language's words that tell one move apart from another of the same thing."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Retold:
    """Words without which two sentences that move one thing, to a day and by a length of time, tell of one move.

    One of *again* makes a move another than that before it (was extended again, then), one of *before* tells that of before (had been extended to 12 May).
    """

    again: str
    before: str
