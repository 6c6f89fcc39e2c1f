"""Words that leave no doubt of what kind a commitment is, in German, French and Spanish."""

import pytest

from monitor.extract import extract
from tests.make import document


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("de", "Der Minister versprach, den Gesetzentwurf bis zum 29. März vorzulegen.", "promise"),
        ("de", "Die fehlenden Unterlagen reichen wir Ihnen bis zum 15. März nach.", "promise"),
        ("de", "Experten rechnen mit der Zinssenkung am 29. März.", "forecast"),
        ("de", "Wir müssen die Unterlagen bis zum 15. März nachreichen.", "deadline"),
        ("de", "Zahlen wir bis zum 14. April nicht, droht die Kündigung.", "deadline"),
        ("de", "Experten sagen eine Zinssenkung am 29. März voraus.", "forecast"),
        ("de", "Fachleute gehen davon aus, dass die Preise bis zum 30. April sinken.", "forecast"),
        ("de", "Fachleute sagen den Termin am 14. April ab.", "event"),
        ("de", "Die Forscher gehen bis zum 30. April in Quarantäne.", "deadline"),
        ("fr", "Entrée en vigueur de l'arrêté : 1er avril 2023.", "event"),
        ("fr", "L'arrêté reste en vigueur jusqu'au 1er avril 2023.", "expiry"),
        ("es", "Entrada en vigor de la ordenanza: 1 de abril de 2023.", "event"),
        ("fr", "Nous espérons recevoir votre dossier avant le 30 avril.", "deadline"),
        ("fr", "Nous vous ferons parvenir les pièces manquantes avant le 15 mars.", "promise"),
        ("fr", "L'entreprise s'est engagée à livrer les bus le 29 mars.", "promise"),
        ("fr", "Les analystes attendent une baisse des taux le 29 mars.", "forecast"),
        ("fr", "Vous devrez nous faire parvenir les pièces avant le 15 mars.", "deadline"),
        ("es", "El plazo de solicitudes permanecerá abierto del 20 al 31 de marzo.", "deadline"),
        ("es", "Repararemos el ascensor antes del 29 de marzo.", "promise"),
        ("es", "La empresa se comprometió a entregar los autobuses el 29 de marzo.", "promise"),
        ("es", "Los analistas prevén una bajada de tipos el 29 de marzo.", "forecast"),
        ("es", "Los expertos calculan que los precios bajarán antes del 30 de abril.", "forecast"),
        ("es", "Los inversores calculan sus impuestos antes del 30 de abril.", "deadline"),
        ("es", "Tendremos que reparar el ascensor antes del 29 de marzo.", "deadline"),
        ("de", "Die Anmeldefrist beginnt am 29. März.", "event"),
        ("de", "Die Einspruchsfrist läuft ab dem 29. März.", "event"),
        ("fr", "Le délai de dépôt commence le 29 mars.", "event"),
        ("es", "El plazo de solicitudes se abre el 29 de marzo.", "event"),
        ("uk", "Строк подання заявок починається 29 березня.", "event"),
        ("ru", "Срок подачи заявок начинается 29 марта.", "event"),
    ],
)
def test_words_before_a_day_tell_its_kind(language: str, text: str, kind: str) -> None:
    assert [str(each.kind) for each in extract(document(text, language=language))] == [kind]


def test_the_day_from_which_something_may_be_done_is_no_deadline() -> None:
    opens, closes = (
        document(f"El plazo de recurso está abierto {day} el 1 de abril.", language="es") for day in ("desde", "hasta")
    )
    assert [each for each in extract(opens) if each.doubt == ""] == []
    assert [str(each.kind) for each in extract(closes)] == ["deadline"]


def test_the_last_day_to_act_stays_a_deadline_where_it_is_moved() -> None:
    text = "Der Anmeldeschluss für das Zeltlager wird auf Freitag, den 31. März, verschoben."
    assert {str(each.kind) for each in extract(document(text, language="de"))} == {"deadline"}
