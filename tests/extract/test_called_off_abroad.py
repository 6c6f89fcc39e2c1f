"""What had been set for a day and is called off, in German, French and Spanish."""

import pytest

from monitor.extract import extract
from monitor.model import Change
from tests.make import document

DCT = "2026-02-03"


def told(lang: str, text: str) -> tuple[list[str], list[bool]]:
    """The old days of what *text* tells to be called off, and whether its commitments are open."""
    said = [each for each in extract(document(text, DCT, language=lang)) if not each.doubt]
    off = [str(each.old_due) for each in said if each.change is Change.TERMINATED]
    return off, [each.open for each in said if each.change is None]


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        (
            "de",
            "Das Weinfest, ursprünglich geplant vom 5. bis 7. Juni 2026, muss abgesagt werden.",
            "2026-06-05/2026-06-07",
        ),
        ("de", "Der Stadtlauf, angesetzt für den 5. Juni, wurde abgesagt.", "2026-06-05"),
        ("de", "Der Chor bedauert die Absage der Matinee, die am 5. Juni beginnen sollte.", "2026-06-05"),
        ("de", "Der Klub gab die Absage des Turniers bekannt, das am 5. Juni starten sollte.", "2026-06-05"),
        ("de", "Die Kirmes kann leider nicht wie vorgesehen am 5. Juni stattfinden.", "2026-06-05"),
        ("fr", "La foire ne pourra pas se tenir comme prévu le 5 juin.", "2026-06-05"),
        ("fr", "Le tournoi ne peut pas avoir lieu comme annoncé du 5 au 7 juin.", "2026-06-05/2026-06-07"),
        (
            "es",
            "El torneo, previsto inicialmente del 5 al 7 de junio de 2026, debe cancelarse.",
            "2026-06-05/2026-06-07",
        ),
        ("es", "La carrera del 5 de junio tuvo que cancelarse.", "2026-06-05"),
        ("es", "La feria no podrá celebrarse como estaba previsto el 5 de junio.", "2026-06-05"),
    ],
)
def test_what_was_set_for_a_day_is_off(lang: str, text: str, day: str) -> None:
    off, stands = told(lang, text)
    assert (off, any(stands)) == ([day], False)


def test_what_need_not_be_called_off_is_told_by_no_change() -> None:
    assert told("es", "La carrera del 5 de junio no debe cancelarse.")[0] == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Der Stadtlauf am 5. Juni muss nicht abgesagt werden."),
        ("de", "Der Stadtlauf am 5. Juni wird nicht verschoben."),
        ("fr", "Le tournoi du 5 juin ne sera pas annulé."),
        ("de", "Der Stadtlauf, geplant für den 5. Juni, wurde nicht abgesagt."),
        ("de", "Der Stadtlauf am 5. Juni muss vielleicht abgesagt werden."),
        ("de", "Ein Anwohner fordert die Absage des Turniers, das am 5. Juni starten sollte."),
        ("de", "Die Kirmes kann womöglich nicht wie geplant am 5. Juni stattfinden."),
        ("fr", "La foire aura lieu comme prévu le 5 juin."),
        ("es", "Si nieva, la carrera del 5 de junio debe cancelarse."),
        ("es", "La cuota de la carrera debe cancelarse antes del 5 de junio."),
    ],
)
def test_what_is_denied_wished_supposed_or_paid_is_not(lang: str, text: str) -> None:
    off, stands = told(lang, text)
    assert (off, all(stands)) == ([], True)
