"""Who hears of which alert: alerts to notifications, one for each receiver."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from monitor.alerting.message import Message, describe, summarise
from monitor.model import Alert, Notification, Reason, Severity, digest
from monitor.policy import Settings, Watch

LOUDNESS = tuple(Severity)


def compose(alerts: Sequence[Alert], settings: Settings, now: datetime) -> list[Notification]:
    """Return the notifications that carry *alerts*, in their order; *now* (UTC) is when they may go out.

    Each alert goes to each of its receivers on its own; those that are only listed go into one notification for each
    watch and receiver. The same alerts and receiver always give the same id, so that a repeat can be recognised.
    """
    made = []
    listed: dict[tuple[str, str], list[Alert]] = defaultdict(list)
    for alert in alerts:
        watch = settings.watch(alert.watch) or Watch(watch=alert.watch)
        for receiver in _receivers(alert, watch, settings):
            if alert.summary:
                listed[alert.watch, receiver].append(alert)
            else:
                alert_id = _id([alert], receiver)
                message = describe(alert, alert_id, watch.zone, now)
                made.append(_notification(alert_id, [alert], receiver, message, now))
    for (name, receiver), group in listed.items():
        zone = (settings.watch(name) or Watch(watch=name)).zone
        alert_id = _id(group, receiver)
        made.append(_notification(alert_id, group, receiver, summarise(group, alert_id, zone, now), now))
    return made


def _receivers(alert: Alert, watch: Watch, settings: Settings) -> list[str]:
    """Return who is told, each once: of an escalation its own receiver, of a dead receiver all but that one.

    Where nobody else is named to be told of it, every other receiver is.
    """
    names = watch.alerts.to or settings.to
    if 0 < alert.escalation <= len(watch.alerts.escalate):
        names = (watch.alerts.escalate[alert.escalation - 1].to,)
    dead = alert.about if alert.reason is Reason.DELIVERY_FAILED else None
    told = [name for name in dict.fromkeys(names) if name != dead]
    return told if told or dead is None else [each.name for each in settings.receivers if each.name != dead]


def _id(alerts: Sequence[Alert], receiver: str) -> str:
    """Return a natural key that a person can type; it begins with a letter, so that nobody takes it for a number."""
    return "a" + digest(*sorted(alert.fingerprint for alert in alerts), receiver)[:11]


def _notification(
    alert_id: str, alerts: Sequence[Alert], receiver: str, message: Message, now: datetime
) -> Notification:
    return Notification(
        id=alert_id,
        receiver=receiver,
        watch=alerts[0].watch,
        title=message.title,
        body=message.body,
        html=message.html,
        severity=max((alert.severity for alert in alerts), key=LOUDNESS.index),
        alerts=tuple(alert.fingerprint for alert in alerts),
        not_before=now,
    )
