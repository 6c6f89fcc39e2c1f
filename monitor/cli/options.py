"""The options that several commands share."""

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from monitor.app import App
    from monitor.base import Base
    from monitor.model import Due
    from monitor.policy import Settings, Watch

Config = Annotated[
    Path, typer.Option("--config", "-c", envvar="MONITOR_CONFIG", help="The folder with monitor.yaml and watches/.")
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
Now = Annotated[
    str | None,
    typer.Option("--now", metavar="DAY", help="Pretend that it is this day (2023-03-08 or 2023-03-08T09:00)."),
]
By = Annotated[str, typer.Option("--by", envvar="USER", help="Who decides.")]
Note = Annotated[str, typer.Option("--note", help="Why; kept in the history.")]
Id = Annotated[str, typer.Argument(metavar="ID", help="A commitment's id, or its beginning.")]

FOLDER = Path("config")


def moment(text: str | None) -> datetime:
    """Return the instant that ``--now`` names (UTC; a bare day means its noon), or the present one."""
    if text is None:
        from monitor.clock import clock

        return clock()
    try:
        if len(text) == len("2023-03-08"):
            return datetime.combine(date.fromisoformat(text), time(12), UTC)
        given = datetime.fromisoformat(text)
    except ValueError as fault:
        raise typer.BadParameter(f"{text!r} is not a day such as 2023-03-08") from fault
    return given if given.tzinfo else given.replace(tzinfo=UTC)


def due_of(text: str) -> "Due":
    """Read a due that was typed: 2023-03-18, 2023-03, 2024-Q3, 2023 or A/B."""
    from monitor.model import Due

    try:
        return Due.parse(text)
    except ValueError as fault:
        raise typer.BadParameter(str(fault)) from fault


def watch_of(settings: "Settings", name: str) -> "Watch":
    """Return the watch of that name; raise NotFound, with the names that there are, for none."""
    from monitor.errors import NotFound

    found = settings.watch(name)
    if found is None:
        names = ", ".join(each.watch for each in settings.watches)
        raise NotFound(f"there is no watch {name!r}: the configuration has {names}")
    return found


def opened(folder: Path) -> "Base":
    """Open what is needed to look something up or to answer: configuration and store."""
    from monitor.base import open_base

    return open_base(folder)


def opened_whole(folder: Path) -> "App":
    """Open all configured parts, logs included."""
    from monitor import logs
    from monitor.app import open_app

    app = open_app(folder)
    logs.configure(app.settings.log)
    return app
