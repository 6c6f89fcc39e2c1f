"""A thing "already on" a day comes earlier than planned only where another day was planned."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES
from tests.make import document


def moves(language: str, text: str) -> list[tuple[str, str]]:
    """Return the moves that a *text* of 16 January 2026 reports, each with its old and its new due."""
    told = extract(document(text, "2026-01-16", language=language))
    return [(str(each.old_due), str(each.due)) for each in told if each.change in MOVES]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Après la fin du blocus mercredi, un nouveau débute dès lundi."),
        ("fr", "Après le débat de mercredi, la taxe entre en vigueur dès le 20 janvier."),
        ("de", "Nach dem Ende der Messe am Mittwoch folgt schon am Dienstag die nächste Ausstellung."),
        ("de", "Nachdem der Verband seinen Protest am Mittwoch beendet hat, beginnt bereits am Montag der nächste."),
        ("es", "Tras el fin del bloqueo el miércoles, un nuevo paro comienza ya el lunes."),
        ("ru", "После окончания блокады в среду новая начнётся уже в понедельник."),
        ("uk", "Після завершення блокади в середу нова почнеться вже в понеділок."),
    ],
)
def test_a_day_behind_another_event_is_not_earlier_than_planned(language: str, text: str) -> None:
    assert moves(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'inauguration, prévue le 4 mars, aura lieu dès le 20 janvier."),
        ("de", "Die für den 4. März geplante Einweihung findet bereits am 20. Januar statt."),
        ("de", "Die Arbeiten sollten am 4. März beginnen, starten aber schon am 20. Januar."),
        ("es", "La inauguración, prevista para el 4 de marzo, tendrá lugar ya el 20 de enero."),
        ("ru", "Открытие, намеченное на 4 марта, пройдёт уже 20 января."),
        ("uk", "Відкриття, заплановане на 4 березня, відбудеться вже 20 січня."),
    ],
)
def test_a_day_before_the_planned_one_is(language: str, text: str) -> None:
    assert moves(language, text) == [("2026-03-04", "2026-01-20")]
