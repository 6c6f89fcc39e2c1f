"""The outbox: notifications wait, are claimed, are settled.

A claim is a lease with a fencing token: every claim counts ``attempts`` up, and only who holds the present number may
settle. A process that stalled past its lease cannot overwrite what its successor has settled.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import select, update

from monitor.errors import DeliveryError
from monitor.model import Alert, Delivery, Notification, digest
from monitor.store import schema
from monitor.store.codec import scrub
from monitor.store.work import Work, alerts_of, rows_in

FIRST_RETRIES = (timedelta(seconds=30), timedelta(minutes=2), timedelta(minutes=10), timedelta(minutes=30))
LATER_RETRIES = 24
"""One each hour for a day; then the notification is dead."""
LONGEST_PAUSE = timedelta(hours=2)
"""Nothing that was tried waits longer than this for its next turn, unless the clock was set back meanwhile."""
JITTER = 0.1
ERROR_LENGTH = 500

_ADDRESS = re.compile(r"\S+://\S+|\S+@\S+")


class Outbox(Work):
    """The dispatch side and the deliver side of a transaction."""

    def undispatched(self, limit: int) -> list[Alert]:
        """Return (and lock) alerts that no notification carries yet, oldest first."""
        table = schema.alerts
        query = (
            select(table.c.about, table.c.body)
            .where(table.c.dispatched.is_(False))
            .order_by(table.c.number)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        return alerts_of(self._connection, query)

    def enqueue(self, alerts: Sequence[Alert], notifications: Sequence[Notification]) -> None:
        """Put the notifications in the outbox and mark the alerts as dispatched; what is there already stays."""
        self._keep(
            schema.notifications,
            [
                {
                    "id": each.id,
                    "receiver": each.receiver,
                    "not_before": each.not_before,
                    "ready_at": each.not_before,
                    "body": each,
                }
                for each in notifications
            ],
        )
        self._keep(
            schema.carried,
            [{"alert": alert, "notification": each.id} for each in notifications for alert in each.alerts],
        )
        if alerts:
            table = schema.alerts
            marked = table.c.fingerprint.in_([alert.fingerprint for alert in alerts])
            self._connection.execute(update(table).where(marked).values(dispatched=True))

    def claim(self, receivers: Sequence[str], now: datetime, limit: int, lease: timedelta) -> list[Notification]:
        """Take notifications for these receivers that wait or whose lease ran out; they are ours for the *lease*.

        One statement. The rows are chosen in a common table expression, because PostgreSQL may otherwise run a locking
        subquery with a LIMIT more than once, and so take more than the limit.
        """
        table = schema.notifications
        stranded = (table.c.attempts > 0) & (table.c.ready_at > now + LONGEST_PAUSE)
        ripe = (
            select(table.c.id)
            .where(table.c.settled_at.is_(None), (table.c.ready_at <= now) | stranded, table.c.receiver.in_(receivers))
            .order_by(table.c.ready_at, table.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
            .cte("ripe")
        )
        take = (
            update(table)
            .where(table.c.id.in_(select(ripe.c.id)))
            .values(delivery=Delivery.CLAIMED, attempts=table.c.attempts + 1, ready_at=now + lease)
            .returning(table.c.attempts, table.c.body)
        )
        taken = [replace(row.body, attempts=row.attempts) for row in self._connection.execute(take)]
        return sorted(taken, key=lambda each: (each.not_before, each.id))

    def settle(self, notification: Notification, now: datetime, failure: DeliveryError | None) -> Delivery | None:
        """Record that a claimed notification was sent, will be tried again later, or is dead; return which.

        None: the lease ran out, somebody else has claimed it since, and nothing was recorded.
        """
        table = schema.notifications
        mine = (
            table.c.id == notification.id,
            table.c.attempts == notification.attempts,
            table.c.delivery == Delivery.CLAIMED,
        )
        before = self._connection.scalar(select(table.c.failures).where(*mine).with_for_update())
        if before is None:
            return None
        values: dict[str, object]
        if failure is None:
            values = {"delivery": Delivery.SENT, "settled_at": now}
        else:
            failures = before + 1
            pause = None if failure.permanent else retry_after(notification.id, failures)
            values = {"failures": failures, "error": without_addresses(str(failure))} | (
                {"delivery": Delivery.DEAD, "settled_at": now}
                if pause is None
                else {"delivery": Delivery.WAITING, "ready_at": now + pause}
            )
        self._connection.execute(update(table).where(*mine).values(values))
        return Delivery(str(values["delivery"]))

    def unheard(self, dead: Notification) -> list[Alert]:
        """Return what *dead* carries that no other notification has brought to anybody or still may."""
        table, other = schema.alerts, schema.notifications.c
        elsewhere = (
            select(schema.carried.c.alert)
            .join(schema.notifications, other.id == schema.carried.c.notification)
            .where(schema.carried.c.alert == table.c.fingerprint, other.id != dead.id, other.delivery != Delivery.DEAD)
        )
        query = select(table.c.about, table.c.body).where(~elsewhere.exists())
        found = rows_in(self._connection, query, table.c.fingerprint, dead.alerts)
        return [replace(row.body, about=row.about) for row in found]

    def arrived(self, trial: Notification, now: datetime) -> None:
        """Record that a test message was sent: its receiver takes messages. Of each receiver the last test is kept."""
        row = {
            "id": f"test {digest(trial.receiver)}",
            "receiver": trial.receiver,
            "delivery": Delivery.SENT,
            "not_before": trial.not_before,
            "ready_at": trial.not_before,
            "settled_at": now,
            "body": trial,
        }
        self._replace(schema.notifications, [row])


def retry_after(id: str, failures: int) -> timedelta | None:  # noqa: A002 - the word of the model
    """Return how long to wait after this many failures, spread by 10 % either way by the id; None: give up."""
    if failures > len(FIRST_RETRIES) + LATER_RETRIES:
        return None
    pause = FIRST_RETRIES[failures - 1] if failures <= len(FIRST_RETRIES) else timedelta(hours=1)
    spread = int(digest(id, failures)[:8], 16) / 0xFFFFFFFF
    return pause * (1 - JITTER + 2 * JITTER * spread)


def without_addresses(text: str) -> str:
    """Return a failure's text fit to be kept and shown: addresses may hold secrets."""
    return _ADDRESS.sub("(address)", scrub(text))[:ERROR_LENGTH]
