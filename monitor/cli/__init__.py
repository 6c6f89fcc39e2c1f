"""Every duty of the service by hand.

Command modules import what they need when they run, so that ``--help`` answers at once.
"""

import sys
from typing import Annotated

import typer

from monitor.cli import desk, people, reading, service, tracked
from monitor.errors import ConfigError, MonitorError

app = typer.Typer(
    name="monitor",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Finds dated commitments in what you read, follows every renewal, and alerts before the day and after it.",
)
for module in (service, tracked, people, desk, reading):
    module.register(app)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"monitor {version('monitor')}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Read the options that stand before the command."""


def main() -> None:
    """Run one command; faults go to standard error, one line each, with exit status 2 (configuration) or 1."""
    try:
        app()
    except ConfigError as error:
        for fault in error.faults:
            print(fault, file=sys.stderr)
        sys.exit(2)
    except MonitorError as error:
        print(f"monitor: {error}", file=sys.stderr)
        sys.exit(1)
