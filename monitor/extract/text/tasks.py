"""Parts what is to be done by several joined infinitives: to meet on 3 May *and* to extend the lease by two years."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from monitor.extract.language import Statements, known
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group

_LIGHT = (phrases.PREP, phrases.LINK, phrases.ADVERB, phrases.PRONOUN, phrases.COMMA)
_OWN = (phrases.NOUN, phrases.DATE)


def parts_tasks(reading: Reading, one: int, other: int, language: Statements) -> bool:
    """Whether two places of a sentence belong to two joined infinitives, each with something of its own."""
    joints = [reading.line[at].start for at in _joints(reading, language.code)]
    return any(min(one, other) < at < max(one, other) for at in joints)


@lru_cache(maxsize=4)
def _joints(reading: Reading, code: str) -> Sequence[int]:
    """Return where, in words, a joint parts two infinitives of a sentence in the language called *code*."""
    language = known(code)
    tasks = [each for each in reading.groups if _is_infinitive(reading, each, language)]
    between = (_joint(reading, one, other) for one, other in pairwise(tasks))
    return [at for at in between if at is not None]


def _is_infinitive(reading: Reading, group: Group, language: Statements) -> bool:
    words = [token.lower for token in reading.line[group.first : group.last + 1]]
    if any(word in language.names.infinitive for word in words[:-1]):
        return True
    main = reading.line[group.main].lower
    return bool(language.infinitives) and words_of(language.infinitives).fullmatch(main) is not None


def _joint(reading: Reading, one: Group, other: Group) -> int | None:
    """Return the joint between two infinitives where what each has of its own stands on its side of the verb.

    Behind the first, or, where verbs stand last, before the second: sich am 3. Mai zu treffen und den Vertrag …
    """
    line = reading.line
    inside = range(one.last + 1, other.first)
    at = next((at for at in inside if line[at].tag == phrases.JOIN), None)
    if at is None or any(one.last < each.first < other.first for each in reading.groups):
        return None
    ahead, behind = line[one.last + 1 : at], line[at + 1 : other.first]
    return at if (_is_light(ahead) and _is_own(behind)) or (_is_own(ahead) and _is_light(behind)) else None


def _is_light(line: phrases.Line) -> bool:
    return all(token.tag in _LIGHT for token in line)


def _is_own(line: phrases.Line) -> bool:
    return any(token.tag in _OWN for token in line)
