"""Commands load what they need, and are quick because of it."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.desk import Desk, furnish

WATCHES = "{watch: Port desk, keep: {about: anything}, sources: [{files: 'inbox/*.txt'}]}\n"
HEAVY = ("apprise", "monitor.extract", "monitor.sources", "monitor.store", "apscheduler", "structlog")
SCRIPT = f"""
import sys
from monitor.cli import app
app(sys.argv[1:], standalone_mode=False)
print("loaded:", *(name for name in {HEAVY} if name in sys.modules))
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return furnish(tmp_path, WATCHES)


def loaded(desk: Desk, *words: str) -> list[str]:
    """What of the heavy parts a command loads in a process of its own."""
    command = [sys.executable, "-c", SCRIPT, *words, "--config", str(desk.folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.rpartition("loaded:")[2].split()


@pytest.mark.parametrize("words", [("due", "--all"), ("triage",), ("status",), ("assign",)])
def test_what_only_looks_something_up_loads_the_store_alone(desk: Desk, words: tuple[str, ...]) -> None:
    assert loaded(desk, *words) == ["monitor.store"]


def test_an_answer_loads_the_store_alone(desk: Desk) -> None:
    lease = desk.add("Quay lease", "2023-03-18")
    assert loaded(desk, "show", lease) == ["monitor.store"]
    assert loaded(desk, "snooze", lease, "--until", "2023-03-10", "--now", "2023-03-09") == ["monitor.store"]


@pytest.mark.parametrize("words", [("dismiss",), ("confirm", "--as", "fulfilled"), ("note", "--by", "ann")])
def test_a_decision_reads_no_text(desk: Desk, words: tuple[str, ...]) -> None:
    command, *options = words
    lease = desk.add("Quay lease", "2023-03-18")
    remark = ["ask the town"] if command == "note" else []
    assert loaded(desk, command, lease, *remark, *options, "--now", "2023-03-09") == ["monitor.store"]


def test_checking_the_configuration_opens_no_store_and_reads_nothing(desk: Desk) -> None:
    assert loaded(desk, "check") == ["apprise"]


def test_a_receiver_that_cannot_be_used_keeps_nobody_from_looking_something_up(desk: Desk) -> None:
    desk.add("Quay lease", "2023-03-18")
    service = desk.folder / "monitor.yaml"
    service.write_text(service.read_text().replace("console://", "no-such-service://x"))
    assert "Quay lease" in desk("due", "--now", "2023-03-09")
    assert "Apprise" in desk.raises("check")
    assert "Apprise" in desk.raises("run", "--once")
