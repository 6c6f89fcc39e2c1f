"""Changes that leave a thing, or its day, as it is: of its hour, of a part, of where it holds, of who takes part."""

from collections.abc import Sequence

import pytest

from monitor.extract import extract
from monitor.model import Mention
from tests.make import document


def told(text: str) -> Sequence[Mention]:
    """All that *text* tells, read on Monday, 3 February 2025."""
    return extract(document(text, "2025-02-03"))


def moves(text: str) -> list[tuple[str, str]]:
    """The old and the new day of each change that *text* tells."""
    return [(str(each.old_due), str(each.due)) for each in told(text) if each.change is not None]


def days(text: str) -> list[str]:
    """The days that *text* states."""
    return [str(each.due) for each in told(text) if each.change is None]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("The lecture on Wednesday has been moved to 7 pm.", "2025-02-05"),
        ("The vote on 20 February was pushed back to 4 p.m.", "2025-02-20"),
        ("The ceremony on 22 February has been brought forward to 10 am.", "2025-02-22"),
        ("The auction on 18 February was rescheduled from 9.30 am to 11 am.", "2025-02-18"),
        ("The deadline for bids on 18 February has been extended from noon to 5 pm.", "2025-02-18"),
        ("The drill on 18 February was put back 45 minutes.", "2025-02-18"),
        ("The draw on 19 February has been pushed back by two hours to 1pm.", "2025-02-19"),
    ],
)
def test_another_hour_of_its_day_moves_no_day(text: str, due: str) -> None:
    assert (moves(text), days(text)) == ([], [due])


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("The lecture on Wednesday has been moved to 7 pm on Thursday.", ("2025-02-05", "2025-02-06")),
        ("The vote on 20 February was pushed back to 24 February at 4 p.m.", ("2025-02-20", "2025-02-24")),
        ("The offer, due to end on Friday, was extended until midnight on Sunday.", ("2025-02-07", "2025-02-09")),
        ("The drill on 18 February was put back 45 days.", ("2025-02-18", "2025-04-04")),
        ("The call on 12 February is moved to 14 February, from 10:00 to 15:00.", ("2025-02-12", "2025-02-14")),
    ],
)
def test_an_hour_of_another_day_does(text: str, move: tuple[str, str]) -> None:
    assert move in moves(text)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("The 31 March deadline has been extended for farmers in Wales.", "2025-03-31"),
        ("The tax deadline of 15 April has been extended for earthquake victims.", "2025-04-15"),
        ("For anglers the 30 April deadline is extended; for everyone else it remains.", "2025-04-30"),
        ("Half of the shipment due on 10 March was cancelled.", "2025-03-10"),
        ("The ministry cancelled part of the auction on 10 March.", "2025-03-10"),
        ("The curfew, which ends on 14 February, was extended to the northern suburbs.", "2025-02-14"),
        ("The subsidy was extended to small bakeries on Friday and runs until 30 September 2025.", "2025-09-30"),
        ("The ban was extended to cats and expires, as planned, on 31 March.", "2025-03-31"),
        ("The cover, valid until 30 June, was extended to spare wheels.", "2025-06-30"),
        ("The rate cut was extended to pubs on Friday and runs until 31 December 2025.", "2025-12-31"),
        ("The council extended the pilot, which runs until 30 June, to ferries.", "2025-06-30"),
        ("The pilot, which runs until 30 June, was extended to include ferries.", "2025-06-30"),
        ("Compared with the road toll, which was extended in May, the bridge toll ends on 30 June.", "2025-06-30"),
        ("The tea pact lapses on 30 June, unlike the rice pact, which was renewed last week.", "2025-06-30"),
        ("The rally was shortened because of snow but will be held on 16 March.", "2025-03-16"),
        ("The tour, cut short by illness last year, resumes on 5 April.", "2025-04-05"),
        ("Two teams have pulled out of the regatta, which takes place on 12 April.", "2025-04-12"),
        ("The singer due at the gala on 12 April has cancelled at short notice.", "2025-04-12"),
        ("She has been dropped from the team for the race on 15 February.", "2025-02-15"),
    ],
)
def test_a_change_of_a_part_or_of_something_beside_leaves_the_thing(text: str, due: str) -> None:
    assert (moves(text), days(text)) == ([], [due])


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("The 15 April deadline has been extended for all taxpayers.", ("2025-04-15", "None")),
        ("The 15 April deadline has been extended for technical reasons.", ("2025-04-15", "None")),
        ("The shipment due on 10 March was cancelled.", ("2025-03-10", "None")),
        ("The curfew, due to end on 14 February, was extended to the end of March.", ("2025-02-14", "2025-03-31")),
        ("The curfew, due to end on 14 February, was extended to curb violence.", ("2025-02-14", "None")),
        ("The curfew was extended to the whole island and now runs until 20 March.", ("None", "2025-03-20")),
        ("Her term was extended to cover all rounds, i.e. until 12 May.", ("None", "2025-05-12")),
        ("Like the steel quota, the tin quota was extended until 30 June.", ("None", "2025-06-30")),
        ("The consultation has been shortened to 16 March.", ("None", "2025-03-16")),
        ("The band has cancelled its concert on 12 April.", ("2025-04-12", "None")),
        ("The team match on 12 April has been cancelled.", ("2025-04-12", "None")),
        ("The country has withdrawn from the treaty, which was to run until 12 April.", ("2025-04-12", "None")),
    ],
)
def test_a_change_of_the_whole_is_told(text: str, move: tuple[str, str]) -> None:
    assert move in moves(text)


@pytest.mark.parametrize(
    ("lang", "text", "moved"),
    [
        ("de", "Die Anhörung am 19. Februar wurde von 9 Uhr auf 14 Uhr verlegt.", []),
        ("de", "Die Anhörung am 19. Februar um 9 Uhr wurde auf den 21. Februar verschoben.", ["2025-02-21"]),
        ("fr", "La conférence du 19 février a été reportée à 16 heures.", []),
        ("es", "La vista del 19 de febrero se ha aplazado a las 16 horas.", []),
        ("ru", "Слушание 19 февраля перенесено на 14:00.", []),
        ("uk", "Слухання 19 лютого перенесено на 14:00.", []),
    ],
)
def test_another_hour_moves_no_day_in_any_language(lang: str, text: str, moved: list[str]) -> None:
    read = extract(document(text, "2025-02-03", language=lang))
    assert [str(each.due) for each in read if each.change is not None] == moved
    assert "2025-02-19" in [str(each.due) for each in read if each.change is None]


def test_a_day_stays_open_when_only_its_hours_are_put_off() -> None:
    text = "Le tournoi du 19 février a été reporté de deux heures."
    read = extract(document(text, "2025-02-03", language="fr"))
    assert [(each.change, str(each.due), each.open) for each in read] == [(None, "2025-02-19", True)]
