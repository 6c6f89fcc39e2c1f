"""Tells of what kind a commitment is, and which days are none: by words that leave no doubt, else by the scorer."""

from collections.abc import Sequence

from monitor.extract.commitments.features import features_of_kind
from monitor.extract.language import Sign, Statements
from monitor.extract.scoring import Words, scorers
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.model import Kind

_REACH = 200
"""So many characters before a date are read for words that lead to it."""
_BINDING = (Sign.MUST, Sign.DUE, Sign.EXPIRE, Sign.HOLD)


def kind_of(found: Sequence[str], beside: Words, reading: Reading, place: Place, language: Statements) -> Kind:
    """Return the kind that a scorer tells from *found*, what holds for a date, and the words *beside* it."""
    scorer = scorers()["kind"]
    told, words = features_of_kind(found, reading, place, language)
    chances = scorer(told, known=scorer.rows(beside) + scorer.rows(words))
    return Kind(max(chances, key=lambda name: chances[name]))


def told(reading: Reading, place: Place, language: Statements) -> Kind | None:
    """Return of what kind the commitment on a date is where the words beside it leave no doubt."""
    words = language.kinds
    if words is None:
        return None
    leading = next((kind for kind, leads in words.leads.items() if _leads(leads, reading, place)), None)
    return leading or next((kind for kind, days in words.days.items() if place.start in _days(days, reading)), None)


def ultimatum(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a threat stands unless something is done by a day: will strike unless they are paid by 2 July."""
    return language.kinds is not None and _leads(language.kinds.ultimatum, reading, place)


def idle(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether nothing is due on a day that the sentence mentions: she will be ninety in March.

    Words before the day do not tell so where the sentence has a word of a duty, a due or an end: expires when he is 18.
    """
    if language.kinds is None:
        return False
    if place.start in _days(language.kinds.idle_days, reading):
        return True
    binding = any(mark.sign in _BINDING for mark in reading.marks)
    return not binding and _leads(language.kinds.idle, reading, place)


def _days(words: str, reading: Reading) -> frozenset[int]:
    """Where the days stand that are groups of *words*."""
    return frozenset(match.start(group) for match in reading.told(words) for group in range(1, match.re.groups + 1))


def _leads(words: str, reading: Reading, place: Place) -> bool:
    if words in reading.absent:
        return False
    before = reading.words[max(0, place.start - _REACH) : place.start].rstrip()
    return words_of(rf"(?:{words})$").search(before) is not None
