"""Tells which dates behind a change belong to a clause that hangs on it and tells of something else.

The truce was extended by ten days after mediators warned that the convoy would not arrive by Sunday.
"""

from collections.abc import Iterator, Sequence

from monitor.extract.changes.nouns import alike, befallen, head, moved
from monitor.extract.language import Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.leading import is_led
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.words import Token
from monitor.model import TimexType

_PARTING = (phrases.COMMA, phrases.STOP, phrases.JOIN)
_APART = ";"
_ENDS = 8.0
"""How near before a date the word stands that tells an end."""


def hangs_on(reading: Reading, place: Place, start: int, end: int, language: Statements) -> bool:
    """Whether a date is the first that a subordinate clause behind a change at *start* to *end* tells of another thing.

    Not where that clause tells an end, or of "it", of what is changed, or of a term: because it would run out on 5 May.
    """
    if reading.nearest(place, (Sign.EXPIRE, Sign.OVER), _ENDS, left=True) is not None:
        return False
    own = moved(reading, start, end)
    return any(_tells_another(reading, place, opens, own, language) for opens in _opened(reading, place, end, language))


def told_beside(reading: Reading, place: Place, start: int, end: int, language: Statements) -> bool:
    """Whether a clause behind a change at *start* to *end* tells a date, its first, and not as a new one.

    The offer was extended, said the firm, as it hoped to close the deal by 30 June; … and it expects to close the deal.
    """
    if joined_on(reading, place, start, end, language):
        return True
    for opens in _opened(reading, place, end, language):
        clause = reading.words[opens : place.start]
        new = bool(language.new_date) and words_of(language.new_date).search(clause) is not None
        if _subject(reading, opens, place, language) and not new and not is_led(reading, place, language):
            return True
    return _in_another_clause(reading, place, start, end, language)


def _in_another_clause(reading: Reading, place: Place, start: int, end: int, language: Statements) -> bool:
    """Whether a semicolon parts a date from a change before it, and its clause tells of another thing.

    The strike will not begin on Monday as planned; the mediator's report is due on Wednesday.
    """
    opens = reading.words.rfind(_APART, end, place.start) + 1
    new = bool(language.new_date) and words_of(language.new_date).search(reading.words[opens : place.start])
    return opens > 0 and not new and _tells_another(reading, place, opens, moved(reading, start, end), language)


def joined_on(reading: Reading, place: Place, start: int, end: int, language: Statements) -> bool:
    """Whether a verb that is joined on behind a change at *start* to *end* has another object and the next date."""
    line = reading.line
    dated = [each.start for each in reading.places if each.timex.type is not TimexType.DURATION]
    for group in reading.groups:
        opens = line[group.first].start
        before = [token.tag for token in line[max(0, group.first - 2) : group.first] if token.start >= end]
        if opens >= place.start or phrases.JOIN not in before or any(opens <= at < place.start for at in dated):
            continue
        ends = (token.start for token in line[group.last + 1 :] if token.tag in _PARTING)
        last = next(ends, len(reading.words))
        verb_last = language.free_order is not None
        told = [token for token in line[group.last + 1 :] if token.start < (last if verb_last else place.start)]
        noun = head(told)
        another = bool(noun) and noun not in moved(reading, start, end) | language.things.endings
        if place.start < last and (another or _tells_apart(told, befallen(reading, start, end))):
            return True
    return False


def _tells_apart(told: Sequence[Token], other: Sequence[Token]) -> bool:
    """Whether two phrases end in one noun, and each has before it what tells the two apart: the *ferry* contract."""
    mine, its = ({token.lower for token in each if token.tag == phrases.NOUN} - {head(each)} for each in (told, other))
    return head(told) == head(other) != "" and bool(mine) and bool(its) and mine.isdisjoint(its)


def _opened(reading: Reading, place: Place, end: int, language: Statements) -> Iterator[int]:
    """Yield where clauses open between words that end at *end* and a date, the next one behind them."""
    if not language.clauses or place.start < end:
        return
    for found in words_of(language.clauses).finditer(reading.words, end, place.start):
        if not any(found.end() <= each.start < place.start for each in reading.places):
            yield found.end()


def _tells_another(reading: Reading, place: Place, opens: int, own: set[str], language: Statements) -> bool:
    """Whether a clause that opens at *opens* goes on to a date and tells of none of the nouns *own*."""
    subject = _subject(reading, opens, place, language)
    following = reading.following(place)
    told = {token.lower for token in reading.line if opens <= token.start < place.start and token.tag == phrases.NOUN}
    told |= {following.lower} if following is not None else set()
    if not told.isdisjoint(language.things.endings) or any(token.tag == phrases.PRONOUN for token in subject):
        return False
    noun = head(subject)
    return bool(noun) and not alike(noun, own, language.names)


def _subject(reading: Reading, opens: int, place: Place, language: Statements) -> list[phrases.Token]:
    """Return what stands before the first verb of a clause that opens at *opens* and goes on to a date."""
    line = reading.line
    verb = next((line[group.first] for group in reading.groups if opens <= line[group.first].start < place.start), None)
    if verb is None and language.free_order is None:
        return []
    goes_on = [token for token in line if (verb.start if verb else opens) < token.start < place.start]
    relatives = language.names.relatives
    for at, token in enumerate(goes_on):
        relative = token.tag == phrases.COMMA and at + 1 < len(goes_on) and goes_on[at + 1].lower in relatives
        if token.tag in (phrases.JOIN, phrases.COMMA, phrases.STOP) and not relative and token.lower not in relatives:
            return []
    return [token for token in line if opens <= token.start < (verb.start if verb else place.start)]
