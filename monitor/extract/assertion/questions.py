"""Tells what a sentence with a question mark asks: not what it tells before it makes a request of somebody."""

import re

from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.patterns import NEVER, words_of
from monitor.extract.text.reading import Reading

_QUESTION = re.compile(r"\?['\"”»)]*\s*$")


def asked(reading: Reading, end: int, language: Statements) -> bool:
    """Whether what ends at *end* is asked: no request stands behind it (it was renewed, so could you pay the fee?).

    Who begs to have something confirmed asks for that.
    """
    if _QUESTION.search(reading.words) is None:
        return False
    requests = language.unmade.requests if language.unmade is not None else NEVER
    inverted = reading.line[0].tag == phrases.AUX
    return inverted or words_of(requests).search(reading.words, end) is None
