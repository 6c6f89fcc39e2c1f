"""The whole story of a commitment, as people read it."""

import re
from pathlib import Path

import pytest

from tests.cli.desk import Desk, furnish

WATCH = "Harbour Grain Accord"
WATCHES = f"{{watch: {WATCH}, aliases: [grain deal], sources: [{{files: 'inbox/*.txt'}}]}}"
EXPIRES = "The Harbour Grain Accord expires on 18 March 2023."
EXTENDED = "The Harbour Grain Accord was extended until 17 May 2023, Russia said."
LONGER = "Ukraine said that the Harbour Grain Accord was extended to 16 July 2023."


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = furnish(tmp_path, WATCHES)
    (made.folder / "inbox").mkdir()
    return made


def tell(desk: Desk, name: str, published: str, text: str, source: str = "") -> Path:
    """Let the desk read one text."""
    voice = f"source: {source}\n" if source else ""
    file = desk.folder / "inbox" / name
    file.write_text(f"---\npublished: {published}\n{voice}---\n{text}\n")
    desk("ingest", "--now", f"{published}T12:00")
    return file


def story(desk: Desk, now: str) -> str:
    """The story of the one thing that is tracked."""
    (row,) = desk.rows("due", "--all", "--now", now)
    return desk("show", row["id"], "--now", now)


def part(told: str, heading: str) -> list[str]:
    """The lines of one part of a story, each without blanks at its ends and as one line."""
    return [line.strip() for line in told.partition(f"\n{heading}\n")[2].partition("\n\n")[0].splitlines()]


def test_every_quote_and_every_document_is_printed_once(desk: Desk) -> None:
    file = tell(desk, "a.txt", "2023-03-08", EXPIRES)
    tell(desk, "b.txt", "2023-03-12", f"{EXTENDED} {LONGER}", "Port Times")
    told = "".join(story(desk, "2023-03-13").split())
    for once in (EXPIRES, EXTENDED, LONGER, str(file), "b.txt"):
        assert told.count("".join(once.split())) == 1, once


def test_claims_and_history_name_the_statements_that_say_so(desk: Desk) -> None:
    tell(desk, "a.txt", "2023-03-08", EXPIRES, "Example Wire")
    tell(desk, "b.txt", "2023-03-12", f"{EXTENDED} {LONGER}", "Port Times")
    told = story(desk, "2023-03-13")
    claims = "\n".join(part(told, "Claims of this term"))
    assert re.fullmatch(
        r"1, 3\. 2023-05-17 – Port Times  \(statements 2, 3\)\n"
        r"2\. 2023-07-16 – Ukraine  \(statement [45]\)\n"
        r"4\. 2023-07-16 – Port Times  \(statement [45]\)",
        claims,
    )
    (extended,) = part(told, "History")
    assert re.fullmatch(r"2023-03-12  extended  2023-03-18 → 2023-05-17  \(statement [23]\)", extended)
    assert re.search(r"\n +1\. expiry: 2023-03-18  cue: expires\n +“The Harbour", told)
    assert re.search(r"\n +2\. e\w+: 2023-05-17  cue: .+\n +3\. e\w+: 2023-05-17  cue: .+\n +“The Harbour", told)
    assert "Port Times, 2023-03-12 (as it says itself), " in told


def test_where_nothing_has_happened_there_is_no_history(desk: Desk) -> None:
    tell(desk, "a.txt", "2023-03-08", EXPIRES)
    assert "History" not in story(desk, "2023-03-09")
    passed = part(story(desk, "2023-03-19"), "History")
    assert passed == ["2023-03-19  due passed  pending → overdue  (statement 1)"]


def test_a_reckoning_is_told_in_words_and_a_pattern_of_dates_is_not(desk: Desk) -> None:
    tell(desk, "a.txt", "2023-03-08", EXPIRES)
    tell(desk, "b.txt", "2023-03-12", "The Harbour Grain Accord has been extended for 60 days, the port said.")
    told = story(desk, "2023-03-13")
    (extended,) = part(told, "History")
    assert extended == "2023-03-12  extended  2023-03-18 + 60 days = 2023-05-17  (statement 2)"
    assert "extended: 60 days" in told
    assert "day and month" not in told
    assert "P60D" not in told


def test_the_word_of_a_person_stands_beside_its_step_once(desk: Desk) -> None:
    lease = desk.add("Quay lease", "2023-12-31", WATCH)
    desk("note", lease, "ask the town", "--now", "2023-03-09", "--by", "ann")
    told = desk("show", lease, "--now", "2023-03-10")
    assert part(told, "History") == ["2023-03-09  note", "“ask the town”", "decided by ann"]
    assert told.count("ask the town") == 1


def test_a_move_is_told_whatever_sign_stands_in_the_note_to_it(desk: Desk) -> None:
    lease = desk.add("Quay lease", "2023-12-31", WATCH)
    words = ("--due", "2024-02-01", "--note", "new day = 1 Feb by letter", "--now", "2023-03-09", "--by", "ann")
    desk("correct", lease, *words)
    assert (
        part(desk("show", lease, "--now", "2023-03-10"), "History")[0] == "2023-03-09  correct  2023-12-31 → 2024-02-01"
    )


def test_a_statement_under_another_name_says_which(desk: Desk) -> None:
    lease = desk.add("Quay lease", "2023-12-31", WATCH)
    rental = desk.add("berth rental", "2023-11-30", WATCH, at="09:00")
    desk("merge", lease, rental, "--now", "2023-03-08T10:00", "--by", "ann")
    told = desk("show", lease, "--now", "2023-03-09")
    assert "deadline: 2023-11-30  berth rental  ann  cue" in told
    assert "deadline: 2023-12-31  ann  cue" in told
