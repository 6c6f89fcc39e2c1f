"""Who must keep a commitment, from the text to its story."""

from pathlib import Path

from tests.cli.desk import furnish

TEXT = "---\npublished: 2026-03-02\n---\nThe Landlord shall return the deposit no later than 30 June 2026.\n"


def test_the_story_of_a_commitment_names_who_must_keep_it(tmp_path: Path) -> None:
    desk = furnish(tmp_path, "{watch: Deposit, keep: {about: anything}, sources: [{files: 'inbox/*.txt'}]}\n")
    (desk.folder / "inbox").mkdir()
    (desk.folder / "inbox/letter.txt").write_text(TEXT)
    desk("ingest", "--now", "2026-03-03")
    (row,) = desk.rows("due", "--now", "2026-03-03")
    assert row["by"] == "Landlord"
    assert "by: Landlord" in desk("show", row["id"])
    assert desk.rows("show", row["id"])["by"] == "Landlord"
    assert "by Landlord" in desk("extract", str(desk.folder / "inbox/letter.txt"))
