"""What is suspended until a day is neither extended to it nor ended; an appointment is put off to it."""

import pytest

from monitor.extract import extract
from tests.make import document


def told(language: str, text: str) -> list[tuple[str | None, str]]:
    """Return each statement of a *text* of 2 March 2026: its change, if it is one, and its due."""
    return [(each.change, str(each.due)) for each in extract(document(text, "2026-03-02", language=language))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El servicio de barcas queda suspendido hasta el 8 de mayo."),
        ("es", "La línea 2 del funicular está suspendida hasta el 8 de mayo."),
        ("es", "Las clases quedan suspendidas hasta el 8 de mayo de 2026."),
        ("es", "El gobierno suspendió la exportación de trigo hasta el 8 de mayo."),
        ("es", "El permiso de pesca fue suspendido hasta el 8 de mayo de 2026."),
        ("uk", "Видачу перепусток припинено до 8 травня 2026 року."),
        ("ru", "Выдача пропусков прекращена до 8 мая 2026 года."),
        ("fr", "Le service de bac est suspendu jusqu'au 8 mai."),
        ("de", "Der Fährverkehr wurde eingestellt bis zum 8. Mai 2026."),
    ],
)
def test_what_is_suspended_until_a_day_is_so_until_then(language: str, text: str) -> None:
    assert told(language, text) == [(None, "2026-05-08")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("El juicio queda suspendido hasta el 8 de mayo.", [("postponed", "2026-05-08")]),
        ("El recital y los conciertos quedan suspendidos hasta el 8 de mayo.", [("postponed", "2026-05-08")]),
        ("El Consejo amplió la suspensión del servicio hasta el 8 de mayo.", [("extended", "2026-05-08")]),
        ("El concierto del 8 de mayo fue suspendido.", [("terminated", "2026-05-08")]),
    ],
)
def test_an_appointment_is_put_off_and_a_suspension_extended(text: str, expected: list[tuple[str, str]]) -> None:
    changes = [
        (each.change, str(each.due or each.old_due))
        for each in extract(document(text, "2026-03-02", language="es"))
        if each.change
    ]
    assert changes == expected
