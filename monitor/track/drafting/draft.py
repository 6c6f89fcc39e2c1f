"""A commitment in the making: what the statements heard so far come to."""

from collections.abc import Sequence
from datetime import datetime

from monitor.model import MOVES, OPEN, Change, Claim, Decision, Due, Evidence, Grain, Kind, State, Transition
from monitor.policy import Watch
from monitor.track.drafting.claims import ROUNDING, Witness, weigh
from monitor.track.drafting.dues import Dues
from monitor.track.drafting.report import PROLONGS, Report
from monitor.track.drafting.term import MOST_CLAIMS, WITHDRAWN, Term
from monitor.track.naming.normal import Name
from monitor.track.naming.sums import Sum
from monitor.track.naming.watching import Tie

Told = tuple[int, Report | Decision]
"""What has acted, with its number in the order of all that did."""


def _made_at(witness: Witness, place: str, due: Due | None) -> bool:
    origin = witness.claim.evidence.origin
    return origin is not None and origin.place == place and _agree(witness.claim.due, due)


def _day_left(opened_by: Report | None) -> list[Due]:
    """The day from which the due was moved, where the report of that names one."""
    old = opened_by.mention.old_due if opened_by is not None else None
    return [old] if old is not None and old.grain is Grain.DAY else []


def _agree(claimed: Due | None, due: Due | None) -> bool:
    return due is None or (claimed is not None and claimed.compatible(due))


def grounds(due: Due | None, claims: Sequence[Claim]) -> tuple[Evidence, ...]:
    """Return what *due* rests on: the first of *claims* that names it, else the first of all."""
    same = [claim for claim in claims if due is not None and claim.due is not None and claim.due.same_days(due)]
    return tuple(claim.evidence for claim in (same or claims)[:1])


class Draft:
    """What is known of one commitment after the statements heard so far, in canonical order.

    *told* is all that has acted on it. *anchor* is the statement, one of its own, whose id it keeps after a merge or a
    split. *split_by* is the key of the decision that took it out of another one, else it is empty.
    *stated*: its kind is that of a firm plain statement or a person's; a report of a change hardly tells of what kind
    it is.
    """

    def __init__(self, root: Report, watch: Watch, place: int = 0) -> None:
        self.watch = watch
        self.place = place
        self.keys: set[str] = set()
        self.reports: list[Report] = []
        self.kind: Kind = root.mention.kind
        self.stated = False
        self.label = root.mention.called
        self.series = root.mention.series
        self.tie = Tie.NONE
        self.subjects: dict[Name, str] = {}
        self.names: dict[Name, str] = {}
        self.sums: frozenset[Sum] = frozenset()
        self.state = State.PENDING
        self.term = Term(root.at)
        self.earlier = Dues()
        self.transitions: list[Transition] = []
        self.last_change: Change | None = None
        self.provisional: Due | None = None
        self.awaited = ""
        self.waiting: list[tuple[Report, Due | None]] = []
        self.agreed_in = 0
        self.accepted = False
        self.corrected = False
        self.withdrawn: set[str] = set()
        self.by_document: dict[str, list[Report]] = {}
        self.places: set[str] = set()
        self.owner: str | None = None
        self.told: list[Told] = []
        self.anchor = ""
        self.split_by = ""

    # ------------------------------------------------------------------ what can be asked

    @property
    def due(self) -> Due | None:
        """The due that counts."""
        return self.term.standing.due

    @property
    def open(self) -> bool:
        """Whether anything is still to come."""
        return self.state in OPEN

    def claimed(self, due: Due) -> bool:
        """Whether somebody claims *due* in this term."""
        return any(claimed.compatible(due) for claimed in self.term.claimed)

    def miscounted(self, due: Due) -> bool:
        """Whether the due that counts was only worked out and misses the printed *due* by a few days."""
        counts = [each for each in self.term.witnesses if each.claim.due == self.due]
        near = self.due is not None and 0 < abs((due.start - self.due.start).days) <= ROUNDING
        return near and not self.term.pinned and bool(counts) and not any(each.printed for each in counts)

    def knew(self, due: Due) -> bool:
        """Whether *due* counted or was claimed at any time."""
        return due in self.earlier or self.claimed(due)

    def never_had(self, due: Due) -> bool:
        """Whether *due* is none that counted, was claimed or is awaited, nor may have counted before a move."""
        known = self.due
        if known is None or self.knew(due) or self.awaits(due) or self.miscounted(due):
            return False
        return self.term.opened_by is None or due.start >= known.start

    def awaits(self, due: Due) -> bool:
        """Whether a change to *due* is reported that does not count yet."""
        return any(new is not None and new.compatible(due) for _, new in self.waiting)

    @property
    def awaits_day(self) -> bool:
        """Whether a move is reported that does not count yet and does not say to when."""
        return any(new is None and report.mention.change in MOVES for report, new in self.waiting)

    def superseded_in(self, document: str, due: Due) -> bool:
        """Whether a change that was reported in *document* says that it moved from *due*, or did, without saying so."""
        opened, before = self.term.opened_by, self.term.before
        if before is not None and opened is not None and opened.document == document and before.same_days(due):
            return True
        moves = (each.mention for each in self.by_document.get(document, ()) if each.mention.change in MOVES)
        return any(move.old_due is not None and move.old_due.compatible(due) for move in moves)

    @property
    def retracted(self) -> frozenset[str]:
        """The places of the texts that gave the due that counts, where none of them gives it any more; else none."""
        backing = [each for each in self.term.witnesses if each.claim.due == self.due]
        if self.term.pinned or not all(each.doubt == WITHDRAWN for each in backing):
            return frozenset()
        return frozenset(each.claim.evidence.origin.place for each in backing if each.claim.evidence.origin is not None)

    def passed(self, at: datetime) -> bool:
        """Whether the due is over at the instant *at*; an unknown one never is."""
        return self.due is not None and self.due.ends_at(self.watch.zone) <= at

    def grounds(self) -> tuple[Evidence, ...]:
        """What the due that counts rests on."""
        return grounds(self.due, [each.claim for each in self.term.witnesses])

    def reported(self) -> Due | None:
        """The due of the change that was reported last and does not count yet."""
        return self.provisional or next((due for _, due in reversed(self.waiting) if due is not None), None)

    # ------------------------------------------------------------------ what can happen to it

    def join(self, report: Report) -> None:
        """Take *report* among the statements about this commitment, without weighing what it says."""
        self.reports.append(report)
        if report.mention.change is None and not self.stated:
            self.kind, self.stated = report.mention.kind, not report.doubt
        prolonged = report.mention.change in PROLONGS and self.kind is Kind.EVENT
        if (prolonged or (report.moves_act and self.kind is Kind.EXPIRY)) and not report.doubt:
            self.kind = report.mention.kind
        self.by_document.setdefault(report.document, []).append(report)
        self.places.add(report.place)
        self.tie = max(self.tie, report.tie)
        self.sums |= report.sums
        self.subjects.setdefault(report.subject, report.mention.called)
        for name, text in zip(report.forms, (report.mention.subject, *report.mention.aliases), strict=False):
            if name.telling:
                self.names.setdefault(name, text)

    def testify(self, witness: Witness) -> None:
        """Add a claim to the present term; a pinned due stands whatever is claimed."""
        term = self.term
        due = witness.claim.due
        if not term.keep(witness, self._most_claims):
            return
        known = term.standing
        if term.pinned or (
            known.due is not None and due is not None and not known.disputed and due.same_days(known.due)
        ):
            return
        term.standing = weigh(term.witnesses, self.watch.settle.sources)

    def retract(self, place: str, due: Due | None) -> tuple[Evidence, ...]:
        """Let the claims of *due* (None: of any) made at *place* count as doubtful; return their evidence.

        A change that was reported there and does not count yet is awaited no more.
        """
        said = (*self.term.witnesses, *self.term.aside)
        gone = [each for each in said if each.doubt != WITHDRAWN and _made_at(each, place, due)]
        off = [report for report, new in self.waiting if report.place == place and _agree(new, due)]
        evidence = (*(each.claim.evidence for each in gone), *(report.evidence for report in off))
        self.withdrawn |= {each.mention for each in evidence}
        self.term.withdraw(frozenset(each.claim.evidence.mention for each in gone), self._most_claims)
        self.waiting = [(report, new) for report, new in self.waiting if report not in off]
        if evidence and not self.waiting and not self._firmly_claimed(self.provisional):
            self.settle_waiting()
        if gone and not self.term.pinned:
            self.term.standing = weigh(self.term.witnesses, self.watch.settle.sources)
        return evidence

    @property
    def _most_claims(self) -> int:
        return max(MOST_CLAIMS, self.watch.settle.sources)

    def _firmly_claimed(self, due: Due | None) -> bool:
        firm = (each.claim.due for each in self.term.witnesses if not each.doubt)
        return due is not None and any(claimed is not None and claimed.compatible(due) for claimed in firm)

    def begin_term(self, at: datetime, opened_by: Report | None) -> None:
        """Close the present term: its dues become earlier ones, its dispute is history, what was awaited is past."""
        for due in (*self.term.claimed, *_day_left(opened_by)):
            self.earlier.add(due)
        before = self.due
        self.term = Term(at, self.term.number + 1, opened_by, before)
        self.settle_waiting()

    def settle_waiting(self) -> None:
        """Nothing is awaited any more."""
        self.waiting, self.awaited, self.provisional = [], "", None

    def record(
        self,
        change: Change,
        at: datetime,
        evidence: tuple[Evidence, ...],
        *,
        after: State | None = None,
        due_before: Due | None = None,
        awaited: str = "",
        rule: str = "",
    ) -> None:
        """Write one step of the history; *after* is the new state, None for no new one."""
        before, self.state = self.state, after or self.state
        self.transitions.append(
            Transition(
                before=before,
                after=self.state,
                change=change,
                at=at,
                evidence=evidence,
                due_before=due_before,
                due_after=self.due,
                awaited=awaited,
                rule=rule,
                term=self.term.number,
            )
        )
        if not awaited and change is not Change.DUE_PASSED:
            self.last_change = change

    def contradict(self, report: Report, change: Change) -> None:
        """Write down that *report* does not fit: nothing moves."""
        contradiction = Transition(
            before=self.state,
            after=self.state,
            change=change,
            at=report.at,
            evidence=(report.evidence,),
            due_before=self.due,
            due_after=report.mention.due,
            contradiction=True,
            term=self.term.number,
        )
        self.transitions.append(contradiction)
