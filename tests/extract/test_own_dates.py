"""Which of the days beside a change are its own: not that of what led to it, and before a length the old one."""

import pytest

from monitor.extract import extract
from monitor.model import Change, Kind, Mention
from tests.make import document


def _said(text: str, language: str = "en") -> list[Mention]:
    return extract(document(text, "2030-05-08", language=language))


def _moves(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(str(each.old_due), str(each.due)) for each in _said(text, language) if each.change]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norland agreed to prolong the ferry accord by 90 days after talks with mediators on Monday."),
        ("en", "The two sides agreed to extend the truce for two weeks after a call on Sunday."),
        ("en", "The truce was extended by a month following a meeting in Holm on Friday."),
        ("de", "Die Waffenruhe wurde nach Gesprächen am Montag um einen Monat verlängert."),
    ],
)
def test_the_day_of_what_led_to_an_extension_is_none_of_it(language: str, text: str) -> None:
    assert _moves(text, language) == [("None", "None")]
    assert all(each.due is None or not each.open for each in _said(text, language))


def test_until_after_something_is_until_its_day() -> None:
    assert _moves("The vote was put off until after the election on 15 June 2030.") == [("None", "2030-06-15")]


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("The pilots postponed the strike set for 20 May 2030 by two weeks.", ("2030-05-20", "2030-06-03")),
        ("The agency delayed the auction planned for 20 May 2030 by two weeks.", ("2030-05-20", "2030-06-03")),
        ("The city extended the licence due to expire on 20 May 2030 by two weeks.", ("2030-05-20", "2030-06-03")),
        ("The strike was postponed by two weeks to 20 May 2030.", ("None", "2030-05-20")),
        (
            "The 20 May meeting of the Elk County Planning Commission has been moved up one week to 13 May 2030.",
            ("2030-05-20", "2030-05-13"),
        ),
    ],
)
def test_a_day_before_the_length_by_which_it_is_moved_is_the_old_one(text: str, moved: tuple[str, str]) -> None:
    assert _moves(text) == [moved]
    assert all(not each.open for each in _said(text) if str(each.due) == moved[0])


def test_a_reason_with_a_clause_of_its_own_gives_no_old_day() -> None:
    text = (
        "Due to the flood that closed the archive from January 6 through January 24, 2030, the agency is extending "
        "the comment period to June 14, 2030."
    )
    assert _moves(text) == [("None", "2030-06-14")]


@pytest.mark.parametrize(
    "text",
    [
        "CANCELLED Monday, May 27, 2030 - Library board meeting",
        "CANCELLED: Library board meeting, May 27, 2030",
        "Library board meeting, May 27, 2030 - CANCELLED",
    ],
)
def test_a_note_that_something_is_off_closes_its_day(text: str) -> None:
    said = _said(text)
    assert [(each.change, str(each.old_due)) for each in said if each.change] == [(Change.TERMINATED, "2030-05-27")]
    assert [each.open for each in said if each.change is None] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "The judge gave Norland until Friday to pay.",
        "The mayor gave the tenants until Friday to leave the building.",
        "The judge gave Norland until Friday to explain why the injunction should not be extended.",
    ],
)
def test_until_when_somebody_gave_is_to_come(text: str) -> None:
    assert [str(each.due) for each in _said(text) if each.change is None] == ["2030-05-10"]
    assert _moves(text) == []


def test_until_when_somebody_had_is_over() -> None:
    assert [(str(each.due), each.open) for each in _said("Norland had until Monday to pay.")] == [("2030-05-06", False)]


@pytest.mark.parametrize(
    "text",
    [
        "Grant applications must be submitted by 5:00 p.m. on the dates below.",
        "Written comments must be received no later than noon on the day before the hearing.",
    ],
)
def test_a_time_of_another_day_is_not_that_of_the_text(text: str) -> None:
    assert _said(text) == []


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("The hearing noticed for 20 May 2030 has been continued to a date uncertain.", ("2030-05-20", "None")),
        ("The court granted the ministry's request to postpone the hearing to 10 June 2030.", ("None", "2030-06-10")),
        (
            "The regulator approved the request by the exchange to delay until 1 June 2030 the start of its new rule.",
            ("None", "2030-06-01"),
        ),
        ("Kest has pushed the launch of Ember to May 26, 2031.", ("None", "2031-05-26")),
    ],
)
def test_a_hearing_or_launch_is_put_off(text: str, moved: tuple[str, str]) -> None:
    assert [(each.change, str(each.old_due), str(each.due)) for each in _said(text) if each.change] == [
        (Change.POSTPONED, *moved)
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The stadium will not be ready until 29 September 2030.", Kind.EVENT),
        ("The rules will not be finalized until September 29, 2030.", Kind.EVENT),
        ("The museum won't reopen until 29 September 2030.", Kind.EVENT),
        ("Kest has pushed the launch of Ember to May 26, 2031.", Kind.EVENT),
        ("The lease does not end until 29 September 2030.", Kind.EXPIRY),
        ("The ban will not be lifted until 29 September 2030.", Kind.EXPIRY),
    ],
)
def test_what_is_not_done_until_a_day_begins_then(text: str, kind: Kind) -> None:
    assert [each.kind for each in _said(text) if each.change is None] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "They have extended the contract that ends on 30 June 2030.",
        "The council extended the lease, which runs until 30 June 2030.",
        "The union agreed to put off the strike due on 30 June 2030.",
        "They postponed the auction planned for 30 June 2030.",
    ],
)
def test_the_day_that_describes_what_is_moved_is_its_old_one(text: str) -> None:
    assert _moves(text) == [("2030-06-30", "None")]


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("The council extended the lease, which now runs until 30 June 2031.", ("None", "2031-06-30")),
        ("The council extended the lease, which will run until 30 June 2031.", ("None", "2031-06-30")),
        (
            "The council extended the lease, which expires on 30 June 2030, until 30 June 2031.",
            ("2030-06-30", "2031-06-30"),
        ),
        ("They postponed the auction to 30 June 2030.", ("None", "2030-06-30")),
    ],
)
def test_the_day_to_which_it_is_moved_is_its_new_one(text: str, moved: tuple[str, str]) -> None:
    assert _moves(text) == [moved]


def test_what_one_side_alone_did_moves_nothing() -> None:
    text = "Only one side has agreed to extend the truce that ends on 30 June 2030."
    assert _moves(text) == []
    assert [each.open for each in _said(text)] == [True]
