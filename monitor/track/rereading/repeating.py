"""What a reading of a text says and takes back once it is known what stood at its place the time before.

Which of the readings of one text was kept first depends on when they arrived, and so does with which one a reading was
compared for what it takes back; what they come to does not.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from monitor.model import Change, Due, Mention

Words = tuple[object, ...]


def anew(mentions: Sequence[Mention], decided: Collection[str]) -> list[Mention]:
    """Return *mentions* without those that say nothing new at their place.

    That is what only repeats, word by word, the reading before, and what takes back something that this one does not
    say (another reading in between has done so). What people have decided upon (the keys *decided*) stays.
    """
    places: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        places[mention.origin.place].append(mention)
    known = {each.key for said in places.values() for each in _nothing_new(said)}
    return [each for each in mentions if each.key not in known or each.key in decided]


def _nothing_new(said: Sequence[Mention]) -> Iterator[Mention]:
    before: list[Mention] = []
    for reading in _in_order(said):
        idle = _idle(reading, before)
        yield from idle
        if says := [each for each in reading if each not in idle]:
            repeated = {_words(each) for each in before}
            yield from says if all(_words(each) in repeated for each in says) else ()
            before = says


def _idle(reading: Iterable[Mention], before: Iterable[Mention]) -> list[Mention]:
    """Return what *reading* takes back, by its day, that the one *before* does not say."""
    held = {_held(each, each.due) for each in before if each.change is not Change.WITHDRAWN}
    back = (each for each in reading if each.change is Change.WITHDRAWN and each.old_due is not None)
    return [each for each in back if _held(each, each.old_due) not in held]


def _in_order(said: Iterable[Mention]) -> list[list[Mention]]:
    readings: dict[tuple[object, ...], list[Mention]] = defaultdict(list)
    for mention in said:
        readings[mention.origin.fetched_at, mention.origin.document].append(mention)
    return [readings[key] for key in sorted(readings)]


def _held(mention: Mention, due: Due | None) -> Words:
    """Return what a statement of *due* has in common with the one that takes it back."""
    return (mention.subject, mention.kind, mention.speaker, due)


def _words(mention: Mention) -> Words:
    """Return what a statement is in any reading of its text."""
    said = (mention.start, mention.end, mention.quote, mention.subject, mention.kind, mention.change)
    return (*said, mention.due, mention.old_due, mention.extension, mention.speaker, mention.series)
