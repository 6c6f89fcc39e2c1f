"""What a text said already the time before, when it stood at the same place: read again, it says nothing new."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from monitor.model import Mention


def anew(mentions: Sequence[Mention], decided: Collection[str]) -> list[Mention]:
    """Return *mentions* without those that only repeat, word by word, what their place said in the reading before.

    Which of two readings of one text was kept first depends on when they arrived, what they come to does not. What
    people have decided upon (the keys *decided*) stays.
    """
    places: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        places[mention.origin.place].append(mention)
    repeated = {each.key for said in places.values() if len(said) > 1 for each in _repeated(said)}
    return [each for each in mentions if each.key not in repeated or each.key in decided]


def _repeated(said: Sequence[Mention]) -> Iterator[Mention]:
    readings: dict[tuple[object, ...], list[Mention]] = defaultdict(list)
    for mention in said:
        readings[mention.origin.fetched_at, mention.origin.document].append(mention)
    in_order = [readings[key] for key in sorted(readings)]
    for before, after in pairwise(in_order):
        known = {_words(each) for each in before}
        if all(_words(each) in known for each in after):
            yield from after


def _words(mention: Mention) -> tuple[object, ...]:
    """Return what a statement is in any reading of its text."""
    said = (mention.start, mention.end, mention.quote, mention.subject, mention.kind, mention.change)
    return (*said, mention.due, mention.old_due, mention.extension, mention.speaker, mention.series)
