"""Tells where sentences beside one make its change none: a draft tells it, the text below, it was but put off."""

from collections.abc import Sequence
from datetime import date

from monitor.extract.assertion.of_drafts import by_draft_before
from monitor.extract.changes.dues import Happening
from monitor.extract.changes.happenings import Told, told
from monitor.extract.changes.previous import Before
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.classes import PARTICIPLE, PAST
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.model import MOVES, Change, Due, Kind

_LEADS = 3
"""Sentences below a headline that may tell again what it tells."""
_NEAR = 24
"""Characters before a verb in which words may stand that tell it as one of before."""
_BESIDE = 4
"""Sentences on either side in which a move is told of what did not take place."""


def of_draft(told: Told, reading: Reading, before: Before | None, language: Statements) -> bool:
    """Whether a move is one that only the draft makes with which the sentence before opens."""
    if before is None or told.words is None or told.change not in MOVES:
        return False
    return by_draft_before(reading, told.words.start, before.reading, language)


def told_below(change: Told, read: Sequence[Before], at: int, language: Statements, published: date) -> bool:
    """Whether a change stands in a headline and the first sentences below it report the same of the same thing."""
    return read[at].reading.sentence.headline and any(
        each.change is change.change
        for one in read[at + 1 : at + 1 + _LEADS]
        if _same(read[at], one, language)
        for each in told(one.reading, None, one.found, language, published)
    )


def _same(headline: Before, below: Before, language: Statements) -> bool:
    """Whether a sentence below a headline names its due; where it has none, tells of the same thing."""
    dues = [each.due for each in headline.found if not each.past]
    told_below = [each.due for each in below.found if not each.past]
    if dues:
        return any(one.same_days(other) for one in dues for other in told_below)
    return headline.goes_on(below.reading, language.names)


def only_put_off(
    change: Happening, reading: Reading, at: int, told_by: Sequence[Sequence[Happening]], language: Statements
) -> bool:
    """Whether what did not take place was but put off, to a day that one of the sentences around tells.

    *told_by* has the changes of each sentence, *at* is the index of this one.
    """
    words, around = language.unmade, told_by[max(0, at - _BESIDE) : at + _BESIDE]
    if change.change is not Change.TERMINATED or words is None:
        return False
    told = reading.words[change.start : change.end]
    unheld = words_of(words.unheld).search(told) is not None
    return unheld and any(each.change is Change.POSTPONED and each.due for own in around for each in own)


def overtaken(
    change: Happening, read: Sequence[Before], at: int, told_by: Sequence[Sequence[Happening]], language: Statements
) -> bool:
    """Whether a move is told as that of before, and a sentence beside it moves the same thing on to a later day.

    The council had previously extended the mandate until April.
    """
    due = change.due or change.old_due
    if change.change not in MOVES or due is None:
        return False
    start, end = change.start, change.end
    return _is_earlier(read[at].reading, start, end, language) and _moved_on(due, read, at, told_by, language)


def told_as_former(
    found: Found, read: Sequence[Before], at: int, told_by: Sequence[Sequence[Happening]], language: Statements
) -> bool:
    """Whether a day is told as that of before by a verb of the past, and a sentence beside it tells the later one.

    Or whether the sentence before moves from the very day until which this one has the thing last, or the one behind
    from that of this one: it was due on 1 March; that date is now 1 June.
    """
    reading, place = read[at].reading, found.place
    near = (at - 1, at + 1) if found.kind is Kind.EXPIRY else (at + 1,)
    mine = [one for one in near if 0 <= one < len(read) and read[one].reading.sentence.block == reading.sentence.block]
    beside = [each for one in mine for each in told_by[one]]
    if any(each.change in MOVES and each.due is not None and each.old_due == found.due for each in beside):
        return True
    group = reading.governing(place.start, place.end)
    if group is None or not (group.past or reading.line[group.first].tag in (PAST, PARTICIPLE)):
        return False
    earlier = _is_earlier(reading, reading.line[group.first].start, place.start, language)
    return earlier and _moved_on(found.due, read, at, told_by, language)


def _is_earlier(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether words stand near before a verb, or behind it, that tell it as one of before."""
    group = reading.governing(start, end)
    first = min(start, reading.line[group.first].start) if group is not None else start
    before = words_of(language.earlier).search(reading.words, max(0, first - _NEAR), end) if language.earlier else None
    return before is not None


def _moved_on(
    due: Due, read: Sequence[Before], at: int, told_by: Sequence[Sequence[Happening]], language: Statements
) -> bool:
    """Whether a sentence beside that at index *at* moves the same thing to a day behind *due*."""
    return any(
        each.change in MOVES and each.due is not None and each.due.start > due.last
        for one in range(max(0, at - _BESIDE), min(len(read), at + _BESIDE + 1))
        if one != at and _of_one_thing(read[at].reading, read[one].reading, abs(one - at) == 1, language)
        for each in told_by[one]
    )


def _of_one_thing(reading: Reading, other: Reading, beside: bool, language: Statements) -> bool:
    """Whether two sentences share a noun, of nobody who acts, or the one *beside* the other has none: it had before."""
    ours, theirs = (
        {token.text for token in each.line if token.tag == phrases.NOUN and not _acts(token.lower, language)}
        for each in (reading, other)
    )
    if beside and not ours:
        return True
    return any(language.names.capital_nouns or word[:1].islower() for word in ours & theirs)


def _acts(noun: str, language: Statements) -> bool:
    """Whether a noun is that of somebody who decides: the council."""
    return language.parties is not None and words_of(language.parties.nouns).fullmatch(noun) is not None
