"""Tells of an item of a list whether the line that leads the list only proposes what its items tell: an agenda."""

import re
from collections.abc import Sequence

from monitor.extract.language import Statements
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import in_lower_case
from monitor.extract.text.sentences import Sentence

_ITEM = re.compile(r"\s*(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]|[-–—•*·])\s*")
_CLAUSE = re.compile(r"[,;:.]")
_FAR = 24
"""So many sentences may stand between an item and the line that leads its list."""


def only_listed(sentences: Sequence[Sentence], at: int, start: int, language: Statements) -> bool:
    """Whether what the item at index *at* of the *sentences* tells at *start*, by its infinitive, is only proposed."""
    text, denials = in_lower_case(sentences[at].text), language.denials
    marker = _ITEM.match(text)
    if marker is None or denials is None or _CLAUSE.search(text, marker.end(), start):
        return False
    if marker.end() != start and words_of(denials.task).match(text, marker.end()) is None:
        return False
    lead = next((each for each in reversed(sentences[max(0, at - _FAR) : at]) if _leads(each)), None)
    return lead is not None and words_of(denials.listed).match(in_lower_case(lead.text)) is not None


def _leads(sentence: Sentence) -> bool:
    return sentence.text.rstrip().endswith(":") or (sentence.heading and _ITEM.match(sentence.text) is None)
