"""All commitments in the making: each statement goes to the one it is about, and people join and part them."""

from collections.abc import Iterable, Iterator

from monitor.model import CLOSES, Action, Decision
from monitor.policy import Watch
from monitor.track.drafting.draft import Draft, Told
from monitor.track.drafting.report import Report
from monitor.track.matching import best
from monitor.track.merging import found, hear
from monitor.track.merging.people import decide
from monitor.track.naming.indexing import ANSWERS

CANDIDATES = 32
"""The newest commitments of one index key with which a statement is compared: it bounds the work for a common name."""


class Drafts:
    """The commitments in the making, found by the index keys of what was said about them; oldest first."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        self._places: list[Draft] = []
        self._indexed: dict[str, list[int]] = {}
        self._of_mention: dict[str, Draft] = {}
        self._aside: dict[str, Told] = {}
        self._number = 0

    def __iter__(self) -> Iterator[Draft]:
        return iter(_distinct(self._places))

    def take(self, what: Report | Decision) -> None:
        """Let a statement or a decision act on the commitment it is about."""
        self._number += 1
        told = (self._number, what)
        if isinstance(what, Report):
            draft = best(what, self._candidates(what.keys))
            if draft is None and _ends_nothing(what):
                self._aside[what.key] = told
            else:
                self._act(draft or self._open(what), told)
            return
        for key in (what.target, *what.others):
            if key in self._aside:
                aside = self._aside.pop(key)
                self._act(self._open(_root([aside])), aside)
        if what.action is Action.MERGE:
            self._merge(what)
        if what.action is Action.SPLIT:
            self._split(what, told)
        self._act(self._of_mention[what.target], told)

    def _open(self, root: Report) -> Draft:
        draft = Draft(root, self._watch, len(self._places))
        self._places.append(draft)
        return draft

    def _act(self, draft: Draft, told: Told) -> None:
        """Let a statement or a decision act on *draft*; a statement is indexed."""
        draft.told.append(told)
        what = told[1]
        if isinstance(what, Decision):
            decide(draft, what)
            return
        (hear if draft.reports else found)(draft, what)
        self._of_mention[what.key] = draft
        for key in what.keys - draft.keys:
            self._indexed.setdefault(key, []).append(draft.place)
        draft.keys |= what.keys

    def _merge(self, decision: Decision) -> None:
        """Tell what acted on several commitments again, as the story of the one that a person says they are."""
        named = [decision.target, *(key for key in decision.others if key in self._of_mention)]
        joined = _distinct(self._of_mention[key] for key in named)
        if len(joined) > 1:
            told = {each[0]: each for draft in joined for each in draft.told}
            keys = set().union(*(draft.keys for draft in joined))
            self._put(self._retell([told[number] for number in sorted(told)], joined[0], keys), joined)

    def _split(self, decision: Decision, told: Told) -> None:
        """Let the statements that a person takes out of a commitment make one of their own."""
        draft = self._of_mention[decision.target]
        apart = {report.key for report in draft.reports} & set(decision.others)
        if apart and decision.target not in apart:
            stays = [each for each in draft.told if _about(each) not in apart]
            goes = [each for each in draft.told if _about(each) in apart]
            self._put(self._retell(stays, draft, draft.keys), [draft])
            opened = self._open(_root(goes))
            opened.split_by = decision.key
            other = self._retell(goes, opened, set())
            self._put(other, [opened])
            self._act(other, told)

    def _put(self, new: Draft, old: list[Draft]) -> None:
        """Let *new* stand wherever one of *old* stood."""
        places = {draft.place for draft in old}
        self._places = [new if draft.place in places else draft for draft in self._places]

    def _retell(self, told: list[Told], old: Draft, keys: set[str]) -> Draft:
        """Return what *told* makes in the place of *old*, whose id it keeps; *keys* lead there already."""
        draft = Draft(_root(told), self._watch, old.place)
        draft.keys |= keys
        draft.anchor = _anchor(told, old)
        draft.split_by = old.split_by
        for each in told:
            self._act(draft, each)
        return draft

    def _candidates(self, keys: Iterable[str]) -> list[Draft]:
        """Return the newest that go by one of *keys*, or answer to one that is gone by."""
        asked = {key.removeprefix(ANSWERS) for key in keys} | {ANSWERS + key for key in keys if key[:1] != ANSWERS}
        places = {place for key in asked for place in self._indexed.get(key, ())[-CANDIDATES:]}
        return _distinct(self._places[place] for place in sorted(places))


def _ends_nothing(report: Report) -> bool:
    """Whether a report says in doubt that something is over of which nothing is known: that makes no commitment."""
    return bool(report.doubt) and report.mention.change in CLOSES


def _about(told: Told) -> str:
    """The key of the statement that acted, or that was decided about."""
    what = told[1]
    return what.key if isinstance(what, Report) else what.target


def _anchor(told: list[Told], old: Draft) -> str:
    """The statement in *told* whose id is kept: the anchor of *old*, else the first that *old* had, else none."""
    left = {what.key for _, what in told if isinstance(what, Report)}
    return next((key for key in (old.anchor, *(each.key for each in old.reports)) if key in left), "")


def _distinct(drafts: Iterable[Draft]) -> list[Draft]:
    return list({draft.place: draft for draft in drafts}.values())


def _root(told: list[Told]) -> Report:
    """The first statement; no decision comes before it."""
    return next(what for _, what in told if isinstance(what, Report))
