"""Tells where the one day of the sentence behind a change is that of another thing, not the new one."""

from monitor.extract.assertion.decisions import group_at
from monitor.extract.changes.dues import Happening
from monitor.extract.changes.nouns import heads
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Sign, Statements
from monitor.extract.text.reading import Reading
from monitor.model import MOVES, Change, Kind


def is_apart(happening: Happening, found: Found, reading: Reading, language: Statements) -> bool:
    """Whether the date *found* behind the sentence of a change is not its new one, although it may be told of "it".

    What was put off is not put off to its last day; what was extended is not in force until somebody must act, nor
    until he who extended it ends a meeting: the court extended the order; it will sit until 5 May.
    """
    ends = bool(heads(reading, happening.start, happening.end) & called(language))
    if happening.change in (Change.POSTPONED, Change.ADVANCED):
        return found.kind is Kind.EXPIRY and not ends
    group, predicate = group_at(reading, happening.start, language), found.signs.predicate
    meets = found.kind is Kind.EXPIRY and predicate is not None and predicate.sign is Sign.EVENT
    done_by = group is not None and not group.be
    return happening.change in MOVES and ((is_duty(found) and not ends) or (meets and done_by))


def is_duty(found: Found) -> bool:
    """Whether somebody must act by a date: must be signed by 5 May."""
    modal = found.signs.modal
    return found.kind is Kind.DEADLINE and modal is not None and modal.sign is Sign.MUST


def called(language: Statements) -> frozenset[str]:
    """Return the nouns for a time to hand things in, and for its last day."""
    return language.things.calls | language.things.endings
