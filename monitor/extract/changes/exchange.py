"""Finds in a sentence the day that was planned and the one that takes its place: due on 3 May, it comes on 10 May."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from monitor.extract.assertion.decisions import part_of
from monitor.extract.assertion.denial import uncertain
from monitor.extract.changes.previous import tells_new
from monitor.extract.commitments.features import tense
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Names, Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.classes import PARTICIPLE, PAST
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group
from monitor.extract.text.words import Token
from monitor.model import Due

_LEADS = 3.0
_IN_PART = 8.0
"""How far before the day of a plan that part of a sentence tells alone the words of a plan may stand."""
_SOON = timedelta(days=31)
"""How long after its text a day may lie that something was done before."""
_PLANS = (Sign.WAS_TO, Sign.PLAN, Sign.DUE)
_ENDS = (Sign.EXPIRE, Sign.OVER)
_LEADING = (phrases.PREP, phrases.LINK, phrases.ADVERB)
"""What may open an aside before its relative or participle: in der, initialement prévue."""
_SOON_BEHIND = 3
"""Words behind an aside in which the verb stands that it was set before."""
_NAMED = (phrases.COMMA, phrases.NOUN, phrases.ADVERB, phrases.LEAD)
"""What stands before a participle that hangs on a thing."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """The *old* day and the *new* one; *how* the old one hangs on the thing: in a relative clause, a participle …"""

    old: Found
    new: Found
    how: str

    @property
    def is_aside(self) -> bool:
        """Whether a clause aside tells the old day, and the new one is later."""
        return self.how != "past" and self.new.due.start > self.old.due.last

    def features(self, reading: Reading) -> Iterator[str]:
        """Yield the names of what holds for it."""
        old, new = self.old, self.new
        group = reading.governing(new.place.start, new.place.end)
        yield f"exchange {self.how}"
        yield f"exchange {self.how} past={old.past} {tense(group) if group else '-'}"
        yield f"exchange verb={reading.line[group.first].lower if group else '-'}"
        yield f"exchange {'later' if new.due.start > old.due.start else 'sooner'}"
        yield f"exchange {old.kind} > {new.kind}"
        yield f"exchange of {new.kind} past={old.past}"
        yield f"exchange {'forth' if new.place.start > old.place.start else 'back'}"


@dataclass(frozen=True, slots=True)
class Planned:
    """What a sentence makes of a day that was planned: the *exchange* for another; *features* name all of it."""

    exchange: Exchange | None
    features: tuple[str, ...]


def planned(reading: Reading, found: Sequence[Found], language: Statements, published: date) -> Planned:
    """Return what a sentence makes of the day for which a thing was planned."""
    if not found:
        return Planned(None, ())
    hung = [(each, _hangs(reading, each, language.names)) for each in found]
    sure = [
        (each, how)
        for each, how in hung
        if each.past or not uncertain(reading, each.place.start, each.place.end, language)
    ]
    swapped = exchange(reading, sure, published)
    if swapped is not None and _of_one_plan(reading, swapped, language):
        swapped = None
    named = (*swapped.features(reading),) if swapped is not None else ()
    return Planned(swapped, (*named, *against_plan(reading, hung, language, published)))


def exchange(reading: Reading, hung: Sequence[tuple[Found, str]], published: date) -> Exchange | None:
    """Return the one day of a sentence that is told as planned with the one that takes its place.

    Each day comes with how it hangs on its thing.
    """
    if len(hung) < 2:
        return None
    news = [each for each, how in hung if not each.past and not how and each.due.last >= published]
    olds = [(each, how or "past") for each, how in hung if each.past or how]
    for old, how in reversed(olds):
        for new in news:
            parted = part_of(reading, old.place.start) != part_of(reading, new.place.start)
            if not parted and not _holds(new.due, old.due) and not _holds(old.due, new.due):
                return Exchange(old, new, how)
    return _of_two_parts(reading, [each for each, _ in hung], published)


def _of_one_plan(reading: Reading, swapped: Exchange, language: Statements) -> bool:
    """Whether one verb plans both days by its infinitives: it was to begin on Sunday and end on Tuesday."""
    first, last = swapped.old.place, swapped.new.place
    if swapped.how != "past" or last.start < first.end or tells_new(reading, language):
        return False
    at = next(
        (at for at, token in enumerate(reading.line) if token.tag == phrases.JOIN and token.start >= first.end), 0
    )
    behind = [group for group in reading.groups if group.first > at]
    planned_so = reading.nearest(first, (Sign.WAS_TO,), _LEADS * 2, left=True) is not None
    shared = at and reading.line[at].end <= last.start and len(behind) == 1 and not behind[0].past
    return bool(shared and planned_so) and not any(
        token.tag in (phrases.NOUN, phrases.PRONOUN) for token in reading.line[at : behind[0].first]
    )


def _holds(one: Due, other: Due) -> bool:
    """Whether a stretch holds all days of another, which only says more exactly which: that weekend, from 3 May."""
    return one.start <= other.start and other.last <= one.last


def _of_two_parts(reading: Reading, found: Sequence[Found], published: date) -> Exchange | None:
    """Return the planned day and the new one of two parts of a sentence: it opens in May; it was to open in March."""
    parts = {part_of(reading, each.place.start) for each in found}
    if len(parts) == 1 or len(found) != 2:
        return None
    for old, new in (found, reversed(found)):
        later = new.due.last >= published and not new.past and not new.due.same_days(old.due)
        if later and _was_it_to(reading, old) and not _was_it_to(reading, new):
            return Exchange(old, new, "part")
    return None


def _was_it_to(reading: Reading, found: Found) -> bool:
    """Whether a date is that of a plan told of "it" in its part of the sentence."""
    place, mine = found.place, part_of(reading, found.place.start)
    was = reading.nearest(place, (Sign.WAS_TO,), _IN_PART, left=True)
    return was is not None and any(
        token.tag == phrases.PRONOUN and token.start <= was.start and part_of(reading, token.start) == mine
        for token in reading.line
    )


def _hangs(reading: Reading, found: Found, names: Names) -> str:
    """Return how a date hangs on a thing beside the verb of its sentence: in a relative clause or by a participle."""
    return _tied(reading, found, names) or _inserted(reading, found.place, names)


def _inserted(reading: Reading, place: Place, names: Names) -> str:
    """Return how a date stands between commas before the verb: the fair, that was to end on 3 May, lasts …

    The verb of a relative clause may stand behind the date (die am 3. Mai enden sollte).
    """
    line, aside = reading.line, _aside(reading, place) if names.opening else None
    if aside is None:
        return ""
    first, close = aside
    if not any(0 < group.first - close <= _SOON_BEHIND for group in reading.groups):
        return ""
    opener = next((at for at in range(first + 1, close) if line[at].tag not in _LEADING), close)
    relative = line[opener].lower in names.opening
    until = line[close].start if relative else line[min(opener + 1, close)].start
    signs = (*_PLANS, *_ENDS) if relative else _PLANS
    told = any(mark.sign in signs and line[first].end <= mark.start < until for mark in reading.marks)
    return ("relative" if relative else "participle") if told else ""


def _aside(reading: Reading, place: Place) -> tuple[int, int] | None:
    """Return the signs between which a date stands, at least one of them a comma."""
    line = reading.line
    first = next((at for at in range(len(line) - 1, -1, -1) if line[at].end <= place.start and _parts(line[at])), None)
    close = next((at for at, token in enumerate(line) if token.start >= place.end and _parts(token)), None)
    if first is None or close is None or line[first].tag == line[close].tag == phrases.STOP:
        return None
    return first, close


def _parts(token: Token) -> bool:
    return token.tag in (phrases.COMMA, phrases.STOP)


def _tied(reading: Reading, found: Found, names: Names) -> str:
    """Return how a date hangs on a thing, as the verb beside it tells."""
    place = found.place
    group = reading.governing(place.start, place.end)
    planned = reading.nearest(place, _PLANS, _LEADS, left=True) is not None
    if not planned and reading.nearest(place, _ENDS, _LEADS, left=True) is None:
        return ""
    if group is None or reading.line[group.first].start > place.start:
        return "adjective" if _follows(reading, place.end) else ""
    how = _clause(reading, group, names) if _follows(reading, place.end) else ""
    return how if planned or how == "relative" else ""


def _clause(reading: Reading, group: Group, names: Names) -> str:
    line = reading.line
    if not group.first:
        return ""
    head, before = line[group.first], line[group.first - 1]
    if before.lower in names.relatives:
        return "relative"
    bare = head.lower in names.infinitive or (group.first == group.main and head.tag in (PARTICIPLE, PAST))
    return "participle" if bare and before.tag in _NAMED else ""


def _follows(reading: Reading, end: int) -> bool:
    """Whether the verb of the sentence stands behind a date that ends at *end*, after a comma or directly."""
    behind = next((token for token in reading.line if token.start >= end), None)
    if behind is None or behind.tag not in (phrases.COMMA, phrases.AUX, *phrases.VERBS):
        return False
    return any(reading.line[group.first].start >= end for group in reading.groups)


def against_plan(
    reading: Reading, hung: Sequence[tuple[Found, str]], language: Statements, published: date
) -> Iterator[str]:
    """Yield what a sentence tells of a thing beside the day it was planned for: due on Friday, it was not done."""
    for each, hangs in hung:
        how = hangs or ("past" if each.past else "")
        if not how or each.due.start > published + _SOON:
            continue
        mine = reading.governing(each.place.start, each.place.end)
        inside = _aside(reading, each.place) if language.names.opening else None
        told = next(_main(reading, mine, inside, language.names), None)
        if told is None:
            continue
        denied = _denied(reading, told, language)
        time = f"{tense(told)} {'be' if told.be else ''}"
        yield f"against plan {how} {time} denied={denied}"
        yield f"against plan {time} denied={denied} {each.kind}"
        yield f"against plan {reading.line[told.main].lower} denied={denied}"
        same = mine is not None and reading.line[mine.main].lower == reading.line[told.main].lower
        yield f"against plan same verb={same} denied={denied}"


def _denied(reading: Reading, told: Group, language: Statements) -> bool:
    """Whether a verb is denied: by a word of its group, or, where negations stand apart from it, of its clause."""
    line, first, last = reading.line, told.first, told.last
    if language.denials is not None:
        while first and not _parts(line[first - 1]):
            first -= 1
        while last + 1 < len(line) and not _parts(line[last + 1]):
            last += 1
    clause = reading.words[line[first].start : line[last].end]
    denials = language.denials
    negations = denials.negations if denials is not None else language.negations
    return any(words_of(each).search(clause) is not None for each in (negations, language.pending))


def _main(reading: Reading, own: Group | None, aside: tuple[int, int] | None, names: Names) -> Iterator[Group]:
    """Yield the finite verb groups of a sentence other than a date's *own*, those behind it first, in no clause.

    None stands in the *aside* that holds the date.
    """
    at = own.first if own is not None else 0
    first, close = aside or (0, 0)
    rest = [group for group in reading.groups if group is not own and not first < group.first < close]
    for group in sorted(rest, key=lambda each: (each.first < at, each.first)):
        before = reading.line[group.first - 1].lower if group.first else ""
        if before not in names.relatives and reading.line[group.first].lower not in names.infinitive:
            yield group
