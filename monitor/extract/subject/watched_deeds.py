"""Finds what the watch follows in what is to be done by a day, or is done to it: the bridge will reopen on 2 May."""

import re
from collections.abc import Sequence

from monitor.extract.language import Deed, Statements
from monitor.extract.language.deeds import STRIKE
from monitor.extract.subject.namesakes import content
from monitor.extract.subject.watch_words import (
    BEFORE,
    Watched,
    capital,
    elsewhere,
    of_others,
    sizable,
    stem,
    stems_of,
    told_near,
    words_in,
)
from monitor.extract.text.patterns import words_of
from monitor.model import Document, Kind, Mention

_NEXT = 60
"""Characters that may stand between what tells a deed and what calls it by its noun."""
_COMPOUND = 4
"""Letters that a noun has at least which ends a compound: Brücke, of Kanalbrücke."""
_WORD = re.compile(r"\w+")
_NAME_BEFORE = re.compile(r"\w[ -](?P<name>[^\W\d_a-zа-яіїєґß-ÿ][\w-]*) $")
_NAME_BEHIND = re.compile(r" (?P<name>[^\W\d_a-zа-яіїєґß-ÿ][\w-]*)")
"""A word with a capital letter directly before or behind another one, that opens no sentence."""


def filed(document: Document, mention: Mention, watched: Sequence[Watched], language: Statements) -> str:
    """Return the name of what the text has just called for, where *mention* tells what is filed by a day."""
    things, words = language.things, content(mention.subject, language.names) - language.names.empty
    is_filed = mention.kind is Kind.DEADLINE and words & things.filings
    if (
        not is_filed
        or not words - things.filings <= things.calls | things.references | things.filing_times
        or elsewhere(mention, watched, things)
    ):
        return ""
    said, calls = told_near(document, mention), stems_of(things.calls)
    told = stems_of(things.filings | things.endings | things.filing_times)
    for name, stems in watched:
        called = sizable(stems - told)
        rest = called - calls
        told_of = rest <= said and not stems.isdisjoint(calls)
        if told_of and (len(rest) > 1 or capital(name, rest) or called <= said):
            return "" if _calls_another(document, mention, stems, calls) else name
    return ""


def _calls_another(document: Document, mention: Mention, stems: frozenset[str], calls: frozenset[str]) -> bool:
    """Whether what the text has called for last bears another name beside it than the *stems*: Programm Streuobst."""
    before = document.text[max(0, mention.start - BEFORE) : mention.start]
    last = [found for found in _WORD.finditer(before) if stem(found[0].lower()) in calls][-1:]
    for found in last:
        beside = (_NAME_BEFORE.search(before[: found.start()]), _NAME_BEHIND.match(before, found.end()))
        return any(each is not None and stem(each["name"].lower()) not in stems for each in beside)
    return False


def done_to(mention: Mention, before: Sequence[Mention], watched: Sequence[Watched], language: Statements) -> str:
    """Return the name of what the text has just told a deed of, where *mention* calls that deed by its noun."""
    words = content(mention.subject, language.names) - language.names.empty
    if len(words) != 1 or mention.subject[:1].isupper():
        return ""
    noun = next(iter(words))
    deeds = [deed for deed in language.deeds if words_of(deed.awaited).fullmatch(noun)]
    just = [each for each in before if each.change is None and 0 <= mention.start - each.end <= _NEXT]
    just = [each for each in just if any(words_of(deed.awaited).search(each.quote.lower()) for deed in deeds)]
    said = [stems_of(content(text, language.names)) for each in just[-1:] for text in (each.subject, *each.aliases)]
    named = ((name, stems) for name, stems in watched if stems in said)
    return next((name for name, stems in named if not of_others(mention, name, sizable(stems))), "")


def to_be_done(document: Document, mention: Mention, watched: Sequence[Watched], language: Statements) -> str:
    """Return the name that the watch has for its thing after the deed that *mention* awaits: Marlow Lido reopening.

    The mention calls that to which it is done by words of the name (the bond), by the noun that ends a compound of it
    (Brücke, of Kanalbrücke) or by another noun that points at what the title names (the pool). The title, the sentence
    or what stands just before it has all other words of the name.
    """
    deeds = [deed for deed in language.deeds if deed.name in mention.deeds]
    if not deeds or mention.change is not None or elsewhere(mention, watched, language.things):
        return ""
    own = stems_of(content(_without_amounts(mention.subject, language), language.names) - language.names.empty)
    said = told_near(document, mention)
    for name, stems in watched:
        thing = sizable(stems - _deed_words(name, deeds))
        if own and thing and thing < stems and _is_done_to(document, mention, own, thing, name, language):
            rest = {word for word in thing if not any(_ends(word, each) for each in own)}
            if rest <= said and (capital(name, thing) or len(thing) > 1):
                return name
    return ""


def kept_up(document: Document, mention: Mention, watched: Sequence[Watched], language: Statements) -> str:
    """Return the name of the product that the text has just named, where *mention* tells until when it is kept up.

    Corvid 5 is in maintenance. It gets security fixes until 30 June.
    """
    things = language.things
    own = stems_of(content(mention.subject, language.names))
    if mention.kind is not Kind.EXPIRY or not own or not own <= stems_of(things.upkeep):
        return ""
    said, here = told_near(document, mention), words_in(mention.quote)
    for name, stems in watched:
        product = stems - stems_of(things.upkeep | things.endings)
        numbered = any(word[0].isdecimal() for word in product)
        if numbered and product <= said and (product <= here or product.isdisjoint(here)):
            return name
    return ""


def _deed_words(name: str, deeds: Sequence[Deed]) -> frozenset[str]:
    """Return the stems of the words of a name that tell one of the deeds: the reopening of the lido."""
    words = [
        word for word in _WORD.findall(name.lower()) if any(words_of(deed.awaited).fullmatch(word) for deed in deeds)
    ]
    return stems_of(words)


def _is_done_to(
    document: Document, mention: Mention, own: frozenset[str], thing: frozenset[str], name: str, language: Statements
) -> bool:
    """Whether a mention that has the words *own* for its thing means that of the watch by them."""
    if all(any(_ends(word, each) for word in thing) for each in own):
        return True
    if STRIKE in mention.deeds and thing <= own:
        return True
    things = language.things
    refers = own <= stems_of(things.references | things.agreed | things.works)
    named = thing <= (told_near(document, mention) if refers else words_in(document.origin.title))
    behind = "|".join([*sorted(language.names.joints), things.placing])
    pointed = rf"(?i:\b(?:{'|'.join(sorted(things.pointing))}) ?){re.escape(mention.subject)}\b(?! (?:{behind})\b)"
    bare = len(own) == 1 and mention.subject.islower() and bool(re.search(pointed, mention.quote))
    return named and bare and capital(name, thing)


def _ends(word: str, noun: str) -> bool:
    return word == noun or (len(noun) >= _COMPOUND and word.endswith(noun))


def _without_amounts(name: str, language: Statements) -> str:
    amounts = language.things.amounts
    return name if amounts is None else re.sub(rf"(?i:{amounts.amount})", " ", name)
