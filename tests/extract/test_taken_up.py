"""What is broken off and goes on later was put off; what is broken off while something else takes place was ended."""

import pytest

from monitor.extract import extract
from tests.make import document


def changes(language: str, text: str) -> list[tuple[str, str]]:
    """Return the changes that a *text* of 19 April 2026 reports, each with its new due."""
    told = extract(document(text, "2026-04-19", language=language))
    return [(each.change, str(each.due)) for each in told if each.change]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La vista fue suspendida y se reanudará el 7 de mayo."),
        ("es", "El alcalde suspendió la sesión, que se retomará el 7 de mayo."),
        ("es", "Se suspendió el torneo; se reanudará el 7 de mayo a las 18:00."),
        ("es", "El juicio se suspendió el viernes. Continuará el 7 de mayo."),
        ("de", "Das Turnier wurde abgebrochen und wird am 7. Mai fortgesetzt."),
        ("de", "Die Anhörung ist abgesagt, sie geht am 7. Mai weiter."),
        ("fr", "La séance a été levée et se poursuivra le 7 mai."),
        ("fr", "Le récital a été annulé et aura lieu le 7 mai."),
        ("ru", "Турнир прекращён и продолжится 7 мая."),
        ("ru", "Суд прекратил слушания, они возобновятся 7 мая."),
        ("uk", "Рух поромів припинено й відновиться 7 травня."),
        ("en", "The session was ended and will resume on 7 May."),
    ],
)
def test_what_goes_on_later_was_put_off(language: str, text: str) -> None:
    assert changes(language, text) == [("postponed", "2026-05-07")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El recital fue suspendido y la feria se celebrará el 7 de mayo."),
        ("es", "El recital fue suspendido y no se celebrará el 7 de mayo."),
        ("de", "Das Turnier wurde abgesagt und die Lesung findet am 7. Mai statt."),
        ("de", "Das Turnier ist abgesagt, und am 7. Mai findet eine Lesung statt."),
        ("ru", "Договор расторгнут, и 7 мая пройдёт суд."),
        ("fr", "Le récital est annulé et la lecture aura lieu le 7 mai."),
        ("ru", "Турнир отменён, а лекция пройдёт 7 мая."),
        ("uk", "Турнір скасовано, а лекція відбудеться 7 травня."),
    ],
)
def test_what_is_called_off_beside_another_thing_is_ended(language: str, text: str) -> None:
    assert [change for change, _ in changes(language, text)] == ["terminated"]
