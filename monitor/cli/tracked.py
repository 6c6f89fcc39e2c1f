"""Commands that show what is tracked."""

from datetime import timedelta
from typing import Annotated

import typer

from monitor.cli.options import FOLDER, Config, Id, Json, Now, moment, opened


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command()(due)
    app.command()(show)
    app.command()(triage)


def due(
    config: Config = FOLDER,
    watch: Annotated[str | None, typer.Option("--watch", "-w", help="Only this watch.")] = None,
    days: Annotated[int | None, typer.Option("--days", help="Only what is due within so many days.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Closed ones too, and what no watch names.")] = False,
    now: Now = None,
    json: Json = False,
) -> None:
    """List what is due, soonest first."""
    from monitor import jsonl
    from monitor.cli.show import commitments_table, print_json
    from monitor.model import OPEN
    from monitor.track import advance

    app = opened(config)
    instant = moment(now)
    until = instant.date() + timedelta(days=days) if days is not None else None
    rows = app.store.commitments(
        watch=watch,
        states=None if everything else OPEN,
        until=until,
        tentative=None if everything else False,
        watched=None if everything else True,
    )
    if json:
        print_json([jsonl.commitment_row(row, {}) for row in rows])
    else:
        commitments_table([advance(row, instant) for row in rows], instant, app.zone_of)


def triage(
    config: Config = FOLDER,
    watch: Annotated[str | None, typer.Option("--watch", "-w", help="Only this watch.")] = None,
    now: Now = None,
    json: Json = False,
) -> None:
    """List the tentative findings that wait for accept, reject or correct."""
    from monitor import jsonl
    from monitor.cli.show import print_json, triage_table
    from monitor.model import OPEN

    app = opened(config)
    rows = app.store.commitments(watch=watch, states=OPEN, tentative=True)
    if json:
        print_json([jsonl.commitment_row(row, {}) for row in rows])
    else:
        triage_table(rows, moment(now), app.zone_of)


def show(commitment: Id, config: Config = FOLDER, now: Now = None, json: Json = False) -> None:
    """Tell the whole story of a commitment, with every quote."""
    from monitor.cli.records import story_rows
    from monitor.cli.show import print_json
    from monitor.cli.story import story
    from monitor.track import advance

    app = opened(config)
    found = app.store.commitment(commitment)
    history = app.store.history(found.id)
    if json:
        print_json(story_rows(found, history))
    else:
        instant = moment(now)
        story(advance(found, instant), history, instant, app.zone_of(found.watch))
