"""What a phrase at the beginning of a sentence says of the reason names nothing but its own day."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES
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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Due to the storm of 6 March, the council has extended the comment period to 12 May."),
        (
            "en",
            "“Owing to the closure from 1 March to 6 March, we are extending the deadline to 12 May,” the notice says.",
        ),
        ("en", "Following the flood on 6 March, the deadline for claims was extended to 12 May."),
        ("de", "Wegen des Sturms vom 6. März wurde die Antragsfrist bis zum 12. Mai verlängert."),
        ("fr", "En raison de la tempête du 6 mars, le délai est prolongé jusqu'au 12 mai."),
        ("es", "Debido a la tormenta del 6 de marzo, el plazo se amplía hasta el 12 de mayo."),
        ("uk", "Через негоду 6 березня строк подання заявок продовжено до 12 травня."),
        ("uk", "У зв'язку з аварією 6 березня строк подання заявок продовжено до 12 травня."),
        ("ru", "В связи с аварией 6 марта приём заявок продлён до 12 мая."),
        ("ru", "Из-за шторма 6 марта срок подачи заявок продлён до 12 мая."),
    ],
)
def test_the_day_of_the_reason_is_not_that_from_which_a_thing_is_moved(language: str, text: str) -> None:
    [change] = [each for each in extract(document(text, language=language)) if each.change in MOVES]
    assert (change.old_due, str(change.due)) == (None, "2023-05-12")


def test_what_is_due_to_somebody_or_on_a_day_tells_no_reason() -> None:
    told = extract(document("Due on 14 April, the rent for the hall was deferred to 12 May."))
    [change] = [each for each in told if each.change in MOVES]
    assert (str(change.old_due), str(change.due)) == ("2023-04-14", "2023-05-12")
