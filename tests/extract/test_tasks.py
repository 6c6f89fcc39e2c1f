"""Several infinitives of one decision, each with a day or a length of its own."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES
from tests.make import document


def dues(text: str, language: str) -> list[tuple[str | None, str | None]]:
    """Return (old due, new due) of every change that moves a due in a *text* of 24 April 2024."""
    told = [each for each in extract(document(text, "2024-04-24", language=language)) if each.change in MOVES]
    return [(str(each.old_due) if each.old_due else None, str(each.due) if each.due else None) for each in told]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Beirat beschließt, sich am 3. Mai zu treffen und den Mietvertrag um zwei Jahre zu verlängern."),
        ("de", "Der Rat beschloss, den Mietvertrag um zwei Jahre zu verlängern und sich am 3. Mai erneut zu treffen."),
        (
            "de",
            "Sie vereinbarten, bis zum 3. Mai die Geiseln freizulassen und die Waffenruhe um eine Woche zu verlängern.",
        ),
        ("fr", "Le conseil a décidé de prolonger le bail de deux ans et de se réunir de nouveau le 3 mai."),
        ("es", "Las partes acordaron reunirse el 3 de mayo y prorrogar la tregua por dos semanas."),
        ("ru", "Стороны договорились встретиться 3 мая и продлить перемирие на две недели."),
        ("ru", "Стороны договорились продлить перемирие на две недели и встретиться вновь 3 мая."),
        ("uk", "Сторони домовилися зустрітися 3 травня та продовжити перемир'я на два тижні."),
        ("en", "The parties agreed to extend the truce by two weeks and to meet again on 3 May."),
    ],
)
def test_the_day_of_one_task_is_no_new_day_of_another(language: str, text: str) -> None:
    assert dues(text, language) == [(None, None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Rat beschloss, die Gebühr zu senken und den Vertrag bis zum 3. Mai 2026 zu verlängern."),
        ("es", "El pleno acordó rebajar la renta y prorrogar el contrato hasta el 3 de mayo de 2026."),
        ("ru", "Совет решил снизить плату и продлить договор до 3 мая 2026 года."),
        ("uk", "Рада вирішила знизити плату й продовжити договір до 3 травня 2026 року."),
    ],
)
def test_the_day_of_the_same_task_is_its_new_day(language: str, text: str) -> None:
    assert dues(text, language) == [(None, "2026-05-03")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Rat verlängerte den zum 30. Juni auslaufenden Vertrag um zwei Jahre."),
        ("fr", "Le conseil a prolongé de deux ans le bail expirant le 30 juin."),
        ("ru", "Совет продлил на два года договор аренды, истекающий 30 июня."),
        ("uk", "Рада продовжила на два роки чинний до 30 червня договір."),
    ],
)
def test_the_day_on_which_a_thing_ends_is_its_old_one(language: str, text: str) -> None:
    assert dues(text, language) == [("2024-06-30", "2026-06-30")]
