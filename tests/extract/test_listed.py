"""Items of a list tell what is done only where the line that leads it does not merely propose it."""

import pytest

from monitor.extract import extract
from tests.make import document

ITEMS = {
    "ru": (
        "1. Продлить контракт с пекарней до 31 декабря 2030 года.\n"
        "2. Утвердить перенос ярмарки с 5 на 12 июня 2030 года."
    ),
    "uk": (
        "1. Продовжити контракт із пекарнею до 31 грудня 2030 року.\n"
        "2. Погодити перенесення ярмарку з 5 на 12 червня 2030 року."
    ),
}


def changes(language: str, lead: str) -> list[str]:
    found = extract(document(f"{lead}\n{ITEMS[language]}", language=language))
    return [each.change.value for each in found if each.change is not None and each.doubt == ""]


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("ru", "РЕШИЛИ:"),
        ("ru", "По второму вопросу постановили:"),
        ("ru", "Протокол собрания. Принято единогласно:"),
        ("uk", "УХВАЛИЛИ:"),
        ("uk", "З другого питання постановили:"),
        ("ru", "Результаты голосования:"),
        ("ru", "ПРОТОКОЛ РЕШЕНИЙ\nПо второму вопросу:"),
        ("ru", "Итоги рассмотрения предложений:"),
        ("uk", "За підсумками голосування:"),
        ("uk", "З другого питання:"),
    ],
)
def test_what_a_meeting_decided_is_done(language: str, lead: str) -> None:
    assert changes(language, lead) == ["extended", "postponed"]


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("ru", "Предложения:"),
        ("ru", "На голосование вынесены вопросы:"),
        ("ru", "Повестка дня"),
        ("ru", "Повестка дня\nПо второму вопросу:"),
        ("ru", "Проект решения:"),
        ("ru", "Просим совет:"),
        ("uk", "Пропозиції:"),
        ("uk", "Порядок денний"),
        ("uk", "Проєкт рішення:"),
        ("uk", "Просимо раду:"),
    ],
)
def test_what_is_only_proposed_is_not(language: str, lead: str) -> None:
    assert changes(language, lead) == []


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("ru", "Вам необходимо:"),
        ("ru", "Что нужно сделать:"),
        ("uk", "Необхідно:"),
        ("uk", "Що потрібно зробити:"),
    ],
)
def test_what_the_reader_has_to_do_changes_nothing_but_its_day_stands(language: str, lead: str) -> None:
    found = extract(document(f"{lead}\n{ITEMS[language]}", language=language))
    assert changes(language, lead) == []
    assert "2030-12-31" in [str(each.due) for each in found if each.change is None]
