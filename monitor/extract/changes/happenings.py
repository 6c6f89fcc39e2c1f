"""Judges which changes a sentence reports: the rules name what may be told, a scorer weighs whether it is."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from monitor.extract.changes.exchange import Exchange, Planned, planned
from monitor.extract.changes.features import PAIR, WORD, besides, features, pairs, shapes
from monitor.extract.changes.giving_way import SURE, is_kept, less_vague, only_compares, within_failure
from monitor.extract.changes.history import in_time, is_history
from monitor.extract.changes.parts import adding, each_part, holds_day, leads_to, part_in
from monitor.extract.changes.planned_before import bearing
from monitor.extract.changes.previous import Before
from monitor.extract.changes.ways import UNSURE, way_of
from monitor.extract.changes.words import MOVED, Words, family, words_of_change
from monitor.extract.commitments.judging import Found
from monitor.extract.language import ChangeWords, Sign, Statements
from monitor.extract.scoring import Ground, scorers
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.model import CALMS, MOVES, Change

Chances = dict[Change, float]
FAMILIES = (
    Change.EXTENDED,
    Change.POSTPONED,
    Change.MISSED,
    Change.FULFILLED,
    Change.TERMINATED,
    Change.EXPIRED,
    Change.AGREED,
)
"""The sorts of change that are told apart; renewed counts as extended, advanced as postponed."""
_LEAST = {
    Change.EXTENDED: 0.42,
    Change.FULFILLED: 0.53,
    Change.TERMINATED: 0.36,
    Change.EXPIRED: 0.33,
    Change.AGREED: 0.35,
}
"""How probable a sort must be; what calms and what ends more often is only told in passing."""
_LEAST_OTHERWISE = 0.34
_LEAST_OF_FIRST = 0.65
"""How probable an extension must be where somebody was only given until a day, and nothing names an earlier one."""
_LEAST_OF_WEAK = 0.6
"""The same where all its words only allow it: for another week, until May."""
_LEAST_OF_DEED = 0.85
"""How probable it must be that a promise was kept by a deed that no word calls due."""
_GOES_ON = 9.0
_ENDS = (Sign.WAS_TO, Sign.OVER, Sign.EXPIRE)
"""Signs of an end that had been set."""
_MOST = 0.99
_LEAST_BY_DATES = 0.9
_LEAST_BY_EXCHANGE = {False: 0.75, True: 0.4}
"""Without words of its own, by an old and a new date alone, a change that calms must be told so surely.

Less so where an aside tells the plan, and the sentence a later day.
"""


@dataclass(frozen=True, slots=True)
class Told:
    """A change that a sentence reports, by which words (None: by the sentence as a whole), and how surely.

    Without words the *exchange* of its days has the old and the new one.
    """

    change: Change
    words: Words | None
    confidence: float
    ground: Ground
    exchange: Exchange | None = None


def told(
    reading: Reading,
    before: Before | None,
    found: Sequence[Found],
    language: Statements,
    published: date,
    *,
    dated_behind: bool = False,
) -> list[Told]:
    """Return the changes that a sentence reports; *dated_behind* tells that the next one has its new day.

    What hardly ran out and was surely prolonged was prolonged; what somebody ended, by the same words, did not run out;
    what was put off was not ended by a part of the words that say so: the launch was scrubbed. A term that ran out on
    what has not been done was missed.
    """
    tells = list(_told(reading, before, found, language, published, dated_behind))
    return [each for each in tells if not any(_is_none_beside(each, other, reading, language) for other in tells)]


def _is_none_beside(one: Told, other: Told, reading: Reading, language: Statements) -> bool:
    """Whether what would be one change is none beside another of the sentence."""
    mine, its = one.words, other.words
    if mine is None or its is None or one.change not in (Change.TERMINATED, Change.EXPIRED):
        return only_compares(mine, its)
    if one.change is Change.TERMINATED:
        return other.change is Change.POSTPONED and its.start < mine.start and mine.end <= its.end
    if other.change is Change.TERMINATED:
        return mine.start < its.end and its.start < mine.end
    if other.change is Change.MISSED:
        return _is_of_term(mine, reading, language)
    return other.change in (Change.EXTENDED, Change.RENEWED) and other.confidence >= SURE > one.confidence


def _is_of_term(words: Words, reading: Reading, language: Statements) -> bool:
    """Whether what ran out is only the time for a thing: the deadline passed, and the report has not been filed."""
    nouns = [token.lower for token in reading.line if token.start < words.end and token.tag == phrases.NOUN]
    inside = [
        token.lower for token in reading.line if words.start <= token.start < words.end and token.tag == phrases.NOUN
    ]
    return not language.things.bare.isdisjoint((*nouns[:1], *(inside[:1] or nouns[-1:])))


def _told(
    reading: Reading,
    before: Before | None,
    found: Sequence[Found],
    language: Statements,
    published: date,
    dated_behind: bool,
) -> Iterator[Told]:
    """Yield each change that a sentence reports by itself.

    A change that calms needs words of its own, or the old and the new date side by side.
    """
    words = bearing(words_of_change(reading, language, published), reading, before, found, language, published)
    plan = planned(reading, found, language, published)
    probable = _chances(reading, before, found, words, plan, published)
    if not words and max(probable) < min(_LEAST.values()):
        return
    chances = _of_one_move(dict(zip(FAMILIES, probable, strict=True)))
    moved = way_of(chances, found, words, reading, language)
    own = [each for each in words if each.done and not each.words.weak and family(each.words.change) in MOVED]
    chances = _named(chances, own, moved, exchanged=plan.exchange is not None)
    for change, chance in chances.items():
        if not words and (chance < min(_LEAST.values()) or (change is Change.MISSED and not plan.features)):
            continue
        told_so = [each for each in words if _tells(each.words, change, moved) and not within_failure(each, words)]
        mine = less_vague(told_so)
        sure = max((each.words.sure for each in mine if _stands(each, dated_behind)), default=0.0)
        kept = change is Change.MISSED and (
            chances[Change.FULFILLED] >= SURE > max(chance, sure) or (not mine and is_kept(words))
        )
        waits = change is Change.MISSED and in_time(reading, [each.start for each in mine], found, published, language)
        if kept or waits or (change in MOVED and _beaten(change, mine, own, reading)):
            continue
        strong = [each for each in mine if not each.words.weak] or mine
        doubted = bool(strong) and not any(each.done for each in strong)
        least = _least(change, strong, found, plan, reading, language)
        old = [change is not Change.MISSED and is_history(reading, each.start, published, language) for each in mine]
        if max(chance, sure) >= least and not doubted and not (old and all(old)):
            best = max(mine, key=partial(_weight, reading, adding(mine, reading)), default=None)
            ground = Ground("change", change, partial(features, reading, before, found, words, plan, published))
            for each in each_part(best, mine, reading):
                yield Told(change, each, max(chance, sure), ground, plan.exchange)


def _named(chances: Chances, own: Sequence[Words], moved: Change, *, exchanged: bool) -> Chances:
    """Give the chances of all ways to be moved to the one that the *own* words name, or to which the dates point."""
    if all(each.words.by_kind for each in own) and (own or exchanged):
        return {**chances, **dict.fromkeys(MOVED, 0.0), moved: max(chances[change] for change in MOVED)}
    named = {family(each.words.change) for each in own if not each.words.by_kind}
    return {**chances, **dict.fromkeys(MOVED, 0.0), named.pop(): _either(chances)} if len(named) == 1 else chances


def _weight(reading: Reading, more: Collection[int], each: Words) -> tuple[bool, ...]:
    """Return how well words tell their change, what counts most first; parts with *more* time tell it better."""
    told = (each.done, not each.words.weak, each.words.of_plan, each.old is not None, part_in(each, reading) in more)
    led = not more and any(leads_to(each, place) for place in reading.places)
    return (*told, each.plain, each.dated, holds_day(each, reading), led)


def _either(chances: Chances) -> float:
    """Return how probable it is that a day was moved, where the words say in which of the two ways."""
    return min(_MOST, sum(chances[change] for change in MOVED))


def _of_one_move(chances: Chances) -> Chances:
    """Return *chances* without a sort of move that is improbable where the other one is sure."""
    surest = max(MOVED, key=lambda change: chances[change])
    one = chances[surest] >= SURE and min(chances[change] for change in MOVED) < UNSURE
    return chances | {change: 0.0 for change in MOVED if one and change is not surest}


def _least(
    change: Change,
    words: Sequence[Words],
    found: Sequence[Found],
    plan: Planned,
    reading: Reading,
    language: Statements,
) -> float:
    """Return how probable a change must be that is told by these *words*, if by any."""
    past = any(each.past for each in found)
    if change in CALMS and not words:
        both = past and any(not each.past for each in found)
        least = _LEAST_BY_EXCHANGE[plan.exchange.is_aside] if plan.exchange else _LEAST_BY_DATES if both else 1.0
        return 1.0 if change is Change.FULFILLED else least
    if change is Change.EXTENDED and not past and _alone(words, reading):
        return _LEAST_OF_FIRST
    if change is Change.EXTENDED and all(each.words.weak for each in words):
        return _LEAST_OF_WEAK if _had_an_end(reading, language) else 1.0
    if change is Change.FULFILLED and (_alone(words, reading) or _deedless(words, reading)):
        return _LEAST_OF_DEED
    return _LEAST.get(change, _LEAST_OTHERWISE)


def _had_an_end(reading: Reading, language: Statements) -> bool:
    """Whether a sentence tells that an end had been set, or a new day: not that of what was signed and runs."""
    ends = any(mark.sign in _ENDS for mark in reading.marks)
    return ends or (bool(language.new_date) and any(reading.told(language.new_date)))


def _beaten(change: Change, mine: Sequence[Words], own: Sequence[Words], reading: Reading) -> bool:
    """Whether words that only allow one sort of move go on those that tell the other: adjourned until May."""
    others = [each.end for each in own if not each.words.by_kind and family(each.words.change) is not change]
    return bool(mine) and all(
        each.words.weak and any(end <= each.start and reading.cost(end, each.start) <= _GOES_ON for end in others)
        for each in mine
    )


def _alone(words: Sequence[Words], reading: Reading) -> bool:
    """Whether nothing that words need says of what they tell that a day had been set for it: gave it until May."""
    return bool(words) and all(
        each.words.needs and not each.words.told and words_of(each.words.needs).search(reading.words) is None
        for each in words
    )


def _deedless(words: Sequence[Words], reading: Reading) -> bool:
    """Whether all that tells of a kept promise is that it was so in time, and nothing what was done."""
    return bool(words) and all(
        each.words.told and each.words.needs and words_of(each.words.needs).search(reading.words) is None
        for each in words
    )


def _chances(
    reading: Reading,
    before: Before | None,
    found: Sequence[Found],
    words: Sequence[Words],
    plan: Planned,
    published: date,
) -> list[float]:
    """Return how probable each sort of change is by the :func:`features` of the sentence.

    Most of these are its words, of which the scorer knows few: they are looked up without writing out their names.
    """
    scorer = scorers()["change"]
    shaped = shapes(reading)
    known = scorer.row(set(shaped), WORD) + scorer.row(set(pairs(shaped)), PAIR)
    return scorer.chances(besides(reading, before, found, words, plan, published), known)


def _stands(each: Words, dated_behind: bool) -> bool:
    """Whether words are told as done in a simple clause; what goes on does so to a day or for a length of time."""
    needs_day = each.words.change is not Change.TERMINATED and not each.words.dateless
    dated = each.dated or (dated_behind and each.words.change in MOVES)
    return each.done and (dated or not needs_day) and (each.plain or each.words.told)


def _tells(words: ChangeWords, change: Change, moved: Change) -> bool:
    """Whether words tell a change of this sort; where they only tell that a day moved, the scorer says which."""
    return change is moved if words.by_kind else family(words.change) is change


def dates_of(told: Told, others: Sequence[Told], found: Sequence[Found], reading: Reading) -> list[Found]:
    """Return those dates of a sentence that do not stand in a part of it where another change is told."""
    mine = part_in(told.words, reading) if told.words is not None else None
    taken = {part_in(each.words, reading) for each in others if each.words is not None} - {mine}
    return [each for each in found if mine is None or part_in(each.place, reading) not in taken]
