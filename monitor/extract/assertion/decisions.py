"""Finds the verb of a decision and its parts (decides to renew one; to extend the other), and a step still open."""

import re
from functools import lru_cache

from monitor.extract.assertion.coordinated import joints
from monitor.extract.language import Names, Sign, Statements
from monitor.extract.text.classes import AUX, COMMA, JOIN, PARTICIPLE, PAST, PREP, STOP, VERB
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.spots import spots
from monitor.extract.text.verb_groups import Group

PARTS = ";"
"""What parts a sentence into several statements."""
_FINITE = (AUX, VERB, PAST)


_BARE = (PARTICIPLE, PAST)
_ASIDE, _ITEM = 3, 8
"""Words that may stand between a modal and its verb (would in practice let), and those of one item of a list."""


def group_at(reading: Reading, at: int, language: Statements) -> Group | None:
    """Return the verb group that holds the place *at*, with the modal that a few words part from it."""
    line, before = reading.line, None
    for group in reading.groups:
        if line[group.first].start <= at < line[group.last].end:
            break
        before = group
    else:
        return None
    if before is not None and line[group.first].tag == PARTICIPLE and group.first == group.last:
        group = _of_list(reading, group, language)
    between = line[before.last + 1 : group.first] if before is not None else ()
    aside = 0 < len(between) <= _ASIDE and between[0].tag == PREP and all(token.tag != STOP for token in between)
    if before is None or not aside or before.first != before.last or not language.modals:
        return group
    modal = words_of(rf"{language.modals}|{language.future}").fullmatch(line[before.first].lower) is not None
    return group._replace(first=before.first, past=False, ahead=True) if modal else group


def _of_list(reading: Reading, last: Group, language: Statements) -> Group:
    """Return a bare participle with the verb that its list shares: could be sold, *renewed* or ended."""
    line, at = reading.line, reading.groups.index(last)
    behind = reading.groups[at + 1] if at + 1 < len(reading.groups) else None
    joined = line[last.first - 1].tag == JOIN
    if not joined and (behind is None or line[behind.first - 1].tag != JOIN or line[behind.first].tag not in _BARE):
        return last
    group = last
    for before in reversed(reading.groups[:at]):
        between = line[before.last + 1 : group.first]
        ends = bool(between) and between[-1].tag in (COMMA, JOIN) and len(between) <= _ITEM
        if not ends or any(each.tag == STOP or each.lower in language.names.relatives for each in between):
            return last
        if before.be and before.first != before.last:
            return last._replace(first=before.first, be=True, past=before.past, ahead=before.ahead)
        if before.first != before.last or line[before.first].tag != PARTICIPLE:
            return last
        group = before
    return last


def part_of(reading: Reading, at: int) -> int:
    """Return which of the parts of a sentence holds the place *at*: semicolons part it, and what joins two changes."""
    return reading.words.count(PARTS, 0, at) + sum(joint < at for joint in joints(reading))


def elsewhere(reading: Reading, name: str, at: int) -> bool:
    """Whether a name stands in other parts of a sentence alone than the place *at*, beside a day of their own."""
    text, dated = reading.sentence.text, {part_of(reading, each.start) for each in reading.places}
    found = {part_of(reading, spot) for spot in spots(name, text)}
    return bool(found) and found <= dated - {part_of(reading, at)}


def part_before(reading: Reading, group: Group, names: Names) -> Group | None:
    """Return the verb before an infinitive that opens a part of its own of a sentence, on which it may depend.

    None where it opens none, or where its part has a verb of its own (to extend it would need a vote) or a condition.
    """
    line = reading.line
    at = group.first
    if line[at].lower not in names.infinitive:
        at -= 1
    if at < 1 or line[at].lower not in names.infinitive:
        return None
    at -= 1
    while at > 0 and line[at].lower in names.also:
        at -= 1
    if line[at].text != PARTS or _has_verb(reading, group, names) or _has_condition(reading, group):
        return None
    return next((each for each in reversed(reading.groups) if each.last < at), None)


def _has_condition(reading: Reading, group: Group) -> bool:
    """Whether the part of a verb group says under which condition it holds."""
    mine = part_of(reading, reading.line[group.first].start)
    return any(mark.sign is Sign.IF and part_of(reading, mark.start) == mine for mark in reading.marks)


def _has_verb(reading: Reading, group: Group, names: Names) -> bool:
    """Whether a finite verb stands in the part of a verb group, behind it and in no relative clause."""
    line = reading.line
    stop = next((at for at in range(group.last + 1, len(line)) if line[at].text == PARTS), len(line))
    last = group.last
    for each in reading.groups:
        if not group.last < each.first < stop:
            continue
        relative = any(token.lower in names.relatives for token in line[last + 1 : each.first])
        if line[each.first].tag in _FINITE and line[each.first].lower not in names.infinitive and not relative:
            return True
        last = each.last
    return False


def step_open(reading: Reading, start: int, language: Statements) -> bool:
    """Whether signature, ratification or approval is still to come for the change told at *start*.

    What an aside says of the thing itself is no step of that: the offer, which is subject to consent, was extended.
    """
    text, group = reading.words, group_at(reading, start, language)
    if group is not None and group.be and language.names.relatives:
        first = reading.line[group.first].start
        text = _aside_of(language.names.relatives).sub(" ", text[:first]) + text[first:]
    return words_of(language.open_step).search(text) is not None


@lru_cache(maxsize=8)
def _aside_of(relatives: frozenset[str]) -> re.Pattern[str]:
    """Match what is said of a thing between two commas: ", which is subject to consent,"."""
    return re.compile(rf", (?:{'|'.join(sorted(relatives))}) [^,;]*,")
