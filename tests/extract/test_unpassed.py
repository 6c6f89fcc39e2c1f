"""What a paper does that is only debated, or was voted down, moves nothing; what was passed does."""

import pytest

from monitor.extract import extract
from tests.make import document


def told(language: str, text: str) -> list[tuple[str | None, str]]:
    """Return each statement of a *text* of 13 January 2026: its change, if it is one, and its due."""
    return [(each.change, str(each.due)) for each in extract(document(text, "2026-01-13", language=language))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Landtag berät über ein Gesetz, das die Mietbremse bis zum 31. August verlängert."),
        ("de", "Der Stadtrat debattiert eine Novelle, mit der das Fangverbot bis zum 15. Mai 2026 verlängert wird."),
        ("de", "Die Reform, die das Verbot bis zum 31. August verlängert, wird noch im Ausschuss beraten."),
        ("fr", "Le Sénat examine une loi qui proroge l'interdiction jusqu'au 31 août."),
        ("fr", "Les députés débattent d'un texte qui reporte l'entrée en vigueur de la taxe au 1er septembre 2026."),
        ("fr", "Le gouvernement propose une réforme qui prolonge les aides jusqu'au 15 mai 2026."),
        ("es", "El Parlamento tramita una reforma que prorroga hasta el 31 de agosto las ayudas al alquiler."),
        ("es", "El Gobierno propone un decreto que extiende la veda hasta el 31 de agosto."),
        ("es", "Una iniciativa que alarga el plazo hasta el 15 de mayo se debate en el Senado."),
        ("ru", "Дума рассматривает закон, который продлевает запрет до 31 августа."),
        ("ru", "Депутаты обсуждают поправку, которая продлевает срок подачи до 15 мая 2026 года."),
        ("uk", "Рада розглядає законопроєкт, який продовжує заборону до 31 серпня."),
        ("uk", "Уряд пропонує указ, що переносить вибори на 25 жовтня 2026 року."),
        ("en", "Parliament is debating a bill that extends the fishing ban until 31 August."),
    ],
)
def test_what_is_only_debated_moves_nothing(language: str, text: str) -> None:
    assert told(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ein Antrag, der die Frist bis zum 31. August verlängert, wurde am Montag abgelehnt."),
        ("de", "Der Kreistag lehnte einen Antrag ab, der die Frist bis zum 31. August verlängert."),
        ("fr", "L'amendement qui prolonge le délai jusqu'au 31 août a été rejeté."),
        ("fr", "L'Assemblée a rejeté l'amendement qui prolonge le délai de dépôt jusqu'au 15 mai."),
        ("fr", "Le Sénat a repoussé la motion qui reportait le scrutin au 5 mai 2026."),
        ("es", "La enmienda que amplía el plazo hasta el 31 de agosto fue rechazada."),
        ("es", "El Senado rechazó la moción que prorrogaba la veda hasta el 31 de agosto."),
        ("es", "El pleno tumbó ayer la propuesta que prorroga el convenio hasta el 15 de mayo."),
        ("ru", "Поправка, которая продлевает срок подачи до 31 августа, отклонена."),
        ("ru", "Комитет отклонил инициативу, которая переносит выборы на 13 сентября 2026 года."),
        ("uk", "Поправку, яка продовжує строк подання до 31 серпня, відхилено."),
        ("uk", "Парламент не підтримав законопроєкт, який продовжує заборону до 31 серпня."),
        ("en", "The amendment that extends the deadline until 31 August was rejected."),
    ],
)
def test_nor_does_what_was_voted_down(language: str, text: str) -> None:
    assert told(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Landtag hat ein Gesetz beschlossen, das das Verbot bis zum 31. August verlängert."),
        ("de", "Das Gericht wies die Klage gegen das Gesetz ab, das das Verbot bis zum 31. August verlängert."),
        (
            "de",
            "Das Gesetz, das das Verbot bis zum 31. August verlängert, gilt, nachdem ein Einspruch abgelehnt wurde.",
        ),
        ("de", "Die Verordnung, die das Verbot bis zum 31. August verlängert, liegt seit Montag in allen Ämtern aus."),
        ("fr", "Le Sénat a adopté une loi qui proroge l'interdiction jusqu'au 31 août."),
        ("fr", "Le tribunal a rejeté le recours contre la loi qui proroge l'interdiction jusqu'au 31 août."),
        ("fr", "Les députés ont voté la loi qui prolonge le délai jusqu'au 31 août, et rejeté une autre."),
        ("es", "El Congreso debatió y aprobó ayer una ley que prorroga la veda hasta el 31 de agosto."),
        ("es", "El Senado rechazó el recurso contra la ley que amplía el plazo hasta el 31 de agosto."),
        ("es", "El Tribunal Supremo examina una ley que amplía la veda hasta el 31 de agosto."),
        ("ru", "Дума приняла закон, который продлевает запрет до 31 августа."),
        ("uk", "Рада ухвалила закон, який продовжує заборону до 31 серпня."),
        ("en", "Parliament passed a bill that extends the fishing ban until 31 August."),
    ],
)
def test_what_was_passed_or_only_challenged_stands(language: str, text: str) -> None:
    dues = [due for change, due in told(language, text) if change == "extended"]
    assert dues == ["2026-08-31"]
