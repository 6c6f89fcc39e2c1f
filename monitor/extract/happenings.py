"""Judges which changes a sentence reports: the rules name what may be told, a scorer weighs whether it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from monitor.extract import phrases
from monitor.extract.assertion import happened, plainly
from monitor.extract.commitments import Found
from monitor.extract.features import tense
from monitor.extract.language import ChangeWords, Names, Sign, Statements
from monitor.extract.patterns import words_of
from monitor.extract.reading import Place, Reading
from monitor.extract.scoring import Ground, scorers
from monitor.model import CALMS, Change, Kind, TimexType

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
_SHORT = 3
"""Letters of a word that tells nothing by itself."""
_QUOTES = '"“”«»„'
_WORD, _PAIR = "w=", "b="
"""The names of the features that are words of the sentence, and two words side by side, begin so."""
_LEAST = {Change.EXTENDED: 0.45, Change.FULFILLED: 0.6, Change.TERMINATED: 0.5, Change.MISSED: 0.5, Change.AGREED: 0.4}
"""How probable a sort must be; what calms and what ends more often is only told in passing."""
_LEAST_OTHERWISE = 0.4
_LEAST_BY_DATES = 0.9
"""Without words of its own, by an old and a new date alone, a change that calms must be told so surely."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a change at *start* to *end* of a sentence.

    *done*: the words around tell that it has happened, *plain*: in a simple clause of their own; *dated*: a day or a
    length of time stands behind them. *old* is where they say themselves which day it was before.
    """

    words: ChangeWords
    start: int
    end: int
    done: bool
    plain: bool
    dated: bool
    old: int | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A change that a sentence reports, by which words (None: by the sentence as a whole), and how surely."""

    change: Change
    words: Words | None
    confidence: float
    ground: Ground


def family(change: Change) -> Change:
    """Return the sort of a change."""
    return {Change.RENEWED: Change.EXTENDED, Change.ADVANCED: Change.POSTPONED}.get(change, change)


@dataclass(frozen=True, slots=True)
class Before:
    """The sentence before one, and the commitments found in it."""

    reading: Reading
    found: Sequence[Found]

    def bears_on(self, reading: Reading, names: Names) -> bool:
        """Whether *reading* goes on about the same: in one paragraph, a word that refers back, a common noun."""
        if self.reading.sentence.block == reading.sentence.block:
            return True
        first = next((token for token in reading.line if token.tag in (phrases.NOUN, phrases.PRONOUN)), None)
        refers = first is not None and first.tag == phrases.PRONOUN
        return refers or bool(_nouns(reading, names) & _nouns(self.reading, names))


def _nouns(reading: Reading, names: Names) -> set[str]:
    """The nouns that tell what a sentence is about; of those for one sort of thing the first stands for all."""
    nouns = {token.lower for token in reading.line if token.tag == phrases.NOUN and len(token.lower) > _SHORT}
    sorts = {min(kind) for kind in names.kinds if kind & nouns}
    return (nouns - names.empty - frozenset().union(*names.kinds)) | sorts


def told(
    reading: Reading,
    before: Before | None,
    found: Sequence[Found],
    language: Statements,
    published: date,
) -> Iterator[Told]:
    """Yield the changes that a sentence reports.

    A change that calms needs words of its own, or the old and the new date side by side.
    """
    words = list(words_of_change(reading, language, published))
    if not language.taught:
        yield from _by_words(reading, found, words)
        return
    probable = _chances(reading, before, found, words, published)
    if not words and max(probable) < min(_LEAST.values()):
        return
    chances = dict(zip(FAMILIES, probable, strict=True))
    moved = max(_MOVED, key=lambda change: chances[change])
    both = any(each.past for each in found) and any(not each.past for each in found)
    for change, chance in chances.items():
        mine = [each for each in words if _tells(each.words, change, moved)]
        sure = max((each.words.sure for each in mine if _stands(each)), default=0.0)
        doubted = bool(mine) and not any(each.done for each in mine)
        least = _LEAST.get(change, _LEAST_OTHERWISE)
        if change in CALMS and not mine:
            least = _LEAST_BY_DATES if both and change is not Change.FULFILLED else 1.0
        if max(chance, sure) >= least and not doubted:
            best = max(mine, key=lambda each: (each.done, each.old is not None, each.plain), default=None)
            named = features(reading, before, found, words, published)
            yield Told(change, best, max(chance, sure), Ground("change", change, named))


def _chances(
    reading: Reading, before: Before | None, found: Sequence[Found], words: Sequence[Words], published: date
) -> list[float]:
    """Return how probable each sort of change is by the :func:`features` of the sentence.

    Most of these are its words, of which the scorer knows few: they are looked up without writing out their names.
    """
    scorer = scorers()["change"]
    shapes = _shapes(reading)
    known = [*scorer.rows(_WORD, set(shapes)), *scorer.rows(_PAIR, set(_pairs(shapes)))]
    return scorer.chances(_besides(reading, before, found, words, published), known)


def _stands(each: Words) -> bool:
    """Whether words are told as done in a simple clause; what goes on does so to a day or for a length of time."""
    needs_day = each.words.change is not Change.TERMINATED
    return each.done and (each.dated or not needs_day) and (each.plain or each.words.told)


def _tells(words: ChangeWords, change: Change, moved: Change) -> bool:
    """Whether words tell a change of this sort; where they only tell that a day moved, the scorer says which."""
    return change is moved if words.by_kind else family(words.change) is change


def _by_words(reading: Reading, found: Sequence[Found], words: Sequence[Words]) -> Iterator[Told]:
    """Yield the first change of each sort whose words tell it as done; a headline leaves that to the text below it."""
    if reading.sentence.headline:
        return
    seen: set[Change] = set()
    in_force = any(each.kind is Kind.EXPIRY for each in found)
    for each in words:
        sort = Change.EXTENDED if each.words.by_kind and in_force else family(each.words.change)
        needed = not each.words.needs or words_of(each.words.needs).search(reading.words)
        if each.done and needed and sort not in seen:
            seen.add(sort)
            yield Told(sort, each, _BY_WORDS, Ground("change", sort, ()))


_BY_WORDS = 0.8
_MOVED = (Change.EXTENDED, Change.POSTPONED)


def words_of_change(reading: Reading, language: Statements, published: date) -> Iterator[Words]:
    """Yield the words of a change in a sentence."""
    for words in reading.likely:
        for match in words_of(words.pattern).finditer(reading.words):
            done = happened(reading, words, match.start(), match.end(), language)
            plain = plainly(reading, match.start(), language)
            dated = any(_dates(place, match.start(), published) for place in reading.places)
            old = match.start("old") if words.names_old else None
            if old is not None and not any(each.due and each.start == old for each in reading.places):
                continue
            if words.adds and not _added(reading, match.end(), language):
                continue
            yield Words(words, match.start(), match.end(), done, plain, dated, old)


def _added(reading: Reading, end: int, language: Statements) -> bool:
    """Whether the length of time that ends at *end* is told as added to another."""
    place = next((each for each in reading.places if each.start < end <= each.end), None)
    return place is not None and words_of(language.more).search(place.timex.text.lower()) is not None


def _dates(place: Place, start: int, published: date) -> bool:
    lasts = place.timex.type is TimexType.DURATION
    return place.start >= start and (lasts or (place.due is not None and place.due.last > published))


def features(
    reading: Reading,
    before: Before | None,
    found: Sequence[Found],
    words: Sequence[Words],
    published: date,
) -> list[str]:
    """Return the names of what holds for a sentence that may report a change."""
    shapes = _shapes(reading)
    return [
        *(_WORD + shape for shape in set(shapes)),
        *(_PAIR + pair for pair in set(_pairs(shapes))),
        *_besides(reading, before, found, words, published),
    ]


def _shapes(reading: Reading) -> list[str]:
    return [
        "DATE" if token.tag == phrases.DATE else "NUMBER" if token.lower[:1].isdigit() else token.lower
        for token in reading.line
    ]


def _pairs(shapes: Sequence[str]) -> Iterator[str]:
    return map(" ".join, pairwise(shapes))


def _besides(
    reading: Reading,
    before: Before | None,
    found: Sequence[Found],
    words: Sequence[Words],
    published: date,
) -> list[str]:
    """Return what holds besides the words."""
    if before is not None and before.reading.sentence.block != reading.sentence.block:
        before = None
    return [
        *_of_verbs(reading),
        *_of_changes(reading, words),
        *_of_sorts(reading, words, found, before, published),
        *_of_dates(reading, found, published),
        *_of_sentence(reading),
        *_of_previous(before, published),
    ]


def _of_verbs(reading: Reading) -> Iterator[str]:
    for group in reading.groups:
        time = tense(group)
        yield f"tense={time}"
        yield f"aux={reading.line[group.first].lower} {time}"
        yield f"verb={reading.line[group.main].lower} {time}"


def _of_changes(reading: Reading, words: Sequence[Words]) -> Iterator[str]:
    for each in words:
        name = each.words.name
        group = reading.governing(each.start, each.end)
        time = tense(group) if group else "-"
        yield f"told={name}"
        yield f"told={name} {each.done}"
        yield f"told={name} {time} {each.done}"
        yield f"told={name} plain={each.plain}"
        yield f"by={reading.words[each.start : each.end]}"
        yield f"by={reading.words[each.start : each.end]} {each.done}"
        if each.done and each.plain and each.dated:
            yield "told plainly with its day"
            yield f"told={name} plainly with its day"
        if each.words.needs:
            yield f"needs={name} {each.done} {words_of(each.words.needs).search(reading.words) is not None}"


def _of_sorts(
    reading: Reading, words: Sequence[Words], found: Sequence[Found], before: Before | None, published: date
) -> Iterator[str]:
    """Yield for each sort of change how its words are told, beside which dates; the scorer needs few examples so."""
    sorts: dict[Change, list[Words]] = {}
    for each in words:
        for sort in _MOVED if each.words.by_kind else (family(each.words.change),):
            sorts.setdefault(sort, []).append(each)
    past = any(each.past or each.due.last < published for each in found)
    ahead = any(not each.past and each.due.last >= published for each in found)
    after_past = before is not None and any(each.past for each in before.found)
    kinds = sorted({each.kind for each in found if not each.past})
    for sort, mine in sorts.items():
        for each in mine:
            group = reading.governing(each.start, each.end)
            yield f"{sort} {each.done}"
            yield f"{sort} {each.done} plain={each.plain}"
            yield f"{sort} {each.done} {tense(group) if group else '-'}"
        done, plain, dated = max((each.done, each.plain, each.dated) for each in mine)
        yield f"{sort} {done} past={past} ahead={ahead}"
        yield f"{sort} {done} {plain} {dated} past={past} ahead={ahead}"
        yield f"{sort} after past={after_past}"
        yield from (f"{sort} of {kind}" for kind in kinds)
    yield f"past={past} ahead={ahead}"
    yield f"after past={after_past}"
    yield f"sorts={len(sorts)}"
    if len(sorts) == 1:
        yield f"only={next(iter(sorts))}"


def _of_dates(reading: Reading, found: Sequence[Found], published: date) -> Iterator[str]:
    past = [each.past for each in found]
    yield f"open={min(2, past.count(False))} past={min(2, past.count(True))}"
    yield from {f"kind={each.kind} {each.past}" for each in found}
    yield f"dates={min(3, len(reading.places))}"
    for place in reading.places:
        if place.timex.type is TimexType.DURATION:
            yield "duration"
        elif place.due is not None:
            yield "past date" if place.due.last < published else "future date"
    yield from {f"sign={mark.sign}" for mark in reading.marks}


def _of_sentence(reading: Reading) -> Iterator[str]:
    text = reading.sentence.text
    for name, holds in (
        ("question", text.rstrip("\"'”’» )").endswith("?")),
        ("heading", reading.sentence.heading),
        ("headline", reading.sentence.headline),
        ("quoted", any(mark in text for mark in _QUOTES)),
    ):
        if holds:
            yield name
    yield f"length={min(4, len(text) // 50)}"


def _of_previous(before: Before | None, published: date) -> Iterator[str]:
    if before is None:
        return
    if any(mark.sign is Sign.WAS_TO for mark in before.reading.marks):
        yield "before: was to"
    if any(place.due is not None and place.due.last < published for place in before.reading.places):
        yield "before: past date"
    if any(not each.past for each in before.found):
        yield "before: ahead"
