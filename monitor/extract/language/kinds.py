"""The shape of a language's words that tell by themselves what a day is: of which kind, or nothing."""

from collections.abc import Mapping
from dataclasses import dataclass

from monitor.model import Kind


@dataclass(frozen=True, kw_only=True, slots=True)
class Kinds:
    """*leads* are words that end directly before a date and leave no doubt of what kind it is (we will refund you by).

    *begins* does the same for the day on which a term opens (the period for claims begins on). The groups of *days*
    are such days within their sentence (has thirty days to appeal). *ultimatum* ends before the
    day of a threat (unless paid by). *idle* words end directly before a day on which nothing is due (will be ninety
    in), the groups of *idle_days* are such days within their sentence (a motion to close on … failed),
    those of *idle_hours* times of day (open until nine on weekdays).
    The groups of *not_then* are days on which something is told not to be, or no more wished to be (will not open on);
    words of *gloss* stand between a day and how far it lies from another (31 March, that is two months later).
    *festive* words end directly before a feast that only tells why something is done (closes for Christmas).
    """

    leads: Mapping[Kind, str]
    days: Mapping[Kind, str]
    begins: str = "x^"
    ultimatum: str = "x^"
    idle: str = "x^"
    idle_days: str = "x^"
    idle_hours: str = "x^"
    festive: str = "x^"
    not_then: str = "x^"
    gloss: str = "x^"
