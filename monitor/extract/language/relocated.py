"""The shape of a language's words that move a thing to another place, or to another hour of its day."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Relocated:
    """Words that leave the day as it is though something is moved.

    A verb of *moves* with a *venue* in its clause (into the town hall), or one of *towns* whose group ``town`` is a name (to Aldau), tells of another place.
    Words of *to_hour* lead to the hour to which something is moved, those of *by_hours* directly to how many hours it is; *parts* of the day are as good as hours (to the afternoon). Behind
    a length *beside* tells how long before a thing it was moved (two hours before it began); *since* makes a day in an hour that from which it holds (6 pm from 5 May).
    """

    moves: str = "x^"
    venue: str = "x^"
    towns: str = "x^"
    to_hour: str
    by_hours: str
    parts: str
    beside: str
    since: str
