"""Finds what is told as done, or over, of what a watch follows, where nothing says that it was due: "was launched".

Texts are full of such acts, and only who knows what is awaited can tell that one fulfils it. So they are looked for
only where a sentence, or the title of its text, shares a word with the names of the watch, or everywhere where that
follows anything, and they stay in doubt. An act is of the sorts of deed that its words tell where the thing that it was
done to, or that did it, bears a word of these names; done to anything else of it (a timetable for the report) it is
none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from monitor.extract.assertion.asserted import happened, plainly
from monitor.extract.assertion.decisions import group_at
from monitor.extract.changes.doers import doer, phrase_end
from monitor.extract.changes.free_order import done_to, is_done
from monitor.extract.changes.happenings import Told
from monitor.extract.changes.held import held
from monitor.extract.changes.words import Words, words_of_change
from monitor.extract.commitments.judging import LEAST, Found
from monitor.extract.language import ChangeWords, Deed, Statements, known
from monitor.extract.scoring import Ground
from monitor.extract.subject.namesakes import content
from monitor.extract.text import phrases
from monitor.extract.text.classes import PARTICIPLE
from monitor.extract.text.finder import Finder
from monitor.extract.text.patterns import words_of
from monitor.extract.text.phrases import Token
from monitor.extract.text.reading import Reading
from monitor.model import DAY_OF_ACT, Change, Kind, Mention

MERELY = "told as done, but not as what was due"
_DEED = ChangeWords(name="deed", change=Change.FULFILLED, pattern="")
_TOOK_PLACE = "meet"
_LASTING = (Kind.EXPIRY, Kind.DEADLINE)
_ABOUT = 12.0
"""So near to a day stand the words of the deed that is awaited on it."""


class Act(NamedTuple):
    """An act that is *told*, the sorts of *deeds* that it is, the *names* of what it was done to, and its *doer*."""

    told: Told
    deeds: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    doer: str = ""


class Followed(NamedTuple):
    """The *words* of a watch's names, and whether the title of a text has one (*everywhere*)."""

    words: frozenset[str]
    everywhere: bool


def followed(names: Sequence[str], title: str, language: Statements) -> Followed:
    """Return the words of which what is done must bear one; where the *title* has one, its others are so, too."""
    words = frozenset[str]().union(*(content(name, language.names) for name in names))
    titled = content(title, language.names)
    return Followed(words, everywhere=False) if words.isdisjoint(titled) else Followed(words | titled, everywhere=True)


def whatever(reading: Reading, language: Statements) -> Followed:
    """Return what is looked for where anything is followed: whatever a sentence names."""
    return Followed(content(reading.words, language.names), everywhere=False)


def act(reading: Reading, sought: Followed, language: Statements) -> Act | None:
    """Return the first act that a sentence tells as done, in doubt; None where it tells none."""
    if not _follows(reading, sought, language):
        return None
    return next(_done(reading, sought, language), None)


def awaited(reading: Reading, found: Found, language: Statements) -> tuple[str, ...]:
    """Return the sorts of deed that a sentence awaits on one of its days."""
    place = found.place
    return tuple(
        deed.name
        for deed in language.deeds
        if not (deed.over and found.kind in _LASTING)
        for told in words_of(deed.awaited).finditer(reading.words)
        if min(abs(reading.cost(told.end(), place.start)), abs(reading.cost(place.end, told.start()))) <= _ABOUT
    )


def is_of(reading: Reading, start: int, sought: Followed, language: Statements) -> bool:
    """Whether the verb at *start* is told of the watch's own thing, or of its day (the opening of the tunnel).

    It is not where its subject only stands beside that: the tunnel's cafe, the heating in the tunnel.
    """
    who = doer(reading, start, language)
    nouns = [token.lower for token in who[: phrase_end(who, 0)] if token.tag == phrases.NOUN]
    if not nouns or words_of(language.own_days).fullmatch(nouns[-1]):
        return True
    return not sought.words.isdisjoint(content(nouns[-1], language.names))


def told_done(mention: Mention, act: Act, reading: Reading) -> Mention:
    """Return the *mention* of an act in doubt, with the verb that tells it, and its day where the sentence names one.

    That is the day behind the verb, else the earliest of the sentence. It is told of the thing that it was done to.
    """
    words = act.told.words
    if words is None or act.told.change is not Change.FULFILLED:
        return replace(mention, doubt=MERELY)
    if act.names:
        aliases = (*act.names[1:], mention.subject, *mention.aliases)
        mention = replace(mention, subject=act.names[0], aliases=aliases, full="", obligor=act.doer or None)
    dated = [(each.start, each.due) for each in reading.places if each.due is not None]
    dated = [(start, due) for start, due in dated if due.start <= mention.origin.published]
    behind = [due for start, due in dated if start >= words.end]
    day = behind[0] if behind else min((due for _, due in dated), key=lambda due: due.start, default=None)
    told = replace(mention, doubt=MERELY, cue=reading.words[words.start : words.end], deeds=act.deeds)
    return replace(told, date_text=f"{day.start}/{day.last}", date_rule=DAY_OF_ACT) if day is not None else told


def _follows(reading: Reading, sought: Followed, language: Statements) -> bool:
    """Whether a sentence may tell an act of what is followed."""
    named = language.free_order is not None or sought.everywhere or _named(reading.line, sought, language)
    if not language.deeds or not named:
        return False
    return not words_of(language.no_acts).search(reading.words) and not _of_former(reading, sought, language)


def _named(line: Sequence[Token], sought: Followed, language: Statements) -> bool:
    return any(not sought.words.isdisjoint(content(token.lower, language.names)) for token in line)


@lru_cache(maxsize=16)
def _finder(code: str) -> Finder:
    return Finder([deed.told for deed in known(code).deeds])


def _done(reading: Reading, sought: Followed, language: Statements) -> Iterator[Act]:
    """Yield the acts of a sentence that are told in a simple clause, in their order, first what was done at one."""
    for start, end, name in held(reading, _DEED, language):
        if _heads(name, sought, language):
            words = Words(_DEED, start, end, done=True, plain=True, dated=False)
            yield Act(_told_so(words), (_TOOK_PLACE,), (name,))
    for start, end, deeds in _deeds(reading, language):
        if language.free_order is not None:
            yield from _freely(reading, start, end, deeds, sought, language)
            continue
        plain = reading.sentence.headline or plainly(reading, start, language) or _seems_past(reading, start, end)
        if not plain or not (happened(reading, _DEED, start, end, language) or _clipped(reading, start, language)):
            continue
        words = Words(_DEED, start, end, done=True, plain=True, dated=False)
        names = _names(reading, start, end, sought, language)
        own = _own(deeds, names, sought, language)
        if own and (names.thing or names.doer):
            yield Act(_told_so(words), own, tuple(filter(None, names[:2])), names.doer if names.thing else "")


def _deeds(reading: Reading, language: Statements) -> Iterator[tuple[int, int, Sequence[Deed]]]:
    """Yield where the words of a deed stand in a sentence, and of which deeds they are: the longest at each place."""
    found: dict[tuple[int, int], list[Deed]] = {}
    for possible in _finder(language.code).in_words(token.lower for token in reading.line):
        for told in possible.find(reading.words):
            found.setdefault(told.span(), []).append(language.deeds[possible.at])
    begun = -1
    for (start, end), deeds in sorted(found.items(), key=lambda each: (each[0][0], -each[0][1])):
        if start != begun:
            begun = start
            yield start, end, deeds


def _own(deeds: Sequence[Deed], names: "_Names", sought: Followed, language: Statements) -> tuple[str, ...]:
    """Return the sorts of deed that a thing of the watch's has undergone, or done itself.

    It took place by itself alone: no meeting of its committee did.
    """
    own = [deed.name for deed in deeds if names.thing or deed.itself or names.passive]
    itself = bool(names.thing) or _heads(names.doer, sought, language)
    return tuple(name for name in own if itself or name != _TOOK_PLACE)


def _freely(
    reading: Reading, start: int, end: int, deeds: Sequence[Deed], sought: Followed, language: Statements
) -> Iterator[Act]:
    """Yield the act that a verb at *start* to *end* tells in a language in which its thing may stand anywhere."""
    order = language.free_order
    if order is None or not is_done(reading, start, end, order, language):
        return
    thing = done_to(reading, start, end, sought.words, order, language)
    if thing is not None:
        words = Words(_DEED, start, end, done=True, plain=True, dated=False)
        yield Act(_told_so(words), tuple(deed.name for deed in deeds), thing[:2], thing.doer)


def _told_so(words: Words) -> Told:
    return Told(Change.FULFILLED, words, LEAST, Ground("change", Change.FULFILLED, tuple))


def _clipped(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a note has no other verb than the participle at *start*: "Opening brief filed by Rosa Castell"."""
    group = group_at(reading, start, language)
    if group is None or len(reading.groups) > 1 or reading.line[group.first].tag != PARTICIPLE:
        return False
    return phrases.before(reading.line, group)[0] == 0 and not words_of(language.negations).search(reading.words)


class _Names(NamedTuple):
    """The *thing* of the watch's that an act was done to, and its *doer*; without such a thing a doer that is one."""

    thing: str = ""
    doer: str = ""
    passive: bool = False


def _names(reading: Reading, start: int, end: int, sought: Followed, language: Statements) -> _Names:
    """Return the names that an act bears; none where it was done to something else, though that belong to the thing."""
    line = reading.line
    behind = next((at for at, token in enumerate(line) if token.start >= end), len(line))
    done_to = line[behind : phrase_end(line, behind)]
    who = doer(reading, start, language)
    own = (
        _text(reading, who[: _numbered(who, phrase_end(who, 0, language.belonging))])
        if _bears(who[: phrase_end(who, 0)], sought, language)
        else ""
    )
    if not any(token.tag == phrases.NOUN for token in done_to):
        group = group_at(reading, start, language)
        return _Names(doer=own, passive=group is None or group.be or line[group.first].tag == PARTICIPLE)
    if _bears(done_to, sought, language):
        whole = line[behind : _numbered(line, phrase_end(line, behind, language.belonging))]
        return _Names(_text(reading, whole), _text(reading, who) if who else "")
    ended = words_of(language.task).fullmatch(reading.words[done_to[0].start : done_to[-1].end])
    return _Names(own) if ended else _Names()


def _heads(name: str, sought: Followed, language: Statements) -> bool:
    """Whether the noun that heads a name is one of the watch's words: the fete, no meeting of its committee."""
    belongs = words_of(rf"(?:{language.belonging})").search(name.lower())
    head = (name[: belongs.start()] if belongs else name).split()[-1:]
    return not sought.words.isdisjoint(content(" ".join(head), language.names))


def _numbered(line: Sequence[Token], end: int) -> int:
    """Return where a phrase ends with the number that belongs to the name at its end: Quill 4.2, line 4."""
    named = 0 < end < len(line) and line[end].tag == phrases.NOUN and line[end].lower[:1].isdigit()
    return end + 1 if named and line[end - 1].tag == phrases.NOUN else end


def _bears(phrase: Sequence[Token], sought: Followed, language: Statements) -> bool:
    """Whether a noun phrase has a word of the watch's; with an indefinite article (an election) it is another thing."""
    indefinite = bool(phrase) and words_of(language.indefinite).fullmatch(phrase[0].lower) is not None
    return not indefinite and _named(phrase, sought, language)


def _seems_past(reading: Reading, start: int, end: int) -> bool:
    """Whether a word that was taken for a noun is a verb: behind a noun, before another (the state imposed duties)."""
    if any(reading.line[group.first].start <= start < reading.line[group.last].end for group in reading.groups):
        return False
    before = next((token for token in reversed(reading.line) if token.end <= start), None)
    behind = next((token for token in reading.line if token.start >= end), None)
    objects = (phrases.NOUN, phrases.LEAD)
    return before is not None and behind is not None and before.tag == phrases.NOUN and behind.tag in objects


def _text(reading: Reading, tokens: Sequence[Token]) -> str:
    """Return the words of a noun phrase without the article that opens it."""
    kept = tokens[1:] if tokens[0].tag == phrases.LEAD and len(tokens) > 1 else tokens
    return reading.sentence.text[kept[0].start : kept[-1].end]


def lapse(reading: Reading, sought: Followed, published: date, language: Statements) -> Act | None:
    """Return what a sentence tells as over, in doubt; None where nothing is."""
    expired = any(each.change is Change.EXPIRED for each, _ in reading.likely)
    if not expired or not _follows(reading, sought, language):
        return None
    for each in words_of_change(reading, language, published):
        if each.done and each.words.change is Change.EXPIRED:
            return Act(Told(Change.EXPIRED, each, LEAST, Ground("change", Change.EXPIRED, tuple)))
    return None


def _of_former(reading: Reading, sought: Followed, language: Statements) -> bool:
    """Whether a word of a name stands behind one that tells of what was there before: the old Tarn bridge."""
    line = reading.line
    former = [at for at, token in enumerate(line) if words_of(language.former).fullmatch(token.lower)]
    return any(sought.everywhere or _named(line[at + 1 : at + 4], sought, language) for at in former)
