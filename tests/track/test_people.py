"""What people decide: as said, and pinned."""

import pytest

from monitor.model import Action, Change, Kind, State
from tests.track.said import change, decision, last, on, only, steps

MARCH = on("2023-03-01", "2023-03-18")
PENDING, TERMINATED = State.PENDING, State.TERMINATED
RENEWED = decision(MARCH, Action.CONFIRM, "2023-03-17T10:00", change=Change.RENEWED, due="2023-05-17")
DISMISSED = decision(MARCH, Action.DISMISS, "2023-03-02T10:00", note="not ours")


def test_to_accept_clears_the_doubt() -> None:
    vague = on("2023-03-01", "2023-03-18", confidence=0.2)
    assert not only(vague, people=(decision(vague, Action.ACCEPT, "2023-03-02T10:00"),)).tentative


def test_a_confirmed_renewal_opens_a_term_under_the_due_that_was_said() -> None:
    renewed = only(MARCH, people=(RENEWED,))
    assert (renewed.state, str(renewed.due), renewed.term, renewed.last_change) == (
        PENDING,
        "2023-05-17",
        2,
        Change.RENEWED,
    )
    assert (last(renewed).change, last(renewed).evidence[0].by) == (Change.CONFIRM, "analyst")


def test_a_confirmation_after_the_due_finds_it_overdue() -> None:
    late = decision(MARCH, Action.CONFIRM, "2023-03-20T10:00", change=Change.EXTENDED, due="2023-05-17")
    assert steps(only(MARCH, people=(late,))) == [(Change.DUE_PASSED, State.OVERDUE), (Change.CONFIRM, PENDING)]


def test_a_confirmed_renewal_without_a_due_takes_the_one_that_was_awaited() -> None:
    voted = change("2023-03-15", Change.EXTENDED, "2023-03-18", "2023-05-17", provisional=True)
    confirmed = decision(MARCH, Action.CONFIRM, "2023-03-17T10:00", change=Change.EXTENDED)
    done = only(MARCH, voted, people=(confirmed,))
    assert (str(done.due), done.provisional, done.awaited) == ("2023-05-17", None, "")


@pytest.mark.parametrize(
    ("what", "state"),
    [(Change.FULFILLED, State.FULFILLED), (Change.EXPIRED, State.EXPIRED), (Change.TERMINATED, TERMINATED)],
)
def test_a_confirmed_end_ends_it_whatever_the_state(what: Change, state: State) -> None:
    said = decision(MARCH, Action.CONFIRM, "2023-03-17T10:00", change=what)
    ended = change("2023-03-16", Change.MISSED, "2023-03-18")
    assert (only(MARCH, people=(said,)).state, only(MARCH, ended, people=(said,)).state) == (state, state)


def test_to_name_the_right_claim_settles_the_dispute() -> None:
    other = on("2023-03-02", "2023-03-20")
    chosen = decision(MARCH, Action.CONFIRM, "2023-03-03T10:00", claim=other.key)
    settled = only(MARCH, other, people=(chosen,))
    assert (str(settled.due), settled.disputed, last(settled).change) == ("2023-03-20", False, Change.CONFIRM)


def test_a_settled_dispute_brings_what_was_overdue_back() -> None:
    other = on("2023-03-02", "2023-05-20")
    chosen = decision(MARCH, Action.CONFIRM, "2023-03-25T10:00", claim=other.key)
    assert only(MARCH, other, people=(chosen,)).state is PENDING


def test_a_claim_that_nobody_made_settles_nothing() -> None:
    other = on("2023-03-02", "2023-03-20")
    assert only(MARCH, other, people=(decision(MARCH, Action.CONFIRM, "2023-03-03T10:00", claim="none"),)).disputed


def test_a_correction_replaces_what_was_read() -> None:
    right = decision(
        MARCH, Action.CORRECT, "2023-03-02T10:00", due="2023-03-28", subject="Harbour lease", kind=Kind.DEADLINE
    )
    corrected = only(MARCH, people=(right,))
    assert (str(corrected.due), corrected.subject, corrected.kind) == ("2023-03-28", "Harbour lease", Kind.DEADLINE)


def test_a_correction_of_the_name_leaves_the_due_and_its_state() -> None:
    renamed = decision(MARCH, Action.CORRECT, "2023-04-02T10:00", subject="Harbour lease")
    corrected = only(MARCH, people=(renamed,))
    assert (corrected.state, str(corrected.due), corrected.term) == (State.OVERDUE, "2023-03-18", 1)


def test_a_dismissed_finding_stays_dismissed_when_it_is_read_again() -> None:
    again = only(MARCH, on("2023-03-10", "2023-03-18"), people=(DISMISSED,), now="2023-04-01T00:00")
    assert (again.state, steps(again)) == (State.DISMISSED, [(Change.DISMISS, State.DISMISSED)])


def test_news_about_a_dismissed_finding_is_a_contradiction() -> None:
    news = only(MARCH, change("2023-03-10", Change.EXTENDED, "2023-03-18", "2023-05-17"), people=(DISMISSED,))
    assert (news.state, last(news).contradiction) == (State.DISMISSED, True)


def test_to_accept_what_was_dismissed_takes_it_back() -> None:
    back = decision(MARCH, Action.ACCEPT, "2023-03-03T10:00")
    assert only(MARCH, people=(DISMISSED, back)).state is PENDING


@pytest.mark.parametrize("published", ["2023-03-10", "2023-03-17"])
def test_no_machine_reading_of_the_same_or_an_earlier_time_overrides_a_person(published: str) -> None:
    renewed = only(MARCH, change(published, Change.TERMINATED), people=(RENEWED,))
    assert (renewed.state, str(renewed.due)) == (PENDING, "2023-05-17")


def test_a_later_claim_against_a_person_is_a_contradiction() -> None:
    against = only(MARCH, on("2023-03-20", "2023-07-16"), people=(RENEWED,))
    assert (str(against.due), against.disputed, last(against).contradiction) == ("2023-05-17", False, True)


def test_a_later_report_that_reopens_what_a_person_closed_is_a_contradiction() -> None:
    closed = decision(MARCH, Action.CONFIRM, "2023-03-17T10:00", change=Change.TERMINATED)
    told = only(MARCH, change("2023-03-20", Change.RENEWED, "2023-03-18", "2023-07-18"), people=(closed,))
    assert (told.state, last(told).contradiction) == (TERMINATED, True)


def test_the_next_change_after_a_person_has_spoken_counts() -> None:
    told = only(MARCH, change("2023-05-10", Change.EXTENDED, "2023-05-17", "2023-08-01"), people=(RENEWED,))
    assert (told.state, str(told.due)) == (PENDING, "2023-08-01")


def test_a_decision_about_something_else_is_left_out() -> None:
    stray = decision(on("2023-03-01", "2023-04-18"), Action.DISMISS, "2023-03-02T10:00")
    assert only(MARCH, people=(stray,)).state is PENDING


def test_a_decision_made_twice_counts_once() -> None:
    assert len(only(MARCH, people=(RENEWED, RENEWED)).transitions) == 1


def test_ends_of_what_is_not_known_that_a_person_takes_up_one_by_one_can_be_joined() -> None:
    ends = [change("2023-03-01", Change.EXPIRED, old, confidence=0.2, key="rumour") for old in (None, "2023-02-28")]
    taken_up = [decision(each, Action.ACCEPT, "2023-03-02T10:00") for each in ends]
    joined = decision(ends[0], Action.MERGE, "2023-03-03T10:00", others=(ends[1].key,))
    one = only(*ends, people=(*taken_up, joined))
    assert set(one.mentions) == {each.key for each in ends}
    assert only(*ends[::-1], people=(joined, *taken_up[::-1])) == one
