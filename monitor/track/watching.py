"""What a name has to do with what a watch names."""

from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache

from monitor.policy import Watch
from monitor.track.likeness import Likeness, likeness
from monitor.track.normal import Name, normal


class Tie(IntEnum):
    """How closely a name is tied to a watch, loosest first.

    ABOUT: it holds a name of the watch and more ("grain deal inspections"); NEAR: it is a shorter or longer form of
    one ("Black Sea deal"); ITSELF: it is one.
    """

    NONE = 0
    ABOUT = 1
    NEAR = 2
    ITSELF = 3


def tie(forms: Sequence[Name], watch: Watch) -> Tie:
    """Return the closest tie to the watch's names that a subject and its aliases have, given in their normal forms.

    A subject that tells nothing ("the lease") is tied to a watch that uses the same words; an alias is not.
    """
    watched = _normal_names(watch.names)
    telling = (*forms[:1], *(form for form in forms[1:] if form.telling))
    return max(_tie(form, name) for form in telling for name in watched)


@lru_cache(maxsize=1024)
def _normal_names(names: tuple[str, ...]) -> tuple[Name, ...]:
    return tuple(normal(name) for name in names)


def _tie(name: Name, watched: Name) -> Tie:
    if name == watched or (name.plain and name.plain == watched.plain):
        return Tie.ITSELF
    if not name.telling or not watched.telling:
        return Tie.NONE
    like = likeness(name, watched)
    if like is Likeness.SAME and name.sorts <= watched.sorts:
        return Tie.ITSELF
    if like:
        return Tie.NEAR
    return Tie.ABOUT if _holds(name, watched) else Tie.NONE


def _holds(name: Name, watched: Name) -> bool:
    """Whether all words of the watch's name are in *name*; one word alone must come with its sort ("grain deal")."""
    inside = watched.words <= name.words and watched.marks <= name.marks
    return inside and (len(watched.words) > 1 or watched.sorts <= name.sorts)
