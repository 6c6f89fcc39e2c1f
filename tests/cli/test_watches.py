"""Several watches over one folder: what belongs to which."""

import json
from pathlib import Path

import pytest

from monitor.cli.show import console
from tests.cli.desk import Desk, furnish

NOW = ("--now", "2023-03-09")
DAYS = ("--from", "2023-03-08", "--to", "2023-03-16")
WATCHES = """
- {watch: Zebra permit, sources: [{files: 'inbox/*.txt'}]}
- {watch: Harbour Grain Accord, sources: [{files: 'inbox/*.txt'}]}
"""
TEXT = """---
published: 2023-03-08
---
The Harbour Grain Accord expires on March 18, 2023. The Zebra permit is valid until 16 March 2023.
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(console, "width", 200)
    made = furnish(tmp_path, WATCHES)
    (made.folder / "inbox").mkdir()
    (made.folder / "inbox/a.txt").write_text(TEXT)
    made("ingest", *NOW)
    return made


def lines(told: str) -> list[str]:
    """The rows of a table, with single blanks."""
    return [" ".join(line.split()) for line in told.splitlines()]


def test_a_replay_goes_by_time_and_names_the_watches(desk: Desk) -> None:
    heading, *rows = lines(desk("replay", *DAYS))
    assert heading == "at (UTC) severity reason due watch subject remarks"
    assert [row[:16] for row in rows] == sorted(row[:16] for row in rows)
    assert rows[2:4] == [
        "2023-03-09 09:00 info lead_time 2023-03-16 Zebra permit Zebra permit 7d",
        "2023-03-11 09:00 info lead_time 2023-03-18 Harbour Grain Accord Harbour Grain Accord 7d",
    ]
    times = [json.loads(row)["at"] for row in desk("replay", *DAYS, "--json").splitlines()]
    assert times == sorted(times)


def test_a_comparison_names_the_watches(desk: Desk, tmp_path: Path) -> None:
    other = furnish(tmp_path / "other", WATCHES.replace("sources", "alerts: {lead: [2d]}, sources")).folder
    heading, *rows = lines(desk("replay", *DAYS, "--compare", str(other)))
    assert heading == "at (UTC) severity reason due watch subject remarks"
    assert "− 2023-03-09 09:00 info lead_time 2023-03-16 Zebra permit Zebra permit 7d" in rows


def test_what_several_watches_have_found_is_listed_with_its_watch_and_what_is_not_followed_says_so(desk: Desk) -> None:
    heading, *rows = lines(desk("due", "--all", *NOW))
    assert heading == "id due days state kind watch subject remarks"
    assert sorted(row.partition(" expiry ")[2] for row in rows) == [
        "Harbour Grain Accord Harbour Grain Accord",
        "Harbour Grain Accord Zebra permit not followed",
        "Zebra permit Harbour Grain Accord not followed",
        "Zebra permit Zebra permit",
    ]


def test_where_all_is_of_one_watch_it_is_not_repeated_on_every_line(desk: Desk) -> None:
    assert lines(desk("due", "--watch", "Zebra permit", *NOW))[0] == "id due days state kind subject remarks"
    assert "watch" not in lines(desk("replay", "--from", "2023-03-09", "--to", "2023-03-10"))[0]


def test_what_waits_for_a_decision_names_its_watch_where_there_are_several(desk: Desk) -> None:
    (desk.folder / "inbox/b.txt").write_text(
        "---\npublished: 2023-03-08\n---\nThe berth application must be filed by 03/04/2024.\n"
    )
    desk("ingest", *NOW)
    told = desk("triage", *NOW)
    assert "(watch: Zebra permit)" in told
    assert "(watch: Harbour Grain Accord)" in told
    assert "(watch:" not in desk("triage", "--watch", "Zebra permit", *NOW)
