"""What somebody only asks for, proposes, believes or leaves open has not come about."""

import pytest

from monitor.extract import extract
from tests.make import document


def changes(text: str) -> list[str]:
    """Return the changes that an English *text* of 3 March 2025 surely tells."""
    return [str(each.change) for each in extract(document(text, "2025-03-03")) if each.change and not each.doubt]


def left_open(text: str) -> set[str]:
    """Return the days that a *text* of 3 March 2025 leaves open."""
    return {str(each.due) for each in extract(document(text, "2025-03-03")) if not each.change and each.open}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The union applied to have the 7 April hearing moved to May.", "2025-04-07"),
        ("The firm appealed to have the embargo, which runs until 30 April, lifted.", "2025-04-30"),
        ("The minority moved to have the vote of 6 April scrapped, but the motion was defeated.", "2025-04-06"),
        ("Residents launched a campaign to have the curfew, in force until 30 April, scrapped.", "2025-04-30"),
        ("Parents asked to see the exam on 12 May delayed.", "2025-05-12"),
        ("The mayor sought to get the vote of 6 April postponed.", "2025-04-06"),
    ],
)
def test_what_somebody_asks_to_have_done_is_not(text: str, day: str) -> None:
    assert changes(text) == []
    assert day in left_open(text)


def test_the_day_to_which_somebody_asks_to_have_something_moved_is_none() -> None:
    assert "2025-05" not in left_open("The union asked to have the 7 April hearing moved to May.")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The ministry proposed on Tuesday extending the waiver, which ends on 30 April.", "2025-04-30"),
        ("The director ruled out on Friday delaying the launch planned for 9 April.", "2025-04-09"),
        ("The mayor suggested last week postponing the fair of 13 April.", "2025-04-13"),
        ("The council debated on Thursday scrapping the fair of 13 April.", "2025-04-13"),
        ("The board opposed on Monday postponing the match of 12 April.", "2025-04-12"),
        ("The union considered this week calling off the strike of 14 March.", "2025-03-14"),
    ],
)
def test_what_is_proposed_on_a_day_is_not_done(text: str, day: str) -> None:
    assert changes(text) == []
    assert day in left_open(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("It may be that the concert on 13 April has been cancelled.", "2025-04-13"),
        ("It seems that the concert on 13 April has been cancelled.", "2025-04-13"),
        ("It appears the concert on 13 April has been cancelled.", "2025-04-13"),
        ("It looks as if the April 13 meeting has been called off, but nobody would say so.", "2025-04-13"),
        ("The concert on 13 April has probably been cancelled.", "2025-04-13"),
        ("The deadline of 28 March has reportedly been extended to 11 April.", "2025-03-28"),
        ("Apparently the match of 12 April has been called off.", "2025-04-12"),
        ("Many tenants think, wrongly, that the deadline of 28 March has been extended.", "2025-03-28"),
        ("Some drivers assumed the 28 March deadline had been extended.", "2025-03-28"),
        ("The deadline of 28 March is understood to have been extended to 11 April.", "2025-03-28"),
        ("The deadline of 28 March should have been extended, the union said.", "2025-03-28"),
        ("The match of 12 April should have been called off, the coach said.", "2025-04-12"),
    ],
)
def test_what_may_be_is_not_told_as_done(text: str, day: str) -> None:
    assert changes(text) == []
    assert day in left_open(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Both camps agreed in principle to extend the truce, which ends on Saturday, but left open for how long.",
            "2025-03-08",
        ),
        ("The committee left open whether the walkout on 14 March would be called off or extended.", "2025-03-14"),
        ("The ministers left open whether the ban would be extended beyond 30 April.", "2025-04-30"),
        ("The lawyer asked that the trial of 7 April be moved to June.", "2025-04-07"),
        ("The prosecution has asked the court that the hearing on 7 April be adjourned to 2 June.", "2025-04-07"),
        ("The bishop urged that the execution on 14 April be called off.", "2025-04-14"),
        ("The landlord has waived its right to terminate the lease, which runs to 31 July.", "2025-07-31"),
    ],
)
def test_what_is_left_open_or_asked_for_is_not_done(text: str, day: str) -> None:
    assert changes(text) == []
    assert day in left_open(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The forms are still outstanding; please send them by 21 March.", "2025-03-21"),
        ("Your fee remains unpaid; kindly pay it by 21 March.", "2025-03-21"),
        ("The loan notes due 15 July 2025 remain outstanding.", "2025-07-15"),
    ],
)
def test_nothing_is_missed_before_its_day(text: str, day: str) -> None:
    assert changes(text) == []
    assert day in left_open(text)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("The club managed to have the ban, which ran until 30 April, lifted.", "terminated"),
        ("The board agreed to have the fair of 13 April moved to 20 April.", "postponed"),
        ("The firm announced on Monday postponing the match of 12 April to 19 April.", "postponed"),
        ("The council proposed a new venue on Monday, postponing the fair of 13 April to 20 April.", "postponed"),
        ("It seems a pity, but the concert on 13 April has been cancelled.", "terminated"),
        ("The concert on 13 April, possibly the last one, has been cancelled.", "terminated"),
        ("The council, which reportedly lost money on it, has cancelled the fair on 13 April.", "terminated"),
        ("The company assumed the lease, which has been extended until 31 July 2026.", "extended"),
        ("The council has left the consultation open until 11 April.", "extended"),
        ("The judge ordered that the trial of 7 April be moved to 2 June.", "postponed"),
        ("The council resolved that the deadline of 28 March be extended to 11 April.", "extended"),
        ("The forms due on 28 February are still outstanding.", "missed"),
        ("The bridge should have been finished by 28 February.", "missed"),
    ],
)
def test_what_has_come_about_is_told(text: str, change: str) -> None:
    assert change in changes(text)
