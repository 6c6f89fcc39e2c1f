"""Behind an extension the sentence that says until when those have time to whom it speaks tells its new day."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES
from tests.make import document


def new_days(language: str, text: str) -> list[str]:
    found = extract(document(text, published="2023-03-08", language=language))
    return [str(each.due) for each in found if each.change in MOVES]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le tarif réduit est prolongé de quinze jours. Vous avez donc jusqu'au 30 mars pour envoyer le dossier.",
        ),
        ("de", "Die Frist wird um zwei Wochen verlängert. Sie haben also bis zum 30. März Zeit."),
        ("es", "Hemos ampliado el plazo dos semanas. Podrán presentar la solicitud hasta el 30 de marzo."),
    ],
)
def test_you_now_have_until(language: str, text: str) -> None:
    assert new_days(language, text) == ["2023-03-30"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le bail est prolongé de deux ans. Les locataires du rez-de-chaussée ont jusqu'au 30 mars pour payer."),
        ("de", "Der Vertrag wurde um zwei Jahre verlängert. Wir bitten, den Saal bis zum 30. März zu räumen."),
    ],
)
def test_until_when_others_must_act_is_none(language: str, text: str) -> None:
    assert "2023-03-30" not in new_days(language, text)
