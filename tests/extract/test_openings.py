"""In every language a day is read that opens its sentence, and what is set for a day ahead stays open."""

import pytest

from monitor.extract import extract
from tests.make import document


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Morgen findet die Anhörung statt."),
        ("fr", "Demain aura lieu l'audience."),
        ("ru", "Завтра состоится заседание."),
        ("uk", "Завтра відбудеться концерт."),
        ("en", "Tomorrow the hearing will be held."),
    ],
)
def test_a_day_that_opens_its_sentence_is_that_of_what_is_to_come(language: str, sentence: str) -> None:
    assert [str(each.due) for each in extract(document(sentence, language=language))] == ["2023-03-09"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("ru", "Министр обещал дать ответ до 29 марта."),
        ("uk", "Міністр пообіцяв дати відповідь до 29 березня."),
        ("uk", "Засідання призначено на 29 березня."),
        ("es", "El ministro dijo que el informe se publicaría antes del 29 de marzo."),
        ("es", "La reunión prevista para el 29 de marzo se celebrará en Lugo."),
        ("es", "La vista fue fijada para el 29 de marzo."),
        ("fr", "La réunion prévue le 29 mars aura lieu à Lyon."),
        ("fr", "L'audience a été fixée au 29 mars."),
    ],
)
def test_what_was_promised_or_set_for_a_day_ahead_is_open(language: str, sentence: str) -> None:
    assert [each.open for each in extract(document(sentence, language=language))] == [True]


@pytest.mark.parametrize(
    "sentence",
    ["La réunion prévue le 29 mars n'aura pas lieu.", "La réunion initialement prévue le 29 mars aura lieu à Lyon."],
)
def test_what_does_not_take_place_on_its_day_is_not_open(sentence: str) -> None:
    stated = [each for each in extract(document(sentence, language="fr")) if each.change is None]
    assert [each.open for each in stated] == [False]


def test_a_part_of_a_day_lies_on_the_side_of_its_verb() -> None:
    [stated] = extract(document("Les négociations reprendront jeudi soir.", language="fr"))
    assert str(stated.due) == "2023-03-09"
