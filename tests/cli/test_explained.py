"""What `extract --explain` says that a watch would make of a text."""

import json
from pathlib import Path

import pytest

from monitor.cli.show import console
from tests.cli.desk import Desk, furnish

WATCHES = """
- {watch: Harbour Grain Accord, aliases: [grain deal], sources: [{files: 'inbox/*.txt'}]}
- {watch: Clerks, keep: {about: anything, kinds: [expiry, forecast]}, sources: [{files: 'inbox/*.txt'}]}
"""
GRAIN = "Harbour Grain Accord"
NAMES = "it is not what the watch names (Harbour Grain Accord, grain deal)"
STILL = "it waits in monitor triage all the same"
DATES = "ambiguous date: 2023-03-04 or 2023-04-03"
KINDS = "the watch keeps other kinds (expiry, deadline, promise, event)"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(console, "width", 250)
    return furnish(tmp_path, WATCHES)


def told(desk: Desk, text: str, watch: str = GRAIN) -> list[str]:
    """What the watch would make of a text of 8 March 2023."""
    file = desk.folder / "text.txt"
    file.write_text(text + "\n")
    shown = desk("extract", str(file), "--published", "2023-03-08", "--explain", "--watch", watch)
    return [line.strip() for line in shown.partition("had it read nothing else\n")[2].splitlines()]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The grain deal expires on 18 March 2023.", f"followed: expiry  2023-03-18  {GRAIN}  pending"),
        ("The grain deal expired on 3 March 2023.", f"followed: expiry  2023-03-03  {GRAIN}  expired"),
        (
            "The Zebra permit is valid until 16 March 2023.",
            f"not followed: expiry  2023-03-16  Zebra permit  pending – {NAMES}",
        ),
        (
            "The port will probably be sold by 2025, analysts predict.",
            f"not followed: forecast  2025  port  pending – {NAMES}; {KINDS}",
        ),
        (
            "Claims under the grain deal must be filed by 03/04/2023.",
            f"waits in monitor triage: deadline  2023-04-03  {GRAIN}  pending – {DATES}",
        ),
        (
            "The berth application must be filed by 03/04/2023.",
            f"not followed: deadline  2023-04-03  berth application  pending – {NAMES}; {STILL}: {DATES}",
        ),
        ("Nobody came.", "nothing to follow"),
    ],
)
def test_a_watch_says_what_it_would_follow_and_why_not(desk: Desk, text: str, outcome: str) -> None:
    assert told(desk, text) == [outcome]


def test_a_watch_that_follows_anything_keeps_to_its_kinds(desk: Desk) -> None:
    (permit,) = told(desk, "The Zebra permit is valid until 16 March 2023.", "Clerks")
    assert permit == "followed: expiry  2023-03-16  Zebra permit  pending"
    (meeting,) = told(desk, "The board will meet on 16 March 2023.", "Clerks")
    assert meeting.endswith("– the watch keeps other kinds (expiry, forecast)")


def test_programs_get_the_outcome_too_and_without_a_watch_there_is_none(desk: Desk) -> None:
    file = desk.folder / "text.txt"
    file.write_text("The grain deal expires on 18 March 2023.\n")
    words = ("extract", str(file), "--published", "2023-03-08", "--explain")
    (row,) = json.loads(desk(*words, "--watch", GRAIN, "--json"))["outcome"]
    assert row == {"outcome": "followed", "what": f"expiry  2023-03-18  {GRAIN}  pending", "why": ""}
    assert "outcome" not in json.loads(desk(*words, "--json"))
    assert "The watch" not in desk(*words)
