"""The commands by which people look and answer, on a desk of their own."""

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from monitor.store import open_store
from tests.cli.desk import Desk, furnish
from tests.make import instant

NOW = ("--now", "2023-03-08", "--by", "ann")
PUBLISHED = "---\npublished: 2023-03-08\n---\n"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return furnish(
        tmp_path,
        "{watch: Port desk, zone: Australia/Lord_Howe, keep: {about: anything}, sources: [{files: 'inbox/*.txt'}]}\n",
    )


def tell(desk: Desk, text: str) -> None:
    """Let the desk read one text."""
    (desk.folder / "inbox").mkdir()
    (desk.folder / "inbox" / "note.txt").write_text(PUBLISHED + text)
    desk("ingest", "--now", "2023-03-08")


def only(desk: Desk, *words: str) -> dict[str, str]:
    (row,) = desk.rows(*words)
    assert isinstance(row, dict)
    return row


def test_the_calendar_has_acted_by_the_day_that_is_asked_for_in_the_watchs_zone(desk: Desk) -> None:
    desk.add("Quay lease", "2023-03-18")
    assert " today pending " in " ".join(desk("due", "--now", "2023-03-18T12:59").split())
    assert " 1 past overdue " in " ".join(desk("due", "--now", "2023-03-18T13:00").split())


def test_a_text_cannot_drive_the_terminal(desk: Desk) -> None:
    tell(desk, "The Quay\x1b[2J\u202e lease expires on 18 March 2023.\n")
    for shown in (desk("due"), desk("show", only(desk, "due")["id"])):
        assert "2023-03-18" in shown
        assert "\x1b" not in shown
        assert "\u202e" not in shown


def test_what_was_accepted_leaves_the_triage_and_what_was_rejected_is_dismissed(desk: Desk) -> None:
    tell(desk, "The berth application must be filed by 03/04/2024.\n")
    doubtful = only(desk, "triage")["id"]
    desk("accept", doubtful, *NOW)
    assert desk.rows("triage") == []
    assert only(desk, "due")["id"] == doubtful
    desk("reject", doubtful, "--note", "not ours", "--now", "2023-03-09")
    assert only(desk, "due", "--all")["state"] == "dismissed"


@pytest.mark.parametrize("state", ["fulfilled", "expired", "terminated", "missed"])
def test_a_person_says_what_has_happened(desk: Desk, state: str) -> None:
    lease = desk.add("Quay lease", "2023-03-18")
    desk("confirm", lease, "--as", state, *NOW)
    assert only(desk, "due", "--all")["state"] == state


def test_a_bare_confirm_and_a_renewal_without_a_day_are_refused(desk: Desk) -> None:
    lease = desk.add("Quay lease", "2023-03-18")
    assert "--as renewed" in desk.fails("confirm", lease)
    assert "--due" in desk.fails("confirm", lease, "--as", "renewed")
    assert "--claim takes a number" in desk.fails("confirm", lease, "--claim", "9")


def test_what_was_read_wrongly_is_corrected(desk: Desk) -> None:
    lease = desk.add("Quay lease", "2023-03-18")
    desk("correct", lease, "--due", "2023-04-18", "--subject", "Quay 7 lease", "--kind", "expiry", *NOW)
    row = only(desk, "due")
    assert (row["due"], row["subject"], row["kind"]) == ("2023-04-18", "Quay 7 lease", "expiry")


def test_an_alert_is_acknowledged_by_the_id_that_its_message_shows_and_its_series_is_quiet(desk: Desk) -> None:
    lease = desk.add("Quay lease", "2023-03-18")
    desk("run", "--once", "--now", "2023-03-12")
    (sent,) = desk.rows("show", lease)["notifications"]
    assert "Quay lease, lead_time" in desk("ack", sent["id"], *NOW)
    assert desk("run", "--once", "--now", "2023-03-16") == ""
    assert "Due today" in desk("run", "--once", "--now", "2023-03-18T00:00")


def test_a_snooze_ends_and_the_due_breaks_through(desk: Desk) -> None:
    lease = desk.add("Quay lease", "2023-03-18")
    answer = desk("snooze", lease, "--until", "2023-03-17T09:00+11:00", "--now", "2023-03-08")
    assert answer == "snoozed until 2023-03-17 09:00 Australia/Lord_Howe: Quay lease\n"
    assert desk("run", "--once", "--now", "2023-03-16") == ""
    assert "has passed" in desk.fails("snooze", lease, "--until", "2023-03-01", "--now", "2023-03-08")
    desk("snooze", lease, "--until", "30d", "--now", "2023-03-17")
    assert "Due today" in desk("run", "--once", "--now", "2023-03-18T00:00")


def test_the_story_tells_the_messages_of_each_alert_and_who_has_answered(desk: Desk) -> None:
    lease = desk.add("Quay lease", "2023-03-18")
    desk("run", "--once", "--now", "2023-03-12")
    assert "acknowledged" not in desk("show", lease, *NOW[:2])
    (sent,) = desk.rows("show", lease)["notifications"]
    desk("ack", sent["id"], "--now", "2023-03-12T10:00", "--by", "ann")
    desk("snooze", lease, "--until", "2023-03-17", "--past-due", "--now", "2023-03-13", "--by", "bob")
    told = [line.strip() for line in desk("show", lease, *NOW[:2]).partition("Alerts")[2].splitlines()[1:]]
    assert told == [
        "2023-03-10 22:00 UTC  lead time  info",
        f"console: sent  {sent['id']}",
        "2023-03-12 10:00 UTC  acknowledged by ann: lead time, term 1",
        "2023-03-13 12:00 UTC  snoozed by bob until 2023-03-17 12:00 UTC, past the due",
    ]
    story = desk.rows("show", lease)
    assert [(row["by"], row["reason"], row["term"]) for row in story["acknowledged"]] == [("ann", "lead_time", 1)]
    assert (story["snooze"]["by"], story["snooze"]["until"]) == ("bob", "2023-03-17T12:00:00Z")


def test_who_takes_care_of_it_is_printed_when_it_is_assigned(desk: Desk) -> None:
    lease = desk.add("Quay lease", "2023-03-18")
    assert desk("assign", lease, "bob", *NOW).rstrip().endswith("Quay lease  owner: bob")
    assert "owner" not in desk("assign", lease, *NOW[:1], "2023-03-09")


def test_the_status_lists_each_configured_source_read_or_not_and_no_removed_one(desk: Desk) -> None:
    def sources() -> list[tuple[str, str | None]]:
        return [
            (Path(row["source"]).parent.name, row["last_read"])
            for row in json.loads(desk.fails("status", "--json"))["sources"]
        ]

    assert sources() == [("inbox", None)]
    assert "never" in desk.fails("status")
    tell(desk, "The Quay lease expires on 18 March 2023.\n")
    assert sources() == [("inbox", "2023-03-08T12:00:00Z")]
    watches = desk.folder / "watches" / "desk.yaml"
    watches.write_text(watches.read_text().replace("inbox/*.txt", "letters/*.txt"))
    assert sources() == [("letters", None)]


def test_an_unknown_watch_id_day_and_receiver_are_named(desk: Desk) -> None:
    assert "the configuration has Port desk" in desk.raises("add", "Lease", "--due", "2023-03-18", "--watch", "Por")
    assert "the configuration has Port desk" in desk.raises("ingest", "--watch", "Por")
    assert "monitor due --all" in desk.raises("show", "c123")
    assert f"in the database {desk.folder.parent}/monitor.db" in desk.raises("ack", "f123")
    assert "not a day" in desk.fails("due", "--now", "yesterday")
    assert "the configuration has console" in desk.raises("send-test", "nobody")


def test_status_tells_how_things_are(desk: Desk) -> None:
    tell(desk, "The Quay lease expires on 18 March 2023.\n")
    desk("run", "--once", "--now", "2023-03-09")
    shown = desk.fails("status", "--now", "2023-03-09")
    assert "service: not running (monitor run starts it)" in shown
    assert "commitments: 1 pending (monitor due); 0 tentative (monitor triage)" in shown
    assert datetime.fromisoformat("2023-03-09").date().isoformat() in shown


def test_the_status_counts_what_is_listed_and_where(tmp_path: Path) -> None:
    desk = furnish(tmp_path, "{watch: Quay lease, sources: [{files: 'inbox/*.txt'}]}\n")
    empty = "commitments: none (monitor due); 0 tentative (monitor triage)"
    assert empty in desk.fails("status", *NOW[:2])
    tell(desk, "The Quay lease expires on 18 March 2023. The Zebra permit is valid until 16 March 2023.\n")
    shown = "commitments: 1 pending (monitor due); 1 not followed (monitor due --all); 0 tentative (monitor triage)"
    assert shown in " ".join(desk.fails("status", *NOW[:2]).split())
    desk("dismiss", only(desk, "due", *NOW[:2])["id"], *NOW)
    shown = "none (monitor due); 1 dismissed, 1 not followed (monitor due --all); 0 tentative (monitor triage)"
    assert shown in " ".join(desk.fails("status", *NOW[:2]).split())
    rows = json.loads(desk.fails("status", "--json", *NOW[:2]))
    assert (rows["commitments"], rows["not_followed"]) == ({"dismissed": 1}, 1)


@pytest.mark.parametrize(
    ("ages", "late"),
    [
        ({"read": 20, "review": 110, "deliver": 110}, []),
        ({"read": 40, "review": 2}, ["read"]),
        ({"read": 2, "deliver": 130}, ["deliver"]),
        ({}, ["daemon"]),
    ],
)
def test_a_service_is_late_by_what_each_of_its_ticks_may_take(
    desk: Desk, ages: dict[str, int], late: list[str]
) -> None:
    now = instant("2023-03-08T12:00")
    store = open_store(f"sqlite:///{desk.folder.parent}/monitor.db")
    for name, seconds in ages.items():
        store.beat(name, now - timedelta(seconds=seconds))
    store.close()
    command = ("status", "--json", "--now", "2023-03-08")
    status = json.loads(desk.fails(*command) if late else desk(*command))
    assert (status["healthy"], status["late"]) == (not late, late)
    said = {"": "running", "daemon": "not running (monitor run starts it)"}
    shown = desk.fails("status", *command[2:]) if late else desk("status", *command[2:])
    assert f"service: {said.get(','.join(late), 'not ticking: ' + ','.join(late))}\n" in shown


BUOY = (
    "{{watch: Buoys, zone: UTC, known: [{{subject: Buoy 7, kind: expiry, due: 2023-03-18}}],"
    " alerts: {{lead: [{lead}]}}}}\n"
)


def test_a_lead_time_that_is_added_later_counts_at_once(tmp_path: Path) -> None:
    desk = furnish(tmp_path, BUOY.format(lead="3d"))
    assert desk("run", "--once", "--now", "2023-03-13") == ""
    (desk.folder / "watches/desk.yaml").write_text(BUOY.format(lead="7d"))
    assert "Due in 5 days" in desk("run", "--once", "--now", "2023-03-13")


def test_a_watch_that_was_taken_out_and_comes_back_is_followed_again(tmp_path: Path) -> None:
    desk = furnish(tmp_path, BUOY.format(lead="3d"))
    other = "{watch: Other, sources: [{files: 'inbox/*.txt'}]}\n"
    desk("run", "--once", "--now", "2023-03-13")
    (desk.folder / "watches/desk.yaml").write_text(other)
    assert desk("run", "--once", "--now", "2023-03-15T10:00") == ""
    (desk.folder / "watches/desk.yaml").write_text(BUOY.format(lead="3d"))
    assert "Due in 3 days" in desk("run", "--once", "--now", "2023-03-15T11:00")
