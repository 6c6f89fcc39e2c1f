"""Russian and Ukrainian: of what kind a day is where words leave no doubt, and how a thing is named beside its verb."""

import pytest

from monitor.extract import extract
from monitor.model import Kind
from tests.make import document


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("ru", "Комиссия обязалась представить доклад до 10 апреля.", Kind.PROMISE),
        ("ru", "Мы ответим Вам до 10 апреля.", Kind.PROMISE),
        ("ru", "«Новый вагон прибудет 10 апреля», – пообещал директор.", Kind.PROMISE),
        ("ru", "Ожидается, что мост откроют к 10 апреля.", Kind.FORECAST),
        ("ru", "Аналитики полагают, что деньги закончатся к 10 апреля.", Kind.FORECAST),
        ("ru", "Регистрация участников открыта до 10 апреля.", Kind.DEADLINE),
        ("ru", "Показания счётчиков передавайте до 10 апреля.", Kind.DEADLINE),
        ("ru", "Арендатору надлежит освободить помещение до 10 апреля.", Kind.DEADLINE),
        ("ru", "Срок подачи заявок перенесён на 10 апреля.", Kind.DEADLINE),
        ("ru", "Суд начнёт рассматривать иск 10 апреля.", Kind.EVENT),
        ("ru", "Правительство отсрочило открытие моста до 10 апреля.", Kind.EVENT),
        ("ru", "С 1 апреля льготная ставка отменяется.", Kind.EXPIRY),
        ("ru", "Поликлиника закрыта на ремонт до 10 апреля.", Kind.EXPIRY),
        ("uk", "Комісія зобов’язалася подати доповідь до 10 квітня.", Kind.PROMISE),
        ("uk", "Ми відповімо Вам до 10 квітня.", Kind.PROMISE),
        ("uk", "«Новий вагон прибуде 10 квітня», – пообіцяв директор.", Kind.PROMISE),
        ("uk", "Очікується, що міст відкриють до 10 квітня.", Kind.FORECAST),
        ("uk", "Аналітики вважають, що гроші закінчаться до 10 квітня.", Kind.FORECAST),
        ("uk", "Реєстрація учасників відкрита до 10 квітня.", Kind.DEADLINE),
        ("uk", "Показники лічильників передавайте до 10 квітня.", Kind.DEADLINE),
        ("uk", "На оскарження рішення сторони мають час до 10 квітня.", Kind.DEADLINE),
        ("uk", "Суд розпочне розгляд позову 10 квітня.", Kind.EVENT),
        ("uk", "З 1 квітня пільгова ставка скасовується.", Kind.EXPIRY),
        ("uk", "Договір оренди діє до 10 квітня.", Kind.EXPIRY),
    ],
)
def test_words_that_leave_no_doubt_tell_the_kind_of_a_day(language: str, text: str, kind: Kind) -> None:
    assert [each.kind for each in extract(document(text, language=language)) if each.change is None] == [kind]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Правительство области перенесло заседание комиссии на 10 апреля.", "заседание комиссии"),
        ("ru", "Стороны договорились о продлении договора аренды до 30 июня.", "договора аренды"),
        ("ru", "Решением областного совета открытие моста перенесено на 10 апреля.", "открытие моста"),
        ("ru", "В связи с непогодой заседание комиссии перенесено на 10 апреля.", "заседание комиссии"),
        ("ru", "Договор аренды продлил министр – до 30 июня.", "Договор аренды"),
        ("ru", "Признать утратившим силу приказ № 5.", "приказ"),
        ("uk", "Визнати таким, що втратив чинність, наказ № 5.", "наказ"),
        ("uk", "У Полтаві перенесли на 10 квітня засідання комісії.", "засідання комісії"),
        ("uk", "Сторони домовилися про продовження договору оренди до 30 червня.", "договору оренди"),
        ("uk", "Рішенням обласної ради відкриття мосту перенесено на 10 квітня.", "відкриття мосту"),
    ],
)
def test_a_change_is_named_by_what_is_moved_not_by_the_act_that_moves_it(language: str, text: str, name: str) -> None:
    changes = [each for each in extract(document(text, language=language)) if each.change is not None]
    assert [each.called for each in changes] == [name]
