"""An extension told by a length of time alone counts from the old due, not from the day on which it is told."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES, Change, Mention
from monitor.policy import Watch
from monitor.track import derive
from tests.make import document

_TOLD = "2013-10-28"


def changes(text: str, published: str) -> list[Mention]:
    return [each for each in extract(document(text, published)) if each.change is not None]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("EU ministers on Monday renewed for a year the sanctions against the junta.", "P1Y"),
        ("The union on 28 October 2013 extended for a year its sanctions against the junta.", "P1Y"),
        ("The bond was, on 26 October, extended for two years.", "P2Y"),
        ("The council on Monday extended the arms embargo for another year.", "P1Y"),
        ("The state of emergency was prolonged on Friday by 60 days, the ministry said.", "P60D"),
        ("The club renewed the coach's contract on Monday for two years.", "P2Y"),
        ("The two banks rolled over the swap line for three years on Wednesday.", "P3Y"),
        ("Ministers renewed the embargo today for six months.", "P6M"),
        ("We are extending support for Orin 4 by twelve months.", "P1Y"),
        ("The ceasefire was prolonged by 60 days.", "P60D"),
    ],
)
def test_what_was_extended_just_now_by_a_length_has_no_due_of_its_own(text: str, length: str) -> None:
    said = extract(document(text, _TOLD))
    assert [(each.due, str(each.extension)) for each in said] == [(None, length)]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("The licence was renewed on 3 May for a year.", "2014-05-03"),
        ("The pact was renewed for five years from 1 November 2012.", "2017-10-31"),
        ("The grace period, which ends on 31 October, was extended on Monday by a year.", "2014-10-31"),
    ],
)
def test_a_length_with_its_own_day_counts_from_that(text: str, due: str) -> None:
    assert [str(each.due) for each in changes(text, _TOLD)] == [due]


def test_a_length_of_time_that_an_order_gives_still_counts_from_the_document() -> None:
    (said,) = extract(document("The company must hand over the records within 30 days.", _TOLD))
    assert str(said.due) == "2013-11-27"


def test_the_tracked_due_and_not_the_day_of_the_report_is_what_a_renewal_lengthens() -> None:
    watch = Watch(watch="sanctions against Guinea")
    texts = (
        ("2013-02-01", "The EU sanctions against Guinea expire on 31 October 2013."),
        (_TOLD, "EU ministers on Monday renewed for a year the sanctions against Guinea."),
    )
    said = [each for day, text in texts for each in extract(document(text, day, key=day), watch.names)]
    (commitment,) = derive(said, watch)
    assert str(commitment.due) == "2014-10-31"


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        (
            "ROME, April 4 (Reuters) - With a day to go before the deadline, Doe said he was extending it by 75 days.",
            "2025-04-05",
            "2025-06-19",
        ),
        (
            "With two days to go before the deadline, the ministry on Friday extended it by a month.",
            "2025-04-06",
            "2025-05-06",
        ),
        (
            "LONDON, April 4 (Reuters) - Facing a deadline, Doe said on Friday he was extending it by 75 days.",
            "None",
            "None",
        ),
        ("LONDON, April 4 (Reuters) - Doe announced on Friday that the truce got another 75 days.", "None", "None"),
        (
            "LONDON, April 4 (Reuters) - The truce that was to end on Monday was prolonged by another week.",
            "2025-04-07",
            "2025-04-14",
        ),
        (
            "The bank on Friday extended the offer, which was to expire on Saturday, by 75 days.",
            "2025-04-05",
            "2025-06-19",
        ),
    ],
)
def test_neither_a_dateline_nor_the_day_of_saying_is_the_old_due(text: str, old: str, new: str) -> None:
    assert [(str(each.old_due), str(each.due)) for each in changes(text, "2025-04-04")] == [(old, new)]


@pytest.mark.parametrize(
    ("text", "name", "due"),
    [
        (
            "We are extending support for Orin 4 by twelve months. The new end-of-support date is 30 June 2024.",
            "support for Orin 4",
            "2024-06-30",
        ),
        (
            "The agency has extended the grant programme by six months. The new deadline is 30 June 2024.",
            "grant programme",
            "2024-06-30",
        ),
        (
            "The launch of Halcyon has been delayed by a month. The new launch date is 12 July 2023.",
            "launch of Halcyon",
            "2023-07-12",
        ),
        (
            "The lease of the Orin hall was extended by a year. The revised expiry date is 31 August 2024.",
            "lease of the Orin hall",
            "2024-08-31",
        ),
    ],
)
def test_the_new_date_in_the_next_sentence_is_that_of_what_was_moved_and_bears_its_name(
    text: str, name: str, due: str
) -> None:
    said = extract(document(text, "2023-05-10"))
    assert {(each.subject, str(each.due)) for each in said} == {(name, due)}
    assert {each.change is None for each in said} == {True, False}


def test_the_new_date_of_another_thing_is_not_that_of_the_change() -> None:
    text = (
        "We are extending support for Orin 4 by twelve months. The new end-of-support date for Orin 5 is 30 June 2024."
    )
    (told,) = changes(text, "2023-05-10")
    assert (told.change, told.due) == (Change.EXTENDED, None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Because of demand we are extending support for Orin 4 by twelve months.", [Change.EXTENDED]),
        ("By popular demand, the show has been extended until 30 June.", [Change.EXTENDED]),
        ("Unions demanded that the deadline be extended by a month.", []),
        ("The group's demand to extend the truce by a month was noted.", []),
    ],
)
def test_only_who_demands_an_extension_has_none(text: str, told: list[Change]) -> None:
    assert [each.change for each in changes(text, "2023-05-10")] == told


def test_put_off_by_a_week_on_thursday_counts_from_the_old_day() -> None:
    text = "The hearing, set for 20 May, was put off by a week on Thursday."
    told = [each for each in extract(document(text, "2024-05-10")) if each.change is not None]
    assert [(str(each.old_due), str(each.due)) for each in told] == [("2024-05-20", "2024-05-27")]


@pytest.mark.parametrize(
    "text",
    [
        "The two armies extended the 30-day truce on Monday.",
        "The court has extended its 14-day injunction.",
        "The port extended the 60-day window for claims.",
    ],
)
def test_how_long_a_thing_lasted_is_no_length_that_is_added(text: str) -> None:
    assert [(each.due, each.extension) for each in changes(text, _TOLD)] == [(None, None)]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("The two armies extended the 30-day truce by ten days.", "P10D"),
        ("The council approved the three-month extension of the permit.", "P3M"),
        ("The club signed a new two-year lease.", "P2Y"),
    ],
)
def test_a_length_beside_it_or_of_the_extension_itself_is(text: str, length: str) -> None:
    assert [str(each.extension) for each in changes(text, _TOLD) if each.change in MOVES] == [length]


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("Nurses have ratified a new three-year contract, which expires on 31 March 2016.", None, "2016-03-31"),
        ("Pilots voted by a wide margin to accept a new deal that runs until 31 March 2016.", None, "2016-03-31"),
        ("The city extended the three-year lease, which ends on 31 December 2013.", "2013-12-31", None),
        ("The city extended by two years the lease, which ends on 31 December 2013.", "2013-12-31", "2015-12-31"),
    ],
)
def test_a_new_one_runs_until_the_day_told_of_it_and_an_old_one_ran(
    text: str, old: str | None, new: str | None
) -> None:
    (told,) = [each for each in changes(text, _TOLD) if each.change in MOVES]
    assert (told.old_due and str(told.old_due), told.due and str(told.due)) == (old, new)


def test_the_end_of_the_contract_that_a_new_one_replaces_is_the_old_day() -> None:
    text = "The port signed a new three-year contract, which replaces one that expires in March 2025."
    told = [each for each in extract(document(text, "2025-03-10")) if each.change is not None]
    assert [(str(each.old_due), str(each.due)) for each in told] == [("2025-03", "2028-03-31")]


def test_nothing_is_brought_forward_to_a_day_that_is_over() -> None:
    told = extract(document("La banque avance de six mois le versement prévu le 12 avril 2014.", _TOLD, language="fr"))
    assert [str(each.due) for each in told if each.change is None] == ["2014-04-12"]
    told = extract(document("La banque avance d'un an le versement prévu le 12 avril 2014.", _TOLD, language="fr"))
    assert all(each.due is None for each in told if each.change is not None)
