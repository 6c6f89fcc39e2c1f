"""What was planned until now is planned no longer, and is not moved to the day that is given up."""

import pytest

from monitor.extract import extract
from tests.make import document


def told(language: str, text: str) -> list[tuple[str | None, str, bool]]:
    """Return each statement of a *text* of 13 January 2026: its change, its due, and whether that is open."""
    found = extract(document(text, "2026-01-13", language=language))
    return [(each.change, str(each.due), each.open) for each in found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La inauguración del puente estaba prevista hasta ahora para el 9 de mayo."),
        ("es", "Hasta el momento, la entrega estaba programada para el 9 de mayo de 2026."),
        ("es", "El estreno estaba anunciado hasta ahora para el 9 de mayo."),
        ("fr", "L'inauguration du pont était jusqu'ici prévue pour le 9 mai."),
        ("fr", "Le scrutin était jusqu'à maintenant fixé au 9 mai."),
        ("de", "Die Einweihung war bis jetzt für den 9. Mai geplant."),
        ("de", "Bislang war die Übergabe für den 9. Mai 2026 vorgesehen."),
        ("ru", "До последнего времени выборы были назначены на 9 мая 2026 года."),
        ("ru", "До этого момента сдача моста была намечена на 9 мая."),
        ("uk", "Донедавна вибори були призначені на 9 травня 2026 року."),
    ],
)
def test_what_was_planned_until_now_is_over(language: str, text: str) -> None:
    assert told(language, text) == [(None, "2026-05-09", False)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La inauguración está prevista para el 9 de mayo; hasta ahora no hay cambios."),
        ("es", "Ahora la inauguración está prevista para el 9 de mayo."),
        ("fr", "L'inauguration est prévue le 9 mai."),
        ("de", "Bisher wurde nur der Termin am 9. Mai bestätigt."),
        ("uk", "Відкриття мосту заплановано на 9 травня."),
    ],
)
def test_what_is_planned_still_is(language: str, text: str) -> None:
    assert [(due, is_open) for _, due, is_open in told(language, text)] == [("2026-05-09", True)]
