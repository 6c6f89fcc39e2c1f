"""Commitments, changes and watches as short texts, and a desk that remembers what was told."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from monitor.alerting import evaluate
from monitor.forms import parse_clock, parse_duration
from monitor.model import (
    Alert,
    Attention,
    Change,
    Claim,
    Commitment,
    Due,
    Evidence,
    Kind,
    Reason,
    Severity,
    State,
    Transition,
    Verdict,
)
from monitor.policy import AlertPolicy, Escalation, Keep, Nagging, Watch
from monitor.track import advance
from tests.make import instant, origin


def evidence(key: str = "d1", quote: str = "The permit is set to expire.", read: str | None = None) -> Evidence:
    """A quote; *read* is the time of its fetch."""
    where = origin(key, fetched_at=instant(read)) if read else origin(key)
    return Evidence(mention=f"m-{key}", quote=quote, origin=where)


def commitment(due: str | None = "2023-03-18", **given: Any) -> Commitment:
    """A watched, pending expiry that was first read on 1 March 2023; *due* in ISO form, *zone* for its end."""
    zone = given.pop("zone", "UTC")
    parsed = Due.parse(due) if due else None
    facts: dict[str, Any] = {
        "id": "c1",
        "watch": "Harbour",
        "subject": "Harbour Dredging Permit",
        "kind": Kind.EXPIRY,
        "state": State.PENDING,
        "due": parsed,
        "ends_at": parsed.ends_at(zone) if parsed else None,
        "first_read": instant("2023-03-01T09:00"),
    }
    return Commitment(**(facts | given))


def watch(lead: str = "14d 7d 3d 1d 0d", **given: Any) -> Watch:
    """A watch with these lead times; *every*, *times*, *then*, *at* and *escalate* ("4h boss, 1d chief") as texts."""
    nagging = Nagging(
        every=parse_duration(given.pop("every", "1d")),
        times=given.pop("times", 5),
        then=parse_duration(then) if (then := given.pop("then", "7d")) else None,
    )
    steps = [step.split() for step in given.pop("escalate", "").split(",") if step]
    alerts = AlertPolicy(
        lead=tuple(parse_duration(each) for each in lead.split()),
        at=parse_clock(given.pop("at", "09:00")),
        overdue=nagging,
        escalate=tuple(Escalation(after=parse_duration(after), to=to) for after, to in steps),
        to=given.pop("to", ()),
    )
    facts: dict[str, Any] = {"watch": "Harbour", "alerts": alerts, "keep": Keep(kinds=tuple(Kind))}
    return Watch(**(facts | given))


def change(what: Change, at: str, key: str = "d2", read: str | None = None, **given: Any) -> Transition:
    """A reported change of a pending commitment, read an hour after it was reported; dues in ISO form."""
    for name in ("due_before", "due_after"):
        if isinstance(given.get(name), str):
            given[name] = Due.parse(given[name])
    fetched = read or (instant(at) + timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M")
    facts: dict[str, Any] = {
        "before": State.PENDING,
        "after": State.PENDING,
        "change": what,
        "at": instant(at),
        "evidence": (evidence(key, f"It was {what}.", fetched),),
    }
    return Transition(**(facts | given))


def claim(due: str, speaker: str, key: str = "d2", read: str = "2023-03-10T09:00") -> Claim:
    return Claim(
        due=Due.parse(due), change=Change.EXTENDED, speaker=speaker, evidence=evidence(key, f"Until {due}.", read)
    )


def alert(**given: Any) -> Alert:
    """An alert as it comes out of the store."""
    facts: dict[str, Any] = {
        "watch": "Harbour",
        "about": "c1",
        "reason": Reason.LEAD_TIME,
        "severity": Severity.WARNING,
        "at": instant("2023-03-09T09:00"),
        "fingerprint": "f1",
        "subject": "Harbour Dredging Permit",
        "kind": Kind.EXPIRY,
        "state": State.PENDING,
        "due": Due.parse("2023-03-18"),
        "evidence": (evidence(),),
    }
    return Alert(**(facts | given))


def attention(alerts: Iterable[Alert] = (), **given: Any) -> Attention:
    fired = {each.fingerprint: each for each in alerts}
    return Attention(told=frozenset(fired), fired=fired, **given)


def at(moment: str, about: Commitment, by: Watch, heed: Attention | None = None) -> Verdict:
    """What *moment* (UTC) calls for, after the calendar has acted."""
    now = instant(moment)
    return evaluate(advance(about, now), by, heed or attention(), now)


@dataclass
class Desk:
    """Somebody who is told about one commitment, and whose memory is the store's."""

    about: Commitment
    by: Watch
    heed: Attention = field(default_factory=attention)
    heard: list[Alert] = field(default_factory=list)
    next_review_at: datetime | None = None

    def look(self, now: datetime) -> list[Alert]:
        """Evaluate at *now*, remember and return what came."""
        verdict = evaluate(advance(self.about, now), self.by, self.heed, now)
        self.next_review_at = verdict.next_review_at
        self.heard += verdict.alerts
        fired = self.heed.fired | {each.fingerprint: each for each in verdict.alerts}
        self.heed = replace(self.heed, told=frozenset(fired), fired=fired)
        return list(verdict.alerts)

    def sleep(self, start: datetime, end: datetime) -> list[Alert]:
        """Look at *start*, then only when the last look said so, up to *end*; return what came."""
        told: list[Alert] = []
        now: datetime | None = start
        while now is not None and now <= end:
            told += self.look(now)
            assert self.next_review_at is None or self.next_review_at > now
            now = self.next_review_at
        return told


def told(alerts: Iterable[Alert]) -> list[tuple[str, str]]:
    """Reason and occurrence of each alert."""
    return [(each.reason.value, each.occurrence) for each in alerts]


def days(desk: Desk, first: str, last: str) -> list[tuple[str, str, str]]:
    """What comes from *first* to *last*: time (UTC), reason, occurrence."""
    alerts = desk.sleep(instant(first), instant(last))
    return [(f"{each.at:%m-%d %H:%M}", each.reason.value, each.occurrence) for each in alerts]
