"""Looking only when the last look said so tells the same as looking all the time."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.model import Attention, Change, Commitment, Due, Kind, Reason, State
from monitor.policy import Watch
from tests.alerting.facts import Desk, attention, change, claim, commitment, watch
from tests.make import instant

START = instant("2023-03-20T00:00")
GRID = timedelta(minutes=15)
"""Every moment of these worlds falls on it, also in a zone that shifts its clocks by half an hour."""
LENGTH = timedelta(days=24)
ZONES = ("UTC", "Europe/Berlin", "Australia/Lord_Howe", "America/New_York", "Asia/Kathmandu")


class World(NamedTuple):
    """A commitment, its watch, what people did, and what the commitment becomes at a later time."""

    about: Commitment
    by: Watch
    heed: Attention
    changed_at: datetime
    changed: Commitment


def grid(first: int, last: int) -> st.SearchStrategy[datetime]:
    return st.integers(first * 96, last * 96).map(lambda steps: START + steps * GRID)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    zone = draw(st.sampled_from(ZONES))
    by = watch(
        draw(st.sampled_from(["14d 7d 3d 1d 0d", "7d 4h 0d", "90m", "2d 36h", ""])),
        zone=zone,
        at=draw(st.sampled_from(["09:00", "00:00", "02:30", "23:45"])),
        every=draw(st.sampled_from(["1d", "6h", "45m"])),
        times=draw(st.integers(0, 4)),
        then=draw(st.sampled_from([None, "2d", "7d"])),
        escalate=draw(st.sampled_from(["", "4h boss", "0s boss, 1d chief"])),
    )
    day = (START + timedelta(days=draw(st.integers(-12, 20)))).date()
    due = draw(st.sampled_from([None, Due.day(day), Due.window(day, day + timedelta(days=3))]))
    first = draw(grid(-14, 0))
    about = commitment(
        str(due) if due else None,
        zone=zone,
        kind=draw(st.sampled_from(list(Kind))),
        doubt=draw(st.sampled_from(["", "", "", "?"])),
        act_by=draw(st.sampled_from([None, day - timedelta(days=5)])),
        first_read=first,
    )
    heed = attention(
        acknowledged=frozenset(draw(st.sets(st.tuples(st.sampled_from(list(Reason)), st.just(1)), max_size=2))),
        snoozed_until=draw(st.none() | grid(0, 15)),
        past_due=draw(st.booleans()),
    )
    when = draw(grid(1, 20))
    return World(about, by, heed, when, _become(draw, about, when, zone))


def _become(draw: st.DrawFn, about: Commitment, when: datetime, zone: str) -> Commitment:
    """What a document that is read at *when* makes of it: nothing, a close, a move, a dispute."""
    outcome = draw(st.sampled_from(["nothing", "closed", "moved", "disputed"]))
    if outcome == "closed":
        over = change(
            Change.TERMINATED, f"{when:%Y-%m-%dT%H:%M}", read=f"{when:%Y-%m-%dT%H:%M}", after=State.TERMINATED
        )
        return replace(about, state=State.TERMINATED, transitions=(over,))
    later = Due.day((when + timedelta(days=draw(st.integers(0, 20)))).date())
    if outcome == "moved":
        step = replace(
            change(Change.EXTENDED, f"{when:%Y-%m-%dT%H:%M}", read=f"{when:%Y-%m-%dT%H:%M}", term=2),
            due_before=about.due, due_after=later,
        )  # fmt: skip
        return replace(about, due=later, ends_at=later.ends_at(zone), term=2, transitions=(step,), act_by=None)
    if outcome == "disputed" and about.due is not None:
        claims = (claim(str(about.due), "A"), claim(str(later), "B", read=f"{when:%Y-%m-%dT%H:%M}"))
        return replace(about, disputed=True, claims=claims)
    return about


def told(world: World) -> list[tuple[datetime, str]]:
    """The alerts of a world for somebody who looks at every point of the grid: when, and which."""
    desk = Desk(world.about, world.by, world.heed)
    heard = []
    now = START
    while now <= START + LENGTH:
        desk.about = world.changed if now >= world.changed_at else world.about
        heard += [(now, alert.fingerprint) for alert in desk.look(now)]
        now += GRID
    return heard


def told_when_asked(world: World) -> list[tuple[datetime, str]]:
    """The same for somebody who looks at the start, after the change, and whenever the last look said so."""
    desk = Desk(world.about, world.by, world.heed)
    heard = []
    now: datetime | None = START
    changed = False
    while now is not None and now <= START + LENGTH:
        if now >= world.changed_at:
            changed, desk.about = True, world.changed
        heard += [(now, alert.fingerprint) for alert in desk.look(now)]
        assert desk.next_review_at is None or desk.next_review_at > now
        ahead = [desk.next_review_at] + ([] if changed else [world.changed_at])
        now = min((moment for moment in ahead if moment is not None), default=None)
    return heard


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(worlds())
def test_looking_when_asked_tells_the_same_at_the_same_time_as_looking_all_the_time(world: World) -> None:
    assert told_when_asked(world) == told(world)


@settings(max_examples=150, deadline=None)
@given(worlds(), st.lists(grid(0, 24), min_size=1, max_size=40))
def test_whenever_one_looks_nothing_comes_twice_and_of_each_series_only_the_latest(
    world: World, moments: list[datetime]
) -> None:
    desk = Desk(world.about, world.by, world.heed)
    for now in sorted(moments):
        alerts = desk.look(now)
        recalled = [each for each in alerts if each.reason in (Reason.LEAD_TIME, Reason.DUE_TODAY, Reason.OVERDUE)]
        assert len([each for each in recalled if not each.escalation]) <= 1
        assert all(each.at <= now and each.late == now - each.at for each in alerts)
    fingerprints = [each.fingerprint for each in desk.heard]
    assert len(fingerprints) == len(set(fingerprints))


@settings(max_examples=100, deadline=None)
@given(worlds())
def test_an_open_due_that_is_followed_is_never_let_pass_in_silence(world: World) -> None:
    """The worst error is a missed deadline: somebody who looks late still hears that it has passed."""
    about = replace(world.about, kind=Kind.DEADLINE, doubt="")
    desk = Desk(about, world.by, attention())
    desk.look(START + timedelta(days=60))
    expected = [Reason.PLEASE_CHECK] if about.due is None else [Reason.OVERDUE]
    assert [each.reason for each in desk.heard if not each.escalation] == expected
