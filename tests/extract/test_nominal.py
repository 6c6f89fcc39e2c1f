"""Changes that are told by a noun in German, French and Spanish: the thing that they befall, and its new day."""

import pytest

from monitor.extract import extract
from monitor.model import Mention
from tests.make import document


def told(language: str, text: str) -> Mention:
    """Return the first change that a *text* of 8 March 2023 reports."""
    return next(each for each in extract(document(text, language=language)) if each.change is not None)


@pytest.mark.parametrize(
    ("language", "text", "change", "due", "subject"),
    [
        (
            "de",
            "Das Amt gab die Verlängerung der Jagdpacht bis zum 30. April bekannt.",
            "extended",
            "2023-04-30",
            "Jagdpacht",
        ),
        (
            "de",
            "Die Verlegung der Messe auf den 14. Mai wurde am Dienstag beschlossen.",
            "postponed",
            "2023-05-14",
            "Messe",
        ),
        ("fr", "La mairie a annoncé mardi le report du procès au 12 avril.", "postponed", "2023-04-12", "procès"),
        (
            "fr",
            "Le report de la fête du tramway au 12 avril a été confirmé.",
            "postponed",
            "2023-04-12",
            "fête du tramway",
        ),
        (
            "fr",
            "La prorogation du bail du gymnase jusqu'au 30 juin a été votée.",
            "extended",
            "2023-06-30",
            "bail du gymnase",
        ),
        (
            "es",
            "El pleno aprobó la prórroga de la concesión del muelle hasta el 30 de junio.",
            "extended",
            "2023-06-30",
            "concesión del muelle",
        ),
        ("es", "El juzgado anunció el aplazamiento del juicio al 12 de abril.", "postponed", "2023-04-12", "juicio"),
    ],
)
def test_the_noun_of_a_change_names_its_thing_and_its_day(
    language: str, text: str, change: str, due: str, subject: str
) -> None:
    found = told(language, text)
    assert (str(found.change), str(found.due), found.full or found.subject) == (change, due, subject)


@pytest.mark.parametrize(
    ("language", "text", "subject"),
    [
        ("fr", "Le bail du gymnase est renouvelé jusqu'au 30 juin.", "bail du gymnase"),
        ("fr", "La foire aux vins a été repoussée au 12 avril.", "foire aux vins"),
        ("fr", "Le procès du notaire est reporté au 12 avril.", "procès du notaire"),
        ("es", "La concesión del balneario fue prorrogada hasta el 30 de junio.", "concesión del balneario"),
        ("es", "El toque de queda ha sido levantado.", "toque de queda"),
        (
            "es",
            "El convenio de recogida de residuos se ha prorrogado hasta el 30 de junio.",
            "convenio de recogida de residuos",
        ),
    ],
)
def test_what_belongs_to_a_thing_is_part_of_its_name(language: str, text: str, subject: str) -> None:
    found = told(language, text)
    assert (found.full or found.subject) == subject


@pytest.mark.parametrize("text", ["La foire a lieu dimanche.", "Le contrat arrive à échéance samedi."])
def test_the_present_of_what_happens_looks_ahead(text: str) -> None:
    found = next(iter(extract(document(text, language="fr"))))
    assert str(found.due) in ("2023-03-12", "2023-03-11")


def test_what_has_come_to_its_end_is_not_to_come() -> None:
    found = list(extract(document("Le contrat est arrivé à échéance samedi.", language="fr")))
    assert all(each.due is None or str(each.due) == "2023-03-04" for each in found)
    assert [str(each.change) for each in found if each.change] == ["expired"]


def test_a_verb_that_stands_last_moves_to_the_day_before_it() -> None:
    found = told("de", "Der Bundestag hat die Mietpreisbremse am Montag bis zum 31. Dezember verlängert.")
    assert (str(found.change), str(found.due)) == ("extended", "2023-12-31")


def test_days_that_nothing_moves_are_a_stretch() -> None:
    (found,) = extract(document("Die Ausstellung ist vom 5. Mai bis zum 30. Juni zu sehen.", language="de"))
    assert str(found.due) == "2023-05-05/2023-06-30"
