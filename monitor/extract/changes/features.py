"""Describes a sentence that may report a change by named features: its words, what they tell, its dates, its verbs."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from monitor.extract.changes.exchange import Planned
from monitor.extract.changes.history import LONG_AGO
from monitor.extract.changes.previous import Before
from monitor.extract.changes.words import MOVED, Words, family
from monitor.extract.commitments.features import tense
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Sign
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.model import Change, TimexType

WORD, PAIR = "w=", "b="
"""The names of the features that are words of the sentence, and two words side by side, begin so."""
_AGES = (7, 45, 200, 500)
_QUOTES = '"“”«»„'


def features(
    reading: Reading,
    before: Before | None,
    found: Sequence[Found],
    words: Sequence[Words],
    planned: Planned,
    published: date,
) -> list[str]:
    """Return the names of what holds for a sentence that may report a change."""
    shaped = shapes(reading)
    return [
        *(WORD + shape for shape in set(shaped)),
        *(PAIR + pair for pair in set(pairs(shaped))),
        *besides(reading, before, found, words, planned, published),
    ]


def shapes(reading: Reading) -> list[str]:
    """Return the words of a sentence, dates and numbers only as such."""
    return [
        "DATE" if token.tag == phrases.DATE else "NUMBER" if token.lower[:1].isdigit() else token.lower
        for token in reading.line
    ]


def pairs(shaped: Sequence[str]) -> Iterator[str]:
    """Return each two of these words side by side."""
    return map(" ".join, pairwise(shaped))


def besides(
    reading: Reading,
    before: Before | None,
    found: Sequence[Found],
    words: Sequence[Words],
    planned: Planned,
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
        *planned.features,
        *_of_sentence(reading),
        *_of_previous(before, reading, published),
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
        ahead, tag, behind = _around(reading, each)
        yield from (f"told={name} < {ahead}", f"told={name} > {behind}", f"told={name} is {tag} {each.done}")
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


def _around(reading: Reading, words: Words) -> tuple[str, int, str]:
    """Return the word before the words of a change, the class of their first one, and the word behind them."""
    line = reading.line
    first = next((at for at, token in enumerate(line) if token.end > words.start), len(line) - 1)
    after = next((at for at, token in enumerate(line) if token.start >= words.end), len(line))
    ahead = line[first - 1].lower if first else "^"
    behind = "^" if after == len(line) else "DATE" if line[after].tag == phrases.DATE else line[after].lower
    return ahead, line[first].tag, behind


def _of_sorts(
    reading: Reading, words: Sequence[Words], found: Sequence[Found], before: Before | None, published: date
) -> Iterator[str]:
    """Yield for each sort of change how its words are told, beside which dates; the scorer needs few examples so."""
    sorts: dict[Change, list[Words]] = {}
    for each in words:
        for sort in MOVED if each.words.by_kind else (family(each.words.change),):
            sorts.setdefault(sort, []).append(each)
    past = any(each.past or each.due.last < published for each in found)
    ahead = any(not each.past and each.due.last >= published for each in found)
    after_past = before is not None and any(each.past for each in before.found)
    kinds = sorted({each.kind for each in found if not each.past})
    deed = _deed(reading, published)
    for sort, mine in sorts.items():
        for each in mine:
            group = reading.governing(each.start, each.end)
            yield f"{sort} {each.done}"
            yield f"{sort} {each.done} plain={each.plain}"
            yield f"{sort} {each.done} {tense(group) if group else '-'}"
        done, plain, dated = max((each.done, each.plain, each.dated) for each in mine)
        yield f"{sort} {done} {plain} deed={deed}"
        yield f"{sort} {done} past={past} ahead={ahead}"
        yield f"{sort} {done} {plain} {dated} past={past} ahead={ahead}"
        yield f"{sort} after past={after_past}"
        yield from (f"{sort} of {kind}" for kind in kinds)
    yield f"past={past} ahead={ahead}"
    yield f"after past={after_past}"
    yield f"sorts={len(sorts)}"
    if len(sorts) == 1:
        yield f"only={next(iter(sorts))}"


def _deed(reading: Reading, published: date) -> str:
    """Return how long ago the last past day of a sentence was: in the weeks before, the year before, longer ago."""
    days = [place.due.last for place in reading.places if place.due is not None and place.due.last < published]
    ages = [(published - day).days for day in days]
    return str(sum(min(ages) > limit for limit in _AGES)) if ages else "-"


def _of_dates(reading: Reading, found: Sequence[Found], published: date) -> Iterator[str]:
    past = [each.past for each in found]
    yield f"open={min(2, past.count(False))} past={min(2, past.count(True))}"
    yield from {f"kind={each.kind} {each.past}" for each in found}
    yield f"dates={min(3, len(reading.places))}"
    yield from _of_old(reading, found, published)
    for place in reading.places:
        if place.timex.type is TimexType.DURATION:
            yield "duration"
        elif place.due is not None:
            yield "past date" if place.due.last < published else "future date"
    yield from {f"sign={mark.sign}" for mark in reading.marks}


def _of_old(reading: Reading, found: Sequence[Found], published: date) -> Iterator[str]:
    """Yield whether the day of a deed lies before or after the due told for it, and whether all is long ago."""
    days = [place.due for place in reading.places if place.due is not None]
    for old in (each.due for each in found if each.past or each.due.last < published):
        for deed in days:
            if deed.last < published and not deed.same_days(old):
                yield "done by the due" if deed.last <= old.last else "done after the due"
    if days and all((published - day.last).days > LONG_AGO for day in days):
        yield "long ago"


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


def _of_previous(before: Before | None, reading: Reading, published: date) -> Iterator[str]:
    if before is None:
        return
    if any(mark.sign is Sign.WAS_TO for mark in before.reading.marks):
        yield "before: was to"
    if any(place.due is not None and place.due.last < published for place in before.reading.places):
        yield "before: past date"
    yield from _of_due_before(before, reading, published)
    if any(not each.past for each in before.found):
        yield "before: ahead"


def _of_due_before(before: Before, reading: Reading, published: date) -> Iterator[str]:
    """Yield whether a deed of the sentence lies before or after the due that the sentence before it told."""
    dues = [each.due for each in before.found if each.past or each.due.last < published]
    for place in reading.places:
        if dues and place.due is not None and place.due.last < published:
            yield f"before: {'done by the due' if place.due.last <= dues[-1].last else 'done after the due'}"
