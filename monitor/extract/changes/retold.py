"""Tells a move told twice from two moves: extended until 12 May, and then: it is extended by two months."""

from collections.abc import Sequence
from datetime import date

from monitor.extract.changes.previous import Before
from monitor.extract.changes.words import Words, family, words_of_change
from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.leading import is_led
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.model import Due, TimexType


def told_once(
    reading: Reading,
    words: Words | None,
    old: Due | None,
    around: Sequence[Before],
    language: Statements,
    published: date,
) -> Due | None:
    """Return the day to which a sentence before moves a thing where *words* tell of that move again, by its length.

    Not where one of them tells that there were two, from which *old* day, on which day each was made, or of whom else.
    """
    if words is None or old is not None or language.retold is None:
        return None
    if words_of(language.retold.again).search(reading.words):
        return None
    for each in around:
        if each.reading.sentence.start < reading.sentence.start and _of_one(reading, each.reading, language, published):
            return _moved_to(each, words, language, published)
    return None


def _of_one(reading: Reading, before: Reading, language: Statements, published: date) -> bool:
    """Whether nothing tells that two sentences are of two moves."""
    former = language.retold is not None and words_of(language.retold.before).search(before.words) is not None
    if former or (language.earlier and words_of(language.earlier).search(before.words)):
        return False
    own, other = _days_of_deed(reading, published), _days_of_deed(before, published)
    return (not own or not other or bool(own & other)) and not _names_another(reading, before, language)


def _days_of_deed(reading: Reading, published: date) -> frozenset[date]:
    days = (each.due for each in reading.places if each.timex.type is not TimexType.DURATION)
    return frozenset(day.start for day in days if day is not None and day.last <= published)


def _names_another(reading: Reading, before: Reading, language: Statements) -> bool:
    """Whether a sentence has a name that the one before has not: extended the arrest of Lapin, that of Orlov."""
    known = {token.lower[:4] for token in before.line}
    nouns = [token for token in reading.line[1:] if token.tag == phrases.NOUN and token.text[:1].isupper()]
    return not language.names.capital_nouns and any(token.lower[:4] not in known for token in nouns)


def _moved_to(before: Before, words: Words, language: Statements, published: date) -> Due | None:
    """Return the only day ahead of a sentence, if it tells the sort of move that *words* tell, to that day."""
    told = words_of_change(before.reading, language, published)
    firm = (each for each in told if each.done and not each.words.weak)
    moves = any(family(each.words.change) is family(words.words.change) for each in firm)
    days = [each for each in before.found if not each.past and each.place.timex.type is not TimexType.DURATION]
    if not moves or len(days) != 1 or days[0].due.last <= published:
        return None
    return days[0].due if is_led(before.reading, days[0].place, language) else None
