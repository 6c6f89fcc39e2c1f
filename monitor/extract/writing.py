"""Writes down what a sentence states as mentions of its document, each under the name that a reader would give it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from monitor.extract.assertion.decisions import elsewhere, group_at, part_of
from monitor.extract.assertion.hearsay import awaits_step, supposed
from monitor.extract.changes.acts import awaited, followed, is_of
from monitor.extract.changes.beside import befell_another
from monitor.extract.changes.dues import Happening
from monitor.extract.changes.happenings import Told
from monitor.extract.changes.toward import AGAIN
from monitor.extract.changes.words import Words
from monitor.extract.commitments.judging import SURE, Found
from monitor.extract.language import Statements
from monitor.extract.subject.antecedent import speaker
from monitor.extract.subject.features import Anchor
from monitor.extract.subject.namesakes import content
from monitor.extract.subject.naming import OBJECT, choose
from monitor.extract.subject.obligor import obligor
from monitor.extract.text import phrases
from monitor.extract.text.eves import BY_DISTANCE
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.spots import spots
from monitor.model import CALMS, Change, Document, Mention

BESIDE = "told of something beside the watch's"
TAKEN_BACK = "taken back in the same text"
Things = Sequence[tuple[int, str]]
_OPEN = (Change.POSTPONED, Change.TERMINATED, Change.MISSED, Change.EXPIRED)
_BESIDE = CALMS | {Change.TERMINATED}
"""Changes that may befall something at, or in, what a watch names, and are none of that then."""
_PLAINLY = 0.65
"""How sure is a change of these sorts at least that is plainly told of what a watch names.

Of such, in documents not trained on, 43 of 60 were right that the scorer gave 0.4 to 0.6.
"""


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes the mentions of *document*; *things* are those it names, with their places, *names* the watch's."""

    document: Document
    language: Statements
    things: Things
    names: Sequence[str]
    awaits: bool

    def commitment(self, reading: Reading, found: Found, moved: Sequence[Mention]) -> Mention:
        """Return a date of a sentence as a commitment; *moved* are the changes that its paragraph has told before."""
        anchor = Anchor(found.place.start, found.place.end, found.kind, found.signs.noun)
        name, others = choose(self.document, reading, anchor, self.language, self.things, self.names)
        written = Mention(
            origin=self.document.origin,
            start=reading.sentence.start,
            end=reading.sentence.end,
            quote=reading.sentence.text,
            subject=name.name if name else "",
            full=name.full if name else "",
            aliases=tuple(each for each in others if not elsewhere(reading, each, found.place.start)),
            kind=found.kind,
            cue=found.cue.name,
            confidence=found.confidence,
            due=found.due,
            date_text=found.place.timex.text,
            date_rule=found.place.rule,
            subject_rule=name.rule if name else "",
            open=not found.past,
            obligor=obligor(reading, found, self.language),
            doubt=self._doubt(reading, found),
            provisional=not found.past and awaits_step(reading, found.place, self.language),
            readings=found.place.timex.readings,
            deeds=awaited(reading, found, self.language) if self.awaits else (),
        )
        return self._named_like(written, moved)

    def change(
        self, reading: Reading, happening: Happening, told: Told, confidence: float, moved: Sequence[Mention] = ()
    ) -> Mention:
        """Return what a sentence tells to have happened, and how sure that is; *moved* as for a commitment."""
        anchor = Anchor(happening.start, happening.end, happening.change)
        name, others = choose(self.document, reading, anchor, self.language, self.things, self.names)
        written = Mention(
            origin=self.document.origin,
            start=reading.sentence.start,
            end=reading.sentence.end,
            quote=reading.sentence.text,
            subject=name.name if name else "",
            full=name.full if name else "",
            aliases=tuple(each for each in others if not elsewhere(reading, each, happening.start)),
            kind=happening.kind,
            cue=happening.cue,
            confidence=max(
                confidence, self._plainly(reading, told, name.name) if name and not happening.provisional else 0.0
            ),
            change=happening.change,
            due=happening.due,
            old_due=happening.old_due,
            extension=happening.extension,
            date_text=happening.date_text,
            date_rule=happening.date_rule,
            readings=happening.readings,
            provisional=happening.provisional,
            speaker=speaker(reading.sentence.text, self.language.things),
            subject_rule=name.rule if name else "",
            doubt=self._doubt_of_change(reading, happening, told, name.name if name else ""),
        )
        return self._named_like(written, moved)

    def _doubt_of_change(self, reading: Reading, happening: Happening, told: Told, name: str) -> str:
        """Why a change is in doubt: it is taken back, its thing stands behind a semicolon, or it befell another one."""
        words = told.words
        if happening.taken_back:
            return TAKEN_BACK
        if words is None:
            return ""
        mine = part_of(reading, words.start)
        watched = {at for each in self.names for at in _parts(reading, each)}
        parts = _parts(reading, name) if name else set()
        apart = told.change in CALMS and any(named and mine not in named for named in (parts, watched))
        if apart and not (parts == {mine - 1} and _refers_back(reading, words, self.language)):
            return "named in another part of the sentence"
        if told.change in _BESIDE and self.names and befell_another(reading, words, self.names, self.language):
            return BESIDE
        beside = (
            words.words.dateless
            and told.change is Change.POSTPONED
            and self.names
            and not is_of(reading, words.start, followed(self.names, "", self.language), self.language)
        )
        return BESIDE if beside else ""

    def _doubt(self, reading: Reading, found: Found) -> str:
        if found.confidence < SURE:
            return "hardly told as a commitment"
        later = not found.past and supposed(reading, found.place, self.language)
        return "told only as what could be" if later else ""

    def _plainly(self, reading: Reading, told: Told, name: str) -> float:
        """Return how sure a change is for being told plainly of the watch's own thing, by *name* in its sentence."""
        words = told.words
        plain = words is not None and words.done and words.plain and not words.words.weak and not words.words.by_kind
        own = content(name, self.language.names)
        written = plain and told.change in _OPEN and len(own) > 1 and name.lower() in reading.sentence.text.lower()
        return _PLAINLY if written and any(own <= content(each, self.language.names) for each in self.names) else 0.0

    def _named_like(self, mention: Mention, moved: Sequence[Mention]) -> Mention:
        """Return the new day of a change told just before under the name of what was moved: "The new date is 5 May"."""
        if not moved or not _only_new(mention, self.language):
            return mention
        for each in moved:
            if each.subject and each.due == mention.due:
                aliases = tuple(name for name in (*each.aliases, mention.subject) if name != each.subject)
                return replace(mention, subject=each.subject, full=each.full, aliases=aliases)
        return mention


def _refers_back(reading: Reading, words: Words, language: Statements) -> bool:
    """Whether the clause of a change is told of "it" alone, or names nothing: it is held on 5 May; new date: 5 May."""
    group = group_at(reading, words.start, language) or reading.governing(words.start, words.end)
    mine = part_of(reading, words.start)
    if group is None:
        line = (each for each in reading.line if part_of(reading, each.start) == mine)
        return not any(each.tag == phrases.NOUN for each in line if not words.start <= each.start < words.end)
    begin, end = phrases.before(reading.line, group)
    tags = {token.tag for token in reading.line[begin:end] if part_of(reading, token.start) == mine}
    return phrases.PRONOUN in tags and phrases.NOUN not in tags


def _parts(reading: Reading, name: str) -> set[int]:
    """Return the parts of a sentence in which a name stands."""
    return {part_of(reading, at) for at in spots(name.lower(), reading.words)}


def of_one_day(
    stated: Sequence[Mention], changes: Sequence[Mention], language: Statements
) -> tuple[list[Mention], list[Mention]]:
    """Return what a sentence states and what it tells to have changed, both under one name where they tell one day.

    That of the date is the surer one, unless it only says that it is a new one (the new deadline is 5 May) or is told
    by its distance, or the change is told of its own object (extended the lease), or has its name from elsewhere: who
    says "it was put off to 5 May" means what the text has named before.
    """
    named, changed = list(stated), []
    for change in changes:
        dues = [due for due in (change.due, change.old_due) if due is not None]
        twins = [
            at for due in dues for at, each in enumerate(named) if each.due is not None and each.due.same_days(due)
        ]
        of_date = bool(twins) and not _only_new(named[twins[0]], language)
        of_date = of_date and change.subject in change.quote and change.subject_rule != OBJECT
        of_date = of_date and BY_DISTANCE not in named[twins[0]].date_rule and not change.date_rule.endswith(AGAIN)
        lead = named[twins[0]] if of_date else change
        changed.append(_named_as(change, lead))
        for at in twins if not change.date_rule.endswith(AGAIN) else ():
            named[at] = _named_as(named[at], lead)
            if change.doubt in (TAKEN_BACK, BESIDE) and named[at].due == change.due:
                named[at] = replace(named[at], doubt=change.doubt)
    return named, changed


def _only_new(mention: Mention, language: Statements) -> bool:
    """Whether the name of a mention only says that a day is a new one: the new date, neuer *Termin*."""
    name, quote = mention.subject.lower().rpartition(": ")[2], mention.quote.lower()
    told = words_of(language.new_date).finditer(quote) if language.new_date and name else ()
    return any(f" {name} " in f" {each.group()} " for each in told)


def _named_as(mention: Mention, other: Mention) -> Mention:
    if mention.subject == other.subject or not other.subject:
        return mention
    aliases = tuple(name for name in (*mention.aliases, mention.subject) if name and name != other.subject)
    return replace(mention, subject=other.subject, full=other.full, aliases=aliases, subject_rule=other.subject_rule)
