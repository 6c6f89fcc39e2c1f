"""What befell a thing of its own that only stands beside what a watch names."""

import pytest

from monitor.extract import extract
from monitor.extract.writing import BESIDE
from monitor.model import CALMS
from tests.make import document


def doubts(text: str, name: str, language: str = "en") -> list[str]:
    """Why what *text*, read on 13 May 2024 for a watch of *name*, tells to have been moved or done is in doubt."""
    said = extract(document(text, "2024-05-13", language=language), (name,))
    return [each.doubt for each in said if each.change in CALMS]


@pytest.mark.parametrize(
    ("language", "name", "text"),
    [
        ("en", "Tilby Regatta", "Organisers of the Tilby Regatta have moved the pupils' race to 7 July."),
        ("en", "Tilby Regatta", "The pupils' race at the Tilby Regatta was moved to 7 July."),
        ("en", "Corran Air", "Corran Air extended its catering contract until 30 June."),
        (
            "en",
            "Alder bridge",
            "A safety check of the Alder bridge was completed on Friday, two weeks ahead of schedule.",
        ),
        ("en", "Nordal reactor", "The hall of the Nordal reactor was finished on Friday, two weeks ahead of schedule."),
        ("fr", "rapport sur le barrage", "Les experts ont remis à temps l'annexe du rapport sur le barrage."),
        ("es", "puente de Alcor", "La empresa entregó a tiempo los planos del puente de Alcor."),
        ("de", "Hochwasserbericht", "Für den Hochwasserbericht hat das Amt seine Messwerte fristgerecht geliefert."),
        ("fr", "rapport", "Le bureau a remis ses chiffres pour le rapport à temps."),
    ],
)
def test_what_befell_something_else_is_in_doubt(language: str, name: str, text: str) -> None:
    assert set(doubts(text, name, language)) <= {BESIDE}


@pytest.mark.parametrize(
    ("language", "name", "text"),
    [
        ("en", "Tilby Regatta", "Organisers have moved the Tilby Regatta to 7 July."),
        ("en", "Tilby Regatta", "The opening of the Tilby Regatta was moved to 7 July."),
        ("en", "Tilby Regatta", "Organisers of the Tilby Regatta have moved it to 7 July."),
        ("en", "Tern Prize", "The Tern Prize has extended its deadline until 30 June."),
        ("en", "Alder bridge", "The Alder bridge was completed on Friday, two weeks ahead of schedule."),
        ("en", "Nordal reactor", "The building of the Nordal reactor was finished on Friday, ahead of schedule."),
        ("en", "Nordal reactor", "The rest of the Nordal reactor was finished on Friday, ahead of schedule."),
        ("es", "puente de Alcor", "La empresa terminó a tiempo la construcción del puente de Alcor."),
        ("de", "Hochwasserbericht", "Das Amt hat den Hochwasserbericht fristgerecht geliefert."),
        ("de", "Hochwasserbericht", "Das Amt hat die Frist für den Hochwasserbericht eingehalten."),
    ],
)
def test_what_befell_the_thing_or_its_day_is_not(language: str, name: str, text: str) -> None:
    found = doubts(text, name, language)
    assert found
    assert not any(found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A subsidiary of Solvane renewed its lease until 30 June 2030."),
        ("en", "Solvane's sister firm Aldane renewed its lease until 30 June 2030."),
        ("en", "Aldane, the sister company of Solvane, renewed its lease until 30 June 2030."),
        ("fr", "La filiale belge de Solvane a renouvelé son bail jusqu'au 30 juin 2030."),
    ],
)
def test_what_another_firm_of_the_house_renews_bears_no_name_of_the_watch(language: str, text: str) -> None:
    said = extract(document(text, "2024-05-13", language=language), ("Solvane lease",))
    names = {name for each in said if each.change in CALMS for name in (each.subject, *each.aliases)}
    assert names.isdisjoint({"Solvane", "Solvane lease"})
