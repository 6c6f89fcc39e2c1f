"""A participle that only says which thing is meant (the extended support) tells no extension."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES
from tests.make import document


def told(language: str, text: str) -> list[tuple[str | None, str]]:
    """Return each statement of a *text* of 13 January 2026: its change, if it is one, and its due."""
    return [(each.change, str(each.due)) for each in extract(document(text, "2026-01-13", language=language))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El 8 de octubre de 2026 vence el soporte extendido de Brisa 4."),
        ("es", "El horario ampliado del archivo estará vigente hasta el 8 de octubre de 2026."),
        ("es", "La garantía prolongada del modelo Sur termina el 8 de octubre de 2026."),
        ("fr", "La garantie prolongée du modèle Sud prend fin le 8 octobre 2026."),
        ("fr", "Les horaires élargis et le délai prolongé courent jusqu'au 8 octobre 2026."),
        ("de", "Am 8. Oktober 2026 endet der verlängerte Support für Brise 4."),
        ("de", "Der erweiterte und verlängerte Kundendienst endet am 8. Oktober 2026."),
        ("de", "Die verlängerten Sprechzeiten gelten bis zum 8. Oktober 2026."),
        ("uk", "Подовжені канікули триватимуть до 8 жовтня 2026 року."),
        ("uk", "8 жовтня 2026 року закінчується подовжена підтримка Бризу 4."),
        ("ru", "8 октября 2026 года заканчивается продлённая поддержка Бриза 4."),
        ("ru", "Продлённые каникулы продлятся до 8 октября 2026 года."),
    ],
)
def test_an_attribute_tells_only_which_thing_is_meant(language: str, text: str) -> None:
    assert told(language, text) == [(None, "2026-10-08")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El plazo, prorrogado hasta el 8 de octubre de 2026, no se tocará más."),
        ("es", "Plazo ampliado hasta el 8 de octubre de 2026."),
        ("es", "Queda prorrogado el plazo hasta el 8 de octubre de 2026."),
        ("fr", "Support étendu jusqu'au 8 octobre 2026 pour Brise 4."),
        ("fr", "Le bail est renouvelé jusqu'au 8 octobre 2026."),
        ("de", "Der bis zum 8. Oktober 2026 verlängerte Vertrag wurde gestern unterschrieben."),
        ("de", "Am Montag verlängerte die Stadt den Vertrag bis zum 8. Oktober 2026."),
        ("de", "Der Rat verlängerte Verträge mit Ärzten bis zum 8. Oktober 2026."),
        ("uk", "Подовжений до 8 жовтня 2026 року строк більше не змінюватимуть."),
        ("ru", "Срок подачи продлён до 8 октября 2026 года."),
    ],
)
def test_a_participle_that_leads_to_a_day_tells_a_change(language: str, text: str) -> None:
    assert [due for change, due in told(language, text) if change in MOVES] == ["2026-10-08"]
