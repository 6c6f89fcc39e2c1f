"""What the claims of one term come to."""

from collections.abc import Sequence
from dataclasses import dataclass

from monitor.model import Claim, Due
from monitor.track.drafting.voices import Voice, independent

ROUNDING = 3
"""Days by which a date that was worked out ("two months") may miss the printed one, which then counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A claim and its weight: *doubt* about it, or none; *printed* where the text prints the day itself."""

    claim: Claim
    doubt: str = ""
    printed: bool = True

    @property
    def voice(self) -> Voice:
        """That over which independence is counted; a person is a voice of their own."""
        evidence = self.claim.evidence
        return (evidence.origin.source if evidence.origin is not None else f"person {evidence.by}", evidence.quote)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The due that counts; *disputed* that others are claimed; *settled* by how many sources it was settled, or 0."""

    due: Due | None
    disputed: bool = False
    settled: int = 0


def weigh(witnesses: Sequence[Witness], sources: int) -> Standing:
    """Return what *witnesses* come to.

    Doubtful ones count only where there are no firm ones. "April" and "17 April" agree, and the finer counts. A
    printed date beats one worked out within `ROUNDING` days of it, or in the same document. Those that are left are
    disputed, and the earliest counts, unless exactly one of them has *sources* independent sources.
    """
    heard = _best(witnesses)
    dues = {witness.claim.due for witness in heard if witness.claim.due is not None}
    positions = [due for due in dues if not any(_within(other, due) for other in dues)]
    positions.sort(key=lambda due: (due.start, due.stop, str(due)))
    distinct = [due for place, due in enumerate(positions) if not place or not due.same_days(positions[place - 1])]
    if len(distinct) < 2:
        return Standing(due=distinct[0] if distinct else None)
    voices = [_voices(due, distinct, heard) for due in distinct]
    winners = [(due, count) for due, count in zip(distinct, voices, strict=True) if count >= sources]
    if len(winners) == 1:
        return Standing(due=winners[0][0], settled=winners[0][1])
    return Standing(due=distinct[0], disputed=True)


def _best(witnesses: Sequence[Witness]) -> list[Witness]:
    heard = [each for each in witnesses if not each.doubt] or list(witnesses)
    printed = [each for each in heard if each.printed and each.claim.due is not None]
    return [each for each in heard if each.printed or not any(_beats(other, each) for other in printed)]


def _beats(printed: Witness, worked_out: Witness) -> bool:
    """Whether the text prints what was worked out: the two are near, or one narrator gives both in one document."""
    one, other = printed.claim, worked_out.claim
    if one.due is not None and other.due is not None and abs((one.due.start - other.due.start).days) <= ROUNDING:
        return True
    same = one.evidence.origin == other.evidence.origin and one.evidence.origin is not None
    return same and other.speaker in (None, one.speaker)


def _within(finer: Due, coarser: Due) -> bool:
    return coarser.start <= finer.start and finer.stop <= coarser.stop and not finer.same_days(coarser)


def _voices(due: Due, positions: Sequence[Due], heard: Sequence[Witness]) -> int:
    """How many independent sources speak for *due* and for no other position."""
    return independent(
        each.voice
        for each in heard
        if each.claim.due is not None
        and each.claim.due.compatible(due)
        and sum(each.claim.due.compatible(other) for other in positions) == 1
    )
