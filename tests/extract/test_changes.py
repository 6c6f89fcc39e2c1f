"""The old and the new due of a reported change."""

import pytest

from monitor.extract import extract
from monitor.model import Change
from tests.make import document

_OF_8_MARCH_2023 = [
    ("The licence, which was to lapse on 12 March, was prolonged to 28 April.", "2023-03-12", "2023-04-28"),
    ("The bank has moved the switch-off of the old line from 1 December to 15 February.", "2023-12-01", "2024-02-15"),
    ("The waiver ends on 31 March 2023. It was extended yesterday by 60 days.", "2023-03-31", "2023-05-30"),
    (
        "The council has extended the waiver by 60 days. The waiver was to end on 31 March 2023.",
        "2023-03-31",
        "2023-05-30",
    ),
    ('Section 4 is amended by striking "1 May 2023" and inserting "1 June 2023".', "2023-05-01", "2023-06-01"),
    ("The hearing set for 14 March will now be held on 20 March.", "2023-03-14", "2023-03-20"),
    ("The election was brought forward from June to 16 April.", "2023-06", "2023-04-16"),
    ("The vote was moved from 28 December to 4 January.", "2023-12-28", "2024-01-04"),
    ("The board decides to extend the mandate of the mission until 31 January 2024.", "None", "2024-01-31"),
    ("Spring Fair (4 April): put off.", "2023-04-04", "None"),
    ("The Orin team is putting off the maintenance release until Wednesday, March 8.", "None", "2023-03-08"),
]


@pytest.mark.parametrize(("text", "old", "new"), _OF_8_MARCH_2023)
def test_a_change_leads_from_the_old_due_to_the_new(text: str, old: str, new: str) -> None:
    (told,) = [each for each in extract(document(text)) if each.change is not None]
    assert (str(told.old_due), str(told.due)) == (old, new)


def test_a_change_gets_the_due_that_the_next_sentence_names() -> None:
    text = "The hearing set for 14 March has been put off. It will be held on 4 April."
    told = [each for each in extract(document(text)) if each.change is Change.POSTPONED]
    assert [(str(each.old_due), str(each.due)) for each in told] == [("2023-03-14", "2023-04-04")]


@pytest.mark.parametrize(
    "text", ["The agreement was extended on Saturday.", "The lease has been renewed.", "The permit has been extended."]
)
def test_a_plain_report_without_a_new_due_is_told_surely(text: str) -> None:
    (told,) = [each for each in extract(document(text)) if each.change is not None]
    assert told.confidence > 0.8


@pytest.mark.parametrize(
    ("text", "change", "due"),
    [
        ("The certificate was renewed on Monday. It is now valid until 29 May.", "renewed", "2023-05-29"),
        ("The launch has been postponed. The new date is 4 May.", "postponed", "2023-05-04"),
        ("The bank won a four-week extension, it said on Friday. It now runs to 13 April.", "extended", "2023-04-13"),
    ],
)
def test_a_move_without_its_day_takes_the_one_that_the_next_sentence_tells_as_new(
    text: str, change: str, due: str
) -> None:
    assert [(str(each.change), str(each.due)) for each in extract(document(text)) if each.change] == [(change, due)]


def test_the_next_sentence_gives_no_day_of_another_thing() -> None:
    text = "The launch has been postponed. The board of the harbour meets on 4 May."
    assert [str(each.due) for each in extract(document(text)) if each.change] == ["None"]


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("The waiver, which was to end on 31 March, stays in force to 30 June.", "2023-03-31", "2023-06-30"),
        ('In section 2, for "31 March 2023" read "30 June 2023".', "2023-03-31", "2023-06-30"),
        ("After the postponement from 3 May to 7 June the fair was renamed.", "2023-05-03", "2023-06-07"),
    ],
)
def test_the_planned_day_and_the_one_in_its_place_make_a_change(text: str, old: str, new: str) -> None:
    moves = [each for each in extract(document(text)) if each.change in (Change.EXTENDED, Change.POSTPONED)]
    assert [(str(each.old_due), str(each.due)) for each in moves] == [(old, new)]


def test_what_a_headline_and_the_text_below_it_report_is_told_once() -> None:
    text = "Truce extended to 4 April\n\nThe truce was extended to 4 April on Tuesday, the envoy said."
    told = [each.quote for each in extract(document(text)) if each.change is not None]
    assert told == ["The truce was extended to 4 April on Tuesday, the envoy said."]


def test_what_was_missed_may_have_got_its_next_day() -> None:
    text = "The report was to be handed in on 1 March and has not been handed in; it must be handed in by 20 March."
    told = {each.change: each for each in extract(document(text)) if each.change is not None}
    assert (str(told[Change.MISSED].old_due), str(told[Change.MISSED].due)) == ("2023-03-01", "2023-03-20")


def test_a_printed_day_beats_a_length_of_time_beside_it() -> None:
    text = "The term is hereby extended for three years and shall expire on 30 April 2027."
    (told,) = [each for each in extract(document(text)) if each.change is not None]
    assert str(told.due) == "2027-04-30"


@pytest.mark.parametrize(
    "text",
    [
        "The union said it would extend the strike until 30 June if the talks failed.",
        "The minister denied that the deal, due to lapse on 18 March, had been renewed for 60 days.",
        "Reports that the deadline was moved from 17 March to 24 March are false.",
        "Had the truce been extended until 18 July, trade would have resumed.",
        "The city wants the contract, which expires on 31 March, extended to 31 August.",
        "The bidder has the right to terminate the agreement on 30 April.",
        "The growers had hoped to get three more years.",
        "Tenants have to send their notice of renewal by 1 May.",
        "The term shall be extended for a year each unless either party gives notice.",
        "No permit has been renewed.",
        "Licences can be bought or renewed until 30 June.",
        "Bulk orders stay suspended until 30 June.",
        "The charter was renewed in 1790 and 1811.",
        "The standoff of 1994 was settled hours before the deadline of 2 August that year.",
        "Envoys pressed both sides to add more days to a pause that is due to lapse on Thursday.",
        "The letter set 4 April as the target date for the merger.",
        "The band was supposed to stay on till the last day of July.",
        "The thermometer was running this week far behind last year's marks.",
    ],
)
def test_what_may_only_happen_is_no_change(text: str) -> None:
    assert [each.change for each in extract(document(text)) if each.change is not None] == []


def test_a_day_moved_from_the_end_of_february_is_read() -> None:
    text = "The trust amended its lease to move the closing date from 28 February to 31 May 2023."
    said = {(each.change, str(each.due), each.open) for each in extract(document(text))}
    assert said == {(None, "2023-02-28", False), (None, "2023-05-31", True), (Change.EXTENDED, "2023-05-31", True)}


def test_each_part_of_a_decision_has_a_change_and_a_day_of_its_own() -> None:
    text = (
        "Decides to renew until 30 April 2024 the mandate of the survey team; "
        "to prolong until 31 May 2024 the ban on night fishing; to hear both in March."
    )
    told = [(each.change, str(each.due), str(each.old_due)) for each in extract(document(text)) if each.change]
    assert sorted(told) == [(Change.EXTENDED, "2024-05-31", "None"), (Change.RENEWED, "2024-04-30", "None")]


def test_a_row_of_wishes_changes_nothing() -> None:
    text = (
        "It was asked to renew until 30 April 2024 the mandate; to prolong until 31 May 2024 the ban on night fishing."
    )
    assert [each.change for each in extract(document(text)) if each.change is not None] == []


def test_the_day_before_stands_in_another_part_of_the_sentence() -> None:
    text = "The permit was to end on 31 March 2023; the council extended it to 30 June 2023."
    (told,) = [each for each in extract(document(text)) if each.change is not None]
    assert (str(told.old_due), str(told.due)) == ("2023-03-31", "2023-06-30")


def test_a_length_behind_an_extension_counts_from_the_end_of_a_stretch_before_it() -> None:
    text = "The closure of the bridge (29 October to 4 November) is extended by one week."
    told = [each for each in extract(document(text, "2018-11-02")) if each.change is not None]
    assert [str(each.due) for each in told] == ["2018-11-11"]


def test_the_day_of_a_failure_is_not_the_new_day() -> None:
    text = "Both sides failed on Monday to meet a deadline for an accord and gave themselves seven more months."
    told = [each for each in extract(document(text, "2014-11-24")) if each.change is not None]
    assert {str(each.due) for each in told} == {"None"}


@pytest.mark.parametrize(
    "text",
    [
        "The Velmar talks were put off. The permit for the harbour now expires on 31 May 2025.",
        "The Velmar talks were put off and the permit for the harbour now expires on 31 May 2025.",
        "The Velmar trial was put off. The new date for parking permits is 31 May.",
        "The talks were put off. The new date for the school fair is 31 May.",
    ],
)
def test_a_now_or_a_new_date_of_another_thing_gives_no_new_day(text: str) -> None:
    told = [each for each in extract(document(text, "2024-05-10")) if each.change is not None]
    assert [str(each.due) for each in told] == ["None"]


@pytest.mark.parametrize(
    "text",
    [
        "Ministers agreed to keep the cap until the end of the year, extending a deal that was to expire on 30 June.",
        "The board extended until 31 December a deal that was to expire on 30 June.",
    ],
)
def test_the_day_on_which_something_was_to_end_is_never_the_new_one(text: str) -> None:
    told = [each for each in extract(document(text, "2024-05-10")) if each.change is Change.EXTENDED]
    assert [(str(each.old_due), str(each.due)) for each in told] == [("2024-06-30", "2024-12-31")]


@pytest.mark.parametrize(
    "text",
    [
        "The hearing has been put off. Now due on 5 June.",
        "The hearing has been postponed. The court set a new date of 5 June.",
        "The launch has been postponed. The new date for the launch is 5 June.",
        "The hearing has been postponed and the new date is 5 June.",
    ],
)
def test_a_new_date_of_the_same_thing_is_the_new_day(text: str) -> None:
    told = [each for each in extract(document(text, "2024-05-10")) if each.change is not None]
    assert [str(each.due) for each in told] == ["2024-06-05"]


@pytest.mark.parametrize("text", ["The deadline has been extended until 3 May.", "The sale was extended until 3 May."])
def test_a_day_that_has_just_passed_is_that_of_this_year(text: str) -> None:
    found = extract(document(text, "2024-05-10"))
    assert {str(each.due) for each in found} == {"2024-05-03"}


def test_a_length_of_time_is_no_old_day() -> None:
    text = "The deal, due to lapse on 18 May, had been renewed for 60 days, the minister said."
    told = [each for each in extract(document(text, "2024-05-10")) if each.change is not None]
    assert [(str(each.old_due), str(each.due)) for each in told] == [("2024-05-18", "2024-07-17")]


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("The audit, which the firm had said would be out this week, is now to come in November.", "postponed"),
        ("The mooring permit, which was to end this week, now runs to 30 November.", "extended"),
    ],
)
def test_where_no_word_names_the_move_a_promise_is_put_off_and_what_is_in_force_prolonged(
    text: str, change: str
) -> None:
    assert [str(each.change) for each in extract(document(text)) if each.change] == [change]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("The northern truce was extended on Tuesday; the one in the south ends on Friday.", "None"),
        ("The northern truce was extended on Tuesday; it now ends on Friday.", "2023-03-10"),
        ("The fishing permit was renewed on Tuesday; the sale of tickets ends on 31 May.", "None"),
        ("The fishing permit was renewed on Tuesday; the new term ends on 31 May.", "2023-05-31"),
    ],
)
def test_a_day_behind_a_semicolon_is_the_new_one_only_of_the_same_thing(text: str, due: str) -> None:
    assert {str(each.due) for each in extract(document(text)) if each.change} == {due}
