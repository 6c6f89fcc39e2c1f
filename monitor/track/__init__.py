"""Mentions become commitments, without input or output.

`names` tells under which keys a mention is found, `revised` what another version of a text adds and takes back,
`derive` makes the commitments of a set of mentions, `advance` lets time pass. Two mentions become one commitment only
if they are connected through shared names, or by a person's word; so deriving everything and deriving each connected
part by itself give the same.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from monitor.model import Commitment, Decision, Document, Mention, Version, Versions
from monitor.policy import Watch
from monitor.track import deriving, passing
from monitor.track.drafting.report import index_keys
from monitor.track.rereading import versioning

__all__ = ["advance", "derive", "names", "revised"]

_NONE: Mapping[str, str] = MappingProxyType({})


def names(mention: Mention, watch: Watch) -> frozenset[str]:
    """Return the keys (never none) under which *mention* is indexed for *watch*.

    A key that begins with "~" is one that the mention answers to without going by it. Two mentions are connected where
    one goes by a key that the other goes by or answers to. Keys are made of the words of the subject and the aliases in
    normal form, at most 121 characters long. What the watch names gets the watch's own key. A mention whose names tell
    nothing ("the deal") is found only through the place of its text.
    """
    return index_keys(mention, watch)


def derive(
    mentions: Iterable[Mention], watch: Watch, decisions: Iterable[Decision] = (), ids: Mapping[str, str] = _NONE
) -> list[Commitment]:
    """Return the commitments that *mentions* come to for *watch*, the one first spoken of first.

    The answer is the same for any order and repetition of *mentions*. *decisions* act at their time, or right after
    their target if that is later; one whose target is not among the mentions is left out. *ids* maps keys of mentions
    to ids already given: a commitment keeps the id that its earliest known mention carries. The calendar has acted
    up to the latest report only, see `advance`. Raises nothing: contradictions are transitions.
    """
    return deriving.derive(mentions, watch, decisions, ids)


def advance(commitment: Commitment, now: datetime) -> Commitment:
    """Return *commitment* as it stands at the instant *now* (any zone): overdue once the end of its due is reached.

    Only what is pending changes; an unknown due is never overdue. The transition is dated to the end of the due (UTC).
    """
    return passing.advance(commitment, now)


def revised(document: Document, found: Sequence[Mention], versions: Versions) -> list[Version]:
    """Return what the reading of *document*, which says *found*, adds to the *versions* of its text: often itself.

    What it no longer says of the version before is withdrawn, by statements of its own. A text that comes back says
    again what it said. A reading that comes late changes what the one after it takes back. Nothing where it is known.
    """
    return versioning.revised(document, found, versions)
