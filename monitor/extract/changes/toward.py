"""Tells which of the dates beside a change is the old due and which the new, by the words that stand around them."""

from collections.abc import Sequence
from datetime import date

from monitor.extract.assertion.decisions import group_at, part_of
from monitor.extract.changes.lengths import own_length
from monitor.extract.changes.nouns import alike, head, heads
from monitor.extract.changes.subordinate import hangs_on
from monitor.extract.commitments.judging import Found
from monitor.extract.dates.looking import told_past
from monitor.extract.dates.terms import begun
from monitor.extract.language import Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.causes import cause_end
from monitor.extract.text.fronted import fronted, opens
from monitor.extract.text.leading import is_led
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group
from monitor.model import Due, Grain, Kind, TimexType

_FROM = 1.5
_BESIDE = 4.0
_ATTRIBUTE = 3
"""Characters from a date to the noun that it belongs to: a space, and what makes it a possessive."""
_WEEK = 7
AGAIN = ", the day named before"
"""How a day was read that is told by another before it in its sentence."""
_APPOSED = 6
"""Characters between a day and the same day told again: a comma and a preposition."""


def is_attribute(reading: Reading, place: Place) -> bool:
    """Whether a date stands directly before a noun that it tells from others: the 31 March deadline, Friday's vote."""
    following = reading.following(place)
    beside = following is not None and following.start <= place.end + _ATTRIBUTE
    return beside and following is not None and following.tag == phrases.NOUN


def is_planned(reading: Reading, found: Found, language: Statements) -> bool:
    """Whether the verb of a date looks ahead or tells what is so: is now on 4 May.

    Not where that very verb tells the date as past or as the old one: which would have run out, or runs out, on 4 May.
    """
    place = found.place
    group = reading.governing(place.start, place.end)
    if (found.past and told_past(reading, place)) or ends_thing(reading, place, language):
        return False
    return group is not None and not group.past and reading.line[group.first].start < place.start


def is_old(reading: Reading, found: Found, language: Statements) -> bool:
    """Whether a date is the one before a change: behind "from" beside another date, or what had been announced."""
    before = reading.nearest(found.place, (Sign.FROM, Sign.WAS_TO), _FROM, left=True)
    replaced = before is not None and len(reading.places) > 1
    replaced = replaced or (found.kind is Kind.EVENT and names_by_day(reading, found.place, language))
    return replaced or is_announced(reading, found.place, language) or ends_thing(reading, found.place, language)


def begins_length(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a day only tells from when a length of time is added: for two more years, as of 1 June."""
    if place.due is None or place.due.grain not in (Grain.DAY, Grain.MONTH) or place.timex.type is TimexType.DURATION:
        return False
    lengths = [each for each in reading.places if each.timex.type is TimexType.DURATION]
    beside = any(_is_beside(reading, *sorted((each, place), key=lambda one: one.start)) for each in lengths)
    since = reading.nearest(place, (Sign.FROM,), _FROM, left=True)
    return beside and (since is not None or begun(reading, place, language))


def _is_beside(reading: Reading, one: Place, other: Place) -> bool:
    """Whether neither a noun nor a verb stands between two dates."""
    between = [token.tag for token in reading.line if one.end <= token.start < other.start]
    return not any(tag in (phrases.NOUN, phrases.STOP, *phrases.VERBS) for tag in between)


def ends_thing(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a relative clause tells by a date when a thing ends to which a length is added: which ends on 5 May."""
    group = reading.governing(place.start, place.end)
    lengths = [each for each in reading.places if each.timex.type is TimexType.DURATION]
    if group is None or not lengths or not is_relative(reading, group, language):
        return False
    opens = reading.line[group.first].start
    between = any(lengths[-1].end <= reading.line[each.first].start < opens for each in reading.groups)
    if not between and own_length(reading, lengths[-1], language.things.newcomers, language):
        return False
    within = any(opens < each.start < place.start for each in lengths)
    return not within and reading.nearest(place, (Sign.EXPIRE, Sign.OVER, Sign.DUE), _BESIDE, left=True) is not None


def describes(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a relative clause tells a date, not as a new one: the lease, which ends on 5 May, was extended."""
    group = reading.governing(place.start, place.end)
    if group is None or group.past or not is_relative(reading, group, language):
        return False
    clause = reading.words[reading.line[group.first].start : place.start]
    return not language.new_date or words_of(language.new_date).search(clause) is None


def is_relative(reading: Reading, group: Group, language: Statements) -> bool:
    """Whether a relative pronoun opens the clause of a verb group."""
    return group.first > 0 and reading.line[group.first - 1].lower in language.names.relatives


def is_announced(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a date only belongs to a participle that tells what had been planned: the talks set for 3 May."""
    found = words_of(language.announced).finditer(reading.words) if language.announced else ()
    return any(place.start == match.start(group) for match in found for group in range(1, match.re.groups + 1))


def names_by_day(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a day only tells which thing is meant, by a preposition inside of its name: la réunion du 5 mai."""
    since = reading.nearest(place, (Sign.FROM,), _FROM, left=True)
    if since is None or reading.words[since.start : since.end] not in language.names.joints:
        return False
    nouns = [token for token in reading.line if token.tag == phrases.NOUN and token.end <= place.start]
    if any(since.end <= token.start for token in nouns):
        return False
    named = (token for token in nouns if 0 <= since.start - token.end <= 1)
    return any(token.lower not in language.names.empty for token in named)


def printed_first(reading: Reading, behind: Sequence[Found], language: Statements) -> Sequence[Found]:
    """A printed day beats a length of time before it, unless a relative clause tells it: which ends on 5 May."""
    lengths = [each for each in behind if each.place.timex.type is TimexType.DURATION]
    for each in behind:
        group = reading.governing(each.place.start, each.place.end)
        if each in lengths or group is None or group.past or not lengths or each.place.start < lengths[0].place.start:
            continue
        if not is_relative(reading, group, language) and reading.line[group.first].start > lengths[0].place.start:
            return [each, *(other for other in behind if other is not each)]
    return behind


def said_exactly(reading: Reading, found: Found, other: Found) -> bool:
    """Whether *other* prints the day that *found* tells by its distance, just before it: a week later, on 5 May."""
    one, printed = found.place, other.place
    between = reading.words[one.end : printed.start]
    beside = between.startswith(",") and len(between) <= _APPOSED
    told = printed.timex.cycle is Grain.YEAR or not printed.timex.relative
    return beside and told and one.timex.relative and one.timex.cycle is None


def told_again(reading: Reading, due: Due, start: int) -> Place | None:
    """Return the place behind *start* that tells *due* by the day before it: by 31 March, and is put back to then."""
    behind = next((each for each in reading.places if each.start >= start and each.due == due), None)
    told = behind is not None and behind.timex.relative and behind.timex.cycle is None
    return behind if told and any(each.end <= start and each.due == due for each in reading.places) else None


def is_over(reading: Reading, found: Found, language: Statements, moved: bool) -> bool:
    """Whether a date is told as past, as announced before, or, where another one has *moved* in, as the old one."""
    return found.past or is_announced(reading, found.place, language) or (moved and is_old(reading, found, language))


def lasted(reading: Reading, place: Place, start: int) -> bool:
    """Whether it is a length of time well before the words of a change: given for six weeks, it is renewed."""
    return place.timex.type is TimexType.DURATION and place.end < start and reading.cost(place.end, start) > _BESIDE


def of_another(reading: Reading, place: Place, start: int, end: int, language: Statements) -> bool:
    """Whether a clause joined on behind a change at *start* to *end*, or parted from it, tells a date of another thing.

    The talks were put off and the permit now expires on 31 May; but: and the new date is 31 May. So does what only
    tells why it is made: due to the vote on 31 May.
    """
    if place.start < reading.line[cause_end(reading.line, language)].start <= start:
        return True
    if _asked(reading, place, end, language) or hangs_on(reading, place, start, end, language):
        return True
    group = reading.governing(place.start, place.end)
    mine = group_at(reading, start, language) or reading.governing(start, end)
    if group is None or mine is None or group.first <= mine.first:
        return False
    line = reading.line
    first, last = phrases.before(line, group)
    first = next((at for at in range(max(first, mine.last), last) if line[at].start >= end), last)
    parted = part_of(reading, start) < part_of(reading, place.start)
    if first == last and fronted(line, reading.groups, place.start, place.end) is group:
        first, last = _behind_verb(line, group)
        parted = True
    joined = first < last and (parted or line[first].tag == phrases.JOIN or opens(line, first))
    noun = head(line[first:last])
    if not joined or not noun or any(token.tag == phrases.PRONOUN for token in line[first:last]):
        return False
    told = words_of(language.new_date).search(reading.words, line[first].start) if language.new_date else None
    new = told is not None and told.start() < line[last - 1].end
    return not new and not alike(noun, heads(reading, start, end), language.names)


def _behind_verb(line: phrases.Line, group: Group) -> tuple[int, int]:
    """Return the noun phrase behind a verb that stands before what it is said of: am 14. April treffen sich die …"""
    first = group.last + 1
    while first < len(line) and line[first].tag in (phrases.PRONOUN, phrases.ADVERB):
        first += 1
    return first, phrases.phrase_end(line, first)


def _asked(reading: Reading, place: Place, end: int, language: Statements) -> bool:
    """Whether a date is that of what is asked for besides, behind words that end at *end*: and asks for it by May."""
    line = reading.line
    for found in words_of(language.unreal).finditer(reading.words, end, max(end, place.start)):
        before = [token for token in line if token.end <= found.start() and token.tag != phrases.ADVERB]
        if before and before[-1].tag == phrases.JOIN and before[-1].start >= end:
            return True
    return False


def of_new_one(reading: Reading, place: Place, start: int, end: int, language: Statements) -> bool:
    """Whether a date is told of a new thing, and a change of one that is none: new passes run to May; old ones stay."""
    group, mine = reading.governing(place.start, place.end), reading.governing(start, end)
    if group is None or mine is None or group is mine:
        return False
    theirs, own = (reading.line[slice(*phrases.before(reading.line, each))] for each in (group, mine))
    new, things = language.things.newcomers, language.things
    if any(token.lower in things.bare | things.endings | things.references for token in theirs):
        return False
    named = bool(own) and own[0].tag != phrases.PRONOUN and all(token.lower not in new for token in own)
    return named and any(token.lower in new for token in theirs)


def of_own_part(
    reading: Reading, behind: list[Found], ahead: Sequence[Found], start: int, language: Statements
) -> list[Found]:
    """Leave out dates behind a semicolon where words at *start* have led to their day, or added a length, already."""
    mine = part_of(reading, start)
    before = (each.place for each in ahead if each.place.end <= start and part_of(reading, each.place.start) == mine)
    lengths = (each for each in reading.places if each.timex.type is TimexType.DURATION and each.start >= start)
    added = any(part_of(reading, each.start) == mine for each in lengths)
    if not added and not any(is_led(reading, each, language) for each in before):
        return behind
    return [each for each in behind if part_of(reading, each.place.start) == mine]


def bears_its_day(reading: Reading, start: int, language: Statements, published: date) -> bool:
    """Whether what is said at *start* to be put off or off bears its own day: Friday's vote, the derby on Saturday."""
    group = group_at(reading, start, language)
    if group is None or not group.be or group.ahead:
        return False
    first, last = phrases.before(reading.line, group)
    opens = reading.line[max(0, first - 1)].start
    own = [each.due for each in reading.places if opens <= each.start < reading.line[group.first].start]
    bare = any(token.tag == phrases.NOUN for token in reading.line[max(0, first - 3) : last])
    return bare and any(
        due is not None and due.grain is Grain.DAY and abs((due.start - published).days) <= _WEEK for due in own
    )
