"""The sentences beside one, and whether the next goes on about the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from monitor.extract.commitments.judging import Found
from monitor.extract.language import Names, Statements
from monitor.extract.text import phrases
from monitor.extract.text.reading import Reading
from monitor.model import MOVES

_SHORT = 3
"""Letters of a word that tells nothing by itself."""


@dataclass(frozen=True, slots=True)
class Before:
    """The sentence before one, and the commitments found in it."""

    reading: Reading
    found: Sequence[Found]

    def bears_on(self, reading: Reading, names: Names) -> bool:
        """Whether *reading* goes on about the same: in one paragraph, a word that refers back, a common noun."""
        return self.reading.sentence.block == reading.sentence.block or self.goes_on(reading, names)

    def goes_on(self, reading: Reading, names: Names) -> bool:
        """Whether *reading* refers back or shares a noun with it."""
        first = next((token for token in reading.line if token.tag in (phrases.NOUN, phrases.PRONOUN)), None)
        refers = first is not None and first.tag == phrases.PRONOUN
        return refers or bool(_nouns(reading, names) & _nouns(self.reading, names))


def next_of(read: Sequence[Before], at: int) -> Before | None:
    """Return the sentence behind one in its paragraph."""
    then = read[at + 1] if at + 1 < len(read) else None
    return then if then is not None and then.reading.sentence.block == read[at].reading.sentence.block else None


def day_behind(read: Sequence[Before], at: int, language: Statements) -> Before | None:
    """Return the sentence behind one that may tell its new day, past one that only tells why, and of no other thing."""
    then = next_of(read, at)
    if then is None or any(place.due is not None for place in then.reading.places):
        return then
    if _moves_another(read[at].reading, then.reading):
        return then
    later = next_of(read, at + 1)
    return later if later is not None and tells_new(later.reading, language) else then


def _moves_another(reading: Reading, then: Reading) -> bool:
    """Whether a sentence tells a move, of what the one before does not name: the fair is put off. So is the race."""
    found = (match for words, matches in then.worded() if words.change in MOVES and not words.weak for match in matches)
    group = next((each for match in found if (each := then.governing(match.start(), match.end())) is not None), None)
    if group is None:
        return False
    first, last = phrases.before(then.line, group)
    said = [token for token in then.line[:last] if token.tag in (phrases.NOUN, phrases.PRONOUN)]
    subject = [token for token in said if token.start >= then.line[first].start] or said
    known = {token.lower for token in reading.line}
    pointed = not subject or subject[0].tag == phrases.PRONOUN
    return not pointed and any(token.tag == phrases.NOUN and token.lower not in known for token in subject)


def tells_new(reading: Reading, language: Statements) -> bool:
    """Whether a sentence tells a day in the place of another: the new date is, it is now on."""
    return bool(language.new_date) and any(reading.told(language.new_date))


@lru_cache(maxsize=64)
def _nouns(reading: Reading, names: Names) -> set[str]:
    """The nouns that tell what a sentence is about."""
    nouns = {token.lower for token in reading.line if token.tag == phrases.NOUN and len(token.lower) > _SHORT}
    return {told for noun in nouns for told in _told(noun, names)}


@lru_cache(maxsize=20_000)
def _told(noun: str, names: Names) -> Sequence[str]:
    """What a noun tells: of those for one sort of thing the first stands for all, an empty one tells nothing."""
    sorts = [min(kind) for kind in names.kinds if noun in kind]
    return sorts or ([] if noun in names.empty else [noun])
