"""The words of a notification."""

from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from typing import Any

import pytest

from monitor.alerting import trial
from monitor.alerting.message import Message, describe, summarise
from monitor.model import Change, Due, Evidence, Kind, Reason, State
from tests.alerting.facts import alert, claim, evidence
from tests.make import day, instant, origin

QUOTE = "The permit is set to expire on March 18, and a renewal is yet to be confirmed."
GAZETTE = Evidence(
    mention="m1",
    quote=QUOTE,
    origin=origin(
        "d1", source="Port Gazette", title="Dredging may stop", address="https://gazette.example/dredging",
        fetched_at=instant("2023-03-08T22:30"),
    ),
)  # fmt: skip


def message(now: str = "2023-03-09T09:00", zone: str = "UTC", **given: Any) -> Message:
    return describe(alert(**given), "a1b2c3d4e5f6", zone, instant(now))


class Reader(HTMLParser):
    """Collects the tags, the links and the text of a piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str | None] = []
        self.text = ""
        self.lines: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.text += data
        self.lines.append(data)


def test_a_message_says_what_when_where_and_how_to_answer() -> None:
    said = message(evidence=(GAZETTE,), zone="Europe/Kyiv")
    assert said.title == "Due in 9 days: Harbour Dredging Permit – 18 March 2023"
    assert said.body.splitlines() == [
        "Harbour Dredging Permit",
        "Due: Saturday 18 March 2023 – 9 days left",
        "https://gazette.example/dredging",
        "State: pending, expiry",
        f"“{QUOTE}”",
        "Source: Port Gazette, “Dredging may stop”",
        "Published: 8 March 2023; read: 9 March 2023, 00:30 Europe/Kyiv",
        "Alert: a1b2c3d4e5f6",
        "Seen? monitor ack a1b2c3d4e5f6",
        "Settled? monitor confirm c1 --as renewed --due DAY (or: --as fulfilled, expired, terminated)",
    ]


def test_mail_says_the_same_in_html() -> None:
    said = message(evidence=(GAZETTE,))
    page = Reader(said.html)
    assert page.lines == said.body.splitlines()
    assert page.tags == {"p", "strong", "em", "a"}
    assert page.links == ["https://gazette.example/dredging"]


@pytest.mark.parametrize(
    ("given", "now", "title"),
    [
        ({}, "2023-03-17T09:00", "Due in 1 day: Harbour Dredging Permit – 18 March 2023"),
        ({}, "2023-03-18T09:00", "Due today: Harbour Dredging Permit – 18 March 2023"),
        ({}, "2023-03-20T09:00", "Due 2 days ago: Harbour Dredging Permit – 18 March 2023"),
        ({"reason": Reason.DUE_TODAY}, "2023-03-18T09:00", "Due today: Harbour Dredging Permit – 18 March 2023"),
        (
            {"reason": Reason.DUE_TODAY, "due": Due.parse("2023-03")},
            "2023-03-01T09:00",
            "Due now: Harbour Dredging Permit – in March 2023",
        ),
        (
            {"act_by": day("2023-03-15")},
            "2023-03-12T09:00",
            "Act by 15 March 2023 (in 3 days): Harbour Dredging Permit – 18 March 2023",
        ),
        (
            {"act_by": day("2023-03-15"), "reason": Reason.DUE_TODAY},
            "2023-03-15T09:00",
            "Last day to act: Harbour Dredging Permit – 18 March 2023",
        ),
        (
            {"act_by": day("2023-03-15"), "reason": Reason.DUE_TODAY},
            "2023-03-16T09:00",
            "The time to act has passed: Harbour Dredging Permit – 18 March 2023",
        ),
        (
            {"act_by": day("2023-03-15"), "reason": Reason.DUE_TODAY},
            "2023-03-18T09:00",
            "Due today: Harbour Dredging Permit – 18 March 2023",
        ),
        (
            {"reason": Reason.OVERDUE, "state": State.OVERDUE},
            "2023-03-19T00:00",
            "Overdue by 1 day: Harbour Dredging Permit – 18 March 2023",
        ),
        (
            {"reason": Reason.OVERDUE, "state": State.OVERDUE, "kind": Kind.EVENT},
            "2023-03-19T00:00",
            "Has passed, 1 day ago: Harbour Dredging Permit – 18 March 2023",
        ),
        (
            {"reason": Reason.CHANGED, "change": Change.EXTENDED, "due": Due.parse("2023-05-17")},
            "2023-03-18T09:00",
            "Extended: Harbour Dredging Permit – 17 May 2023 (in 60 days)",
        ),
        (
            {"reason": Reason.CHANGED, "change": Change.EXTENDED, "note": "not counted yet: 1 of 2 sources"},
            "2023-03-16T09:00",
            "Extended, not yet counted: Harbour Dredging Permit – 18 March 2023 (in 2 days)",
        ),
        (
            {"reason": Reason.CHANGED, "change": Change.TERMINATED, "state": State.TERMINATED},
            "2023-03-16T09:00",
            "Terminated: Harbour Dredging Permit – 18 March 2023",
        ),
        (
            {"reason": Reason.CHANGED, "change": Change.DISMISS, "state": State.DISMISSED, "due": None},
            "2023-03-16T09:00",
            "Dismissed: Harbour Dredging Permit – no date",
        ),
        (
            {"reason": Reason.DISPUTED, "state": State.OVERDUE},
            "2023-03-20T09:00",
            "Disputed: Harbour Dredging Permit – 18 March 2023 (2 days ago)",
        ),
        (
            {"reason": Reason.PLEASE_CHECK, "due": None},
            "2023-03-20T09:00",
            "Please check: Harbour Dredging Permit – no date",
        ),
        (
            {"escalation": 1},
            "2023-03-17T09:00",
            "Nobody has reacted: Due in 1 day: Harbour Dredging Permit – 18 March 2023",
        ),
        (
            {"reason": Reason.SOURCE_SILENT, "kind": None, "state": None, "due": None, "subject": "gazette.example"},
            "2023-03-17T09:00",
            "Source is silent: gazette.example",
        ),
    ],
)
def test_the_title_gives_the_reason_the_subject_the_due_and_how_long_there_is(
    given: dict[str, Any], now: str, title: str
) -> None:
    assert message(now, **given).title == title


def test_days_count_in_the_zone_of_the_watch() -> None:
    assert "9 days left" in message("2023-03-09T21:59", zone="Europe/Kyiv").body
    assert "8 days left" in message("2023-03-09T22:00", zone="Europe/Kyiv").body


def lines(**given: Any) -> list[str]:
    return message(**given).body.splitlines()


def test_a_change_says_from_when_to_when() -> None:
    said = lines(
        reason=Reason.CHANGED, change=Change.EXTENDED, due_before=Due.parse("2023-03-18"), due=Due.parse("2023-05-17")
    )
    assert "Changed: extended – from Saturday 18 March 2023 to Wednesday 17 May 2023" in said


def test_a_change_that_moves_nothing_says_only_what_happened() -> None:
    assert "Changed: terminated" in lines(reason=Reason.CHANGED, change=Change.TERMINATED, state=State.TERMINATED)


def test_what_is_closed_counts_no_days_and_asks_for_no_answer() -> None:
    said = lines(reason=Reason.CHANGED, change=Change.FULFILLED, state=State.FULFILLED, act_by=day("2023-03-15"))
    assert "Due: Saturday 18 March 2023" in said
    assert said[-1].startswith("Seen?")
    assert not [line for line in said if line.startswith("Act by")]


def test_a_note_stands_in_the_place_of_a_change_that_does_not_count() -> None:
    said = lines(reason=Reason.CHANGED, change=Change.RENEWED, note="not counted yet: 1 of 2 sources")
    assert "Note: not counted yet: 1 of 2 sources" in said
    assert not [line for line in said if line.startswith("Changed")]


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("2023-03-12T09:00", "Act by: Wednesday 15 March 2023 – 3 days left"),
        ("2023-03-15T09:00", "Act by: Wednesday 15 March 2023 – today"),
        ("2023-03-16T09:00", "Act by: Wednesday 15 March 2023 – 1 day past"),
    ],
)
def test_the_last_day_to_act_is_said(now: str, said: str) -> None:
    assert said in lines(now=now, act_by=day("2023-03-15"))


def test_a_late_alert_says_how_late_it_is() -> None:
    assert "Late: this should have gone out 5 hours earlier" in lines(late=timedelta(hours=5))
    assert not [line for line in lines(late=timedelta(minutes=59)) if line.startswith("Late")]


def test_a_dispute_shows_who_says_what() -> None:
    claims = (claim("2023-05-17", "Russia"), claim("2023-07-16", "Ukraine"))
    said = lines(reason=Reason.DISPUTED, claims=claims)
    assert "Claim 1: Russia: Wednesday 17 May 2023 (extended) – “Until 2023-05-17.”" in said
    assert "Claim 2: Ukraine: Sunday 16 July 2023 (extended) – “Until 2023-07-16.”" in said
    assert said[-1] == "Know better? monitor confirm c1 --claim NUMBER"


def test_a_claim_without_a_speaker_is_the_word_of_its_source() -> None:
    claims = tuple(claim("2023-05-17", "", key) for key in ("d1", "d2", "d3", "d4", "d5", "d6"))
    said = lines(reason=Reason.DISPUTED, claims=claims)
    assert "Claim 3: d3: Wednesday 17 May 2023 (extended) – “Until 2023-05-17.”" in said
    assert "… and 3 more claims" in said


def test_a_plain_claim_names_no_change() -> None:
    plain = replace(claim("2023-05-17", "Russia"), change=None)
    assert "Claim 1: Russia: Wednesday 17 May 2023 – “Until 2023-05-17.”" in lines(claims=(plain,))


def test_the_word_of_a_person_is_shown_as_such() -> None:
    said = lines(
        reason=Reason.CHANGED,
        change=Change.CONFIRM,
        evidence=(Evidence(mention="m", quote="seen the stamp", by="ann"),),
    )
    assert "Changed: confirmed" in said
    assert "“seen the stamp”" in said
    assert "Source: the word of ann" in said
    assert "Source: the word of somebody" in lines(evidence=(Evidence(mention="m", quote=""),))


def test_a_file_is_named_beside_its_source() -> None:
    assert "Source: d1, “d1”, inbox/d1.txt" in lines()
    untitled = Evidence(mention="m", quote="q", origin=origin("d1", title=""))
    assert "Source: d1, inbox/d1.txt" in lines(evidence=(untitled,))
    own = Evidence(mention="m", quote="q", origin=origin("d1", source="watch list", address="watch list", title=""))
    assert "Source: watch list" in lines(evidence=(own,))


@pytest.mark.parametrize(
    ("given", "answer"),
    [
        ({"reason": Reason.PLEASE_CHECK}, "Right? monitor accept c1 – or: monitor reject c1"),
        ({"reason": Reason.PLEASE_CHECK, "due": None}, "The date? monitor correct c1 --due DAY"),
    ],
)
def test_what_is_to_be_checked_says_how(given: dict[str, Any], answer: str) -> None:
    assert lines(**given)[-1] == answer


def test_an_alert_about_a_source_says_what_is_wrong_and_no_more() -> None:
    said = lines(
        reason=Reason.SOURCE_BROKEN, kind=None, state=None, due=None, subject="gazette.example", note="HTTP 500",
        evidence=(),
    )  # fmt: skip
    assert said == ["gazette.example", "Note: HTTP 500", "Alert: a1b2c3d4e5f6"]


# ------------------------------------------------------------------ untrusted text


HOSTILE = "<!channel> @everyone <script>alert(1)</script>\r\nBcc: x\u202e [bank](https://evil.example)"


def test_hostile_text_is_harmless_wherever_it_stands() -> None:
    nasty = Evidence(
        mention="m",
        quote=HOSTILE,
        origin=origin("d1", source=HOSTILE, title=HOSTILE, address="https://x.example/<!channel>@everyone"),
    )
    by_file = Evidence(mention="m", quote=HOSTILE, origin=origin("d1", address=HOSTILE))
    person = Evidence(mention="m", quote=HOSTILE, by=HOSTILE)
    for given in (nasty, by_file, person):
        said = message(subject=HOSTILE, note=HOSTILE, evidence=(given,), claims=(claim("2023-05-17", HOSTILE),))
        for text in (said.title, said.body, Reader(said.html).text):
            assert not {sign for sign in text if sign in "<>\r\u202e"}
            assert "](" not in text
        assert "\n" not in said.title
        assert Reader(said.html).tags <= {"p", "strong", "em", "a"}


def test_the_longest_message_fits_the_narrowest_channel_that_is_not_short() -> None:
    """Discord takes 2,000 characters and refuses more."""
    word = "word " * 1000
    long = Evidence(
        mention="m",
        quote=word,
        origin=origin("d1", source=word, title=word, address="https://x.example/" + "y" * 180),
    )
    said = message(
        subject=word, evidence=(long,), act_by=day("2023-03-15"), late=timedelta(days=2), note=word,
        claims=(replace(claim("2023-09-06/2023-09-27", word), evidence=long),) * 6,
        about="c" * 32, due=Due.parse("2023-09-06/2023-09-27"), escalation=1,
    )  # fmt: skip
    assert len(said.title) < 200
    assert 1800 < len(said.title) + len(said.body) < 2000
    assert "word…" in said.body


def test_a_megabyte_of_one_word_is_cut() -> None:
    said = message(subject="x" * 1_000_000, evidence=(evidence(quote="y" * 1_000_000),))
    assert len(said.title) + len(said.body) + len(said.html) < 5000


# ------------------------------------------------------------------ summaries, trials


def test_a_summary_lists_what_is_long_past() -> None:
    listed = [
        alert(subject="Crane inspection", state=State.OVERDUE, reason=Reason.OVERDUE, due=Due.parse("2022-03-09")),
        alert(subject="Quay lease", about="c2", reason=Reason.CHANGED, change=Change.EXTENDED, due=None),
        alert(subject="Old tariff", about="c3", reason=Reason.CHANGED, change=Change.EXPIRED, state=State.EXPIRED),
    ]
    said = summarise(listed, "a1b2c3d4e5f6", "UTC", instant("2023-03-09T09:00"))
    assert said.title == "Harbour: 3 matters of the past"
    assert said.body.splitlines()[1:] == [
        "Alert: a1b2c3d4e5f6",
        "Quay lease: extended, due no date – monitor show c2",
        "Old tariff: expired, due 18 March 2023 – monitor show c3",
        "Crane inspection: due 9 March 2022, 365 days past – monitor show c1",
    ]


def test_a_long_summary_says_how_many_it_leaves_out() -> None:
    said = summarise([alert()] * 45, "a1b2c3d4e5f6", "UTC", instant("2023-03-09T09:00"))
    assert "… and 5 more" in said.body.splitlines()
    assert summarise([alert()], "a1", "UTC", instant("2023-03-09T09:00")).title == "Harbour: 1 matter of the past"


def test_a_trial_is_a_notification_without_alerts() -> None:
    said = trial("desk", instant("2023-03-09T09:00"))
    assert (said.receiver, said.alerts, said.title) == ("desk", (), "Test of the monitor")
