"""The past, told again with the wishes of two configurations."""

import json
from pathlib import Path

import pytest

from tests.cli.desk import Desk, furnish

NOW = ("--now", "2023-03-20")
DAYS = ("--from", "2023-03-01", "--to", "2023-03-31")
WATCH = """
watch: Harbour Grain Accord
sources: [{{files: 'inbox/*.txt'}}]
alerts: {{lead: [{lead}]}}
"""
REPORT = """---
published: 2023-03-08
source: Example Wire
---
The Harbour Grain Accord expires on March 18, 2023.
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = furnish(tmp_path / "one", WATCH.format(lead="7d, 1d"))
    (made.folder / "inbox").mkdir()
    (made.folder / "inbox/report.txt").write_text(REPORT)
    made("ingest", *NOW)
    return made


def test_comparing_shows_the_alerts_that_only_one_of_two_configurations_sends(desk: Desk, tmp_path: Path) -> None:
    other = furnish(tmp_path / "other", WATCH.format(lead="3d, 1d")).folder
    lines = desk("replay", *DAYS, "--compare", str(other), "--json").splitlines()
    told = [(row["only"], row["at"], row["reason"]) for row in map(json.loads, lines)]
    assert told == [
        (str(desk.folder), "2023-03-11T09:00:00Z", "lead_time"),
        (str(other), "2023-03-15T09:00:00Z", "lead_time"),
    ]
    shown = desk("replay", *DAYS, "--compare", str(other))
    assert "− 1 only with" in shown
    assert "+ 1 only with" in shown


def test_two_configurations_that_wish_the_same_differ_in_nothing(desk: Desk, tmp_path: Path) -> None:
    other = furnish(tmp_path / "other", WATCH.format(lead="7d, 1d")).folder
    assert desk("replay", *DAYS, "--compare", str(other), "--json") == ""
    assert "send the same alerts" in desk("replay", *DAYS, "--compare", str(other))


def test_without_another_configuration_every_alert_is_shown(desk: Desk) -> None:
    reasons = [json.loads(line)["reason"] for line in desk("replay", *DAYS, "--json").splitlines()]
    assert reasons[:2] == ["lead_time", "lead_time"]
    assert "lead_time" in desk("replay", *DAYS)
    assert "no alert" in desk("replay", "--from", "2022-01-01", "--to", "2022-01-02")


def test_a_stretch_without_two_days_is_refused(desk: Desk) -> None:
    assert "--from" in desk.fails("replay", "--from", "2023-03-01")
    assert "2023-03-08" in desk.fails("replay", "--from", "March", "--to", "2023-03-31")


def test_a_faulty_configuration_to_compare_with_is_named(desk: Desk, tmp_path: Path) -> None:
    desk.fails("replay", *DAYS, "--compare", str(tmp_path / "nowhere"))
