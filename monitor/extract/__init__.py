"""The door of the room that reads: document → mentions, pure."""

from collections.abc import Iterator, Sequence

from monitor.extract import timex
from monitor.extract.antecedent import named, speaker
from monitor.extract.changes import Happening, changed, changes
from monitor.extract.contract import Refined, refine
from monitor.extract.cues import Found, judged
from monitor.extract.explanation import Explanation, account
from monitor.extract.language import Sign, Statements, known
from monitor.extract.reading import Reading, read
from monitor.extract.rows import rows
from monitor.extract.sentences import Sentence, split
from monitor.extract.stated import occurrences, series, state
from monitor.extract.subject import Clauses
from monitor.model import Document, Kind, Mention, Timex

__all__ = ["Explanation", "explain", "extract", "occurrences", "rows", "series", "state", "timexes"]


def timexes(document: Document) -> list[Timex]:
    """Return the temporal expressions of a document, in order."""
    return timex.find(document)


def extract(document: Document, names: Sequence[str] = ()) -> list[Mention]:
    """Return every statement of a document, tentative ones too (their *doubt* says why).

    *names* are the watch's: where the text has one, "the deal" may stand for it.
    """
    return list(_refined(document, names, timexes(document)).mentions)


def explain(document: Document, names: Sequence[str] = ()) -> Explanation:
    """Return the statements of a document with what made them, and why each other date was not used."""
    found = timexes(document)
    refined = _refined(document, names, found)
    return account(document, refined.mentions, found, refined.dropped)


def _refined(document: Document, names: Sequence[str], dates: Sequence[Timex]) -> Refined:
    language = known(document.language)
    sentences = split(document.text, language.stops)
    mentions: list[Mention] = []
    for reading in _readings(sentences, dates, language):
        found = [each for each in judged(reading, document.origin.published, language) if isinstance(each, Found)]
        mentions += [_commitment(document, reading, each, language) for each in found]
        for each in changes(reading, found, language):
            mentions.append(_change(document, reading, each, language))
    return refine(document, named(document, mentions, names), sentences, dates)


def _readings(sentences: Sequence[Sentence], found: Sequence[Timex], language: Statements) -> Iterator[Reading]:
    at = 0
    for sentence in sentences:
        inside = []
        while at < len(found) and found[at].start < sentence.end:
            if found[at].start >= sentence.start and found[at].end <= sentence.end:
                inside.append(found[at])
            at += 1
        if inside or changed(sentence.text, language):
            yield read(sentence, inside, language)


def _commitment(document: Document, reading: Reading, found: Found, language: Statements) -> Mention:
    anchor = found.signs.predicate
    noun = anchor.end if anchor and anchor.sign is Sign.DUE else None
    clauses = Clauses(reading, language.names)
    subject = clauses.about(found.place.start, found.place.end, noun)
    return Mention(
        origin=document.origin,
        start=reading.sentence.start,
        end=reading.sentence.end,
        quote=reading.sentence.text,
        subject=subject.name,
        kind=found.cue.kind,
        cue=found.cue.name,
        confidence=found.cue.confidence,
        due=found.due,
        date_text=found.place.timex.text,
        date_rule=found.place.timex.rule,
        subject_rule=subject.rule,
        open=not found.past,
        readings=found.place.timex.readings,
    )


def _change(document: Document, reading: Reading, found: Happening, language: Statements) -> Mention:
    subject = Clauses(reading, language.names).about(found.end, found.end)
    return Mention(
        origin=document.origin,
        start=reading.sentence.start,
        end=reading.sentence.end,
        quote=reading.sentence.text,
        subject=subject.name,
        kind=Kind.EXPIRY,
        cue=found.words.name,
        confidence=0.8,
        change=found.words.change,
        due=found.due,
        old_due=found.old_due,
        extension=found.extension,
        provisional=found.provisional,
        speaker=speaker(reading.sentence.text),
        subject_rule=subject.rule,
    )
