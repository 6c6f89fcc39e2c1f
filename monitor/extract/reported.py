"""Finds the changes that the sentences of a text report, with their dates, as those around them let them stand."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice, takewhile
from typing import NamedTuple

from monitor.extract.assertion.decisions import part_of
from monitor.extract.assertion.listed import listed_as_due, only_listed
from monitor.extract.assertion.scheduled import is_still_to_come
from monitor.extract.assertion.taken_back import taken_back, undecided, untrue
from monitor.extract.changes.columns import moved_in, told_by_columns
from monitor.extract.changes.dues import Happening, dated
from monitor.extract.changes.elsewhere import of_draft, only_put_off, overtaken, told_below
from monitor.extract.changes.happenings import Told, dates_of, told
from monitor.extract.changes.hours import is_none
from monitor.extract.changes.old_day import from_old, moved_from, old_day_behind, set_anew_from
from monitor.extract.changes.open_years import left_open
from monitor.extract.changes.previous import Before, day_behind, next_of
from monitor.extract.changes.sequel import follow_up, is_dated_behind, joined, tells_the_day
from monitor.extract.changes.set_anew import set_anew
from monitor.extract.language import Statements
from monitor.extract.own_phrases import Phrases
from monitor.extract.text.reading import Reading
from monitor.extract.text.sentences import Sentence
from monitor.model import CALMS, MOVES, Change

_TOLD_TWICE = 0.7
"""How sure a change at least is that the sentence behind it bears out: called off; they will try again on Saturday."""
_LASTS_LONGER = (Change.EXTENDED, Change.RENEWED)
_ENDS = (Change.TERMINATED, Change.EXPIRED)
_NEAR, _FAR = 2, 8
"""Sentences about the same, before and behind a change, in which the day may stand from which an extension counts.

Those before it are looked for in so many.
"""
_BEHIND = 2
"""Sentences behind a change that may take it back."""


class Reported(NamedTuple):
    """A change as it is *told*, *first* with the dates of its own sentence, and the *happening* that it comes to."""

    told: Told
    first: Happening
    happening: Happening


class Reports(NamedTuple):
    """The changes that each sentence reports: all that is *told* to have happened, and what *stands* of it."""

    told: Sequence[Sequence[Happening]]
    stand: Sequence[Sequence[Reported]]


def reports(
    read: Sequence[Before], text: Sequence[Sentence], phrases: Phrases, language: Statements, published: date
) -> Reports:
    """Return the changes that the sentences *read* of a *text* report, with *phrases* of the watch's own.

    No move stands that is told as that of before beside a later one, and no end of what was but put off.
    """
    changes = [
        _followed(_changes(read, at, text, phrases, language, published), one.reading, text, language)
        for at, one in enumerate(read)
    ]
    told_by = [[each.happening for each in own] for own in changes]
    stand = [
        [
            each
            for each in own
            if not only_put_off(each.happening, one.reading, at, told_by, language)
            and not overtaken(each.happening, read, at, told_by, language)
        ]
        for at, (one, own) in enumerate(zip(read, changes, strict=True))
    ]
    return Reports(told_by, stand)


def confidence(change: Reported, happening: Happening) -> float:
    """Return how sure a change is; what the next sentence has made of it two sentences tell."""
    turned = happening.change is not change.first.change
    return max(change.told.confidence, _TOLD_TWICE) if turned else change.told.confidence


def _changes(
    read: Sequence[Before],
    at: int,
    text: Sequence[Sentence],
    phrases: Phrases,
    language: Statements,
    published: date,
) -> list[Reported]:
    """Return the changes that the sentence at index *at* reports, with their dates."""
    reading, found = read[at].reading, read[at].found
    before = read[at - 1] if at else None
    then = next_of(read, at)
    behind = is_dated_behind(read[at], then, language)
    by_rule = told(reading, before, found, language, published, dated_behind=behind)
    by_rule = set_anew(reading, found, by_rule, language, published)
    by_rule = [each for each in by_rule if not _is_still_to_come(each, reading, language, published)]
    place = bisect_right(text, reading.sentence.start, key=lambda each: each.start) - 1
    row = told_by_columns(reading, text, place, found, published, language)
    if row is not None:
        by_rule = [moved_in(row, reading, published, language), *(each for each in by_rule if each.change not in MOVES)]
    reported = list(phrases.changes(reading, by_rule, language))
    kept = [each for each in reported if not told_below(each, read, at, language, published)]
    kept = [each for each in kept if not of_draft(each, reading, before, language)]
    extended = any(each.change in _LASTS_LONGER for each in kept)
    swapped = old_day_behind(read[at], then, published, language, extended=extended)
    kept = kept or ([] if swapped is None else [moved_from(swapped)])
    if not kept:
        return []
    paragraph = before if before is not None and next_of(read, at - 1) is not None else None
    around, new_day = bearing(read, at, language), day_behind(read, at, language)
    followed = list[Reported]()
    for each in kept:
        first = dated(reading, each, dates_of(each, kept, found, reading), around, published, language)
        whole = follow_up(left_open(reading, first, published), read[at], new_day, published, language)
        whole = from_old(whole, swapped)
        if each.words is not None and each.words.words.told:
            whole = set_anew_from(whole, read[at], paragraph, language)
        followed.append(Reported(each, first, whole))
    followed = [each for each in followed if not is_none(each.happening, reading, published, language)]
    return _of_parts(followed, reading, language)


def _is_still_to_come(told: Told, reading: Reading, language: Statements, published: date) -> bool:
    """Whether a line of a schedule only says of a change what will be, and moves its day to no other."""
    if told.words is not None and told.words.old is not None and told.change in MOVES:
        return False
    moved = told.change is Change.POSTPONED or (told.change in MOVES and len(reading.places) > 1)
    start = told.words.start if told.words is not None else 0
    return is_still_to_come(reading, start, language, published, moved=moved)


def _of_parts(changes: Sequence[Reported], reading: Reading, language: Statements) -> list[Reported]:
    """Return the changes of a sentence, less those of later parts that only tell the new day of an earlier one."""
    kept: list[Reported] = []
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


def bearing(read: Sequence[Before], at: int, language: Statements) -> list[Before]:
    """Return the sentences around the one at index *at* that may name the due from which its change counts."""
    before = (one for one in reversed(read[max(0, at - _FAR) : at]) if one.bears_on(read[at].reading, language.names))
    return [*islice(before, _NEAR), *_superseded(read[at + 1 : at + 1 + _NEAR], read[at].reading.sentence.block)]


def completed(
    own: Sequence[Reported],
    changes: Sequence[Sequence[Reported]],
    read: Sequence[Before],
    at: int,
    language: Statements,
) -> Iterator[tuple[Reported, Happening]]:
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


def _surer(change: Reported, other: Reported) -> Reported:
    confidence = max(change.told.confidence, other.told.confidence)
    return change._replace(told=replace(change.told, confidence=confidence))


def _superseded(behind: Sequence[Before], block: int) -> Iterator[Before]:
    """Yield the sentences of the paragraph behind a change with their past dates: "It was to end on 17 May"."""
    for one in behind:
        if one.reading.sentence.block == block:
            yield Before(one.reading, [each for each in one.found if each.past])


def _followed(own: list[Reported], reading: Reading, text: Sequence[Sentence], language: Statements) -> list[Reported]:
    """Return changes as the *text* lets them stand: taken back, proposed, or waiting; not those that are yet due."""
    at, kept = bisect_right(text, reading.sentence.start, key=lambda each: each.start), list[Reported]()
    behind = [each.text for each in takewhile(lambda one: not one.heading, text[at : at + _BEHIND])]
    for change in own:
        one, rest = change.happening, reading.words[change.happening.end :]
        here = (text, at - 1, one.start, language)
        if one.change in CALMS and listed_as_due(*here):
            continue
        back = one.change in CALMS and (taken_back(reading.words, rest, behind, language) or only_listed(*here))
        back = back or (one.change in _ENDS and untrue(behind, language))
        waits = one.provisional or (one.change in MOVES & CALMS and undecided(reading.words, rest, behind, language))
        kept.append(change._replace(happening=replace(one, taken_back=back or one.taken_back, provisional=waits)))
    return kept
