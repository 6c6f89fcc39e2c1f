"""Days that are told by how they lie to the one that was planned, in English: sooner, later, put back."""

import pytest

from monitor.extract import extract
from monitor.model import Change
from tests.make import document

_OF_8_MARCH_2023 = [
    ("Friday's ballot has been put back to Wednesday.", "postponed", "2023-03-10", "2023-03-15"),
    ("The inquiry will sit a fortnight earlier than planned, on 17 March.", "advanced", "None", "2023-03-17"),
    ("The hosepipe ban ends on 20 March, ten days earlier than announced.", "advanced", "None", "2023-03-20"),
    ("The lido will reopen on 20 March, two weeks sooner than expected.", "advanced", "None", "2023-03-20"),
    ("Cars will be back on the bridge from 20 March, a week ahead of schedule.", "advanced", "None", "2023-03-20"),
    ("Booking opens on 20 March, almost a month ahead of schedule.", "advanced", "None", "2023-03-20"),
    ("The inquiry, set for 24 March, was brought forward by a week.", "advanced", "2023-03-24", "2023-03-17"),
    ("The survey will end two weeks earlier than the planned 31 March.", "advanced", "2023-03-31", "2023-03-17"),
    (
        "The inquiry of 24 March has been brought forward. It now opens on 20 March.",
        "advanced",
        "2023-03-24",
        "2023-03-20",
    ),
    ("We postponed the inquiry of 24 March until 31 March.", "postponed", "2023-03-24", "2023-03-31"),
    (
        "The inquiry planned for 24 March is postponed; it now opens on 31 March.",
        "postponed",
        "2023-03-24",
        "2023-03-31",
    ),
    ("The lido will not meet its 31 March target.", "postponed", "2023-03-31", "None"),
    ("The fun run has been moved up to Sunday 12 March.", "advanced", "None", "2023-03-12"),
    ("The closure will last longer than planned, until 21 March.", "extended", "None", "2023-03-21"),
    ("The pool will not reopen until 24 March, a week later than planned.", "postponed", "None", "2023-03-24"),
    ("The slipway won't make the 31 March date.", "postponed", "2023-03-31", "None"),
    ("The panel gave the firm another month, until 10 April, to reply.", "extended", "None", "2023-04-10"),
    ("The concert due on 10 March will be held on 14 March.", "postponed", "2023-03-10", "2023-03-14"),
    (
        "Orrin 5 did not ship on 4 March as announced; it is now due on 25 March.",
        "postponed",
        "2023-03-04",
        "2023-03-25",
    ),
    ("Your parcel was held up. New delivery date: 13 March", "postponed", "None", "2023-03-13"),
    ("The court granted the motion to extend the discovery deadline to 14 April.", "extended", "None", "2023-04-14"),
    ("The council has moved the decision on the baths to 14 April.", "postponed", "None", "2023-04-14"),
    ("The match is frozen off. It will now be played a week later, on 18 March.", "postponed", "None", "2023-03-18"),
    ("The survey ship will sail on 24 March, two weeks behind schedule.", "postponed", "2023-03-10", "2023-03-24"),
    ("The motion was carried over to 25 March.", "postponed", "None", "2023-03-25"),
    ("The concert is off; it will be held on 28 March instead.", "postponed", "None", "2023-03-28"),
    ("The board pushed the decision on the baths into 2024.", "postponed", "None", "2024"),
]


@pytest.mark.parametrize(("text", "change", "old", "new"), _OF_8_MARCH_2023)
def test_a_move_leads_to_the_day_that_takes_the_place_of_the_planned_one(
    text: str, change: str, old: str, new: str
) -> None:
    told = [each for each in extract(document(text)) if each.change is not None]
    assert [(each.change, str(each.old_due), str(each.due)) for each in told] == [(Change(change), old, new)]


@pytest.mark.parametrize(
    "text",
    [
        "The inquiry will sit no earlier than planned, on 17 March.",
        "The ferry will run until 24 March, as planned.",
        "The lido could reopen on 24 March, two weeks ahead of schedule.",
        "The lido will reopen on 24 March, two weeks ahead of the regatta.",
        "Clocks are put back in autumn.",
        "The yard says it can make the 31 March date.",
        "The concert due on 10 March will be sold out on 9 March.",
    ],
)
def test_what_stays_as_planned_is_no_move(text: str) -> None:
    assert not [each for each in extract(document(text)) if each.change is not None]


@pytest.mark.parametrize(
    ("language", "text", "old", "new"),
    [
        ("en", "The hearing on 3 May was brought forward by two weeks.", "2023-05-03", "2023-04-19"),
        ("de", "Die Anhörung am 3. Mai wurde um zwei Wochen vorverlegt.", "2023-05-03", "2023-04-19"),
        ("fr", "L'audience du 3 mai est avancée de deux semaines.", "2023-05-03", "2023-04-19"),
        ("es", "La vista del 3 de mayo se adelanta dos semanas.", "2023-05-03", "2023-04-19"),
        ("de", "Die Sperrung beginnt am 18. April, eine Woche früher als geplant.", "2023-04-25", "2023-04-18"),
        ("fr", "La fermeture débutera le 18 avril, une semaine plus tôt que prévu.", "2023-04-25", "2023-04-18"),
        ("es", "El cierre empezará el 18 de abril, una semana antes de lo anunciado.", "2023-04-25", "2023-04-18"),
    ],
)
def test_a_length_of_time_brings_a_day_forward_and_never_puts_it_off(
    language: str, text: str, old: str, new: str
) -> None:
    told = [each for each in extract(document(text, language=language)) if each.change is not None]
    assert [(each.change, str(each.old_due), str(each.due)) for each in told] == [(Change.ADVANCED, old, new)]


def test_what_was_done_sooner_than_planned_is_not_moved() -> None:
    text = "Die Brücke wurde am 27. Februar fertig, eine Woche früher als geplant."
    assert not [each for each in extract(document(text, language="de")) if each.change is Change.ADVANCED]
