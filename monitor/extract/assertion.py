"""Said or done: whether the words around a change tell that it has happened."""

import re

from monitor.extract.language import Statements
from monitor.extract.reading import Reading, words_of

_QUESTION = re.compile(r"\?['\"”»)]*\s*$")
_REACH = 9.0


def happened(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether the change told at *start* to *end* of the sentence is reported as done: no plan, wish, doubt, denial."""
    if _QUESTION.search(reading.words):
        return False
    for found in words_of(language.unreal).finditer(reading.words):
        if found.end() <= start and reading.cost(found.end(), start) <= _REACH:
            return False
    for found in words_of(language.denied).finditer(reading.words, end):
        if reading.cost(end, found.start()) <= _REACH:
            return False
    return True


def step_open(reading: Reading, language: Statements) -> bool:
    """Whether signature, ratification or approval is still to come."""
    return words_of(language.open_step).search(reading.words) is not None
