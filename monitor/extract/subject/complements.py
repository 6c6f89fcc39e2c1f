"""Tells what an infinitive belongs to: the noun that it completes (the right to appeal lapses), or a verb of aim."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from monitor.extract.language import Names
from monitor.extract.text import phrases
from monitor.extract.text.classes import GERUND, PARTICIPLE
from monitor.extract.text.phrases import Line
from monitor.extract.text.verb_groups import Group

_INSIDE = frozenset((phrases.NOUN, phrases.LEAD, phrases.PREP, phrases.ADVERB, phrases.DATE, GERUND, PARTICIPLE))
_BESIDE = frozenset((phrases.ADVERB, phrases.DATE, phrases.PREP, phrases.COMMA))


class Complement(NamedTuple):
    """An infinitive with what follows it, tokens *start* to *end*, between a noun and the *verb* of that noun."""

    start: int
    end: int
    verb: Group


def complements(line: Line, groups: Sequence[Group], names: Names) -> Iterator[Complement]:
    """Yield the infinitives that only tell which noun is meant: "the authority *to collect tolls* expires"."""
    finite = [each for each in groups if not _is_bare(line, each)]
    for one, verb in pairwise(finite):
        if (
            one.first
            and line[one.first - 1].tag == phrases.NOUN
            and line[one.first].lower in names.infinitive
            and line[verb.first].lower not in names.infinitive
            and one.last + 1 < verb.first
            and all(token.tag in _INSIDE for token in line[one.last + 1 : verb.first])
        ):
            yield Complement(one.first, verb.first, verb)


def aimed(line: Line, groups: Sequence[Group], group: Group | None, names: Names) -> Group | None:
    """Return the infinitive that tells what a verb of aim is after, past the day: "will try on Monday to launch"."""
    if group is None or line[group.main].lower not in names.aims:
        return None
    behind = next((each for each in groups if each.first > group.last), None)
    if behind is None or line[behind.first].lower not in names.infinitive:
        return None
    between = line[group.last + 1 : behind.first]
    return behind if all(token.tag in _BESIDE for token in between) else None


def completes(found: Sequence[Complement], verb: Group | None, phrase: tuple[int, int]) -> bool:
    """Whether a phrase only tells which thing a *verb* is about: *tolls*, in "the right to collect tolls expires"."""
    return any(each.verb is verb and each.start <= phrase[0] and phrase[1] <= each.end for each in found)


def completed(found: Sequence[Complement], verb: Group | None, last: int) -> int:
    """Return where a noun that ends at *last* ends with the infinitive that completes it (the option to buy)."""
    return next((each.end for each in found if each.start == last and each.verb is verb), last)


def _is_bare(line: Line, group: Group) -> bool:
    """Whether a group is a participle alone, which hangs on a noun (shares issued in May)."""
    return group.first == group.last and line[group.first].tag in (PARTICIPLE, GERUND)
