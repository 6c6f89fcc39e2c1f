"""Commands that run and look after the service."""

import os
from datetime import timedelta
from typing import Annotated

import typer

from monitor.cli.options import FOLDER, Config, Json, Now, moment, opened, opened_whole, watch_of

LATE = timedelta(minutes=2)
"""A tick comes every two seconds and each of its parts has a deadline; after this long something is wrong."""
SILENT = timedelta(seconds=30)
"""The tick that starts the reads does not wait for them: without it the service does not run."""


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command()(run)
    app.command()(check)
    app.command()(ingest)
    app.command()(status)
    app.command("send-test")(send_test)


def run(
    config: Config = FOLDER,
    once: Annotated[bool, typer.Option("--once", help="One round: read, review, deliver; then stop.")] = False,
    now: Now = None,
) -> None:
    """Run the service: read, follow, alert, until it is told to stop."""
    from monitor import daemon

    if now and not once:
        raise typer.BadParameter("--now goes with --once")
    if once:
        app = opened_whole(config)
        with app.store.hold():
            instant = moment(now)
            app.settle_in(instant)
            app.read(instant)
            app.tell(instant)
        return
    raise typer.Exit(daemon.run(config))


def check(config: Config = FOLDER) -> None:
    """Check the configuration, and name every fault at once."""
    from monitor.config import load
    from monitor.notify import url_fault

    settings = load(config, os.environ, url_fault)
    sources = sum(len(watch.sources) for watch in settings.watches)
    typer.echo(
        f"{config}: {_count(len(settings.watches), 'watch', 'watches')}, {_count(sources, 'source')}, "
        f"{_count(len(settings.receivers), 'receiver')}: no fault found"
    )


def _count(number: int, one: str, many: str | None = None) -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def ingest(
    config: Config = FOLDER,
    watch: Annotated[str | None, typer.Option("--watch", "-w", help="Only the sources of this watch.")] = None,
    now: Now = None,
    json: Json = False,
) -> None:
    """Read every source once, and keep what is found."""
    from monitor.cli.show import print_json, progress

    app = opened_whole(config)
    if watch is not None:
        watch_of(app.settings, watch)
    instant = moment(now)
    app.settle_in(instant)
    with progress("documents") as step:
        result = app.read(instant, watch, step)
    if json:
        print_json(
            {
                "documents": result.documents,
                "mentions": result.mentions,
                "faults": [str(each) for each in result.faults],
            }
        )
        return
    for fault in result.faults:
        typer.echo(str(fault), err=True)
    typer.echo(
        f"{_count(result.documents, 'new document')}, {_count(result.mentions, 'mention')}, "
        f"{_count(len(result.faults), 'fault')}"
    )


def status(config: Config = FOLDER, json: Json = False, now: Now = None) -> None:
    """Show how the service is; exit status 1 when it does not tick or cannot deliver."""
    from monitor.cli.condition import status_rows, status_table
    from monitor.cli.show import print_json

    app = opened(config)
    instant = moment(now)
    state = app.status(instant)
    late = [name for name, last in state.beats.items() if abs(instant - last) > _patience(name)]
    late = late if state.beats else ["daemon"]
    deaf = not {each.name for each in app.settings.receivers} - set(state.failing)
    healthy = not late and not deaf
    if json:
        print_json({"healthy": healthy, "late": late} | status_rows(state))
    else:
        status_table(state, late, instant, deaf=deaf)
    raise typer.Exit(0 if healthy else 1)


def _patience(tick: str) -> timedelta:
    return SILENT if tick == "read" else LATE


def send_test(
    receiver: Annotated[str | None, typer.Argument(help="A receiver's name; without it, all of them.")] = None,
    config: Config = FOLDER,
) -> None:
    """Send a test message to a receiver; one that takes it counts as well again."""
    from monitor.alerting import trial
    from monitor.clock import clock
    from monitor.errors import DeliveryError, NotFound

    app = opened_whole(config)
    wanted = [receiver] if receiver else sorted(app.receivers)
    failed = False
    for name in wanted:
        if name not in app.receivers:
            raise NotFound(f"there is no receiver {name!r}: the configuration has {', '.join(sorted(app.receivers))}")
        try:
            message = trial(name, clock())
            app.receivers[name].send(message)
            app.store.arrived(message, clock())
            typer.echo(f"{name}: sent")
        except DeliveryError as error:
            failed = True
            typer.echo(f"{name}: {error}", err=True)
    raise typer.Exit(1 if failed else 0)
