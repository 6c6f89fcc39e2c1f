"""A day for which a thing is only called planned is still to come, unless another takes its place."""

import pytest

from monitor.extract import extract
from tests.make import document

OPEN = [
    ("fr", "La réunion, prévue le 19 mars, portera sur le budget."),
    ("fr", "La réunion prévue le 19 mars portera sur le budget."),
    ("fr", "Le concert annoncé pour le 19 mars affiche complet."),
    ("fr", "Le procès, fixé au 19 mars, opposera deux voisins."),
    ("fr", "La sortie prévue le 19 mars pourrait être reportée."),
    ("es", "La reunión prevista para el 19 de marzo tratará del presupuesto."),
    ("es", "El juicio, fijado para el 19 de marzo, enfrentará a dos vecinos."),
    ("es", "La apertura, programada para el 19 de marzo, costará poco."),
    ("es", "El plazo, fijado para el 19 de marzo, no se ampliará."),
]
OVER = [
    ("fr", "La sortie, prévue le 19 mars, est annulée."),
    ("fr", "La sortie prévue initialement le 19 mars reste à organiser."),
    ("fr", "La sortie était prévue le 19 mars."),
    ("fr", "La livraison, promise pour le 19 mars, prend du retard."),
    ("es", "La excursión prevista para el 19 de marzo queda suspendida."),
    ("es", "La excursión estaba prevista para el 19 de marzo."),
]


def opens(language: str, text: str) -> list[bool]:
    found = extract(document(text, published="2023-03-08", language=language))
    return [each.open for each in found if each.change is None]


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_what_is_only_called_planned_is_open(language: str, text: str) -> None:
    assert opens(language, text) == [True]


@pytest.mark.parametrize(("language", "text"), OVER)
def test_what_was_planned_or_is_moved_is_over(language: str, text: str) -> None:
    assert opens(language, text) == [False]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La sortie prévue le 19 mars aura lieu le 26 mars."),
        ("es", "La excursión, prevista para el 19 de marzo, se hará el 26 de marzo."),
    ],
)
def test_beside_the_day_that_takes_its_place_it_is_over(language: str, text: str) -> None:
    assert sorted(opens(language, text)) == [False, True]


@pytest.mark.parametrize("form", ["Засідання призначене", "Збори скликані", "Засідання намічене", "Зустріч призначена"])
def test_an_ukrainian_participle_alone_tells_what_is_to_come(form: str) -> None:
    (found,) = extract(document(f"{form} на 12 березня.", "2026-02-05", language="uk"))
    assert found.open
