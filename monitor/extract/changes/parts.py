"""Tells of several changes of a sentence which part of it, and so which dates, each has."""

from collections.abc import Iterator, Sequence

from monitor.extract.assertion.decisions import part_of
from monitor.extract.changes.words import Words
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading

_LEADS_TO = 8
"""Most characters from words of a change to the day to which they lead directly."""


def each_part(best: Words | None, others: Sequence[Words], reading: Reading) -> Iterator[Words | None]:
    """Yield the *best* words of a change, and those of the like in another part of the sentence, with a day of its own.

    Decides to renew until May the mandate of one; to extend until June that of the other.
    """
    parts = {part_in(best, reading)} if best is not None else set()
    yield best
    days = {part_in(place, reading) for place in reading.places}
    for each in others if best is not None else ():
        own = (
            each.done and each.dated and not each.words.noun and not each.words.weak and part_in(each, reading) in days
        )
        if own and part_in(each, reading) not in parts:
            parts.add(part_in(each, reading))
            yield each


def adding(words: Sequence[Words], reading: Reading) -> set[int]:
    """Return the parts of a sentence in which *words* tell of time that is added: for another week."""
    return {part_in(each, reading) for each in words if each.words.adds}


def holds_day(each: Words, reading: Reading) -> bool:
    """Whether a day stands among the words themselves: will now take place on 5 May."""
    return any(each.start <= place.start < each.end for place in reading.places)


def leads_to(each: Words, place: Place) -> bool:
    """Whether words lead directly to a date: rescheduled for Wednesday."""
    return place.due is not None and 0 < place.start - each.end <= _LEADS_TO


def part_in(words: Words | Place, reading: Reading) -> int:
    """Which of the parts of a sentence that semicolons part holds *words*."""
    return part_of(reading, words.start)
