"""Tells what else the verb of a change moves: the hearing to 4 May and *the sentencing to 9 June*."""

from collections.abc import Sequence
from dataclasses import replace

from monitor.extract.changes.dues import Happening
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Statements
from monitor.extract.scoring import Ground
from monitor.extract.subject.another_of import another_of
from monitor.extract.subject.features import Anchor
from monitor.extract.subject.gapping import own_nouns
from monitor.extract.text import phrases
from monitor.extract.text.reading import Reading
from monitor.model import MOVES, Change, Kind, Mention

_JOINS = (phrases.JOIN, phrases.COMMA)


def moved_too(
    changes: Sequence[tuple[Happening, Ground]],
    moved: Sequence[Mention],
    stated: Sequence[tuple[Found, Mention]],
    reading: Reading,
    language: Statements,
) -> list[tuple[Mention, Ground]]:
    """Return the moves of other things to days of their own that share the verb of a change, with its ground.

    *moved* are the mentions of the *changes*, *stated* the dates of their sentence with theirs.
    """
    mentions = {found.place.start: mention for found, mention in stated}
    return [
        (_of_another(move, mentions[each.place.start]), ground)
        for (happening, ground), move in zip(changes, moved, strict=True)
        for each in _shared(happening, [found for found, _ in stated], reading, language)
    ]


def _of_another(change: Mention, stated: Mention) -> Mention:
    """Return a change as it is told of the thing of a *stated* day; an event is put off."""
    put_off = change.change is Change.EXTENDED and stated.kind is Kind.EVENT
    return replace(
        stated,
        change=Change.POSTPONED if put_off else change.change,
        cue=change.cue,
        confidence=change.confidence,
        speaker=change.speaker,
        deeds=(),
        provisional=change.provisional,
        doubt=change.doubt,
        obligor=None,
    )


def _shared(happening: Happening, found: Sequence[Found], reading: Reading, language: Statements) -> list[Found]:
    """Return the dates behind the new one of a change that share its verb, each with a thing of its own."""
    at = next(
        (each.place.end for each in found if each.due == happening.due and each.place.end > happening.start), None
    )
    if at is None or happening.change not in MOVES or happening.taken_back:
        return []
    own, goes_on = own_nouns(reading, language.names), list[Found]()
    for each in sorted(found, key=lambda one: one.place.start):
        if each.place.start <= at:
            continue
        behind = next(token for token in reading.line if token.start >= at)
        if (
            each.past
            or behind.tag not in _JOINS
            or not (each.place.start in own or _another(reading, each, at, language))
        ):
            break
        goes_on.append(each)
        at = each.place.end
    return goes_on


def _another(reading: Reading, found: Found, start: int, language: Statements) -> bool:
    """Whether a date is told of another of what was named, with no verb behind *start*: and that of the fair."""
    verbs = any(start <= reading.line[group.first].start < found.place.start for group in reading.groups)
    anchor = Anchor(found.place.start, found.place.end, found.kind)
    return not verbs and bool(another_of(reading, anchor, language))
