"""Says for each result which rules made it, and for every other date why it was not used."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from monitor.extract.commitments.judging import no_day
from monitor.extract.mentions import Said
from monitor.extract.scoring import Ground
from monitor.extract.wording import in_words
from monitor.model import Due, Mention, Timex

_BESIDE = 30
"""Characters that are shown on both sides of an expression."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Unused:
    """A temporal expression that became nothing, *why*, and the words around it."""

    timex: Timex
    why: str
    context: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Explanation:
    """The mentions of a document, each with its sentence, cue, date rule and subject rule; and the other dates."""

    mentions: tuple[Mention, ...]
    unused: tuple[Unused, ...]
    grounds: Mapping[str, Ground]

    def reasons(self, mention: Mention) -> list[str]:
        """Return the features that spoke most strongly for *mention*, each once; none where a rule alone made it."""
        ground = self.grounds.get(_sign(mention))
        return _once([each.split("&") for each in ground.reasons()]) if ground else []


def account(
    text: str,
    dates: Sequence[Timex],
    mentions: Sequence[Mention],
    said: Said,
    dropped: Sequence[tuple[Mention, str]] = (),
) -> Explanation:
    """Put together what became of each temporal expression of *text*: unused, or *dropped* with its mention."""
    judged = {each.place.timex: each.why for each in said.unused} | dict(said.unread)
    grounds = {_sign(mention): ground for mention, ground in zip(said.mentions, said.grounds, strict=True)}
    used = _days(mentions)
    rest = [
        Unused(
            timex=each, why=_dropped(each, dropped) or judged.get(each, _otherwise(each)), context=_around(text, each)
        )
        for each in dates
        if not _used(each, used)
    ]
    return Explanation(mentions=tuple(mentions), unused=tuple(rest), grounds=grounds)


def _once(features: Sequence[Sequence[str]]) -> list[str]:
    """Say features, of which some have several parts, so that none repeats what another says, or says more exactly."""
    phrases = [[in_words(part) for part in parts] for parts in features]
    said = {phrase for each in phrases for phrase in each}
    told = {phrase for phrase in said if any(other.startswith(f"{phrase}, ") for other in said)}
    reasons = []
    for each in phrases:
        fresh = [phrase for phrase in dict.fromkeys(each) if phrase not in told]
        told.update(fresh)
        reasons += [" and ".join(fresh)] if fresh else []
    return reasons


def _around(text: str, timex: Timex) -> str:
    """The line of an expression, cut to a few words on both sides."""
    before = text[max(0, timex.start - _BESIDE) : timex.start].rpartition("\n")[2]
    behind = text[timex.end : timex.end + _BESIDE].partition("\n")[0]
    if len(before) == _BESIDE:
        before = f"… {before.partition(' ')[2]}"
    if len(behind) == _BESIDE:
        behind = f"{behind.rpartition(' ')[0]} …"
    return f"{before}{timex.text}{behind}".strip()


def _otherwise(timex: Timex) -> str:
    return no_day(timex.type) if timex.due is None else "says the same as the date beside it"


def _sign(mention: Mention) -> str:
    return f"{mention.start} {mention.due} {mention.change}"


def _dropped(timex: Timex, dropped: Sequence[tuple[Mention, str]]) -> str:
    return next((why for mention, why in dropped if _used(timex, _days((mention,)))), "")


def _days(mentions: Sequence[Mention]) -> Mapping[Due | str, list[Mention]]:
    """Return the mentions by each day that they name, and by the words that name it."""
    found: dict[Due | str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        for named in {mention.due, mention.old_due, mention.date_text} - {None, ""}:
            if named is not None:
                found[named].append(mention)
    return found


def _used(timex: Timex, days: Mapping[Due | str, list[Mention]]) -> bool:
    """Whether a mention of its sentence has its day, or the day that was counted by it."""
    named = [*days.get(timex.text, ()), *(days.get(timex.due, ()) if timex.due is not None else ())]
    return any(mention.start <= timex.start < mention.end for mention in named)
