"""Says for each result which rules made it, and for every other date why it was not used."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from monitor.extract.mentions import Said
from monitor.extract.scoring import Ground
from monitor.model import Due, Mention, Timex


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
    grounds: Mapping[str, Ground]

    def reasons(self, mention: Mention) -> list[str]:
        """Return the features that spoke most strongly for *mention*; none where a rule alone made it."""
        ground = self.grounds.get(_sign(mention))
        return ground.reasons() if ground else []


def account(
    dates: Sequence[Timex],
    mentions: Sequence[Mention],
    said: Said,
    dropped: Sequence[tuple[Mention, str]] = (),
) -> Explanation:
    """Put together what became of each temporal expression: unused in its sentence, or *dropped* with its mention."""
    judged = {each.place.timex: each.why for each in said.unused} | dict(said.unread)
    grounds = {_sign(mention): ground for mention, ground in zip(said.mentions, said.grounds, strict=True)}
    used = _days(mentions)
    rest = [
        Unused(timex=each, why=_dropped(each, dropped) or judged.get(each, _otherwise(each)))
        for each in dates
        if not _used(each, used)
    ]
    return Explanation(mentions=tuple(mentions), unused=tuple(rest), grounds=grounds)


def _otherwise(timex: Timex) -> str:
    return "names no day" if timex.due is None else "says the same as the date beside it"


def _sign(mention: Mention) -> str:
    return f"{mention.start} {mention.due} {mention.change}"


def _dropped(timex: Timex, dropped: Sequence[tuple[Mention, str]]) -> str:
    return next((why for mention, why in dropped if _used(timex, _days((mention,)))), "")


def _days(mentions: Sequence[Mention]) -> Mapping[Due, list[Mention]]:
    """Return the mentions by each day that they name."""
    found: dict[Due, list[Mention]] = defaultdict(list)
    for mention in mentions:
        for due in {mention.due, mention.old_due}:
            if due is not None:
                found[due].append(mention)
    return found


def _used(timex: Timex, days: Mapping[Due, list[Mention]]) -> bool:
    if timex.due is None:
        return False
    return any(mention.start <= timex.start < mention.end for mention in days.get(timex.due, ()))
