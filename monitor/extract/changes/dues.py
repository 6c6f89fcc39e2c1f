"""Gives a reported change its dates: the due that it leads to, the old one, the length of time that it adds."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from monitor.extract.assertion.decisions import step_open
from monitor.extract.changes.added import added, counted, taken_off, told_again_by
from monitor.extract.changes.besides import is_foreign
from monitor.extract.changes.bracketed import in_brackets, told_up_to
from monitor.extract.changes.closed import closed
from monitor.extract.changes.happenings import Told
from monitor.extract.changes.lengths import (
    added_length,
    behind_length,
    counted_on,
    is_none_added,
    own_length,
)
from monitor.extract.changes.new_due import LED_FROM, led_to
from monitor.extract.changes.nouns import told_of
from monitor.extract.changes.old_due import is_of_event, old_due
from monitor.extract.changes.own_dates import own_dates
from monitor.extract.changes.planned_before import of_plan
from monitor.extract.changes.previous import Before
from monitor.extract.changes.replacing import Dates, apart, coming_day, printed_beside, swapped
from monitor.extract.changes.retold import told_once
from monitor.extract.changes.subordinate import hangs_on, told_beside
from monitor.extract.changes.toward import (
    AGAIN,
    begins_length,
    ends_thing,
    is_announced,
    of_another,
    told_again,
)
from monitor.extract.changes.words import Words
from monitor.extract.commitments.judging import Found
from monitor.extract.dates import terms
from monitor.extract.dates.candidates import candidates, coming
from monitor.extract.language import Statements
from monitor.extract.text.leading import is_led
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.tasks import parts_tasks
from monitor.model import MOVES, Change, Due, Kind, Period, TimexType

_STATED = 10.0
_POSTPONED = (Kind.PROMISE, Kind.EVENT, Kind.FORECAST)


@dataclass(frozen=True, slots=True)
class Happening:
    """A change told in a sentence at *start* to *end*, with its dates.

    *date_text* are the words of the new due or of the time that is added, *date_rule* says how they were read.
    *readings* holds every day that an ambiguous new due may mean, earliest first, else nothing. *taken_back*: the text
    itself says behind it that it is none.
    """

    change: Change
    cue: str
    kind: Kind
    start: int
    end: int
    due: Due | None
    old_due: Due | None
    extension: Period | None
    provisional: bool
    date_text: str
    date_rule: str
    readings: tuple[Due, ...] = ()
    taken_back: bool = False


def dated(
    reading: Reading,
    told: Told,
    found: Sequence[Found],
    around: Sequence[Before],
    published: date,
    language: Statements,
) -> Happening:
    """Return the change that a sentence tells, with the dates that it leads from and to.

    Where only a length of time is told, it counts from the old due: that of the sentence, else of those *around*, the
    first first.
    """
    start, end = (told.words.start, told.words.end) if told.words else (0, 0)
    moves = told.change in MOVES
    read = _dates if moves else closed
    dates = read(reading, told, found, published, language)
    if told.words is not None and moves and told.words.words.dateless:
        dates = _behind(dates, reading, end)
    dates = of_plan(dates, told.words, reading, around)
    mine = [each for each in around if told_of(reading, start, end, each.reading, language)]
    adds = dates.extension or counted(reading, dates.new)
    again = told_again_by(adds, mine, language, published) if adds is not None and moves else None
    if again is None and moves and dates.new is None and dates.extension is not None:
        again = told_once(reading, told.words, dates.old, mine, language, published)
    if again is not None:
        dates = replace(dates, new=again, old=None if dates.old == again else dates.old)
    elif dates.new is None and dates.extension is not None:
        back, late = _exact(told, dates) is Change.ADVANCED, told.change is Change.POSTPONED
        dates = (
            taken_off(dates, dates.extension, mine, published)
            if back
            else added(dates, dates.extension, mine, any_day=late)
        )
    date_text, date_rule = _read_as(reading, dates, found, start)
    return Happening(
        change=_exact(told, dates),
        cue=told.words.words.name if told.words else f"reported {told.change}",
        kind=dates.kind or (Kind.EVENT if told.change is Change.POSTPONED else Kind.EXPIRY),
        start=start,
        end=end,
        due=dates.new,
        old_due=dates.old,
        extension=dates.extension,
        provisional=moves and step_open(reading, start, language),
        date_text=date_text,
        date_rule=date_rule,
    )


def _behind(dates: Dates, reading: Reading, end: int) -> Dates:
    """Return *dates* with a day before words that need none as the old one: will not open in June as planned."""
    behind = any(place.start >= end and place.due == dates.new for place in reading.places)
    return dates if behind else replace(dates, new=None, old=dates.old or dates.new)


def _read_as(reading: Reading, dates: Dates, found: Sequence[Found], start: int) -> tuple[str, str]:
    """Return the words of the new due and how they were read, else of the time that is added to the old one."""
    due = dates.new
    again = told_again(reading, due, start) if due is not None else None
    if again is not None:
        return again.timex.text, f"{again.rule}{AGAIN}"
    named = [each.place for each in found if each.due == due] or [each for each in reading.places if each.due == due]
    if due is not None and named:
        return named[0].timex.text, named[0].rule
    for place in reading.places:
        if dates.extension is not None and terms.length(place) == dates.extension:
            since = str(dates.old.last) if due is not None and dates.old is not None else "the old due"
            return place.timex.text, replace(place, counts_from=since).rule
    return "", ""


def _dates(reading: Reading, told: Told, found: Sequence[Found], published: date, language: Statements) -> Dates:
    """Return the dates of a change that moves a due."""
    start, end = (told.words.start, told.words.end) if told.words else (0, 0)
    close = told_up_to(reading, start)
    found = [each for each in found if each.place.start < close]
    if told.words is not None and told.words.old is not None:
        return _in_place_of(reading, told.words, told.words.old, found, published, language)
    if told.words is None and told.exchange is not None:
        was, now = told.exchange.old, told.exchange.new
        return Dates(now.due, was.due, now.kind)
    if told.words is not None and told.words.words.apart and (beside := printed_beside(found, start, end)):
        return Dates(beside.due, apart(reading, beside.due, told.words), beside.kind)
    found = own_dates(reading, told, found, published, language)
    found, new = led_to(reading, told, found, published, language)
    computed = new is None or new.place.timex.type is TimexType.DURATION
    beside = in_brackets(reading, found, start)
    if beside is not None and (computed or (new is not None and new.place.start > reading.words.find(")", start) > 0)):
        return Dates(beside.due, None, beside.kind)
    old = old_due(reading, found, new, told.words, language)
    if new is not None and told.words is not None:
        before = (old.place, old.due) if old else None
        new = replace(new, due=coming_day(reading, told.words, new.place, new.due, before, published))
    if new is not None and old is not None and new.due.last <= old.due.last and not _may_advance(told):
        new = next((each for each in found if not each.past and each.due.start > old.due.last), None)
    event = new is not None and old is not None and is_of_event(reading, new, old)
    known = old if event else new or old
    kind = known.kind if known else None
    due = new.due if new is not None else _stated(reading, start, end, published, language)
    if due is not None and old is not None and due.same_days(old.due):
        due, old = (due, None) if told_again(reading, due, start) else (None, old)
    due = None if new is None and due is not None and _leads_back(told, due, old) else due
    known_length = due is None and not _is_repeated(reading, end, language)
    extension = added_length(reading, start, end, _owned(reading, told, language)) if known_length else None
    if extension is not None and old is None and told.change is not Change.POSTPONED:
        due = counted_on(reading, start, end, extension, published)
    return Dates(due, old.due if old else None, kind, extension)


def _in_place_of(
    reading: Reading, words: Words, at: int, found: Sequence[Found], published: date, language: Statements
) -> Dates:
    """Return the dates where the words name the old one, *at* its place; a length of time in them counts from that.

    Not where they, or what stands behind them, print the new one: slips by a week, from 1 October to 7 October.
    """
    dates = swapped(reading, words, at, found, published, language)
    printed = any(each.due == dates.new for each in reading.places if each.start > at and dates.new is not None)
    lengths = [each for each in _within(reading, words.start, words.end) if each.timex.type is TimexType.DURATION]
    if printed or (dates.new is not None and not lengths):
        return dates
    days = next(filter(None, map(terms.length, lengths)), None) or added_length(reading, words.start, words.end)
    lasts = words.words.change is Change.EXTENDED and dates.kind is Kind.EVENT
    kind = Kind.EXPIRY if lasts else dates.kind
    return replace(dates, new=None, extension=days, kind=kind) if days else dates


def _is_repeated(reading: Reading, end: int, language: Statements) -> bool:
    """Whether words behind a change that ends at *end* tell that it was made more than once: was extended twice."""
    return bool(language.repeated) and words_of(language.repeated).match(reading.words[end:].lstrip(" ,")) is not None


def _owned(reading: Reading, told: Told, language: Statements) -> list[Place]:
    """Return the lengths of time that what is extended has already (the 30-day truce), and those that add none."""
    if told.words is None:
        return []
    end = told.words.end
    none = [each for each in reading.places if is_none_added(reading, end, each, language)]
    if told.words.words.change is not Change.EXTENDED:
        return none
    return [
        each for each in reading.places if each in none or own_length(reading, each, language.things.pointing, language)
    ]


def _within(reading: Reading, start: int, end: int) -> list[Place]:
    return [each for each in reading.places if start <= each.start < end]


def _leads_back(told: Told, due: Due, old: Found | None) -> bool:
    """Whether a day that is only stated would bring forward what the words put off."""
    return old is not None and due.last <= old.due.last and not _may_advance(told)


def _may_advance(told: Told) -> bool:
    return told.change is not Change.EXTENDED or told.words is None or told.words.words.by_kind


def _exact(told: Told, dates: Dates) -> Change:
    """Return the change as its words name it: renewed beside extended, advanced beside postponed.

    Where words tell a move without naming it, only what is in force or due is extended: what is scheduled, promised or
    expected is postponed.
    """
    if told.change in MOVES and dates.new and dates.old and dates.new.last < dates.old.start:
        return Change.ADVANCED
    words = told.words.words if told.words else None
    vague = words is None or words.by_kind or (words.told and not words.sure)
    if told.change is Change.EXTENDED and dates.kind in _POSTPONED and vague:
        return Change.POSTPONED
    return told.change if words is None or words.by_kind else words.change


def _stated(reading: Reading, start: int, end: int, published: date, language: Statements) -> Due | None:
    """The day to which a word leads in or directly behind a change, though nothing else makes it a commitment."""
    planned = [each.start for each in reading.places if each.start >= end and is_announced(reading, each, language)]
    for each in candidates(reading, published, language):
        reach = LED_FROM if any(day < each.place.start for day in planned) else _STATED
        led = is_led(reading, each.place, language)
        reach = LED_FROM if led and behind_length(reading, each.place, end) else reach
        inside = start < each.place.start < end and (led or each.likely.last > published)
        near = inside or (each.place.start >= end and reading.cost(end, each.place.start) <= reach)
        near = near and not is_announced(reading, each.place, language)
        near = near and not hangs_on(reading, each.place, start, end, language)
        near = near and not ends_thing(reading, each.place, language)
        near = near and not told_beside(reading, each.place, start, end, language)
        near = near and not of_another(reading, each.place, start, end, language)
        near = near and not begins_length(reading, each.place, language)
        near = near and not is_foreign(reading, each.place, start, end, language)
        near = near and not parts_tasks(reading, each.place.start, end, language)
        if near and (inside or terms.counts_on(reading, each.place) or led):
            if each.sure:
                return each.likely
            recent = each.behind is not None and coming(each.place, each.behind, None, published, lately=True)
            return each.behind if each.behind and (each.ahead is None or recent == each.behind) else each.ahead
    return None
