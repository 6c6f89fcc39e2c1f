"""Who will not prolong what ends on a day to come has ended nothing yet, wherever the negation stands."""

import pytest

from monitor.extract import extract
from tests.make import document


def changes(language: str, text: str) -> list[tuple[str | None, str]]:
    """Return each statement of a *text* of 13 January 2026: its change, if it is one, and its due."""
    return [(each.change, str(each.due)) for each in extract(document(text, "2026-01-13", language=language))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Лицензия карьера «Заря», срок которой истекает 24 марта, продлена не будет."),
        ("ru", "Соглашение о ночлежке, срок которого кончается 24 марта, продлеваться не будет."),
        ("ru", "Перемирие истекает 24 марта и продлеваться не будет."),
        ("ru", "Аренда склада, истекающая 24 марта, пролонгирована не будет."),
        ("uk", "Ліцензія кар'єру «Зоря», строк якої спливає 24 березня, продовжена не буде."),
        ("uk", "Договір оренди, який спливає 24 березня, продовжено не буде."),
        ("de", "Verlängert wird die Lizenz, die am 24. März ausläuft, nicht."),
        ("de", "Erneuert wird der Pachtvertrag, der am 24. März endet, nicht."),
        ("fr", "La licence de la carrière, qui expire le 24 mars, ne sera pas renouvelée."),
        ("es", "La licencia de la cantera, que vence el 24 de marzo, no será renovada."),
    ],
)
def test_what_will_not_be_prolonged_still_ends_on_its_day(language: str, text: str) -> None:
    assert changes(language, text) == [(None, "2026-03-24")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Забастовка 24 марта отменена не будет.", []),
        ("ru", "24 марта занятий не будет.", ["terminated"]),
        ("de", "Verlängert wurde die Lizenz, die am 24. März ausläuft, bis zum 24. Juni 2026.", ["extended"]),
    ],
)
def test_a_denied_end_is_none_and_what_was_done_is(language: str, text: str, expected: list[str]) -> None:
    assert [change for change, _ in changes(language, text) if change] == expected
