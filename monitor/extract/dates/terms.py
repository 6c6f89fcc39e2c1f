"""Works out the day on which a stated length of time ends, and the last day to give notice."""

from dataclasses import replace
from datetime import date

from monitor import calendars
from monitor.extract.dates.of_its_noun import ITS_START, begins_behind
from monitor.extract.dates.set_aside import set_aside
from monitor.extract.language import Base, Sign, Statements
from monitor.extract.text.eves import BY_DISTANCE
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place, period_of
from monitor.extract.text.reading import Reading
from monitor.model import ONE_DAY, Change, Due, Grain, Period, TimexType

_BESIDE = 1.5
_BEHIND = 10.0
_HELD = 14.0
_POINTS = "that date"
"""The rule of an expression that points to a date said before: it may be the last day of what is over."""
DAY_BESIDE = "the date beside it"
"""From where a length of time counts whose first day stands with it."""
FROM_A_DAY = "distance from a day"
"""The rule of a length of time and the day from which it counts, read as one expression."""
_OF_THE_TEXT = ("dateline", "byline")
"""The rules of a day that only dates the text itself."""
_ENDINGS = (Sign.EXPIRE, Sign.OVER, Sign.DUE)
_WORDS, _REACH = 12, 40
"""Characters before a date in which the word stands that makes it a first day, and the verb of a beginning."""

_FAR = 200
"""Days from a text that lie nearer to it in the year before or after."""


def length(place: Place) -> Period | None:
    """Return the period that a duration names; None for hours and for what is no duration."""
    return period_of(place.timex)


def ended(reading: Reading, at: int, published: date, language: Statements) -> Place:
    """Return the place at index *at*; a duration that counts from a known day gets its last day as due.

    It counts from the date that stands with it (of, from, after 3 June), from the date said before (thereafter; an
    extension counts from the old date), else from the document (within 14 days, for another three months).
    """
    place = _to_its_eve(reading.places[at], language)
    period = length(place)
    if period is None or place.due is not None:
        return place
    behind = reading.words[place.end :].lstrip()
    if words_of(language.from_document).match(behind):
        inexact = words_of(language.inexact).match(place.timex.text.lower()) is not None
        return place if inexact else _ending(place, published, period)
    for known, since in (
        (_of_its_noun(reading, at, period, published, language), ITS_START),
        (_begun(reading, at, period, published, language), DAY_BESIDE),
        (_lengthened(reading, at, period, published, language), "the date that was to be the last"),
    ):
        if known is not None:
            return replace(place, due=known, counts_from=since)
    if words_of(language.from_previous).match(behind):
        earlier = [each.due for each in reading.places[:at] if each.due is not None]
        return _ending(place, earlier[-1].last, period) if earlier else place
    within = reading.nearest(place, (Sign.WITHIN,), _BESIDE, left=True)
    if within is None or words_of(language.from_event).match(behind):
        return place
    group = reading.governing(place.start, place.end)
    looks_ahead = group is not None and (group.ahead or (language.present_ahead and not group.past))
    promised = reading.nearest(place, (Sign.PLAN,), _HELD, left=True) is not None
    return _ending(place, published, period) if looks_ahead or promised else place


def counts_on(reading: Reading, place: Place) -> bool:
    """Whether a length of time counts from a day that stands directly behind it: for 90 days from 16 November."""
    if place.timex.type is not TimexType.DURATION:
        return False
    return any(place.end <= each.start and reading.cost(place.end, each.start) <= _BEHIND for each in reading.places)


def first_day(reading: Reading, place: Place, language: Statements) -> date | None:
    """Return the day on which something begins that lasts for a length from it: out *for* two days from Monday."""
    lasts = words_of(rf"(?:{language.lasts})\s*$").search(reading.words[: place.start])
    return place.timex.since if lasts is not None and lasts.group().strip(", ") else None


def _to_its_eve(place: Place, language: Statements) -> Place:
    """Let a term of months from a first end on the day before: two years from 1 July end on 30 June."""
    due = place.due
    first = place.timex.rule == FROM_A_DAY and due is not None and due.grain is Grain.DAY and due.start.day == 1
    text = place.timex.text.lower()
    if first and due and words_of(language.starts).search(text) and words_of(language.whole).search(text):
        return replace(place, due=Due.day(due.start - ONE_DAY))
    return place


def _begun(reading: Reading, at: int, period: Period, published: date, language: Statements) -> Due | None:
    """Return the last day of a length that counts from a date beside it: a year from 3 June; from 3 June for a year."""
    place, others = reading.places[at], reading.places
    if at + 1 < len(others) and (start := _nearer(reading, others[at + 1], published)) is not None:
        between = reading.words[place.end : others[at + 1].start].strip()
        if words_of(language.counts_from).fullmatch(between):
            term = others[at + 1].timex.rule != _POINTS and words_of(language.starts).fullmatch(between) is not None
            return last_day(start.last, period, term=term)
    earlier = [each for each in others[:at] if each.due is not None and each.timex.type is not TimexType.DURATION]
    start = _nearer(reading, earlier[-1], published) if earlier else None
    if start is None:
        return None
    before = reading.words[: earlier[-1].start][-_WORDS:]
    between = reading.words[earlier[-1].end : place.start].strip()
    if words_of(rf"(?:{language.counts_from})\s*$").search(before) and words_of(language.lasts).fullmatch(between):
        return last_day(start.last, period, term=words_of(rf"(?:{language.starts})\s*$").search(before) is not None)
    dated = words_of(rf"(?:{language.dated})\s*$").search(before) is not None
    if dated and words_of(language.holds_for).fullmatch(between) and not words_of(language.moving).search(between):
        return last_day(start.last, period, term=begun(reading, earlier[-1], language))
    return None


def _of_its_noun(reading: Reading, at: int, period: Period, published: date, language: Statements) -> Due | None:
    """Return the last day of a thing of which a length tells how long it lasts: a five-year lease from 1 May."""
    first = begins_behind(reading, at, language)
    start = _nearer(reading, first, published) if first is not None else None
    return last_day(start.last, period, term=True) if start is not None and start.grain is Grain.DAY else None


def _nearer(reading: Reading, place: Place, published: date) -> Due | None:
    """Return the day on which a term begins: without a year the nearer one, unless it is told as past."""
    due, group = place.due, reading.governing(place.start, place.end)
    if due is None or place.timex.cycle is not Grain.YEAR or place.timex.around is not None:
        return due
    far, over = abs((due.start - published).days) > _FAR, due.start < published
    return due.moved(12 if over else -12) if far and not (over and group is not None and group.past) else due


def begun(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether the words before a day tell that something begins on it: takes effect on 1 February."""
    base = language.counting.bases.get(Base.START, "") if language.counting is not None else ""
    before = reading.words[max(0, place.start - _REACH) : place.start].rstrip()
    return base != "" and words_of(rf"(?:{base})$").search(before) is not None


def _lengthened(reading: Reading, at: int, period: Period, published: date, language: Statements) -> Due | None:
    """Return the last day of a length that is added to a date which was to be the last.

    It prolongs by a week the truce that was to end on Monday.
    """
    place = reading.places[at]
    by = reading.nearest(place, (Sign.UNTIL, Sign.BY, Sign.ON), _BESIDE, left=True)
    more = words_of(language.more).search(place.timex.text.lower()) is not None
    if not more and (by is None or words_of(language.moving).search(reading.words) is None):
        return None
    held = [
        (_held(reading, each), set_aside(reading, each, published) or each.due)
        for each in reading.places
        if each is not place
        and each.due is not None
        and each.timex.type is not TimexType.DURATION
        and not _only_says_when(reading, each, language)
        and not _aims(reading, place, each, language)
        and not _is_moved_to(reading, each, language)
        and not _is_told_anew(reading, place, each, language)
    ]
    apart, due = min(held, key=lambda one: one[0], default=(_HELD, None))
    if due is None or apart >= _HELD:
        return None
    sooner = any(words.change is Change.ADVANCED and matches for words, matches in reading.worded())
    return Due.day(before(due.last, period)) if sooner else added(due.last, period)


def _only_says_when(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a date is that of the report itself: in a dateline; the minister said on Friday that …"""
    if place.timex.rule in _OF_THE_TEXT:
        return True
    said = rf"(?:{language.saying})(?: (?:{language.signs[Sign.ON]}))?\s*$"
    return bool(language.saying) and words_of(said).search(reading.words[: place.start]) is not None


def _aims(reading: Reading, length: Place, other: Place, language: Statements) -> bool:
    """Whether another date only tells the aim of a move: moved by a week to coincide with the end of May."""
    return any(
        length.end <= reading.line[group.first].start < other.start
        and reading.line[group.first].lower in language.names.infinitive
        for group in reading.groups
    )


def _is_told_anew(reading: Reading, length: Place, other: Place, language: Statements) -> bool:
    """Whether another date is the one to which a length has led: extended by a week; the new deadline is 5 May."""
    if not language.new_date or other.start < length.end:
        return False
    return words_of(language.new_date).search(reading.words, length.end, other.start) is not None


def _is_moved_to(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether another day makes way for this one: given 75 days more, pushing the deadline to mid-June."""
    before = reading.words[: place.start].rstrip()
    return (
        words_of(rf"(?:{language.stretch})$").search(before[-_WORDS:]) is not None
        and words_of(language.moving).search(before) is not None
    )


def _held(reading: Reading, place: Place) -> float:
    """Return how far from a date the word stands that makes it the last day of something."""
    if place.timex.rule == BY_DISTANCE:
        return 0.0
    near = reading.around(place)
    told = [near.anywhere[Sign.WAS_TO][0]] if Sign.WAS_TO in near.anywhere else []
    return min([*told, *(near.left[sign][0] for sign in _ENDINGS if sign in near.left)], default=_HELD)


def added(last: date, period: Period) -> Due | None:
    """Return the day to which a term that ended on *last* is lengthened: what ended with a month still does."""
    due = last_day(last, period)
    if due is None or period.days or (last + ONE_DAY).day != 1:
        return due
    return Due.day(Due.months(due.start.year, due.start.month).last)


def last_day(start: date, period: Period, *, term: bool = False) -> Due | None:
    """Return the day on which a length from *start* ends; a *term* of months from a first ends the day before."""
    whole = term and period.months > 0 and not period.days and start.day == 1
    try:
        return Due.day(after(start, period) - ONE_DAY * int(whole))
    except (ValueError, OverflowError):
        return None


def _ending(place: Place, start: date, period: Period) -> Place:
    return replace(place, due=last_day(start, period), counts_from=str(start))


def after(day: date, period: Period) -> date:
    """Return the day that lies *period* after *day*."""
    return calendars.add_working_days(day, period.days) if period.working else period.after(day)


def before(day: date, period: Period) -> date:
    """Return the day that lies *period* before *day*: the last one to give notice."""
    if not period.working:
        return period.before(day)
    return calendars.add_working_days(Period(months=period.months).before(day), -period.days)
