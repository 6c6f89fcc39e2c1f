"""The nouns of which a change is told, and whether another noun may stand for one of them."""

from collections.abc import Sequence

from monitor.extract.language import Names, Statements
from monitor.extract.text import phrases
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group
from monitor.extract.text.words import Token

_STEM = 6
"""So many letters tell a noun whatever its ending: comment, comments."""


def heads(reading: Reading, start: int, end: int) -> set[str]:
    """Return the nouns that a change at *start* to *end* is told of."""
    mine = _verb_of(reading, start, end) or reading.governing(start, end)
    sides = [phrases.before(reading.line, mine), phrases.after(reading.line, mine)] if mine else []
    return {head(reading.line), *(head(reading.line[first:last]) for first, last in sides)} - {""}


def moved(reading: Reading, start: int, end: int) -> set[str]:
    """Return the noun of what a change at *start* to *end* befalls: its object, in the passive its subject."""
    return {head(befallen(reading, start, end))} - {""} or heads(reading, start, end)


def told_of(reading: Reading, start: int, end: int, other: Reading, language: Statements) -> bool:
    """Whether what a change at *start* to *end* befalls may be the thing of another sentence.

    It is where one of them has only a pronoun, or a bare noun of the same sort (the deal), or one that says nothing by
    itself (the deadline, the term); with words of its own (the contract with the auditor) only where the other sentence
    has one of them too.
    """
    phrase, names = befallen(reading, start, end) or _opening(reading), language.names
    mine = {token.lower for token in phrase if token.tag == phrases.NOUN}
    told = {token.lower for token in other.line if token.tag == phrases.NOUN}
    first = next((token for token in other.line if token.tag in (phrases.NOUN, phrases.PRONOUN)), None)
    if not mine or (first is not None and first.tag == phrases.PRONOUN) or _names_it(reading, start, end, names):
        return True
    said_alone = len(mine) == 1 and not mine.isdisjoint(language.things.bare | language.things.endings | names.empty)
    own = {noun for noun in mine if not any(noun in kind for kind in names.kinds)}
    if own and len(mine) > 1:
        return any(_stem(noun) in map(_stem, told) for noun in own)
    return said_alone or any(
        alike(noun, told, names) or any(each.endswith(noun) or _stem(each) == _stem(noun) for each in told)
        for noun in mine
    )


def _names_it(reading: Reading, start: int, end: int, names: Names) -> bool:
    """Whether the words of a change themselves hold a pronoun for what it befalls: beschließt, ihn zu verlängern."""
    within = [token for token in reading.line if start <= token.start and token.end <= end]
    last = next((at for at in range(len(within) - 1, -1, -1) if within[at].tag == phrases.PRONOUN), None)
    if last is None or within[last].lower in names.people:
        return False
    return not any(token.tag == phrases.NOUN for token in within[last:])


def _stem(noun: str) -> str:
    return noun[:_STEM]


def befallen(reading: Reading, start: int, end: int) -> Sequence[Token]:
    """Return the words of what a change at *start* to *end* befalls, a pronoun alone; none where it is no verb."""
    mine = _verb_of(reading, start, end)
    if mine is None:
        return []
    behind = reading.line[mine.last + 1 : mine.last + 3]
    if not mine.be and behind and _stands_alone(behind):
        return behind[:1]
    side = phrases.before(reading.line, mine) if mine.be else phrases.after(reading.line, mine)
    phrase = reading.line[side[0] : side[1]]
    return phrase if any(token.tag in (phrases.NOUN, phrases.PRONOUN) for token in phrase) else []


def _verb_of(reading: Reading, start: int, end: int) -> Group | None:
    return next((group for group in reading.groups if start <= reading.line[group.main].start < end), None)


def _stands_alone(behind: Sequence[Token]) -> bool:
    """Whether a pronoun stands behind a verb, or a word that only points, with no noun behind it: extended this by."""
    word, following = behind[0], behind[1:]
    pointing = word.tag == phrases.LEAD and word.lower.isalpha() and bool(following)
    return word.tag == phrases.PRONOUN or (pointing and following[0].tag in (phrases.PREP, phrases.STOP))


def _opening(reading: Reading) -> Sequence[Token]:
    """Return the words of a sentence up to its first verb, which tell its subject."""
    first = next((group.first for group in reading.groups), len(reading.line))
    return reading.line[:first]


def alike(noun: str, others: set[str], names: Names) -> bool:
    """Whether a noun is one of *others*, or of one sort with one of them."""
    return noun in others or any(noun in kind and kind & others for kind in names.kinds)


def head(phrase: Sequence[Token]) -> str:
    """Return the last noun of a phrase before what belongs to it: the new *talks* on the deal."""
    noun = ""
    for token in phrase:
        if token.tag == phrases.NOUN:
            noun = token.lower
        elif noun:
            break
    return noun


def are_two(one: Sequence[Token], other: Sequence[Token]) -> bool:
    """Whether two phrases end in one noun, and other words before or behind it tell the two apart.

    The ferry contract, the bus contract; the warranty on the car, the warranty on its battery.
    """
    noun = head(one)
    if not noun or head(other) != noun:
        return False
    (ahead, behind), (before, hanging) = _sides(one, noun), _sides(other, noun)
    if ahead and before:
        return ahead.isdisjoint(before)
    joint, nouns = behind
    other_joint, others = hanging
    return joint == other_joint != "" and bool(nouns) and bool(others) and nouns.isdisjoint(others)


def _sides(phrase: Sequence[Token], noun: str) -> tuple[set[str], tuple[str, set[str]]]:
    """Return the nouns before the head of a phrase; what stands right behind it, with the nouns that follow."""
    nouns = [at for at, token in enumerate(phrase) if token.tag == phrases.NOUN]
    at = next(at for at in nouns if phrase[at].lower == noun and at + 1 not in nouns)
    joint = phrase[at + 1] if at + 1 < len(phrase) else None
    leads = joint is not None and joint.tag in (phrases.PREP, phrases.LINK)
    behind = {phrase[each].lower for each in nouns if each > at}
    return {phrase[each].lower for each in nouns if each < at}, (joint.lower if joint and leads else "", behind)
