"""The moments that call for a recall of a due, in the zone of its watch.

Whole days are counted on the calendar, so that a clock change does not move the hour. A local time that a clock change
skips counts as the same number of minutes after the gap began; one that comes twice counts the first time.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from monitor.model import ONE_DAY, Due, Grain, Reason
from monitor.policy import AlertPolicy

UNDATED_EVERY = timedelta(days=30)
"""How often a commitment without a date is recalled."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Moment:
    """An instant (UTC) that calls for an alert.

    *occurrence* tells it from the others of its series ("7d", "3", "undated-2"), *day* is the day it is counted from
    or to: where a due moves, the same occurrence is another moment.
    """

    at: datetime
    reason: Reason
    occurrence: str
    day: date
    lead: timedelta = timedelta()
    summary: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Series:
    """Where a series of moments stands: the latest that has come, and when (UTC) the next one comes.

    Those before the latest are over: what was missed collapses into one.
    """

    latest: Moment | None = None
    following: datetime | None = None


def stand(moments: Iterable[Moment], now: datetime) -> Series:
    """Return where a finite series stands at *now*; of two moments at one instant the shorter lead counts."""
    ordered = sorted(moments, key=lambda moment: (moment.at, -moment.lead))
    come = [moment for moment in ordered if moment.at <= now]
    ahead = [moment.at for moment in ordered if moment.at > now]
    return Series(latest=come[-1] if come else None, following=ahead[0] if ahead else None)


def leads(due: Due, act_by: date | None, policy: AlertPolicy, zone: ZoneInfo) -> list[Moment]:
    """Return the lead times of a due, in no order.

    They count back from the last day to act where there is one, else from the due's first day; the due's own first day
    is recalled in both cases, where ``0d`` is asked for. Whole days go out at ``policy.at``; a part of a day counts
    from the time of day that the text states, else from the end of the day.
    """
    wanted = [(act_by or due.start, lead) for lead in set(policy.lead)]
    if act_by not in (None, due.start) and timedelta() in policy.lead:
        wanted.append((due.start, timedelta()))
    found = [_lead(due, day, lead, policy, zone) for day, lead in wanted]
    return [moment for moment in found if moment is not None]


def _lead(due: Due, day: date, lead: timedelta, policy: AlertPolicy, zone: ZoneInfo) -> Moment | None:
    try:
        at = _lead_at(_stated(due, day, zone), day, lead, policy.at, zone)
    except OverflowError:
        return None
    reason = Reason.LEAD_TIME if lead else Reason.DUE_TODAY
    return Moment(at=at, reason=reason, occurrence=duration(lead), day=day, lead=lead)


def _lead_at(stated: datetime | None, day: date, lead: timedelta, clock: time, zone: ZoneInfo) -> datetime:
    end = local(day + ONE_DAY, time(), zone)
    if lead % ONE_DAY:
        return min(stated or end, end) - lead
    at = local(day - lead, clock, zone)
    too_late = not lead and stated is not None and stated <= at
    return local(day, time(), zone) if too_late else at


def _stated(due: Due, day: date, zone: ZoneInfo) -> datetime | None:
    """Return the instant that the text states for the due day itself."""
    if due.clock is None or due.grain is not Grain.DAY or day != due.start:
        return None
    return local(day, due.clock, ZoneInfo(due.zone) if due.zone else zone)


def nags(ends_at: datetime, day: date, policy: AlertPolicy, zone: ZoneInfo, now: datetime) -> Series:
    """Return where the nagging about an overdue commitment stands.

    It begins when it next strikes ``policy.at`` after *ends_at* (UTC), the end of the due; then come ``times`` repeats
    ``every`` apart, then one each ``then``. Who asks for repeats within a day does not wait for the morning: those
    begin at the end of the due itself. *day* is the last day of the due.
    """
    asked = policy.overdue
    times = asked.times if asked.every > timedelta() else 0
    start = ends_at if times and asked.every % ONE_DAY else strikes(ends_at, policy.at, zone)
    if now < start:
        return Series(following=start)
    count = reached(start, asked.every, zone, now) if times else 0
    if count < times:
        following = stepped(start, asked.every, count + 1, zone)
        return _nag(day, count, stepped(start, asked.every, count, zone), following)
    turn = stepped(start, asked.every, times, zone)
    if not asked.then:
        return _nag(day, times, turn, None)
    calm = turn if asked.then % ONE_DAY else strikes(turn, policy.at, zone)
    more = reached(calm, asked.then, zone, now)
    at = stepped(calm, asked.then, more, zone) if more else turn
    return _nag(day, times + more, at, stepped(calm, asked.then, more + 1, zone))


def _nag(day: date, count: int, at: datetime, following: datetime | None) -> Series:
    return Series(
        latest=Moment(at=at, reason=Reason.OVERDUE, occurrence=str(count), day=day),
        following=following,
    )


def undated(since: datetime, zone: ZoneInfo, now: datetime) -> Series:
    """Return where the recalls of a commitment without a date stand, known *since* (UTC)."""
    count = reached(since, UNDATED_EVERY, zone, now)
    day = since.astimezone(zone).date()
    latest = Moment(
        at=stepped(since, UNDATED_EVERY, count, zone),
        reason=Reason.PLEASE_CHECK,
        occurrence=f"undated-{count}",
        day=day,
    )
    return Series(
        latest=latest if count else None,
        following=stepped(since, UNDATED_EVERY, count + 1, zone),
    )


def local(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """Return the instant (UTC) at which clocks in *zone* show *clock* on *day*."""
    return datetime.combine(day, clock, zone).astimezone(UTC)


def strikes(moment: datetime, clock: time, zone: ZoneInfo) -> datetime:
    """Return the first instant (UTC), *moment* or later, at which clocks in *zone* show *clock*."""
    day = moment.astimezone(zone).date()
    return next(at for at in (local(day, clock, zone), local(day + ONE_DAY, clock, zone)) if at >= moment)


def stepped(start: datetime, step: timedelta, count: int, zone: ZoneInfo) -> datetime:
    """Return the instant (UTC) *count* steps after *start*; whole days keep the local time of day."""
    if step % ONE_DAY or not count:
        return start + count * step
    return (start.astimezone(zone) + count * step).astimezone(UTC)


def reached(start: datetime, step: timedelta, zone: ZoneInfo, now: datetime) -> int:
    """Return how many whole steps lie between *start* and *now*, at least none."""
    count = max(0, (now - start) // step + 1)
    while count and stepped(start, step, count, zone) > now:
        count -= 1
    return count


def duration(lead: timedelta) -> str:
    """Write a duration in the largest unit that divides it: ``7d``, ``36h``, ``90m``, ``45s``; nothing is ``0d``."""
    seconds = int(lead.total_seconds())
    for size, unit in ((86_400, "d"), (3_600, "h"), (60, "m")):
        if seconds % size == 0:
            return f"{seconds // size}{unit}"
    return f"{seconds}s"
