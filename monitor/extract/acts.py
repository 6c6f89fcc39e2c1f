"""Finds what is told as done, or over, of what a watch follows, where nothing says that it was due: "was launched".

Texts are full of such acts, and only who knows what is awaited can tell that one fulfils it. So they are looked for
only where a sentence, or the title of its text, shares a word with the names of the watch, and they stay in doubt.
"""

from collections.abc import Sequence
from datetime import date

from monitor.extract.change_words import words_of_change
from monitor.extract.commitments import LEAST
from monitor.extract.happenings import Told
from monitor.extract.language import Statements
from monitor.extract.naming import content
from monitor.extract.patterns import words_of
from monitor.extract.reading import Reading
from monitor.extract.scoring import Ground
from monitor.model import Change

_SOUGHT = frozenset({Change.FULFILLED, Change.EXPIRED})
MERELY = "told as done, but not as what was due"


def followed(names: Sequence[str], title: str, language: Statements) -> frozenset[str]:
    """Return the words of which one must be in a sentence whose acts are told; the empty word is in each.

    Where the title has a word of the *names*, every sentence may be about the same.
    """
    words = frozenset[str]().union(*(content(name, language.names) for name in names))
    return words if words.isdisjoint(content(title, language.names)) else frozenset({""})


def act(reading: Reading, followed: frozenset[str], published: date, language: Statements) -> Told | None:
    """Return the first act that a sentence tells as done, as a doubtful fulfilment, or a lapse; None where none is."""
    if not followed or not language.acts or not any(each.change in _SOUGHT for each, _ in reading.likely):
        return None
    if "" not in followed and followed.isdisjoint(token.lower for token in reading.line):
        return None
    acts = [found.start() for found in words_of(language.acts).finditer(reading.words)]
    for each in words_of_change(reading, language, published):
        deed = each.words.change is Change.FULFILLED and each.plain and any(each.start <= at < each.end for at in acts)
        if each.done and (deed or each.words.change is Change.EXPIRED):
            return Told(each.words.change, each, LEAST, Ground("change", each.words.change, tuple))
    return None
