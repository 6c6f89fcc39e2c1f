"""What a phrase at the beginning of a sentence says of the reason names nothing but its own day."""

import pytest

from monitor.extract import extract
from tests.make import document


def named(text: str, language: str) -> dict[str, str]:
    """Return the name of each day that a *text* of 8 March 2023 states."""
    return {str(each.due): each.called for each in extract(document(text, language=language)) if each.change is None}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Anlässlich des Dorffests am 14. Mai bleibt das Rathaus am 12. Mai geschlossen.", "Rathaus"),
        ("fr", "En raison des travaux, la bibliothèque sera fermée jusqu'au 12 mai.", "bibliothèque"),
        ("fr", "À l'occasion de la fête du village, la rue sera fermée le 12 mai.", "rue"),
        ("es", "Con motivo de las fiestas del 14 de mayo, la oficina cerrará el 12 de mayo.", "oficina"),
        ("es", "A causa de las obras, la calle permanecerá cerrada hasta el 12 de mayo.", "calle"),
    ],
)
def test_the_reason_is_no_name_of_what_follows_from_it(language: str, text: str, name: str) -> None:
    assert named(text, language)["2023-05-12"] == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Anlässlich des Dorffests am 14. Mai bleibt das Rathaus am 12. Mai geschlossen.", "Dorffests"),
        (
            "fr",
            "En raison des élections organisées dans le canton le 14 mai, l'épreuve est avancée d'une semaine.",
            "élections",
        ),
        ("es", "Con motivo de las fiestas del 14 de mayo, la oficina cerrará el 12 de mayo.", "fiestas"),
    ],
)
def test_the_day_of_the_reason_is_told_of_that(language: str, text: str, name: str) -> None:
    assert named(text, language)["2023-05-14"] == name


def test_a_cause_that_is_itself_told_of_keeps_its_name() -> None:
    assert (
        named("La causa contra el alcalde se archivará el 12 de mayo.", "es")["2023-05-12"] == "causa contra el alcalde"
    )
