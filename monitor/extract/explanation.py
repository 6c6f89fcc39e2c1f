"""Says for each result which rules made it, and for every other date why it was not used."""

from collections.abc import Sequence
from dataclasses import dataclass

from monitor.model import Document, Mention, Timex, TimexType


@dataclass(frozen=True, kw_only=True, slots=True)
class Unused:
    """A temporal expression that became nothing, and *why*."""

    timex: Timex
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Explanation:
    """The mentions of a document, each with its sentence, cue, date rule and subject rule; and the other dates."""

    mentions: tuple[Mention, ...]
    unused: tuple[Unused, ...]


def account(
    document: Document, mentions: Sequence[Mention], found: Sequence[Timex], dropped: Sequence[tuple[Mention, str]] = ()
) -> Explanation:
    """Put together what became of each temporal expression of *document*; *dropped*: what does not stand, and why."""
    unused = [
        Unused(timex=each, why=_dropped(each, dropped) or _why(document, each))
        for each in found
        if not _used(each, mentions)
    ]
    return Explanation(mentions=tuple(mentions), unused=tuple(unused))


def _dropped(timex: Timex, dropped: Sequence[tuple[Mention, str]]) -> str:
    return next((why for mention, why in dropped if _used(timex, (mention,))), "")


def _used(timex: Timex, mentions: Sequence[Mention]) -> bool:
    return any(
        mention.start <= timex.start < mention.end
        and timex.due is not None
        and timex.due in (mention.due, mention.old_due)
        for mention in mentions
    )


def _why(document: Document, timex: Timex) -> str:
    if timex.due is None:
        names = {TimexType.DURATION: "a duration", TimexType.SET: "a repetition", TimexType.TIME: "a time of day"}
        return f"{names.get(timex.type, 'an expression')} that names no day"
    if timex.due.last < document.origin.published:
        return "lies before the document, and no cue says that it was due"
    return "no cue in its sentence makes it a commitment"
