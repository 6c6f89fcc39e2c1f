"""The commands by which people say what is one thing and what is two, who takes care of it, what to remember."""

from pathlib import Path

import pytest

from tests.cli.desk import Desk, furnish

NOW = ("--now", "2023-03-08", "--by", "ann")
LATER = ("--now", "2023-03-09", "--by", "ann")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return furnish(
        tmp_path,
        "- {watch: Port desk, keep: {about: anything}, sources: [{files: 'inbox/*.txt'}]}\n"
        "- {watch: Other desk, sources: [{files: 'inbox/*.txt'}]}\n",
    )


def test_merge_makes_one_of_two_and_split_makes_two_again(desk: Desk) -> None:
    lease, rental = (
        desk.add("Camden Yards lease", "2023-12-31"),
        desk.add("stadium rental contract", "2023-11-30", at="09:00"),
    )
    assert lease in desk("merge", lease, rental, "--note", "one paper", *NOW)
    assert [row["id"] for row in desk.rows("due", "--all", *NOW[:2])] == [lease]
    listed = desk.rows("split", lease)
    assert [(row["number"], row["subject"]) for row in listed] == [
        (1, "Camden Yards lease"),
        (2, "stadium rental contract"),
    ]
    assert len(desk("split", lease, "--statement", "2", *LATER).splitlines()) == 2
    assert {row["due"] for row in desk.rows("due", "--all", *NOW[:2])} == {"2023-12-31", "2023-11-30"}


def test_show_tells_who_decided_what_and_every_statement(desk: Desk) -> None:
    lease = desk.add("Camden Yards lease", "2023-12-31")
    desk("assign", lease, "bob", *NOW)
    desk("note", lease, "ask the stadium authority", *LATER)
    told = desk("show", lease, *NOW[:2])
    assert "owner: bob" in told
    assert "“ask the stadium authority”" in told
    assert "decided by ann" in told
    assert "“Camden Yards lease is due on 2023-12-31.”" in told
    story = desk.rows("show", lease, *NOW[:2])
    assert [(row["action"], row["by"]) for row in story["decisions"]] == [("assign", "ann"), ("note", "ann")]
    assert story["statements"][0]["quote"] == "Camden Yards lease is due on 2023-12-31."


def test_notes_and_owners_are_listed(desk: Desk) -> None:
    lease = desk.add("Camden Yards lease", "2023-12-31")
    desk("assign", lease, "bob", *NOW)
    desk("note", lease, "ask the stadium authority", *NOW)
    assert desk.rows("assign") == [{"id": lease, "owner": "bob", "subject": "Camden Yards lease"}]
    assert "bob" in desk("assign")
    (noted,) = desk.rows("note", lease)
    assert (noted["by"], noted["note"], noted["at"]) == ("ann", "ask the stadium authority", "2023-03-08T12:00:00Z")
    assert "ask the stadium authority" in desk("note", lease)
    desk("assign", lease, *LATER)
    assert desk.rows("assign") == []


def test_what_cannot_be_joined_or_parted_is_refused_with_the_reason(desk: Desk) -> None:
    lease, other = desk.add("Camden Yards lease", "2023-12-31"), desk.add("Pier lease", "2023-12-31", "Other desk")
    assert "another watch" in desk.fails("merge", lease, other, *NOW)
    assert "itself" in desk.fails("merge", lease, lease, *NOW)
    assert "no statement 2" in desk.fails("split", lease, "--statement", "2", *NOW)
    assert "must stay" in desk.fails("split", lease, "--statement", "1", *NOW)
    assert "1." in desk("split", lease)


def test_what_is_decided_after_a_split_lands_on_the_commitment_that_was_named(desk: Desk) -> None:
    licence = desk.add("Dog licence", "2023-12-01")
    tax = desk.add("Dog licence tax", "2023-12-02", at="09:00")
    assert licence != tax
    desk("merge", licence, tax, *NOW)
    kept, parted = (row.split()[0] for row in desk("split", licence, "--statement", "1", *LATER).splitlines())
    assert kept == licence
    assert not parted.startswith(kept)
    for hour in ("10", "11"):
        when = ("--now", f"2023-03-10T{hour}:00", "--by", "ann")
        assert desk("note", parted, "ask the town", *when).split() == [
            parted,
            "pending",
            "2023-12-01",
            "Dog",
            "licence",
        ]
        assert desk("assign", kept, "bob", *when).split()[:3] == [kept, "pending", "2023-12-02"]
    assert [row["note"] for row in desk.rows("note", parted)] == ["ask the town", "ask the town"]
    assert desk.rows("note", kept) == []


def test_two_days_of_one_permit_can_be_parted_and_written_about(desk: Desk) -> None:
    inbox = desk.folder / "inbox"
    inbox.mkdir()
    (inbox / "a.txt").write_text("The harbour permit expires on 14 September 2023.\n")
    (inbox / "b.txt").write_text("The harbour permit expires on 20 October 2023.\n")
    desk("ingest", *NOW[:2])
    (one,) = {row["id"] for row in desk.rows("due", "--all", "-w", "Port desk", *NOW[:2])}
    kept, parted = (row.split()[0] for row in desk("split", one, "--statement", "1", *LATER).splitlines())
    for number, named in enumerate((parted, kept, parted, one)):
        when = ("--now", f"2023-03-1{number}", "--by", "ann")
        assert desk("note", named, "ask", *when).split()[0] == named
