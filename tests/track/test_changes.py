"""What a statement does to a commitment that is known already."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from monitor.model import Change, Due, Kind, Mention, Period, State
from monitor.policy import Quorum, Watch
from monitor.track import derive
from monitor.track.merging.bearing import NEAR
from tests.make import day
from tests.track.said import DEAL, WATCH, change, last, on, only, stand, steps

MARCH = on("2023-03-01", "2023-03-18")
TO_MAY = change("2023-03-17", Change.EXTENDED, "2023-03-18", "2023-05-17")
PENDING, OVERDUE = State.PENDING, State.OVERDUE


def both_sources(sources: int) -> Watch:
    return Watch(watch=DEAL, confirm=Quorum(sources=sources))


# ------------------------------------------------------------------ what is news and what is not


@pytest.mark.parametrize(
    ("said", "due"),
    [
        pytest.param(change("2023-03-19", Change.EXTENDED, "2023-03-18", "2023-05-17"), "2023-05-17", id="told again"),
        pytest.param(change("2023-03-19", Change.EXTENDED, None, "2023-05-17"), "2023-05-17", id="without the old due"),
        pytest.param(change("2023-03-25", Change.RENEWED, "2023-03-18"), "2023-05-17", id="without the new due"),
        pytest.param(change("2023-03-25", Change.RENEWED), "2023-05-17", id="without any due, soon after"),
        pytest.param(change("2023-03-19", Change.EXTENDED, extension=Period(days=60)), "2023-05-17", id="its length"),
        pytest.param(on("2023-03-20", "2023-03-18"), "2023-05-17", id="the old due, stated by a stale page"),
        pytest.param(on("2023-05-01", "2023-04-10"), "2023-05-17", id="a date that is over when it is stated"),
        pytest.param(change("2023-05-10", Change.EXTENDED, "2023-05-17", "2023-08-01"), "2023-08-01", id="the next"),
        pytest.param(change("2023-05-10", Change.EXTENDED, None, "2023-08-01"), "2023-08-01", id="next, near the due"),
        pytest.param(change("2023-05-10", Change.EXTENDED, extension=Period(days=60)), "2023-07-16", id="next length"),
        pytest.param(
            change("2023-05-01", Change.ADVANCED, extension=Period(days=7)), "2023-05-10", id="sooner by a week"
        ),
        pytest.param(
            change("2023-05-01", Change.ADVANCED, extension=Period(days=2, working=True)),
            "2023-05-15",
            id="by two days",
        ),
        pytest.param(change("2023-05-10", Change.RENEWED), None, id="the next, without a date"),
        pytest.param(change("2023-05-10", Change.ADVANCED, "2023-05-17", "2023-05-12"), "2023-05-12", id="advanced"),
        pytest.param(
            change("2023-04-01", Change.ADVANCED, None, "2023-05-12"), "2023-05-12", id="advanced, no old due"
        ),
        pytest.param(
            change("2023-05-01", Change.ADVANCED, extension=Period(days=7)), "2023-05-10", id="a week earlier"
        ),
        pytest.param(
            change("2023-05-01", Change.ADVANCED, extension=Period(days=3, working=True)),
            "2023-05-12",
            id="working days",
        ),
        pytest.param(
            change("2023-05-10", Change.EXTENDED, "2023-03-18", "2023-04-01"), "2023-05-17", id="an older one"
        ),
    ],
)
def test_a_change_counts_once(said: Mention, due: str | None) -> None:
    assert stand(MARCH, TO_MAY, said) == (PENDING, due)


def test_that_it_was_put_off_within_its_month_is_history_once_its_day_is_over() -> None:
    race = on("2023-03-01", "2023-03-18", kind=Kind.EVENT)
    told = {"kind": Kind.EVENT, "old": "2023-03"}
    assert stand(race, change("2023-03-20", Change.POSTPONED, **told)) == (State.OVERDUE, "2023-03-18")
    assert stand(race, change("2023-03-10", Change.POSTPONED, **told)) == (PENDING, None)


@pytest.mark.parametrize(
    ("said", "due"),
    [
        pytest.param(change("2023-03-19", Change.EXTENDED, "2023-03-18", "2023-07-16"), "2023-05-17", id="a later one"),
        pytest.param(change("2023-03-19", Change.EXTENDED, "2023-03-18", "2023-04-17"), "2023-04-17", id="an earlier"),
        pytest.param(change("2023-03-19", Change.EXTENDED, None, "2023-07-16"), "2023-05-17", id="without the old due"),
        pytest.param(
            change("2023-03-19", Change.EXTENDED, extension=Period(days=120)), "2023-05-17", id="another length"
        ),
        pytest.param(on("2023-03-20", "2023-07-16"), "2023-05-17", id="a plain statement, later"),
        pytest.param(on("2023-03-20", "2023-04-17"), "2023-04-17", id="a plain statement, earlier"),
        pytest.param(change("2023-05-10", Change.EXTENDED, None, "2023-05-14"), "2023-05-14", id="moved to before"),
    ],
)
def test_another_date_for_the_same_change_disputes_it_and_the_earliest_counts(said: Mention, due: str) -> None:
    disputed = only(MARCH, TO_MAY, said)
    assert (disputed.disputed, str(disputed.due)) == (True, due)


@pytest.mark.parametrize(
    ("published", "due"), [("2023-02-15", "2023-03-18"), ("2023-02-16", None)], ids=["31 days before", "30 days before"]
)
def test_a_change_without_a_date_counts_only_near_the_due(published: str, due: str | None) -> None:
    told = only(on("2022-11-20", "2023-03-18"), change(published, Change.RENEWED))
    assert str(told.due) == str(due)
    assert bool(last(told).awaited) is (due is not None)


def test_a_duration_counts_from_the_last_day_of_the_old_due() -> None:
    extended = only(MARCH, change("2023-03-17", Change.EXTENDED, extension=Period(days=60)))
    assert (str(extended.due), last(extended).rule) == ("2023-05-17", "2023-03-18 + P60D = 2023-05-17")


def test_a_month_extended_by_months_stays_a_month() -> None:
    assert stand(on("2024-01-08", "2024-06"), change("2024-05-01", Change.EXTENDED, extension=Period(months=3))) == (
        PENDING,
        "2024-09",
    )


def test_an_extension_by_working_days_leaves_out_the_weekend() -> None:
    five = Period(days=5, working=True)
    assert stand(MARCH, change("2023-03-17", Change.EXTENDED, extension=five)) == (PENDING, "2023-03-24")


@pytest.mark.parametrize(("printed", "due"), [("2023-05-20", "2023-05-20"), ("2023-05-21", "2023-05-17")])
def test_a_printed_end_beats_arithmetic_that_misses_it_by_up_to_three_days(printed: str, due: str) -> None:
    extended = change("2023-03-17", Change.EXTENDED, "2023-03-18", extension=Period(days=60), speaker="one side")
    assert stand(MARCH, extended, on("2023-03-18", printed)) == (PENDING, due)


LATER_DATE = on("2023-03-20", "2023-07-18", key="one", quote="The accord now runs to July 18.")
SECOND_VOICE = on("2023-03-21", "2023-07-18", key="other", quote="Until July 18 all sides are bound by it.")


def test_after_what_was_in_force_has_lapsed_a_later_date_without_a_word_of_change_only_sounds_renewed() -> None:
    sounds = only(MARCH, LATER_DATE)
    assert (sounds.state, str(sounds.due), str(sounds.provisional)) == (OVERDUE, "2023-03-18", "2023-07-18")
    assert steps(sounds) == [(Change.DUE_PASSED, OVERDUE)]


def test_a_second_source_of_the_later_date_makes_it_a_renewal_and_one_source_twice_does_not() -> None:
    moved = only(MARCH, LATER_DATE, SECOND_VOICE)
    assert steps(moved) == [(Change.DUE_PASSED, OVERDUE), (Change.RENEWED, PENDING)]
    assert (str(moved.due), moved.provisional) == ("2023-07-18", None)
    again = replace(SECOND_VOICE, origin=replace(SECOND_VOICE.origin, source=LATER_DATE.origin.source))
    assert only(MARCH, LATER_DATE, again).state is OVERDUE


def test_a_promise_stated_anew_after_its_day_was_postponed() -> None:
    late = only(on("2023-03-01", "2023-03-18", kind=Kind.PROMISE), on("2023-03-20", "2023-03-25", kind=Kind.PROMISE))
    assert last(late).change is Change.POSTPONED


def test_before_the_due_a_later_date_stated_plainly_calms_nobody() -> None:
    assert stand(MARCH, on("2023-03-18", "2023-07-18"), now="2023-03-19T00:00") == (OVERDUE, "2023-03-18")


def test_an_extension_never_seen_is_made_up_for_by_the_old_due_of_the_next() -> None:
    assert stand(MARCH, change("2023-03-10", Change.EXTENDED, "2023-04-18", "2023-04-28")) == (PENDING, "2023-04-28")


def test_a_date_that_reads_the_old_due_a_day_off_still_names_it() -> None:
    assert stand(MARCH, change("2023-03-10", Change.EXTENDED, "2023-03-19")) == (PENDING, None)


def test_what_is_known_to_the_month_is_refined_by_the_day() -> None:
    refined = only(on("2023-01-05", "2023-03"), on("2023-02-01", "2023-03-18"))
    assert (str(refined.due), refined.disputed) == ("2023-03-18", False)


def test_an_unknown_new_due_is_filled_by_a_later_statement_but_not_by_the_old_date() -> None:
    dateless = change("2023-03-17", Change.POSTPONED, "2023-03-18")
    assert stand(MARCH, dateless, on("2023-03-20", "2023-03-18"), on("2023-04-01", "2023-06-30")) == (
        PENDING,
        "2023-06-30",
    )


def test_of_several_changes_in_one_document_the_one_of_the_earlier_due_comes_first() -> None:
    stopgap = change("2023-03-25", Change.EXTENDED, "2023-03-18", "2023-03-26", key="d", start=500)
    year = change("2023-03-25", Change.EXTENDED, "2023-03-26", "2024-03-26", key="d", start=10)
    assert stand(MARCH, year, stopgap) == (PENDING, "2024-03-26")


def test_a_statement_in_the_document_of_a_change_belongs_to_the_new_term() -> None:
    old = on("2023-03-17", "2023-03-18", key="d", start=0)
    new = change("2023-03-17", Change.EXTENDED, "2023-03-18", "2023-05-17", key="d", start=300)
    assert stand(MARCH, old, new) == (PENDING, "2023-05-17")


def test_an_old_document_read_late_changes_history_only() -> None:
    late = change("2023-03-05", Change.EXTENDED, "2023-03-01", "2023-03-18")
    now = only(MARCH, TO_MAY, late)
    assert (now.state, str(now.due)) == (PENDING, "2023-05-17")
    assert len(now.transitions) == 1


# ------------------------------------------------------------------ what ends it


@pytest.mark.parametrize(
    ("what", "state"),
    [
        (Change.FULFILLED, State.FULFILLED),
        (Change.MISSED, State.MISSED),
        (Change.EXPIRED, State.EXPIRED),
        (Change.TERMINATED, State.TERMINATED),
    ],
)
def test_a_report_of_the_end_ends_it_and_keeps_the_due(what: Change, state: State) -> None:
    assert stand(MARCH, change("2023-03-19", what)) == (state, "2023-03-18")


@pytest.mark.parametrize("what", [Change.EXPIRED, Change.MISSED])
def test_nothing_lapses_before_its_day(what: Change) -> None:
    early = only(MARCH, change("2023-03-17", what))
    assert (early.state, last(early).contradiction) == (PENDING, True)


def test_the_lapse_of_an_earlier_term_is_history() -> None:
    told = only(MARCH, TO_MAY, change("2023-03-25", Change.EXPIRED, "2023-03-18"))
    assert (told.state, len(told.transitions)) == (PENDING, 1)


def test_the_lapse_told_beside_the_renewal_is_that_of_the_old_term() -> None:
    lapse = change("2023-03-25", Change.EXPIRED, key="d", start=5)
    renewal = change("2023-03-25", Change.RENEWED, None, "2024-03-25", key="d", start=90)
    told = only(MARCH, renewal, lapse)
    assert steps(told) == [
        (Change.DUE_PASSED, OVERDUE),
        (Change.EXPIRED, State.EXPIRED),
        (Change.RENEWED, PENDING),
    ]


def test_on_one_day_a_postponement_comes_before_the_delivery_whatever_the_documents_are_called() -> None:
    moved = change("2023-03-18", Change.POSTPONED, "2023-03-18", "2023-03-19", key="b")
    done = change("2023-03-18", Change.FULFILLED, key="a")
    assert stand(MARCH, moved, done) == (State.FULFILLED, "2023-03-19")


def test_a_report_of_the_end_that_names_a_disputed_due_settles_it() -> None:
    ended = only(MARCH, on("2023-03-02", "2023-03-20"), change("2023-03-21", Change.EXPIRED, "2023-03-20"))
    assert (ended.state, str(ended.due)) == (State.EXPIRED, "2023-03-20")


@pytest.mark.parametrize(
    ("new", "state", "contradiction"),
    [("2023-06-01", PENDING, False), ("2023-03-30", State.TERMINATED, True), (None, State.TERMINATED, True)],
)
def test_only_a_later_due_reopens_what_was_closed(new: str | None, state: State, contradiction: bool) -> None:
    april = on("2023-03-01", "2023-04-18")
    ended = change("2023-03-10", Change.TERMINATED)
    told = only(april, ended, change("2023-03-12", Change.RENEWED, None, new))
    assert (told.state, last(told).contradiction) == (state, contradiction)


def test_the_extension_before_the_end_told_again_reopens_nothing() -> None:
    ended = change("2023-03-20", Change.TERMINATED)
    told = only(MARCH, TO_MAY, ended, change("2023-04-01", Change.EXTENDED, "2023-03-18", "2023-05-17"))
    assert (told.state, len(told.transitions)) == (State.TERMINATED, 2)


def test_the_same_end_told_again_is_evidence() -> None:
    told = only(MARCH, change("2023-03-19", Change.EXPIRED), change("2023-03-22", Change.EXPIRED))
    assert (told.state, len(told.transitions), len(told.mentions)) == (State.EXPIRED, 2, 3)


def test_an_agreement_moves_nothing() -> None:
    told = only(MARCH, change("2023-03-10", Change.AGREED, None, "2023-05-17"))
    assert (stand(MARCH), steps(told)) == ((told.state, str(told.due)), [(Change.AGREED, PENDING)])


def test_what_its_only_source_withdraws_is_tentative_until_another_says_it() -> None:
    gone = change("2023-03-10", Change.WITHDRAWN, key=MARCH.origin.source)
    withdrawn = only(MARCH, gone)
    assert (withdrawn.state, withdrawn.doubt) == (PENDING, "withdrawn by its source")
    assert not only(MARCH, gone, on("2023-03-11", "2023-03-18")).doubt


def test_what_only_people_and_the_calendar_can_say_is_not_believed_of_a_text() -> None:
    assert steps(only(MARCH, change("2023-03-10", Change.DISMISS))) == []


# ------------------------------------------------------------------ what waits


def test_a_provisional_change_shows_its_due_and_leaves_the_old_one_in_force() -> None:
    voted = change("2023-03-15", Change.EXTENDED, "2023-03-18", "2023-05-17", provisional=True)
    waiting = only(MARCH, voted, now="2023-03-19T00:00")
    assert (waiting.state, str(waiting.due), str(waiting.provisional)) == (OVERDUE, "2023-03-18", "2023-05-17")
    assert waiting.awaited == "until it takes effect"


@pytest.mark.parametrize("new", ["2023-05-17", None])
def test_a_provisional_change_counts_once_a_report_says_so(new: str | None) -> None:
    voted = change("2023-03-15", Change.EXTENDED, "2023-03-18", "2023-05-17", provisional=True)
    signed = only(MARCH, voted, change("2023-03-17", Change.EXTENDED, None, new))
    assert (str(signed.due), signed.provisional, signed.awaited) == ("2023-05-17", None, "")


def test_the_due_of_a_provisional_change_disputes_nothing() -> None:
    voted = change("2023-03-15", Change.EXTENDED, "2023-03-18", "2023-05-17", provisional=True)
    assert not only(MARCH, voted, on("2023-03-16", "2023-05-17")).disputed


def test_a_change_that_calms_waits_for_as_many_sources_as_the_watch_wants() -> None:
    again = change("2023-03-17", Change.RENEWED, "2023-03-18", "2023-05-17", key="another")
    one = only(MARCH, TO_MAY, watch=both_sources(2), now="2023-03-18T12:00")
    two = only(MARCH, TO_MAY, again, watch=both_sources(2))
    assert (str(one.due), one.awaited, last(one).awaited) == ("2023-03-18", "1 of 2 sources", "1 of 2 sources")
    assert (str(two.due), two.awaited, len(last(two).evidence)) == ("2023-05-17", "", 2)


def test_one_source_that_says_it_twice_is_one_source() -> None:
    again = change("2023-03-17", Change.RENEWED, "2023-03-18", "2023-05-17", key=TO_MAY.origin.source, start=70)
    assert stand(MARCH, TO_MAY, again, watch=both_sources(2), now="2023-03-19T00:00") == (OVERDUE, "2023-03-18")


def test_two_sources_that_agree_on_the_renewal_but_not_on_the_date_leave_a_dispute() -> None:
    other = change("2023-03-17", Change.RENEWED, "2023-03-18", "2023-07-16", key="another")
    renewed = only(MARCH, TO_MAY, other, watch=both_sources(2))
    assert (str(renewed.due), renewed.disputed) == ("2023-05-17", True)


def test_fulfilment_waits_for_its_sources_too_but_bad_news_does_not() -> None:
    done = change("2023-03-17", Change.FULFILLED)
    assert stand(MARCH, done, watch=both_sources(2)) == (PENDING, "2023-03-18")
    assert stand(MARCH, change("2023-03-17", Change.TERMINATED), watch=both_sources(2))[0] is State.TERMINATED


def test_a_doubtful_change_does_not_count() -> None:
    doubtful = change("2023-03-17", Change.EXTENDED, "2023-03-18", "2023-05-17", confidence=0.4)
    told = only(MARCH, doubtful)
    assert (str(told.due), last(told).awaited, told.doubt) == ("2023-03-18", "confidence 0.40", "")


# ------------------------------------------------------------------ disputes and doubts


def test_independent_sources_settle_a_dispute() -> None:
    claims = [on("2023-03-02", "2023-03-20", key="a"), on("2023-03-03", "2023-03-20", key="b")]
    one, two = only(MARCH, *claims[:1]), only(MARCH, *claims)
    assert (str(one.due), one.disputed) == ("2023-03-18", True)
    assert (str(two.due), two.disputed, last(two).rule) == ("2023-03-20", False, "settled by 2 sources")


def test_the_next_change_leaves_the_dispute_in_the_history() -> None:
    moved = only(MARCH, on("2023-03-02", "2023-03-20"), TO_MAY)
    assert (str(moved.due), moved.disputed, moved.term) == ("2023-05-17", False, 2)


@pytest.mark.parametrize(
    ("given", "doubt"),
    [
        ({"confidence": 0.59}, "confidence 0.59"),
        ({"doubt": "the year is a guess"}, "the year is a guess"),
        (
            {"readings": (Due.parse("2023-02-03"), Due.parse("2023-03-02"))},
            "ambiguous date: 2023-02-03 or 2023-03-02",
        ),
        ({"confidence": 0.6}, ""),
    ],
)
def test_a_doubtful_finding_is_tentative_and_says_why(given: dict[str, object], doubt: str) -> None:
    assert only(on("2023-01-08", "2023-02-03", **given)).doubt == doubt


def test_a_firm_statement_of_the_same_due_clears_the_doubt() -> None:
    assert not only(on("2023-03-01", "2023-03-18", confidence=0.3), on("2023-03-02", "2023-03-18")).tentative


def test_a_doubtful_date_disputes_no_firm_one() -> None:
    told = only(MARCH, on("2023-03-02", "2023-03-10", confidence=0.3))
    assert (str(told.due), told.disputed, told.doubt) == ("2023-03-18", False, "")


def test_a_firm_date_replaces_a_doubtful_one() -> None:
    told = only(on("2023-03-01", "2023-03-10", confidence=0.3), on("2023-03-02", "2023-03-18"))
    assert (str(told.due), told.disputed, told.doubt) == ("2023-03-18", False, "")


# ------------------------------------------------------------------ durations, and old dues that nobody saw


def test_a_length_without_any_known_due_counts_from_the_day_of_the_report() -> None:
    first = change("2023-01-05", Change.EXTENDED, extension=Period(days=30))
    assert (stand(first), last(only(first)).rule) == ((PENDING, "2023-02-04"), "2023-01-05 + P30D = 2023-02-04")


def test_of_two_speakers_in_one_document_neither_length_beats_the_others_date() -> None:
    length = change("2023-03-18", Change.EXTENDED, "2023-03-18", extension=Period(days=120), speaker="Kyiv", key="d")
    printed = on("2023-03-18", "2023-05-18", speaker="Moscow", key="d", start=90)
    assert only(MARCH, length, printed).disputed


def test_the_lapse_of_a_due_before_the_first_one_seen_is_history() -> None:
    first = change("2023-04-01", Change.EXTENDED, None, "2023-04-06")
    told = only(first, change("2023-04-03", Change.EXPIRED, "2023-04-01"))
    assert (told.state, len(told.transitions)) == (PENDING, 1)


def test_an_extension_told_with_an_old_due_that_was_never_seen_disputes_the_one_that_was() -> None:
    first = change("2023-04-01", Change.EXTENDED, None, "2023-05-17")
    told = only(first, change("2023-05-10", Change.EXTENDED, "2023-04-01", "2023-07-16"))
    assert (str(told.due), told.disputed) == ("2023-05-17", True)


@pytest.mark.parametrize(("told", "due"), [("2023-04-15", "2023-05-17"), ("2023-05-17", "2023-07-16")])
def test_after_a_change_without_a_date_a_length_fills_it_or_is_the_next_change(told: str, due: str) -> None:
    dateless = change("2023-03-18", Change.RENEWED, "2023-03-18")
    assert stand(MARCH, dateless, change(told, Change.EXTENDED, extension=Period(days=60))) == (PENDING, due)


@pytest.mark.parametrize(("due", "things"), [("2023-04-01", 1), ("2023-04-02", 2)])
def test_a_deadline_stated_anew_after_its_day_has_slipped_or_is_the_next_one(due: str, things: int) -> None:
    first, again = on("2023-03-01", "2023-03-18", kind=Kind.DEADLINE), on("2023-03-20", due, kind=Kind.DEADLINE)
    assert len(derive([first, again], WATCH)) == things


NARRATED = on("2023-03-16", "2023-07-18")


def test_a_much_later_date_for_what_is_about_to_lapse_is_shown_and_the_old_one_keeps_its_alerts() -> None:
    sounds = only(MARCH, NARRATED)
    assert (str(sounds.due), str(sounds.provisional), sounds.disputed) == ("2023-03-18", "2023-07-18", True)
    assert sounds.awaited == "a later date is given, but no word of a change"
    assert only(MARCH, NARRATED, now="2023-03-19T00:00").state is State.OVERDUE


def test_the_change_that_is_told_then_has_the_date_that_was_shown() -> None:
    renewed = only(MARCH, NARRATED, change("2023-03-17", Change.RENEWED))
    assert (str(renewed.due), renewed.provisional, renewed.awaited) == ("2023-07-18", None, "")


@pytest.mark.parametrize(
    ("days", "due", "given"),
    [
        pytest.param(NEAR.days, "2023-07-18", {}, id="soon enough"),
        pytest.param(NEAR.days + 1, None, {}, id="long before it lapses"),
        pytest.param(2, None, {"due": "2023-04-17"}, id="not late enough"),
        pytest.param(2, None, {"speaker": "one side"}, id="one side's word"),
        pytest.param(2, None, {"confidence": 0.2}, id="in doubt"),
        pytest.param(2, None, {"kind": Kind.DEADLINE}, id="no expiry"),
    ],
)
def test_it_sounds_renewed_only_where(days: int, due: str | None, given: dict[str, Any]) -> None:
    said = (day("2023-03-18") - timedelta(days=days)).isoformat()
    known = on("2023-01-01", "2023-03-18")
    told = on(said, given.pop("due", "2023-07-18"), **given)
    shown = [each.provisional for each in derive([known, told], WATCH) if known.key in each.mentions]
    assert [str(each) if each else None for each in shown] == [due]


@pytest.mark.parametrize(
    ("printed", "closed", "state"),
    [
        pytest.param(False, "2023-05-16", (State.EXPIRED, "2023-05-16"), id="a length was miscounted by a day"),
        pytest.param(False, "2023-05-10", (State.OVERDUE, "2023-05-17"), id="too far to be a miscount"),
        pytest.param(True, "2023-05-16", (State.EXPIRED, "2023-05-17"), id="the due was printed"),
    ],
)
def test_the_day_on_which_a_thing_is_said_to_have_ended_corrects_one_that_was_worked_out(
    printed: bool, closed: str, state: tuple[State, str]
) -> None:
    length = Period(days=60)
    moved = change("2023-03-17", Change.EXTENDED, new="2023-05-17") if printed else extended("2023-03-17", length)
    ended = change("2023-05-18", Change.EXPIRED, closed)
    assert stand(on("2023-03-01", "2023-03-18"), moved, ended) == state


def extended(day: str, length: Period) -> Mention:
    """A report of an extension by *length*, without the day to which it leads."""
    return change(day, Change.EXTENDED, extension=length)


@pytest.mark.parametrize(
    ("day", "quote", "state"),
    [
        ("2023-06-14", "the accord has lapsed", State.EXPIRED),
        ("2023-06-15", "the accord has lapsed", State.OVERDUE),
        ("2023-04-15", "the accord lapsed in 2023", State.EXPIRED),
        ("2023-04-15", "the accord lapsed in 1994 and once more in 2008", State.OVERDUE),
    ],
)
def test_a_doubtful_lapse_without_a_day_is_that_of_the_due_for_ninety_days(day: str, quote: str, state: State) -> None:
    lapsed = change(day, Change.EXPIRED, quote=quote, confidence=0.4)
    assert only(on("2023-03-01", "2023-03-17"), lapsed, now=f"{day}T12:00").state is state


def test_what_has_lapsed_on_another_day_was_something_else() -> None:
    lapsed = change("2023-05-20", Change.EXPIRED, "2023-05-12")
    assert stand(MARCH, lapsed, now="2023-05-20T12:00") == (State.OVERDUE, "2023-03-18")


def test_a_month_brought_forward_by_months_stays_a_month_and_what_is_unknown_stays_so() -> None:
    sooner = change("2024-05-01", Change.ADVANCED, extension=Period(months=2))
    assert stand(on("2024-01-08", "2024-09"), sooner) == (PENDING, "2024-07")
    assert only(sooner).due is None
