"""Finds who must do what a date is about, where the sentence says so: the one who answers for it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from monitor.extract.commitments.judging import Found
from monitor.extract.language import Names, Statements
from monitor.extract.language.parties import Parties
from monitor.extract.subject.clauses import Clauses
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group
from monitor.model import Kind

_OWED = frozenset({Kind.DEADLINE, Kind.PROMISE, Kind.EXPIRY})
"""What somebody answers for; an event takes place, a forecast comes true or not."""
_BESIDE = 8.0


@dataclass(frozen=True, slots=True)
class _Duty:
    """Words at *start* to *end* that tell of a duty; its party stands before them, else *behind*."""

    start: int
    end: int
    behind: bool


def obligor(reading: Reading, found: Found, language: Statements) -> str | None:
    """Return who must, or promises, what *found* is about; None where the sentence does not name anybody."""
    words = language.parties
    if words is None or found.kind not in _OWED:
        return None
    duty = _duty(reading, found.place, words, language.names)
    if duty is None:
        return None
    party = (
        _asked(reading, duty, words, language.names) if duty.behind else _bound(reading, duty, words, language.names)
    )
    return " ".join(party.split()) or None


def _duty(reading: Reading, place: Place, words: Parties, names: Names) -> _Duty | None:
    """Return the duty that a date belongs to: the last told before it, else the first behind a date that leads."""
    duties = sorted(_duties(reading, words), key=lambda each: each.start)
    before = [each for each in duties if each.start < place.start]
    if before:
        return before[-1] if _joined(reading, before[-1].end, place.start, names) else None
    leads = not any(reading.line[group.first].start < place.start for group in reading.groups)
    if not leads or not duties or reading.cost(place.end, duties[0].start) > _BESIDE:
        return None
    return duties[0] if _joined(reading, place.end, duties[0].start, names) else None


def _duties(reading: Reading, words: Parties) -> Iterator[_Duty]:
    own = [found.span() for found in reading.told(words.duty)]
    yield from (_Duty(start, end, behind=False) for start, end in own)
    nouns = {token.start for token in reading.line if token.tag == phrases.NOUN}
    for found in reading.told(words.asks):
        if found.start() not in nouns and not any(start <= found.start() < end for start, end in own):
            yield _Duty(found.start(), found.end(), behind=True)
    for found in reading.told(words.limit):
        yield _Duty(found.start(), found.end(), behind=True)


def _joined(reading: Reading, start: int, end: int, names: Names) -> bool:
    """Whether no other clause begins in between."""
    between = [token for token in reading.line if start <= token.start < end]
    return not any(token.lower in names.relatives or token.text in (";", ":", "?", "!") for token in between)


def _bound(reading: Reading, duty: _Duty, words: Parties, names: Names) -> str:
    """The party that stands before the words of a duty; of what is to be done to a thing, who is to do it."""
    behind = reading.words[_verb(reading, duty.end, words) :]
    if words_of(words.passive).match(behind):
        return _agent(reading, duty.end, words, names)
    name = _teller(reading, duty.start, words, names) or _before(reading, duty.start, names)
    return name if _is_party(reading, name, duty.start, behind, words, names) else ""


def _verb(reading: Reading, at: int, words: Parties) -> int:
    """Where the verb of a duty that ends at *at* begins: "shall, by 3 May, also | deliver"."""
    for token in reading.line[_token(reading, at) :]:
        aside = token.tag in (phrases.DATE, phrases.COMMA, phrases.ADVERB, phrases.PREP, phrases.LINK)
        if not aside and not words_of(words.between).fullmatch(token.lower):
            return token.start
    return len(reading.words)


def _teller(reading: Reading, at: int, words: Parties, names: Names) -> str:
    """Who says "it would …", where a pronoun directly before *at* means the one who says so."""
    pronoun = reading.line[_token(reading, at) - 1] if _token(reading, at) else None
    if pronoun is None or not words_of(words.pronouns).fullmatch(pronoun.lower):
        return ""
    said = reading.words[: pronoun.start].rstrip()
    telling = [found.start() for found in words_of(words.says).finditer(said) if found.end() == len(said)]
    return _before(reading, telling[0], names) if telling else ""


def _before(reading: Reading, at: int, names: Names) -> str:
    """Return the name whose verb begins at *at*; nothing for a pronoun."""
    first = _token(reading, at)
    return Clauses(reading, names).subject_of(Group(first, first, first, be=False))[0]


def _token(reading: Reading, at: int) -> int:
    return next((i for i, token in enumerate(reading.line) if token.start >= at), len(reading.line))


def _agent(reading: Reading, at: int, words: Parties, names: Names) -> str:
    """Who is to do what is done to a thing: a party, or a name, behind "by"."""
    line = reading.line
    for i in range(_token(reading, at), len(line) - 1):
        if line[i].lower in names.relatives or line[i].text in (";", ":"):
            break
        if words_of(words.agent).fullmatch(line[i].lower) and line[i + 1].tag in (phrases.NOUN, phrases.LEAD):
            first, last = phrases.tidy(line, i + 1, phrases.phrase_end(line, i + 1))
            name = phrases.words(reading.sentence.text, line, first, last)
            if _is_party(reading, name, len(reading.words), "", words, names):
                return name
    return ""


def _asked(reading: Reading, duty: _Duty, words: Parties, names: Names) -> str:
    """The party between the words that ask and the task: the longest phrase with a task behind it."""
    line = reading.line
    start = _token(reading, duty.end)
    end = phrases.phrase_end(line, start)
    for stop in range(end, start, -1):
        first, last = phrases.tidy(line, start, stop)
        behind = reading.words[line[stop - 1].end :].lstrip()
        if first < last == stop and (task := words_of(words.task).match(behind)) is not None:
            name = phrases.words(reading.sentence.text, line, first, last)
            verb = behind[task.start("verb") :] if task["verb"] else ""
            return name if _is_party(reading, name, len(reading.words), verb, words, names) else ""
    return ""


def _is_party(reading: Reading, name: str, before: int, behind: str, words: Parties, names: Names) -> bool:
    """Whether a name that stands last *before* a place is that of a party; *behind* begins with its verb."""
    core = _core(name, names)
    if not core:
        return False
    head = core[-1].lower().rstrip("'’")
    if words_of(words.nouns).fullmatch(head):
        return True
    if words_of(words.things).fullmatch(head):
        return False
    does, happens = (words_of(pattern).match(behind) is not None for pattern in (words.doing, words.happens))
    return not happens if _is_proper(reading, name, core, before) else does


def _is_proper(reading: Reading, name: str, core: Sequence[str], before: int) -> bool:
    """Whether capital letters tell a name; at the head of a sentence one word alone has its capital from there."""
    opens = not reading.words[: reading.sentence.text.rfind(name, 0, before)].strip(" \"'“‘(")
    if not core[-1][:1].isupper():
        return False
    return not opens or len(core) > 1 or core[-1].isupper()


def _core(name: str, names: Names) -> list[str]:
    """The words of a name up to the first that hangs something on it: the Secretary (of State)."""
    words = name.split()
    stop = next((i for i, word in enumerate(words) if i and word.lower() in names.joints | names.links), len(words))
    return words[:stop]
