"""What is less sure than a watch asks for waits for a person; it does not vanish."""

from pathlib import Path

import pytest

from tests.cli.desk import Desk, furnish

TEXT = """\
---
published: 2026-03-02
---
The ferry licence is set to expire on 31 March 2026.

The night shuttle is stood down on 1 June 2026.
"""
NOW = ("--now", "2026-03-02")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = furnish(
        tmp_path,
        "watch: Harbour\n"
        "keep: {about: anything, min_confidence: 0.96}\n"
        "sources: [{files: 'inbox/*.txt'}]\n"
        "phrases: [{say: stood down on, kind: expiry}]\n",
    )
    (made.folder / "inbox").mkdir()
    (made.folder / "inbox/report.txt").write_text(TEXT)
    made("ingest", *NOW)
    return made


def test_a_finding_below_the_threshold_is_in_triage_and_not_among_what_is_due(desk: Desk) -> None:
    assert [row["due"] for row in desk.rows("due", *NOW)] == ["2026-03-31"]
    (waiting,) = desk.rows("triage", *NOW)
    assert (waiting["due"], waiting["doubt"]) == ("2026-06-01", "confidence 0.95")
    assert "doubt: confidence 0.95\n" in desk("triage", *NOW)


def test_a_person_takes_it_over_or_throws_it_away(desk: Desk) -> None:
    (waiting,) = desk.rows("triage", *NOW)
    desk("accept", waiting["id"], "--by", "ann", *NOW)
    assert desk.rows("triage", *NOW) == []
    assert [row["due"] for row in desk.rows("due", *NOW)] == ["2026-03-31", "2026-06-01"]


def test_a_lower_threshold_lets_it_count_at_once(desk: Desk) -> None:
    lists = desk.folder / "watches/desk.yaml"
    lists.write_text(lists.read_text().replace("0.96", "0.5"))
    desk("ingest", *NOW)
    assert desk.rows("triage", *NOW) == []
    assert [row["due"] for row in desk.rows("due", *NOW)] == ["2026-03-31", "2026-06-01"]
