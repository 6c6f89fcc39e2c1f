"""What a name has to do with what a watch names."""

import re
from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache

from monitor.model import Mention
from monitor.policy import Watch
from monitor.track.language import CALENDAR, CHECKS, FORERUNNERS, KIN, PLACING, STAGES, SUCCESSORS
from monitor.track.language.shape import FIRM
from monitor.track.naming.kin import kin
from monitor.track.naming.likeness import Likeness, likeness
from monitor.track.naming.normal import Name, normal
from monitor.track.naming.sums import Sum, differ

_PLACED = re.compile(r"\b([^\W\d_]{2,4}) (?:the )?([A-Z][a-z][\w-]*)((?: [A-Z][\w-]*)*)")
_KIN = re.compile(rf"\b(?:{KIN})\b")
AKIN = 2
"""Words of one of the watch's names that a name must have, and none besides, to be another for it by a date."""


class Tie(IntEnum):
    """How closely a name is tied to a watch, loosest first.

    ABOUT: it holds a name of the watch and more ("grain deal inspections"); NEAR: it is a longer form of one ("Black
    Sea grain deal of Odesa"); PART: it is a shorter form ("Black Sea deal"); ITSELF: it is one.
    """

    NONE = 0
    ABOUT = 1
    NEAR = 2
    PART = 3
    ITSELF = 4


def tie(forms: Sequence[Name], watch: Watch, *, named: bool = False, ended: bool = False) -> Tie:
    """Return the closest tie to the watch's names that a subject and its aliases have, given in their normal forms.

    A subject that tells nothing ("the lease") is tied to a watch that uses the same words; an alias is not. A watch
    that follows anything bears the name of a desk, which is none of a thing; its aliases are. Where the sentence or the
    title has *named* what the watch follows, the bare sort of it ("the deal") is a shorter form, and so is one word of
    its name with that sort ("merger agreement" of "Northgate-Velda merger agreement"), or its number ("version 4.0").
    Of what is said to have *ended* the bare sort is not enough, nor is it beside a subject that is another thing ("the
    road, under the agreement").
    """
    watched = _watched(watch)
    telling = (*forms[:1], *(form for form in forms[1:] if form.telling or form.marks))
    closest = max((tie_to(form, name) for form in telling for name in watched), default=Tie.NONE)
    own = (form for form in forms if (form.telling or not ended) and not form.marks and not _is_beside(form, forms[0]))
    short = named and (any(_is_part(form, watch) for form in own) or any(_is_version(form, watch) for form in forms))
    return max(closest, Tie.PART) if short else closest


def _is_version(form: Name, watch: Watch) -> bool:
    """Whether a name is nothing but the number that tells the watch's thing: version 4.0, of Quill 4.0."""
    return (
        bool(form.numbers)
        and not form.words
        and any(form.marks == name.marks and (form.sorts <= name.sorts or not name.sorts) for name in _watched(watch))
    )


def _is_beside(form: Name, subject: Name) -> bool:
    """Whether an alias is the bare sort of one thing and the subject another thing: the road, under the agreement."""
    another = bool(subject.words or subject.plain) and subject.sorts.isdisjoint(form.sorts)
    return form != subject and not form.telling and bool(form.sorts) and another


def _is_part(form: Name, watch: Watch) -> bool:
    """Whether a form is the sort of thing that is watched, a word that ends its name, or a word with its sort."""
    watched = _watched(watch)
    if form.telling:
        return any(form.words <= name.words and form.sorts and form.sorts <= name.sorts for name in watched)
    return any(form.of_sort(name) for name in watched) or (not form.sorts and form.plain in _heads(watch.names))


@lru_cache(maxsize=1024)
def _heads(names: tuple[str, ...]) -> frozenset[str]:
    """The nouns that stand at an end of a name or before a preposition: the strike, the dam, not the Pell River."""
    found = set[str]()
    for name in names:
        words = [normal(word.lower()).plain for word in name.split()]
        found |= {word for word, after in zip(words, [*words[1:], ""], strict=True) if not after}
    return frozenset(found - {""})


def bare(form: Name, watch: Watch) -> bool:
    """Whether a name is only the sort of the watch's thing (the deal), or the noun that heads its name (the powers)."""
    sort = any(form.of_sort(name) for name in _watched(watch))
    return not form.telling and (sort or (not form.sorts and form.plain in _heads(watch.followed)))


def heads(form: Name, watch: Watch) -> bool:
    """Whether a name is nothing but the noun that heads one of the watch's: the AGM, of AGM of the rowing club."""
    return bare(form, watch) or any(form.words == {head} for head in _heads(watch.followed))


def akin(form: Name, watch: Watch) -> bool:
    """Whether a name may be another one for what the watch follows: it has `AKIN` of its words and no other."""
    return len(form.words) >= AKIN and any(
        form.words <= name.words and form.marks <= name.marks and not form.branches_off(name)
        for name in _watched(watch)
    )


def cut_short(form: Name, watch: Watch) -> bool:
    """Whether a name is one of the watch's with a word left out, and its sort: the transit deal, gas transit deal."""
    return bool(form.words) and any(
        form.words < name.words and form.marks <= name.marks and form.of_sort(name) for name in _watched(watch)
    )


def kindred(form: Name, watch: Watch) -> bool:
    """Whether a name may be another one for what the watch follows: its sort, with words of its name or none.

    A word may be a form of one: the fishing pact, of the fisheries agreement.
    """
    return any(
        form.of_sort(name)
        and form.marks <= name.marks
        and all(any(word == own or kin(word, own) for own in name.words) for word in form.words)
        for name in _watched(watch)
    )


def of_its_sort(form: Name, watch: Watch) -> bool:
    """Whether a name is that of something of the watch's sort."""
    return any(form.of_sort(name) and form.marks <= name.marks for name in _watched(watch))


def another(form: Name, watch: Watch) -> bool:
    """Whether a name tells of the watch's sort of thing another one: the supply contract, the licence, no lease."""
    same = [name for name in _watched(watch) if form.sorts & name.sorts]
    off = bool(same) and all(form.branches_off(name) for name in same)
    return off or (form.telling and bool(same) and all(form.words - name.words for name in same))


def settled(mention: Mention) -> tuple[Name, ...]:
    """Return the names of a mention without the words that call its thing a new one: the new contract."""
    texts = (mention.subject, *mention.aliases)
    return tuple(normal(" ".join(word for word in text.split() if word.lower() not in SUCCESSORS)) for text in texts)


def owes(obligor: Name, owed: Name, watch: Watch) -> bool:
    """Whether the watch names *obligor* and besides a thing of the sort that is *owed*: the report of the panel."""
    watched = _watched(watch)
    named = any(tie_to(obligor, name) >= Tie.PART for name in watched)
    return named and any(obligor.words <= name.words and owed.sorts & (name.sorts - obligor.sorts) for name in watched)


def beside(text: str, watch: Watch) -> bool:
    """Whether *text*, a sentence or a title, names what the watch follows."""
    if watch.follows_anything:
        return False
    said = normal(text)
    return any(_holds(said, name) or _is_word_of(name, said) for name in _normal_names(watch.names))


def _is_word_of(name: Name, said: Name) -> bool:
    """Whether a watch has one common noun for its thing (the stopgap), no mere sort (the deal), and a text has it."""
    return bool(name.plain) and not name.sorts and name.plain in said.words


def strays(sentence: str, watch: Watch) -> bool:
    """Whether *sentence* lays what it tells at a place, or with a kindred firm, that no name of the watch has."""
    if watch.follows_anything:
        return False
    kin = _KIN.search(sentence.lower())
    if kin is not None and not any(kin.group() in name.lower() for name in watch.names):
        return True
    own = frozenset[str]().union(*(name.words for name in _normal_names(watch.names)))
    placed = (found for found in _PLACED.finditer(sentence) if found[1].lower() in PLACING)
    places = (normal(found[2] + found[3]) for found in placed if found[2].lower() not in CALENDAR)
    return any(place.words and not place.sorts and place.words.isdisjoint(own) for place in places)


def told_of_forerunner(called: str, watch: Watch, *, done: bool) -> bool:
    """Whether a name has a word for what comes before a thing (its rehearsal) that no name of the watch has.

    Of what is *done* one for a part or a check of it, too.
    """
    others = FORERUNNERS | STAGES | CHECKS if done else FORERUNNERS
    own = frozenset[str]().union(*map(_said, _normal_names(watch.names)))
    return not watch.follows_anything and not (_said(normal(called)) & others) <= own


def _said(name: Name) -> frozenset[str]:
    return name.words | frozenset(name.plain.split())


def watched_sums(watch: Watch) -> frozenset[Sum]:
    """Return the sums that the names of a watch tell."""
    return frozenset[Sum]().union(*(name.sums for name in _watched(watch)))


def _watched(watch: Watch) -> tuple[Name, ...]:
    return _normal_names(watch.followed)


@lru_cache(maxsize=1024)
def _normal_names(names: tuple[str, ...]) -> tuple[Name, ...]:
    return tuple(normal(name) for name in names)


def tie_to(name: Name, watched: Name) -> Tie:
    """Return how closely a name is tied to one name of a watch."""
    if differ(name.sums, watched.sums):
        return Tie.NONE
    if name == watched or (name.plain and name.plain == watched.plain):
        return Tie.ITSELF
    if not name.telling or not watched.telling:
        return Tie.NONE
    like = likeness(name, watched)
    if like is Likeness.SAME and name.sorts - {FIRM} <= watched.sorts:
        return Tie.ITSELF
    if like:
        return Tie.PART if len(name.words | name.marks) < len(watched.words | watched.marks) else Tie.NEAR
    return Tie.ABOUT if _holds(name, watched) else Tie.NONE


def _holds(name: Name, watched: Name) -> bool:
    """Whether all words of the watch's name are in *name*; one alone must come with its sort ("grain deal")."""
    inside = (
        watched.telling
        and not differ(name.sums, watched.sums)
        and not name.branches_off(watched)
        and watched.words <= name.words
        and watched.marks <= name.marks
    )
    return inside and (len(watched.words | watched.marks) > 1 or watched.sorts <= name.sorts)
