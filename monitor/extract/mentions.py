"""Turns what the sentences of a document say into mentions, and tells of every other date why it is none."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice, takewhile
from typing import NamedTuple

from monitor.extract.assertion.decisions import part_of
from monitor.extract.assertion.listed import listed_as_due, only_listed
from monitor.extract.assertion.scheduled import is_still_to_come, scheduled
from monitor.extract.assertion.taken_back import taken_back, undecided
from monitor.extract.changes.acts import Act, Followed, act, followed, lapse, told_done, whatever
from monitor.extract.changes.dues import Happening, dated, is_none
from monitor.extract.changes.elsewhere import of_draft, only_put_off, overtaken, told_as_former, told_below
from monitor.extract.changes.gapped import moved_too
from monitor.extract.changes.happenings import Told, dates_of, told
from monitor.extract.changes.in_a_row import in_a_row, off_too, past_too
from monitor.extract.changes.old_day import from_old, moved_from, old_day_behind
from monitor.extract.changes.open_years import left_open
from monitor.extract.changes.previous import Before, day_behind, next_of
from monitor.extract.changes.sequel import follow_up, is_dated_behind, joined, tells_the_day
from monitor.extract.changes.set_anew import set_anew
from monitor.extract.changes.standing import printed, superseded
from monitor.extract.changes.still_planned import still_planned
from monitor.extract.changes.unmoved import unmoved
from monitor.extract.commitments.judging import SURE, Found, Unused, judged
from monitor.extract.language import Statements, known
from monitor.extract.own_phrases import NO_PHRASES, Phrases
from monitor.extract.pages import readings
from monitor.extract.scoring import Ground
from monitor.extract.text.eves import BY_DISTANCE
from monitor.extract.text.reading import Reading
from monitor.extract.text.sentences import Sentence
from monitor.extract.writing import Things, Writer, of_one_day
from monitor.model import CALMS, MOVES, Change, Document, Mention, Timex

"""Sentences with a date below a headline that may report what it says."""
_TOLD_TWICE = 0.7
"""How sure a change at least is that the sentence behind it bears out: called off; they will try again on Saturday."""
_NEAR, _FAR = 2, 8
"""Sentences about the same, before and behind a change, in which the day may stand from which an extension counts.

Those before it are looked for in so many.
"""
_BEHIND = 2
"""Sentences behind a change that may take it back."""
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
    changes = [
        _followed(_changes(read, at, phrases, language, published), one.reading, sentences, language)
        for at, one in enumerate(read)
    ]
    told_by = [[each.happening for each in own] for own in changes]
    changes = [
        [each for each in own if not only_put_off(each.happening, one.reading, at, told_by, language)]
        for at, (one, own) in enumerate(zip(read, changes, strict=True))
    ]
    changes = [
        [one for one in own if not overtaken(one.happening, read, at, told_by, language)]
        for at, own in enumerate(changes)
    ]
    writer, moved = Writer(document, language, things, names, awaits=bool(names) or anything), list[Mention]()
    for at, (this, own) in enumerate(zip(read, changes, strict=True)):
        before = moved if at and next_of(read, at - 1) is not None else []
        stand = [
            replace(each, past=each.past or told_as_former(each, read, at, told_by, language))
            for each in _standing(read, at, own)
        ]
        completed = list(_completed(own, changes, read, at, language))
        moves = [writer.change(this.reading, one, each.told, _confidence(each, one), before) for each, one in completed]
        doubted = [each for (each, _), move in zip(completed, moves, strict=True) if move.doubt]
        firm = [each.happening for each in own if each not in doubted]
        off = [other for each in firm for other in in_a_row(each, stand, this.reading)]
        stand_so = [superseded(replace(each, past=each.past or each in off), firm, published) for each in stand]
        stated = [writer.commitment(this.reading, each, before) for each in stand_so]
        stated, now_moved = of_one_day(stated, moves, language)
        told_so = [(one, each.told.ground) for each, one in completed]
        too = moved_too(told_so, now_moved, list(zip(stand, stated, strict=True)), this.reading, language)
        too += off_too(told_so, now_moved, stand, this.reading)
        now_moved += [mention for mention, _ in too]
        mentions += [*stated, *now_moved]
        moved = [*before, *now_moved]
        grounds += [*(each.ground for each in stand), *(each.told.ground for each, _ in completed)]
        grounds += [ground for _, ground in too]
        looked_for = whatever(this.reading, language) if anything else sought
        for mention, ground in _done(writer, read, at, own, looked_for, language) if looked_for else ():
            mentions.append(mention)
            grounds.append(ground)
    return Said(tuple(mentions), tuple(grounds), tuple(unused))


def _judged(
    read_at_all: Iterable[Reading], phrases: Phrases, published: date, language: Statements
) -> tuple[list[Before], list[Unused]]:
    """Return the sentences with the dates that are commitments, and the dates that are none."""
    read: list[Before] = []
    unused: list[Unused] = []
    for reading in read_at_all:
        all_judged = phrases.dates(reading, judged(reading, published, language), published, language)
        found = past_too([each for each in all_judged if isinstance(each, Found)], reading)
        stand = unmoved(reading, found, language, published)
        read.append(Before(reading, still_planned(reading, stand, language, published)))
        unused += [each for each in all_judged if isinstance(each, Unused)]
    return read, unused


def _done(
    writer: Writer, read: Sequence[Before], at: int, own: Sequence["_Change"], sought: Followed, language: Statements
) -> Iterator[tuple[Mention, Ground]]:
    """Yield what the sentence at index *at* tells in doubt as done of what is *sought*, and on what ground."""
    reading, published = read[at].reading, writer.document.origin.published
    done = _act(reading, own, sought, published, language)
    if done is not None:
        happening = dated(reading, done.told, [], _bearing(read, at, language), published, language)
        in_doubt = writer.change(reading, happening, done.told, done.told.confidence)
        yield told_done(in_doubt, done, reading), done.told.ground


def _act(
    reading: Reading, own: Sequence["_Change"], sought: Followed, published: date, language: Statements
) -> Act | None:
    """Return what a sentence tells in doubt as done, or, where it tells no change at all, as over."""
    if scheduled(reading, published):
        return None
    if any(each.told.confidence >= SURE and each.told.change in _KEEPS for each in own):
        return None
    return act(reading, sought, language) or (None if own else lapse(reading, sought, published, language))


class _Change(NamedTuple):
    """A change as it is *told*, *first* with the dates of its own sentence, and the *happening* that it comes to."""

    told: Told
    first: Happening
    happening: Happening


def _followed(own: list[_Change], reading: Reading, text: Sequence[Sentence], language: Statements) -> list[_Change]:
    """Return changes as the *text* lets them stand: taken back, proposed, or waiting; not those that are yet due."""
    at, kept = bisect_right(text, reading.sentence.start, key=lambda each: each.start), list[_Change]()
    behind = [each.text for each in takewhile(lambda one: not one.heading, text[at : at + _BEHIND])]
    for change in own:
        one, rest = change.happening, reading.words[change.happening.end :]
        here = (text, at - 1, one.start, language)
        if one.change in CALMS and listed_as_due(*here):
            continue
        back = one.change in CALMS and (taken_back(reading.words, rest, behind, language) or only_listed(*here))
        waits = one.provisional or (one.change in MOVES & CALMS and undecided(reading.words, rest, behind, language))
        kept.append(change._replace(happening=replace(one, taken_back=back or one.taken_back, provisional=waits)))
    return kept


def _confidence(change: _Change, happening: Happening) -> float:
    """Return how sure a change is; what the next sentence has made of it two sentences tell."""
    turned = happening.change is not change.first.change
    return max(change.told.confidence, _TOLD_TWICE) if turned else change.told.confidence


def _standing(read: Sequence[Before], at: int, own: Sequence[_Change]) -> Sequence[Found]:
    """Return the dates that the sentence at index *at* states; what a headline says the text below it says again.

    The day before which something was done by so many days is none to wait for.
    """
    this = read[at]
    happenings = [each.happening for each in own]
    stand = printed(this.found, [each.first for each in own], happenings) if own else this.found
    if any(each.told.change is Change.FULFILLED for each in own):
        stand = [replace(each, past=each.past or each.place.timex.rule == BY_DISTANCE) for each in stand]
    if not this.reading.sentence.headline:
        return stand
    below = [each.due for one in read[at + 1 :] for each in one.found]
    return [each for each in stand if not any(due.same_days(each.due) for due in below)]


def _changes(read: Sequence[Before], at: int, phrases: Phrases, language: Statements, published: date) -> list[_Change]:
    """Return the changes that the sentence at index *at* reports, with their dates."""
    reading, found = read[at].reading, read[at].found
    before = read[at - 1] if at else None
    then = next_of(read, at)
    behind = is_dated_behind(read[at], then, language)
    by_rule = told(reading, before, found, language, published, dated_behind=behind)
    by_rule = set_anew(reading, found, by_rule, language, published)
    by_rule = [each for each in by_rule if not _is_still_to_come(each, reading, language, published)]
    reported = list(phrases.changes(reading, by_rule, language))
    kept = [each for each in reported if not told_below(each, read, at, language, published)]
    kept = [each for each in kept if not of_draft(each, reading, before, language)]
    swapped = old_day_behind(read[at], then, published, language)
    kept = kept or ([] if swapped is None else [moved_from(swapped)])
    if not kept:
        return []
    bearing, new_day = _bearing(read, at, language), day_behind(read, at, language)
    followed = list[_Change]()
    for each in kept:
        first = dated(reading, each, dates_of(each, kept, found, reading), bearing, published, language)
        whole = follow_up(left_open(reading, first, published), read[at], new_day, published, language)
        followed.append(_Change(each, first, from_old(whole, swapped)))
    return _of_parts([each for each in followed if not is_none(each.happening, reading, published)], reading, language)


def _is_still_to_come(told: Told, reading: Reading, language: Statements, published: date) -> bool:
    """Whether a line of a schedule only says of a change what will be, and moves its day to no other."""
    if told.words is not None and told.words.old is not None and told.change in MOVES:
        return False
    moved = told.change is Change.POSTPONED or (told.change in MOVES and len(reading.places) > 1)
    start = told.words.start if told.words is not None else 0
    return is_still_to_come(reading, start, language, published, moved=moved)


def _of_parts(changes: Sequence[_Change], reading: Reading, language: Statements) -> list[_Change]:
    """Return the changes of a sentence, less those of later parts that only tell the new day of an earlier one."""
    kept: list[_Change] = []
    for each in sorted(changes, key=lambda one: one.happening.start):
        mine = part_of(reading, each.happening.start)
        for at, one in enumerate(kept):
            later = part_of(reading, one.happening.start) < mine
            if (
                later
                and tells_the_day(one.happening, each.happening, reading, language)
                and (whole := joined(one.happening, each.happening, reading, reading, language))
            ):
                kept[at] = one._replace(happening=whole)
                break
        else:
            kept.append(each)
    return kept


def _bearing(read: Sequence[Before], at: int, language: Statements) -> list[Before]:
    """Return the sentences around the one at index *at* that may name the due from which its change counts."""
    before = (one for one in reversed(read[max(0, at - _FAR) : at]) if one.bears_on(read[at].reading, language.names))
    return [*islice(before, _NEAR), *_superseded(read[at + 1 : at + 1 + _NEAR], read[at].reading.sentence.block)]


def _completed(
    own: Sequence[_Change], changes: Sequence[Sequence[_Change]], read: Sequence[Before], at: int, language: Statements
) -> Iterator[tuple[_Change, Happening]]:
    """Yield the changes of a sentence, with the dates that the next one adds; without those that only add dates."""
    before = [one.happening for one in changes[at - 1]] if at and next_of(read, at - 1) is not None else []
    then = next_of(read, at)
    after = changes[at + 1] if then is not None else []
    for each in own:
        if any(joined(one, each.happening, read[at - 1].reading, read[at].reading, language) for one in before):
            continue
        behind = read[at + 1 if after else at].reading
        wholes = ((one, joined(each.happening, one.happening, read[at].reading, behind, language)) for one in after)
        yield next(((_surer(each, one), whole) for one, whole in wholes if whole), (each, each.happening))


def _surer(change: _Change, other: _Change) -> _Change:
    confidence = max(change.told.confidence, other.told.confidence)
    return change._replace(told=replace(change.told, confidence=confidence))


def _superseded(behind: Sequence[Before], block: int) -> Iterator[Before]:
    """Yield the sentences of the paragraph behind a change with their past dates: "It was to end on 17 May"."""
    for one in behind:
        if one.reading.sentence.block == block:
            yield Before(one.reading, [each for each in one.found if each.past])
