"""What people answer to what they are told."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, select, update

from monitor.errors import NotFound
from monitor.model import Action, Alert, Attention, Decision, Reason, digest
from monitor.store import schema
from monitor.store.engine import unknown
from monitor.store.index import BOND, Index
from monitor.store.work import alerts_of, begins

RECALLS = 16
"""Of the alerts that the calendar repeats (for ever, where something stays overdue) those that are read at once."""
RECENT = timedelta(days=31)
"""How far those that a review reads go back from the latest: far enough for whatever may still be escalated."""


class People(Index):
    """Decisions, acknowledgements, snoozes; each has the commitment reviewed at once."""

    def attention(self, commitment: str) -> Attention:
        """Return what was told about a commitment and what people answered."""
        series = schema.acknowledgements
        seen = self._connection.execute(select(series.c.reason, series.c.term).where(series.c.commitment == commitment))
        snoozes = schema.snoozes
        snooze = self._connection.execute(select(snoozes).where(snoozes.c.commitment == commitment)).one_or_none()
        alerts = schema.alerts
        mine = alerts.c.about == commitment
        news = select(alerts.c.body).where(mine, alerts.c.series.is_not(True)).order_by(alerts.c.number)
        told = [*self._connection.scalars(news), *reversed(self._recalls(mine))]
        return Attention(
            told=frozenset(self._connection.scalars(select(alerts.c.fingerprint).where(mine))),
            fired={alert.fingerprint: alert for alert in told},
            acknowledged=frozenset((row.reason, row.term) for row in seen),
            snoozed_until=snooze.until if snooze else None,
            past_due=snooze is not None and snooze.past_due,
        )

    def _recalls(self, mine: ColumnElement[bool]) -> list[Alert]:
        """Return the latest recalls, and all others of the time before (`RECENT`)."""
        alerts = schema.alerts
        query = select(alerts.c.body).where(mine, alerts.c.series).order_by(alerts.c.number.desc()).limit(RECALLS)
        told: list[Alert] = []
        more = True
        while more:
            some = list(self._connection.scalars(query.offset(len(told))))
            told += some
            more = len(some) == RECALLS and told[0].at - told[-1].at <= RECENT
        return told

    def decide(self, watch: str, decision: Decision) -> None:
        """Keep a person's word; raises NotFound where its target is not a mention of this watch."""
        target = digest(watch, decision.target)
        mentions = schema.mentions
        held = self._connection.execute(select(mentions.c.commitment).where(mentions.c.key == target)).one_or_none()
        if held is None:
            raise NotFound(f"no statement {decision.target} is known to the watch {watch!r}")
        self._keep(schema.decisions, [{"key": digest(watch, decision.key), "target": target, "body": decision}])
        if decision.action is Action.MERGE:
            self._connect(watch, decision)
        self._review(held.commitment, decision.at)

    def _connect(self, watch: str, decision: Decision) -> None:
        """Give what a person holds to be one thing a name in common, so that it is derived together ever after."""
        named = self._names_of(digest(watch, key) for key in (decision.target, *decision.others))
        self._rename(watch, {mention: names | {BOND + decision.key} for mention, names in named.items()})

    def acknowledge(self, commitment: str, reason: Reason, term: int, by: str, now: datetime) -> None:
        """Silence one series of alerts, until the due moves; raises NotFound for an unknown commitment."""
        if not self._review(commitment, now):
            raise unknown(self._connection, f"there is no commitment {commitment}", "monitor due --all lists them")
        row = {"commitment": commitment, "reason": reason, "term": term, "by": by, "at": now}
        self._keep(schema.acknowledgements, [row])

    def acknowledge_alert(self, alert: str, by: str, now: datetime) -> list[Alert]:
        """Acknowledge the series of the alert, or of all alerts of the notification, whose id begins with *alert*.

        Return those that are about a commitment which is still tracked. Raises NotFound where none or several ids begin
        so, or nothing is left to acknowledge.
        """
        seen = [each for each in self._alerts_named(alert) if self._review(each.about, now)]
        if not seen:
            raise NotFound(f"the alert {alert} is about no commitment that is still tracked")
        for each in seen:
            self.acknowledge(each.about, each.reason, each.term, by, now)
        return seen

    def snooze(self, commitment: str, until: datetime, *, past_due: bool, by: str, now: datetime) -> None:
        """Silence a commitment until a moment (UTC), the due itself only if *past_due*; raises NotFound."""
        if not self._review(commitment, now):
            raise unknown(self._connection, f"there is no commitment {commitment}", "monitor due --all lists them")
        row = {"commitment": commitment, "until": until, "past_due": past_due, "by": by, "at": now}
        self._replace(schema.snoozes, [row])

    def _alerts_named(self, beginning: str) -> list[Alert]:
        """Return what the notification carried, or else the alert, whose id begins so; people see the former's."""
        sent, alerts = schema.notifications, schema.alerts
        notifications = self._connection.execute(select(sent.c.id, sent.c.body).where(begins(sent.c.id, beginning)))
        named = {row.id: frozenset(row.body.alerts) for row in notifications}
        if not named:
            fingerprints = select(alerts.c.fingerprint).where(begins(alerts.c.fingerprint, beginning))
            named = {key: frozenset({key}) for key in self._connection.scalars(fingerprints)}
        meant = {named[beginning]} if beginning in named else set(named.values())
        if not meant:
            what = f"no alert's id begins with {beginning!r}"
            raise unknown(self._connection, what, "the message that you received shows it")
        if len(meant) > 1:
            raise NotFound(f"several alerts' ids begin with {beginning!r}: {', '.join(sorted(named)[:9])}")
        query = select(alerts.c.about, alerts.c.body).where(alerts.c.fingerprint.in_(meant.pop()))
        return alerts_of(self._connection, query.order_by(alerts.c.number))

    def _review(self, commitment: str | None, now: datetime) -> bool:
        table = schema.commitments
        return bool(
            self._connection.execute(update(table).where(table.c.id == commitment).values(next_review_at=now)).rowcount
        )
