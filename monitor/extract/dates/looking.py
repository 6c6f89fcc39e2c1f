"""Tells which way the clause of a date looks: told as past, ahead, or on a condition."""

from monitor.extract.language import Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Mark, Reading
from monitor.extract.text.verb_groups import Group

_BESIDE = 6.0
_TOLD_PAST = 12.0
_PLANNED = frozenset({Sign.WAS_TO, Sign.PLAN, Sign.EVENT, Sign.DUE, Sign.DELIVER, Sign.MUST, Sign.WILL}) | frozenset(
    {Sign.EXPIRE, Sign.HOLD, Sign.EFFECT}
)
"""What a verb tells that was set for a day."""
_DIRECTLY = 2
"""Characters between words that tell a date as past and the date that they belong to: originally 4 April."""


def told_past(reading: Reading, place: Place) -> bool:
    """Whether the sentence tells the date as a plan of the past: was to, had been due, originally.

    Those words must belong to its verb, or stand before it behind any verb of the present: "had said that it ends on
    Friday" tells nothing of Friday, nor does "on Friday instead of Monday", nor the verb of a clause that is over: what
    was to end, was extended to Friday.
    """
    mark = reading.near(place, Sign.WAS_TO, _TOLD_PAST)
    if mark is None or _still_on(reading, place) or _is_set_off(reading, mark, place):
        return False
    left, group = mark.end <= place.start, reading.governing(place.start, place.end)
    if group is None:
        return left
    first, last = reading.line[group.first].start, reading.line[group.last].end
    if left and 0 <= first - mark.end <= 1 and _is_verb(reading, mark):
        return True
    if left and first < mark.start and _is_aside(reading, group, mark, place):
        return False
    if first <= mark.start < last or mark.start <= first < mark.end:
        return not group.holds
    if left and mark.end <= first and "," in reading.words[mark.end : first] and _is_verb(reading, mark):
        return False
    return left and (group.past or mark.start >= last or place.start - mark.end <= _DIRECTLY)


def _is_set_off(reading: Reading, mark: Mark, place: Place) -> bool:
    """Whether words stand with a day of their own in a clause between commas that is over before a date.

    The court prolonged the ban, which would have ended on 15 July, by three months.
    """
    opens, closes = reading.words.rfind(",", 0, mark.start), reading.words.find(",", mark.end, place.start)
    if opens < 0 or closes < 0:
        return False
    behind = next((token for token in reading.line if token.start > closes), None)
    own = any(opens < each.start and each.end <= closes for each in reading.places if each.due is not None)
    return own and behind is not None and behind.tag != phrases.JOIN


def _is_aside(reading: Reading, group: Group, mark: Mark, place: Place) -> bool:
    """Whether words stand in the verb of a clause between commas, inside that of a date."""
    other = any(
        each is not group and reading.line[each.first].start <= mark.start < reading.line[each.last].end
        for each in reading.groups
    )
    return other and "," in reading.words[mark.end : place.start]


def _is_verb(reading: Reading, mark: Mark) -> bool:
    """Whether words stand in a verb."""
    return any(reading.line[group.first].start <= mark.start < reading.line[group.last].end for group in reading.groups)


def _still_on(reading: Reading, place: Place) -> bool:
    """Whether what was planned for the only date of a sentence is said to come: set for 3 May, it will be held."""
    if len(reading.places) > 1 or sum(mark.sign is Sign.WAS_TO for mark in reading.marks) > 1:
        return False
    verb = next((each for each in reading.groups if reading.line[each.first].start >= place.end), None)
    if verb is None or not verb.ahead or verb.be:
        return False
    start, end = reading.line[verb.first].start, reading.line[verb.last].end
    told = [mark.sign for mark in reading.marks if mark.start >= place.end and mark.start < end]
    return Sign.NOT not in told and any(mark.sign is Sign.EVENT and start <= mark.start < end for mark in reading.marks)


def planned_until_now(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a verb of the past tells that something was until now planned for the only date of its sentence."""
    group, line, words = reading.governing(place.start, place.end), reading.line, reading.words
    first = words_of(language.until_now).search(words, 0, place.start)
    if first is None or group is None:
        return False
    if any(each is not place and not first.start() <= each.start < first.end() for each in reading.places):
        return False
    start, end = line[group.first].start, line[group.last].end
    apart = any(mark in words[first.end() : place.start] for mark in ",;:.")
    had = any(token.lower in language.names.past_auxiliaries for token in line if token.end <= end)
    plans = any(mark.sign in (Sign.PLAN, Sign.EVENT) and start <= mark.start < end for mark in reading.marks)
    return plans and (group.past or had) and not apart


def only_so_far(reading: Reading, language: Statements) -> bool:
    """Whether all that makes a date one of before is "until now", and no verb a plan: so far only 3 May is sure."""
    so_far = [found.span() for found in words_of(language.until_now).finditer(reading.words)]
    if not so_far:
        return False
    verbs = {token.start for token in reading.line if token.tag in (phrases.AUX, *phrases.VERBS)}
    return not any(
        mark.sign in _PLANNED
        and not any(start <= mark.start < end for start, end in so_far)
        and any(mark.start <= verb < mark.end for verb in verbs)
        for mark in reading.marks
    )


def shifted(reading: Reading, place: Place) -> bool:
    """Whether a condition that is told in the past is one of what is to come: would strike unless paid by Friday."""
    group, line = reading.governing(place.start, place.end), reading.line
    if group is None or not group.past:
        return False
    start = line[group.first].start
    opens = max((mark.end for mark in reading.marks if mark.sign is Sign.IF and mark.end <= start), default=None)
    if opens is None or any(opens <= line[other.first].start < start for other in reading.groups):
        return False
    return any(other.ahead and line[other.last].end <= opens for other in reading.groups)


def looks_ahead(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether the verb of a date tells what is to come, or in the present what happens on it."""
    group = reading.governing(place.start, place.end)
    if group is None or group.past:
        return False
    if group.ahead:
        return True
    first = reading.line[group.first]
    what = reading.nearest(place, (Sign.EXPIRE, Sign.EVENT, Sign.EFFECT), _BESIDE, left=True)
    what = what or _ends_behind(reading, place, group)
    words = range(first.start, reading.line[group.last].end + 1)
    if what is None or what.start not in words:
        return False
    return what.start == first.start or first.lower not in language.names.have


def _ends_behind(reading: Reading, place: Place, group: Group) -> Mark | None:
    """Return the words of an end that begin the verb behind a day which opens a sentence: 5 mai expire le bail."""
    led = all(token.tag in (phrases.PREP, phrases.LEAD) for token in reading.line if token.end <= place.start)
    first = reading.line[group.first]
    if not led or reading.following(place) != first:
        return None
    return next((mark for mark in reading.marks if mark.sign is Sign.EXPIRE and mark.start == first.start), None)


def looks_back(reading: Reading, place: Place) -> bool:
    """Whether the verb of a date is told as past."""
    group = reading.governing(place.start, place.end)
    return group is not None and group.past
