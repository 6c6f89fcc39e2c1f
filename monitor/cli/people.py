"""Commands by which people decide."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from monitor.cli.options import FOLDER, By, Config, Id, Note, Now, due_of, moment, opened, watch_of

if TYPE_CHECKING:
    from monitor.model import Change, Commitment, Kind

BY = "somebody"


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    for command in (add, accept, reject, confirm, correct, dismiss, ack, snooze):
        app.command()(command)


def add(
    subject: Annotated[str, typer.Argument(help="What it is about.")],
    due: Annotated[str, typer.Option("--due", help="2023-07-01, 2023-07, 2023-Q3, 2023 or 2023-07-01/2023-07-05.")],
    watch: Annotated[str, typer.Option("--watch", "-w", help="The watch that it belongs to.")],
    kind: Annotated[str, typer.Option("--kind", help="expiry, deadline, promise, event or forecast.")] = "deadline",
    notice: Annotated[str | None, typer.Option("--notice", help="Notice period: 30d, 3mo, 5bd.")] = None,
    by: By = BY,
    note: Note = "",
    config: Config = FOLDER,
    now: Now = None,
) -> None:
    """Put down a deadline by hand."""
    from monitor import stating
    from monitor.forms import parse_notice
    from monitor.policy import Known

    app = opened(config)
    found = watch_of(app.settings, watch)
    try:
        period = parse_notice(notice) if notice else None
    except ValueError as fault:
        raise typer.BadParameter(str(fault)) from fault
    known = Known(subject=subject, due=due_of(due), kind=_kind(kind), notice=period, note=note)
    for commitment in stating.put_down(app.store, found, known, by, moment(now)):
        typer.echo(line(commitment))


def accept(commitment: Id, by: By = BY, note: Note = "", config: Config = FOLDER, now: Now = None) -> None:
    """Accept a tentative finding."""
    decide(config, commitment, "accept", by=by, note=note, now=now)


def reject(commitment: Id, by: By = BY, note: Note = "", config: Config = FOLDER, now: Now = None) -> None:
    """Reject a tentative finding."""
    decide(config, commitment, "dismiss", by=by, note=note, now=now)


def dismiss(commitment: Id, by: By = BY, note: Note = "", config: Config = FOLDER, now: Now = None) -> None:
    """Stop following a commitment."""
    decide(config, commitment, "dismiss", by=by, note=note, now=now)


def confirm(
    commitment: Id,
    change: Annotated[
        str | None, typer.Option("--as", help="What happened: renewed, fulfilled, expired, terminated, missed.")
    ] = None,
    due: Annotated[str | None, typer.Option("--due", help="The new due, with --as renewed.")] = None,
    claim: Annotated[
        int | None, typer.Option("--claim", help="The number of the claim that is right (see show).")
    ] = None,
    by: By = BY,
    note: Note = "",
    config: Config = FOLDER,
    now: Now = None,
) -> None:
    """Say what has happened to a commitment, or which claim about it is right; never a bare confirm."""
    if (change is None) == (claim is None):
        raise typer.BadParameter(
            "say --as renewed --due DAY, --as fulfilled, --as expired, --as terminated, or --claim N"
        )
    if (change == "renewed") != (due is not None):
        raise typer.BadParameter("--as renewed needs --due DAY, and --due goes with --as renewed only")
    decide(config, commitment, "confirm", by=by, note=note, now=now, change=change, due=due, claim=claim)


def correct(
    commitment: Id,
    due: Annotated[str | None, typer.Option("--due", help="The right due.")] = None,
    subject: Annotated[str | None, typer.Option("--subject", help="The right name.")] = None,
    kind: Annotated[str | None, typer.Option("--kind", help="The right kind.")] = None,
    by: By = BY,
    note: Note = "",
    config: Config = FOLDER,
    now: Now = None,
) -> None:
    """Correct what was read wrongly."""
    if due is None and subject is None and kind is None:
        raise typer.BadParameter("say what is right: --due, --subject or --kind")
    decide(config, commitment, "correct", by=by, note=note, now=now, due=due, subject=subject, kind=kind)


def ack(
    alert: Annotated[str, typer.Argument(metavar="ID", help="An alert's id, or its beginning.")],
    by: By = BY,
    config: Config = FOLDER,
    now: Now = None,
) -> None:
    """Say that an alert was seen: its series is quiet until the due moves."""
    app = opened(config)
    for seen in app.store.acknowledge(alert, by, moment(now)):
        typer.echo(f"acknowledged: {seen.subject}, {seen.reason.value}")


def snooze(
    commitment: Id,
    until: Annotated[
        str, typer.Option("--until", metavar="DAY|DURATION", help="A day (2023-03-10), or a duration (3d, 4h).")
    ],
    past_due: Annotated[bool, typer.Option("--past-due", help="Even the due itself, and what is overdue.")] = False,
    by: By = BY,
    config: Config = FOLDER,
    now: Now = None,
) -> None:
    """Hear nothing of a commitment until a day; its due still breaks through, unless --past-due says otherwise."""
    app = opened(config)
    found = app.store.commitment(commitment)
    instant = moment(now)
    ends = _ends(until, instant)
    app.store.snooze(found.id, ends, past_due=past_due, by=by, now=instant)
    zone = app.zone_of(found.watch)
    typer.echo(f"snoozed until {ends.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M} {zone}: {found.subject}")


def _ends(until: str, now: datetime) -> datetime:
    from monitor.forms import parse_duration

    try:
        ends = now + parse_duration(until)
    except ValueError:
        ends = moment(until)
    if ends <= now:
        raise typer.BadParameter(f"{until} has passed")
    return ends


def decide(
    folder: Path,
    commitment: str,
    action: str,
    *,
    by: str,
    note: str,
    now: str | None,
    change: str | None = None,
    due: str | None = None,
    claim: int | None = None,
    subject: str | None = None,
    kind: str | None = None,
    owner: str | None = None,
) -> None:
    """Keep a person's word about one commitment, and print what has become of it."""
    from monitor import following
    from monitor.model import Action, Decision

    app = opened(folder)
    found = app.store.commitment(commitment)
    instant = moment(now)
    decision = Decision(
        target=found.mentions[0],
        action=Action(action),
        by=by,
        at=instant,
        change=_change(change),
        due=due_of(due) if due else None,
        claim=_claim(found, claim),
        subject=subject,
        kind=_kind(kind) if kind else None,
        owner=owner,
        note=note,
    )
    for each in following.decide(app.store, app.watch(found.watch), decision, instant):
        typer.echo(line(each))


def _change(text: str | None) -> "Change | None":
    from monitor.model import Change

    allowed = ("renewed", "fulfilled", "expired", "terminated", "missed")
    if text is not None and text not in allowed:
        raise typer.BadParameter(f"--as takes {', '.join(allowed)}")
    return Change(text) if text else None


def _claim(commitment: "Commitment", number: int | None) -> str | None:
    if number is None:
        return None
    if not 1 <= number <= len(commitment.claims):
        raise typer.BadParameter(f"--claim takes a number from 1 to {len(commitment.claims)}")
    return commitment.claims[number - 1].evidence.mention


def _kind(text: str) -> "Kind":
    from monitor.model import Kind

    try:
        return Kind(text)
    except ValueError as fault:
        raise typer.BadParameter(f"--kind takes {', '.join(Kind)}") from fault


def line(commitment: "Commitment") -> str:
    """Return a commitment as one line."""
    owner = f"  owner: {commitment.owner}" if commitment.owner else ""
    return f"{commitment.id}  {commitment.state.value}  {commitment.due or 'undated'}  {commitment.subject}{owner}"
