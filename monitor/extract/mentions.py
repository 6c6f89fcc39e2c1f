"""Turns what the sentences of a document say into mentions, and tells of every other date why it is none."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from monitor.extract.assertion.scheduled import scheduled
from monitor.extract.changes.acts import Act, Followed, act, followed, lapse, told_done, whatever
from monitor.extract.changes.dues import dated
from monitor.extract.changes.elsewhere import told_as_former
from monitor.extract.changes.gapped import moved_too
from monitor.extract.changes.hours import still_that_day
from monitor.extract.changes.in_a_row import in_a_row, off_too, past_too
from monitor.extract.changes.previous import Before, next_of
from monitor.extract.changes.standing import printed, superseded
from monitor.extract.changes.still_ahead import still_ahead
from monitor.extract.changes.still_planned import still_planned
from monitor.extract.changes.unmoved import unmoved
from monitor.extract.commitments.judging import SURE, Found, Unused, judged
from monitor.extract.language import Statements, known
from monitor.extract.own_phrases import NO_PHRASES, Phrases
from monitor.extract.pages import readings
from monitor.extract.reported import Reported, Reports, bearing, completed, confidence, reports
from monitor.extract.scoring import Ground
from monitor.extract.text.eves import BY_DISTANCE
from monitor.extract.text.reading import Reading
from monitor.extract.text.sentences import Sentence
from monitor.extract.writing import Things, Writer, of_one_day
from monitor.model import MOVES, Change, Document, Mention, Timex

_KEEPS = MOVES | {Change.FULFILLED, Change.MISSED}
"""Changes beside which a sentence that tells them surely tells of no act in doubt."""


@dataclass(frozen=True, slots=True)
class Said:
    """The statements of a document with what each rests on, and each date that became none.

    *unread* are the dates of sentences that were not read at all, with the reason.
    """

    mentions: tuple[Mention, ...]
    grounds: tuple[Ground, ...]
    unused: tuple[Unused, ...]
    unread: tuple[tuple[Timex, str], ...] = ()


def said(
    document: Document,
    sentences: Sequence[Sentence],
    dates: Sequence[Timex],
    things: Things,
    phrases: Phrases = NO_PHRASES,
    names: Sequence[str] = (),
    *,
    anything: bool = False,
) -> Said:
    """Return what a document says; *things* are those it names, with their places; *phrases*, *names* the watch's.

    Where *anything* is followed, whatever is told as done may be what was awaited.
    """
    language, published = known(document.language), document.origin.published
    mentions, grounds = list[Mention](), list[Ground]()
    sought = followed(names, document.origin.title, language) if names else None
    read_at_all = readings(sentences, dates, language, phrases, watched=bool(names) or anything)
    read, unused = _judged(read_at_all, phrases, published, language)
    reported = reports(read, sentences, phrases, language, published)
    writer, moved = Writer(document, language, things, names, awaits=bool(names) or anything), list[Mention]()
    for at, this in enumerate(read):
        before = moved if at and next_of(read, at - 1) is not None else []
        stated, now_moved, rest_on = _told_by(writer, read, at, reported, before)
        mentions += [*stated, *now_moved]
        moved = [*before, *now_moved]
        grounds += rest_on
        looked_for = whatever(this.reading, language) if anything else sought
        for mention, ground in _done(writer, read, at, reported.stand[at], looked_for, language) if looked_for else ():
            mentions.append(mention)
            grounds.append(ground)
    return Said(tuple(mentions), tuple(grounds), tuple(unused))


def _told_by(
    writer: Writer, read: Sequence[Before], at: int, reported: Reports, before: Sequence[Mention]
) -> tuple[list[Mention], list[Mention], list[Ground]]:
    """Return the commitments and the changes that the sentence at index *at* tells, and on what ground each of both.

    *before* are the changes of the sentences that it goes on from. A change in doubt closes no day.
    """
    reading, language, published = read[at].reading, writer.language, writer.document.origin.published
    own, stand = reported.stand[at], _standing(read, at, reported, language, published)
    whole = list(completed(own, reported.stand, read, at, language))
    moves = [writer.change(reading, one, each.told, confidence(each, one), before) for each, one in whole]
    doubted = [each for (each, _), move in zip(whole, moves, strict=True) if move.doubt]
    firm = [each.happening for each in own if each not in doubted]
    off = [other for each in firm for other in in_a_row(each, stand, reading)]
    stand_so = [superseded(replace(each, past=each.past or each in off), firm, published) for each in stand]
    stated = [writer.commitment(reading, each, before) for each in stand_so]
    stated, moves = of_one_day(stated, moves, language)
    told_so = [(one, each.told.ground) for each, one in whole]
    too = moved_too(told_so, moves, list(zip(stand, stated, strict=True)), reading, language)
    too += off_too(told_so, moves, stand, reading)
    grounds = [*(each.ground for each in stand), *(ground for _, ground in (*told_so, *too))]
    return stated, [*moves, *(mention for mention, _ in too)], grounds


def _judged(
    read_at_all: Iterable[Reading], phrases: Phrases, published: date, language: Statements
) -> tuple[list[Before], list[Unused]]:
    """Return the sentences with the dates that are commitments, and the dates that are none."""
    read: list[Before] = []
    unused: list[Unused] = []
    for reading in read_at_all:
        all_judged = phrases.dates(reading, judged(reading, published, language), published, language)
        found = past_too([each for each in all_judged if isinstance(each, Found)], reading)
        stand = still_that_day(reading, unmoved(reading, found, language, published), published, language)
        read.append(Before(reading, still_planned(reading, stand, language, published)))
        unused += [each for each in all_judged if isinstance(each, Unused)]
    return read, unused


def _done(
    writer: Writer, read: Sequence[Before], at: int, own: Sequence[Reported], sought: Followed, language: Statements
) -> Iterator[tuple[Mention, Ground]]:
    """Yield what the sentence at index *at* tells in doubt as done of what is *sought*, and on what ground."""
    reading, published = read[at].reading, writer.document.origin.published
    done = _act(reading, own, sought, published, language)
    if done is not None:
        happening = dated(reading, done.told, [], bearing(read, at, language), published, language)
        in_doubt = writer.change(reading, happening, done.told, done.told.confidence)
        yield told_done(in_doubt, done, reading), done.told.ground


def _act(
    reading: Reading, own: Sequence[Reported], sought: Followed, published: date, language: Statements
) -> Act | None:
    """Return what a sentence tells in doubt as done, or, where it tells no change at all, as over."""
    if scheduled(reading, published):
        return None
    if any(each.told.confidence >= SURE and each.told.change in _KEEPS for each in own):
        return None
    return act(reading, sought, language) or (None if own else lapse(reading, sought, published, language))


def _standing(
    read: Sequence[Before], at: int, reported: Reports, language: Statements, published: date
) -> Sequence[Found]:
    """Return the dates that the sentence at index *at* states; what a headline says the text below it says again.

    The day before which something was done by so many days is none to wait for, nor one that a sentence beside it has
    overtaken.
    """
    this, own = read[at], reported.stand[at]
    happenings = [each.happening for each in own]
    stand = printed(this.found, [each.first for each in own], happenings) if own else this.found
    if any(each.told.change is Change.FULFILLED for each in own):
        stand = [replace(each, past=each.past or each.place.timex.rule == BY_DISTANCE) for each in stand]
    stand = [replace(each, past=each.past or told_as_former(each, read, at, reported.told, language)) for each in stand]
    ahead = [still_ahead(each, read, at, reported.told, language, published) for each in stand]
    stand = [replace(each, past=each.past and not open_still) for each, open_still in zip(stand, ahead, strict=True)]
    if not this.reading.sentence.headline:
        return stand
    below = [each.due for one in read[at + 1 :] for each in one.found]
    return [each for each in stand if not any(due.same_days(each.due) for due in below)]
