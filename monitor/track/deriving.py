"""From mentions to commitments: each statement finds its commitment, each commitment its id."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial

from monitor.model import Commitment, Decision, Mention, digest
from monitor.policy import Watch
from monitor.track.draft import Draft
from monitor.track.finishing import finish, tracked
from monitor.track.matching import best
from monitor.track.merging import found, hear
from monitor.track.people import decide
from monitor.track.report import WATCH_KEY, Report
from monitor.track.report import hear as as_heard
from monitor.track.watching import Tie

CANDIDATES = 32
"""The newest commitments of one index key with which a statement is compared: it bounds the work for a common name."""
ID_DIGITS = 16
"""Hex digits of an id: a chance of 1 in 37 million that two of a million commitments would be given one (then more
digits are taken where both are known, and the store refuses where they are not)."""


def derive(
    mentions: Iterable[Mention],
    watch: Watch,
    decisions: Iterable[Decision],
    ids: Mapping[str, str],
) -> list[Commitment]:
    """Return the commitments that *mentions* and *decisions* come to, oldest first (see :mod:`monitor.track`)."""
    reports = {report.key: report for report in map(partial(as_heard, watch=watch), _distinct(mentions))}
    drafts = _Drafts(watch)
    for _, _, _, what in sorted(_events(reports, decisions), key=lambda event: event[:3]):
        drafts.take(what)
    kept = [draft for draft in drafts.all if tracked(draft)]
    return [finish(draft, given) for draft, given in zip(kept, _given(kept, watch, ids), strict=True)]


class _Drafts:
    """The commitments in the making, found by the index keys of what was said about them."""

    def __init__(self, watch: Watch) -> None:
        self.all: list[Draft] = []
        self._watch = watch
        self._indexed: dict[str, list[int]] = {}
        self._of_mention: dict[str, Draft] = {}

    def take(self, what: Report | Decision) -> None:
        """Let a statement or a decision act on the commitment it is about."""
        if isinstance(what, Decision):
            decide(self._of_mention[what.target], what)
            return
        keys = what.keys if what.tie >= Tie.NEAR else what.keys - {WATCH_KEY}
        draft = best(what, self._candidates(keys))
        if draft is None:
            draft = Draft(what, self._watch, len(self.all))
            self.all.append(draft)
            found(draft, what)
        else:
            hear(draft, what)
        self._of_mention[what.key] = draft
        for key in keys - draft.keys:
            self._indexed.setdefault(key, []).append(draft.place)
        draft.keys |= keys

    def _candidates(self, keys: Iterable[str]) -> list[Draft]:
        places = {place for key in keys for place in self._indexed.get(key, ())[-CANDIDATES:]}
        return [self.all[place] for place in sorted(places)]


def _distinct(mentions: Iterable[Mention]) -> list[Mention]:
    """Each statement once; should two that differ carry one key, the choice does not depend on their order."""
    kept: dict[str, Mention] = {}
    for mention in mentions:
        known = kept.setdefault(mention.key, mention)
        if known != mention:
            kept[mention.key] = min(known, mention, key=repr)
    return list(kept.values())


def _events(
    reports: Mapping[str, Report], decisions: Iterable[Decision]
) -> Iterator[tuple[datetime, bool, tuple[object, ...], Report | Decision]]:
    """Yield what happened with its place in time: a decision after all reports of its time, and after its target."""
    for report in reports.values():
        yield report.at, False, report.order, report
    for decision in {decision.key: decision for decision in decisions}.values():
        if decision.target in reports:
            yield max(decision.at, reports[decision.target].at), True, (decision.key,), decision


def _given(drafts: Sequence[Draft], watch: Watch, ids: Mapping[str, str]) -> list[str]:
    """Return an id for each of *drafts*, never one twice: that of its earliest known mention, else a new one."""
    given: dict[int, str] = {}
    taken = set(ids.values())
    free = set(taken)
    for draft in drafts:
        known = next((ids[report.key] for report in draft.reports if report.key in ids), None)
        if known in free:
            free.discard(known)
            given[draft.place] = known
    for draft in drafts:
        if draft.place not in given:
            given[draft.place] = _new_id(draft, watch, taken)
            taken.add(given[draft.place])
    return [given[draft.place] for draft in drafts]


def _new_id(draft: Draft, watch: Watch, taken: Container[str]) -> str:
    digits = digest("commitment", watch.watch, draft.reports[0].key)
    lengths = range(ID_DIGITS, len(digits) + 1)
    return next(found for length in lengths if (found := "c" + digits[:length]) not in taken)
