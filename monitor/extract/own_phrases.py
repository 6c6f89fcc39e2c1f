"""Reads the phrases of a watch list: which dates they make commitments, which changes they report."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from monitor.extract.assertion.asserted import happened
from monitor.extract.changes.happenings import Told
from monitor.extract.changes.words import Words, family
from monitor.extract.commitments.cues import Cue
from monitor.extract.commitments.judging import Found, Unused, Weighed, weigh
from monitor.extract.dates.candidates import BEHIND
from monitor.extract.dates.looking import told_past
from monitor.extract.language import ChangeWords, Sign, Statements
from monitor.extract.scoring import Ground
from monitor.extract.text.patterns import words_of
from monitor.extract.text.phrases import MASK, VERBS
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Mark, Reading
from monitor.extract.text.sentences import Sentence
from monitor.extract.text.verb_groups import Group
from monitor.model import Change, Due, Kind, Mention
from monitor.policy import GAP, Phrase

SURE = 0.95
"""A person says what the words mean; only what stands around them is left to judge."""
POSSIBLE, SUPPOSED = "it is only possible", "it stands under a condition"
_REACH = 20.0
_BEHIND = 4.0
_BESIDE = 6.0
_PROPOSES = 9.0
_GAP = r"(?:\S+\s+){0,5}?"


@dataclass(frozen=True, slots=True)
class Spoken:
    """A phrase at *start* to *end* of a sentence."""

    phrase: Phrase
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of a watch."""

    phrases: tuple[Phrase, ...]

    def adding(self, worth: Sequence[Sentence], sentences: Sequence[Sentence]) -> Sequence[Sentence]:
        """Return the sentences *worth* reading, and those of all *sentences* that have a phrase."""
        if not self.phrases or len(worth) == len(sentences):
            return worth
        starts = {each.start for each in worth}
        return [each for each in sentences if each.start in starts or any(_spoken(each.text, self.phrases))]

    def parted(self, mentions: Sequence[Mention]) -> tuple[list[Mention], list[Mention]]:
        """Return the statements that a phrase made, which no rule for a sort of text takes back, and the others."""
        cues = {each.cue for each in self.phrases}
        return [each for each in mentions if each.cue in cues], [each for each in mentions if each.cue not in cues]

    def report(self, text: str) -> bool:
        """Whether *text* has words that report a change."""
        return any(each.phrase.change is not None for each in _spoken(text, self.phrases))

    def dates(
        self, reading: Reading, judged: list[Found | Unused], published: date, language: Statements
    ) -> list[Found | Unused]:
        """Return what the dates of a sentence are, *judged* without the phrases, once these have spoken.

        A phrase speaks for the date that stands nearest to it; those behind it come first.
        """
        spoken = [each for each in _spoken(reading.words, self.phrases) if each.phrase.kind is not None]
        if not spoken:
            return judged
        weighed = list(weigh(reading, published, language))
        said = [each for one in spoken if (each := _date(reading, one, weighed, language)) is not None]
        for each in said:
            judged = list(_in_place(each, judged))
        return judged

    def changes(self, reading: Reading, told: Iterable[Told], language: Statements) -> Iterator[Told]:
        """Yield the changes that a sentence reports: by the phrases, and those *told* besides.

        A headline leaves it to the text below.
        """
        spoken = [] if reading.sentence.headline else list(_spoken(reading.words, self.phrases))
        said = list(_once(_change(reading, each, language) for each in spoken if each.phrase.change is not None))
        yield from said
        yield from (each for each in told if each.change not in {own.change for own in said})


NO_PHRASES = Phrases(())


def _spoken(text: str, phrases: Sequence[Phrase]) -> Iterator[Spoken]:
    for phrase in phrases:
        for found in _pattern(phrase).finditer(text):
            yield Spoken(phrase, found.start(), found.end())


def _pattern(phrase: Phrase) -> re.Pattern[str]:
    """The words in any case, with any white space between them."""
    parts = [_GAP if word == GAP else re.sub("['’]", "['’]", re.escape(word)) + r"\s+" for word in phrase.words]
    return words_of(f"(?i:{''.join(parts).removesuffix(chr(92) + 's+')})")


# ------------------------------------------------------------------ dates


def _date(reading: Reading, spoken: Spoken, weighed: Sequence[Weighed], language: Statements) -> Found | Unused | None:
    """Return what a phrase makes of the date beside it, if one is."""
    near = [(_distance(reading, each.candidate.place, spoken), at) for at, each in enumerate(weighed)]
    cost, at = min(near, default=(_REACH + 1, 0))
    if cost > _REACH:
        return None
    candidate, signs = weighed[at].candidate, weighed[at].signs
    kind, place = spoken.phrase.kind or Kind.EVENT, candidate.place
    if why := _doubt(reading, spoken, language, permits=kind is Kind.DEADLINE):
        return Unused(place, f"{spoken.phrase.cue}, but {why}")
    due = candidate.likely
    if place.last is not None and kind is Kind.EXPIRY:
        due = Due.day(due.last)
    past = candidate.side == BEHIND or told_past(reading, place)
    ground = Ground("date", candidate.side, tuple)
    return Found(place, due, kind, Cue(spoken.phrase.cue), signs, past, SURE, ground)


def _distance(reading: Reading, place: Place, spoken: Spoken) -> float:
    if place.start >= spoken.end:
        return reading.cost(spoken.end, place.start)
    if place.end <= spoken.start:
        return reading.cost(place.end, spoken.start) + _BEHIND
    return 0.0


def _in_place(said: Found | Unused, judged: Iterable[Found | Unused]) -> Iterator[Found | Unused]:
    """Yield *judged* with what a phrase said of one date; where it leaves that open, other cues may still tell."""
    for each in judged:
        if each.place.start == said.place.start:
            open_yet = isinstance(said, Unused) and said.why.endswith((POSSIBLE, SUPPOSED))
            yield each if open_yet and isinstance(each, Found) else said
        elif isinstance(said, Found) and isinstance(each, Found) and each.due.same_days(said.due):
            yield Unused(each.place, "says the same day again")
        else:
            yield each


# ------------------------------------------------------------------ changes


def _change(reading: Reading, spoken: Spoken, language: Statements) -> Told | None:
    """Return the change that a phrase reports; None where it is not told as done."""
    change = spoken.phrase.change or Change.AGREED
    words = ChangeWords(name=spoken.phrase.cue, change=change, pattern="")
    if _doubt(reading, spoken, language, permits=False) or not _happened(reading, words, spoken, language):
        return None
    told = Words(words, spoken.start, spoken.end, done=True, plain=True, dated=False)
    return Told(family(change), told, SURE, Ground("change", family(change), tuple))


def _happened(reading: Reading, words: ChangeWords, spoken: Spoken, language: Statements) -> bool:
    """Whether it is told as done: its own verb, else the verb that governs it, and nothing beside it wishes it."""
    own = _verb(reading, spoken)
    group = own or reading.governing(spoken.start, spoken.end)
    start = max(reading.line[group.main].start, spoken.start) if own and group else spoken.start
    if own is None and group is not None:
        start = reading.line[group.main].start
    beside = own is not None or happened(reading, replace(words, told=True), spoken.start, spoken.end, language)
    return beside and happened(reading, words, start, spoken.end, language)


def _verb(reading: Reading, spoken: Spoken) -> Group | None:
    """The verb group in which the phrase begins, else the first that begins in it."""
    line = reading.line
    for group in reading.groups:
        first, last = line[group.first].start, line[group.last].end
        if first <= spoken.start < last or spoken.start <= first < spoken.end:
            return group
    return None


def _once(told: Iterable[Told | None]) -> Iterator[Told]:
    """Yield the first of each sort of change."""
    seen: set[Change] = set()
    for each in told:
        if each is not None and each.change not in seen:
            seen.add(each.change)
            yield each


# ------------------------------------------------------------------ said or done


def _doubt(reading: Reading, spoken: Spoken, language: Statements, *, permits: bool) -> str:
    """Return what takes the force from a phrase; a word like "may" does not where it only *permits*."""
    reasons = (
        ("it stands in a question", reading.words.rstrip("\"'”’») ").endswith("?")),
        ("it is denied", _denied(reading, spoken, language)),
        (POSSIBLE, not permits and _governs(reading, spoken, (Sign.MAY,))),
        (SUPPOSED, _supposed(reading, spoken)),
        ("it is only proposed or asked for", _proposed(reading, spoken)),
    )
    return next((why for why, holds in reasons if holds), "")


def _denied(reading: Reading, spoken: Spoken, language: Statements) -> bool:
    if _governs(reading, spoken, (Sign.NOT,)):
        return True
    inside = [mark for mark in reading.marks if mark.sign is Sign.NOT and spoken.start < mark.start < spoken.end]
    if (
        inside
        and GAP in spoken.phrase.words
        and not words_of(language.signs[Sign.NOT]).search(spoken.phrase.say.lower())
    ):
        return True
    behind = words_of(language.denied).finditer(reading.words, spoken.end)
    return any(reading.cost(spoken.end, found.start()) <= _BESIDE for found in behind)


def _governs(reading: Reading, spoken: Spoken, signs: Sequence[Sign]) -> bool:
    """Whether one of *signs* stands before the phrase in its clause, and no verb of its own stands between."""
    return any(
        mark.sign in signs
        and mark.end <= spoken.start
        and reading.cost(mark.end, spoken.start) <= _BESIDE
        and not _parted(reading, mark, spoken)
        for mark in reading.marks
    )


def _supposed(reading: Reading, spoken: Spoken) -> bool:
    return any(
        mark.sign is Sign.IF and mark.end <= spoken.start and not _parted(reading, mark, spoken)
        for mark in reading.marks
    )


def _proposed(reading: Reading, spoken: Spoken) -> bool:
    return any(
        mark.sign is Sign.PROPOSE and mark.end <= spoken.start and reading.cost(mark.end, spoken.start) <= _PROPOSES
        for mark in reading.marks
    )


def _parted(reading: Reading, mark: Mark, spoken: Spoken) -> bool:
    """Whether a comma, a date or another verb stands between a sign and the phrase."""
    between = reading.words[mark.end : spoken.start]
    if "," in between or MASK in between:
        return True
    line = reading.line
    mains = [line[group.main] for group in reading.groups if line[group.last].end <= spoken.start]
    return any(main.tag in VERBS and mark.end <= main.start for main in mains)
