"""From mentions to commitments: each statement finds its commitment, each commitment its id."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from itertools import count

from monitor.model import Commitment, Decision, Mention, digest
from monitor.policy import Watch
from monitor.track.drafting.draft import Draft
from monitor.track.drafting.report import Report
from monitor.track.drafting.report import hear as as_heard
from monitor.track.drafting.standing import with_standing
from monitor.track.drafts import Drafts
from monitor.track.finishing import finish, tracked
from monitor.track.rereading.repeating import anew

ID_DIGITS = 16
"""Hex digits of an id: a chance of 1 in 37 million that two of a million commitments would be given one (then
another is drawn where both are known, and the store refuses where they are not)."""


def derive(
    mentions: Iterable[Mention],
    watch: Watch,
    decisions: Iterable[Decision],
    ids: Mapping[str, str],
) -> list[Commitment]:
    """Return the commitments that *mentions* and *decisions* come to, oldest first (see :mod:`monitor.track`)."""
    decisions = list(decisions)
    said = anew(_distinct(mentions), {key for each in decisions for key in (each.target, *each.others)})
    reports = with_standing({report.key: report for report in map(partial(as_heard, watch=watch), said)})
    drafts = Drafts(watch)
    for *_, what in sorted(_events(reports, decisions), key=lambda event: event[:3]):
        drafts.take(what)
    kept = [draft for draft in drafts if tracked(draft)]
    return [finish(draft, given) for draft, given in zip(kept, _given(kept, watch, ids), strict=True)]


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
    """Yield what happened with its place in time: a decision after all reports of its time, and those it is about."""
    for report in reports.values():
        yield report.at, False, report.order, report
    for decision in {decision.key: decision for decision in decisions}.values():
        if decision.target in reports:
            about = (decision.target, *(key for key in decision.others if key in reports))
            yield max(decision.at, *(reports[key].at for key in about)), True, (decision.at, decision.key), decision


def _given(drafts: Sequence[Draft], watch: Watch, ids: Mapping[str, str]) -> list[str]:
    """Return an id for each of *drafts*, never one twice: that of its earliest known mention, else a new one."""
    given: dict[int, str] = {}
    taken = set(ids.values())
    free = set(taken)
    for draft in drafts:
        known = next((ids[key] for key in (draft.anchor, *(each.key for each in draft.reports)) if key in ids), None)
        if known in free:
            free.discard(known)
            given[draft.place] = known
    for draft in drafts:
        if draft.place not in given:
            given[draft.place] = _new_id(draft, watch, taken)
            taken.add(given[draft.place])
    return [given[draft.place] for draft in drafts]


def _new_id(draft: Draft, watch: Watch, taken: Container[str]) -> str:
    """Draw an id from the first statement and the decision that split it off; then with a number, until it is new.

    All ids are of one length, so that none is the beginning of another.
    """
    of = [watch.watch, draft.reports[0].key, *filter(None, [draft.split_by])]
    drawn = (digest("commitment", *of, *filter(None, [number])) for number in count())
    return next(found for digits in drawn if (found := "c" + digits[:ID_DIGITS]) not in taken)
