"""Gives a change the due that the sentence behind it names: put off; it is now on 5 May."""

from collections.abc import Sequence
from dataclasses import replace

from monitor.extract.changes import Happening
from monitor.extract.language import Statements
from monitor.extract.previous import Before
from monitor.model import MOVES, Change


def next_of(read: Sequence[Before], at: int, language: Statements) -> Before | None:
    """Return the sentence behind one in its paragraph, where it goes on about the same."""
    then = read[at + 1] if at + 1 < len(read) else None
    if then is None or then.reading.sentence.block != read[at].reading.sentence.block:
        return None
    return then if read[at].goes_on(then.reading, language.names) else None


def follow_up(happening: Happening, then: Before | None) -> Happening:
    """Return a change with the one due of the sentence behind it where it names none itself: "It is now on 5 May"."""
    old = happening.old_due
    open_ended = happening.due is None and happening.extension is None
    if then is None or old is None or not open_ended or happening.change not in (*MOVES, Change.MISSED):
        return happening
    ahead = [each for each in then.found if not each.past]
    if len(ahead) != 1 or ahead[0].due.start <= old.last:
        return happening
    return replace(happening, due=ahead[0].due)
