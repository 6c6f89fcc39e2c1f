"""What a paper that is not in force yet would do, told in the present tense, moves nothing."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES
from tests.make import document


def moves(language: str, text: str) -> list[str]:
    """Return the new dues of the changes that a *text* of 8 March 2023 reports."""
    told = extract(document(text, language=language))
    return [str(each.due) for each in told if each.change in MOVES]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bill extends the fishing ban until 30 June 2023."),
        ("en", "A bill on fishing was discussed by the cabinet on Monday. It extends the ban until 30 June 2023."),
        ("en", "A bill on fishing was approved in committee on Monday. It extends the ban until 30 June 2023."),
        ("de", "Der Gesetzentwurf verlängert das Fangverbot bis zum 30. Juni 2023."),
        ("de", "Ein Gesetzentwurf wurde am Montag beraten. Er verlängert das Fangverbot bis zum 30. Juni 2023."),
        ("fr", "Un projet de loi a été examiné lundi. Il proroge l'interdiction jusqu'au 30 juin 2023."),
        ("es", "El proyecto de ley prorroga la veda hasta el 30 de junio de 2023."),
        ("es", "Un proyecto de ley fue examinado el lunes. Prorroga la veda hasta el 30 de junio de 2023."),
        ("ru", "Законопроект рассмотрели в понедельник. Он продлевает запрет до 30 июня 2023 года."),
        ("uk", "Законопроєкт розглянули в понеділок. Він продовжує заборону до 30 червня 2023 року."),
    ],
)
def test_a_draft_moves_nothing(language: str, text: str) -> None:
    assert moves(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bill, signed on Tuesday by the president, extends the fishing ban until 30 June 2023."),
        ("en", "A bill on fishing was passed by parliament on Monday. It extends the ban until 30 June 2023."),
        ("en", "The new order extends the fishing ban until 30 June 2023."),
        ("de", "Ein Gesetzentwurf wurde am Montag verabschiedet. Er verlängert das Fangverbot bis zum 30. Juni 2023."),
        ("fr", "Le projet de loi a été adopté définitivement lundi. Il proroge l'interdiction jusqu'au 30 juin 2023."),
        ("uk", "Парламент ухвалив законопроєкт № 5. Він продовжує заборону до 30 червня 2023 року."),
    ],
)
def test_what_has_been_passed_does(language: str, text: str) -> None:
    assert moves(language, text) == ["2023-06-30"]
