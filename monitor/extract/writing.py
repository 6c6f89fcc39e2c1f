"""Writes down what a sentence states as mentions of its document, each under the name that a reader would give it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from monitor.extract.acts import awaited
from monitor.extract.antecedent import speaker
from monitor.extract.changes import Happening
from monitor.extract.commitments import SURE, Found
from monitor.extract.decisions import elsewhere
from monitor.extract.hearsay import awaits_step, supposed
from monitor.extract.language import Statements
from monitor.extract.naming import Anchor, choose
from monitor.extract.obligor import obligor
from monitor.extract.patterns import words_of
from monitor.extract.reading import Reading
from monitor.model import Document, Mention

Things = Sequence[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes the mentions of *document*; *things* are those it names, with their places, *names* the watch's."""

    document: Document
    language: Statements
    things: Things
    names: Sequence[str]

    def commitment(self, reading: Reading, found: Found, moved: Sequence[Mention]) -> Mention:
        """Return a date of a sentence as a commitment; *moved* are the changes that the sentence before it tells."""
        anchor = Anchor(found.place.start, found.place.end, found.kind, found.signs.noun)
        name, others = choose(self.document, reading, anchor, self.language, self.things, self.names)
        written = Mention(
            origin=self.document.origin,
            start=reading.sentence.start,
            end=reading.sentence.end,
            quote=reading.sentence.text,
            subject=name.name if name else "",
            full=name.full if name else "",
            aliases=tuple(others),
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
            deeds=awaited(reading, found, self.language) if self.names else (),
        )
        return self._named_like(written, moved)

    def change(self, reading: Reading, happening: Happening, confidence: float) -> Mention:
        """Return what a sentence tells to have happened."""
        anchor = Anchor(happening.start, happening.end, happening.change)
        name, others = choose(self.document, reading, anchor, self.language, self.things, self.names)
        return Mention(
            origin=self.document.origin,
            start=reading.sentence.start,
            end=reading.sentence.end,
            quote=reading.sentence.text,
            subject=name.name if name else "",
            full=name.full if name else "",
            aliases=tuple(each for each in others if not elsewhere(reading, each, happening.start)),
            kind=happening.kind,
            cue=happening.cue,
            confidence=confidence,
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
        )

    def _doubt(self, reading: Reading, found: Found) -> str:
        if found.confidence < SURE:
            return "hardly told as a commitment"
        later = not found.past and supposed(reading, found.place, self.language)
        return "told only as what could be" if later else ""

    def _named_like(self, mention: Mention, moved: Sequence[Mention]) -> Mention:
        """Return the new day of a change told just before under the name of what was moved: "The new date is 5 May"."""
        new_date = self.language.new_date
        if not moved or not new_date or not words_of(new_date).fullmatch(mention.subject.lower()):
            return mention
        for each in moved:
            if each.subject and each.due == mention.due:
                aliases = tuple(name for name in (*each.aliases, mention.subject) if name != each.subject)
                return replace(mention, subject=each.subject, full=each.full, aliases=aliases)
        return mention
