"""A configuration folder and the commands on it, in this process."""

import json
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from monitor.cli import app
from monitor.errors import MonitorError


class Desk:
    """A folder with a configuration, and its commands."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *words: str) -> str:
        done = CliRunner().invoke(app, [*words, "--config", str(self.folder)])
        assert done.exit_code == 0, repr(done.exception) + done.output
        return done.stdout

    def fails(self, *words: str) -> str:
        done = CliRunner().invoke(app, [*words, "--config", str(self.folder)])
        assert done.exit_code != 0
        return done.output

    def raises(self, *words: str) -> str:
        """Run a command that ends with an error of ours, and return its words."""
        done = CliRunner().invoke(app, [*words, "--config", str(self.folder)])
        assert isinstance(done.exception, MonitorError), done.output
        return str(done.exception)

    def rows(self, *words: str) -> Any:
        return json.loads(self(*words, "--json"))

    def add(self, subject: str, due: str, watch: str = "Port desk", at: str = "08:00") -> str:
        when = ("--now", f"2023-03-08T{at}", "--by", "ann")
        return self("add", subject, "--due", due, "--watch", watch, *when).split()[0]


def furnish(folder: Path, watches: str) -> Desk:
    """Make a configuration below *folder* with a database of its own, and return its desk."""
    config = folder / "config"
    (config / "watches").mkdir(parents=True)
    (config / "monitor.yaml").write_text(
        f"database: sqlite:///{folder}/monitor.db\nreceivers:\n  console: console://\nto: [console]\n"
    )
    (config / "watches/desk.yaml").write_text(watches)
    return Desk(config)
