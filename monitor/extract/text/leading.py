"""Whether a word leads to a day: to, until, through."""

from monitor.extract.language import Statements
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading

_LED = 20
"""Characters before a date in which the word stands that leads to it."""


def is_led(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a word that leads to a day stands directly before it: to, until, through."""
    return leads_before(reading.words[: place.start], language)


def leads_before(text: str, language: Statements) -> bool:
    """Whether a *text* ends with a word that leads to a day."""
    before = text[-_LED:].rstrip()
    led = words_of(rf"(?:{language.stretch}|{language.aims})$").search(before) if before else None
    return led is not None and not words_of(language.names_both).fullmatch(led.group().strip())
