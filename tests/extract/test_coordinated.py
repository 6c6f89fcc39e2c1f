"""Two changes that one sentence joins each have their own thing and day; so has what goes on beside what ends."""

import pytest

from monitor.extract import extract
from monitor.model import Change, Mention
from tests.make import document

_READ = "2030-05-01"


def _said(text: str, language: str = "en") -> list[Mention]:
    return extract(document(text, _READ, language=language))


def _changes(text: str, language: str = "en") -> set[tuple[str, str, str]]:
    """Each change of a text: its sort, what it befell, its new day."""
    return {(str(each.change), each.called, str(each.due)) for each in _said(text, language) if each.change}


@pytest.mark.parametrize(
    ("language", "text", "changes"),
    [
        (
            "en",
            "The judge adjourned the hearing to 10 June 2030 and extended the freeze on assets by 30 days.",
            {("postponed", "hearing", "2030-06-10"), ("extended", "freeze on assets", "None")},
        ),
        (
            "en",
            "The fair was postponed to 10 June 2030 and the market licence extended to 1 July 2030.",
            {("postponed", "fair", "2030-06-10"), ("extended", "market licence", "2030-07-01")},
        ),
        (
            "en",
            "The fair was postponed to 10 June 2030 and the market licence was extended until 1 July 2030.",
            {("postponed", "fair", "2030-06-10"), ("extended", "market licence", "2030-07-01")},
        ),
        (
            "de",
            "Der Rat verschob die Messe auf den 10. Juni 2030 und verlängerte die Marktlizenz.",
            {("postponed", "Messe", "2030-06-10"), ("extended", "Marktlizenz", "None")},
        ),
        (
            "fr",
            "Le conseil a reporté la foire au 10 juin 2030 et a prolongé la licence jusqu'au 1er juillet 2030.",
            {("postponed", "foire", "2030-06-10"), ("extended", "licence", "2030-07-01")},
        ),
        (
            "es",
            "El consejo aplazó la feria al 10 de junio de 2030 y prorrogó la licencia hasta el 1 de julio de 2030.",
            {("postponed", "feria", "2030-06-10"), ("extended", "licencia", "2030-07-01")},
        ),
        (
            "ru",
            "Совет перенёс ярмарку на 10 июня 2030 года и продлил лицензию рынка до 1 июля 2030 года.",
            {("postponed", "ярмарку", "2030-06-10"), ("extended", "лицензию рынка", "2030-07-01")},
        ),
    ],
)
def test_each_change_has_its_own_thing_and_day(language: str, text: str, changes: set[tuple[str, str, str]]) -> None:
    assert _changes(text, language) == changes


def test_what_is_called_off_beside_what_goes_on_takes_no_day_from_it() -> None:
    text = "The council cancelled the fair on 10 June 2030 and extended the market licence until 1 July 2030."
    said = _said(text)
    assert {(each.change, str(each.old_due), str(each.due)) for each in said if each.change} == {
        (Change.TERMINATED, "2030-06-10", "None"),
        (Change.EXTENDED, "None", "2030-07-01"),
    }


@pytest.mark.parametrize(
    ("language", "text", "off"),
    [
        (
            "en",
            "The march on 20 May 2030 is going ahead, but the teachers' strike has been called off.",
            "teachers' strike",
        ),
        ("en", "While the cinema opens on 20 May 2030, the opera has been cancelled.", "opera"),
        (
            "fr",
            "La marche du 20 mai 2030 est maintenue, mais la grève des enseignants est annulée.",
            "grève des enseignants",
        ),
    ],
)
def test_what_is_off_leaves_the_day_of_what_goes_ahead(language: str, text: str, off: str) -> None:
    said = _said(text, language)
    assert [(each.called, each.old_due) for each in said if each.change] == [(off, None)]
    assert [each.open for each in said if str(each.due) == "2030-05-20"] == [True]


def test_of_two_days_of_one_sort_that_is_off_of_which_it_is_said() -> None:
    text = "El concierto del 20 de mayo de 2030 se mantiene, pero el del 25 de mayo de 2030 queda cancelado."
    assert {str(each.due): each.open for each in _said(text, "es") if each.change is None} == {
        "2030-05-20": True,
        "2030-05-25": False,
    }


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            "The minister kept the museums closed until 31 May 2030, extended the curfew and opened the parks.",
            "museums",
        ),
        (
            "ru",
            "Министр оставил музеи закрытыми до 31 мая 2030 года, продлил комендантский час и открыл парки.",
            "музеи закрытыми",
        ),
    ],
)
def test_of_a_row_of_deeds_each_day_is_that_of_its_own(language: str, text: str, name: str) -> None:
    said = _said(text, language)
    assert [each.due for each in said if each.change] == [None]
    assert [each.called for each in said if str(each.due) == "2030-05-31"] == [name]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The offer was extended until 10 June 2030 and raised by a tenth.", "2030-06-10"),
        ("The meeting was cancelled on Monday and rescheduled for 10 June 2030.", "2030-06-10"),
        ("The board postponed the meeting to 10 June 2030 and moved it to Lyon.", "2030-06-10"),
    ],
)
def test_one_thing_of_which_two_verbs_are_said_stays_one(text: str, day: str) -> None:
    assert {str(each.due) for each in _said(text) if each.change} == {day}
