"""What is shown of a commitment: ids, notice, history."""

import pytest

from monitor.model import Change, Due, Period
from monitor.policy import Watch
from monitor.track import derive
from tests.make import instant, origin
from tests.track.said import ANYTHING, DEAL, WATCH, change, on, only

MARCH = on("2023-03-01", "2023-03-18")
TO_MAY = change("2023-03-17", Change.EXTENDED, "2023-03-18", "2023-05-17")


def test_a_new_id_is_short_and_the_same_each_time() -> None:
    assert only(MARCH).id == only(MARCH, TO_MAY).id
    assert len(only(MARCH).id) == 17


def test_the_same_text_read_by_two_watches_makes_two_ids() -> None:
    assert only(MARCH).id != only(MARCH, watch=Watch(watch="Port desk", aliases=(DEAL,))).id


def test_an_id_survives_an_older_document() -> None:
    older = on("2023-02-01", "2023-03-18")
    (now,) = derive([older, MARCH, TO_MAY], WATCH, ids={MARCH.key: "c1", TO_MAY.key: "c1"})
    assert now.id == "c1"


def test_where_two_become_one_the_id_of_the_earlier_stays() -> None:
    (now,) = derive([MARCH, TO_MAY], WATCH, ids={MARCH.key: "c1", TO_MAY.key: "c2"})
    assert now.id == "c1"


def test_where_one_becomes_two_the_earlier_keeps_the_id() -> None:
    ford, gm = on("2023-03-01", "2023-03-18", subject="Ford pact"), on("2023-03-02", "2023-03-18", subject="GM pact")
    first, second = derive([ford, gm], ANYTHING, ids={ford.key: "c1", gm.key: "c1"})
    assert (first.id, second.id != "c1") == ("c1", True)


def test_a_new_id_avoids_those_already_given() -> None:
    ford, gm = on("2023-03-01", "2023-03-18", subject="Ford pact"), on("2023-03-02", "2023-03-18", subject="GM pact")
    (alone,) = derive([gm], ANYTHING)
    first, second = derive([ford, gm], ANYTHING, ids={ford.key: alone.id})
    assert first.id == alone.id
    assert second.id != first.id
    assert len(second.id) == len(first.id)


@pytest.mark.parametrize(
    ("due", "notice", "country", "act_by"),
    [
        ("2023-07-31", Period(days=30), None, "2023-06-30"),  # 1 July is a Saturday
        ("2023-07", Period(months=1), None, "2023-06-01"),  # from the first day of the month
        ("2023-01-17", Period(days=1), "US", "2023-01-13"),  # Martin Luther King Day, a Monday
        ("2023-03-18", Period(days=5, working=True), None, "2023-03-13"),
        ("2023-03-18", Period(months=1, days=1, working=True), None, "2023-02-17"),
    ],
)
def test_the_last_day_to_act_is_a_working_day(due: str, notice: Period, country: str | None, act_by: str) -> None:
    stated = only(on("2022-12-01", due, notice=notice), watch=Watch(watch=DEAL, country=country))
    assert str(stated.act_by) == act_by


def test_a_notice_period_goes_with_the_new_due() -> None:
    noticed = on("2023-03-01", "2023-03-18", notice=Period(days=10))
    assert str(only(noticed, TO_MAY).act_by) == "2023-05-05"


def test_without_a_due_there_is_no_last_day_to_act() -> None:
    assert only(on("2023-03-01", None, notice=Period(days=10))).act_by is None


def test_the_first_reading_is_the_first_fetch_even_of_a_younger_document() -> None:
    late = on("2023-02-01", "2023-03-18", origin=origin("late", "2023-02-01", fetched_at=instant("2023-06-01T09:00")))
    assert only(MARCH, late).first_read == MARCH.origin.fetched_at


def test_a_report_with_an_hour_is_ordered_by_it() -> None:
    noon = origin("noon", "2023-03-17", published_at=instant("2023-03-17T12:00"))
    one = origin("one", "2023-03-17", published_at=instant("2023-03-17T13:00"))
    ended = change("2023-03-17", Change.TERMINATED, origin=noon)
    again = change("2023-03-17", Change.RENEWED, None, "2023-05-17", origin=one)
    assert [step.at for step in only(MARCH, ended, again).transitions] == [noon.published_at, one.published_at]


def test_every_statement_is_listed_in_canonical_order() -> None:
    assert only(TO_MAY, MARCH).mentions == (MARCH.key, TO_MAY.key)


def test_a_date_of_two_readings_shows_both_until_a_firm_one_says_which() -> None:
    readings = (Due.parse("2023-02-03"), Due.parse("2023-03-02"))
    vague = on("2023-01-08", "2023-02-03", readings=readings)
    assert (only(vague).readings, only(vague, on("2023-01-09", "2023-02-03")).readings) == (readings, ())


def test_of_two_readings_the_earliest_counts_where_the_text_does_not_say_which() -> None:
    readings = (Due.parse("2023-03-02"), Due.parse("2023-02-03"))
    vague = only(on("2023-01-08", None, readings=readings))
    assert (str(vague.due), vague.tentative) == ("2023-02-03", True)
