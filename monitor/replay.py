"""Any stretch of the past, day by day: the same pipeline over a store in memory, the clock set by hand."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Self
from zoneinfo import ZoneInfo

from monitor import following, pipeline, stating
from monitor.extract import extract
from monitor.jsonl import Row, Scenario, alert_row, commitment_row
from monitor.model import Alert, Commitment, Document
from monitor.policy import Settings, Watch
from monitor.store import Store, open_store

LAST_MINUTE = time(23, 59)


@dataclass(frozen=True, kw_only=True, slots=True)
class Arrival:
    """A document that a watch reads at the time of its fetch."""

    watch: Watch
    document: Document

    @property
    def order(self) -> tuple[datetime, tuple[date, str, str], str]:
        """By time of fetch; together, in canonical order."""
        return (self.document.origin.fetched_at, self.document.origin.order, self.watch.watch)


class Rehearsal:
    """A service whose clock is moved by hand."""

    def __init__(self, settings: Settings, arrivals: Iterable[Arrival]) -> None:
        self._settings = settings
        self._store: Store = open_store("sqlite://")
        self._waiting = sorted(arrivals, key=lambda arrival: arrival.order, reverse=True)
        self._told = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._store.close()

    def start(self, now: datetime) -> None:
        """Put down what the watch lists state, as if the service was started at *now*."""
        for watch in self._settings.watches:
            stating.restate(self._store, watch, now)

    def _restate(self, now: datetime) -> None:
        for watch in self._settings.watches:
            if any(known.repeat for known in watch.known):
                stating.restate(self._store, watch, now)

    def advance(self, until: datetime) -> list[Alert]:
        """Let time pass: documents arrive, reviews fall due; return the alerts since the last call."""
        while (moment := self._next()) is not None and moment <= until:
            self._arrive(moment)
            self._restate(moment)
            pipeline.review(self._store, self._settings, moment)
        alerts = self._store.alerts(after=self._told)
        self._told += len(alerts)
        return alerts

    def commitments(self) -> list[Commitment]:
        """Return all that is tracked now and needs no person's acceptance."""
        return [each for each in self._store.commitments() if not each.tentative]

    def _next(self) -> datetime | None:
        arrival = self._waiting[-1].document.origin.fetched_at if self._waiting else None
        moments = [moment for moment in (arrival, self._store.next_review_at()) if moment is not None]
        return min(moments, default=None)

    def _arrive(self, now: datetime) -> None:
        while self._waiting and self._waiting[-1].document.origin.fetched_at <= now:
            arrival = self._waiting.pop()
            watch = arrival.watch
            found = extract(arrival.document, watch.followed, watch.phrases, anything=watch.follows_anything)
            with self._store.transaction(arrival.watch.watch) as tx:
                following.read(tx, arrival.watch, arrival.document, found, now)


def last_minute(day: date, zone: str) -> datetime:
    """Return 23:59 of *day* in *zone*."""
    return datetime.combine(day, LAST_MINUTE, ZoneInfo(zone))


def run_scenario(scenario: Scenario) -> Iterator[Row]:
    """Yield one row for each day asked."""
    settings = Settings(database="sqlite://", watches=(scenario.watch,), receivers=())
    origins = [each.origin for each in scenario.documents]
    names = {key: each.via for each in origins for key in (each.document, each.again(None).document)}
    arrivals = (Arrival(watch=scenario.watch, document=each) for each in scenario.documents)
    with Rehearsal(settings, arrivals) as rehearsal:
        for day in scenario.as_of:
            alerts = rehearsal.advance(last_minute(day, scenario.watch.zone))
            yield {
                "id": scenario.id,
                "as_of": day.isoformat(),
                "commitments": [commitment_row(each, names) for each in rehearsal.commitments()],
                "alerts": [alert_row(alert) for alert in alerts],
            }


def run_watches(settings: Settings, arrivals: Sequence[Arrival], first: date, last: date) -> list[Alert]:
    """Return what the watch lists would have sent from *first* to *last* (23:59 in each watch's zone), by its time."""
    told: list[Alert] = []
    for watch in settings.watches:
        mine = [arrival for arrival in arrivals if arrival.watch.watch == watch.watch]
        alone = Settings(database="sqlite://", watches=(watch,), receivers=())
        with Rehearsal(alone, mine) as rehearsal:
            start = datetime.combine(first, time(), ZoneInfo(watch.zone))
            rehearsal.start(start)
            told += (alert for alert in rehearsal.advance(last_minute(last, watch.zone)) if alert.at >= start)
    return sorted(told, key=lambda alert: alert.at)


@dataclass(frozen=True, kw_only=True, slots=True)
class Difference:
    """An alert that only one of two configurations sends; *other*: the second one."""

    other: bool
    alert: Alert


def compare(one: Iterable[Alert], other: Iterable[Alert]) -> list[Difference]:
    """Return the alerts that only *one* or only the *other* holds, in the order of their time.

    Two alerts are the same to their readers where they say the same about a subject at the same time, whatever the ids.
    """
    mine, theirs = list(one), list(other)
    told, said = Counter(map(_gist, mine)), Counter(map(_gist, theirs))
    found = [
        *(Difference(other=False, alert=alert) for alert in _beyond(mine, told - said)),
        *(Difference(other=True, alert=alert) for alert in _beyond(theirs, said - told)),
    ]
    return sorted(found, key=lambda each: (each.alert.at, each.alert.watch, each.alert.subject, each.other))


def _gist(alert: Alert) -> tuple[object, ...]:
    return (alert.watch, alert.subject, alert.at, alert.reason, alert.severity, alert.due, alert.change, alert.summary)


def _beyond(alerts: Iterable[Alert], left: Counter[tuple[object, ...]]) -> Iterator[Alert]:
    """Yield as many alerts of each gist as are *left*."""
    for alert in alerts:
        if left[_gist(alert)] > 0:
            left[_gist(alert)] -= 1
            yield alert
