"""What comes so much after its day, what is not renewed, what was only proposed, and days that are told twice."""

import pytest

from monitor.extract import extract
from monitor.model import Change
from tests.make import document


def _changes(text: str, day: str = "2009-09-29") -> list[tuple[Change | None, str, str]]:
    told = [each for each in extract(document(text, day)) if each.change is not None and not each.doubt]
    return [(each.change, str(each.old_due), str(each.due)) for each in told]


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("The bulletin, due on 1 October, will be a week late.", "2009-10-01", "2009-10-08"),
        ("The survey due on 5 October is going to be a fortnight late.", "2009-10-05", "2009-10-19"),
        ("The October issue (due 1 October) is running two weeks late.", "2009-10-01", "2009-10-15"),
        ("The bulletin is due on 1 October but will be a week late because of the strike.", "2009-10-01", "2009-10-08"),
        ("Delivery, promised for 1 October, is running two weeks behind.", "2009-10-01", "2009-10-15"),
        ("We promised the pumps for 5 October. They will be about ten days late.", "2009-10-05", "2009-10-15"),
    ],
)
def test_what_is_late_by_a_length_of_time_has_another_day(text: str, old: str, new: str) -> None:
    assert _changes(text) == [(Change.POSTPONED, old, new)]


@pytest.mark.parametrize(
    "text",
    [
        "The train due at noon will be ten minutes late.",
        "If you are a week late with the rent due on 1 October we charge a fee.",
        "Rent is due on 1 October. Whoever is a week late pays a fee.",
        "If the parts due on 1 October will be a week late, tell us.",
        "The parts due on 1 October might be a week late.",
        "The parts due on 1 October will not be a week late, we were told.",
    ],
)
def test_what_may_be_late_or_is_by_minutes_is_not_put_off(text: str) -> None:
    assert _changes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The cleaning contract with Holm Services, up on Sept. 20, was not renewed; a new firm starts Nov. 2.",
        "The lease, which was up on 20 September, has not been renewed.",
        "The pilot, due to end on 20 September, was not extended.",
    ],
)
def test_what_was_not_renewed_ran_out(text: str) -> None:
    assert _changes(text) == [(Change.EXPIRED, "2009-09-20", "None")]


@pytest.mark.parametrize(
    "text",
    [
        "The cleaning contract, up on 30 November, was not renewed.",
        "We have decided not to renew the contract, which ends on 30 November.",
        "The lease is up on 30 November and will not be renewed.",
    ],
)
def test_what_will_not_be_renewed_has_not_run_out_yet(text: str) -> None:
    assert _changes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A proposal to hold the bonfire on 2 November instead of the 5th was talked over but not put to the vote.",
        "The idea of holding the bonfire on 2 November instead of the 5th was dropped.",
        "A suggestion to move the fair from 2 November to 9 November found no support.",
        "Moved (Hale) to extend the posting from Dec. 1 to Jan. 5; seconded; failed 2-4.",
        "Moved by Hale, seconded by Park, to extend the posting from Dec. 1 to Jan. 5. Failed 2-4.",
        "Hale moved to extend the posting from Dec. 1 to Jan. 5; the motion died for want of a second.",
    ],
)
def test_what_was_only_proposed_moves_nothing(text: str) -> None:
    assert _changes(text) == []


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("Moved (Hale) to extend the posting from Dec. 1 to Jan. 5; seconded; carried 4-2.", "2010-01-05"),
        (
            "The fair was moved from 4 November to 11 November after a proposal to drop it found no support.",
            "2009-11-11",
        ),
        ("A request from the choir was rejected; the concert has been put off from 4 to 11 November.", "2009-11-11"),
    ],
)
def test_what_was_carried_or_stands_beside_a_lost_proposal_is_moved(text: str, new: str) -> None:
    assert [due for _, _, due in _changes(text)] == [new]


def test_a_new_thing_is_not_prolonged_by_what_the_old_one_gets() -> None:
    for text in (
        "The new permits run to 30 September 2010; the old ones are good for another two weeks.",
        "The old permits are valid for another week; new permits run to 30 September 2010.",
    ):
        assert all(new != "2010-09-30" for _, _, new in _changes(text))
        assert all(each.open for each in extract(document(text, "2009-09-29")) if str(each.due) == "2010-09-30")


@pytest.mark.parametrize("verb", ["been moved", "been carried forward", "been put back", "been extended"])
def test_a_deadline_stands_though_something_else_is_moved_to_its_day(verb: str) -> None:
    found = extract(document(f"We need the papers by 31 March, and the policy has {verb} to that day.", "2021-02-03"))
    (deadline,) = (each for each in found if each.change is None)
    (moved,) = (each for each in found if each.change is not None)
    assert (str(deadline.due), deadline.open, deadline.subject) == ("2021-03-31", True, "papers")
    assert (moved.old_due, str(moved.due), moved.subject) == (None, "2021-03-31", "policy")


def test_a_day_told_by_its_distance_and_printed_is_one() -> None:
    text = "The hearing on 14 June has been put off; it will be held a fortnight later, on 28 June."
    found = extract(document(text, "2016-06-08"))
    assert sorted(str(each.due) for each in found if each.change is None) == ["2016-06-14", "2016-06-28"]
    assert _changes(text, "2016-06-08") == [(Change.POSTPONED, "2016-06-14", "2016-06-28")]


def test_a_clause_about_what_others_had_said_does_not_make_a_day_one_that_could_be() -> None:
    text = "The scheme, which people had been told would close this month, stays open till 31 July 2010."
    told = [each for each in extract(document(text, "2009-09-20")) if str(each.due) == "2010-07-31"]
    assert told
    assert not any(each.doubt for each in told)


def test_an_end_that_was_to_come_is_no_name() -> None:
    text = "Your contract, which was due to come to an end on 30 April 2023, will continue to 29 February 2024."
    assert _changes(text, "2023-03-08") == [(Change.EXTENDED, "2023-04-30", "2024-02-29")]
    assert {each.subject.lower() for each in extract(document(text, "2023-03-08"))} == {"contract"}


@pytest.mark.parametrize(
    "text",
    [
        "Applicants had asked for more time, but the closing date remains 14 October.",
        "The builder had hoped for more time but the date stays 14 October.",
    ],
)
def test_more_time_that_somebody_had_asked_for_is_none(text: str) -> None:
    assert _changes(text) == []


def test_what_a_part_of_a_sentence_tells_of_a_thing_of_its_own_is_not_of_the_one_before() -> None:
    text = "The tender has been reissued; bids are now due on 4 June instead of 21 May."
    (moved,) = (each for each in extract(document(text, "2021-05-10")) if each.change is not None)
    assert (moved.change, moved.subject, moved.doubt) == (Change.EXTENDED, "bids", "")
