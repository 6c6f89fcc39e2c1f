"""Tells where sentences beside one make its change none: a draft tells it, the text below, it was but put off."""

from collections.abc import Sequence
from datetime import date

from monitor.extract.assertion.of_drafts import by_draft_before
from monitor.extract.changes.dues import Happening
from monitor.extract.changes.happenings import Told, told
from monitor.extract.changes.previous import Before
from monitor.extract.language import Statements
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.model import MOVES, Change

_LEADS = 3
"""Sentences below a headline that may tell again what it tells."""
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
