"""Finds what a bare noun stands for in a text that has just named what the watch follows: the lease, of Mossop Quay."""

import re
from collections.abc import Sequence
from dataclasses import replace

from monitor.extract.language import Names, Statements
from monitor.extract.language.things import Things
from monitor.extract.subject.namesakes import content, stands_for
from monitor.extract.text.patterns import words_of
from monitor.model import Document, Kind, Mention

_BEFORE, _BELOW = 300, 200
"""Characters before a statement, and below a headline, in which a text may name what its bare noun stands for."""
_NEXT = 60
"""Characters that may stand between what tells a deed and what calls it by its noun."""
_LEADS = 90
"""Characters before a date in which a name leads to it: extended the time for the census report to 15 May."""
_SMALL = 2
_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"\d[\d.]*")


def followed(
    document: Document, mentions: Sequence[Mention], names: Sequence[str], language: Statements
) -> list[Mention]:
    """Return the mentions, each that is about what the watch calls by one of *names* with that alias.

    It is where a shorter form of the name (the lease) stands for it, and the title, the sentence or what stands just
    before it has all other words of the name (Mossop Quay) and the sentence itself leads nowhere else (in Hale, another
    shop); or where the whole name leads to the date; or where it tells what is filed by then (applications) for what
    the text has just called for (the grant scheme); or of the deed that it has just told of it (the plan will close:
    the closure was put off). What calls itself new is the new one of that name.
    """
    if not names:
        return list(mentions)
    watched = [(name, _stems(content(name, language.names))) for name in names]
    found: list[Mention] = []
    for each in mentions:
        called = _followed(document, each, watched, language.names, language.things)
        name = (
            ""
            if called is not each
            else _filed(document, each, watched, language) or _done_to(each, found, watched, language)
        )
        found.append(replace(each, aliases=(*each.aliases, name)) if name else called)
    return found


def _filed(
    document: Document, mention: Mention, watched: Sequence[tuple[str, frozenset[str]]], language: Statements
) -> str:
    """Return the name of what the text has just called for, where *mention* tells what is filed by a day."""
    things, words = language.things, content(mention.subject, language.names) - language.names.empty
    filed = mention.kind is Kind.DEADLINE and words & things.filings
    if (
        not filed
        or not words - things.filings <= things.calls | things.references
        or _elsewhere(mention, watched, things)
    ):
        return ""
    said = _words(f"{document.origin.title} {document.text[max(0, mention.start - _BEFORE) : mention.end]}")
    told = _stems(things.filings | things.calls | things.endings)
    for name, stems in watched:
        rest = _told(stems - told)
        if rest <= said and not stems.isdisjoint(_stems(things.calls)) and (len(rest) > 1 or _capital(name, rest)):
            return name
    return ""


def _done_to(
    mention: Mention, before: Sequence[Mention], watched: Sequence[tuple[str, frozenset[str]]], language: Statements
) -> str:
    """Return the name of what the text has just told a deed of, where *mention* calls that deed by its noun."""
    words = content(mention.subject, language.names) - language.names.empty
    if len(words) != 1 or mention.subject[:1].isupper():
        return ""
    noun = next(iter(words))
    deeds = [deed for deed in language.deeds if words_of(deed.awaited).fullmatch(noun)]
    just = [each for each in before if each.change is None and 0 <= mention.start - each.end <= _NEXT]
    just = [each for each in just if any(words_of(deed.awaited).search(each.quote.lower()) for deed in deeds)]
    said = [_stems(content(text, language.names)) for each in just[-1:] for text in (each.subject, *each.aliases)]
    return next((name for name, stems in watched if stems in said), "")


def _followed(
    document: Document, mention: Mention, watched: Sequence[tuple[str, frozenset[str]]], language: Names, things: Things
) -> Mention:
    words = content(re.sub(things.holders, " ", mention.subject), language) - language.empty
    short, newer = _stems(words - things.newcomers), sorted(words & things.newcomers)
    short = short - _stems(things.endings) or short
    short = short - things.present or short
    short = short - _stems(things.references) or short
    numbers = _NUMBER.findall(mention.subject)
    likely = [(name, _told(stems - short)) for name, stems in watched if short and short < stems]
    likely = [(name, rest) for name, rest in likely if not numbers or numbers == _NUMBER.findall(name)]
    likely = [(name, rest) for name, rest in likely if stands_for(mention.subject, name, language)]
    telling = [(name, rest) for name, rest in likely if len(short) > 1 or len(rest) > 1 or _capital(name, rest)]
    name = _verbatim(mention, [name for name, stems in watched if short and short <= stems])
    if not name and telling and not _elsewhere(mention, watched, things):
        below = _BELOW if mention.start == 0 else 0
        beside = document.text[max(0, mention.start - _BEFORE) : mention.end + below]
        said = _words(f"{document.origin.title} {beside}")
        name = next((name for name, rest in telling if rest <= said), "")
    if not name and mention.date_text in mention.quote and not _of_kin(mention, watched, things):
        leading = mention.quote[: mention.quote.index(mention.date_text)][-_LEADS:].rpartition(",")[2]
        said = _words(leading)
        name = next((name for name, stems in watched if len(stems) > 1 and stems <= said), "")
    return replace(mention, aliases=(*mention.aliases, " ".join([*newer, name]))) if name else mention


def _verbatim(mention: Mention, names: Sequence[str]) -> str:
    """Return the name that ends with the subject, where the sentence has it letter by letter: the 2022 agreement."""
    called = [name.lower() for name in names]
    whole = [re.search(rf"(?<!\w){re.escape(name)}(?!\w)", mention.quote.lower()) for name in called]
    ends = [name.endswith(f" {mention.subject.lower()}") for name in called]
    return next((name for name, found, end in zip(names, whole, ends, strict=True) if found and end), "")


def _elsewhere(mention: Mention, watched: Sequence[tuple[str, frozenset[str]]], things: Things) -> bool:
    """Whether the sentence speaks of another one, or of a place that none of the watch's names has."""
    own = _words(" ".join(name for name, _ in watched))
    return any(
        not place or _stem(place.lower()) not in own
        for place in (found["place"] for found in re.finditer(things.elsewhere, mention.quote))
    )


def _of_kin(mention: Mention, watched: Sequence[tuple[str, frozenset[str]]], things: Things) -> bool:
    """Whether the sentence speaks of a firm that belongs to another, and none of the watch's names does."""
    found = re.search(rf"\b(?:{things.kin})\b", mention.quote)
    return found is not None and not any(found.group() in name for name, _ in watched)


def _words(text: str) -> frozenset[str]:
    return _stems(frozenset(_WORD.findall(text.lower())))


def _stems(words: frozenset[str]) -> frozenset[str]:
    return frozenset(_stem(word) for word in words)


def _told(stems: frozenset[str]) -> frozenset[str]:
    """The words without what is too small to be one: the s of an owner, as."""
    return frozenset(stem for stem in stems if len(stem) > _SMALL or stem.isdecimal())


def _stem(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _capital(name: str, rest: frozenset[str]) -> bool:
    return any(word[:1].isupper() and _stem(word.lower()) in rest for word in _WORD.findall(name))
