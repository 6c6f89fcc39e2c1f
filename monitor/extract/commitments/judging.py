"""Decides which dates are commitments, of which kind, and how sure that is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from monitor.extract.assertion.asked import only_asked
from monitor.extract.assertion.denial import contrary, supposed_first
from monitor.extract.assertion.hanging import moved_unproven
from monitor.extract.assertion.hearsay import dismissed
from monitor.extract.assertion.in_case import moved_in_case
from monitor.extract.assertion.unpassed import unpassed_day
from monitor.extract.commitments.cues import (
    ASKED,
    BARE,
    IDLE,
    OF_ACCOUNTS,
    REFUSED,
    UNTRUE,
    VETOES,
    Cue,
    Signs,
    cue_of,
    is_given_up,
    objections,
    of_accounts,
    refused,
    signs_of,
)
from monitor.extract.commitments.features import features
from monitor.extract.commitments.kinds import idle, kind_of, not_then, told, ultimatum
from monitor.extract.commitments.term import begins, is_term
from monitor.extract.dates.backshifted import backshifted
from monitor.extract.dates.candidates import AHEAD, BEHIND, Candidate, candidates
from monitor.extract.dates.looking import only_so_far, planned_until_now, told_past
from monitor.extract.dates.terms import DAY_BESIDE, first_day
from monitor.extract.language import Sign, Statements
from monitor.extract.scoring import Ground, Words, scorers, spelled
from monitor.extract.text.eves import BY_DISTANCE
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.wording import in_words
from monitor.model import Due, Kind, TimexType

NONE = "none"
LEAST, SURE, TOLD = 0.3, 0.5, 0.7
"""A date that is less surely a commitment is none, one less than sure tentative; so sure one is whose kind is told."""
_LAST = (Kind.EXPIRY, Kind.DEADLINE)
_BESIDE, _APART = 1.5, 12
IN_BRACKETS = re.compile(r"\s*[(\[](?:\w+ ){0,4}")
"""What stands between a day and what is told of it in brackets: a change, the length of time by which it was moved."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A date with its cue and the features from which it is judged: what is *told* of it, the *words* around it."""

    candidate: Candidate
    cue: Cue
    signs: Signs
    against: tuple[str, ...]
    told: Sequence[str]
    words: Words

    @property
    def features(self) -> tuple[str, ...]:
        """The names of all features."""
        return (*self.told, *spelled(self.words))


@dataclass(frozen=True, slots=True)
class Found:
    """A date that is a commitment; *past* tells that it is told as past or superseded."""

    place: Place
    due: Due
    kind: Kind
    cue: Cue
    signs: Signs
    past: bool
    confidence: float
    ground: Ground


@dataclass(frozen=True, slots=True)
class Unused:
    """A date that is no commitment: *said* tells why, where none is given what was *weighed*."""

    place: Place
    said: str = ""
    weighed: Weighed | None = None

    @property
    def why(self) -> str:
        """The reason, as words for a reader."""
        return _why_not(self.weighed) if self.weighed else self.said


def weigh(reading: Reading, published: date, language: Statements) -> Iterator[Weighed]:
    """Yield the dates of a sentence with all that speaks for and against them."""
    dates = list(candidates(reading, published, language))
    accounts = of_accounts(reading, language) if dates else frozenset()
    for candidate in dates:
        place = candidate.place
        signs = signs_of(reading, place)
        cue = cue_of(signs)
        against = tuple(objections(reading, place, candidate.likely, signs, published))
        if refused(reading, place, language) or contrary(reading, language) or moved_unproven(reading, place, language):
            against = (REFUSED, *against)
        if dismissed(reading, place.start, language):
            against = (UNTRUE, *against)
        drafted = unpassed_day(reading, place.start, place.end, language)
        if drafted or only_asked(reading, place, language) or moved_in_case(reading, place, language):
            against = (ASKED, *against)
        if place.start in accounts:
            against = (OF_ACCOUNTS, *against)
        if idle(reading, place, language):
            against = (IDLE, *against)
        named = [f"cue={cue.name}", *(f"against={why}" for why in against)]
        named.append("against" if against else f"for={candidate.side}")
        if ultimatum(reading, place, language):
            named.append("ultimatum")
        holds, words = features(reading, candidate, published)
        yield Weighed(candidate, cue, signs, against, [*holds, *named], words)


def judged(reading: Reading, published: date, language: Statements, least: float = LEAST) -> list[Found | Unused]:
    """Return for every date of a sentence what it is; a commitment is at least as sure as *least*."""
    found = [_judge(reading, each, published, least, language) for each in weigh(reading, published, language)]
    seen = {each.place.start for each in found}
    rest = [Unused(place, _left_out(place)) for place in reading.places if place.start not in seen]
    return sorted([*_once(list(_ahead(list(_printed(reading, found))))), *rest], key=lambda each: each.place.start)


def _judge(reading: Reading, weighed: Weighed, published: date, least: float, language: Statements) -> Found | Unused:
    candidate, place = weighed.candidate, weighed.candidate.place
    if not VETOES.isdisjoint(weighed.against):
        return Unused(place, weighed=weighed)
    sides = candidate.sides
    allowed = [NONE, *sides]
    scorer = scorers()["date"]
    chances = scorer(weighed.told, allowed, scorer.rows(weighed.words))
    sure = 1 - chances[NONE]
    kind = _surely(reading, weighed, language)
    sure = max(sure, TOLD) if kind is not None else sure
    if sure < least:
        return Unused(place, weighed=weighed)
    side = candidate.side if candidate.sure else max(allowed[1:], key=lambda name: chances[name])
    if kind is None:
        kind = told(reading, place, language) if weighed.against else None
        kind = kind or kind_of(weighed.told, weighed.words, reading, place, language)
        kind = Kind.EVENT if kind is Kind.EXPIRY and begins(reading, place, language) else kind
    due = sides[side]
    if place.last is not None and kind is Kind.EXPIRY:
        due = Due.day(due.last)
    if kind is Kind.EVENT and (first := first_day(reading, place, language)):
        due = Due.day(first)
    past = _is_over(reading, replace(weighed.candidate, side=side), weighed.signs, published, language)
    ground = Ground("date", side, lambda: weighed.features)
    return Found(place, due, kind, weighed.cue, weighed.signs, past, sure, ground)


def _is_over(reading: Reading, candidate: Candidate, signs: Signs, published: date, language: Statements) -> bool:
    """Whether a day lies behind the text, was planned before, or will not be the one: will not open on 5 May.

    What a sentence only supposes by opening with its verb makes no day over: Sollte der Markt am 5. Mai ausfallen, …
    """
    place = candidate.place
    if candidate.side != BEHIND and supposed_first(reading, place.start, language):
        return False
    before = place.timex.rule != BY_DISTANCE and told_past(reading, place) and not only_so_far(reading, language)
    told = candidate.side == BEHIND or before
    told = told and not backshifted(reading, replace(place, due=candidate.likely), published, language)
    given_up = is_given_up(reading, signs, language) or not_then(reading, place, language)
    return told or given_up or planned_until_now(reading, place, language)


def _surely(reading: Reading, weighed: Weighed, language: Statements) -> Kind | None:
    """Return the kind of a date that is surely one: the end of a term, or so told that nothing speaks against it.

    Words that leave no doubt of the kind say what happens on the day.
    """
    place = weighed.candidate.place
    if is_term(reading, place, language, ahead=AHEAD in weighed.candidate.sides):
        return Kind.EXPIRY
    doubts = [why for why in weighed.against if why != BARE]
    return None if doubts else told(reading, place, language)


def _why_not(weighed: Weighed) -> str:
    if weighed.against:
        return "; ".join(weighed.against)
    reasons = scorers()["date"].reasons(weighed.features, NONE)
    return "nothing makes it a commitment" + (f" ({'; '.join(map(in_words, reasons))})" if reasons else "")


def _left_out(place: Place) -> str:
    return no_day(place.timex.type) if place.due is None else "is part of the name of a paper"


def no_day(sort: TimexType) -> str:
    """Return why an expression of this sort without a due is none."""
    return _NO_DAY.get(sort, "names no day")


_NO_DAY = {
    TimexType.DURATION: "a duration names no day",
    TimexType.SET: "a repetition names no day",
    TimexType.TIME: "a time of day names no day",
}


def _printed(reading: Reading, found: Sequence[Found | Unused]) -> Iterator[Found | Unused]:
    """A printed end beats arithmetic: "for five years, until 4 February 2026"; "26 March (extended by a week)"."""
    for at, each in enumerate(found):
        after = found[at + 1] if at + 1 < len(found) else None
        if at and _is_move_of(found[at - 1], each, reading):
            yield Unused(each.place, "the end is printed beside it")
            continue
        if isinstance(each, Found) and isinstance(after, Found) and each.place.timex.type is TimexType.DURATION:
            ends = reading.nearest(after.place, (Sign.UNTIL,), _BESIDE, left=True)
            if ends is not None and ends.start - each.place.end <= _APART:
                yield Unused(each.place, "the end is printed beside it")
                continue
        yield each


def _is_move_of(before: Found | Unused, length: Found | Unused, reading: Reading) -> bool:
    """Whether a length of time only tells in brackets by how much the day before it was moved."""
    counted = (
        isinstance(before, Found)
        and before.kind in _LAST
        and not before.past
        and length.place.timex.type is TimexType.DURATION
    )
    return counted and IN_BRACKETS.fullmatch(reading.words[before.place.end : length.place.start]) is not None


def _ahead(found: Sequence[Found | Unused]) -> Iterator[Found | Unused]:
    """The day from which a length of time before it counts is no second day of the same kind."""
    for at, each in enumerate(found):
        length = found[at - 1] if at else None
        if isinstance(each, Found) and isinstance(length, Found) and length.place.counts_from == DAY_BESIDE:
            first = length.kind is each.kind and length.place.end <= each.place.start
            yield Unused(each.place, "a length of time counts from it") if first else each
        else:
            yield each


def _once(found: Sequence[Found | Unused]) -> Iterator[Found | Unused]:
    """A day that the sentence says twice counts where it is the surer one."""
    for at, each in enumerate(found):
        twins = [
            (-other.confidence, i)
            for i, other in enumerate(found)
            if isinstance(each, Found) and isinstance(other, Found) and other.due.same_days(each.due)
        ]
        yield Unused(each.place, "says the same day again") if twins and min(twins)[1] != at else each
