"""Words of what a watch names, as a text tells them: by their stems, here or near by, and not of another one."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from monitor.extract.language.things import Things
from monitor.model import Document, Mention

BEFORE = 300
"""Characters before a statement in which a text may name what its bare noun stands for."""
_SMALL = 2
_ROOT, _CASE = 3, 2
"""Letters that two cases of a place have in common at least, and that an ending has at most."""
_WORD = re.compile(r"\w+")


class Watched(NamedTuple):
    """One of the *names* that a watch has for its thing, and the *stems* of its words."""

    name: str
    stems: frozenset[str]


def elsewhere(mention: Mention, watched: Iterable[Watched], things: Things) -> bool:
    """Return whether the sentence speaks of another one, or of a place that none of the watch's names has."""
    own = words_in(" ".join(name for name, _ in watched))
    places = (found["place"] for found in re.finditer(things.elsewhere, mention.quote))
    return any(not place or not _one_of(place.lower(), own) for place in places)


def _one_of(place: str, own: frozenset[str]) -> bool:
    """Whether a place is one of a watch's words, in whatever case it stands: у Тарні, перемир'я в Тарн."""
    root = place[: max(_ROOT, len(place) - _CASE)]
    return any(word.startswith(root) for word in own)


def of_kin(mention: Mention, watched: Iterable[Watched], things: Things) -> bool:
    """Return whether the sentence speaks of a firm that belongs to another, and none of the watch's names does."""
    found = re.search(rf"\b(?:{things.kin})\b", mention.quote)
    return found is not None and not any(found.group() in name for name, _ in watched)


def of_others(mention: Mention, name: str, rest: frozenset[str]) -> bool:
    """Return whether the sentence tells only whose a thing is of *rest*, words of a name: the firemen's, of Andara.

    It is none of a strike of doctors in Andara.
    """
    here = words_in(mention.quote)
    whose = frozenset(word for word in rest if capital(name, frozenset((word,))))
    return bool(whose & here) and not rest - whose <= here


def told_near(document: Document, mention: Mention, below: int = 0) -> frozenset[str]:
    """Return the words of the title, of the sentence, of what is just before it and in *below* characters behind."""
    beside = document.text[max(0, mention.start - BEFORE) : mention.end + below]
    return words_in(f"{document.origin.title} {beside}")


def words_in(text: str) -> frozenset[str]:
    """Return the stems of the words of a text."""
    return stems_of(_WORD.findall(text.lower()))


def stems_of(told: Iterable[str]) -> frozenset[str]:
    """Return words, given in lower case, without an s that may only tell that there are several."""
    return frozenset(map(stem, told))


def stem(word: str) -> str:
    """Return a word, given in lower case, without the s of several."""
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def sizable(said: frozenset[str]) -> frozenset[str]:
    """Return words without what is too small to be one: the s of an owner, as."""
    return frozenset(word for word in said if len(word) > _SMALL or word.isdecimal())


def capital(name: str, rest: frozenset[str]) -> bool:
    """Return whether one of the words *rest* of a name has a capital letter there."""
    return any(word[:1].isupper() and stem(word.lower()) in rest for word in _WORD.findall(name))
