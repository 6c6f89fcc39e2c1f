"""Two things of one noun are told apart by what stands behind it, and a title in quotation marks is part of a name."""

import pytest

from monitor.extract import extract
from tests.make import document


def _called(text: str, language: str) -> dict[str, str]:
    said = extract(document(text, language=language, published="2023-02-20"))
    return {str(each.due): each.subject for each in said if each.due is not None}


@pytest.mark.parametrize(
    ("language", "text", "first", "second"),
    [
        (
            "en",
            "The truce in Tarn expires on 18 April, while the truce in Holm runs until 30 April.",
            "truce in Tarn",
            "truce in Holm",
        ),
        (
            "de",
            "Die Waffenruhe in Tarn endet am 18. April, während die Waffenruhe in Holm bis zum 30. April gilt.",
            "Waffenruhe in Tarn",
            "Waffenruhe in Holm",
        ),
        (
            "fr",
            "Le contrat avec Aldo expire le 18 avril, tandis que le contrat avec Brenk court jusqu'au 30 avril.",
            "contrat avec Aldo",
            "contrat avec Brenk",
        ),
        (
            "es",
            "La tregua en Tarn vence el 18 de abril; la tregua en Holm sigue vigente hasta el 30 de abril.",
            "tregua en Tarn",
            "tregua en Holm",
        ),
        (
            "uk",
            "Перемир'я в Тарні закінчується 18 квітня, а перемир'я в Холмі діє до 30 квітня.",
            "Перемир'я в Тарні",
            "перемир'я в Холмі",
        ),
    ],
)
def test_two_of_one_noun_have_each_its_complement(language: str, text: str, first: str, second: str) -> None:
    assert _called(text, language) == {"2023-04-18": first, "2023-04-30": second}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "L'appel « Rivières vives » est ouvert jusqu'au 18 avril.", "appel « Rivières vives »"),
        (
            "fr",
            "La région a prolongé l'appel à projets « Toits clairs » jusqu'au 18 avril.",
            "appel à projets « Toits clairs »",
        ),
        ("de", "Das Programm „Helle Dächer“ läuft bis zum 18. April.", "Programm „Helle Dächer“"),
    ],
)
def test_a_title_in_quotation_marks_belongs_to_the_noun_before_it(language: str, text: str, name: str) -> None:
    assert _called(text, language)["2023-04-18"] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The truce in Tarn expires on 18 April.", "truce in Tarn"),
        ("The truce, called “shaky” by both, expires on 18 April.", "truce"),
        ("The contract for May expires on 18 April. The contract for June was signed.", "contract"),
        ("The truce of March ends on 18 April; the truce of May was extended.", "truce"),
        (
            "Unlike the truce in Holm and the truce in Tarn, the truce between the clans expires on 18 April.",
            "truce between the clans",
        ),
    ],
)
def test_nothing_is_added_where_nothing_is_told_apart(text: str, name: str) -> None:
    assert _called(text, "en")["2023-04-18"] == name
