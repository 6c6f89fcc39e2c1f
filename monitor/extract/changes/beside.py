"""Tells where a change befell a thing of its own beside what a watch names: the race at the regatta."""

from collections.abc import Sequence

from monitor.extract.assertion.decisions import group_at
from monitor.extract.changes.doers import doer, phrase_end
from monitor.extract.changes.free_order import done_beside
from monitor.extract.changes.words import Words
from monitor.extract.language import Statements
from monitor.extract.subject.namesakes import content
from monitor.extract.text import phrases
from monitor.extract.text.classes import PARTICIPLE
from monitor.extract.text.patterns import words_of
from monitor.extract.text.phrases import Token
from monitor.extract.text.reading import Reading
from monitor.model import Change


def befell_another(reading: Reading, words: Words, names: Sequence[str], language: Statements) -> bool:
    """Whether a change told by *words* befell something that bears no word of a watch's *names*, though one is named.

    That is told by who did it (the regatta moved its race), or behind a word that places it (the race at the regatta).
    A noun with which those words end is a part of them (the shuttle goes green).
    """
    named = [content(each, language.names) for each in names]
    sought = frozenset[str]().union(*named)
    if language.free_order is not None:
        done = words.words.change is Change.FULFILLED and bool(sought)
        return done and done_beside(reading, words.start, words.end, sought, language.free_order, language)
    group = group_at(reading, words.start, language) or reading.governing(words.start, words.end)
    if group is None or not sought or not language.things.placing:
        return False
    line = reading.line
    who = doer(reading, line[group.main].start, language)
    first, end = group.last + 1, phrase_end(line, group.last + 1, language.belonging)
    thing, beside, behind = line[first:end], who, line[end:]
    intransitive = words.words.change is Change.TERMINATED and all(token.tag != phrases.NOUN for token in thing)
    if group.be or intransitive or line[group.first].tag == PARTICIPLE:
        end = phrase_end(who, 0)
        thing, beside, behind = who[:end], who[:0], who[end:]
    thing = [] if thing and thing[-1].end == words.end else thing
    done = words.words.change is Change.FULFILLED
    if done and (_is_unknown(thing, sought, language) or _is_piece(thing, behind, sought, language)):
        return True
    if not _is_another(thing, sought, language):
        return False
    told = [content(" ".join(t.lower for t in each), language.names) for each in (beside, _placed(behind, language))]
    return any(full and full <= each for full in named for each in told)


def _is_another(phrase: Sequence[Token], sought: frozenset[str], language: Statements) -> bool:
    """Whether a phrase names something by words that are none of the *sought*, and no mere day or term of it."""
    things, names = language.things, language.names
    said = content(" ".join(token.lower for token in phrase), names)
    nouns = {token.lower for token in phrase if token.tag == phrases.NOUN}
    bare = nouns & (things.references | things.endings | names.empty)
    own = {noun for noun in nouns - bare if not words_of(language.own_days).fullmatch(noun)}
    return bool(own) and sought.isdisjoint(said)


def _is_unknown(phrase: Sequence[Token], sought: frozenset[str], language: Statements) -> bool:
    """Whether an indefinite article opens a phrase that begins with none of the *sought*: a check of the bridge."""
    indefinite = bool(phrase) and words_of(language.indefinite).fullmatch(phrase[0].lower) is not None
    return indefinite and _is_another(phrase[: phrase_end(phrase, 0)], sought, language)


def _is_piece(phrase: Sequence[Token], behind: Sequence[Token], sought: frozenset[str], language: Statements) -> bool:
    """Whether what was done to a phrase was done to a piece of the *sought*, named with it: the hall of the reactor.

    Some nouns stand for all of a thing, or for a deed: the rest of, the building of the bridge.
    """
    end = phrase_end(phrase, 0)
    nouns = [token.lower for token in phrase[:end] if token.tag == phrases.NOUN]
    if (
        not nouns
        or words_of(language.things.wholes).fullmatch(nouns[-1])
        or not _is_another(phrase[:end], sought, language)
    ):
        return False
    rest = [*phrase[end:], *behind] if end == len(phrase) else phrase[end:]
    joined = rest[: phrase_end(rest, 1, language.belonging)] if rest else ()
    belongs = bool(joined) and words_of(language.belonging).fullmatch(joined[0].lower) is not None
    return belongs and not sought.isdisjoint(content(" ".join(token.lower for token in joined), language.names))


def _placed(behind: Sequence[Token], language: Statements) -> Sequence[Token]:
    """Return the noun phrase to which a word that places something leads: at the regatta."""
    if not behind or not words_of(language.things.placing).fullmatch(behind[0].lower):
        return ()
    return behind[1 : phrase_end(behind, 1, language.belonging)]
