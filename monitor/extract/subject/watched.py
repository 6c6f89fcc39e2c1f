"""Finds what a bare noun stands for in a text that has just named what the watch follows: the lease, of Mossop Quay."""

import re
from collections.abc import Sequence
from dataclasses import replace

from monitor.extract.language import Names, Statements
from monitor.extract.language.things import Things
from monitor.extract.subject.namesakes import content, stands_for
from monitor.extract.subject.watch_words import (
    Watched,
    capital,
    elsewhere,
    of_kin,
    of_others,
    sizable,
    stems_of,
    told_near,
    words_in,
)
from monitor.extract.subject.watched_deeds import done_to, filed, kept_up, to_be_done
from monitor.model import Document, Mention

_BELOW = 200
"""Characters below a headline in which a text may name what its bare noun stands for."""
_LEADS = 90
"""Characters before a date in which a name leads to it: extended the time for the census report to 15 May."""
_NUMBER = re.compile(r"\d[\d.]*")
_APART = re.compile("[,;]")


def followed(
    document: Document, mentions: Sequence[Mention], names: Sequence[str], language: Statements
) -> list[Mention]:
    """Return the mentions, each that is about what the watch calls by one of *names* with that alias.

    It is where a shorter form of the name (the lease) stands for it, and the title, the sentence or what stands just
    before it has all other words of the name (Mossop Quay) and the sentence itself leads nowhere else (in Hale, another
    shop); or where the whole name leads to the date; or where it tells what is filed by then (applications) for what
    the text has just called for (the grant scheme); or the deed after which the watch calls its thing (the bridge will
    reopen); or of the deed that it has just told of it (the plan will close: the closure was put off). What calls
    itself new is the new one of that name.
    """
    if not names:
        return list(mentions)
    watched = [Watched(name, stems_of(content(name, language.names))) for name in names]
    found: list[Mention] = []
    for each in mentions:
        called = _followed(document, each, watched, language)
        name = (
            ""
            if called is not each
            else filed(document, each, watched, language)
            or done_to(each, found, watched, language)
            or to_be_done(document, each, watched, language)
            or kept_up(document, each, watched, language)
        )
        found.append(replace(each, aliases=(*each.aliases, name)) if name else called)
    return found


def _followed(document: Document, mention: Mention, watched: Sequence[Watched], language: Statements) -> Mention:
    things = language.things
    newer = sorted(content(mention.subject, language.names) & things.newcomers)
    short = _short(mention.subject, language.names, things)
    name = _verbatim(mention, [name for name, stems in watched if short and short <= stems])
    if not name and not elsewhere(mention, watched, things):
        said = told_near(document, mention, _BELOW if mention.start == 0 else 0)
        name = _longer(mention.subject, mention, watched, said, language)
        here = words_in(mention.quote)
        beside = (_longer(each, mention, watched, here, language) for each in mention.aliases)
        name = name or next(filter(None, beside), "")
    if not name and mention.date_text in mention.quote and not of_kin(mention, watched, things):
        leading = mention.quote[: mention.quote.index(mention.date_text)][-_LEADS:]
        said = words_in(_APART.split(leading)[-1])
        name = next((name for name, stems in watched if len(stems) > 1 and stems <= said), "")
    return replace(mention, aliases=(*mention.aliases, " ".join([*newer, name]))) if name else mention


def _short(called: str, language: Names, things: Things) -> frozenset[str]:
    """Return the words of a name that tell what is meant, without those that only tell that it is there, or its day."""
    words = content(re.sub(things.holders, " ", called), language) - language.empty
    short = stems_of(words - things.newcomers)
    short = short - stems_of(things.endings) or short
    short = short - stems_of(things.present | things.lasting) or short
    return short - stems_of(things.references) or short


def _longer(
    called: str, mention: Mention, watched: Sequence[Watched], said: frozenset[str], language: Statements
) -> str:
    """Return the watch's name of which *called* is a shorter form, where *said* has all the words that it lacks."""
    short, numbers = _short(called, language.names, language.things), _NUMBER.findall(called)
    for name, stems in watched:
        if not short or not short < stems or (numbers and numbers != _NUMBER.findall(name)):
            continue
        rest = sizable(stems - short)
        telling = len(short) > 1 or len(rest) > 1 or capital(name, rest)
        may_be = telling and rest <= said and not of_others(mention, name, rest)
        if may_be and stands_for(called, name, language.names):
            return name
    return ""


def _verbatim(mention: Mention, names: Sequence[str]) -> str:
    """Return the name that ends with the subject, where the sentence has it letter by letter: the 2022 agreement."""
    called = [name.lower() for name in names]
    whole = [re.search(rf"(?<!\w){re.escape(name)}(?!\w)", mention.quote.lower()) for name in called]
    ends = [name.endswith(f" {mention.subject.lower()}") for name in called]
    return next((name for name, found, end in zip(names, whole, ends, strict=True) if found and end), "")
