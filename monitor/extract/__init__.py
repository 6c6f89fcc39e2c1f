"""The door of the room that reads: document → mentions, pure."""

from collections.abc import Sequence
from dataclasses import replace

from monitor.extract import timex
from monitor.extract.contract import Refined, genre_of, refine, worth_reading
from monitor.extract.dates.anchors import anchored
from monitor.extract.dates.counted import counted
from monitor.extract.dates.windows import edged
from monitor.extract.explanation import Explanation, account
from monitor.extract.language import known
from monitor.extract.mentions import Said, said
from monitor.extract.own_phrases import Phrases
from monitor.extract.rows import rows
from monitor.extract.stated import occurrences, series, state
from monitor.extract.subject.amounts import without_amounts
from monitor.extract.subject.antecedent import named, named_things
from monitor.extract.subject.complemented import complemented
from monitor.extract.subject.distinction import told_apart
from monitor.extract.subject.initials import initialled
from monitor.extract.subject.several import apart
from monitor.extract.subject.shown import on_one_line
from monitor.extract.subject.watched import followed
from monitor.extract.subject.whose import owned
from monitor.extract.text.day_lines import with_days_joined
from monitor.extract.text.leaders import with_colons
from monitor.extract.text.sentences import split
from monitor.extract.wording import subject_in_words
from monitor.model import Document, Mention, Timex
from monitor.policy import Phrase

__all__ = [
    "Explanation",
    "explain",
    "extract",
    "occurrences",
    "rows",
    "series",
    "state",
    "subject_in_words",
    "timexes",
]


def timexes(document: Document) -> list[Timex]:
    """Return the temporal expressions of a document, in order."""
    language = known(document.language)
    found = anchored(document, timex.find(document), language.anchors)
    return edged(document, counted(document, found, language.counting), language.edges)


def extract(
    document: Document,
    names: Sequence[str] = (),
    phrases: Sequence[Phrase] = (),
    dates: Sequence[Timex] | None = None,
    *,
    anything: bool = False,
) -> list[Mention]:
    """Return every statement of a document, tentative ones too (their *doubt* says why).

    *names* and *phrases* are the watch's: where the text has a name, "the deal" may stand for it; where it has a
    phrase, the date beside it is a commitment, or its sentence reports a change. *dates* are the temporal expressions
    of the document, for a caller that has them. Where *anything* is followed, every act may be one that was awaited.
    """
    dates = timexes(document) if dates is None else dates
    return list(_refined(document, names, Phrases(tuple(phrases)), dates, anything=anything)[0].mentions)


def explain(document: Document, names: Sequence[str] = (), phrases: Sequence[Phrase] = ()) -> Explanation:
    """Return the statements of a document with what made them, and why each other date was not used."""
    dates = timexes(document)
    refined, found = _refined(document, names, Phrases(tuple(phrases)), dates)
    return account(document.text, dates, refined.mentions, found, refined.dropped)


def _refined(
    document: Document, names: Sequence[str], phrases: Phrases, dates: Sequence[Timex], *, anything: bool = False
) -> tuple[Refined, Said]:
    language, printed = known(document.language), document.text
    document = with_days_joined(with_colons(document), dates)
    sentences = split(document.text, language.stops)
    genre = genre_of(document)
    worth, unread = worth_reading(genre, len(document.text), sentences, dates)
    things = named_things(document.text, names, language.things)
    found = said(document, phrases.adding(worth, sentences), dates, things, phrases, names, anything=anything)
    whole = complemented(document, found.mentions, dates, language)
    referred = named(document, whole, things, language)
    called = followed(document, referred, names, language)
    told = apart(initialled(called, document.text), document.text, language.several)
    told = owned(told, document.text, language.several)
    own, others = phrases.parted(told)
    refined = refine(document, genre, others, sentences, dates)
    stand = sorted((*refined.mentions, *own), key=lambda each: each.order) if own else refined.mentions
    distinct = told_apart(document, stand, dates, language.things)
    verbatim = [replace(each, quote=printed[each.start : each.end]) for each in distinct]
    shown = tuple(map(on_one_line, without_amounts(verbatim, language.things.amounts)))
    return replace(refined, mentions=shown), replace(found, unread=tuple(unread))
