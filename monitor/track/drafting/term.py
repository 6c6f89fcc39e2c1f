"""One term of a commitment: the claims heard in it, and those of them that weigh.

Ten thousand texts may say one thing, and weighing is dear. So of each due a bounded number of claims weighs and is
shown, the weightiest: firm before doubtful, printed before worked out, a source and a sentence of their own before one
that speaks already. What falls behind is kept aside: where those before it are withdrawn, it takes their place.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from monitor.model import Due
from monitor.track.drafting.claims import Standing, Witness
from monitor.track.drafting.report import Report

MOST_CLAIMS = 20
"""Claims of one due that weigh: as many sources of their own as any dispute may want to be settled, and more."""
MOST_DUES = 24
"""Dues of a term that weigh; of more the earliest, which are those that count."""
WITHDRAWN = "withdrawn by its source"
"""The doubt about a claim that a newer version of its text no longer makes."""


@dataclass(slots=True)
class Term:
    """The time between two changes of the due.

    *opened_by* is the report of the change that opened it; None for the first term and for a person's word. *before* is
    the due that counted until then. *pinned*: a person said which due counts, and no machine reading overrides it.
    *witnesses* are the claims that weigh, *aside* all others; *claimed* counts those that weigh by their due.
    """

    opened_at: datetime
    number: int = 1
    opened_by: Report | None = None
    before: Due | None = None
    pinned: bool = False
    witnesses: list[Witness] = field(default_factory=list)
    aside: list[Witness] = field(default_factory=list)
    standing: Standing = field(default_factory=lambda: Standing(due=None))
    claimed: Counter[Due] = field(default_factory=Counter)

    def keep(self, witness: Witness, most: int = MOST_CLAIMS) -> bool:
        """Add *witness*; return whether it weighs: *most* do of one due."""
        due = witness.claim.due
        if due is not None and due not in self.claimed and len(self.claimed) >= MOST_DUES:
            latest = max(self.claimed, key=lambda claimed: (claimed.start, claimed.stop, str(claimed)))
            if due.start >= latest.start:
                self.aside.append(witness)
                return False
            self._set_aside(lambda each: each.claim.due == latest)
        if due is not None and self.claimed[due] >= most:
            lighter = _lighter(witness, [each for each in self.witnesses if each.claim.due == due])
            if lighter is None:
                self.aside.append(witness)
                return False
            self._set_aside(lambda each: each is lighter)
        self._weigh_in(witness)
        return True

    def withdraw(self, mentions: frozenset[str], most: int = MOST_CLAIMS) -> None:
        """Let the claims made by *mentions* count as withdrawn; firm ones that were set aside take their place."""
        self.witnesses = [_without(each, mentions) for each in self.witnesses]
        aside, self.aside = self.aside, []
        for each in aside:
            self.keep(_without(each, mentions), most)

    def heard(self, mention: str) -> Witness | None:
        """Return the claim that *mention* makes, whether it weighs or not."""
        every = (each for each in (*self.witnesses, *self.aside) if each.claim.evidence.mention == mention)
        return next(every, None)

    def _weigh_in(self, witness: Witness) -> None:
        self.witnesses.append(witness)
        if witness.claim.due is not None:
            self.claimed[witness.claim.due] += 1

    def _set_aside(self, which: Callable[[Witness], bool]) -> None:
        self.aside += [each for each in self.witnesses if which(each)]
        self.witnesses = [each for each in self.witnesses if not which(each)]
        self.claimed = Counter(each.claim.due for each in self.witnesses if each.claim.due is not None)


def _lighter(witness: Witness, kept: list[Witness]) -> Witness | None:
    """Return the one of *kept*, all claims of one due, that weighs less than *witness*; None if none does."""
    worst = min(kept, key=_weight)
    if _weight(worst) < _weight(witness):
        return worst
    sources = Counter(each.voice[0] for each in kept)
    sentences = Counter(each.voice[1] for each in kept)
    source, sentence = witness.voice
    if _weight(worst) > _weight(witness) or source in sources or sentence in sentences:
        return None
    repeated = (each for each in reversed(kept) if sources[each.voice[0]] > 1 or sentences[each.voice[1]] > 1)
    return next(repeated, None)


def _weight(witness: Witness) -> tuple[bool, bool]:
    return (not witness.doubt, witness.printed)


def _without(witness: Witness, mentions: frozenset[str]) -> Witness:
    return replace(witness, doubt=WITHDRAWN) if witness.claim.evidence.mention in mentions else witness
