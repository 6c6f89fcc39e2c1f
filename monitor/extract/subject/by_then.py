"""Names a last day by what must be done by then: the deadline for completing *the merger*."""

from monitor.extract.language import Statements
from monitor.extract.subject.earlier import is_thing
from monitor.extract.text import phrases
from monitor.extract.text.classes import GERUND
from monitor.extract.text.reading import Reading
from monitor.extract.text.roles import roles

_BEHIND = 2
"""Words behind that for a last day within which the verb stands: for completing, to repay."""


def done_by_then(reading: Reading, name: str, language: Statements) -> str:
    """Return the thing that something is done to by the last day that is all that *name* tells, else nothing."""
    word = name.lower().rpartition(" ")[2]
    if " " in name or word not in language.things.endings:
        return ""
    line = reading.line
    for at in (at for at, token in enumerate(line) if token.lower == word):
        verb = next((each for each in reading.groups if at < each.first <= at + _BEHIND), None)
        bare = verb is not None and (
            line[verb.first].lower in language.names.infinitive or line[verb.first].tag == GERUND
        )
        if verb is None or not bare or line[at + 1].tag not in (phrases.PREP, phrases.LINK, line[verb.first].tag):
            continue
        first, last = roles(reading, language.code).objects.get(verb.first, (0, 0))
        while first < last and line[first].tag == phrases.LEAD:
            first += 1
        end = next((i for i in range(first, last) if line[i].tag != phrases.NOUN), last)
        thing = phrases.words(reading.sentence.text, line, first, end) if end > first else ""
        if thing and is_thing(thing, language):
            return thing
    return ""
