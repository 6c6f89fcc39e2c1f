"""The shape of a language's words for the first and the last day of a stretch of days."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Edges:
    """*day* names a day by its place in a stretch, as the *first* or else the last; its group *thing* is what lasts so long.

    *joint* stands between the two days from which the stretch runs. One of *hints* stands in each such name.
    """

    day: str
    first: str
    joint: str
    hints: tuple[str, ...]
