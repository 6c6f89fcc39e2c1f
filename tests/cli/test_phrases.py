"""Phrases of a watch list from the file to the story of a commitment."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from monitor.cli import app
from tests.cli.desk import Desk, furnish

WATCHES = """\
- watch: Night shuttle
  sources: [{files: inbox/*.txt}]
  phrases:
    - {say: stood down on, kind: expiry}
    - {say: goes green, change: extended}
- {watch: Other desk, sources: [{files: 'inbox/other/*.txt'}]}
"""
FIRST = "---\npublished: 2026-03-02\n---\nThe night shuttle is stood down on 31 May 2026.\n"
LATER = "---\npublished: 2026-05-04\n---\nThe end of the night shuttle goes green, to 30 June 2026.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = furnish(tmp_path, WATCHES)
    (made.folder / "inbox").mkdir()
    (made.folder / "inbox/first.txt").write_text(FIRST)
    return made


def test_a_commitment_by_a_phrase_is_followed_and_its_story_names_the_cues(desk: Desk) -> None:
    desk("ingest", "--now", "2026-03-03")
    (row,) = desk.rows("due", "--now", "2026-03-03")
    assert (row["subject"], row["kind"], row["due"]) == ("Night shuttle", "expiry", "2026-05-31")
    (desk.folder / "inbox/later.txt").write_text(LATER)
    desk("ingest", "--now", "2026-05-05")
    (row,) = desk.rows("due", "--now", "2026-05-05")
    assert (row["due"], row["last_change"]) == ("2026-06-30", "extended")
    story = desk.rows("show", row["id"])
    assert {each["cue"] for each in story["statements"]} >= {
        "phrase “stood down on”",
        "phrase “goes green”",
    }
    assert "cue: phrase “goes green”" in " ".join(desk("show", row["id"]).split())


def test_extract_reads_a_text_as_a_watch_would(desk: Desk) -> None:
    file = str(desk.folder / "inbox/first.txt")
    (row,) = desk.rows("extract", file, "--watch", "Night shuttle")["commitments"]
    assert (row["kind"], row["due"], row["cue"]) == ("expiry", "2026-05-31", "phrase “stood down on”")
    told = desk("extract", file, "--watch", "Night shuttle", "--explain")
    assert "cue: phrase “stood down on”" in " ".join(told.split())
    assert "phrase “" not in desk("extract", file, "--explain")
    assert "phrase “" not in desk("extract", file, "--watch", "Other desk", "--explain")


def test_many_documents_are_read_as_a_watch_would(desk: Desk) -> None:
    line = json.dumps({"id": "a", "published": "2026-03-02", "text": "The night shuttle is stood down on 31 May 2026."})
    words = ["extract", "--jsonl", "--watch", "Night shuttle", "--config", str(desk.folder)]
    done = CliRunner().invoke(app, words, input=line)
    assert [each["cue"] for each in json.loads(done.stdout)["commitments"]] == ["phrase “stood down on”"]


def test_a_watch_that_is_not_configured_is_named_with_those_that_are(desk: Desk) -> None:
    told = desk.raises("extract", str(desk.folder / "inbox/first.txt"), "--watch", "Day shuttle")
    assert told == "there is no watch 'Day shuttle': the configuration has Night shuttle, Other desk"


def test_replay_shows_what_a_phrase_would_have_meant_for_texts_that_were_read_before_it(desk: Desk) -> None:
    lists = desk.folder / "watches/desk.yaml"
    lists.write_text(WATCHES.replace("    - {say: goes green, change: extended}\n", ""))
    (desk.folder / "inbox/later.txt").write_text(LATER)
    desk("ingest", "--now", "2026-05-05")
    stretch = ("--from", "2026-05-04", "--to", "2026-05-05")
    assert "extended:" not in desk("replay", *stretch)
    lists.write_text(WATCHES)
    assert "extended: 2026-05-31 → 2026-06-30" in " ".join(desk("replay", *stretch).split())
