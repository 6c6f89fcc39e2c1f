"""Tells the day of what had only led to something: was extended by a month *after talks on Monday*."""

from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.leading import leads_before
from monitor.extract.text.patterns import last_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading


def led_to_it(reading: Reading, place: Place, start: int, language: Statements) -> bool:
    """Return whether a word like "after", behind *start*, has a date with a noun and no verb: after talks on Monday.

    Not where it is that to which something is moved: until after the vote on Monday.
    """
    words = reading.words
    last = last_of(language.afterwards, words, start, place.start)
    if last is None or leads_before(words[: last.start()], language):
        return False
    between = [token for token in reading.line if last.end() <= token.start < place.start]
    verbs = (*phrases.VERBS, phrases.AUX, phrases.COMMA, phrases.STOP, phrases.PRONOUN)
    named = any(token.tag == phrases.NOUN for token in between)
    return (
        named and not any(token.tag in verbs for token in between) and not leads_before(words[: place.start], language)
    )
