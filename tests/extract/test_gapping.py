"""A date whose verb is left out has its own thing, and shares no name with the date before it."""

import pytest

from monitor.extract import extract
from tests.make import document


def _named(text: str, language: str = "en") -> dict[str, set[str]]:
    said = extract(document(text, language=language))
    return {str(each.due): {each.subject, *each.aliases} for each in said if each.due is not None}


@pytest.mark.parametrize(
    ("language", "text", "first", "second"),
    [
        (
            "en",
            "The ferry licence expires on 14 May and the fishing permit on 20 June.",
            "ferry licence",
            "fishing permit",
        ),
        ("en", "Tarn 4 is supported until 14 May 2023 and Tarn 5 until 20 June 2023.", "Tarn 4", "Tarn 5"),
        (
            "en",
            "Hall Street will reopen on 14 May, Mill Lane on 20 June, the council said.",
            "Hall Street",
            "Mill Lane",
        ),
        ("en", "It must file its accounts by 14 May and its tax return by 20 June.", "accounts", "tax return"),
        ("de", "Die Genehmigung läuft am 14. Mai und die Lizenz am 20. Juni ab.", "Genehmigung", "Lizenz"),
        ("fr", "Le permis expire le 14 mai et la licence le 20 juin.", "permis", "licence"),
        ("es", "El permiso vence el 14 de mayo y la licencia el 20 de junio.", "permiso", "licencia"),
        ("uk", "Дозвіл спливає 14 травня, а ліцензія — 20 червня.", "Дозвіл", "ліцензія"),
        ("ru", "Разрешение истекает 14 мая, а лицензия 20 июня.", "Разрешение", "лицензия"),
    ],
)
def test_each_of_two_dates_with_one_verb_has_its_own_thing(language: str, text: str, first: str, second: str) -> None:
    named = _named(text, language)
    assert first in named["2023-05-14"]
    assert second not in named["2023-05-14"]
    assert second in named["2023-06-20"]
    assert first not in named["2023-06-20"]


@pytest.mark.parametrize(
    "text",
    [
        "The road will be closed on 14 May and the whole day on 20 June.",
        "The road will be closed on 14 May and from noon on 20 June.",
        "The road will be closed on 14 May and again on 20 June.",
    ],
)
def test_a_second_day_of_one_thing_is_its_own(text: str) -> None:
    assert "road" in _named(text)["2023-06-20"]
