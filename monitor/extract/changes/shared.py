"""Whether two changes of a sentence are told by words of which some are the same."""

from monitor.extract.changes.words import Words


def within(one: Words | None, other: Words | None) -> bool:
    """Whether the words that tell *one* change are a part of those of another that begin before them."""
    return one is not None and other is not None and other.start < one.start and one.end <= other.end


def is_part(one: Words | None, other: Words | None) -> bool:
    """Whether the words that tell *one* change are among those, more of them, that tell another: it matured unpaid."""
    fewer = one is not None and other is not None and one.end - one.start < other.end - other.start
    return fewer and overlap(one, other)


def overlap(one: Words | None, other: Words | None) -> bool:
    """Whether two changes are told by words of which some are the same."""
    return one is not None and other is not None and one.start < other.end and other.start < one.end
