"""Tells of an item of a list whether the line that leads the list only proposes, or asks of readers, what it tells."""

import re
from collections.abc import Sequence
from itertools import dropwhile, takewhile

from monitor.extract.language import Statements
from monitor.extract.language.denials import Denials
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import in_lower_case
from monitor.extract.text.sentences import Sentence

_ITEM = re.compile(r"\s*(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]|[-–—•*·])\s*")
_CLAUSE = re.compile(r"[,;:.]")
_FAR = 24
"""So many sentences may stand between an item and the line that leads its list."""


def only_listed(sentences: Sequence[Sentence], at: int, start: int, language: Statements) -> bool:
    """Whether what the item at index *at* of the *sentences* tells at *start*, by its infinitive, is only proposed."""
    return language.denials is not None and _is_led(sentences, at, start, language.denials.listed, language.denials)


def listed_as_due(sentences: Sequence[Sentence], at: int, start: int, language: Statements) -> bool:
    """Whether what such an item tells has yet to be done by its reader: its day stands, but nothing is changed."""
    return language.denials is not None and _is_led(sentences, at, start, language.denials.duties, language.denials)


def _is_led(sentences: Sequence[Sentence], at: int, start: int, leads: str, denials: Denials) -> bool:
    text = in_lower_case(sentences[at].text)
    marker = _ITEM.match(text)
    if marker is None or _CLAUSE.search(text, marker.end(), start):
        return False
    if marker.end() != start and words_of(denials.task).match(text, marker.end()) is None:
        return False
    return words_of(leads).match(_lead(sentences[max(0, at - _FAR) : at])) is not None


def _lead(before: Sequence[Sentence]) -> str:
    """Return the nearest line that leads a list, with those that lead it right above."""
    above = dropwhile(lambda each: not _leads(each), reversed(before))
    return in_lower_case(" ".join(reversed([each.text for each in takewhile(_leads, above)])))


def _leads(sentence: Sentence) -> bool:
    return sentence.text.rstrip().endswith(":") or (sentence.heading and _ITEM.match(sentence.text) is None)
