"""What people are told of the service itself: a source that is broken, silent or well again, a receiver out of reach.

| reason | when | severity |
|---|---|---|
| source broken | `PATIENCE` reads of it have failed one after another | warning |
| source silent | nothing new has come for as long as the source may be silent | warning |
| recovered | it can be read again, or has something new, after one of these was told | info |
| delivery failed | a message is given up: the first of a receiver, watch and day, any that nobody else has | critical |
"""

from collections.abc import Sequence
from datetime import UTC, datetime

from monitor.alerting.days import roughly
from monitor.alerting.harmless import cut, harmless
from monitor.model import Alert, Notification, Reason, Severity, SourceStatus, digest
from monitor.policy import SourceSpec

PATIENCE = 3
"""A server that is started anew, or a network that is away for a moment, fails a read or two."""
LOST_LIMIT = 80
ABOUT_LIMIT = 500
"""Characters of a source's name that are kept as what an alert is about: an index row holds 2.7 kB only."""


def of_source(status: SourceStatus, spec: SourceSpec, now: datetime) -> Alert | None:
    """Return what people are to be told of a source after a read of it, as *status* has it; None where they know."""
    trouble = _trouble(status, spec, now)
    if trouble is status.trouble or (trouble is None and status.failures):
        return None
    reason = trouble or Reason.RECOVERED
    return Alert(
        watch=status.watch,
        about=status.source[:ABOUT_LIMIT],
        reason=reason,
        severity=Severity.INFO if reason is Reason.RECOVERED else Severity.WARNING,
        at=now,
        fingerprint=digest(status.watch, status.source, reason, now.isoformat()),
        subject=spec.label,
        note=_note(status, reason, now),
    )


def _trouble(status: SourceStatus, spec: SourceSpec, now: datetime) -> Reason | None:
    """What is wrong with a source now.

    A silent one that breaks is broken; a broken one that can be read has time to come up with something new.
    """
    if status.failures >= PATIENCE:
        return Reason.SOURCE_BROKEN
    if status.failures or status.trouble is Reason.SOURCE_BROKEN or status.quiet_since is None:
        return None
    quiet = spec.silence is not None and now - status.quiet_since >= spec.silence
    return Reason.SOURCE_SILENT if quiet else None


def _note(status: SourceStatus, reason: Reason, now: datetime) -> str:
    if reason is Reason.SOURCE_SILENT and status.quiet_since is not None:
        return f"nothing new for {roughly(now - status.quiet_since)}"
    if reason is Reason.SOURCE_BROKEN:
        why = next((fault.what for fault in status.faults if fault.where == status.source), "")
        well = f"last read well: {status.last_ok:%Y-%m-%d %H:%M} UTC" if status.last_ok else "never read well"
        return f"{why} ({well})"
    return ""


def of_delivery(lost: Notification, why: str, now: datetime, unheard: Sequence[Alert] = ()) -> Alert:
    """Return the alert that a message was given up, for the other receivers; *why* names no address.

    *unheard* is what it carries that reaches nobody else: each such message is told. News of a dead receiver is not:
    two receivers that take nothing would else tell of each other without end.
    """
    day = now.astimezone(UTC).date().isoformat()
    named = sorted(alert.fingerprint for alert in unheard if alert.reason is not Reason.DELIVERY_FAILED)
    return Alert(
        watch=lost.watch,
        about=lost.receiver,
        reason=Reason.DELIVERY_FAILED,
        severity=Severity.CRITICAL,
        at=now,
        fingerprint=digest(lost.watch, lost.receiver, Reason.DELIVERY_FAILED, day, *named),
        subject=lost.receiver,
        occurrence=day,
        note=f"“{cut(harmless(lost.title), LOST_LIMIT)}”: {why}",
    )
