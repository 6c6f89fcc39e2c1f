"""What changes make people hear about one commitment."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from monitor.model import Alert, Change, Due, Kind, Reason, Severity, State, Transition
from tests.alerting.facts import Desk, at, attention, change, claim, commitment, watch
from tests.make import instant

QUIET = watch("")
EXTENDED = change(Change.EXTENDED, "2023-03-10T10:00", due_before="2023-03-18", due_after="2023-05-17", term=2)


def after(*steps: Transition, **given: Any) -> Desk:
    """Somebody who follows a commitment with this history, and wants no lead times."""
    facts: dict[str, Any] = {"due": "2023-05-17", "term": 2, "transitions": steps}
    return Desk(commitment(**(facts | given)), QUIET)


def heard(desk: Desk, moment: str = "2023-03-10T12:00") -> list[tuple[str, str | None]]:
    return [(each.reason.value, each.change) for each in desk.look(instant(moment))]


def test_a_change_is_told_once_with_both_dues_and_what_it_rests_on() -> None:
    desk = after(EXTENDED)
    (alert,) = desk.look(instant("2023-03-10T12:00"))
    assert (alert.reason, alert.change, alert.severity) == (Reason.CHANGED, Change.EXTENDED, Severity.INFO)
    assert (alert.due_before, alert.due) == (Due.parse("2023-03-18"), Due.parse("2023-05-17"))
    assert (alert.occurrence, alert.term, alert.evidence) == (EXTENDED.key, 2, EXTENDED.evidence)
    assert (alert.at, alert.late) == (instant("2023-03-10T11:00"), timedelta(hours=1))
    assert desk.look(instant("2023-03-10T13:00")) == []


@pytest.mark.parametrize(
    ("what", "severity"),
    [
        (Change.RENEWED, Severity.INFO),
        (Change.POSTPONED, Severity.INFO),
        (Change.ADVANCED, Severity.WARNING),
        (Change.FULFILLED, Severity.INFO),
        (Change.MISSED, Severity.WARNING),
        (Change.EXPIRED, Severity.WARNING),
        (Change.TERMINATED, Severity.WARNING),
    ],
)
def test_what_calms_is_said_quietly_and_what_alarms_loudly(what: Change, severity: Severity) -> None:
    after_it = State(what.value) if what.value in tuple(State) else State.PENDING
    step = replace(EXTENDED, change=what, after=after_it)
    (alert,) = after(step, state=after_it).look(instant("2023-03-10T12:00"))
    assert (alert.reason, alert.severity) == (Reason.CHANGED, severity)


@pytest.mark.parametrize(
    "step",
    [
        change(Change.AGREED, "2023-03-08T10:00"),
        change(Change.AGREED, "2023-03-08T10:00", due_after="2023-05-17"),
        change(Change.EXTENDED, "2023-03-08T10:00", due_before="2023-05-17", due_after="2023-05-17"),
        Transition(before=State.PENDING, after=State.OVERDUE, change=Change.DUE_PASSED, at=instant("2023-03-09T00:00")),
    ],
)
def test_a_first_sight_one_more_voice_and_the_calendar_are_no_news(step: Transition) -> None:
    assert heard(after(step)) == []


@pytest.mark.parametrize(
    "step",
    [
        change(Change.AGREED, "2023-03-10T10:00", due_before="2023-03-18", due_after="2023-05-17"),
        change(Change.RENEWED, "2023-03-10T10:00"),
        change(Change.RENEWED, "2023-03-10T10:00", due_before="2023-03-18"),
        change(
            Change.EXTENDED, "2023-03-10T10:00", due_before="2023-05-17", due_after="2023-05-17", before=State.OVERDUE
        ),
        change(Change.CONFIRM, "2023-03-10T10:00", due_before="2023-05-17", due_after="2023-05-17"),
        change(Change.CORRECT, "2023-03-10T10:00"),
    ],
)
def test_what_moves_the_due_or_the_state_and_what_a_person_says_is_news(step: Transition) -> None:
    assert heard(after(step)) == [("changed", step.change)]


def test_a_reported_change_that_only_waits_is_told_and_the_old_due_stays() -> None:
    step = change(
        Change.RENEWED, "2023-03-10T10:00", due_before="2023-03-18", due_after="2023-03-18", awaited="1 of 2 sources"
    )
    (alert,) = after(step, due="2023-03-18", term=1).look(instant("2023-03-10T12:00"))
    assert (alert.change, alert.due, alert.due_before) == (Change.RENEWED, Due.parse("2023-03-18"), None)
    assert alert.note == "reported as renewed; not counted yet: 1 of 2 sources"


def test_a_provisional_change_names_the_due_that_waits() -> None:
    step = change(Change.EXTENDED, "2023-03-10T10:00", awaited="until it takes effect")
    (alert,) = after(step, due="2023-03-18", provisional=Due.parse("2023-05-17")).look(instant("2023-03-10T12:00"))
    assert alert.note == "reported as extended, due Wednesday 17 May 2023; not counted yet: until it takes effect"


def test_an_extension_without_a_date_names_the_due_that_its_term_has_got_meanwhile() -> None:
    moved = change(Change.EXTENDED, "2023-03-10T10:00", due_before="2023-03-18", due_after=None, term=2)
    claims = (claim("2023-05-17", "Russia"), claim("2023-07-16", "Ukraine"))
    about = commitment("2023-05-17", transitions=(moved,), disputed=True, claims=claims, term=2)
    news, _ = Desk(about, watch("7d")).look(instant("2023-03-10T12:00"))
    assert (news.change, news.due_before, news.due) == (
        Change.EXTENDED,
        Due.parse("2023-03-18"),
        Due.parse("2023-05-17"),
    )


def test_the_second_source_makes_news_again() -> None:
    waiting = change(Change.RENEWED, "2023-03-10T10:00", "d2", awaited="1 of 2 sources")
    counted = change(Change.RENEWED, "2023-03-11T10:00", "d3", due_before="2023-03-18", due_after="2023-05-17", term=2)
    desk = after(waiting, due="2023-03-18", term=1)
    assert heard(desk) == [("changed", "renewed")]
    desk.about = commitment("2023-05-17", term=2, transitions=(waiting, counted))
    assert heard(desk, "2023-03-11T12:00") == [("changed", "renewed")]


def test_a_contradiction_is_told_as_a_dispute_and_changes_nothing() -> None:
    over = change(Change.TERMINATED, "2023-03-10T10:00", after=State.TERMINATED)
    odd = change(
        Change.FULFILLED, "2023-03-11T10:00", "d3", before=State.TERMINATED, after=State.TERMINATED, contradiction=True
    )
    desk = after(over, state=State.TERMINATED, term=1)
    assert heard(desk) == [("changed", "terminated")]
    desk.about = replace(desk.about, transitions=(over, odd))
    (alert,) = desk.look(instant("2023-03-11T12:00"))
    assert (alert.reason, alert.severity) == (Reason.DISPUTED, Severity.WARNING)
    assert alert.note == "reported as fulfilled; this does not fit what is terminated, and nothing was changed"


def test_what_moved_nothing_names_one_due_and_what_does_not_count_names_the_one_that_does() -> None:
    over = change(
        Change.EXPIRED, "2023-03-10T10:00", after=State.EXPIRED, due_before="2023-05-17", due_after="2023-05-17"
    )
    (closed,) = after(over, state=State.EXPIRED).look(instant("2023-03-10T12:00"))
    assert (closed.due, closed.due_before) == (Due.parse("2023-05-17"), None)
    odd = change(Change.EXPIRED, "2023-03-10T10:00", due_after="2023-03-18", contradiction=True)
    held = change(Change.RENEWED, "2023-03-10T10:00", due_after="2023-03-18", awaited="1 of 2 sources")
    for alert in after(odd, held).look(instant("2023-03-10T12:00")):
        assert (alert.due, alert.due_before) == (Due.parse("2023-05-17"), None)


def test_a_source_that_takes_its_word_back_is_told() -> None:
    step = change(Change.WITHDRAWN, "2023-03-10T10:00")
    for doubt in ("", "withdrawn by its source"):
        (alert,) = after(step, doubt=doubt, due="2023-09-30").look(instant("2023-03-10T12:00"))
        assert (alert.reason, alert.severity) == (Reason.WITHDRAWN, Severity.WARNING)


def test_changes_of_a_tentative_one_are_not_told() -> None:
    assert heard(after(EXTENDED, doubt="?", due="2023-09-30")) == []


def test_a_dispute_is_told_once_in_a_term() -> None:
    kyiv, moscow = claim("2023-07-16", "Kyiv"), claim("2023-05-17", "Moscow", read="2023-03-12T09:00")
    desk = after(claims=(kyiv, moscow), disputed=True)
    (alert,) = desk.look(instant("2023-03-12T10:00"))
    assert (alert.reason, alert.severity, alert.claims) == (Reason.DISPUTED, Severity.WARNING, (kyiv, moscow))
    assert alert.at == instant("2023-03-12T09:00")
    third = claim("2023-06-30", "Ankara", read="2023-03-13T09:00")
    desk.about = replace(desk.about, claims=(kyiv, moscow, third))
    assert heard(desk, "2023-03-13T10:00") == []
    desk.about = replace(desk.about, term=3)
    assert heard(desk, "2023-03-14T10:00") == [("disputed", None)]


@pytest.mark.parametrize("given", [{"doubt": "?"}, {"state": State.EXPIRED}])
def test_a_dispute_about_what_is_tentative_or_closed_is_not_told(given: dict[str, Any]) -> None:
    assert heard(after(disputed=True, due="2023-09-30", **given)) == []


def test_a_dispute_without_dated_claims_is_told_from_the_first_reading() -> None:
    (alert,) = after(disputed=True).look(instant("2023-03-10T12:00"))
    assert alert.at == instant("2023-03-01T09:00")


# ------------------------------------------------------------------ closed


def test_of_a_closed_one_only_the_closing_is_told() -> None:
    over = change(Change.TERMINATED, "2023-03-11T10:00", "d3", after=State.TERMINATED, term=2)
    again = change(Change.TERMINATED, "2023-03-12T10:00", "d4", before=State.TERMINATED, after=State.TERMINATED, term=2)
    desk = after(EXTENDED, over, again, state=State.TERMINATED)
    assert heard(desk, "2023-03-12T12:00") == [("changed", "terminated")]


@pytest.mark.parametrize("state", [State.TERMINATED, State.DISMISSED])
def test_of_what_was_closed_twice_only_the_last_closing_is_told(state: State) -> None:
    what = Change.TERMINATED if state is State.TERMINATED else Change.DISMISS
    over = change(what, "2023-03-10T10:00", after=state)
    back = change(Change.CONFIRM, "2023-03-11T10:00", "d3", before=state)
    again = change(what, "2023-03-12T10:00", "d4", after=state)
    (alert,) = after(over, back, again, state=state).look(instant("2023-03-12T12:00"))
    assert alert.occurrence == again.key


def test_a_renewal_reported_of_a_closed_one_is_told_while_it_waits() -> None:
    over = change(Change.EXPIRED, "2023-03-10T10:00", after=State.EXPIRED)
    back = change(
        Change.RENEWED, "2023-03-11T10:00", "d3", before=State.EXPIRED, after=State.EXPIRED, awaited="1 of 2 sources"
    )
    desk = after(over, back, state=State.EXPIRED)
    assert heard(desk, "2023-03-11T12:00") == [("changed", "expired"), ("changed", "renewed")]


def test_of_a_dismissed_one_only_the_dismissal_is_told() -> None:
    gone = change(Change.DISMISS, "2023-03-11T10:00", "d3", after=State.DISMISSED)
    odd = change(
        Change.EXTENDED, "2023-03-12T10:00", "d4", before=State.DISMISSED, after=State.DISMISSED, contradiction=True
    )
    desk = after(EXTENDED, gone, odd, state=State.DISMISSED)
    assert heard(desk, "2023-03-12T12:00") == [("changed", "dismiss")]


def test_what_was_closed_from_the_first_is_no_news() -> None:
    assert heard(after(state=State.EXPIRED)) == []


def test_what_the_closing_left_out_is_not_told_after_a_reopening() -> None:
    first = change(Change.RENEWED, "2023-03-09T10:00", "d0", due_before="2023-03-10", due_after="2023-03-18")
    over = change(Change.TERMINATED, "2023-03-11T10:00", "d3", after=State.TERMINATED, term=2)
    back = change(
        Change.RENEWED, "2023-03-13T10:00", "d4", before=State.TERMINATED,
        due_before="2023-05-17", due_after="2023-07-17", term=3,
    )  # fmt: skip
    desk = after(first, due="2023-03-18", term=1)
    assert heard(desk, "2023-03-09T12:00") == [("changed", "renewed")]
    desk.about = commitment("2023-05-17", state=State.TERMINATED, term=2, transitions=(first, EXTENDED, over))
    assert heard(desk, "2023-03-11T12:00") == [("changed", "terminated")]
    desk.about = commitment("2023-07-17", term=3, transitions=(first, EXTENDED, over, back))
    assert heard(desk, "2023-03-13T12:00") == [("changed", "renewed")]


def test_two_changes_that_became_known_together_are_both_told() -> None:
    second = change(Change.EXTENDED, "2023-03-11T10:00", "d3", due_before="2023-05-17", due_after="2023-07-17", term=3)
    assert heard(after(EXTENDED, second, due="2023-07-17", term=3), "2023-03-11T12:00") == [
        ("changed", "extended"),
        ("changed", "extended"),
    ]


def test_a_change_that_is_found_later_in_the_same_reading_is_told_too() -> None:
    odd = change(Change.FULFILLED, "2023-03-10T10:00", contradiction=True)
    desk = after(EXTENDED)
    assert len(heard(desk)) == 1
    desk.about = replace(desk.about, transitions=(EXTENDED, odd))
    assert heard(desk, "2023-03-10T13:00") == [("disputed", "fulfilled")]


def test_a_step_that_is_derived_again_with_more_evidence_is_not_told_again() -> None:
    desk = after(EXTENDED)
    assert len(heard(desk)) == 1
    more = replace(EXTENDED, evidence=(*EXTENDED.evidence, *change(Change.EXTENDED, "2023-03-12T10:00", "d9").evidence))
    desk.about = replace(desk.about, transitions=(more,))
    assert heard(desk, "2023-03-12T12:00") == []


# ------------------------------------------------------------------ history


OLD = change(
    Change.EXTENDED,
    "2023-03-10T10:00",
    read="2023-03-18T10:00",
    due_before="2023-03-18",
    due_after="2023-05-17",
    term=2,
)


def test_a_change_reported_long_before_it_was_read_is_listed_and_not_news() -> None:
    (alert,) = after(OLD).look(instant("2023-03-18T12:00"))
    assert (alert.reason, alert.summary) == (Reason.CHANGED, True)


def test_a_week_old_report_is_news() -> None:
    step = replace(OLD, evidence=change(Change.EXTENDED, "2023-03-10T10:00", read="2023-03-17T10:00").evidence)
    (alert,) = after(step).look(instant("2023-03-18T12:00"))
    assert not alert.summary


def test_history_before_the_first_reading_is_silent_unless_it_corrects_what_was_told() -> None:
    late = instant("2023-03-18T10:00")
    assert heard(after(OLD, first_read=late), "2023-03-18T12:00") == []
    desk = after(OLD, first_read=late)
    desk.heed = attention([_told_before()])
    assert heard(desk, "2023-03-18T12:00") == [("changed", "extended")]


def test_of_the_history_only_the_last_step_is_listed() -> None:
    later = replace(OLD, due_before=Due.parse("2023-05-17"), due_after=Due.parse("2023-07-17"), term=3)
    desk = after(OLD, later, due="2023-07-17", term=3)
    (alert,) = desk.look(instant("2023-03-18T12:00"))
    assert alert.due == Due.parse("2023-07-17")


def test_what_is_listed_as_long_past_is_not_listed_twice() -> None:
    late = instant("2023-03-18T10:00")
    about = commitment("2023-03-05", term=2, transitions=(OLD,), first_read=late, disputed=True)
    desk = Desk(about, QUIET, attention([_told_before()]))
    (alert,) = desk.look(instant("2023-03-18T12:00"))
    assert (alert.reason, alert.summary) == (Reason.OVERDUE, True)


def _told_before() -> Alert:
    (alert,) = at("2023-03-17T09:00", commitment(kind=Kind.EXPIRY), watch("1d")).alerts
    return alert
