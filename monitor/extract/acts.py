"""Finds what is told as done, or over, of what a watch follows, where nothing says that it was due: "was launched".

Texts are full of such acts, and only who knows what is awaited can tell that one fulfils it. So they are looked for
only where a sentence, or the title of its text, shares a word with the names of the watch, and they stay in doubt.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from monitor.extract.change_words import words_of_change
from monitor.extract.commitments import LEAST
from monitor.extract.happenings import Told
from monitor.extract.language import Statements
from monitor.extract.naming import content
from monitor.extract.patterns import words_of
from monitor.extract.reading import Reading
from monitor.extract.scoring import Ground
from monitor.model import DAY_OF_ACT, Change, Mention

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
    if words_of(language.no_acts).search(reading.words) or _of_former(reading, followed, language):
        return None
    acts = [found.start() for found in words_of(language.acts).finditer(reading.words)]
    for each in words_of_change(reading, language, published):
        plain = each.plain or reading.sentence.headline
        deed = each.words.change is Change.FULFILLED and plain and any(each.start <= at < each.end for at in acts)
        if each.done and (deed or each.words.change is Change.EXPIRED):
            return Told(each.words.change, each, LEAST, Ground("change", each.words.change, tuple))
    return None


def told_done(mention: Mention, act: Told, reading: Reading) -> Mention:
    """Return the *mention* of an act in doubt, with the verb that tells it, and its day where the sentence names one.

    That is the day behind the verb, else the earliest of the sentence.
    """
    words = act.words
    if words is None or act.change is not Change.FULFILLED:
        return replace(mention, doubt=MERELY)
    dated = [(each.start, each.due) for each in reading.places if each.due is not None]
    behind = [due for start, due in dated if start >= words.end]
    day = behind[0] if behind else min((due for _, due in dated), key=lambda due: due.start, default=None)
    told = reading.words[words.start : words.end]
    if day is None:
        return replace(mention, doubt=MERELY, cue=told)
    return replace(mention, doubt=MERELY, cue=told, date_text=f"{day.start}/{day.last}", date_rule=DAY_OF_ACT)


def _of_former(reading: Reading, followed: frozenset[str], language: Statements) -> bool:
    """Whether a word of a name stands behind one that tells of what was there before: the old Tarn bridge."""
    line = reading.line
    former = [at for at, token in enumerate(line) if words_of(language.former).fullmatch(token.lower)]
    return any("" in followed or not followed.isdisjoint(each.lower for each in line[at + 1 : at + 4]) for at in former)
