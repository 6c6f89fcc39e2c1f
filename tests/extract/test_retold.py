"""A move that a text tells twice, by its day and by its length, is made once; two moves follow one another."""

import pytest

from monitor.extract import extract
from tests.make import document


def dues(language: str, text: str) -> set[str]:
    """Return the new dues of the changes that a *text* of 10 February 2026 reports."""
    told = extract(document(text, "2026-02-10", language=language))
    return {str(each.due) for each in told if each.change == "extended"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Суд продлил арест Гладкова до 12 мая. Арест продлён на два месяца."),
        ("ru", "Запрет на вывоз леса продлили до 12 мая 2026 года. Запрет продлевается на 90 дней."),
        ("uk", "Рада продовжила карантин до 12 травня 2026 року. Карантин продовжили на 90 днів."),
        ("uk", "Суд продовжив арешт Ковтуна до 12 травня. Арешт продовжено на два місяці."),
        ("es", "La veda fue prorrogada hasta el 12 de mayo. La veda se prorroga por 60 días más, precisó la alcaldía."),
        ("es", "El Gobierno amplió el plazo de inscripción hasta el 12 de mayo. El plazo fue ampliado en dos meses."),
        (
            "fr",
            "Le couvre-feu a été prolongé jusqu'au 12 mai 2026. Le couvre-feu est prolongé de trois mois, dit-on.",
        ),
        (
            "de",
            "Der Landtag hat das Mandat bis zum 12. Mai 2026 verlängert. Das Mandat wird um drei Monate verlängert.",
        ),
        (
            "de",
            "Die Bewerbungsfrist wurde bis zum 12. Mai verlängert. Damit wurde die Frist um acht Wochen verlängert.",
        ),
        ("en", "The court extended his arrest until 12 May. The arrest was extended for two months."),
    ],
)
def test_a_length_tells_the_same_move_again(language: str, text: str) -> None:
    assert dues(language, text) == {"2026-05-12"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "В январе перемирие продлили до 12 мая 2026 года. Сегодня перемирие снова продлили на два месяца."),
        ("uk", "Перемир'я продовжили до 12 травня 2026 року. Згодом перемир'я продовжили на два місяці."),
        (
            "es",
            "La tregua fue prorrogada hasta el 12 de mayo. El lunes la tregua fue prorrogada otra vez por dos meses.",
        ),
        ("es", "La tregua vence el 12 de mayo de 2026. La tregua fue prorrogada por dos meses."),
        ("en", "The truce had been extended until 12 May. On Monday the truce was extended by two months."),
    ],
)
def test_a_second_move_counts_from_the_first(language: str, text: str) -> None:
    assert "2026-07-12" in dues(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le couvre-feu court jusqu'au 12 mai 2026. Le couvre-feu est prolongé de trois mois."),
        ("ru", "Перемирие действует до 12 мая 2026 года. Стороны продлили перемирие на два месяца."),
        ("uk", "Перемир'я діє до 12 травня 2026 року. Сторони продовжили перемир'я на два місяці."),
    ],
)
def test_the_end_that_a_thing_had_is_not_where_it_was_moved_to(language: str, text: str) -> None:
    assert "2026-05-12" not in dues(language, text)
